"""A platform as an app: one address, a bar of tabs under every screen, and a screen "Meer" whose rows lead on."""

import json
from pathlib import Path

HOME = "https://www.tabbalk.example/"
SHELL = (
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Tabbalk</title></head>'
    '<body><div id="app"></div><script src="/app.js"></script></body></html>'
)
SCRIPT = """
const screens = SCREENS, rows = ROWS, folds = FOLDS;
const app = document.getElementById('app');
const el = (tag, text, act) => { const e = document.createElement(tag); e.textContent = text;
  if (act) e.addEventListener('click', act); return e; };
function fold(name, text) { const box = el('div', ''), head = el('div', name, () => { const open = box.children[1];
    if (open) open.remove(); else box.append(el('p', text));
    head.setAttribute('aria-expanded', String(!open)); });
  head.setAttribute('role', 'button'); head.setAttribute('tabindex', '0'); head.setAttribute('aria-expanded', 'false');
  box.append(head); return box; }
function row(name) { const e = el('div', name, () => show(name)); e.className = 'rij';
  e.setAttribute('role', 'button'); e.setAttribute('tabindex', '0'); return e; }
function show(name) {
  const main = el('main', ''), bar = el('div', '');
  main.append(el('h1', name));
  if (name === 'Meer') main.append(...rows.map(row));
  else if (name === 'Hulp') main.append(...Object.entries(folds).map(one => fold(...one)));
  else main.append(...screens[name].map(text => el('p', text)));
  bar.setAttribute('role', 'tablist');
  for (const tab of ['Ontdek', 'Hulp', 'Meer']) { const e = el('button', tab, () => show(tab));
    e.setAttribute('role', 'tab'); e.setAttribute('aria-selected', String(tab === name)); bar.append(e); }
  app.replaceChildren(main, bar);
}
show('Ontdek');
"""
SCREENS = {
    "Ontdek": ("Advertenties van sekswerkers in het noorden, voor bezoekers vanaf 18 jaar.",),
    "Algemene voorwaarden": (
        "Deze voorwaarden gelden voor iedereen die Tabbalk gebruikt en zijn een overeenkomst met Tabbalk BV in Assen.",
        "Wie een minderjarige aanbiedt verwijderen wij voorgoed, en wij doen aangifte bij de politie.",
    ),
    "Contact": ("U kunt ons bereiken per e-mail op info@tabbalk.example, zonder account.",),
    "Zelf op de balk": (
        "Wie wil adverteren is 21 jaar of ouder en laat in een videogesprek het eigen paspoort zien.",
        "Zonder dat gesprek komt er geen advertentie online.",
    ),
    "Wie wij zijn": ("Wij zijn met z'n drieën en werken vanuit een oud schoolgebouw.",),
}
FOLDS = {
    "Direct gevaar": "Bel 112, of de politie op 0900-8844 als er geen spoed is.",
    "Anoniem blijven": "Meld Misdaad Anoniem, 0800-7000, vraagt niet hoe je heet.",
    "Nog geen 18?": "Praat met de Kindertelefoon: 0800-0432, gratis en zonder je naam.",
}


def built(folder: Path) -> Path:
    """Write the platform into a folder."""
    folder.mkdir(parents=True)
    (folder / "site.toml").write_text(f'name = "Tabbalk"\nurl = "{HOME}"\n', encoding="utf-8")
    (folder / "index.html").write_text(SHELL, encoding="utf-8")
    rows = [name for name in SCREENS if name != "Ontdek"]
    told = {"SCREENS": SCREENS, "ROWS": rows, "FOLDS": FOLDS}
    script = SCRIPT
    for name, value in told.items():
        script = script.replace(name, json.dumps(value))
    (folder / "app.js").write_text(script, encoding="utf-8")
    return folder
