(function () {
  if (localStorage.getItem('gg-d')) return;
  document.documentElement.style.overflow = 'hidden';
  var laag = document.createElement('div');
  laag.className = 'lg9';
  laag.innerHTML = '<div><h2>Even wachten</h2><p>Op deze site staan seksadvertenties. ' +
    'U mag alleen verder als u 18 jaar of ouder bent.</p>' +
    '<p><button type="button" data-d="1">Ik ben 18 of ouder</button> ' +
    '<button type="button" data-d="0">Ik ben jonger</button></p></div>';
  laag.addEventListener('click', function (e) {
    var d = e.target.getAttribute('data-d');
    if (d === '1') { localStorage.setItem('gg-d', '1'); laag.remove(); document.documentElement.style.overflow = ''; }
    if (d === '0') { location.href = 'https://www.kindertelefoon.nl/'; }
  });
  document.body.appendChild(laag);
})();
