"""Slugs of persons go from robots.txt and sitemaps though no card links to them; towns, deeds and pages stay."""

import pytest

from auditor.redaction import Known, redact
from auditor.redaction.listed_entries import learn_closed
from auditor.rulebook import load_rulebook
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_words import PageWords

HOME = "https://www.voorbeeld.example/"


@pytest.fixture(scope="module")
def words() -> tuple[ChannelReader, PageWords]:
    rulebook = load_rulebook(plugins=False)
    return ChannelReader(rulebook.channels), rulebook.page_words


def told(text: str, path: str, kind: str, words: tuple[ChannelReader, PageWords]) -> str:
    known = Known("seal", HOME, *words)
    once = redact(text.encode(), HOME + path, kind, known).body
    assert redact(once, HOME + path, kind, known).body == once
    return once.decode()


def robots(*paths: str) -> str:
    return "User-agent: *\n" + "".join(f"Disallow: {path}\n" for path in paths) + f"Sitemap: {HOME}sitemap.xml\n"


def sitemap(*paths: str) -> str:
    places = "".join(f"<url><loc>{HOME}{path}</loc></url>" for path in paths)
    return f'<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{places}</urlset>'


def test_slugs_of_persons_go_from_robots(words: tuple[ChannelReader, PageWords]) -> None:
    left = told(
        robots("/escort/zdenka", "/escort/ilonka-breda", "/dames/mirte-24", "/admin/"),
        "robots.txt",
        "text/plain",
        words,
    )
    assert [name for name in ("zdenka", "ilonka", "mirte") if name in left] == []
    assert "Disallow: /_masker/blad/1\n" in left
    assert "Disallow: /admin/\n" in left


def test_slugs_of_persons_go_from_a_sitemap(words: tuple[ChannelReader, PageWords]) -> None:
    left = told(
        sitemap(
            "advertentie/zdenka-utrecht", "advertentie/ilonka", "nl/dames/mirte/", "nl/dames/joris.html", "voorwaarden"
        ),
        "sitemap.xml",
        "application/xml",
        words,
    )
    assert [name for name in ("zdenka", "ilonka", "mirte", "joris") if name in left] == []
    assert f"<loc>{HOME}voorwaarden</loc>" in left


def test_a_known_name_goes_from_a_rule_for_any_page(words: tuple[ChannelReader, PageWords]) -> None:
    known = Known("seal", HOME, *words)
    known.learn_writers(["Zdenka"])
    rules = robots("/blog/interview-met-zdenka", "/nieuws/sexyzdenka$", "/blog/zomer")
    left = redact(rules.encode(), f"{HOME}robots.txt", "text/plain", known).body.decode()
    assert "zdenka" not in left
    assert "/blog/zomer" in left


@pytest.mark.parametrize(
    "paths",
    [
        ("/advertentie/plaatsen", "/advertentie/zoeken", "/advertentie/melden"), ("/escorts/amsterdam", "/escorts/utrecht", "/escorts/den-haag"), ("/profiel/bewerken", "/profiel/instellingen"), ("/escort/*", "/escort/zdenka$"),
        ("/nieuws/zomer", "/blog/interview", "/help/contact"), ("/dames", "/escort/", "/ads?page=2"), ("/escorts/massage", "/escorts/tantra", "/escorts/nieuw"), ("/dames/voorwaarden",), ("/wp-admin/", "/wp-content/uploads"),
    ],
)  # fmt: skip
def test_rules_of_the_platform_stay(paths: tuple[str, ...], words: tuple[ChannelReader, PageWords]) -> None:
    assert told(robots(*paths), "robots.txt", "text/plain", words) == robots(*paths)
    plain = tuple(path.lstrip("/") for path in paths if not {"*", "$", "?"} & set(path))
    assert told(sitemap(*plain), "sitemap.xml", "application/xml", words) == sitemap(*plain)


def test_slugs_go_where_cards_have_shown_persons(words: tuple[ChannelReader, PageWords]) -> None:
    known = Known("seal", HOME, *words)
    for path in ("p/zdenka-breda", "p/ilonka-gouda", "aanbod/mirte-delft-70412", "nieuws/zomer", "nieuws/winter"):
        known._learn_person(HOME + path)
    rules = robots("/p/joris-zwolle", "/p/plaatsen", "/aanbod/gonda-70413", "/nieuws/tessel-wint", "/lid/wolfram-druten")  # fmt: skip
    left = redact(rules.encode(), f"{HOME}robots.txt", "text/plain", known).body.decode()
    assert [name for name in ("joris", "gonda-7", "wolfram") if name in left] == []
    assert [one for one in ("/p/plaatsen", "/nieuws/tessel-wint") if one not in left] == []


def test_a_page_that_sends_on_is_masked_where_persons_stand(words: tuple[ChannelReader, PageWords]) -> None:
    known = Known("seal", HOME, *words)
    for path in ("p/zdenka-breda", "p/ilonka-gouda"):
        known._learn_person(HOME + path)
    for path in ("p/joris-zwolle", "p/toevoegen", "hulp/joris", "joris"):
        learn_closed(HOME + path, known)
    assert known.masked(f"{HOME}p/joris-zwolle") == f"{HOME}_masker/blad/1"
    assert known.masked(f"{HOME}p/toevoegen") == f"{HOME}p/toevoegen"
    assert known.masked(f"{HOME}hulp/joris") == f"{HOME}hulp/joris"
    assert known.masked(f"{HOME}joris") == f"{HOME}joris"
