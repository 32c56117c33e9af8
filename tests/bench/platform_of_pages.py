"""Makes a platform of many large pages: its help desk, lists of advertisements per town, and its policy pages.

Size and density are those of the corpus that F was first measured on: 142 KB and 1,900 elements a page, of which text,
markup, icons, and the data that scripts bring. No page is a copy of another, and nothing in it is a real person's.
"""

from enum import Enum
from pathlib import Path
from random import Random
from typing import NamedTuple

from tests.bench.policy_pages import POLICIES, stated
from tests.bench.prose import CITIES, DEVICES, NAMES, PARTS, TOPICS, heading, paragraph, sentence

BYTES = 142_000
SECTIONS, QUESTIONS, CARDS, RELATED = 42, 140, 62, 40
ONE_POLICY_IN, ONE_TOWN_IN, ONE_LIST_OF_QUESTIONS_IN = 25, 4, 7
MENU = ("aanbod", "help", "adverteren", "contact", "inloggen", "veiligheid", "voorwaarden", "melden", "over-ons")
ICON = (
    '<svg class="icon icon--{0}" viewBox="0 0 24 24" aria-hidden="true">'
    '<path d="M4 {0} L20 12 L4 20 Z"/><circle cx="12" cy="{0}" r="3"/></svg>'
)
NEWSLETTER = (
    '<form class="foot__form" action="/zoeken" method="get"><label for="q">Zoeken in de help</label>'
    '<input id="q" name="q" type="search"><button type="submit">Zoeken</button></form>'
)


class Sort(Enum):
    """What a page of the platform is."""

    HOME = "home"
    POLICY = "policy"
    TOWN = "town"
    QUESTIONS = "questions"
    ARTICLE = "article"


class Planned(NamedTuple):
    """A page before it is written: what it is, where it stands, what it is called and what its links are called."""

    sort: Sort
    path: str
    title: str
    label: str


def write_platform(folder: Path, pages: int) -> list[Path]:
    """Write a platform of that many pages and return its files."""
    (folder / "help").mkdir(parents=True, exist_ok=True)
    plan = [_planned(number, pages) for number in range(pages)]
    files = []
    for number, one in enumerate(plan):
        path = folder / f"{one.path.strip('/') or 'index'}.html"
        path.write_text(_page(number, one, plan), encoding="utf-8")
        files.append(path)
    (folder / "site.toml").write_text('name = "Veldzicht"\nurl = "https://www.veldzicht.example/"\n', encoding="utf-8")
    return files


