(function () {
'use strict';
/* moerbeiklok 3.2 – alles in één bundel, geen adressen, alleen schermen */
function h(tag, props) {
  var el = document.createElement(tag), i, k;
  for (k in props || {}) {
    if (k === 'on') { el.addEventListener('click', props[k]); if (tag === 'div' || tag === 'span') el.addEventListener('keydown', function (e) { if (e.key === 'Enter') props.on(e); }); }
    else if (k === 'html') el.innerHTML = props[k];
    else el.setAttribute(k, props[k]);
  }
  for (i = 2; i < arguments.length; i++) [arguments[i]].flat(Infinity).forEach(function (c) { if (c != null && c !== false) el.appendChild(typeof c === 'string' ? document.createTextNode(c) : c); });
  return el;
}
function P(t) { return h('p', { html: t }); }
function H(t) { return h('h2', {}, t); }
var wortel = document.getElementById('klok');
var staat = { tab: 'ontdek', stapel: [], soort: 'Alles', kaarten: null, bewaard: [] };
try { staat.bewaard = JSON.parse(localStorage.getItem('klok.bewaard') || '[]'); } catch (e) {}

var TABS = [['ontdek', '◔', 'Ontdek'], ['bewaard', '♡', 'Bewaard'], ['melden', '⚑', 'Melden'], ['hulp', '✚', 'Hulp'], ['meer', '≡', 'Meer']];
var MEER = [['klanten', 'Voor wie komt'], ['zelf', 'Zelf op de klok'], ['controle', 'Hoe wij kijken'], ['spelregels', 'Spelregels'], ['vragen', 'Vragen'], ['over', 'Wie zijn wij'], ['contact', 'Contact'], ['voorwaarden', 'Voorwaarden'], ['privacy', 'Privacy']];

function toast(t) { var x = h('div', { class: 'toast', role: 'status' }, t); document.body.appendChild(x); setTimeout(function () { x.remove(); }, 2600); }
function ga(s) { staat.stapel.push(s); teken(); }
function terug() { staat.stapel.pop(); teken(); }

/* ---------- kaarten ---------- */
function kaartje(k) {
  return h('article', { class: 'kaart', tabindex: '0', role: 'button', on: function () { blad(k); } },
    h('div', { class: 'foto', style: 'background:linear-gradient(160deg,' + k.tint + ',#fff)' }),
    h('div', {}, h('h3', {}, k.naam + ', ' + k.leeftijd), h('small', {}, k.soort + ' · ' + k.plaats), h('p', { style: 'margin:6px 0 0' }, k.tekst)));
}
function dicht() { [].forEach.call(document.querySelectorAll('.doek,.blad'), function (e) { e.remove(); }); }
function blad(k) {
  dicht();
  var b = h('section', { class: 'blad', role: 'dialog', 'aria-label': 'Kaart van ' + k.naam },
    h('h1', {}, k.naam), h('p', {}, k.leeftijd + ' jaar · ' + k.plaats + ' · ' + k.soort), h('p', {}, k.tekst),
    h('p', {}, 'Meestal te bereiken: ' + k.tijden),
    h('p', {}, h('b', {}, k.tel)),
    h('button', { class: 'knop', on: function () { if (staat.bewaard.indexOf(k.nr) < 0) staat.bewaard.push(k.nr); localStorage.setItem('klok.bewaard', JSON.stringify(staat.bewaard)); toast('Bewaard'); } }, 'Bewaren'),
    h('button', { class: 'knop stil', on: function () { meldBlad(k); } }, 'Meld deze kaart'),
    h('button', { class: 'knop stil', on: dicht }, 'Sluiten'));
  document.body.appendChild(h('div', { class: 'doek', on: dicht })); document.body.appendChild(b);
}
/* ---------- melden ---------- */
function meldVelden(k) {
  var doos = h('div', { class: 'meldvelden' });
  if (k) doos.appendChild(h('p', {}, 'Je meldt de kaart van ' + k.naam + ' in ' + k.plaats + '.'));
  else doos.appendChild(h('label', {}, 'Om welke kaart gaat het? (naam en plaats, of het telefoonnummer)', h('input', { name: 'welke', type: 'text' })));
  doos.appendChild(h('label', {}, 'Wat is er aan de hand?', h('select', { name: 'reden' },
    h('option', {}, 'Kies…'), h('option', {}, 'Ze lijkt me jonger dan 18'), h('option', {}, 'De foto’s zijn van iemand anders'), h('option', {}, 'Ik ben opgelicht'), h('option', {}, 'De kaart klopt niet meer'), h('option', {}, 'Wat anders'))));
  doos.appendChild(h('label', {}, 'Vertel', h('textarea', { name: 'verhaal', rows: '4' })));
  doos.appendChild(h('label', {}, 'Je naam (mag leeg)', h('input', { name: 'naam', type: 'text' })));
  doos.appendChild(h('label', {}, 'Je mailadres (mag leeg)', h('input', { name: 'adres', type: 'email' })));
  doos.appendChild(h('button', { type: 'button', class: 'knop', on: function () { dicht(); toast('Dank je, het ligt bij ons.'); } }, 'Melding versturen'));
  return doos;
}
function meldBlad(k) {
  dicht();
  document.body.appendChild(h('div', { class: 'doek', on: dicht }));
  document.body.appendChild(h('section', { class: 'blad', role: 'dialog', 'aria-label': 'Deze kaart melden' }, h('h1', {}, 'Deze kaart melden'), meldVelden(k), h('button', { class: 'knop stil', on: dicht }, 'Laat maar')));
}
function vouw(titel, maak) {
  var w = h('div', { class: 'vouw' }), open = null;
  w.appendChild(h('div', { role: 'button', tabindex: '0', 'aria-expanded': 'false', on: function (e) {
    if (open) { open.remove(); open = null; } else { open = h('div', { class: 'in' }, maak()); w.appendChild(open); }
    w.firstChild.setAttribute('aria-expanded', open ? 'true' : 'false');
  } }, titel));
  return w;
}

/* ---------- schermen ---------- */
var S = {
  ontdek: function () {
    var lijst = h('div', {});
    function vul() {
      lijst.textContent = '';
      if (!staat.kaarten) { lijst.appendChild(P('Even laden…')); return; }
      staat.kaarten.filter(function (k) { return staat.soort === 'Alles' || k.soort === staat.soort; }).forEach(function (k) { lijst.appendChild(kaartje(k)); });
    }
    vul();
    if (!staat.kaarten) fetch('/api/kaarten.json').then(function (r) { return r.json(); }).then(function (d) { staat.kaarten = d.kaarten; vul(); });
    return [h('h1', {}, 'Wie werkt er vandaag?'), h('div', { class: 'chips' }, ['Alles', 'Massage', 'Ontvangst', 'Bezoek'].map(function (s) { return h('button', { class: 'chip' + (s === staat.soort ? ' aan' : ''), on: function () { staat.soort = s; teken(); } }, s); })), lijst];
  },
  bewaard: function () {
    var l = (staat.kaarten || []).filter(function (k) { return staat.bewaard.indexOf(k.nr) >= 0; });
    return [h('h1', {}, 'Bewaard'), l.length ? l.map(kaartje) : P('Nog leeg. Tik op een kaart en dan op Bewaren. Dit lijstje staat op je eigen telefoon, wij zien het niet.')];
  },
  melden: function () {
    return [h('h1', {}, 'Melden'), P('Gezien dat er iets mis is op de klok? Vul in wat je weet. Inloggen hoeft niet en je naam hoeft ook niet.'), meldVelden(null),
      H('En dan?'), P('Liet je een mailadres achter, dan krijg je direct bericht dat je melding er is. Binnen drie dagen mailen we je wat we met de kaart gedaan hebben.'),
      P('Denken we dat iemand te jong is of niet uit vrije wil werkt, dan bellen we de politie. Dat doen we elke keer, ook als we het niet zeker weten.')];
  },
  hulp: function () {
    return [h('h1', {}, 'Hulp'), h('div', { class: 'rood' }, P('<b>Nu gevaar? Bel 112.</b>'), P('Geen haast, wel de politie nodig: <b>0900-8844</b>.')),
      vouw('Iets kwijt zonder je naam te zeggen', function () { return P('Meld Misdaad Anoniem, <a href="tel:08007000">0800-7000</a>. Niemand ziet wie er belt.'); }),
      vouw('Gedwongen worden om te werken', function () { return P('CoMensha denkt mee en zoekt een plek als dat nodig is: 033-4481186, op werkdagen.'); }),
      vouw('Iets meegemaakt wat je niet wilde', function () { return P('Centrum Seksueel Geweld, dag en nacht, 0800-0188. Liefst binnen een week bellen, later mag ook.'); }),
      vouw('Je werkt zelf in de seks', function () { return [
        P('<b>Veilig werken.</b> Laat een vriendin weten waar je bent en hoe laat je terugbelt. Neem nooit de telefoon van een klant aan en reken vooraf af. Voelt het niet goed bij de deur, dan ga je niet naar binnen.'),
        P('<b>Gezond blijven.</b> Bij de GGD in je regio kun je je als sekswerker gratis op soa laten testen, ook zonder je eigen naam. Je kunt er ook terecht voor de prik tegen hepatitis B.'),
        P('<b>Stoppen of iets anders erbij.</b> In bijna elke regio is er een uitstapprogramma voor sekswerkers. Je gemeente of de GGD brengt je met de begeleiders in contact; wij helpen je graag met bellen.')]; }),
      vouw('Nog geen 18?', function () { return P('Praat met iemand van de Kindertelefoon: 0800-0432, gratis en het komt niet op de rekening van je ouders.'); })];
  },
  meer: function () { return [h('h1', {}, 'Meer'), h('div', {}, MEER.map(function (m) { return h('div', { class: 'rij', role: 'button', tabindex: '0', on: function () { ga(m[0]); } }, m[1]); }))]; },
  klanten: function () {
    return [h('h1', {}, 'Voor wie komt'), P('Eerste keer? Niemand bijt. Een paar dingen die schelen.'),
      H('Gedragscode voor bezoekers'), P('Zo hebben wij het thuis ook geleerd: kom op tijd, kom schoon, kom nuchter. Afgesproken is afgesproken. Nee is nee, ook halverwege. Filmen doe je niet. Wie zich hier niet aan houdt, hoeft van ons niet terug te komen.'),
      H('Als het niet goed voelt'), P('Je bent soms de enige die achter de deur kijkt. Let erop als een ander steeds de telefoon overneemt of het geld aanneemt. Als ze niet weet in welke stad ze is. Als ze blauwe plekken heeft, of niet alleen naar buiten mag.'),
      P('Ga dan weg en laat het weten: onderin de app bij Melden, of bij Meld Misdaad Anoniem op 0800-7000. Je hoeft niet uit te leggen wat je er deed.')];
  },
  zelf: function () {
    return [h('h1', {}, 'Zelf op de klok'), P('Leuk dat je komt. De klok is er voor mensen die voor zichzelf werken, in Salland, de Veluwe en de Achterhoek. Clubs, huizen en bureaus nemen we niet.'),
      H('Wie'), P('Op de klok adverteer je vanaf 21 jaar. Ben je jonger, dan zetten we je er niet op, ook niet voor even.'),
      P('Eén kaart, één mens. Je zet jezelf erop en niet een vriendin, en je vriend vraagt er geen voor jou aan. Ook een duo heeft twee kaarten en twee gesprekken.'),
      H('Wat het kost'), P('€ 24 voor vier weken, € 66 voor twaalf. Je betaalt met iDEAL en verder met niks, dat houdt het simpel.'),
      H('Aanvragen'),
      h('label', {}, 'Hoe wil je heten?', h('input', { name: 'roepnaam' })), h('label', {}, 'Je mobiele nummer', h('input', { name: 'mobiel', type: 'tel' })), h('label', {}, 'Code uit de sms', h('input', { name: 'smscode', inputmode: 'numeric' })),
      P('Zonder de code uit het sms’je komt je aanvraag niet aan. Een mailadres vragen we niet, we bellen liever.'),
      h('button', { type: 'button', class: 'knop', on: function () { toast('We bellen je voor een afspraak.'); } }, 'Vraag een kaart aan')];
  },
  controle: function () {
    return [h('h1', {}, 'Hoe wij kijken'), H('Eerst een gesprek'),
      P('Met iedereen die nieuw is hebben we een beeldgesprek voordat de eerste kaart op de app komt. Dat slaan we voor niemand over. Je houdt je paspoort of ID-kaart naast je gezicht, en wij kijken of jij dat bent en wat je geboortedatum is. We kijken ook of het wel een echt document is. Heb je er geen bij je, dan maken we een nieuwe afspraak.'),
      P('Leg je duim op je BSN, dat hoeven we niet te zien.'),
      H('Dan je kaart'), P('Elke kaart en elke foto blijft liggen tot Dineke of Jorn ernaar gekeken heeft. Daarna pas zien bezoekers hem. Verander je wat, dan ligt hij weer even. Na tien uur ’s avonds kijken we niet meer, dus dan wordt het morgen.'),
      P('Er gaat af wat tegen de spelregels is. Je hoort van ons altijd waarom, dan kun je het aanpassen.'),
      P('Wie hier kaarten bekijkt, heeft daar een training voor gedaan.')];
  },
  spelregels: function () {
    return [h('h1', {}, 'Spelregels'), H('Op je kaart'), P('Schrijf over jezelf, in gewone taal. Geen prijzenlijst, geen links, geen geleende plaatjes. Niks over onveilig werken. Minderjarigen horen niet op de klok, ook niet ergens achter op een foto.'),
      H('Minderjarigen, dwang en mensenhandel'), P('Hier praten we niet lang over. Wie een minderjarige aanbiedt, wie een ander dwingt of wie aan een ander verdient die niet weg kan, is bij ons klaar. De kaart gaat dezelfde minuut van de klok en het account gaat voorgoed op slot. Wat we van je weten geven we aan de politie. Dat geldt net zo goed voor wie alleen rijdt, de telefoon doet of de kamer verhuurt.'),
      H('Onder elkaar'), P('Geen geroddel over andere kaarten. Heb je last van iemand, bel ons.')];
  },
  vragen: function () {
    return [h('h1', {}, 'Vragen'),
      vouw('Moet ik een account maken om te kijken?', function () { return P('Nee. Kijken kan zo.'); }),
      vouw('Waarom staat er geen prijs bij?', function () { return P('Omdat dat iets is tussen jou en degene die je belt.'); }),
      vouw('Op andere apps sta je binnen een minuut online. Hier ook?', function () { return P('Nee, reken op een dag. Eerst bellen we met beeld, dan lezen we je kaart.'); }),
      vouw('Mijn kaart is weg!', function () { return P('Meestal zijn je weken om. Kijk anders of er een berichtje van ons is.'); }),
      vouw('Hebben jullie ook een winkelversie?', function () { return P('Nee, de appwinkels willen ons niet. Zet de klok op je beginscherm via het menu van je browser.'); })];
  },
  over: function () {
    return [h('h1', {}, 'Wie zijn wij'), P('Dineke stond zelf twintig jaar in advertenties, eerst in de krant en later op sites waar niemand de telefoon opnam. Haar neef Jorn bouwt apps. Op een verjaardag in Diepenveen is daar de Moerbeiklok van gekomen.'),
      P('De naam? In de tuin van oma stond een moerbei, en daaronder hing een klok die altijd tien minuten voorliep.'), P('We zijn met z’n tweeën. Reken ons dus niet af op kantooruren.')];
  },
  contact: function () {
    return [h('h1', {}, 'Contact'), P('Mail naar <a href="mailto:hallo@moerbeiklok.example">hallo@moerbeiklok.example</a> of bel 0570-000012, tussen tien en vier. Je krijgt een van ons tweeën.'), P('Moerbeiklok v.o.f.<br>Postbus 4410, Deventer<br>KvK 00728114')];
  },
  voorwaarden: function () {
    return [h('h1', {}, 'Voorwaarden'), P('Geldig vanaf 1 februari 2026. Door de app te gebruiken ga je hiermee akkoord.'),
      H('1. Wat wij doen'), P('Moerbeiklok v.o.f. geeft ruimte om een kaart te laten zien. Wat jij en een ander samen afspreken, is van jullie. Wij bemiddelen niet en ontvangen niks van wat je verdient.'),
      H('2. Jouw kaart'), P('Je mag de kaart niet uitlenen of verkopen. Wat erop staat, klopt. Onze spelregels horen bij deze voorwaarden.'),
      H('3. Als het misgaat'), P('Bij een geleende foto, een verkeerd telefoonnummer of een kaart die je voor een ander gebruikt, krijg je de eerste keer een waarschuwing. Gebeurt het binnen een jaar weer, dan gaat je kaart dertig dagen van de klok. De derde keer is het afgelopen en sluiten we je account voor altijd. Bij wat onder Minderjarigen, dwang en mensenhandel staat, slaan we de eerste twee over.'),
      P('Ben je adverteerder en vind je dat je ten onrechte straf kreeg, schrijf ons dan binnen een maand. Wie van ons het besluit niet nam, kijkt er opnieuw naar.'),
      H('4. Geld'), P('Een periode die begonnen is, betalen we niet terug, behalve als de app langer dan een dag plat ligt.'),
      H('5. Aansprakelijkheid'), P('Wij doen ons best maar beloven geen klanten. Voor schade staan we in tot wat je ons in het laatste half jaar betaalde. Op deze afspraken is Nederlands recht van toepassing.')];
  },
  privacy: function () {
    return [h('h1', {}, 'Privacy'), H('Als je kijkt'), P('We hebben geen cookies van anderen. Wat je bewaart blijft op je telefoon.'),
      H('Als je adverteert'), P('Je nummer en je betalingen bewaren we zo lang je een kaart hebt, facturen zeven jaar omdat de belasting dat wil.'),
      P('Het beeldgesprek dient alleen om te zien wie je bent en hoe oud. We nemen het niet op en maken geen kopie of schermafdruk van je paspoort. Ophangen is weg. Je burgerservicenummer houd je afgedekt. Op papier zetten we alleen de datum van het gesprek en wie van ons het deed.'),
      H('Je rechten'), P('Wil je weten wat wij van je hebben of moet het weg, bel of mail even.')];
  }
};

/* ---------- tekenen ---------- */
function voetje() { return h('div', { class: 'voetje' }, '18+ · ', h('span', { role: 'link', tabindex: '0', on: function () { ga('voorwaarden'); } }, 'Voorwaarden'), ' · ', h('span', { role: 'link', tabindex: '0', on: function () { ga('privacy'); } }, 'Privacy'), ' · ', h('span', { role: 'link', tabindex: '0', on: function () { ga('contact'); } }, 'Contact')); }
function teken() {
  dicht();
  var sub = staat.stapel[staat.stapel.length - 1], m = h('main', {}, S[sub || staat.tab](), voetje());
  wortel.textContent = '';
  wortel.appendChild(h('header', { class: 'balk' }, sub ? h('button', { 'aria-label': 'Terug', on: terug }, '‹') : null, h('b', {}, 'Moerbeiklok')));
  wortel.appendChild(m);
  wortel.appendChild(h('div', { class: 'nav', role: 'tablist' }, TABS.map(function (t) {
    return h('button', { role: 'tab', 'aria-selected': !sub && t[0] === staat.tab ? 'true' : 'false', on: function () { staat.tab = t[0]; staat.stapel = []; teken(); } }, h('i', { 'aria-hidden': 'true' }, t[1]), t[2]);
  })));
  window.scrollTo(0, 0);
}
function poort() {
  var p = h('div', { class: 'poort', role: 'dialog', 'aria-modal': 'true', 'aria-label': 'Leeftijd' });
  var in1 = h('div', {}, h('h1', {}, 'Moerbeiklok'), P('Op deze app staan mensen die in de seks werken. Die is voor wie 18 jaar of ouder is.'),
    h('button', { type: 'button', class: 'ja', on: function () { try { localStorage.setItem('klok.18', 'ja'); } catch (e) {} p.remove(); teken(); } }, 'Ja, ik ben 18 of ouder'),
    h('a', { href: 'https://www.kindertelefoon.nl/' }, 'Nee, ik ben jonger'),
    h('p', { class: 'klein' }, 'Nog geen 18 en zit je ergens mee? Bel de Kindertelefoon, 0800-0432.'),
    h('p', { class: 'klein' }, h('span', { role: 'link', tabindex: '0', style: 'text-decoration:underline;cursor:pointer', on: function () {
      in1.style.display = 'none';
      var v = h('div', { style: 'text-align:left' }, S.voorwaarden(), h('button', { class: 'ja', on: function () { v.remove(); in1.style.display = ''; } }, 'Terug'));
      p.appendChild(v);
    } }, 'Eerst de voorwaarden lezen')));
  p.appendChild(in1); wortel.textContent = ''; wortel.appendChild(p);
}
setTimeout(function () { var ok = null; try { ok = localStorage.getItem('klok.18'); } catch (e) {} if (ok) teken(); else poort(); }, 350);
})();
