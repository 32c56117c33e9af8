"""Makes a platform of many large pages: what a help desk, its listings and its policy pages weigh in real life."""

import random
from pathlib import Path

WORDS = [
    "de",
    "het",
    "een",
    "van",
    "op",
    "voor",
    "met",
    "aan",
    "bij",
    "wij",
    "onze",
    "jouw",
    "site",
    "pagina",
    "informatie",
    "bezoek",
    "plaats",
    "tijd",
    "uur",
    "vraag",
    "antwoord",
    "gebruik",
    "dienst",
    "keuze",
    "werk",
    "stad",
    "omgeving",
    "afspraak",
    "contact",
    "bericht",
    "account",
    "instelling",
    "overzicht",
    "scherm",
    "knop",
    "stap",
    "lijst",
    "tekst",
    "foto",
    "rubriek",
    "regio",
    "zoeken",
    "vinden",
    "wijzigen",
    "bewaren",
    "kiezen",
    "openen",
    "sluiten",
    "nieuw",
    "oud",
    "eerste",
    "laatste",
    "volgende",
    "vorige",
    "klein",
    "groot",
    "rustig",
    "druk",
    "weekend",
    "avond",
    "ochtend",
    "middag",
    "maand",
    "week",
    "dag",
]
POLICY = (
    "<p>Iedere adverteerder laat voor de eerste plaatsing een geldig identiteitsbewijs zien. Zonder geslaagde controle verschijnt er niets.</p>"
    "<p>Vermoeden wij dat iemand minderjarig is of wordt gedwongen, dan geven wij dat altijd direct door aan de politie.</p>"
    "<p>Bel bij spoed 112, anders 0900-8844. Anoniem kan via Meld Misdaad Anoniem, 0800-7000, of www.chatmetfier.nl.</p>"
)
BYTES = 140_000


def prose(chance: random.Random, words: int) -> str:
    """Return a sentence of that many words."""
    return " ".join(chance.choice(WORDS) for _ in range(words)).capitalize() + "."


def page(number: int, pages: int) -> str:
    """Return one page of about 140 KB: navigation, an article, related links, icons, and the data that scripts bring."""
    chance = random.Random(number)
    menu = "".join(
        f'<li class="menu__item"><a class="menu__link" href="/help/artikel-{n}">Onderwerp {n}</a></li>'
        for n in range(1, 41)
    )
    related = "".join(
        f'<li class="related__item"><a href="/help/artikel-{(number * 7 + n) % pages}"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 {n} L20 12 L4 20 Z"/></svg>'
        f"<span>{prose(chance, 6)}</span></a></li>"
        for n in range(60)
    )
    sections = "".join(
        f'<section class="article__section" id="s{n}"><h2>{prose(chance, 5)}</h2><p>{prose(chance, 40)}</p><ul class="steps"><li>{prose(chance, 9)}</li>'
        f'<li>{prose(chance, 8)}</li><li>{prose(chance, 10)}</li></ul><p>{prose(chance, 30)} <a href="#s{n + 1}">Verder</a></p></section>'
        for n in range(45)
    )
    policy = POLICY if number % 25 == 0 else ""
    body = (
        f'<header class="top"><a href="/">Veldzicht</a><nav aria-label="Hoofdmenu"><ul class="menu">{menu}</ul></nav></header>'
        f'<main><article><h1>{prose(chance, 6)}</h1>{policy}{sections}</article><aside><h2>Meer lezen</h2><ul class="related">{related}</ul></aside></main>'
        '<footer><p>18+ | <a href="/voorwaarden">Voorwaarden</a> <a href="/contact">Contact</a> <a href="/melden">Misbruik melden</a></p></footer>'
    )
    head = f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Help {number} | Veldzicht</title><meta name="rating" content="adult"></head><body>'
    rest = max(0, BYTES - len(head) - len(body) - 60)
    state = ",".join(f'{{"id":{n},"v":"{chance.getrandbits(64):x}"}}' for n in range(rest // 34))
    return f"{head}{body}<script>window.__STATE__=[{state}]</script></body></html>"


def write_platform(folder: Path, pages: int) -> list[Path]:
    """Write the platform and return its files."""
    (folder / "help").mkdir(parents=True, exist_ok=True)
    files = []
    for number in range(pages - 1):
        path = folder / "help" / f"artikel-{number}.html"
        path.write_text(page(number, pages - 1), encoding="utf-8")
        files.append(path)
    index = folder / "index.html"
    index.write_text(page(0, pages - 1).replace("<h1>", "<p>Alleen voor 18 jaar en ouder.</p><h1>"), encoding="utf-8")
    (folder / "site.toml").write_text('name = "Veldzicht"\nurl = "https://www.veldzicht.example/"\n', encoding="utf-8")
    return [index, *files]
