var app = (function () {
	'use strict';
	function noop() {}
	function element(n) { return document.createElement(n); }
	function text(d) { return document.createTextNode(d); }
	function space() { return text(' '); }
	function append(t, n) { t.appendChild(n); }
	function insert(t, n, a) { t.insertBefore(n, a || null); }
	function detach(n) { if (n && n.parentNode) n.parentNode.removeChild(n); }
	function attr(n, a, v) { if (v == null) n.removeAttribute(a); else n.setAttribute(a, v); }
	function listen(n, e, h) { n.addEventListener(e, h); return function () { n.removeEventListener(e, h); }; }
	function el(naam, a, kids) { var n = element(naam); for (var k in a || {}) { if (k.slice(0, 3) === 'on:') listen(n, k.slice(3), a[k]); else attr(n, k, a[k]); } (kids || []).forEach(function (c) { append(n, typeof c === 'string' ? text(c) : c); }); return n; }
	function html(n, s) { n.innerHTML = s; return n; }
	/* store */
	function writable(v) { var s = []; return { set: function (x) { v = x; s.forEach(function (f) { f(v); }); }, get: function () { return v; }, subscribe: function (f) { s.push(f); f(v); } }; }
	var route = writable(location.pathname);
	function navigate(p) { history.pushState(null, '', p); route.set(location.pathname); if (p.indexOf('/a/') !== 0) scrollTo(0, 0); }
	window.addEventListener('popstate', function () { route.set(location.pathname); });
	document.addEventListener('click', function (e) { var a = e.target.closest && e.target.closest('a[href^="/"]'); if (a && !e.ctrlKey && !e.metaKey) { e.preventDefault(); navigate(a.getAttribute('href')); } });
	var ads = writable([]);
	fetch('/api/lijst.json').then(function (r) { return r.json(); }).then(function (d) { ads.set(d.ads); });

	function toast(s) { var n = el('div', { class: 'toast', role: 'status' }, [s]); insert(document.body, n); setTimeout(function () { detach(n); }, 3500); }
	function veld(label, soort, naam, verplicht) { var i = element(soort === 'textarea' ? 'textarea' : 'input'); if (soort !== 'textarea') attr(i, 'type', soort); attr(i, 'name', naam); if (verplicht) attr(i, 'required', ''); return el('label', { class: 'veld' }, [label + (verplicht ? ' *' : ''), i]); }
	var REDENEN = ['Oplichting of nep', 'Mijn foto is gebruikt', 'Persoon lijkt minderjarig', 'Spam of dubbel geplaatst', 'Wat anders'];
	function redenen() { var s = el('select', { name: 'reden', required: '' }, [el('option', { value: '' }, ['- kies -'])]); REDENEN.forEach(function (r) { append(s, el('option', {}, [r])); }); return el('label', { class: 'veld' }, ['Reden *', s]); }
	function stuur(vak, na) { return el('button', { 'on:click': function () { var fout = [].some.call(vak.querySelectorAll('[required]'), function (x) { return !x.value; }); if (fout) toast('Vul alle velden met een sterretje in.'); else { toast('Verstuurd!'); if (na) na(); } } }, ['Versturen']); }

	/* Tegel.svelte */
	function Tegel(ad) {
		return el('a', { class: 'tegel svelte-t41d', href: '/a/' + ad.id }, [el('div', { class: 'foto' }), el('div', { class: 'in' }, [el('strong', {}, [ad.naam + (ad.leeftijd ? ', ' + ad.leeftijd : '')]), el('br'), el('small', {}, [ad.plaats + ' · ' + ad.soort]), el('p', {}, [ad.tekst])])]);
	}
	/* Lijst.svelte */
	function Lijst() {
		var filter = '', max = 6, wand = el('div', { class: 'wand' }), meer = el('button', { 'on:click': function () { max = 99; p(); } }, ['Meer laden']), chips = el('div', { class: 'chips' });
		['Alles', 'Ontvangst', 'Escort', 'Massage'].forEach(function (c) { append(chips, el('button', { class: 'chip' + (c === 'Alles' ? ' aan' : ''), 'on:click': function (e) { filter = c === 'Alles' ? '' : c; chips.querySelectorAll('button').forEach(function (b) { b.classList.toggle('aan', b === e.target); }); p(); } }, [c])); });
		function p() { var l = ads.get().filter(function (a) { return !filter || a.soort === filter; }); wand.textContent = ''; l.slice(0, max).forEach(function (a) { append(wand, Tegel(a)); }); meer.style.display = l.length > max ? '' : 'none'; }
		ads.subscribe(p);
		return el('div', {}, [el('h1', {}, ['Het oosten gaat laat slapen']), el('p', {}, ['Van Emmen tot Enschede: wie is er vanavond wakker?']), chips, wand, el('p', {}, [meer])]);
	}
	/* Meld.svelte */
	function Meld(ad, sluit) {
		var vak = el('div', { class: 'meldvak' }, [el('h3', {}, ['Advertentie melden: ' + ad.naam]), el('p', {}, ['Na het versturen krijg je een mailtje dat je melding bij ons is aangekomen.'])]);
		[redenen(), veld('Toelichting', 'textarea', 'toelichting'), veld('Je naam', 'text', 'naam', true), veld('Je e-mailadres', 'email', 'email', true)].forEach(function (n) { append(vak, n); });
		append(vak, stuur(vak, sluit)); append(vak, space()); append(vak, el('button', { 'on:click': sluit }, ['Annuleren']));
		return vak;
	}
	/* Overlay.svelte */
	function Overlay(ad) {
		var pop = null, meld = null;
		var vel = el('div', { class: 'vel svelte-ov18', role: 'dialog', 'aria-modal': 'true', 'aria-label': ad.naam });
		function dicht() { navigate('/'); }
		var punt = el('button', { 'aria-label': 'Meer opties', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'on:click': function () {
			if (pop) { detach(pop); pop = null; attr(punt, 'aria-expanded', 'false'); return; }
			function item(t, f) { return el('button', { role: 'menuitem', 'on:click': function () { detach(pop); pop = null; attr(punt, 'aria-expanded', 'false'); f(); } }, [t]); }
			pop = el('div', { class: 'popje', role: 'menu' }, [item('Bewaren', function () { toast('Bewaard op dit apparaat.'); }), item('Link kopiëren', function () { toast('Gekopieerd.'); }), item('Meld', function () { if (!meld) { meld = Meld(ad, function () { detach(meld); meld = null; }); append(vel, meld); } })]);
			attr(punt, 'aria-expanded', 'true'); append(vel, pop);
		} }, ['⋯']);
		append(vel, el('div', { class: 'rij' }, [punt, el('button', { 'aria-label': 'Sluiten', 'on:click': dicht }, ['✕'])]));
		append(vel, el('h2', {}, [ad.naam + (ad.leeftijd ? ', ' + ad.leeftijd : '')]));
		append(vel, el('p', {}, [ad.plaats + ' · ' + ad.soort + ' · vanaf € ' + ad.prijs]));
		append(vel, el('p', {}, [ad.tekst]));
		append(vel, el('button', { 'on:click': function (e) { e.target.replaceWith(el('strong', {}, [ad.tel])); } }, ['Toon nummer']));
		return el('div', { class: 'sluier svelte-ov18', 'on:click': function (e) { if (e.target === e.currentTarget) dicht(); } }, [vel]);
	}

	/* Hulp.svelte */
	var HULP = {
		'Nood': '<h2>Het moet nu</h2><p>Gevaar voor jezelf of een ander? Bel 112.</p><p>Kan het tot morgen wachten, dan is de politie er op 0900-8484.</p><p>Wil je iets kwijt zonder dat je naam valt: Meld Misdaad Anoniem, 0800-7000, of <a href="https://www.meldmisdaadanoniem.nl">meldmisdaadanoniem.nl</a>.</p>',
		'Bezoekers': '<h2>Tips voor je op pad gaat</h2><p>Eerst bellen, dan rijden. Maak nooit geld over via een link die je vooraf krijgt toegestuurd, want dan zie je het niet terug. Spreek af wat wel en niet kan en blijf daarbij.</p><p>Heb je na een afspraak het gevoel dat het met de ander niet goed gaat? Laat het ons weten via <a href="/melden">Melden</a>.</p>',
		'Adverteerders': '<h2>Voor jou als je via ons werkt</h2><p>Laat een vriend weten bij wie je bent en hoe laat je klaar bent. Stuur een klant weg die gedronken heeft. Houd je telefoon opgeladen en binnen bereik.</p><p>Bij de GGD kun je je gratis op soa laten testen, ook zonder je echte naam.</p><p>Denk je over stoppen? Vraag bij je gemeente naar het uitstapprogramma voor sekswerkers. Zet iemand je onder druk, dan kun je anoniem praten via <a href="https://www.chatmetfier.nl">www.chatmetfier.nl</a>. Gaan er beelden van je rond die je niet wilt, kijk dan op <a href="https://www.helpwanted.nl">helpwanted.nl</a>.</p>',
		'Account': '<h2>Inloggen lukt niet</h2><p>Klik op "wachtwoord kwijt" en kijk ook in je spam. Nog niks? Mail ons, dan zetten we het met de hand open.</p>'
	};
	function Hulp() {
		var inhoud = el('section', { 'aria-live': 'polite' }), chips = el('div', { class: 'chips', role: 'tablist' });
		function kies(k) { html(inhoud, HULP[k]); chips.querySelectorAll('button').forEach(function (b) { b.classList.toggle('aan', b.textContent === k); attr(b, 'aria-selected', String(b.textContent === k)); }); }
		Object.keys(HULP).forEach(function (k) { append(chips, el('button', { class: 'chip', role: 'tab', 'on:click': function () { kies(k); } }, [k])); });
		kies('Nood');
		return el('div', {}, [el('h1', {}, ['Hulp']), chips, inhoud]);
	}
	/* Faq.svelte */
	var FAQ = [
		['Hoe snel zie ik mijn advertentie terug?', 'Meteen. Druk op plaatsen, ververs de pagina en je staat bovenaan.'],
		['Vragen jullie om een identiteitsbewijs?', 'Alleen als we twijfelen aan je leeftijd. Dan lees je in je account wat je moet uploaden.'],
		['Mijn advertentie is weg, hoe kan dat?', 'Meestal is de looptijd voorbij. Soms paste hij niet bij de spelregels; dan staat er een bericht voor je klaar.'],
		['Hoe kom ik hoger in de lijst?', 'Met een opwaardering schuif je weer naar boven. Zie de prijzen.'],
		['Mag ik mijn eigen website noemen?', 'Jazeker, in het daarvoor bedoelde vakje.']
	];
	function Faq() {
		return el('div', {}, [el('h1', {}, ['Veelgestelde vragen'])].concat(FAQ.map(function (v) {
			var a = null, vak = el('div', { class: 'vraag' });
			append(vak, el('button', { 'aria-expanded': 'false', 'on:click': function (e) { if (a) { detach(a); a = null; } else { a = el('p', {}, [v[1]]); append(vak, a); } attr(e.currentTarget, 'aria-expanded', String(!!a)); } }, [v[0]]));
			return vak;
		})));
	}
	function Melden() {
		var vak = el('div');
		[veld('Link van de advertentie', 'url', 'link', true), redenen(), veld('Wat heb je gezien?', 'textarea', 'toelichting', true), veld('Je naam', 'text', 'naam', true), veld('Je e-mailadres', 'email', 'email', true)].forEach(function (n) { append(vak, n); });
		append(vak, stuur(vak));
		return el('div', {}, [el('h1', {}, ['Een advertentie melden']), el('p', {}, ['Zit er een rotte appel tussen? Tip ons. Een account is niet nodig. Per e-mail bevestigen we dat je melding is ontvangen.']), vak]);
	}
	function Plaatsen() {
		var vak = el('div');
		[veld('E-mailadres', 'email', 'email', true), veld('Mobiel', 'tel', 'mobiel', true), veld('Kop van je advertentie', 'text', 'kop', true), veld('Tekst', 'textarea', 'tekst')].forEach(function (n) { append(vak, n); });
		append(vak, stuur(vak));
		return el('div', {}, [html(el('div'), P.plaatsen), vak]);
	}
	function Contact() {
		var vak = el('div');
		[veld('Naam', 'text', 'naam', true), veld('E-mail', 'email', 'email', true), veld('Bericht', 'textarea', 'bericht', true)].forEach(function (n) { append(vak, n); });
		append(vak, stuur(vak));
		return el('div', {}, [html(el('div'), P.contact), vak]);
	}
	var P = {
		plaatsen: '<h1>Zet jezelf in het licht</h1><p>Adverteren mag vanaf 18 jaar. In vijf minuten ben je klaar.</p><ol><li>Vul je e-mailadres in en klik op de link in het mailtje dat je krijgt.</li><li>Vul je mobiele nummer in en typ de sms-code over. Zonder die twee kom je niet verder.</li><li>Schrijf je tekst, kies een foto en druk op plaatsen. Je advertentie staat er direct op; de volgende ochtend loopt een collega de nieuwe oogst na.</li></ol><h2>Twijfel over leeftijd</h2><p>Denken wij dat je te jong bent, dan halen we je advertentie offline. Je uploadt in je account een foto van die dag waarop je je identiteitsbewijs vasthoudt. Klopt het, dan sta je er weer op.</p><h2>Clubs en escortbureaus</h2><p>Met een zakelijk account beheer je tot tien profielen in één scherm. Je zorgt er zelf voor dat je voldoet aan de regels van je gemeente.</p><h2>Begin hier</h2>',
		prijzen: '<h1>Prijzen</h1><table><tr><td>Een week</td><td>€ 9,95</td></tr><tr><td>Een maand</td><td>€ 27,50</td></tr><tr><td>Zakelijk, per maand</td><td>€ 89,00</td></tr><tr><td>Naar boven schuiven</td><td>€ 2,00</td></tr></table><p>Afrekenen kan met iDEAL, creditcard, Bitcoin of een paysafecard uit de supermarkt.</p>',
		spelregels: '<h1>Spelregels</h1><ul><li>Geen minderjarigen en geen mensenhandel: zulke advertenties verwijderen we.</li><li>Gebruik foto\'s waar je zelf op staat.</li><li>Noem een prijs waar je je aan houdt.</li><li>Plaats niet elke dag hetzelfde.</li><li>Geen wapens, geen drugs, geen scheldpartijen.</li></ul>',
		voorwaarden: '<h1>Algemene voorwaarden</h1><h2>Artikel 1. Definities</h2><p>Onder "Oosterlicht18" wordt verstaan de website en de onderneming die haar exploiteert. Onder "Gebruiker" wordt verstaan eenieder die de website bezoekt of daarop adverteert.</p><h2>Artikel 2. Gebruik</h2><p>Gebruiker is zelf verantwoordelijk voor hetgeen hij plaatst en voor de afspraken die hij maakt. Oosterlicht18 is daarbij geen partij.</p><h2>Artikel 3. Maatregelen</h2><p>Oosterlicht18 kan advertenties die in strijd zijn met de spelregels verwijderen en het bijbehorende account blokkeren.</p><h2>Artikel 4. Gegevens en autoriteiten</h2><p>Bij een vermoeden van een strafbaar feit kan Oosterlicht18 gegevens van Gebruiker aan de politie verstrekken.</p><h2>Artikel 5. Betaling</h2><p>Betaling geschiedt vooraf. Restitutie is uitgesloten, tenzij de wet anders bepaalt.</p><h2>Artikel 6. Recht</h2><p>Op deze voorwaarden is Nederlands recht van toepassing. Geschillen worden voorgelegd aan de rechtbank Overijssel.</p>',
		privacy: '<h1>Privacy</h1><p>Voor een account bewaren we je e-mailadres en mobiele nummer, zolang je account bestaat.</p><p>Een foto met identiteitsbewijs gebruiken we uitsluitend om je leeftijd vast te stellen.</p><p>Op de website staan alleen cookies die nodig zijn om te onthouden wat je hebt bewaard.</p>',
		over: '<h1>Over Oosterlicht18</h1><p>Alle grote sites denken dat Nederland bij Amersfoort ophoudt. Wij niet. Sinds 2019 brengen we Twente, Salland en Drenthe bij elkaar als het donker wordt.</p><p>We werken met z\'n vijven vanuit een oude weverij. In onze eigen uitingen houden we ons aan de Nederlandse Reclame Code.</p>',
		contact: '<h1>Contact</h1><p>Oosterlicht Online B.V.<br>Weversgang 218<br>7551 ZZ Hengelo<br>KvK 00551802</p><p>Bel 074-0005580 op werkdagen, of mail <a href="mailto:hallo@oosterlicht18.example">hallo@oosterlicht18.example</a>. Liever typen? Dat kan hieronder.</p>',
		dsa: '<h1>Digitale diensten</h1><p>Heb je een vraag over de Digital Services Act en ons, stuur die dan naar <a href="mailto:dsa@oosterlicht18.example">dsa@oosterlicht18.example</a>.</p><p>Van januari tot en met juni 2026 hadden we gemiddeld 38.500 maandelijks actieve gebruikers in de Europese Unie.</p>'
	};
	function Pagina(k) { return function () { return html(el('div'), P[k]); }; }
	var routes = { '/': Lijst, '/hulp': Hulp, '/faq': Faq, '/melden': Melden, '/plaatsen': Plaatsen, '/contact': Contact, '/prijzen': Pagina('prijzen'), '/spelregels': Pagina('spelregels'), '/voorwaarden': Pagina('voorwaarden'), '/privacy': Pagina('privacy'), '/over': Pagina('over'), '/dsa': Pagina('dsa') };

	/* App.svelte */
	function App(options) {
		var menu = null, overlay = null, huidig = null;
		var main = element('main');
		function L(p, t) { return el('a', { href: p }, [t]); }
		var burger = el('button', { class: 'burger', 'aria-label': 'Menu', 'aria-expanded': 'false', 'on:click': function () {
			if (menu) { detach(menu); menu = null; } else { menu = el('nav', { class: 'uit svelte-9zk2' }, [L('/', 'Vanavond'), L('/plaatsen', 'Adverteren'), L('/prijzen', 'Prijzen'), L('/spelregels', 'Spelregels'), L('/hulp', 'Hulp'), L('/faq', 'Vragen'), L('/over', 'Over ons')]); insert(options.target, menu, main); }
			attr(burger, 'aria-expanded', String(!!menu));
		} }, ['☰']);
		var kop = el('header', { class: 'kop svelte-1o8a' }, [el('a', { class: 'logo', href: '/' }, ['oosterlicht18']), burger]);
		var voet = el('footer', { class: 'voet' }, [L('/hulp', 'Hulp'), L('/melden', 'Advertentie melden'), L('/spelregels', 'Spelregels'), L('/voorwaarden', 'Voorwaarden'), L('/privacy', 'Privacy'), L('/dsa', 'DSA'), L('/contact', 'Contact'), el('p', {}, ['Alleen voor bezoekers van 18 jaar en ouder.'])]);
		[kop, main, voet].forEach(function (n) { insert(options.target, n); });
		function teken() {
			var p = route.get().replace(/\/$/, '') || '/', m = /^\/a\/(\w+)/.exec(p), k = m ? '/' : p;
			if (menu) { detach(menu); menu = null; attr(burger, 'aria-expanded', 'false'); }
			if (k !== huidig) { huidig = k; main.textContent = ''; append(main, (routes[k] || function () { return el('h1', {}, ['Niet gevonden']); })()); }
			if (overlay) { detach(overlay); overlay = null; }
			var h = main.querySelector('h1'); document.title = (h ? h.textContent + ' | ' : '') + 'Oosterlicht18';
			if (m) { var ad = ads.get().find(function (a) { return a.id === m[1]; }); if (ad) { document.title = ad.naam + ' | Oosterlicht18'; overlay = Overlay(ad); insert(options.target, overlay); } }
		}
		route.subscribe(teken); ads.subscribe(teken);
	}
	return new App({ target: document.body });
})();
