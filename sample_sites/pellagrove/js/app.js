import './parts.js';
import { pages, helpTabs } from './words.js';
const label = document.createElement('meta'); label.name = 'rating'; label.content = 'adult'; document.head.append(label);
let people;
const load = async () => people ??= await (await fetch('/api/people.json')).json();
const adult = () => /(^|; )pg_adult=1/.test(document.cookie);
const esc = s => String(s).replace(/[&<>]/g, c => ({'&':'&amp;','<':'&lt;','>':'&gt;'}[c]));
class App extends HTMLElement {
  connectedCallback() {
    this.innerHTML = `<pg-top><a class="logo" href="#/">Pellagrove</a><nav aria-label="Main"><a href="#/">Companions</a><a href="#/list-yourself">List yourself</a><a href="#/help">Good to know</a><a href="#/sign-in">Sign in</a></nav></pg-top><pg-view></pg-view>
     <pg-foot><a href="#/about">About</a><a href="#/house-rules">House rules</a><a href="#/prices">Prices</a><a href="#/terms">Terms of use</a><a href="#/privacy">Privacy</a><a href="#/age-checks">Age check</a><a href="#/contact">Contact</a></pg-foot>`;
    this.view = this.querySelector('pg-view');
    addEventListener('hashchange', () => this.route()); this.route();
  }
  async route() {
    const [, a = '', b] = (location.hash || '#/').slice(1).split('/'), v = this.view;
    document.querySelector('pg-gate')?.remove();
    if (!adult() && (a === '' || a === 'companion')) document.body.append(document.createElement('pg-gate'));
    v.textContent = ''; scrollTo(0, 0);
    const title = t => { document.title = t + ' – Pellagrove'; const h = document.createElement('h1'); h.textContent = t; v.append(h); };
    if (a === '') {
      title('Companions in the Netherlands');
      const list = document.createElement('div'); list.className = 'list'; v.append(list);
      for (const p of await load()) { const c = document.createElement('pg-card'); c.person = p; list.append(c); }
    } else if (a === 'companion') {
      const p = (await load()).find(x => x.id === b); if (!p) return title('Not here any more');
      v.append(document.createElement('pg-more')); title(p.name + ', ' + p.age);
      v.insertAdjacentHTML('beforeend', `<p>${esc(p.about)}</p><table><tr><th>City</th><td>${esc(p.city)}</td></tr><tr><th>Listed by</th><td>${esc(p.by)}</td></tr><tr><th>Rate</th><td>${esc(p.rate)}</td></tr><tr><th>Phone</th><td>${p.phone}</td></tr></table><p><a href="#/">Back to all companions</a></p>`);
    } else if (a === 'help') {
      title(pages.help[0]); const t = document.createElement('pg-tabs'); t.sets = helpTabs; v.append(t);
    } else if (a === 'contact') {
      title('Contact'); v.insertAdjacentHTML('beforeend', `<p>Write to hello@pellagrove.example or use the box below. One of us reads it, mostly within two days.</p><pg-mail></pg-mail><h2>Legal</h2><p>Letters under the Digital Services Act and from solicitors: legal@pellagrove.example.</p>`);
    } else if (a === 'sign-in') {
      title('Sign in'); v.insertAdjacentHTML('beforeend', `<div class="row"><label for="se">E-mail</label><input id="se" type="email"></div><div class="row"><label for="sp">Password</label><input id="sp" type="password"></div><button type="button">Sign in</button>`);
    } else if (pages[a]) { title(pages[a][0]); v.insertAdjacentHTML('beforeend', pages[a][1]); }
    else title('Nothing here');
  }
}
customElements.define('pg-app', App);
