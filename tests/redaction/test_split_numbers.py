"""A number goes that several blocks, cells or lines hold together; numbers that merely stand beside each other stay."""

import time

import pytest

from auditor.redaction import Known, redact
from auditor.rulebook import load_rulebook
from auditor.site.channels import ChannelReader

HOME = "https://www.voorbeeld.example/"
KIND = "text/html; charset=utf-8"


@pytest.fixture(scope="module")
def channels() -> ChannelReader:
    return ChannelReader(load_rulebook(plugins=False).channels)


def told(body: str, channels: ChannelReader, path: str = "nieuws") -> str:
    known = Known("seal", HOME, channels)
    once = redact(body.encode(), HOME + path, KIND, known).body
    assert redact(once, HOME + path, KIND, known).body == once
    return once.decode()


def cells(digits: str) -> str:
    return f"<table><tr>{''.join(f'<td>{digit}</td>' for digit in digits)}</tr></table>"


GOES = [
    "<p>06 <br> 1234 <br> 5678</p>", "<p>Bel 06<br>1234<br>5678</p>", "<p>Bel mij: 06 -<br>12 34<br>56 78 na achten</p>", "<div>06</div><div>1234</div><div>5678</div>", "<ul><li>06<li>12<li>34<li>56<li>78</ul>",
    cells("0612345678"), "<table><tr><td>06</td><td>1234</td><td>5678</td></tr></table>", "<p>+31 6<br>1234<br>5678</p>", "<p>0470<br>12 34<br>56</p>", "<p>Bel 0341<br>12<br>56 78</p>",
    "<p>nul zes<br>een twee drie vier<br>vijf zes zeven acht</p>", "<div>nul zes</div><div>12 34</div><div>vijf zes zeven acht</div>", "<p>06<br>drie keer nul<br>12 34 5</p>",
]  # fmt: skip


def test_many_numbers_beside_each_other_go_at_once(channels: ChannelReader) -> None:
    left = told("".join(f"<p>06</p><p>123456{n}8</p>" for n in range(7)), channels)
    assert "123456" not in left
    assert left.count("<p>") == 14


@pytest.mark.parametrize("body", GOES)
def test_a_number_over_several_parts_goes(body: str, channels: ChannelReader) -> None:
    left = told(body, channels)
    assert [part for part in ("1234", "5678", "56 78", "<td>3<", ">34<", "drie", "12 34") if part in left] == []
    assert ("na achten" in body) is ("na achten" in left)


STAYS = [
    cells("123456789"), f"<table><tr>{''.join(f'<td>{day:02}' for day in range(1, 32))}</table>", "<table><tr><td>60</td><td>100</td><td>150</td><td>200</td></tr></table>", "<table><tr><td>412</td><td>388</td><td>24</td></tr></table>",
    "<p>12-05-2026<br>14-05-2026</p>", "<p>0800<br>7000</p>", "<p>Bel 112<br>0900-8844</p>", "<ul><li>2024<li>2025<li>2026</ul>", "<p>09.00<br>17.00</p>", "<table><tr><td>0</td><td>6</td><td>4</td><td>3</td></tr></table>", "<p>CoMensha<br>033<br>448<br>1186</p>",
    "<p>een<br>twee<br>drie<br>vier</p>", "<footer>Bel 020<br>123<br>4567</footer>", "<p>Artikel 16<br>17<br>20</p>", "<p>01<br>234<br>567</p>",
    "<p>Laatste: di 03 mrt 2026</p><p>0</p><p>2254</p>",
]  # fmt: skip


@pytest.mark.parametrize("body", STAYS)
def test_numbers_beside_each_other_stay(body: str, channels: ChannelReader) -> None:
    assert told(body, channels) == body


def test_the_platforms_own_number_stays_on_its_own_pages(channels: ChannelReader) -> None:
    body = "<p>Bel 020<br>123<br>4567</p>"
    assert told(body, channels, "contact") == body
    assert told(body, channels) != body


@pytest.mark.parametrize(
    "piece", ["<p>06</p>", "<td>1</td>", "<p>06</p><p>a</p>", "06<br>", "nul<br>", "<p>nul nul nul</p>"]
)
def test_a_page_of_digits_takes_no_longer_than_its_length(piece: str, channels: ChannelReader) -> None:
    told("<p>x</p>", channels)
    begun = time.process_time()
    told(piece * (100_000 // len(piece)), channels)
    assert time.process_time() - begun < 6