def _planned(number: int, pages: int) -> Planned:
    """Return what stands at a number: the front page, the policy pages, then towns among the articles."""
    if number == 0:
        return Planned(Sort.HOME, "/", "Veldzicht", "Veldzicht")
    if number <= max(len(POLICIES), pages // ONE_POLICY_IN):
        name, title, _ = POLICIES[(number - 1) % len(POLICIES)]
        if number > len(POLICIES):
            name, title = f"{name}-{number}", f"{title}, bijlage {number}"
        return Planned(Sort.POLICY, f"/{name}", title, title)
    if number % ONE_TOWN_IN == 0:
        town = f"{CITIES[number // 4 % len(CITIES)]} {PARTS[number // 4 % len(PARTS)]}"
        return Planned(Sort.TOWN, f"/{town.lower().replace(' ', '-')}", f"Aanbod in {town}", town)
    sort = Sort.QUESTIONS if number % ONE_LIST_OF_QUESTIONS_IN == 0 else Sort.ARTICLE
    title = f"{TOPICS[number % len(TOPICS)]} {DEVICES[number % len(DEVICES)]}"
    return Planned(sort, f"/help/artikel-{number}", title, title)


def _page(number: int, one: Planned, plan: list[Planned]) -> str:
    """Return a page: head, menu, what it is about, what more there is to read, foot, and the data of its scripts."""
    chance = Random(number)
    menu = "".join(
        f'<li class="menu__item"><a class="menu__link" href="/{name}">{name.capitalize()}</a></li>' for name in MENU
    )
    foot = "".join(f'<li><a href="{other.path}">{other.label}</a></li>' for other in plan[1:30])
    nearby = [plan[(number * 7 + step) % len(plan)] for step in range(RELATED)]
    related = "".join(
        f'<li class="related__item"><a href="{other.path}">{ICON.format(step)}<span>{other.label}</span></a></li>'
        for step, other in enumerate(nearby)
    )
    head = (
        f'<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>{one.title} | Veldzicht</title><meta name="rating" content="adult">'
        f'<meta name="viewport" content="width=device-width"><link rel="canonical" href="https://www.veldzicht.example{one.path}">'
        '<link rel="stylesheet" href="/stijl.css"></head><body class="page">'
    )
    body = (
        f'<header class="top"><a class="top__logo" href="/">{ICON.format(1)}Veldzicht</a><nav aria-label="Hoofdmenu"><ul class="menu">{menu}</ul></nav></header>'
        f'<main id="inhoud"><h1>{one.title}</h1>{_about(chance, number, one)}</main>'
        f'<aside class="more"><h2>Meer lezen</h2><ul class="related">{related}</ul></aside>'
        f'<footer class="foot"><p>18+ | Veldzicht B.V.</p><ul class="foot__links">{foot}</ul>{NEWSLETTER}</footer>'
    )
    rest = max(0, BYTES - len(head) - len(body) - 60)
    state = ",".join(f'{{"id":{n},"v":"{chance.getrandbits(64):016x}"}}' for n in range(rest // 34))
    return f"{head}{body}<script>window.__STATE__=[{state}]</script></body></html>"


def _about(chance: Random, number: int, one: Planned) -> str:
    """Return the body of a page by what it is."""
    match one.sort:
        case Sort.HOME:
            return f"<p>Alleen voor 18 jaar en ouder.</p>{_sections(chance)}"
        case Sort.POLICY:
            name, title, sentences = POLICIES[(number - 1) % len(POLICIES)]
            return stated(name, title, sentences) + _sections(chance)
        case Sort.TOWN:
            return _cards(chance, number)
        case Sort.QUESTIONS:
            return _questions(chance)
        case Sort.ARTICLE:
            return _sections(chance)


def _sections(chance: Random) -> str:
    """Return the sections of an article: headings, paragraphs with marked words, steps, a table, a picture with icons."""
    return "".join(_section(chance, number) for number in range(SECTIONS))


def _section(chance: Random, number: int) -> str:
    """Return one section."""
    steps = "".join(f'<li class="steps__step"><b>{step}</b> {sentence(chance)}</li>' for step in range(1, 5))
    rows = "".join(
        f'<tr><th scope="row">{heading(chance)}</th><td>{chance.randrange(99)}</td><td><code>{chance.choice(TOPICS)[:9]}</code></td></tr>'
        for _ in range(3)
    )
    table = (
        f'<table class="table"><thead><tr><th>Wat</th><th>Hoe vaak</th><th>Waar</th></tr></thead><tbody>{rows}</tbody></table>'
        if number % 2
        else ""
    )
    return (
        f'<section class="article__section" id="s{number}"><h2 class="article__heading">{heading(chance)} <a class="anchor" href="#s{number}">#</a></h2>'
        f'<p class="article__text">{paragraph(chance, 3)} <em>{sentence(chance)}</em> <a href="#s{number + 1}">Verder</a></p><ul class="steps">{steps}</ul>'
        f'<figure class="shot">{ICON.format(number)}<figcaption>{sentence(chance)}</figcaption></figure>{table}'
        f'<p class="article__text"><strong>{heading(chance)}</strong> {paragraph(chance, 2)}</p></section>'
    )


def _questions(chance: Random) -> str:
    """Return a list of questions that fold out."""
    return "".join(
        f'<details class="faq"><summary class="faq__question">{ICON.format(number)}<span>{heading(chance)}</span></summary><div class="faq__answer">'
        f"<p>{paragraph(chance, 2)}</p><p>{sentence(chance)}</p></div></details>"
        for number in range(QUESTIONS)
    )


def _cards(chance: Random, town: int) -> str:
    """Return a list of advertisements with its filter."""
    regions = "".join(
        f'<li><label><input type="checkbox" name="r{n}"> {city}</label></li>' for n, city in enumerate(CITIES)
    )
    cards = "".join(_card(chance, town * 1000 + number) for number in range(CARDS))
    pages = "".join(f'<a class="pager__page" href="?page={n}">{n}</a>' for n in range(2, 9))
    return f'<form class="filter" action="" method="get"><ul>{regions}</ul><button>Filter</button></form><div class="cards">{cards}</div><p class="pager">{pages}</p>'


def _card(chance: Random, number: int) -> str:
    """Return one advertisement's card; the invented numbers are of the range that is never given out."""
    name, place = chance.choice(NAMES), chance.choice(CITIES)
    signs = "".join(
        f'<li class="card__sign">{ICON.format(n)}<span>{word}</span></li>'
        for n, word in enumerate(chance.sample(("massage", "privé", "hotel", "avond", "weekend"), 3))
    )
    return (
        f'<article class="card" data-id="{number}"><a class="card__link" href="/advertentie/{number}-{name.lower()}"><picture><source srcset="/beeld/{number}.webp">'
        f'<img class="card__image" src="/beeld/{number}.jpg" alt="" width="320" height="240"></picture><h3 class="card__name">{name}, {place}</h3></a>'
        f'<p class="card__age">{chance.randrange(21, 60)} jaar</p><ul class="card__signs">{signs}</ul><p class="card__text">{paragraph(chance, 2)}</p>'
        f'<p class="card__price">vanaf <b>€ {chance.randrange(80, 200)}</b></p><button type="button" class="card__save" aria-label="Bewaar">{ICON.format(3)}</button></article>'
    )
