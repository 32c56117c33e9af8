"""Help channels in any spelling, and whether a mention has them right."""

import pytest

from auditor.site.channel_list import Part, right
from auditor.site.channels import ChannelReader, digits
from tests.site.pages import page, rulebook

MMA = "meld-misdaad-anoniem"
READER = ChannelReader(rulebook().channels)


def mentions(html: str) -> list[tuple[str, str]]:
    found = READER.mentions(page(f"<title>x</title><body>{html}", "/hulp"))
    return [(one.channel, one.part.value) for one in found]


@pytest.mark.parametrize(
    "number",
    ["0800-7000", "0800 7000", "0800 70 00", "08007000", "0800.7000", "(0800) 7000", "+31 800 7000", "0031 800 7000"],
)
def test_a_number_in_any_spelling(number: str) -> None:
    assert READER.is_help_number(number)
    assert (MMA, "phone") in mentions(f"<p>Bel Meld Misdaad Anoniem op {number}.</p>")


@pytest.mark.parametrize("href", ["tel:08007000", "tel:0800-7000", "tel:+318007000", "tel:0800%207000"])
def test_a_number_to_dial(href: str) -> None:
    assert mentions(f'<a href="{href}">Bel nu</a>') == [(MMA, "phone")]


@pytest.mark.parametrize("number", ["0800-7001", "06-00000123", "7000", ""])
def test_another_number_is_no_help_number(number: str) -> None:
    assert not READER.is_help_number(number)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("", []),
        ("<p>Meld Misdaad Anoniem</p>", [(MMA, "name")]),
        ("<p>Bel Meld Misdaad Anoniem: 0800-7000.</p>", [(MMA, "name"), (MMA, "phone")]),
        ("<p>Bel 0800-7000.</p>", [(MMA, "phone")]),
        ("<p>Meld Misdaad Anoniem: 0800-7001.</p>", [(MMA, "name"), (MMA, "wrong_phone")]),
        ("<p>0800-7001 (Meld Misdaad Anoniem)</p>", [(MMA, "name"), (MMA, "wrong_phone")]),
        ("<p>Meld Misdaad Anoniem bestaat sinds 2002.</p>", [(MMA, "name")]),
        ("<h3>Meld Misdaad Anoniem</h3><p>Bel 0800-7001.</p>", [(MMA, "name"), (MMA, "wrong_phone")]),
        ("<dl><dt>Meld Misdaad Anoniem<dd>0800-7000</dl>", [(MMA, "name"), (MMA, "phone")]),
        ("<table><tr><td>Meld Misdaad Anoniem<td>0800-7001</table>", [(MMA, "name"), (MMA, "wrong_phone")]),
        ("<a href=https://www.meldmisdaadanoniem.nl/>Meld het</a>", [(MMA, "link")]),
        ("<p>Ga naar www.meldmisdaadanoniem.nl.</p>", [(MMA, "link"), (MMA, "name")]),
        ("<p>Mail naar info@meldmisdaadanoniem.nl.</p>", [(MMA, "name")]),
        ("<p>Ga naar nepmeldmisdaadanoniem.nl.</p>", []),
        ("<a href=https://meldmisdaadanoniem.nl.nep.example/>Hier</a>", []),
        ("<a href=https://nep.example/>Meld Misdaad Anoniem</a>", [(MMA, "name"), (MMA, "wrong_link")]),
        # A link whose protocol was forgotten leads to a page of the platform's own.
        ("<a href=www.meldmisdaadanoniem.nl>Hier</a>", [(MMA, "wrong_link")]),
        ("<a href=tel:08007001>Meld Misdaad Anoniem</a>", [(MMA, "name"), (MMA, "wrong_phone")]),
        ("<a href=tel:0600000123>Bel ons</a>", []),
        # Others than the platform.
        ("<div class=comments><p>Bel 0800-7000.</p></div>", []),
        ("<h2>Blog</h2><p>Bel 0800-7000.</p>", []),
        ("<p hidden>Bel 0800-7000.</p>", []),
    ],
)
def test_what_a_page_gives_of_a_channel(html: str, expected: list[tuple[str, str]]) -> None:
    assert sorted(set(mentions(html))) == sorted(expected)


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Bel bij spoed 112.", True),
        ("In danger? Call 112.", True),
        ("112", True),
        ("Politie: 112", True),
        ("Dat kost € 112.", False),
        ("Er zijn 112 advertenties.", False),
        ("Zie artikel 112.", False),
        ("Op pagina 112 staat het.", False),
        ("Ik woon op nummer 1124.", False),
    ],
)
def test_112_is_a_number_to_call_or_just_a_number(text: str, called: bool) -> None:  # noqa: FBT001
    assert (("politie", "phone") in mentions(f"<p>{text}</p>")) is called


