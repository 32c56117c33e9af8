const el = document.querySelector('#app');
const V = 'data-v-7ac1f2e0';
const state = { akkoord: localStorage.getItem('kk-18') === 'ja', jong: false, salons: [], teksten: null, tab: 'faq', dialoog: null, dank: '' };
// label voor filters
const m = document.createElement('meta'); m.name = 'rating'; m.content = 'adult'; document.head.append(m);

const views = {
  '/': () => `<h1>Even niets hoeven</h1><p>Warme handen, een kamer die naar kruiden ruikt, en niemand die iets van je wil. In de gids van Kruidkamer staan salons en masseurs voor erotische massage, van Delfzijl tot Sittard.</p>
    <h2>Uitgelicht</h2>${lijst(state.salons.slice(0, 5))}<p><a href="#/gids">Naar de hele gids</a></p>`,
  '/gids': () => `<h1>De gids</h1>${lijst(state.salons)}`,
  '/info': () => `<h1>Goed om te weten</h1><div class="tabs" role="tablist">${[['faq', 'Vragen van gasten'], ['salons', 'Voor salons en masseurs'], ['huis', 'Huisregels'], ['priv', 'Privacy']]
    .map(([k, t]) => `<button role="tab" aria-selected="${state.tab === k}" data-tab="${k}">${t}</button>`).join('')}</div><div role="tabpanel">${txt(state.tab)}</div>`,
  '/tarieven': () => txt('tarieven'), '/veilig': () => txt('veilig'), '/wie': () => txt('wie'), '/voorwaarden': () => txt('voorwaarden'),
  '/logboek': () => txt('logboek'), 
  '/contact': () => `${txt('contact')}<label class="veld">Je naam (verplicht)<input id="c1" required></label><label class="veld">Je mailadres (verplicht)<input id="c2" type="email" required></label><label class="veld">Bericht<textarea id="c3"></textarea></label><button class="k" data-do="contact">Versturen</button><p role="status">${state.dank}</p>`,
  '/aanmelden': () => `<h1>Zet jezelf in de gids</h1><p>Vul in wat je kwijt wilt. Na het versturen krijg je een mail met een knop; druk daarop, anders gaan we niet verder.</p>
    <label class="veld">Naam van salon of masseur<input></label><label class="veld">Plaats<input></label><label class="veld">Mailadres<input type="email"></label>
    <label class="veld">Vergunningsnummer van de gemeente (hoeft niet, wel handig)<input></label><label class="veld">Over jullie<textarea></textarea></label>
    <label><input type="checkbox"> Iedereen die bij ons masseert is 21 jaar of ouder</label><br><br><button class="k" data-do="contact">Aanmelden</button><p role="status">${state.dank}</p>`,
};
const txt = (k) => (state.teksten ? state.teksten[k] : '<p>…</p>');
const lijst = (a) => a.map((s) => `<div class="rij" role="link" tabindex="0" data-naar="#/salon/${s.id}" ${V}><img src="/img/${s.id}.svg" alt=""><div><h3>${s.naam}</h3><p>${s.plaats} · ${s.soort} · € ${s.uur} per uur</p>${s.vink ? '<span class="vink">✓ vinkje</span>' : '<!---->'}</div></div>`).join('');
function salon(id) {
  const s = state.salons.find((x) => String(x.id) === id);
  if (!s) return '<p>…</p>';
  return `<h1>${s.naam}</h1><p>${s.plaats} – ${s.soort}</p><img src="/img/${s.id}.svg" alt="" width="300"><p>${s.tekst}</p><p>Een uur: € ${s.uur}. Bellen: <a href="tel:${s.tel.replace('-', '')}">${s.tel}</a></p>
  ${s.vink ? '<p class="vink">✓ Deze masseur heeft het vinkje</p>' : '<!---->'}<button class="k" data-do="meld">Deze vermelding melden</button>`;
}
function venster(id) {
  const s = state.salons.find((x) => String(x.id) === id) || { naam: '' };
  return `<div class="venster"><section role="dialog" aria-label="Melden"><h2>Melden: ${s.naam}</h2>
  <label class="veld">Wat is er mis?<select required><option>Telefoonnummer werkt niet</option><option>Foto klopt niet</option><option>Prijs klopt niet</option><option>Salon is gesloten</option><option>Iets anders</option></select></label>
  <label class="veld">Leg het uit<textarea></textarea></label><label class="veld">Naam (verplicht)<input required></label><label class="veld">Mailadres (verplicht)<input type="email" required></label>
  <p>Je krijgt direct een mailtje dat je melding bij ons ligt.</p><button class="k" data-do="verstuur">Opsturen</button> <button data-do="dicht">Toch niet</button></section></div>`;
}
function poort() {
  return `<div class="sluier"><section role="dialog" aria-modal="true">${state.jong
    ? '<h2>Dan nog niet</h2><p>Kom terug als je achttien bent.</p><button data-do="terug">Terug</button>'
    : '<h2>Ben je 18 of ouder?</h2><p>Kruidkamer gaat over erotische massage en is er voor volwassenen.</p><button class="k" data-do="ja">Ja, laat me binnen</button> <button data-do="nee">Nee</button><p><small><a href="#/voorwaarden">Onze voorwaarden</a></small></p>'}</section></div>`;
}
function pad() { return (location.hash.replace(/^#/, '') || '/'); }
function teken() {
  const p = pad(); const s = p.match(/^\/salon\/(\d+)$/);
  el.innerHTML = `<div class="balk" ${V}><a class="merk" href="#/">Kruidkamer</a><a href="#/gids">Gids</a><a href="#/info">Goed om te weten</a><a href="#/aanmelden">Aanmelden</a><a href="#/logboek">Logboek</a><a href="#/contact">Contact</a></div>
  <main class="inhoud" ${V}>${s ? salon(s[1]) : (views[p] || (() => '<h1>Hier is niets</h1>'))()}</main>
  <div class="voet" ${V}><a href="#/voorwaarden">Voorwaarden</a><a href="#/tarieven">Tarieven</a><a href="#/veilig">Veilig en wel</a><a href="#/wie">Wie zijn wij</a><span>© Kruidkamer 2026</span></div>
  ${s && state.dialoog ? venster(s[1]) : '<!---->'}${state.akkoord || p === '/voorwaarden' ? '<!---->' : poort()}`;
}
el.addEventListener('click', (e) => {
  const naar = e.target.closest('[data-naar]'); if (naar) { location.hash = naar.dataset.naar; return; }
  const tab = e.target.closest('[data-tab]'); if (tab) { state.tab = tab.dataset.tab; return teken(); }
  const d = e.target.closest('[data-do]'); if (!d) return;
  const k = d.dataset.do;
  if (k === 'ja') { localStorage.setItem('kk-18', 'ja'); state.akkoord = true; }
  if (k === 'nee') state.jong = true;
  if (k === 'terug') state.jong = false;
  if (k === 'meld') state.dialoog = true;
  if (k === 'dicht' || k === 'verstuur') state.dialoog = null;
  if (k === 'contact') state.dank = 'Dankjewel, het is binnen.';
  teken();
});
el.addEventListener('keydown', (e) => { if (e.key === 'Enter' && e.target.dataset.naar) location.hash = e.target.dataset.naar; });
addEventListener('hashchange', () => { state.dialoog = null; state.dank = ''; teken(); scrollTo(0, 0); });
teken();
Promise.all([fetch('/api/salons.json').then((r) => r.json()), fetch('/api/teksten.json').then((r) => r.json())]).then(([a, b]) => { state.salons = a; state.teksten = b; teken(); });
