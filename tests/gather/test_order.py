"""Which page is read next: by promise, not by place; few of a kind; never more than the budget."""

from pathlib import Path

import pytest

from auditor.gather import Progress
from auditor.site.kinds.kinds import PageKind
from auditor.site.markup.trouble import Trouble
from tests.gather.platforms import FILLER, HOST, SAMPLES, at, html, menu, offer, paths, visited, written


def test_what_matters_is_read_before_what_stands_first(tmp_path: Path) -> None:
    body = menu(("Nieuws", "/nieuws"), ("Werken bij", "/werken-bij"), ("Melden", "/melden"), ("Voorwaarden", "/av"))
    pages = {"index.html": html("Platform", body)} | {
        f"{name}.html": html(title)
        for name, title in (
            ("nieuws", "Nieuws"),
            ("werken-bij", "Werken bij"),
            ("melden", "Melden"),
            ("av", "Voorwaarden"),
        )
    }
    gathered, _ = visited(written(tmp_path, pages))
    assert paths(gathered) == ["/", "/melden", "/av", "/werken-bij", "/nieuws"]


def test_a_link_in_the_footer_outranks_the_same_in_the_text(tmp_path: Path) -> None:
    body = '<main><p><a href="/een">Contact</a></p></main>' + menu(("Contact", "/twee"), tag="footer")
    pages = {"index.html": html("Platform", body), "een.html": html("Contact een"), "twee.html": html("Contact twee")}
    gathered, _ = visited(written(tmp_path, pages), max_pages=2)
    assert paths(gathered) == ["/", "/twee"]


def test_a_headline_promises_less_than_a_word(tmp_path: Path) -> None:
    headline = "Onze nieuwe voorwaarden: wat er vanaf mei verandert voor jou en iedereen"
    body = f'<main><a href="/1">{headline}</a> <a href="/2">Privacy</a></main>'
    pages = {"index.html": html("Platform", body), "1.html": html("Een"), "2.html": html("Privacy")}
    gathered, _ = visited(written(tmp_path, pages), max_pages=2)
    assert paths(gathered) == ["/", "/2"]


def test_the_third_page_of_a_kind_waits_for_the_first_of_another(tmp_path: Path) -> None:
    body = menu(*((f"Melden {n}", f"/melden/{n}") for n in "abcd"), ("Cookies", "/cookies"), ("Privacy", "/privacy"))
    pages = {"index.html": html("Platform", body), "cookies.html": html("Cookies"), "privacy.html": html("Privacy")}
    pages |= {f"melden/{n}.html": html(f"Melden {n}") for n in "abcd"}
    gathered, _ = visited(written(tmp_path, pages))
    order = paths(gathered)
    assert order.index("/privacy") < order.index("/melden/c")


@pytest.mark.parametrize("most", [1, 3, 7])
def test_the_budget_holds(tmp_path: Path, most: int) -> None:
    body = menu(*((f"Vraag {n}", f"/help/vraag-{chr(97 + n)}") for n in range(20)))
    pages = {"index.html": html("Platform", body)}
    pages |= {f"help/vraag-{chr(97 + n)}.html": html(f"Hulp bij {chr(97 + n) * 5}") for n in range(20)}
    gathered, asked = visited(written(tmp_path, pages), max_pages=most)
    assert len(gathered.pages) == most
    assert len(asked) <= 2 * most + 30


def test_both_languages_of_an_important_page_are_read(tmp_path: Path) -> None:
    twins = f'<link rel="alternate" hreflang="nl" href="{HOST}/voorwaarden"><link rel="alternate" hreflang="en" href="/en/terms">'
    twins += '<link rel="alternate" hreflang="x-default" href="/elders"><link rel="alternate" hreflang="en" href="https://z.example/">'
    english = "<p>These are the terms of use of this site and they are the rules that apply to all of you.</p>" * 3
    pages = {
        "index.html": html("Platform", menu(("Voorwaarden", "/voorwaarden"))),
        "voorwaarden.html": html("Voorwaarden", head=twins),
        "en/terms.html": f'<html lang="en"><title>Terms</title><body><h1>Terms of use</h1>{english}',
    }
    gathered, _ = visited(written(tmp_path, pages))
    assert paths(gathered) == ["/", "/voorwaarden", "/en/terms"]
    assert at(gathered, "/en/terms").language == "en"
    assert at(gathered, "/en/terms").steps_from_home is None


def test_steps_are_the_fewest_clicks_over_all_links(tmp_path: Path) -> None:
    pages = {
        "index.html": html("Platform", '<main><a href="/help">Help</a><a href="/blog-lijst">Lijst</a></main>'),
        "help.html": html("Help", '<main><a href="/diep">Veiligheid</a></main>'),
        "blog-lijst.html": html("Lijst", '<main><a href="/melden">Melden</a></main>'),
        "diep.html": html("Veiligheid", '<main><a href="/melden">Melden</a></main>'),
        "melden.html": html("Melden"),
    }
    gathered, _ = visited(written(tmp_path, pages))
    assert at(gathered, "/melden").steps_from_home == 2
    page = at(gathered, "/melden").page
    assert page is not None
    assert page.steps_from_home == 2


