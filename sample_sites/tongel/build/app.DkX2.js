/* gebouwd met een compiler van eigen makelij */
const $e = (t, c, ...k) => { const n = document.createElement(t); if (c) n.className = c; n.append(...k.filter((x) => x != null)); return n; };
const $a = (href, tekst) => { const n = $e('a', '', tekst); n.href = href; if (href[0] === '/') n.onclick = (e) => { e.preventDefault(); ga(href); }; return n; };
const $b = (tekst, fn, c) => { const n = $e('button', c || '', tekst); n.type = 'button'; n.onclick = fn; return n; };
const p = (...t) => $e('p', '', ...t); const h1 = (t) => $e('h1', '', t); const h2 = (t) => $e('h2', '', t);
const ul = (a) => $e('ul', '', ...a.map((x) => (x.nodeType ? $e('li', '', x) : $e('li', '', ...[].concat(x)))));
let doel, kaarten = null;
const binnen = () => localStorage.getItem('tongel:gd') !== null;
export function start(t) { doel = t; addEventListener('popstate', toon); toon(); }
function ga(to) { history.pushState(null, '', to); toon(); scrollTo(0, 0); }

function deur() {
  const vak = $e('div', 'deur s-4d'), in_ = $e('div', '');
  const veld = (l, m) => { const i = $e('input'); i.placeholder = l; i.setAttribute('aria-label', m); i.inputMode = 'numeric'; return i; };
  const d = veld('dd', 'Dag'), m = veld('mm', 'Maand'), j = veld('jjjj', 'Jaar'), fout = $e('p', ''); fout.setAttribute('role', 'alert');
  const plaatsen = $e('p', '', '…');
  in_.append(h1('Tongel'), p('Spannende afspraakjes, alleen voor achttien en ouder. Ben je 18 jaar of ouder?'),
    $b('Ja, ik ben 18 of ouder', () => { localStorage.setItem('tongel:gd', '1'); toon(); }, 'pil s-4d'), fout,
    h2('Nu op Tongel'), plaatsen,
    p('Nog geen 18? Praat met de ', $a('https://www.kindertelefoon.nl', 'Kindertelefoon'), ', 0800-0432, gratis.'));
  fetch('/api/tellers.json').then((r) => r.json()).then((t) => { plaatsen.textContent = t.map((x) => x.stad + ' (' + x.aantal + ')').join(' · '); });
  vak.append(in_); return vak;
}
function vlag(k) {
  const dl = $e('dialog', ''); dl.append(h2('Kaart van ' + k.naam + ' melden'), p('Wat is er aan de hand?'));
  ['Lijkt minderjarig', 'Wordt gedwongen of uitgebuit', 'Nep of gestolen foto', 'Vraagt geld vooraf', 'Iets anders'].forEach((o, i) => { const r = $e('input'); r.type = 'radio'; r.name = 'r'; r.id = 'r' + i; const l = $e('label', '', o); l.htmlFor = 'r' + i; dl.append(r, ' ', l, $e('br')); });
  const uit = $e('textarea'); uit.placeholder = 'Vertel wat je zag'; const ml = $e('input'); ml.type = 'text'; ml.placeholder = 'Je e-mail (mag je overslaan)'; ml.setAttribute('aria-label', 'E-mail, niet verplicht');
  dl.append($e('br'), uit, $e('br'), ml, $e('br'), $e('br'), $b('Verstuur', () => { dl.replaceChildren(p('Top, we gaan ernaar kijken.'), $b('Sluit', () => dl.remove())); }, 'pil s-4d'), ' ', $b('Laat maar', () => dl.remove()));
  document.body.append(dl); dl.showModal();
}
function kaart(k) {
  const im = $e('img'); im.src = k.pic; im.alt = '';
  const n = $e('div', 'kaart s-3c', im, $e('h3', '', k.naam + (k.leeftijd ? ' (' + k.leeftijd + ')' : '')), $e('div', 'stad s-3c', k.stad), p(k.zin), p('App: ' + k.tel), $b('⚑ Meld deze kaart', () => vlag(k), 'vlag s-3c'));
  n.id = 'k' + k.id; return n;
}
function lijst() {
  const uit = $e('div', '', h1('Wie wil er afspreken?')), g = $e('div', 'kaarten s-3c'); uit.append(g);
  const vul = () => { let van = 0; const meer = () => { kaarten.slice(van, van + 6).forEach((k) => g.append(kaart(k))); van += 6; if (van >= kaarten.length) knop.remove(); }; const knop = $b('Toon er meer', meer, 'pil s-4d'); uit.append(knop); meer(); };
  if (kaarten) vul(); else fetch('/api/kaarten.json').then((r) => r.json()).then((k) => { kaarten = k; vul(); });
  return uit;
}
function acc(items) {
  const a = $e('div', 'acc s-5e'); items.forEach(([q, t]) => { const v = $e('div', ''); const b = $b(q, () => { if (v.lastChild !== b) { v.lastChild.remove(); b.setAttribute('aria-expanded', 'false'); } else { v.append($e('div', 'in s-5e', ...[].concat(t).map((x) => p(x)))); b.setAttribute('aria-expanded', 'true'); } }); b.setAttribute('aria-expanded', 'false'); v.append(b); a.append(v); }); return a;
}
const R = {
  '/': lijst,
  '/zo-werkt-het': () => $e('div', '', h1('Zo werkt het'), p('Je scrolt, je ziet iemand, je appt. Op elke kaart staat een nummer. Meer is het niet, en dat is precies de bedoeling.'), p('Zelf een kaart? ', $a('/plaats-kaart', 'Dat doe je zo'), '.')),
  '/plaats-kaart': () => $e('div', '', h1('Zet je kaart op Tongel'), p('Om een kaart te plaatsen moet je minimaal 18 zijn. Even je nummer en je mail: je krijgt een code per sms en een linkje per mail, en pas als je allebei hebt gebruikt kun je door.'),
    p('Na het insturen loopt je kaart door ons filter. Zegt dat groen, dan sta je er binnen twee minuten op. Een mens komt daar niet aan te pas.'),
    h2('Lijk je jonger dan 25?'), p('Dan willen we je paspoort of ID-kaart zien voordat we je kaart tonen, en een selfie waarop je hem naast je gezicht houdt. Mail alles naar check@tongel.example.'),
    h2('Voor clubs en huizen'), p('Een zakelijke kaart kan alleen met het nummer van je gemeentelijke vergunning. Dat nummer komt op de kaart te staan. Geen nummer, geen kaart.')),
  '/prijzen': () => $e('div', '', h1('Prijzen'), p('Kijken kost niks. Een kaart is € 7 per week, een zakelijke kaart € 25.'), p('Afrekenen: iDEAL, creditcard of paysafecard.')),
  '/afspraken': () => $e('div', '', h1('Onze afspraken'), p('Door Tongel te gebruiken spreek je dit met ons af. Geldig vanaf 1 mei 2026.'),
    h2('Jouw kaart gaat over jou'), p('Je zet alleen jezelf op Tongel. Een kaart maken voor een ander mag niet.'),
    h2('Minderjarigen en mensenhandel: klaar is klaar'), p('Niemand onder de achttien op Tongel. Niemand die moet van een ander. Denken wij dat daar sprake van is, dan is de kaart weg, het account dicht en het nummer geblokkeerd. We wachten niet af tot het bewezen is en je krijgt geen tweede kans.'),
    h2('Doe ook niet alsof'), p('Staartjes, knuffels, een schooluniform, "net van school" of een rollenspel met leeftijd: dat is allemaal verboden, ook als je dertig bent. Zo\'n kaart halen we eraf.'),
    h2('Hoe we modereren'), p('Elke kaart gaat langs software die op verboden woorden let en foto\'s scant op kinderporno. Wat bezoekers melden wordt gelezen door een collega, en die beslist wat er met de kaart gebeurt.'),
    h2('Als je je er niet aan houdt'), p('Dan kunnen we je account blokkeren.'),
    h2('En verder'), p('We doen ons best, maar kunnen niet beloven dat elke afspraak leuk is. Nederlands recht geldt.')),
  '/privacy': () => $e('div', '', h1('Privacy'), p('Je geboortedatum blijft in je eigen browser; wij zien hem niet. Statistieken tellen we zonder cookies.'), p('Wil je weten wat we van je weten? Zeg het tegen Tinka in de chat.')),
  '/hulp': () => $e('div', '', h1('Niet pluis?'), p('Bijna iedereen op Tongel heeft er zelf zin in. Zie je een van deze dingen, dan misschien niet:'),
    ul(['de foto\'s zijn in een heel ander huis dan het adres', 'er zit steeds iemand bij in de kamer', 'ze durft niks te vragen zonder te appen', 'haar ID ligt bij iemand anders']),
    p('Druk dan op "Meld deze kaart", of bel de politie: 0900-8844, en 112 als het niet kan wachten.'),
    h2('Ook goed om te hebben'), ul([[$a('https://www.melduitbuitingminderjarigen.nl', 'Meldpunt Uitbuiting Minderjarigen')], [$a('https://www.helpwanted.nl', 'Helpwanted'), ', als er een naaktfoto van je rondgaat'], [$a('https://www.meldpunt-kinderporno.nl', 'Meldpunt Kinderporno')], ['Fier (hulp na dwang)']])),
  '/vragen': () => $e('div', '', h1('Vragen'), acc([
    ['Wat gebeurt er met mijn melding?', ['Je krijgt meteen bericht dat we hem hebben. Binnen drie dagen hoor je wat we besloten hebben. Ben je het daar niet mee eens, dan kun je als melder bezwaar maken en kijkt een andere collega opnieuw.']],
    ['Kan ik mijn kaart pauzeren?', ['Ja, in de app onder het tandwiel. De dagen die je over hebt blijven staan.']],
    ['Hebben jullie een app?', ['Je zit erin. Zet hem met "Toevoegen aan beginscherm" op je telefoon.']],
    ['Doen jullie mee met de gedragscode?', ['Er is een gedragscode uit 2018 van advertentiesites tegen uitbuiting van minderjarigen. Daar hebben wij ons niet bij aangesloten.']],
  ])),
  '/bedrijf': () => { const c = $e('div', ''); return $e('div', '', h1('Het bedrijf'), p('Tongel B.V., Klokslagstraat 12, 3599 ZZ Utrecht. KvK 00083310.'), p('Voor DSA-zaken van autoriteiten: dsa@tongel.example.'),
    h2('Vragen?'), p('Tinka weet bijna alles. Tinka is een bot; een telefoonnummer of mailbox voor vragen hebben we niet.'), $b('Chat met Tinka', () => { c.replaceChildren(p('Tinka: hoi! Kies een onderwerp: kaart, betalen, iets anders.')); }, 'pil s-4d'), c,
    h2('Aantallen'), p('Tussen februari en juli 2026 had Tongel gemiddeld 38.000 maandelijks actieve afnemers in de EU (artikel 24 DSA).')); },
};
const titels = { '/': 'Tongel', '/zo-werkt-het': 'Zo werkt het', '/plaats-kaart': 'Kaart plaatsen', '/prijzen': 'Prijzen', '/afspraken': 'Afspraken (voorwaarden)', '/privacy': 'Privacy', '/hulp': 'Niet pluis?', '/vragen': 'Vragen', '/bedrijf': 'Het bedrijf' };
function toon() {
  const w = location.pathname.replace(/\/$/, '') || '/'; doel.replaceChildren();
  if (!binnen()) { document.title = 'Tongel 18+'; doel.append(deur()); return; }
  document.title = (titels[w] || 'Weg') + (w === '/' ? '' : ' | Tongel');
  const la = $e('div', ''); let open = false;
  const knop = $b('☰', () => { open = !open; knop.setAttribute('aria-expanded', open); la.replaceChildren(...(open ? [$e('nav', 'la s-1a', ...['/zo-werkt-het', '/plaats-kaart', '/prijzen', '/vragen', '/hulp', '/bedrijf', '/privacy'].map((r) => $a(r, titels[r])))] : [])); }); knop.setAttribute('aria-label', 'Menu'); knop.setAttribute('aria-expanded', 'false');
  doel.append($e('header', 'kop s-1a', $a('/', 'Tongel'), knop), la, $e('main', 'wrap s-2b', (R[w] || (() => h1('Weg. Foetsie.')))()), $e('footer', 's-6f', $a('/afspraken', 'Afspraken'), $a('/hulp', 'Niet pluis?'), $a('/bedrijf', 'Het bedrijf')));
}
