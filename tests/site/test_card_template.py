"""Where advertisements have no page of their own, what stands on each card of a list is what they have in common."""

import pytest

from auditor.site.card_template import reported_on_cards, template_of_cards
from auditor.site.visit.report_walked import Asked, ReportWalk
from tests.site.pages import page

NAMES = ("Aleidis", "Bregtje", "Coletta", "Dirkje")


def cards(way: str, name: str = "h3", on: int = len(NAMES)) -> str:
    told = (
        f"<li id={one.lower()} class=card><{name}>{one} ({31 + n})</{name}><p>Assen, vanaf € 90</p><p>06-0000181{n}</p>"
        f"{way if n < on else ''}</li>"
        for n, one in enumerate(NAMES)
    )
    return f"<h1>Vandaag</h1><ul>{''.join(told)}</ul>"


@pytest.mark.parametrize(
    "way",
    [
        "<button>Meld deze kaart</button>",
        "<button aria-label='Meld deze advertentie'>⚑</button>",
        "<a href='/melden?kaart=7'>Advertentie melden</a>",
        "<button>Report this ad</button>",
    ],
)
def test_a_control_on_every_card_is_what_they_have_in_common(way: str) -> None:
    read = page(cards(way))
    template = template_of_cards([page("<h1>Leeg</h1>"), read], None)
    assert template is not None
    (shared,) = template.controls()
    evidence = shared.evidence()
    assert evidence.url == read.shown_url
    assert "eld" in evidence.excerpt or "eport" in evidence.excerpt
    # The id of a card is mostly a name.
    assert not any(name.lower() in f"{evidence.selector} {evidence.excerpt}".lower() for name in NAMES)


@pytest.mark.parametrize(
    "html",
    [
        cards("<button>Bel</button>"),
        cards("<a href='/aanmelden'>Meld je aan om te reageren</a>"),
        cards("<button>Meld deze kaart</button>", on=1),
        "<h1>Regels</h1><button>Meld deze kaart</button><button>Meld deze kaart</button>",
    ],
)
def test_what_not_every_card_has_or_what_reports_nothing_is_none(html: str) -> None:
    assert reported_on_cards(page(html)) is None
    assert template_of_cards([page(html)], None) is None


def test_what_opening_a_report_showed_belongs_to_the_cards() -> None:
    asked = Asked(heading="", buttons=("Verstuur",), fields=())
    walk = ReportWalk(control="Meld deze kaart", opens="dialog", form=asked, tried=2)
    template = template_of_cards([page(cards("<button>Meld deze kaart</button>"))], walk)
    assert template is not None
    assert [one.name for one in template.controls()] == ["Meld deze kaart"]
    # Without a heading a form is called as what opens it.
    assert [one.name for one in template.forms()] == ["Meld deze kaart"]
