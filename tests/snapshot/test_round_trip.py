"""What is recorded is what is read: every header, every byte, in order, and the same file every time."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from auditor.snapshot.exchange import Answer, Asked, Exchange
from auditor.snapshot.reading import open_snapshot
from auditor.snapshot.recording import Recording
from auditor.snapshot.stored import Stored, as_stored
from auditor.snapshot.verify import verify
from auditor.snapshot.wacz import PageLine
from tests.snapshot.visits import CONDUCT, DATE, ENDED, HOME, HTML, MADE, exchange, many, recorded, refused

TOKEN = st.from_regex(rb"[A-Za-z][A-Za-z0-9-]{0,11}", fullmatch=True)
VALUE = st.from_regex(rb"([!-~\x80-\xff]([ -~\x80-\xff]{0,20}[!-~\x80-\xff])?)?", fullmatch=True)
HEADERS = st.lists(
    st.tuples(
        TOKEN | st.sampled_from([b"Set-Cookie", b"Content-Encoding", b"transfer-encoding", b"Content-Length", b"ETag"]),
        VALUE,
    ),
    max_size=6,
).map(tuple)
ASKED = st.builds(
    Asked,
    st.sampled_from(["GET", "HEAD"]),
    st.sampled_from([HOME, f"{HOME}a?b=c&d", "http://other.example:8080/%C3%A9", f"{HOME}//x"]),
    HEADERS,
)
ANSWERS = st.builds(
    Answer,
    st.integers(200, 599),
    VALUE,
    HEADERS,
    st.binary(max_size=300)
    | st.sampled_from([b"WARC/1.1\r\n\r\n", b"\r\n\r\n", b"5\r\nhallo\r\n0\r\n\r\n", b"\x1f\x8b\x08" * 20]),
    st.sampled_from(["", "sha256:" + "0" * 64]),
    st.sampled_from([(), (("phone", 2), ("name", 1))]),
    st.sampled_from(["", "length"]),
)
EXCHANGES = st.builds(
    Exchange, ASKED, st.just(DATE), ANSWERS, st.sampled_from(["", "too_large"]), st.sampled_from(["", "cut: é"])
).map(lambda one: one if one.trouble else replace(one, detail="")) | st.builds(
    Exchange, ASKED, st.just(DATE), st.none(), st.just("timeout"), st.sampled_from(["", "na 10 s"])
)


def without_ids(snapshot_path: Path) -> list[Stored]:
    with open_snapshot(snapshot_path) as snapshot:
        found = [replace(one, record_id="") for one in snapshot.all()]
        assert snapshot.faults == ()
    return found


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(exchanges=st.lists(EXCHANGES, max_size=5))
def test_what_is_read_is_what_was_kept(tmp_path: Path, exchanges: list[Exchange]) -> None:
    path = tmp_path / "a.wacz"
    path.unlink(missing_ok=True)
    recorded(path, exchanges)
    assert without_ids(path) == [as_stored(one) for one in exchanges]
    assert verify(path) == ()


def test_the_same_visit_gives_the_same_file(tmp_path: Path) -> None:
    visit = [*many(3), refused("geheim"), exchange(cookie=b"gate=passed")]
    once, twice = recorded(tmp_path / "a.wacz", visit), recorded(tmp_path / "b.wacz", visit)
    assert once.read_bytes() == twice.read_bytes()


def test_a_visit_broken_off_and_gone_on_with_gives_the_same_file(tmp_path: Path) -> None:
    visit = many(4)
    whole = recorded(tmp_path / "a.wacz", visit)
    path = tmp_path / "b.wacz"
    with Recording.create(path, MADE) as recording:
        recording.keep(visit[:2])
    with Recording.resume(path) as recording:
        recording.keep(visit[2:])
        recording.finish([PageLine(visit[0].asked.url, DATE, "Welkom")], ENDED, CONDUCT)
    assert path.read_bytes() == whole.read_bytes()


def test_how_it_was_made_is_kept(tmp_path: Path) -> None:
    with open_snapshot(recorded(tmp_path / "a.wacz", many(1))) as snapshot:
        assert snapshot.made == replace(MADE, conduct=CONDUCT, software=MADE.tool)
        assert snapshot.own
        assert list(snapshot.pages()) == [PageLine(f"{HOME}pagina/0", DATE, "Welkom")]


def test_the_answers_at_one_address_come_in_recorded_order_with_their_cookies(tmp_path: Path) -> None:
    visit = [exchange(body=b"gate"), exchange("x"), exchange(body=b"inside", cookie=b"age=ok")]
    with open_snapshot(recorded(tmp_path / "a.wacz", visit)) as snapshot:
        found = snapshot.exchanges("HTTPS://Platform.example:443/#top")
        assert [(one.body, one.cookie) for one in found] == [(b"gate", ""), (b"inside", "age=ok")]
        assert not snapshot.exchanges(f"{HOME}elders")


def test_a_note_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.wacz"
    with Recording.create(path, MADE) as recording:
        recording.note("urn:auditor:gate", DATE, {"passed": True})
        recording.finish([], ENDED)
    with open_snapshot(path) as snapshot:
        assert [one.told for one in snapshot.notes() if one.url == "urn:auditor:gate"] == [{"passed": True}]


def test_rewriting_changes_leaves_out_and_leaves_alone(tmp_path: Path) -> None:
    visit = [exchange("a", b"bel 06-00000123"), exchange("b", b"weg"), exchange("c", b"blijft"), refused("d")]

    def redact(one: Exchange) -> Exchange | None:
        if one.answer is None or one.answer.body == b"weg":
            return None if one.answer else one
        if b"06-" not in one.answer.body:
            return one
        changed = replace(one.answer, body=b"bel [nummer]", original_digest="sha256:ab", changes=(("phone", 1),))
        return replace(one, answer=changed)

    path = tmp_path / "a.wacz"
    with Recording.create(path, MADE) as recording:
        recording.keep(visit)
        recording.rewrite(redact)
        recording.finish([], ENDED)
    found = without_ids(path)
    assert [(one.url.removeprefix(HOME), one.body, one.redacted) for one in found] == [
        ("a", b"bel [nummer]", True),
        ("c", b"blijft", False),
        ("d", b"", False),
    ]
    assert (b"Content-Length", b"12") in found[0].headers
    assert b"06-00000123" not in path.read_bytes()
    assert verify(path) == ()


def test_rewriting_what_needs_no_rewriting_gives_the_same_file(tmp_path: Path) -> None:
    visit = [
        *many(3),
        Exchange(
            Asked("GET", HOME),
            DATE,
            Answer(200, b"OK", (*HTML, (b"Content-Length", b"9"), (b"ETag", b"x")), b"kort", "sha256:ab"),
        ),
    ]
    plain = recorded(tmp_path / "a.wacz", visit)
    path = tmp_path / "b.wacz"
    seen: list[Exchange] = []

    def same(one: Exchange) -> Exchange:
        seen.append(one)
        return one

    with Recording.create(path, MADE) as recording:
        recording.keep(visit)
        recording.rewrite(same)
        recording.finish([PageLine(visit[0].asked.url, DATE, "Welkom")], ENDED, CONDUCT)
    assert path.read_bytes() == plain.read_bytes()
    assert seen == visit


@pytest.mark.parametrize(
    ("name", "value", "read"),
    [
        (b"Transfer-Encoding", b"chunked", b"Transfer-Encoding"),
        (b"X-OdD-CaSe", b"\xe9", b"X-OdD-CaSe"),
        (b"X-Empty", b"", b"X-Empty"),
    ],
)
def test_a_header_is_read_as_it_came(tmp_path: Path, name: bytes, value: bytes, read: bytes) -> None:
    path = recorded(tmp_path / "a.wacz", [exchange(headers=((name, value),))])
    assert without_ids(path)[0].headers == ((read, value),)