def test_progress_tells_every_address_but_never_a_persons() -> None:
    told: list[Progress] = []
    visited(SAMPLES / "lotuslijn", progress=told.append)
    assert told[0].kind is PageKind.HOME
    assert [one.url for one in told if "/advertentie/" in one.url] == []
    assert sum("[advertentie" in one.url for one in told) == 3
    assert max(one.number for one in told) <= told[0].most


def test_the_same_site_gives_the_same_result() -> None:
    first, again = visited(SAMPLES / "veldpost")[0], visited(SAMPLES / "veldpost")[0]
    assert [(v.url, v.kind, v.topics, v.trouble) for v in first.visits] == [
        (v.url, v.kind, v.topics, v.trouble) for v in again.visits
    ]


def test_words_of_the_page_decide_where_the_link_said_nothing(tmp_path: Path) -> None:
    pages = {"index.html": html("Platform", menu(("Klik hier", "/p/12"))), "p/12.html": html("Algemene voorwaarden")}
    gathered, _ = visited(written(tmp_path, pages))
    assert at(gathered, "/p/12").kind is PageKind.TERMS


def test_an_unlinked_page_is_found_by_a_usual_address(tmp_path: Path) -> None:
    pages = {"index.html": html("Platform"), "voorwaarden.html": html("Voorwaarden"), "contact.html": html("Privacy")}
    gathered, asked = visited(written(tmp_path, pages))
    assert paths(gathered) == ["/", "/voorwaarden"]
    assert at(gathered, "/voorwaarden").steps_from_home is None
    assert sum(address.count("/") == 3 for address in asked) <= 4 + 6


def test_an_english_platform_gets_english_guesses(tmp_path: Path) -> None:
    english = "<p>We are a platform for ads and this is the page that you are reading on our site with us.</p>" * 3
    pages = {
        "index.html": f'<html lang="en"><title>Home</title>{english}',
        "terms.html": html("Terms of use", lang="en"),
    }
    gathered, asked = visited(written(tmp_path, pages))
    assert "/terms" in paths(gathered)
    assert f"{HOST}/voorwaarden" not in asked


def test_filler_is_no_kind(tmp_path: Path) -> None:
    pages = {
        "index.html": html("Platform", menu(("Iets", "/iets"))),
        "iets.html": f"<title>Iets</title>{FILLER}",
        "x.html": offer("A", 1),
    }
    gathered, _ = visited(written(tmp_path, pages))
    assert at(gathered, "/iets").kind is PageKind.OTHER


def test_a_visit_cut_short_says_which_wanted_pages_it_left_unread(tmp_path: Path) -> None:
    body = menu(("Contact", "/contact"), ("Voorwaarden", "/voorwaarden"), ("Misbruik melden", "/melden"))
    names = ("contact", "voorwaarden", "melden")
    pages = {"index.html": html("Platform", body), **{f"{name}.html": html(name) for name in names}}
    gathered, asked = visited(written(tmp_path, pages), max_pages=2)
    left = {visit.url.rpartition("/")[2] for visit in gathered.visits if visit.trouble is Trouble.BUDGET}
    assert left == {"contact", "voorwaarden"}
    assert not any(url.endswith(("/contact", "/voorwaarden")) for url in asked)


def test_a_question_about_an_account_is_an_answer_to_read_and_no_door(tmp_path: Path) -> None:
    questions = (
        "Wat mag er op mijn profiel?",
        "Mag een ander mijn profiel bijhouden?",
        "Waarom eerst inloggen bij een melding?",
    )
    links = "".join(f'<a href="/h-{chr(97 + n)}">{told}</a> ' for n, told in enumerate(questions))
    pages = {
        "index.html": html("Platform", f"<main>{links}<a href='/in'>Inloggen</a></main>"),
        "in.html": html("Inloggen"),
    }
    pages |= {f"h-{chr(97 + n)}.html": html(told) for n, told in enumerate(questions)}
    gathered, _ = visited(written(tmp_path, pages))
    assert {"/h-a", "/h-b", "/h-c"} <= set(paths(gathered))


def test_a_page_on_joining_is_read_though_it_asks_a_price_and_tells_an_age(tmp_path: Path) -> None:
    body = "<p>Elke companion is minstens 21 jaar en toont haar document. Lidmaatschap: &euro; 120 per maand.</p>"
    pages = {
        "index.html": html("Platform", menu(("Word companion", "/word-companion"))),
        "word-companion.html": html("Word companion", body),
    }
    pages["word-companion.html"] = pages["word-companion.html"].replace(FILLER, "")
    gathered, _ = visited(written(tmp_path, pages))
    assert "/word-companion" in paths(gathered)
    assert not any(one.kind is PageKind.ADVERTISEMENT for one in gathered.visits)
