if (location.pathname === '/') {
  const m = document.querySelector('main');
  if (document.cookie.indexOf('gezien=') < 0) {
    document.body.insertAdjacentHTML('beforeend', '<div id="p" role="dialog" aria-modal="true"><h2>18+</h2><p>Deze site is voor bezoekers vanaf 18 jaar.</p><button>Ja, ik ben ouder dan 18</button></div>');
    document.querySelector('#p button').onclick = function () { document.cookie = 'gezien=1;path=/;max-age=9999999'; location.reload(); };
    m.innerHTML = '';
  } else {
    fetch('/rijen.json').then((r) => r.json()).then((rs) => {
      m.innerHTML = '<h1>Aanbod</h1>' + rs.map((r) => '<div class="k"><h2><a href="/v/' + r[0] + '">' + r[1] + '</a></h2><p>' + r[2] + ', ontvangt</p><p>' + r[3] + '</p></div>').join('');
    });
  }
}
