$ = function (s, c) { return (c || document).querySelector(s) };
$$ = function (s, c) { return Array.prototype.slice.call((c || document).querySelectorAll(s)) };
function haal(u, soort) { return fetch(u).then(function (r) { return r[soort || 'text']() }) }
function maak(t, o) { return Object.assign(document.createElement(t), o || {}) }
function broodje(t) { var d = maak('div', {className: 'broodje', textContent: t}); d.setAttribute('role', 'status'); document.body.appendChild(d); setTimeout(function () { d.remove() }, 5000) }
var huizen;
function lijstHuizen() { return huizen ? Promise.resolve(huizen) : haal('/data/huizen.json', 'json').then(function (d) { return huizen = d.huizen }) }

function meldVenster(naam) {
  var d = maak('dialog');
  d.innerHTML = '<h2>Vermelding melden</h2><label>Welke vermelding? (naam of adres van de pagina) *<input data-w required></label>' +
    '<label>Wat is er aan de hand? *<select data-r required><option value="">kies maar</option><option>Ik denk dat er iemand te jong is, geen 18</option><option>Foto’s van een ander</option><option>Adres of tijden kloppen niet</option><option>Oplichterij</option><option>Wat anders</option></select></label>' +
    '<label>Vertel<textarea data-u rows="4"></textarea></label><label>Je naam *<input data-n required></label><label>Je mailadres *<input data-m type="email" required></label><p><button class="k" data-ok>Opsturen</button> <button data-weg>Laat maar</button></p>';
  $('[data-w]', d).value = naam || '';
  $('[data-ok]', d).onclick = function () {
    var leeg = $$('[required]', d).filter(function (x) { return !x.value })[0];
    if (leeg) { leeg.focus(); return broodje('Vul alle vakjes met een sterretje in.') }
    d.remove(); broodje('Dank je, ik ga ernaar kijken.');
  };
  $('[data-weg]', d).onclick = function () { d.remove() };
  document.body.appendChild(d); d.showModal();
}
function bolletjes(naam, url) {
  var f = document.createDocumentFragment(), b = maak('button', {className: 'bolletjes', textContent: '⋮', title: 'Meer'});
  b.setAttribute('aria-haspopup', 'menu'); b.setAttribute('aria-label', 'Meer over ' + naam);
  b.onclick = function () {
    var oud = $('.kmenu', b.parentNode); if (oud) return oud.remove();
    var m = maak('div', {className: 'kmenu'}); m.setAttribute('role', 'menu');
    [['Doorsturen', function () { broodje('Adres: ' + location.origin + url) }], ['Vermelding melden', function () { meldVenster(naam) }]].forEach(function (r) {
      var k = maak('button', {textContent: r[0]}); k.setAttribute('role', 'menuitem'); k.onclick = function () { m.remove(); r[1]() }; m.appendChild(k);
    });
    b.parentNode.appendChild(m);
  };
  f.appendChild(b); return f;
}
function kaart(h) {
  var r = maak('div', {className: 'rij'}), url = '/huis/' + h.nr;
  r.innerHTML = '<div class="pl"></div><div><a href="' + url + '">' + h.n + '</a><br>' + h.w + ' in ' + h.p + '<br><small>' + h.o + '</small></div>';
  r.appendChild(bolletjes(h.n, url)); return r;
}
function vulLijst(el) {
  lijstHuizen().then(function (l) {
    var zeef = $('[data-zeef]');
    function toon() {
      el.textContent = '';
      l.filter(function (h) { return !zeef || !zeef.value || h.p === zeef.value }).slice(0, +el.dataset.lijst).forEach(function (h) { el.appendChild(kaart(h)) });
    }
    if (zeef) { l.forEach(function (h) { zeef.appendChild(maak('option', {textContent: h.p, value: h.p})) }); zeef.onchange = toon }
    toon();
  });
}
function vulHuis(el) {
  lijstHuizen().then(function (l) {
    var nr = location.pathname.split('/').pop(), h = l.filter(function (x) { return x.nr === nr })[0];
    if (!h) { el.innerHTML = '<h1>Die staat er niet meer in</h1>'; return }
    document.title = h.n + ' – Knisperhof';
    el.className = 'rij';
    el.innerHTML = '<div><h1>' + h.n + '</h1><p>' + h.i + '</p><p>' + h.w + ' in ' + h.p + '<br>Open: ' + h.o + '<br>Bellen: ' + h.t + '<br>Vergunning: ' + h.v + '</p></div>';
    el.appendChild(bolletjes(h.n, '/huis/' + h.nr));
  });
}
function vulVragen(el) {
  haal(el.dataset.vragen, 'json').then(function (q) {
    q.forEach(function (x) {
      var w = maak('div', {className: 'acc'}), b = maak('button', {textContent: x.v}); b.setAttribute('aria-expanded', 'false');
      b.onclick = function () {
        var a = $('div', w); b.setAttribute('aria-expanded', String(!a));
        if (a) a.remove(); else w.appendChild(maak('div', {innerHTML: x.a}));
      };
      w.appendChild(b); el.appendChild(w);
    });
  });
}
document.addEventListener('DOMContentLoaded', function () {
  $('#boven').innerHTML = '<div class="melding18" role="note">18+ | Deze gids is alleen voor volwassenen</div><div class="kop"><strong>Knisperhof</strong><button class="hamburger" aria-label="Menu">☰</button></div><nav class="uit" hidden></nav>';
  $('.hamburger').onclick = function () { var n = $('nav.uit'); n.hidden = !n.hidden };
  [['/', 'Voorpagina'], ['/gids', 'De gids'], ['/aanmelden', 'Aanmelden'], ['/prijzen', 'Wat kost het'], ['/hulpcentrum', 'Hulpcentrum'], ['/nieuws', 'Nieuwtjes'], ['/over', 'Over Wiel']].forEach(function (m) { $('nav.uit').appendChild(maak('a', {href: m[0], textContent: m[1]})) });
  $('#onder').innerHTML = '<footer><a href="/hulpcentrum">Hulpcentrum</a><a href="/afspraken">Afspraken</a><a href="/gegevens">Jouw gegevens</a><a href="/over">Over en bereiken</a></footer>';
  haal('/deel/' + document.body.dataset.view + '.html').then(function (t) {
    var m = $('#midden'); m.innerHTML = t; m.removeAttribute('aria-busy');
    var k = $('h1', m); if (k) document.title = k.textContent + ' – Knisperhof';
    $$('[data-lijst]', m).forEach(vulLijst); $$('[data-huis]', m).forEach(vulHuis); $$('[data-vragen]', m).forEach(vulVragen);
    $$('[data-meld]', m).forEach(function (b) { b.onclick = function () { meldVenster('') } });
    $$('[data-stuur]', m).forEach(function (b) { b.onclick = function () { var l = $$('[required]', m).filter(function (x) { return !x.value })[0]; if (l) { l.focus(); broodje('Je bent nog iets vergeten.') } else broodje(b.dataset.stuur) } });
  });
});
