"""What a page says of itself in its head; what is broken or absent is empty, never an error."""

import json

import pytest

from auditor.site.markup.metadata import Metadata
from tests.site.pages import page


def head(html: str) -> Metadata:
    return page(f"<!doctype html><html><head>{html}</head><body><p>x</p></body></html>").metadata


@pytest.mark.parametrize(
    ("html", "title"),
    [
        ("", ""),
        ("<title>Regels – Platform</title>", "Regels – Platform"),
        ("<title>\n Regels \n op   rij</title>", "Regels op rij"),
        ("<title>Een</title><title>Twee</title>", "Een"),
        ("<title>a &amp; b</title>", "a & b"),
        ("<svg><title>Plaatje</title></svg><title>Regels</title>", ""),
    ],
)
def test_the_title(html: str, title: str) -> None:
    assert head(html).title == title


@pytest.mark.parametrize(
    ("tag", "language"),
    [("<html lang=nl>", "nl"), ("<html lang=' NL-BE '>", "nl-be"), ("<html>", ""), ("<html lang>", "")],
)
def test_the_language(tag: str, language: str) -> None:
    assert page(f"{tag}<head></head><body>x").metadata.language == language


@pytest.mark.parametrize("attribute", ["name", "property", "http-equiv"])
def test_a_meta_is_found_by_any_of_its_names(attribute: str) -> None:
    read = head(f'<meta {attribute}=" RATING " content=" RTA-5042 "><meta charset=utf-8><meta name=other content>')
    assert read.named("rating") == ("RTA-5042",)
    assert read.named("other") == ("",)
    assert read.named("absent") == ()


def test_a_meta_that_stands_twice_is_there_twice() -> None:
    assert head("<meta name=rating content=a><meta name=rating content=b>").named("rating") == ("a", "b")


def test_links_of_the_head() -> None:
    read = head(
        '<link rel="Canonical nofollow" href=/a><link rel=alternate hreflang=EN href=/en><link rel=alternate href=/feed>'
        '<link rel=stylesheet href=/x.css><base href=/b/><meta http-equiv=refresh content="0; url=/c">'
    )
    assert (read.canonical, read.alternates, read.base, read.refresh) == ("/a", (("en", "/en"),), "/b/", "0; url=/c")


TYPES = [
    ({"@type": "NewsArticle"}, {"newsarticle"}),
    ({"@type": ["FAQPage", "WebPage"]}, {"faqpage", "webpage"}),
    ([{"@type": "Person"}, {"@type": "Offer"}], {"person", "offer"}),
    ({"@graph": [{"@type": "WebPage", "mainEntity": {"@type": "Question"}}]}, {"webpage", "question"}),
    ({"@type": None}, set()),
    ({"@type": 7}, {"7"}),
    ("Person", set()),
    ([], set()),
]


@pytest.mark.parametrize(("data", "types"), TYPES)
def test_types_of_structured_data(data: object, types: set[str]) -> None:
    assert head(f'<script type="application/ld+json">{json.dumps(data)}</script>').types == types


@pytest.mark.parametrize("broken", ["", "{", "{'@type': 'Person'}", "[" * 100_000, "\x00", '{"@type":"Person"'])
def test_broken_structured_data_has_no_types(broken: str) -> None:
    assert head(
        f'<script type="application/ld+json">{broken}</script><meta property="og:type" content="Article">'
    ).types == {"article"}


def test_structured_data_in_the_body_counts() -> None:
    assert page('<body><script type="application/ld+json">{"@type":"Person"}</script>').metadata.types == {"person"}


@pytest.mark.parametrize("html", ["", " ", "<p>x", "<body>", "\x00\x01", "<!-- -->", "%PDF-1.7 \x93"])
def test_a_page_without_a_head_says_nothing_of_itself(html: str) -> None:
    assert page(html).metadata == Metadata("", "", (), "", (), frozenset(), "", "")


def test_the_head_is_the_same_whether_or_not_the_page_was_read_before() -> None:
    html = '<html lang=nl><title>T</title><script type="application/ld+json">{"@type":"Person"}</script><p>x'
    first, second = page(html), page(html)
    assert second.blocks
    assert first.metadata == second.metadata
