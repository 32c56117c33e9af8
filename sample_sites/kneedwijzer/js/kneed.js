/* kneed.js - klein hulpje, lijkt op jQuery .load() en hx-get. Wim, 2024 */
(function () {
  function $(s, w) { return (w || document).querySelector(s); }
  function $$(s, w) { return Array.prototype.slice.call((w || document).querySelectorAll(s)); }
  function haal(u, klaar) {
    fetch(u).then(function (r) { return r.ok ? r.text() : '<p>Oei, dit stukje is zoek. <a href="#/">Terug naar de gids</a></p>'; }).then(klaar);
  }
  function toast(t) {
    var d = document.createElement('div'); d.className = 'toast'; d.setAttribute('role', 'status'); d.textContent = t;
    $('#meldingen').appendChild(d); setTimeout(function () { d.remove(); }, 4500);
  }
  function zet(doel, html, hoe) {
    if (hoe === 'vervang') { doel.outerHTML = html; } else { doel.innerHTML = html; }
    $$('[data-laad]').forEach(function (e) { var u = e.getAttribute('data-laad'); e.removeAttribute('data-laad'); haal(u, function (h) { zet(e, h); if (e.id === 'pagina') route(); }); });
    var t = $('#midden h1'); document.title = t ? t.textContent + ' | Kneedwijzer' : 'Kneedwijzer';
  }
  function route() {
    var h = (location.hash.replace(/^#\/?/, '') || 'gids').replace(/[^a-z0-9\/-]/g, ''), m = $('#midden');
    if (!m) return;
    var l = $('#lade'); l.classList.remove('open'); $('#knopmenu').setAttribute('aria-expanded', 'false');
    m.innerHTML = '<p>Even kneden…</p>';
    haal('stukjes/' + h + '.html', function (html) { zet(m, html); window.scrollTo(0, 0); });
  }
  window.addEventListener('hashchange', route);
  document.addEventListener('click', function (e) {
    var b = e.target.closest('[data-get],[data-naar],[data-toast],[data-menu],[data-stuur]'); if (!b) return;
    if (b.hasAttribute('data-menu')) { var o = $('#lade').classList.toggle('open'); b.setAttribute('aria-expanded', o); return; }
    if (b.hasAttribute('data-naar')) { e.preventDefault(); location.hash = b.getAttribute('data-naar'); return; }
    if (b.hasAttribute('data-toast')) { toast(b.getAttribute('data-toast')); return; }
    if (b.hasAttribute('data-stuur')) {
      var leeg = $$('[aria-required=true]').filter(function (v) { return !v.value.trim(); });
      if (leeg.length) { toast('Vul nog in: ' + leeg.map(function (v) { return v.getAttribute('data-naam'); }).join(', ')); leeg[0].focus(); return; }
      $('#schrijf').innerHTML = '<p>Dank je wel voor je berichtje.</p>'; toast('Verstuurd!'); return;
    }
    var doel = b.getAttribute('data-doel'), d = doel === 'zelf' ? b : doel === 'onder' ? b.nextElementSibling : $(doel);
    if (doel === 'onder' && d.innerHTML) { d.innerHTML = ''; b.setAttribute('aria-expanded', 'false'); return; }
    if (b.getAttribute('role') === 'tab') $$('[role=tab]').forEach(function (t) { t.setAttribute('aria-selected', t === b); });
    if (doel === 'onder') b.setAttribute('aria-expanded', 'true');
    haal(b.getAttribute('data-get'), function (h) { zet(d, h, b.getAttribute('data-hoe')); });
  });
  document.addEventListener('keydown', function (e) { if (e.key === 'Enter' && e.target.matches('[role=link],[role=tab],[role=button]')) e.target.click(); });
  zet(document.createElement('i'), '');
})();