@pytest.mark.parametrize("text", ["Bel de politie: 0900-8844.", "Politie (geen spoed) 0900 88 44"])
def test_the_plain_word_for_police_is_no_name_but_makes_a_number_right_or_wrong(text: str) -> None:
    assert ("politie", "phone") in mentions(f"<p>{text}</p>")
    assert ("politie", "wrong_phone") in mentions(f"<p>{text.replace('44', '45')}</p>")


def test_a_name_beside_another_ones_number_is_wrong() -> None:
    found = mentions("<p>Meld Misdaad Anoniem: 0900-8844.</p>")
    assert (MMA, "wrong_phone") in found
    assert (MMA, "phone") not in found
    assert ("politie", "phone") not in found


def test_two_channels_in_one_line_each_keep_their_own_number() -> None:
    found = mentions("<p>Meld Misdaad Anoniem 0800-7000, politie 0900-8844 of bij spoed 112.</p>")
    assert {(MMA, "phone"), ("politie", "phone")} <= set(found)
    assert not [one for one in found if one[1].startswith("wrong")]


@pytest.mark.parametrize(
    "stale", rulebook().channels.stale, ids=lambda one: one.names[0] if one.names else one.domains[0]
)
def test_a_name_that_is_no_longer_used_is_stale(stale: object) -> None:
    for name in getattr(stale, "names", ()):
        assert ("", "stale") in mentions(f"<p>Meld het bij {name}.</p>")
    for domain in getattr(stale, "domains", ()):
        assert ("", "stale") in mentions(f"<a href=https://www.{domain}/>Meld het</a>")


@pytest.mark.parametrize("channel", rulebook().channels.channels, ids=lambda one: one.id)
def test_every_channel_is_recognised_by_its_own_names_numbers_and_domains(channel: object) -> None:
    identity = getattr(channel, "id", "")
    assert READER.channel(identity) is channel
    for phone in getattr(channel, "phones", ()):
        assert READER.is_help_number(phone)
    for domain in getattr(channel, "domains", ()):
        assert READER.owner_of(f"https://www.{domain}/pad") == identity
        assert READER.owner_of(f"https://{domain}.nep.example/") == ""
    for name in getattr(channel, "names", ()):
        if "*" not in name and "(" not in name:
            assert identity in READER.names_in(f"Ga naar {name} voor hulp.")


def test_mentions_can_be_chosen_by_channel_and_part() -> None:
    found = READER.mentions(page("<body><p>Meld Misdaad Anoniem 0800-7000. Bel de politie: 112.</p>"))
    assert [one.said for one in right(found, MMA, Part.PHONE)] == ["08007000"]
    assert right(found, MMA, Part.LINK) == ()
    assert digits("+31 (0)800-7000") == "08007000"


@pytest.mark.parametrize(
    ("html", "successor"),
    [
        ("<p>Meld het bij WATCH Nederland.</p>", "meldpunt-uitbuiting-minderjarigen"),
        ('<a href="https://www.watchnederland.nl/melden">hier</a>', "meldpunt-uitbuiting-minderjarigen"),
        ("<p>Meld het bij het EOKM.</p>", "offlimits"),
        ("<p>Meld het bij CoMensha.</p>", ""),
    ],
)
def test_an_old_name_has_a_successor(html: str, successor: str) -> None:
    found = READER.mentions(page(f"<title>x</title><body>{html}", "/hulp"))
    assert [READER.successor(one) for one in found] == [successor]
