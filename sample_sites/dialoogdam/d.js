const q = (s) => document.querySelector(s);
if (!localStorage.cb) {
  document.body.insertAdjacentHTML('beforeend', '<div id="cb" role="region" aria-label="Cookies">We use cookies. <button>Accept all</button> <button>Reject all</button></div>');
  q('#cb').onclick = (e) => { if (e.target.tagName === 'BUTTON') { localStorage.cb = 1; q('#cb').remove(); } };
}
async function list() {
  const ads = await (await fetch('/list.json')).json();
  q('#list').innerHTML = ads.map((a) => `<div class="ad"><h2><a href="/companion/${a.id}">${a.name}</a></h2><p>${a.city}, outcall</p><p>${a.phone}</p></div>`).join('');
}
function gate(then) {
  if (sessionStorage.adult) return then();
  const d = document.createElement('dialog');
  d.innerHTML = '<h2>Adults only</h2><p>You must be at least 18 years old to enter.</p><form method="dialog"><label><input type="checkbox" required> I confirm that I am 18 or older</label><p><button>Enter</button> <button type="button" id="no">Leave</button></p></form>';
  document.body.append(d);
  d.oncancel = (e) => e.preventDefault();
  d.onclose = () => { sessionStorage.adult = 1; d.remove(); then(); };
  d.querySelector('#no').onclick = () => location.reload();
  d.showModal();
}
gate(() => {
  if (q('#list')) list();
  const dots = q('.dots');
  if (dots) dots.onclick = () => {
    const m = q('.menu');
    m.hidden = !m.hidden;
  };
  const flag = q('.menu [data-act=report]');
  if (flag) flag.onclick = () => q('#rep').showModal();
});
