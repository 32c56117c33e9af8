class KaartMenu extends HTMLElement {
  constructor() {
    super();
    const s = this.attachShadow({ mode: 'open' });
    s.innerHTML = '<style>[role=menu]{border:1px solid #999;padding:.5rem;background:#fff}</style>' +
      '<button type="button" aria-haspopup="menu" aria-expanded="false" aria-label="Meer opties">⋮</button>' +
      '<div role="menu" hidden><button role="menuitem" type="button">Bewaren</button>' +
      '<button role="menuitem" type="button">Advertentie melden</button></div>' +
      '<dialog><p>Alleen leden kunnen een advertentie melden. Log eerst in.</p><a href="/inloggen">Inloggen</a></dialog>';
    const [knop, , meld] = s.querySelectorAll('button');
    const menu = s.querySelector('[role=menu]');
    knop.addEventListener('click', () => { menu.hidden = !menu.hidden; knop.setAttribute('aria-expanded', String(!menu.hidden)); });
    meld.addEventListener('click', () => s.querySelector('dialog').showModal());
  }
}
customElements.define('kaart-menu', KaartMenu);
