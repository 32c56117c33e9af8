"""A street goes where somebody receives at it, also right above the foot; the address of the company or a body stays."""

import pytest

from auditor.redaction import Known, redact
from auditor.rulebook import load_rulebook
from auditor.site.channels import ChannelReader

HOME = "https://www.voorbeeld.example/"
FOOT = "<footer>© Voorbeeld B.V., Lindeplein 1, 3511 AB Utrecht, KvK 12345678</footer>"


@pytest.fixture(scope="module")
def channels() -> ChannelReader:
    return ChannelReader(load_rulebook(plugins=False).channels)


def told(body: str, channels: ChannelReader, path: str = "pagina") -> str:
    known = Known("seal", HOME, channels)
    once = redact(body.encode(), HOME + path, "text/html; charset=utf-8", known).body
    assert redact(once, HOME + path, "text/html; charset=utf-8", known).body == once
    return once.decode()


@pytest.mark.parametrize(
    "body",
    [
        "<p>Ik ontvang op Molenkade 12, 1234 AB Gouda</p>", "<p>Molenkade 12, 1234 AB Gouda</p>", "<p>Kom langs: Molenkade 12</p>", "<dl><dt>Adres</dt><dd>Molenkade 12</dd></dl>",
        "<p>Ik ontvang privé aan de Molenkade 12, bij de markt.</p>", "<p>Ontvangstadres: Molenkade 12 hs</p>", "<p>Mijn studio: Molenkade 12, Gouda. Voorbeeld B.V. plaatst dit.</p>",
    ],
)  # fmt: skip
def test_where_somebody_receives_goes_and_the_foot_stays(body: str, channels: ChannelReader) -> None:
    left = told(f"<main>{body}</main>{FOOT}", channels)
    assert "Molenkade" not in left
    assert FOOT in left


@pytest.mark.parametrize(
    "body",
    [
        "<p>Voorbeeld B.V.<br>Lindeplein 1<br>3511 AB Utrecht</p>", "<p>Lindeplein 1, 3511 AB Utrecht</p><p>KvK 12345678</p>", "<p>Bezoekadres: Voorbeeld B.V., Lindeplein 1</p>", "<p>Adres van de GGD: Lindeplein 1</p>",
        "<p>Ontvangst door CoMensha, Lindeplein 1</p>", "<p>Wij vragen nooit om je adres. Lindeplein 1 is een voorbeeld</p>", "<p>Ik ontvang op de Lindeweg 24 uur per dag</p>",
    ],
)  # fmt: skip
def test_the_address_of_a_company_or_a_body_stays(body: str, channels: ChannelReader) -> None:
    assert told(body, channels) == body


def test_the_platforms_own_address_stays_on_its_own_page(channels: ChannelReader) -> None:
    body = "<h1>Contact</h1><p>Bezoekadres: Lindeplein 1, Utrecht</p>"
    assert told(body, channels, "contact") == body
