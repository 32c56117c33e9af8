const esc = s => String(s).replace(/[&<>"]/g, c => ({'&':'&amp;','<':'&lt;','>':'&gt;','"':'&quot;'}[c]));
class Card extends HTMLElement {
  set person(p) {
    const r = this.attachShadow({mode: 'open'});
    r.innerHTML = `<style>:host{display:block;background:#fff;border:1px solid #cfc6ac}a{display:flex;gap:1rem;color:inherit;text-decoration:none}i{flex:0 0 110px;height:130px;background:linear-gradient(#b9cdbf,#527a6c)}h3{margin:.6rem 0 .2rem}p{margin:0;color:#555}</style>
      <a href="#/companion/${esc(p.id)}"><i></i><div><h3>${esc(p.name)}, ${p.age}</h3><p>${esc(p.city)} · ${esc(p.by)}</p><p>${esc(p.rate)}</p></div></a>`;
  }
}
class More extends HTMLElement {
  connectedCallback() {
    const r = this.attachShadow({mode: 'open'});
    r.innerHTML = `<style>:host{position:relative;float:right}button{font:700 1.3rem serif;background:none;border:0;cursor:pointer}ul{position:absolute;right:0;list-style:none;margin:0;padding:.3rem;background:#fff;border:1px solid #0f3b33;min-width:12rem}li button{font:1rem Georgia,serif;width:100%;text-align:left;padding:.4rem}</style><button aria-label="More options" aria-haspopup="menu" aria-expanded="false">⋮</button>`;
    const b = r.querySelector('button');
    b.onclick = () => {
      const open = r.querySelector('ul');
      b.setAttribute('aria-expanded', String(!open));
      if (open) return open.remove();
      const ul = document.createElement('ul'); ul.setAttribute('role', 'menu');
      [['Copy link', 'copy'], ['Add to favourites', 'fav'], ['Report this profile', 'report']].forEach(([t, k]) => {
        const li = document.createElement('li'), x = document.createElement('button');
        x.setAttribute('role', 'menuitem'); x.textContent = t;
        x.onclick = () => { ul.remove(); b.setAttribute('aria-expanded', 'false'); if (k === 'copy') navigator.clipboard?.writeText(location.href); else askSignIn(k); };
        li.append(x); ul.append(li);
      });
      r.append(ul);
    };
  }
}
function askSignIn(k) {
  const d = document.createElement('dialog');
  d.setAttribute('aria-label', 'Sign in');
  d.innerHTML = `<h2>Members only</h2><p>${k === 'report' ? 'Reporting a profile is something only members can do. Sign in, or join first.' : 'Sign in to keep favourites.'}</p><a class="btn" href="#/sign-in">Sign in</a> <button class="ghost" type="button">Not now</button>`;
  document.body.append(d); d.showModal();
  d.querySelectorAll('a,button').forEach(x => x.addEventListener('click', () => d.remove()));
}
class Gate extends HTMLElement {
  async connectedCallback() {
    const w = await (await fetch('/api/where.json')).json();
    this.innerHTML = `<section role="dialog" aria-modal="true" aria-labelledby="gt"><h1 id="gt">Adults only</h1><p>Pellagrove lists adult companions. You have to be eighteen or over to look round.</p>
     ${w.needsCheck ? '' : `<p>You seem to be in the Netherlands.</p><button type="button" class="in">I am 18 or over – enter</button>`}
     <a class="ghost" href="https://www.wikipedia.org" rel="noopener">I'm not, take me away</a>
     <hr><p><strong>Connecting from the United Kingdom, France or Germany?</strong> There your age is checked by Agelattice before the door opens. <a href="#/age-checks">How that works</a></p><p><small><a href="#/terms">Terms of use</a> · <a href="#/privacy">Privacy</a></small></p></section>`;
    const b = this.querySelector('.in');
    if (b) b.onclick = () => { document.cookie = 'pg_adult=1;path=/;max-age=2592000;samesite=lax'; this.remove(); };
  }
}
class Tabs extends HTMLElement {
  set sets(s) {
    const show = k => {
      this.innerHTML = `<div class="tabs" role="tablist">${Object.entries(s).map(([n, v]) => `<button role="tab" data-k="${n}" aria-selected="${n === k}">${v[0]}</button>`).join(' ')}</div><div role="tabpanel">${s[k][1]}</div>`;
      this.querySelectorAll('[role=tab]').forEach(b => b.onclick = () => show(b.dataset.k));
    };
    show(Object.keys(s)[0]);
  }
}
class Mail extends HTMLElement {
  connectedCallback() {
    this.innerHTML = `<fieldset><legend>Drop us a line</legend>
      <div class="row"><label for="cn">Name (required)</label><input id="cn" required aria-required="true"></div>
      <div class="row"><label for="ce">E-mail (required)</label><input id="ce" type="email" required aria-required="true"></div>
      <div class="row"><label for="cs">Subject</label><select id="cs"><option>My listing</option><option>Payment</option><option>Something about a profile</option><option>The site doesn't work</option><option>Press</option></select></div>
      <div class="row"><label for="cm">Message (required)</label><textarea id="cm" rows="6" required aria-required="true"></textarea></div>
      <button type="button">Send</button> <output></output></fieldset>`;
    this.querySelector('button').onclick = () => {
      const bad = [...this.querySelectorAll('[required]')].find(x => !x.value.trim() || !x.checkValidity());
      this.querySelector('output').textContent = bad ? 'Please fill in your name, e-mail address and message.' : 'Thanks, sent.';
      if (bad) bad.focus();
    };
  }
}
customElements.define('pg-card', Card); customElements.define('pg-more', More); customElements.define('pg-gate', Gate);
customElements.define('pg-tabs', Tabs); customElements.define('pg-mail', Mail);
