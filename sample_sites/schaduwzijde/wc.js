const maak = (naam, html, na) => customElements.define(naam, class extends HTMLElement {
  connectedCallback() {
    const s = this.attachShadow({ mode: 'open' });
    s.innerHTML = html;
    if (na) na(s, this);
  }
});
maak('s-voet', '<footer><a href="/voorwaarden">Voorwaarden</a> <a href="/meld">Melden</a></footer>');
maak('s-poort', '<style>:host{position:fixed;inset:0;background:#000;color:#fff;z-index:9;padding:20vh 10vw}</style>' +
  '<h1>Welkom bij Schaduwzijde</h1><p>Hier kom je alleen in als je 18 jaar of ouder bent.</p>' +
  '<button class="in">Ik ben 18+</button> <button class="uit">Ik ben nog geen 18</button>', (s, zelf) => {
  s.querySelector('.in').onclick = () => { document.cookie = 'sz=1;path=/'; location.reload(); };
  s.querySelector('.uit').onclick = () => { location.href = '/jong'; };
});
maak('s-kaart', '<slot></slot>');
maak('s-meld', '<button aria-label="Deze advertentie melden"><span aria-hidden="true">!</span></button><dialog><h2>Deze advertentie melden</h2>' +
  '<form method="post" action="/meld"><label>Wat is er aan de hand? <select name="w"><option>Kies een reden</option><option>Mogelijk minderjarig</option><option>Gedwongen of uitgebuit</option><option>Nep</option></select></label>' +
  '<label>Vertel meer <textarea name="t"></textarea></label><button>Melding versturen</button></form></dialog>', (s) => {
  s.querySelector('button').onclick = () => s.querySelector('dialog').showModal();
});
const open = document.cookie.includes('sz=1');
if (!open && !['/jong', '/meld', '/voorwaarden'].includes(location.pathname)) document.body.prepend(document.createElement('s-poort'));
if (open && location.pathname === '/') {
  const ads = await (await fetch('/aanbod.json')).json();
  document.querySelector('main').innerHTML = '<h1>Aanbod</h1>' + ads.map((a) => `<s-kaart><h2><a href="/adv/${a[0]}">${a[1]}</a></h2><p>${a[2]}, ontvangt</p><p>${a[3]}</p></s-kaart>`).join('');
}
