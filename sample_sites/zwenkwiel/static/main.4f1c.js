const opslag = { get: k => { try { return localStorage.getItem(k); } catch { return null; } }, set: (k, v) => { try { localStorage.setItem(k, v); } catch {} } };
const esc = s => String(s).replace(/[&<>"]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }[c]));
const json = u => fetch(u).then(r => { if (!r.ok) throw new Error(r.status); return r.json(); });
const teksten = {};
let taal = opslag.get('zw-taal') === 'en' ? 'en' : 'nl';
const T = () => teksten[taal].ui;
const laadTaal = async () => { for (const t of new Set(['nl', taal])) teksten[t] ??= await json(`/content/${t}.json`); };
const app = () => document.querySelector('zw-app');
const naar = p => { history.pushState({}, '', p); app().teken(); scrollTo(0, 0); };

document.addEventListener('click', e => {
  const a = e.target.closest('a[href^="/"]');
  if (a && !e.metaKey && !e.ctrlKey) { e.preventDefault(); document.querySelectorAll('zw-menu').forEach(m => m.remove()); naar(a.getAttribute('href')); }
});
addEventListener('popstate', () => app().teken());

/* ---- blokken van een tekstpagina ---- */
const blok = {
  p: b => `<p>${esc(b[1])}</p>`, h: b => `<h2>${esc(b[1])}</h2>`, html: b => b[1],
  ul: b => `<ul>${b[1].map(x => `<li>${esc(x)}</li>`).join('')}</ul>`, ol: b => `<ol>${b[1].map(x => `<li>${esc(x)}</li>`).join('')}</ol>`,
  table: b => `<table>${b[1].map((r, i) => `<tr>${r.map(c => i ? `<td>${esc(c)}</td>` : `<th>${esc(c)}</th>`).join('')}</tr>`).join('')}</table>`,
  q: b => `<details><summary><strong>${esc(b[1])}</strong></summary><p>${esc(b[2])}</p></details>`,
  form: () => {
    const e = taal === 'en';
    return `<div class="plaatsform"><h2>${e ? 'Step 1' : 'Stap 1'}</h2><label>${T().rubriek}<select name="rubriek">${Object.entries(T().rub).map(([k, v]) => `<option value="${k}">${v}</option>`).join('')}</select></label>
      <label class="verg" hidden>${T().verg} *<input name="vergunningnummer" required></label>
      <label>${e ? 'Place' : 'Plaats'}<input name="plaats"></label><button type="button" class="btn stap2">${e ? 'To step 2' : 'Naar stap 2'}</button></div>`;
  },
  login: () => taal === 'en'
    ? `<label>E-mail<input type="email" name="login"></label><label>Password<input type="password" name="ww"></label><button type="button" class="btn">Log in</button>`
    : `<label>E-mailadres<input type="email" name="login"></label><label>Wachtwoord<input type="password" name="ww"></label><button type="button" class="btn">Inloggen</button>`
};

class App extends HTMLElement {
  async connectedCallback() { await laadTaal(); if (!opslag.get('zw-koek')) document.body.append(document.createElement('zw-cookie')); this.teken(); }
  teken() {
    const u = T(), pad = location.pathname.replace(/\/$/, '') || '/';
    document.documentElement.lang = taal;
    this.innerHTML = `<header class="top"><button class="burger" aria-label="${u.menu}" aria-expanded="false">☰</button><a class="logo" href="/">zwenkwiel</a><span class="sp"></span>
      <span class="taal"><button data-t="nl" aria-pressed="${taal === 'nl'}">NL</button>|<button data-t="en" aria-pressed="${taal === 'en'}">EN</button></span><a class="plaats" href="/plaatsen">${u.plaats}</a></header>
      <div class="romp"></div>
      <footer class="voet"><p>${teksten[taal].foot.map(([p, t]) => `<a href="${p}">${t}</a>`).join('')}<button class="meld">${u.illegaal}</button></p><p>${u.voet}</p></footer>`;
    this.querySelector('.burger').onclick = () => document.body.append(document.createElement('zw-menu'));
    this.querySelector('.meld').onclick = () => paneel('');
    this.querySelectorAll('[data-t]').forEach(b => b.onclick = async () => { taal = b.dataset.t; opslag.set('zw-taal', taal); await laadTaal(); this.teken(); });
    const romp = this.querySelector('.romp'), m = pad.match(/^\/advertentie\/(\d+)$/);
    if (pad === '/') { document.title = `${u.titel} – ${u.onder}`; romp.append(document.createElement('zw-lijst')); }
    else if (m) this.advertentie(romp, m[1]);
    else this.pagina(romp, pad.slice(1));
  }
  pagina(romp, naam) {
    const eigen = teksten[taal].pag[naam], p = eigen || teksten.nl.pag[naam];
    if (!p) { romp.innerHTML = `<div class="tekst"><p>${T().niet}</p></div>`; return; }
    document.title = `${p[0]} – Zwenkwiel`;
    romp.innerHTML = `<main class="tekst"${eigen ? '' : ' lang="nl"'}>${eigen ? '' : `<p lang="en"><em>${teksten.en.alleen_nl}</em></p>`}<h1>${esc(p[0])}</h1>${p.slice(1).map(b => blok[b[0]](b)).join('')}</main>`;
    const s = romp.querySelector('select[name=rubriek]');
    if (s) s.onchange = () => { romp.querySelector('.verg').hidden = s.value !== 'zakelijk'; };
  }
  async advertentie(romp, id) {
    const u = T(); let a;
    try { a = await json(`/api/adv-${id}.json`); } catch { romp.innerHTML = `<div class="tekst"><p>${u.niet}</p></div>`; return; }
    document.title = `${a.titel} – Zwenkwiel`;
    romp.innerHTML = `<main class="tekst"><p><a href="/">← ${u.terug}</a></p><h1>${esc(a.titel)}</h1><p>${u.rub[a.rubriek]} · ${esc(a.plaats)}, ${esc(a.provincie)} · ${a.datum}</p><p>${esc(a.tekst)}</p>
      <p>${u.van}: <b>${esc(a.naam)}</b></p><p>${u.bel}: ${esc(a.telefoon)}</p>${a.vergunning ? `<p>${u.verg}: ${esc(a.vergunning)}</p>` : ''}<p><button class="btn w rapport">⚐ ${u.rapporteer}</button></p></main>`;
    romp.querySelector('.rapport').onclick = () => paneel(location.origin + '/advertentie/' + id);
  }
}
class Lijst extends HTMLElement {
  connectedCallback() {
    const u = T(); this.items = []; this.blz = 0; this.rub = ''; this.prov = '';
    this.innerHTML = `<div class="kolommen"><div class="filter"><fieldset><legend>${u.rubriek}</legend>${[['', u.alles], ...Object.entries(u.rub)].map(([k, v]) => `<label><input type="radio" name="rub" value="${k}"${k ? '' : ' checked'}> ${v}</label>`).join('')}</fieldset>
      <fieldset><legend>${u.provincie}</legend><select name="prov"><option value="">${u.alles}</option>${['Drenthe', 'Friesland', 'Gelderland', 'Groningen', 'Overijssel'].map(p => `<option>${p}</option>`).join('')}</select></fieldset></div>
      <div><h1>${u.onder}</h1><div class="rijen" role="list"></div><button class="meerladen">${u.meer}</button></div></div>`;
    this.querySelectorAll('[name=rub]').forEach(r => r.onchange = () => { this.rub = r.value; this.toon(); });
    this.querySelector('[name=prov]').onchange = e => { this.prov = e.target.value; this.toon(); };
    this.querySelector('.meerladen').onclick = () => this.laad();
    this.laad();
  }
  async laad() {
    const d = await json(`/api/lijst-${++this.blz}.json`);
    this.items.push(...d.items); if (!d.volgende) this.querySelector('.meerladen').remove(); this.toon();
  }
  toon() {
    const r = this.querySelector('.rijen'); r.innerHTML = '';
    this.items.filter(i => (!this.rub || i.rubriek === this.rub) && (!this.prov || i.provincie === this.prov)).forEach(i => {
      const d = document.createElement('div'); d.className = 'adv'; d.setAttribute('role', 'link'); d.tabIndex = 0;
      d.innerHTML = `<div class="th">◒</div><div><h3>${esc(i.titel)}</h3><p>${esc(i.tekst)}</p><p>${esc(i.naam)} · ${esc(i.plaats)}</p></div><div class="dt">${i.datum}</div>`;
      d.onclick = () => naar('/advertentie/' + i.id); d.onkeydown = e => { if (e.key === 'Enter') d.onclick(); };
      r.append(d);
    });
  }
}
class Menu extends HTMLElement {
  connectedCallback() {
    this.innerHTML = `<div class="sluier"></div><nav class="uit" aria-label="${T().menu}"><button class="btn w">✕ ${T().sluit}</button>${teksten[taal].nav.map(([p, t]) => `<a href="${p}">${t}</a>`).join('')}</nav>`;
    this.querySelector('.sluier').onclick = this.querySelector('button').onclick = () => this.remove();
  }
}
class Cookie extends HTMLElement {
  connectedCallback() {
    const u = T(); this.className = 'koek';
    this.innerHTML = `<span>${u.koek}</span><button class="btn">${u.ok}</button><button class="btn w">${u.nee}</button>`;
    this.querySelectorAll('button').forEach((b, i) => b.onclick = () => { opslag.set('zw-koek', i ? 'nee' : 'ja'); this.remove(); });
  }
}
function paneel(adres) { document.querySelectorAll('zw-paneel').forEach(x => x.remove()); const p = document.createElement('zw-paneel'); p.adres = adres; document.body.append(p); }
class Paneel extends HTMLElement {
  connectedCallback() { this.stap = 1; this.w = { adres: this.adres || '' }; this.teken(); }
  bewaar() { this.querySelectorAll('[name]').forEach(i => { if (i.type === 'radio') { if (i.checked) this.w[i.name] = i.value; } else this.w[i.name] = i.type === 'checkbox' ? i.checked : i.value; }); }
  teken() {
    const t = T().p, w = this.w, v = k => esc(w[k] || '');
    const inh = {
      1: () => `<h3>${t.s1}</h3>${t.redenen.map((r, i) => `<label class="opt"><input type="radio" name="reden" value="${i}"${w.reden === String(i) ? ' checked' : ''}> ${r}</label>`).join('')}`,
      2: () => `<h3>${t.s2}</h3><label>${t.adres}<input name="adres" type="url" value="${v('adres')}"></label><label>${t.toel}<textarea name="toelichting" rows="6">${v('toelichting')}</textarea></label>`,
      3: () => `<h3>${t.s3}</h3><label>${t.naam}<input name="naam" required value="${v('naam')}"></label><label>${t.mail}<input name="email" type="email" required value="${v('email')}"></label><label class="opt"><input type="checkbox" name="trouw" required> ${t.trouw}</label><p class="fout" role="alert"></p>`,
      4: () => `<p role="status">${t.klaar}</p>`
    }[this.stap]();
    this.innerHTML = `<div class="sluier"></div><aside class="paneel" role="dialog" aria-modal="true" aria-label="${t.kop}"><h2>${t.kop}</h2>${this.stap < 4 ? `<p class="stap">${t.stap} ${this.stap} ${t.van} 3</p>` : ''}${inh}
      <div class="kn">${this.stap > 1 && this.stap < 4 ? `<button class="btn w vorig">${t.vorig}</button>` : `<button class="btn w dicht">${T().sluit}</button>`}${this.stap < 3 ? `<button class="btn volg">${t.volg}</button>` : this.stap === 3 ? `<button class="btn stuur">${t.stuur}</button>` : ''}</div></aside>`;
    const zet = (q, f) => { const e = this.querySelector(q); if (e) e.onclick = f; };
    zet('.sluier', () => this.remove()); zet('.dicht', () => this.remove());
    zet('.vorig', () => { this.bewaar(); this.stap--; this.teken(); }); zet('.volg', () => { this.bewaar(); this.stap++; this.teken(); });
    zet('.stuur', () => { this.bewaar(); if (!this.w.naam || !this.w.email) { this.querySelector('.fout').textContent = t.mist; return; } this.stap = 4; this.teken(); });
  }
}
customElements.define('zw-lijst', Lijst); customElements.define('zw-menu', Menu); customElements.define('zw-cookie', Cookie); customElements.define('zw-paneel', Paneel); customElements.define('zw-app', App);
