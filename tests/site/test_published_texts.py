"""Of several texts the best of each language counts, and of these the weaker; what one forbids, and tells of now."""

import pytest

from auditor.site.statements.published import Extent, Published, forbids, here_and_now, outcome
from tests.site.pages import said
from tests.site.test_weighing import MAYBE, NO, YES, cited, saying, site


def text(tongue: str, extent: Extent, words: int = 100, heading: str = "Regels") -> tuple[tuple[str, str], Extent]:
    return (tongue, f"<h1>{heading}</h1><p>{'plant ' * words}"), extent


WHOLE, PART, NONE = Extent.WHOLE, Extent.PART, Extent.NOTHING


@pytest.mark.parametrize(
    ("texts", "extent", "differs", "cites"),
    [
        ((text("nl", NONE),), NONE, False, ""),
        ((text("nl", PART), text("nl", WHOLE)), WHOLE, False, "1"),
        ((text("nl", WHOLE), text("en", WHOLE)), WHOLE, False, "01"),
        ((text("nl", WHOLE), text("en", PART)), PART, True, "10"),
        ((text("nl", WHOLE), text("en", NONE)), WHOLE, False, "0"),
        # A page that tells the rules in short is no version of them.
        ((text("nl", WHOLE), text("en", PART, words=40)), WHOLE, False, "0"),
        ((text("nl", WHOLE), text("en", PART, words=60)), PART, True, "10"),
        ((text("nl", WHOLE), text("en", PART, words=90, heading="Summary")), WHOLE, False, "0"),
        ((text("nl", WHOLE), text("en", PART, words=110, heading="Summary")), PART, True, "10"),
        ((text("nl", WHOLE), text("en", WHOLE, words=40)), WHOLE, False, "01"),
    ],
)
def test_the_best_text_of_each_language_and_the_weaker_of_these(
    *,
    texts: tuple[tuple[tuple[str, str], Extent], ...],
    extent: Extent,
    differs: bool,
    cites: str,
) -> None:
    pages = site(*(told for told, _ in texts))
    told = [
        Published(much, (cited(str(n)),), one, f"lacks {n}")
        for n, (one, (_, much)) in enumerate(zip(pages.pages, texts, strict=True))
    ]
    found = outcome(pages, told)
    assert (found.extent, found.weaker_language) == (extent, differs)
    assert "".join(dict.fromkeys(one.url[-1] for one in found.evidence)) == cites
    assert found.lacking == (f"lacks {cites[0]}" if cites else "")


@pytest.mark.parametrize(
    ("html", "now"),
    [
        (f"<p>{YES}", True),
        (f"<p>{NO}", True),
        (f"<p>{MAYBE}", True),
        ("<p>Binnenkort vragen wij een paspoort.", False),
        ("<p>Vroeger vroegen wij een paspoort.", False),
        ("<p>Andere sites vragen een paspoort.", False),
        ("<p>Vragen wij een paspoort?", False),
        ("<p>Andere sites doen weinig. Zij vragen een paspoort.", False),
        ("<p>Binnenkort gaan wij controleren. Dan vragen wij een paspoort.", False),
    ],
)
def test_what_is_told_of_here_and_now(*, html: str, now: bool) -> None:
    assert here_and_now(saying(html), "id_document") is now


@pytest.mark.parametrize(
    ("text", "forbidden"),
    [
        ("Een paspoort is verboden.", True),
        ("Geen paspoort op de foto.", True),
        ("Wij garanderen geen paspoort.", False),
        ("Toon je paspoort niet.", False),
        ("Een paspoort tonen mag.", False),
        ("Nooit meer dan een enkel klein gaatje in het papier van je paspoort.", False),
    ],
)
def test_what_a_sentence_forbids(*, text: str, forbidden: bool) -> None:
    assert forbids(said(text), "id_document") is forbidden
