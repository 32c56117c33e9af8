"""A platform that script builds without a single link: one address, entries that are pressed, dialogs, and deeds."""

import json
from pathlib import Path

HOME = "https://www.deurenrij.example/"
NAMES = ("Trudy-Lou", "Ursa-Wim", "Vlinder-Jo", "Wietske-Bo")
NUMBERS = tuple(f"06-0000880{place}" for place in range(1, 5))
SHELL = (
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Deurenrij</title><style>'
    ".pressed{cursor:pointer}.layer{position:fixed;inset:0;background:#fff}</style></head>"
    '<body><div id="app"></div><div id="top"></div><script src="/app.js"></script></body></html>'
)
SCRIPT = """
const offers = OFFERS, pages = PAGES;
const app = document.getElementById('app'), above = document.getElementById('top');
const el = (tag, text, act) => { const e = document.createElement(tag); e.textContent = text;
  if (act) { e.className = 'pressed'; e.addEventListener('click', act); } return e; };
const did = what => { localStorage.setItem('did', (localStorage.getItem('did') || '') + what);
  fetch('/did/' + what + '.json'); };
const form = () => { const f = document.createElement('form');
  f.innerHTML = `<label>Welke advertentie? <input name="waar" required></label><label>Waarom? <select name="reden">
    <option>Minderjarig</option><option>Dwang of mensenhandel</option></select></label><label>Uitleg
    <textarea name="uitleg" required></textarea></label><button type="submit">Melding versturen</button>`;
  f.addEventListener('submit', event => { event.preventDefault(); did('sent'); }); return f; };
function layer(...parts) { const box = document.createElement('div'); box.className = 'layer';
  box.setAttribute('role', 'dialog'); box.append(...parts, el('button', 'Sluiten', () => above.replaceChildren()));
  above.replaceChildren(box); }
const fold = (name, text) => { const head = document.createElement('h2'), button = el('button', name, () => {
    document.querySelectorAll('.open').forEach(one => one.remove());
    const told = el('p', text); told.className = 'open'; button.setAttribute('aria-expanded', 'true'); head.after(told); });
  button.setAttribute('aria-expanded', 'false'); head.append(button); return head; };
function show(name) {
  const main = document.createElement('main');
  if (name === 'home') {
    main.append(el('h1', 'Deurenrij: advertenties van sekswerkers, alleen voor 18 jaar en ouder'));
    for (const one of offers) { const card = el('article', '', () => layer(el('h1', one.name), el('p', one.text),
        el('p', 'Bel ' + one.phone), el('button', 'Meld deze advertentie', () => layer(el('h2', 'Melden'), form()))));
      card.append(el('h3', one.name), el('p', one.text), el('p', one.price)); main.append(card); }
    main.append(el('button', 'Verwijder mijn account', () => did('deleted')),
      el('button', 'Bestel een boost', () => did('ordered')), el('button', 'Inloggen', () => did('login')));
  } else if (name === 'melden') main.append(el('h1', 'Illegale inhoud melden'), form());
  else if (name === 'hulp') main.append(el('h1', pages.hulp[0]),
    fold('Is er gevaar?', pages.hulp[1]), fold('Anoniem blijven', pages.hulp[2]));
  else main.append(el('h1', pages[name][0]), ...pages[name].slice(1).map(text => el('p', text)));
  const nav = document.createElement('nav'), items = document.createElement('div');
  nav.append(el('button', 'Menu', () => items.append(el('div', 'Hulp en veiligheid', () => show('hulp')),
    el('div', 'Illegale inhoud melden', () => show('melden')))), items, el('span', 'Home', () => show('home')));
  const foot = document.createElement('footer');
  foot.append(el('span', 'Algemene voorwaarden', () => show('voorwaarden')),
    el('span', 'Contact', () => show('contact')), el('span', 'Account verwijderen', () => did('deleted')));
  app.replaceChildren(nav, main, foot);
}
show('home');
"""
PAGES = {
    "voorwaarden": (
        "Algemene voorwaarden",
        "Deze voorwaarden gelden voor iedereen die Deurenrij gebruikt en zijn een overeenkomst met Deurenrij BV.",
        "Advertenties van of over minderjarigen zijn verboden; zulke advertenties worden verwijderd.",
    ),
    "contact": ("Contact", "U kunt ons bereiken per e-mail op info@deurenrij.example, zonder account."),
    "hulp": (
        "Hulp en veiligheid",
        "Vermoedt u mensenhandel of dwang? Bel de politie op 0900-8844, of bij spoed 112.",
        "Anoniem melden kan bij Meld Misdaad Anoniem, 0800-7000.",
    ),
}


def built(folder: Path) -> Path:
    """Write the platform into a folder."""
    folder.mkdir(parents=True)
    offers = [
        {"name": name, "phone": phone, "price": f"vanaf {100 + 10 * place} euro",
         "text": f"{name} van {30 + place} jaar ontvangt op afspraak in een rustige straat."}
        for place, (name, phone) in enumerate(zip(NAMES, NUMBERS, strict=True))
    ]  # fmt: skip
    (folder / "site.toml").write_text(f'name = "Deurenrij"\nurl = "{HOME}"\n', encoding="utf-8")
    (folder / "index.html").write_text(SHELL, encoding="utf-8")
    script = SCRIPT.replace("OFFERS", json.dumps(offers)).replace("PAGES", json.dumps(PAGES))
    (folder / "app.js").write_text(script, encoding="utf-8")
    return folder
