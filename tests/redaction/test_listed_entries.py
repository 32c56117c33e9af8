"""Slugs of persons go from robots.txt and sitemaps though no card links to them; towns, deeds and pages stay."""

import pytest

from auditor.redaction import Known, redact
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
