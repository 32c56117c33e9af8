(function () {
  var app = document.getElementById('app'), kaartjes = [], getoond = 6, filter = '';
  var STUK = { regels: 'Huisregels', plaatsen: 'Kaartje ophangen', kosten: 'Wat kost het', gegevens: 'Jouw gegevens', afspreken: 'Veilig afspreken', hulp: 'Hulp en nummers', wij: 'Wie zijn wij' };
  function el(tag, attrs, kids) {
    var n = document.createElement(tag);
    for (var k in attrs || {}) {
      if (k.slice(0, 2) === 'on') n.addEventListener(k.slice(2), attrs[k]);
      else if (k === 'html') n.innerHTML = attrs[k];
      else n.setAttribute(k, attrs[k]);
    }
    (kids || []).forEach(function (c) { n.append(c); });
    return n;
  }
  function toast(t) { var n = el('div', { class: 'toast', role: 'status' }, [t]); document.body.append(n); setTimeout(function () { n.remove(); }, 3500); }
  function vel(titel, inhoud, extra) {
    var doek = el('div', { class: 'doek', onclick: function (e) { if (e.target === doek) doek.remove(); } });
    var v = el('div', { class: 'vel', role: 'dialog', 'aria-modal': 'true', 'aria-label': titel }, [
      el('h2', {}, [titel]), el('button', { class: 'dicht', 'aria-label': 'Sluiten', onclick: function () { doek.remove(); } }, ['✕'])]);
    if (extra) v.append(extra);
    v.append(inhoud); doek.append(v); document.body.append(doek);
    return doek;
  }
  function stuk(naam) {
    var d = el('div', {}, ['Even laden…']);
    vel(STUK[naam], d);
    fetch('/stukken/' + naam + '.html').then(function (r) { return r.text(); }).then(function (h) {
      d.innerHTML = h;
      if (naam === 'plaatsen') d.append(el('button', { class: 'vol', onclick: inloggen }, ['Begin met je kaartje']));
    });
  }
  function inloggen() {
    vel('Aanmelden', el('div', {}, [
      el('label', { class: 'veld' }, ['E-mail', el('input', { type: 'email' })]),
      el('label', { class: 'veld' }, ['Wachtwoord', el('input', { type: 'password' })]),
      el('button', { class: 'vol', onclick: function () { toast('Deze combinatie kennen we niet.'); } }, ['Verder'])]));
  }
  function melden(k) {
    var d = el('dialog', { 'aria-label': 'Melden' });
    var redenen = ['Lijkt geen 18', 'Nepfoto’s of nepkaartje', 'Oplichting', 'Iets anders'];
    d.append(el('h2', {}, [k ? 'Kaartje ' + k.nr + ' melden' : 'Een kaartje melden']),
      el('p', {}, ['We lezen alles, maar we sturen geen antwoord en laten ook niet weten wat we ermee gedaan hebben. Is het echt ernstig, dan kunnen we de politie erbij halen.']));
    if (!k) d.append(el('label', { class: 'veld' }, ['Welk kaartje? (nummer of titel)', el('input', { type: 'text', name: 'kaartje', required: '' })]));
    var f = el('div', { class: 'veld', role: 'radiogroup', 'aria-label': 'Reden' }, [el('div', {}, ['Wat klopt er niet aan het kaartje?'])]);
    redenen.forEach(function (r) { f.append(el('label', { style: 'display:block' }, [el('input', { type: 'radio', name: 'reden', value: r }), ' ' + r])); });
    d.append(f,
      el('label', { class: 'veld' }, ['Toelichting', el('textarea', { name: 'toelichting', rows: '4' })]),
      el('label', { class: 'veld' }, ['Je naam (hoeft niet)', el('input', { type: 'text', name: 'naam' })]),
      el('label', { class: 'veld' }, ['Je mailadres (hoeft niet)', el('input', { type: 'email', name: 'mail' })]),
      el('button', { class: 'vol', onclick: function () { d.close(); d.remove(); toast('Verstuurd.'); } }, ['Versturen']), ' ',
      el('button', { class: 'chip', onclick: function () { d.close(); d.remove(); } }, ['Annuleren']));
    document.body.append(d); d.showModal();
  }
  function kebab(k) {
    var knop = el('button', { class: 'kebab', 'aria-label': 'Opties', 'aria-haspopup': 'menu', 'aria-expanded': 'false' }, ['⋮']);
    knop.addEventListener('keydown', function (e) { e.stopPropagation(); });
    knop.addEventListener('click', function (e) {
      e.stopPropagation();
      var open = document.querySelector('.menu');
      if (open) { var zelf = open.parentNode === knop.parentNode; sluit(); if (zelf) return; }
      function sluit() { document.querySelectorAll('.menu').forEach(function (m) { m.remove(); }); document.querySelectorAll('.kebab').forEach(function (b) { b.setAttribute('aria-expanded', 'false'); }); }
      function punt(t, f) { return el('li', { role: 'menuitem', tabindex: '0', onclick: function (ev) { ev.stopPropagation(); sluit(); f(); }, onkeydown: function (ev) { ev.stopPropagation(); if (ev.key === 'Enter') { sluit(); f(); } } }, [t]); }
      knop.setAttribute('aria-expanded', 'true');
      knop.parentNode.append(el('ul', { class: 'menu', role: 'menu' }, [
        punt('Bewaren', function () { toast('Bewaard op dit toestel.'); }),
        punt('Delen', function () { toast('Gekopieerd.'); }),
        punt('Kaartje melden', function () { melden(k); })]));
    });
    return knop;
  }
  function advertentie(k) {
    var tel = el('button', { class: 'vol', onclick: function () { tel.replaceWith(el('a', { href: 'tel:' + k.tel.replace('-', '') }, [k.tel])); } }, ['Nummer laten zien']);
    vel(k.kop, el('div', {}, [el('p', {}, [k.wie + ' · ' + k.plek + ' · kaartje ' + k.nr]), el('p', {}, [k.tekst]), tel]), kebab(k));
  }
  function kaart(k) {
    return el('div', { class: 'kaart', role: 'link', tabindex: '0', 'aria-label': k.kop, 'data-nr': k.nr,
      onclick: function () { advertentie(k); }, onkeydown: function (e) { if (e.key === 'Enter') advertentie(k); } },
      [el('h3', {}, [k.kop]), el('small', {}, [k.wie + ', ' + k.plek]), el('p', {}, [k.tekst]), kebab(k)]);
  }
  function meerVel() {
    var d = el('div', {});
    var doek = vel('Meer', d);
    Object.keys(STUK).forEach(function (s) { d.append(el('button', { class: 'rij', onclick: function () { doek.remove(); stuk(s); } }, [STUK[s]])); });
    d.append(el('button', { class: 'rij', onclick: function () { doek.remove(); melden(null); } }, ['Een kaartje melden']),
      el('button', { class: 'rij', onclick: function () { doek.remove(); inloggen(); } }, ['Aanmelden']));
  }
  function zoek() {
    var uit = el('div', { class: 'lijst', style: 'padding:0' });
    var in_ = el('input', { type: 'search', placeholder: 'Plaats of woord', oninput: function () {
      var q = in_.value.toLowerCase(); uit.textContent = '';
      if (q.length > 1) kaartjes.filter(function (k) { return (k.kop + k.plek + k.tekst).toLowerCase().indexOf(q) >= 0; }).forEach(function (k) { uit.append(kaart(k)); });
    } });
    vel('Zoeken', el('div', {}, [el('label', { class: 'veld' }, ['Waar zoek je naar?', in_]), uit]));
  }
  function lijst() {
    var l = document.querySelector('#lijst'), m = document.querySelector('#meer');
    var rij = kaartjes.filter(function (k) { return !filter || k.soort === filter; });
    l.textContent = ''; rij.slice(0, getoond).forEach(function (k) { l.append(kaart(k)); });
    m.hidden = rij.length <= getoond;
  }
  function bouw() {
    var chips = el('div', { class: 'chips' });
    [['', 'Alles'], ['ontvangst', 'Ontvangst'], ['escort', 'Escort'], ['massage', 'Massage']].forEach(function (c) {
      chips.append(el('button', { class: 'chip', 'aria-pressed': String(c[0] === ''), onclick: function () {
        filter = c[0]; chips.querySelectorAll('button').forEach(function (b) { b.setAttribute('aria-pressed', 'false'); }); this.setAttribute('aria-pressed', 'true'); lijst();
      } }, [c[1]]));
    });
    function fk(t, f) { return el('button', { onclick: f }, [t]); }
    app.append(
      el('header', { class: 'balk' }, [el('h1', {}, ['Turfgloed']), el('span', {}, ['het prikbord van het noorden'])]),
      chips,
      el('main', {}, [el('div', { class: 'lijst', id: 'lijst' }), el('button', { class: 'meer', id: 'meer', onclick: function () { getoond += 6; lijst(); } }, ['Toon meer kaartjes'])]),
      el('footer', { class: 'onder' }, [
        fk('Huisregels', function () { stuk('regels'); }), fk('Hulp en nummers', function () { stuk('hulp'); }), fk('Een kaartje melden', function () { melden(null); }), fk('Wie zijn wij', function () { stuk('wij'); }),
        el('p', {}, ['© 2016–2026 Turfgloed. Alleen voor volwassenen van 18 jaar en ouder.'])]),
      el('nav', { class: 'tabs' }, [fk('Ontdek', function () { scrollTo(0, 0); }), fk('Zoek', zoek), fk('Ophangen', function () { stuk('plaatsen'); }), fk('Meer', meerVel)]));
    if (document.cookie.indexOf('koekje=') < 0) {
      var k = el('div', { class: 'koek' }, ['Turfgloed gebruikt één koekje om je bewaarde kaartjes te onthouden. ', el('button', { class: 'chip', onclick: function () { document.cookie = 'koekje=ok;path=/;max-age=31536000'; k.remove(); } }, ['Prima'])]);
      document.body.append(k);
    }
    fetch('/api/kaartjes.json').then(function (r) { return r.json(); }).then(function (j) { kaartjes = j; lijst(); });
  }
  document.addEventListener('click', function () { document.querySelectorAll('.menu').forEach(function (m) { m.remove(); }); });
  bouw();
})();
