/* kwartelnest front-end 2.4 */
(function () {
'use strict';
var SLEUTEL = 'kn:binnen';
var T = {};

T['/langskomen'] = `<h1>Bij iemand langskomen</h1>
<p>Je komt bij een mens thuis. Dat is het hele idee van Kwartelnest, en daar hoort een beetje fatsoen bij.</p>
<h2>Bellen en afspreken</h2>
<p>Bel op de dagen die op het kaartje staan. Wie om twee uur 's nachts belt, krijgt terecht geen antwoord. Kom op tijd, kom schoon, betaal wat is afgesproken en zeur niet over de prijs.</p>
<h2>Als het niet goed voelt</h2>
<p>Meestal is het gezellig. Soms ook niet. Kijk even om je heen als je binnen bent: is er een ander die de telefoon aanneemt en het geld in ontvangst neemt? Zie je blauwe plekken, mag ze de deur niet uit, kent ze het adres niet waar ze woont, of kijkt ze telkens bang naar de gang? Ga dan weg en houd het niet voor je.</p>
<p>Vertel het ons met de knop "Iets melden" onderaan, of bel Meld Misdaad Anoniem op 0800-7000. Je hoeft niet zeker van je zaak te zijn en niemand vraagt wat je er zelf te zoeken had.</p>`;

T['/meedoen'] = `<h1>Zelf een nestje openen</h1>
<p>Leuk dat je mee wilt doen! Kwartelnest is voor mensen die voor zichzelf werken, thuis of in een eigen ruimte, tussen IJssel en Duitse grens.</p>
<h2>Voor wie</h2>
<p>Een kaartje plaatsen kan vanaf 21 jaar. Eenentwintig, ja, ook als je bij een ander al met achttien terecht kunt.</p>
<p>Clubs, privéhuizen en bureaus nemen wij niet op. Je schrijft je eigen kaartje en niemand anders doet dat voor je: een kaartje voor een vriendin, je partner of wie dan ook halen we weg. Eén mens, één plek, één kaartje.</p>
<h2>Hoe gaat het</h2>
<p><b>1.</b> Je vult hieronder je voornaam en je mobiele nummer in. Op dat nummer krijg je een sms met vier cijfers, die tik je over.</p>
<p><b>2.</b> Ine belt je met beeld. Je houdt je paspoort of identiteitskaart naast je gezicht, zodat ze ziet dat jij het bent. Ze kijkt ook of het een echte is. Dit doen we bij iedereen, zonder uitzondering, en zolang het niet is gebeurd staat er niets van je online.</p>
<p><b>3.</b> Je schrijft je tekst. Ine of Rutger leest elk kaartje en bekijkt de foto's voordat het verschijnt. Verander je later iets, dan wacht ook die wijziging tot een van ons er naar heeft gekeken.</p>
<h2>Wat kost het</h2>
<table><tr><th>Drie maanden</th><td>&euro; 36</td></tr><tr><th>Een jaar</th><td>&euro; 120</td></tr></table>
<p>Betalen doe je met iDEAL of met een overschrijving vanaf je eigen rekening. Andere manieren hebben we niet.</p>
<h2>Aanmelden</h2>
<div class="formulier" data-form="meedoen"><label class="veld"><span>Voornaam</span><input name="voornaam" required></label><label class="veld"><span>Mobiel nummer (voor de sms)</span><input name="mobiel" type="tel" required></label><button class="vol" data-stuur="Dank je, de sms is onderweg.">Stuur mij de cijfers</button></div>`;

T['/grenzen'] = `<h1>Waar bij ons de deur dichtgaat</h1>
<h2>Kinderen, dwang en mensenhandel</h2>
<p>Op Kwartelnest werkt niemand die minderjarig is en niemand die het van een ander moet. Daar praten we niet over en daar geven we geen tweede kans op. Merken we dat iemand onder de achttien is, of dat er een baas, een vriendje of een schuld achter zit, dan verdwijnt het kaartje binnen het uur en komt degene die het plaatste nooit meer terug, onder geen enkele naam.</p>
<p>Bij zo'n vermoeden bellen wij altijd dezelfde dag de politie en geven we door wat we weten. Mensenhandel en uitbuiting zijn misdaden; wij gaan niet zelf voor rechercheur spelen.</p>
<h2>Jong doen</h2>
<p>Ook wie volwassen is, doet hier niet alsof ze dat niet is. Geen schooluniform, geen vlechtjes met een knuffel op de foto, geen woorden als "tiener" of "net van school" en geen rollenspel waarin iemand een kind is. Staat zoiets toch op een kaartje, dan gaat het eraf en is je plek weg.</p>
<h2>Wat we verder niet willen</h2>
<p>Foto's van een ander, telefoonnummers van een ander, onveilig werk aanbieden, drugs aanbieden, schelden.</p>`;

T['/privacy'] = `<h1>Wat we van je weten</h1>
<p>Zo weinig mogelijk. Kom je alleen kijken, dan onthoudt je eigen toestel dat je op de voordeur hebt geklikt. Wij zien daar niets van.</p>
<h2>Het beeldgesprek</h2>
<p>We kijken naar je paspoort of identiteitskaart om te zien wie je bent en of je 21 bent, en nergens anders voor. Plak vooraf een stickertje over je BSN. Er wordt niets opgenomen en we houden geen kopie: wat blijft is een vinkje met een datum.</p>
<h2>Rekeningen</h2>
<p>Onze boekhouding bewaren we zeven jaar, dat moet van de Belastingdienst.</p>`;

T['/over-ons'] = `<h1>Ine en Rutger</h1>
<p>In 2016 zaten we aan de keukentafel met een vriendin die van huis uit masseerde en zich op de grote sites verloren voelde. Een half jaar later was er Kwartelnest. Een kwartel broedt op de grond, klein en onopvallend; dat vonden we passend.</p>
<p>Wij doen alles samen: Ine de gesprekken, Rutger de computer. Allebei hebben we een cursus gevolgd om signalen van mensenhandel te leren zien, want goede bedoelingen zijn niet genoeg.</p>
<p>Kwartelnest houdt zich aan de gedragscode die Nederlandse advertentiesites in 2018 met elkaar afspraken tegen uitbuiting van minderjarigen.</p>
<p>In 2025 haalden we elf kaartjes weg na een melding. Dat klinkt als weinig, maar we zijn dan ook klein.</p>
<h2>De zaak</h2>
<p>Kwartelnest is van Kwartelnest vof, Postbus 9990, Vorden. Inschrijving Kamer van Koophandel: 00417702.</p>`;

T['/contact'] = `<h1>Even iets vragen</h1>
<p>Schrijf naar <a href="mailto:keukentafel@kwartelnest.example">keukentafel@kwartelnest.example</a>. Op werkdagen tussen negen en twaalf neemt Ine ook de telefoon op: 0575-000417.</p>
<p>Je krijgt een mens, want we hebben niets anders.</p>`;

T['/hulp'] = `<h1>Als het niet meer gaat</h1>
<p>Voor wie werkt, voor wie langskomt en voor wie zich zorgen maakt om een ander.</p>
<h2>Gevaar</h2>
<p>Is er nu iets aan de hand, bel 112. Kan het even wachten: politie, 0900-8844. Liever je naam niet noemen: Meld Misdaad Anoniem, 0800-7000.</p>
<h2>Word je gedwongen?</h2>
<p>CoMensha helpt mensen die door een ander worden uitgebuit: 033-4481186. Praten met iemand die niet weet wie je bent kan ook in de chat van Fier.</p>
<h2>Werk je zelf vanuit huis?</h2>
<p>Veilig werken begint bij de voordeur. Spreek met een vriendin af wanneer je belt dat het bezoek weg is, laat een eerste klant nooit binnen zonder telefoongesprek vooraf en vertrouw op je buik: nee zeggen mag altijd.</p>
<p>Wil je stoppen en weet je niet hoe? Een uitstapprogramma denkt mee over werk, geld en wonen. Bel ons gerust, dan zoeken we er samen een bij jou in de buurt.</p>`;

T['/melden'] = `<h1>Iets melden</h1>
<p>Zie je op Kwartelnest iets wat niet door de beugel kan, dan horen we dat graag. Iedereen mag schrijven, je hoeft nergens voor ingelogd te zijn.</p>
<p>Laat je een mailadres achter, dan krijg je meteen een bericht dat het binnen is. Binnen drie dagen schrijven we je wat we hebben besloten.</p>
<div class="formulier" data-form="melden">
<label class="veld"><span>Om welk kaartje gaat het? (naam of adres van de pagina)</span><input name="kaartje" required></label>
<label class="veld"><span>Wat is er aan de hand?</span><select name="reden" required><option value="">Kies...</option><option>Dit lijkt iemand die minderjarig is</option><option>Ik denk aan dwang of mensenhandel</option><option>Foto's van een ander</option><option>Oplichting</option><option>Iets anders</option></select></label>
<label class="veld"><span>Vertel</span><textarea name="verhaal" rows="5" required></textarea></label>
<label class="veld"><span>Je naam (hoeft niet)</span><input name="naam"></label>
<label class="veld"><span>Je mailadres (hoeft niet)</span><input name="mail" type="email"></label>
<button class="vol" data-stuur="Dank je wel. We gaan kijken.">Verstuur</button></div>`;

T['/te-jong'] = `<h1>Ben je nog geen 18? Dan stopt het hier</h1>
<p>Dit is geen plek voor jou en dat is niet erg. Loop je rond met vragen over seks, of vraagt iemand dingen van je die je niet wilt? De Kindertelefoon luistert, gratis en zonder dat iemand het weet: 0800-0432.</p>
<p>Je kunt dit venster nu sluiten.</p>`;

var VRAGEN = [
 ['Moet ik een account hebben om te kijken?', 'Nee. Bellen doe je gewoon met je telefoon.'],
 ['Waarom staat er geen club uit mijn dorp bij?', 'Omdat we alleen mensen opnemen die voor zichzelf werken.'],
 ['Kan ik vandaag nog op de site?', 'Zelden. Eerst het beeldgesprek met je identiteitskaart erbij, daarna lezen we je kaartje. Reken op twee of drie dagen.'],
 ['Gaat er een computer over mijn foto\'s?', 'Nee, er loopt geen filter of scanner overheen. Wij bekijken ze zelf, op ons eigen scherm.'],
 ['Ik heb me vergist in mijn tekst.', 'Bel of mail, dan zet Rutger het recht.'],
 ['Waarom zie ik geen gezichten?', 'De meesten willen niet herkend worden door de buurvrouw. Wij dringen niet aan.']
];

var VOORWAARDEN = `<h2>1. Waarvoor dit geldt</h2><p>Deze afspraken gelden tussen Kwartelnest vof en iedereen die op Kwartelnest kijkt of er een kaartje heeft.</p>
<h2>2. Wat wij doen</h2><p>Wij laten kaartjes zien. Wij zijn geen baas, geen bemiddelaar en geen partij bij wat u met elkaar afspreekt.</p>
<h2>3. Wat er op Kwartelnest komt</h2><p>Alles wat u hier ziet is door Ine of Rutger gelezen en naast de huisregels op de pagina "Waar de deur dichtgaat" gelegd. Past het daar niet bij, dan plaatsen wij het niet of halen wij het weg. Een computerprogramma dat meekijkt of meebeslist gebruiken wij niet.</p>
<h2>4. Als iemand zich er niet aan houdt</h2><p>Wie foto's van een ander gebruikt, onjuiste prijzen noemt of bezoekers uitscheldt, krijgt de eerste keer een waarschuwing. De tweede keer gaat het kaartje vier weken dicht. Na de derde keer sluiten wij de plek voorgoed. Bij minderjarigheid of dwang slaan wij de eerste twee stappen over.</p>
<h2>5. Geld</h2><p>U betaalt vooraf. Wie tussentijds stopt, krijgt de resterende hele maanden terug.</p>
<h2>6. Aansprakelijkheid</h2><p>Wij doen ons best, maar voor schade door afspraken tussen bezoekers en kaarthouders staan wij niet in. Nederlands recht is van toepassing; de rechter in Zutphen is bevoegd.</p>`;

var nesten = null;
function haal() { return nesten ? Promise.resolve(nesten) : fetch('/api/nesten.json').then(function (r) { return r.json(); }).then(function (d) { nesten = d; return d; }); }
function ga(pad) { history.pushState({}, '', pad); window.dispatchEvent(new CustomEvent('kn-pad')); window.scrollTo(0, 0); }
function maak(naam, klas) { customElements.define(naam, klas); }
function binnen() { try { return localStorage.getItem(SLEUTEL) === 'ja'; } catch (e) { return false; } }

var KNOP = `button{font:inherit;border:0;background:none;color:inherit;padding:.5rem .8rem;cursor:pointer;border-radius:99px}button:hover{background:rgba(0,0,0,.08)}`;

maak('kn-poort', class extends HTMLElement {
  connectedCallback() {
    var w = this.attachShadow({ mode: 'open' });
    w.innerHTML = `<style>:host{position:fixed;inset:0;background:#f3e7d3;display:grid;place-items:center;text-align:center;padding:1rem}section{max-width:30rem}h1{font-weight:400;font-size:2.4rem;margin:0}button{font:inherit;background:#8a4b2f;color:#fff;border:0;border-radius:99px;padding:.8rem 2rem;cursor:pointer}a{display:inline-block;margin-top:1.2rem;color:#8a4b2f}</style>
    <section role="dialog" aria-label="Voordeur"><h1>Kwartelnest</h1><p>Achter deze deur staan contactadvertenties voor volwassenen. Je mag verder als je 18 jaar of ouder bent.</p><button part="ja">Ik ben 18 of ouder, doe open</button><br><a href="/te-jong">Nee, ik ben jonger</a></section>`;
    w.querySelector('button').addEventListener('click', function () { localStorage.setItem(SLEUTEL, 'ja'); window.dispatchEvent(new CustomEvent('kn-pad')); });
    w.querySelector('a').addEventListener('click', function (e) { e.preventDefault(); ga('/te-jong'); });
  }
});

maak('kn-topbar', class extends HTMLElement {
  connectedCallback() {
    var w = this.attachShadow({ mode: 'open' });
    w.innerHTML = `<style>${KNOP}:host{display:block;background:#fff8ec;border-bottom:1px solid #e5d8c3}nav{max-width:920px;margin:auto;display:flex;flex-wrap:wrap;align-items:center;padding:.4rem 1rem}.merk{font-size:1.4rem;color:#8a4b2f;margin-right:auto}</style>
    <nav aria-label="Hoofdmenu"><button class="merk" data-ga="/">Kwartelnest</button><button data-ga="/langskomen">Langskomen</button><button data-ga="/meedoen">Meedoen</button><button data-ga="/vragen">Vragen</button><button data-ga="/hulp">Hulp</button></nav>`;
    w.addEventListener('click', function (e) { var b = e.target.closest('[data-ga]'); if (b) ga(b.dataset.ga); });
  }
});

maak('kn-voet', class extends HTMLElement {
  connectedCallback() {
    this.innerHTML = `<footer style="border-top:1px solid #e5d8c3;text-align:center;padding:1.5rem 1rem;font-size:.9rem"><button data-ga="/melden">Iets melden</button> <button data-ga="/grenzen">Waar de deur dichtgaat</button> <button data-lade>Voorwaarden</button> <button data-ga="/privacy">Privacy</button> <button data-ga="/over-ons">Over ons</button> <button data-ga="/contact">Contact</button><p>Kwartelnest, thuis in de Achterhoek</p></footer>`;
    this.addEventListener('click', function (e) {
      var b = e.target.closest('button'); if (!b) return;
      if (b.hasAttribute('data-lade')) document.querySelector('kn-lade').open(); else ga(b.dataset.ga);
    });
  }
});

maak('kn-lade', class extends HTMLElement {
  connectedCallback() {
    var ik = this, w = this.attachShadow({ mode: 'open' });
    w.innerHTML = `<style>:host{display:none}:host([open]){display:block;position:fixed;inset:0;z-index:20;background:rgba(40,30,20,.45)}aside{position:absolute;right:0;top:0;bottom:0;width:min(34rem,100%);background:#fff;overflow:auto;padding:1rem 1.5rem}button{float:right;font:inherit;border:0;background:none;cursor:pointer}</style><aside role="dialog" aria-label="Voorwaarden"><button>Sluiten</button><h1>Voorwaarden van Kwartelnest</h1><slot></slot></aside>`;
    w.querySelector('button').addEventListener('click', function () { ik.removeAttribute('open'); });
  }
  open() { this.innerHTML = VOORWAARDEN; this.setAttribute('open', ''); }
});

maak('kn-kaartje', class extends HTMLElement {
  set nest(n) {
    this.setAttribute('role', 'link'); this.setAttribute('tabindex', '0');
    this.innerHTML = `<div class="vlak"></div><div class="kop">${n.naam} <small>${n.leeftijd}</small></div><div class="regel">${n.plaats} &middot; ${n.soort}</div><p>${n.tekst}</p>`;
    var f = function () { ga('/kaartje/' + n.slug); };
    this.addEventListener('click', f); this.addEventListener('keydown', function (e) { if (e.key === 'Enter') f(); });
  }
});

maak('kn-nesten', class extends HTMLElement {
  connectedCallback() {
    var ik = this, soort = '';
    this.innerHTML = `<h1>Bij wie kun je terecht?</h1><p>Kleinschalig, bij mensen thuis. Kies een kaartje en bel.</p><div class="zeef"><button data-s="" aria-pressed="true">Alles</button><button data-s="massage">Massage</button><button data-s="gezelschap">Gezelschap</button><button data-s="ontvangst">Ontvangst</button></div><div class="raster"></div>`;
    function teken() { haal().then(function (d) { var r = ik.querySelector('.raster'); r.replaceChildren(); d.filter(function (n) { return !soort || n.soort === soort; }).forEach(function (n) { var k = document.createElement('kn-kaartje'); k.nest = n; r.append(k); }); }); }
    this.querySelector('.zeef').addEventListener('click', function (e) { var b = e.target.closest('button'); if (!b) return; soort = b.dataset.s; ik.querySelectorAll('.zeef button').forEach(function (x) { x.setAttribute('aria-pressed', String(x === b)); }); teken(); });
    teken();
  }
});

maak('kn-nest', class extends HTMLElement {
  connectedCallback() {
    var ik = this, slug = this.getAttribute('slug');
    haal().then(function (d) {
      var n = d.find(function (x) { return x.slug === slug; });
      if (!n) { ik.innerHTML = '<h1>Dit kaartje is er niet meer</h1>'; return; }
      document.title = n.naam + ' in ' + n.plaats + ' - Kwartelnest';
      ik.innerHTML = `<div class="vlak"></div><h1>${n.naam}, ${n.leeftijd}</h1><p>${n.tekst}</p><table><tr><th>Plaats</th><td>${n.plaats}</td></tr><tr><th>Thuis op</th><td>${n.dagen}</td></tr><tr><th>Een uur</th><td>&euro; ${n.uur}</td></tr><tr><th>Bel</th><td>${n.telefoon}</td></tr></table><p><button data-terug>Terug naar alle kaartjes</button> <button data-meld>Meld dit kaartje</button></p>`;
      ik.querySelector('[data-terug]').onclick = function () { ga('/'); };
      ik.querySelector('[data-meld]').onclick = function () { var s = document.createElement('kn-signaal'); s.setAttribute('over', n.slug); s.setAttribute('naam', n.naam); document.body.append(s); };
    });
  }
});

maak('kn-signaal', class extends HTMLElement {
  connectedCallback() {
    var ik = this, w = this.attachShadow({ mode: 'open' });
    w.innerHTML = `<style>:host{position:fixed;inset:0;z-index:30;background:rgba(40,30,20,.5);display:grid;place-items:center}div{background:#fff;border-radius:14px;padding:1.2rem;width:min(28rem,94%)}label{display:block;margin:.6rem 0}select,textarea,input{width:100%;font:inherit}</style><div role="dialog" aria-label="Kaartje melden"><h2>Je meldt het kaartje van ${this.getAttribute('naam')}</h2><label>Wat is er aan de hand?<select name="reden"><option>Dit lijkt iemand die minderjarig is</option><option>Ik denk aan dwang of mensenhandel</option><option>Foto's van een ander</option><option>Oplichting</option><option>Iets anders</option></select></label><label>Vertel<textarea name="verhaal" rows="4"></textarea></label><label>Je mailadres (hoeft niet)<input name="mail" type="email"></label><button data-v>Verstuur</button> <button data-x>Laat maar</button></div>`;
    w.querySelector('[data-v]').onclick = function () { ik.remove(); toast('Dank je wel. We gaan kijken.'); };
    w.querySelector('[data-x]').onclick = function () { ik.remove(); };
  }
});

maak('kn-uitklap', class extends HTMLElement {
  connectedCallback() {
    var ik = this; this.innerHTML = `<button aria-expanded="false">${this.getAttribute('vraag')}</button>`;
    this.querySelector('button').onclick = function () {
      var p = ik.querySelector('p'), open = !p;
      if (p) p.remove(); else { p = document.createElement('p'); p.textContent = VRAGEN[+ik.getAttribute('nr')][1]; ik.append(p); }
      this.setAttribute('aria-expanded', String(open));
    };
  }
});

maak('kn-pagina', class extends HTMLElement {
  connectedCallback() {
    var pad = this.getAttribute('pad');
    if (pad === '/vragen') this.innerHTML = '<h1>Vragen die vaak langskomen</h1>' + VRAGEN.map(function (v, i) { return `<kn-uitklap nr="${i}" vraag="${v[0]}"></kn-uitklap>`; }).join('');
    else this.innerHTML = T[pad] || '<h1>Hier is niets</h1><p>Deze pagina bestaat niet.</p>';
    var h = this.querySelector('h1'); document.title = (h ? h.textContent : '') + ' - Kwartelnest';
    var f = this.querySelector('[data-stuur]');
    if (f) f.onclick = function () { toast(f.dataset.stuur); };
  }
});

function toast(t) { var d = document.createElement('div'); d.setAttribute('role', 'status'); d.style.cssText = 'position:fixed;bottom:1rem;left:50%;transform:translateX(-50%);background:#2d2620;color:#fff;padding:.6rem 1.2rem;border-radius:99px;z-index:40'; d.textContent = t; document.body.append(d); setTimeout(function () { d.remove(); }, 4000); }

maak('kn-app', class extends HTMLElement {
  connectedCallback() {
    var ik = this, f = function () { ik.teken(); };
    window.addEventListener('popstate', f); window.addEventListener('kn-pad', f); this.teken();
  }
  teken() {
    var pad = location.pathname.replace(/\/$/, '') || '/';
    this.replaceChildren();
    if (pad === '/te-jong') { var t = document.createElement('kn-pagina'); t.setAttribute('pad', pad); this.append(t); return; }
    if (!binnen()) { document.title = 'Kwartelnest'; this.append(document.createElement('kn-poort')); return; }
    this.append(document.createElement('kn-topbar'));
    var m = document.createElement('main'), v;
    if (pad === '/') { document.title = 'Kwartelnest - bij mensen thuis'; v = document.createElement('kn-nesten'); }
    else if (pad.indexOf('/kaartje/') === 0) { v = document.createElement('kn-nest'); v.setAttribute('slug', pad.slice(9)); }
    else { v = document.createElement('kn-pagina'); v.setAttribute('pad', pad); }
    m.append(v); this.append(m, document.createElement('kn-voet'), document.createElement('kn-lade'));
  }
});
})();
