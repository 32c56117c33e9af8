"""Articles that send the reader to a help channel, apart from those that only tell of one."""

import pytest

from auditor.site.channels import ChannelReader
from auditor.site.recommended import block_of, recommended
from tests.site.pages import page, rulebook

CHANNELS = ChannelReader(rulebook().channels)


def sends(html: str) -> bool:
    return bool(recommended(CHANNELS, [page(f"<title>x</title><h1>Blog</h1><h2>Weetje</h2>{html}")]))


@pytest.mark.parametrize(
    "html",
    [
        "<p>Je kunt ook Meld Misdaad Anoniem bellen.",
        "<p>Meld Misdaad Anoniem: 0800-7000.",
        "<p>Herken je dit? Meld Misdaad Anoniem luistert.",
        "<p>Bel dan 0800-7000, dat is Meld Misdaad Anoniem.",
        "<p>Je kunt <a href=https://www.meldmisdaadanoniem.nl>Meld Misdaad Anoniem</a> bellen.",
        "<p>Planten groeien. Je kunt ook Meld Misdaad Anoniem bellen. Planten groeien.",
    ],
)
def test_it_sends_the_reader_there(html: str) -> None:
    assert sends(html)


@pytest.mark.parametrize(
    "html",
    [
        "<p>Meld Misdaad Anoniem werd drukker.",
        "<p>Meld Misdaad Anoniem bestaat 20 jaar, je kunt er nog altijd bellen.",
        "<p>Je kunt Meld Misdaad Anoniem bellen, vertelde een lezer.",
        "<p>Kun je Meld Misdaad Anoniem bellen?",
        "<p>Houdt de buurt hiervan? Meld Misdaad Anoniem werd drukker.",
        # The reader is sent in another sentence.
        "<p>Je kunt planten kopen. Planten groeien. Meld Misdaad Anoniem werd drukker.",
        "<p>Meld Misdaad Anoniem werd drukker. Planten groeien. Je kunt planten kopen.",
        "<p>Je kunt planten kopen.",
    ],
)
def test_it_only_tells_of_it(html: str) -> None:
    assert not sends(html)


def test_a_link_stands_in_the_block_that_holds_its_name() -> None:
    read = page("<title>x</title><p>Planten.<p>Kijk bij <a href=https://www.meldmisdaadanoniem.nl>Meld Anoniem</a>.")
    *_, linked = CHANNELS.mentions(read)
    block = block_of(read, linked)
    assert block is not None
    assert block.text == "Kijk bij Meld Anoniem."
    nameless = page("<title>x</title><p>Planten.<p><a href=https://www.meldmisdaadanoniem.nl></a>")
    assert [block_of(nameless, one) for one in CHANNELS.mentions(nameless)] == [None]
