"""A platform that script builds wholly, of an empty page and some data: with addresses of its own, or behind a sign."""

import json
from pathlib import Path

HOME = "https://www.lichtkring.example/"
NAMES = ("Tosca-Wil", "Ulrike-Fem", "Vesper-Lou", "Wanda-Jip", "Xandra-Bo", "Yvette-Rik")
NUMBERS = tuple(f"06-0000990{place}" for place in range(1, 7))
OWN_WORDS = (
    "houdt van wandelen langs de rivier", "speelt graag piano in de avond", "kookt op zondag voor vrienden",
    "leest elke week een dik boek", "danst al jaren salsa en tango", "fietst door weer en wind",
)  # fmt: skip
# The page, its data, and what its script makes of them.
SHELL = (
    '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Lichtkring</title></head>'
    '<body><div id="app"></div><script src="/app.js"></script></body></html>'
)
SCRIPT = """
const at = path => 'SIGN' + path;
const menu = `<nav><a href="${at('/')}">Home</a> <a href="${at('/voorwaarden')}">Algemene voorwaarden</a>
  <a href="${at('/contact')}">Contact</a> <a href="${at('/hulp')}">Hulp en veiligheid</a></nav>`;
const card = one => `<article class="card"><a href="${at('/advertentie/' + one.id)}"><img src="/foto/${one.id}.jpg">
  <h3>${one.name}</h3></a><p>${one.age} jaar, ${one.city}</p><p>${one.phone}</p><p>vanaf ${one.price} euro</p></article>`;
async function show() {
  const path = WHERE;
  const [, kind, id] = path.split('/');
  const offers = await (await fetch('/api/offers.json')).json();
  const main = document.createElement('main');
  if (kind === 'advertentie') {
    const one = offers.find(other => other.id === +id);
    document.title = one.name;
    main.innerHTML = `<h1>${one.name}</h1><p>${one.age} jaar uit ${one.city}, bel ${one.phone}</p><p>${one.text}</p>
      <p><a href="${at('/melden')}">Meld deze advertentie</a></p>`;
  } else {
    const answer = await fetch(`/api/${kind || 'home'}.json`);
    const page = answer.ok ? await answer.json() : {title: 'Pagina niet gevonden', text: ['Deze pagina bestaat niet.']};
    document.title = page.title;
    main.innerHTML = `<h1>${page.title}</h1>` + page.text.map(one => `<p>${one}</p>`).join('');
    if (!kind) main.innerHTML += offers.map(card).join('');
  }
  document.getElementById('app').innerHTML = menu;
  document.getElementById('app').append(main);
}
show();
"""
PAGES = {
    "home": (
        "Lichtkring",
        "Op dit platform staan advertenties van sekswerkers uit het hele land.",
        "Deze website is alleen voor bezoekers van 18 jaar en ouder.",
    ),
    "voorwaarden": (
        "Algemene voorwaarden",
        "Deze voorwaarden gelden voor iedereen die Lichtkring gebruikt en zijn een overeenkomst met Lichtkring BV.",
        (
            "Advertenties van of over minderjarigen zijn verboden, ook als iemand alleen doet alsof; zulke advertenties"
            " worden meteen verwijderd en bij de politie gemeld."
        ),
    ),
    "contact": (
        "Contact",
        "U kunt ons bereiken per e-mail op info@lichtkring.example, zonder account.",
        "Wij antwoorden binnen twee werkdagen op iedere vraag van gebruikers.",
    ),
    "hulp": (
        "Hulp en veiligheid",
        "Vermoedt u mensenhandel of dwang? Bel de politie op 0900-8844, of bij spoed 112.",
        "Anoniem melden kan bij Meld Misdaad Anoniem, 0800-7000.",
    ),
}  # fmt: skip


def built(folder: Path, *, hashed: bool = False) -> Path:
    """Write the platform into a folder; `hashed` puts its pages behind a sign."""
    (folder / "api").mkdir(parents=True)
    offers = [
        {"id": 4100 + place, "name": name, "age": 24 + place, "city": "Zwolle", "phone": number, "price": 100 + 10 * place,
         "text": f"{name} {OWN_WORDS[place]}."}
        for place, (name, number) in enumerate(zip(NAMES, NUMBERS, strict=True))
    ]  # fmt: skip
    (folder / "api" / "offers.json").write_text(json.dumps(offers), encoding="utf-8")
    for name, (title, *text) in PAGES.items():
        told = json.dumps({"title": title, "text": text}, ensure_ascii=False)
        (folder / "api" / f"{name}.json").write_text(told, encoding="utf-8")
    where = "location.hash.slice(1) || '/'" if hashed else "location.pathname"
    script = SCRIPT.replace("SIGN", "#" if hashed else "").replace("WHERE", where)
    (folder / "app.js").write_text(script, encoding="utf-8")
    (folder / "index.html").write_text(SHELL, encoding="utf-8")
    routes = [("/robots.txt", 404, ""), ("/app.js", 200, "app.js"), ("/api/*", 200, ""), ("/*", 200, "index.html")]
    told = "".join(
        f'[[route]]\npath = "{path}"\nstatus = {status}\n' + (f'file = "{file}"\n' if file else "")
        for path, status, file in (routes[:-1] if hashed else routes)
    )
    (folder / "site.toml").write_text(f'name = "Lichtkring"\nurl = "{HOME}"\n{told}', encoding="utf-8")
    return folder
