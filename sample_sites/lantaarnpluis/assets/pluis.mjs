const meta = document.createElement('meta'); meta.name = 'rating'; meta.content = 'RTA-5042-1996-1400-1577-RTA'; document.head.append(meta);
const html = (s, ...v) => { const t = document.createElement('template'); t.innerHTML = String.raw({ raw: s }, ...v); return t.content; };
const KNOPPEN = ['voorwaarden', 'melden', 'hulp', 'veiligheid', 'modellen', 'kijkers', 'privacy', 'moderatie', 'over', 'contact', 'cijfers'];
let vensters; const teksten = async () => vensters ??= await (await fetch('/api/vensters.json')).json();
class Venster extends HTMLElement {
  async open(naam) {
    const t = (await teksten())[naam];
    this.replaceChildren(html`<dialog aria-labelledby="vt"><form method="dialog"><button aria-label="Sluit venster">✕</button></form><h2 id="vt">${t.kop}</h2><div class="tekst">${t.html}</div></dialog>`);
    const d = this.querySelector('dialog');
    if (naam === 'melden') this.meld(d.querySelector('.tekst'));
    if (naam === 'contact') this.chat(d.querySelector('.tekst'));
    d.addEventListener('close', () => this.replaceChildren());
    d.showModal();
  }
  meld(in_) {
    const soorten = ['Iemand is of lijkt minderjarig', 'Dwang, uitbuiting of mensenhandel', 'Beelden zonder toestemming', 'Auteursrecht', 'Iets anders'];
    in_.append(html`<form class="meldform"><fieldset class="s1"><legend>Waar gaat je melding over?</legend>${soorten.map((s, i) => `<label><input type="radio" name="soort" value="${i}" required> ${s}</label>`).join('')}</fieldset><label>Wat is er aan de hand? <textarea name="verhaal" required rows="4"></textarea></label><label>Naam (verplicht) <input name="naam" required></label><label>E-mail (verplicht) <input type="email" name="mail" required></label><button>Verstuur melding</button><output></output></form>`);
    in_.querySelector('.meldform').addEventListener('submit', e => { e.preventDefault(); e.target.querySelector('output').textContent = ' Ontvangen.'; });
  }
  chat(in_) {
    in_.append(html`<div class="bot"><p><b>Pluisje (robot):</b> Hoi! Waar kan ik mee helpen?</p><button type="button" data-v="1">Mijn saldo</button> <button type="button" data-v="2">Mijn account</button> <button type="button" data-v="3">Geen van beide</button><p class="antwoord"></p></div>`);
    in_.querySelector('.bot').addEventListener('click', e => { if (e.target.dataset.v) in_.querySelector('.antwoord').textContent = e.target.dataset.v === '3' ? 'Ik vraag nog even door. Daarna zet ik je over naar een collega.' : 'Dat vind je onder je profielfoto.'; });
  }
}
customElements.define('lp-venster', Venster);
class App extends HTMLElement {
  connectedCallback() { this.teken(); addEventListener('popstate', () => this.teken()); }
  get bewijs() { try { return sessionStorage.getItem('lp_av_token'); } catch { return null; } }
  async teken() {
    const t = await teksten(), main = document.createElement('main');
    if (!this.bewijs) main.append(this.deur()); else main.append(await this.binnen());
    const voet = document.createElement('footer');
    for (const k of KNOPPEN) { const b = document.createElement('button'); b.type = 'button'; b.textContent = t[k].knop; b.addEventListener('click', () => this.querySelector('lp-venster').open(k)); voet.append(b); }
    this.replaceChildren(main, voet, document.createElement('lp-venster'));
  }
  deur() {
    const d = document.createElement('section'); d.className = 'deur';
    d.append(html`<h1>Lantaarnpluis is 18+</h1><p>Livecams voor volwassenen. Iedere bezoeker toont eerst aan dat die 18 jaar of ouder is; een klik op “ja” volstaat hier niet.</p><button class="weg" data-w="eu">Toon met de Europese leeftijdsapp</button><button class="weg" data-w="idin">Toon met iDIN via je bank</button><div class="stap" role="status"></div><p>De leeftijdsapp geeft ons alleen “18 of ouder” door. Wie je bent, komen wij niet te weten.</p><h2>Ben je nog geen 18?</h2><p>De Kindertelefoon luistert: 0800-0432, gratis.</p>`);
    d.addEventListener('click', e => { const w = e.target.dataset.w; if (w) d.querySelector('.stap').replaceChildren(html`<p>${w === 'eu' ? 'Scan met de app:' : 'Kies je bank in het venster dat opent. Wachten op bevestiging…'}</p>${w === 'eu' ? '<div class="qr" role="img" aria-label="QR-code eu.europa.ec.av.1"></div>' : ''}`); });
    return d;
  }
  async binnen() {
    const k = await (await fetch('/api/kamers.json')).json(), p = location.pathname, f = document.createElement('div');
    const een = k.find(x => p === '/kamer/' + x.slug);
    f.append(een ? html`<h1>${een.naam}</h1><video controls></video><p>${een.tekst}</p><p>${een.prijs} pluisjes per minuut</p><button type="button">⚑ Kamer melden</button>` : html`<h1>Nu live</h1><div class="kamers">${k.map(x => `<a href="/kamer/${x.slug}"><img src="/still/${x.slug}.jpg" alt=""><b>${x.naam}</b></a>`).join('')}</div>`);
    return f;
  }
}
customElements.define('lp-app', App);
