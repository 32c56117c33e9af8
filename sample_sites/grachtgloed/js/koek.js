(function () {
  if (localStorage.getItem('gg-k')) return;
  var b = document.createElement('div');
  b.className = 'kb';
  b.innerHTML = '<p>Wij gebruiken cookies om het bezoek te meten.</p>' +
    '<button type="button" id="k-ja">Alles accepteren</button> <button type="button" id="k-nee">Alleen noodzakelijk</button>';
  b.addEventListener('click', function (e) {
    if (e.target.tagName === 'BUTTON') { localStorage.setItem('gg-k', e.target.id); b.remove(); }
  });
  document.body.appendChild(b);
})();
