"""A platform that writes the name and number of whoever advertises wherever a browser may hear or keep it."""

import json
from pathlib import Path

HOME = "https://www.naamveld.example/"
NAMES = ("Zerlina-Mae", "Odilia-Fee", "Quirina-Lot", "Belisa-Noor", "Tamsin-Uil", "Walda-Roos")
NUMBERS = tuple(f"06-0000550{place}" for place in range(1, 7))
TEXTS = (
    "houdt van lezen in het park", "is dol op klassieke muziek", "bakt elke zaterdag taart", "schildert graag zeegezichten",
    "loopt hard langs het kanaal", "speelt al jaren schaak",
)  # fmt: skip
HEAD = '<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{title}</title></head><body>'
FOOT = (
    '<footer><a href="/voorwaarden">Algemene voorwaarden</a> <a href="/hulp">Hulp en veiligheid</a> '
    '<a href="/contact">Contact</a></footer></body></html>'
)
# The gate lets the cards through, and says who is new.
GATE = """<script>
if (!localStorage.j) {
  document.body.insertAdjacentHTML('beforeend', `<div class=l style="position:fixed;inset:0;background:#0009;z-index:9">
    <div style="background:#fff;margin:90px auto;width:500px;padding:20px"><h2>Ben je 18 jaar of ouder?</h2>
    <p>Vandaag nieuw: FIRST, bel PHONE.</p><button class=j>Ik ben 18 of ouder</button>
    <button class=n>Nee, ik ben jonger</button></div></div>`);
  document.querySelector('.j').onclick = () => { localStorage.j = 'FIRST'; document.cookie = 'lately=SLUG; path=/';
    document.querySelector('.l').remove() };
  document.querySelector('.n').onclick = () => { location = '/advertentie/SLUG' };
}
alert('Welkom! FIRST is online: PHONE');
</script>"""
CARD = (
    '<article class="card" aria-label="{name}"><a href="/advertentie/{slug}"><img alt="{name}" src="/foto/{slug}.jpg">'
    '<h3>{name}</h3></a><p>{age} jaar, Zwolle</p><p>{text}</p><a href="tel:{phone}">{phone}</a></article>'
)
OFFER = """<main><h1>{name}</h1><p>{age} jaar uit Zwolle, bel {phone}</p><p>{name} {text}.</p>
<div id=h></div><iframe srcdoc="<p>Bericht aan {name} op {phone}</p>" title="Chat met {name}"></iframe>
<button class=m aria-haspopup=menu>Opties voor {name}</button>
<div class=o role=menu hidden><button role=menuitem class=r>Meld {name}</button></div>
<dialog style="width:500px"><form method=post action="/melden/{slug}"><h2>{name} melden</h2>
<label>Reden <select name=r><option>Minderjarig</option><option>Dwang</option><option>{name} is nep</option></select></label>
<label>Toelichting <textarea name=t placeholder="Wat is er met {name}?"></textarea></label>
<button>Melding over {name} versturen</button></form></dialog></main>
<script>
document.title = '{name} · {phone}';
document.querySelector('.m').onclick = () => {{ document.querySelector('.o').hidden = false }};
document.querySelector('.r').onclick = () => document.querySelector('dialog').showModal();
document.querySelector('#h').attachShadow({{mode: 'closed'}}).innerHTML = '<p>App {name}: {phone}</p>';
history.replaceState(null, '', '/advertentie/{slug}?van={name}');
sessionStorage.seen = '{name}'; document.cookie = 'offer={slug}; path=/'; confirm('Bel {name} nu: {phone}');
fetch('/teller/{slug}', {{method: 'POST', body: '{name}'}}).catch(() => 0); fetch('/api/{slug}.json').catch(() => 0);
</script>"""
PAGES = {
    "voorwaarden": (
        "<h1>Algemene voorwaarden</h1><p>Advertenties van of over minderjarigen zijn verboden en worden meteen"
        " verwijderd en bij de politie gemeld. Deze voorwaarden gelden voor iedereen die Naamveld gebruikt.</p>"
    ),
    "hulp": (
        "<h1>Hulp en veiligheid</h1><p>Vermoedt u mensenhandel of dwang? Bel de politie op 0900-8844, bij spoed 112.</p>"
        "<p>Anoniem melden kan bij Meld Misdaad Anoniem, 0800-7000.</p><aside>Meest bekeken: FIRST, PHONE</aside>"
    ),
    "contact": "<h1>Contact</h1><p>U kunt ons bereiken op info@naamveld.example, zonder account.</p>",
}  # fmt: skip


def people() -> list[dict[str, str]]:
    """Return who advertises; `slug` is what their address calls them."""
    return [
        {"name": name, "phone": number, "text": text, "age": str(24 + place), "slug": f"{name.lower()}-{4410 + place}"}
        for place, (name, number, text) in enumerate(zip(NAMES, NUMBERS, TEXTS, strict=True))
    ]


def built(folder: Path) -> Path:
    """Write the platform into a folder."""
    every = people()
    first = every[0]

    def told(text: str) -> str:
        return text.replace("FIRST", first["name"]).replace("PHONE", first["phone"]).replace("SLUG", first["slug"])

    cards = "".join(CARD.format(**one) for one in every)
    head = HEAD.format(title="Naamveld")
    files = {"index": f"{head}<h1>Naamveld, advertenties van sekswerkers</h1><main>{cards}</main>{told(GATE)}{FOOT}"}
    files |= {name: f"{HEAD.format(title=name.title())}{told(body)}{FOOT}" for name, body in PAGES.items()}
    for one in every:
        files[f"advertentie/{one['slug']}"] = HEAD.format(title=one["name"]) + OFFER.format(**one) + FOOT
    for name, text in files.items():
        path = folder / f"{name}.html"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (folder / "api").mkdir()
    for one in every:
        (folder / "api" / f"{one['slug']}.json").write_text(json.dumps(one), encoding="utf-8")
    (folder / "site.toml").write_text(f'name = "Naamveld"\nurl = "{HOME}"\n', encoding="utf-8")
    return folder


def secrets() -> tuple[str, ...]:
    """Return what must stand nowhere: names, numbers in three spellings, own words, and what addresses call people."""
    every = people()
    return tuple(
        secret
        for one in every
        for secret in (
            one["name"], one["slug"], one["name"].partition("-")[0], one["text"],
            one["phone"], one["phone"].replace("-", ""), "+316" + one["phone"].replace("-", "")[2:],
        )
    )  # fmt: skip
