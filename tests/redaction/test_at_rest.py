"""A body in which nothing was to be changed is passed over only as long as another round would change nothing either."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from auditor.redaction import Known, redact
from auditor.redaction.asked import AtRest
from auditor.site.markup.elements import Addresses
from tests.recorded.recorded import record_of, tuning_platforms
from tests.sample_platforms import SAMPLES

HOME = "https://www.voorbeeld.example/"
KIND = "text/html; charset=utf-8"
NAMES = ("Xandrine", "Merel Ida", "Zoë")
AGAIN = [
    "<p>Vraag naar Xandrine.</p>", "<p>Vraag naar Xan<b>dri</b>ne.</p>", "<p>Vraag naar Xandr&#105;ne.</p>", "<p>Vraag naar Zo&euml;</p>",
    "<p>Xan<!-- a > b -->drine</p>", "<p>Merel\u00a0Ida of Merel Ida</p>", "<span>Merel Ida</span><span>en</span>", "<img src=/a.jpg alt='Bij Xandrine'>",
    "<a href='/over/merel-ida'>lees</a>", "<a href='/over/merel%20ida'>lees</a>", "<a href='/over/zo%C3%ABx/zo%C3%AB'>lees</a>",
    "<a href='/over?wie=%58andrine'>lees</a>", "<script>var w = 'Xandrine'</script>", r"<script>var w = '\u0058andrine'</script>",
    '<script type="application/json">{"wie": "bij Merel Ida"}</script>', '<script>f({"wie": "bij Merel Ida thuis"})</script>', "<!-- voor xandrine -->",
    "<template><p>Xandrine</p></template>", "<div data-state='{\"wie\": \"bij Xandrine\"}'>x</div>", "<style>.xandrine { color: red }</style>",
    "<title>Xandrine</title>", "<option>Merel Ida</option>", "<p title='xandrine en Xandrine'>lees</p>", "<p>Merel Ida<br></p>",
    "<meta name=description content='Alles van Merel Ida'>", "<p>\u200bXandrine\u200b</p>",
]  # fmt: skip
PLAIN = "<p>Lees onze <a href='/voorwaarden'>voorwaarden</a>, bij xandrines of Xandrinelaan</p><script>var merelida2 = 1</script>"


def known() -> Known:
    return Known("seal", HOME)


def told(body: str, of: Known, url: str = HOME) -> str:
    return redact(body.encode(), url, KIND, of).body.decode()


def is_at_rest(body: str, of: Known, url: str = HOME) -> bool:
    asked = of.at_rest.of(body.encode(), url, KIND)
    return asked is not None and of.answers_as_before(asked)


@pytest.mark.parametrize("body", AGAIN)
def test_a_name_learnt_later_goes_as_if_it_had_been_known(body: str) -> None:
    of, from_the_start = known(), known()
    from_the_start.learn_writers(NAMES)
    assert told(body, of) == body
    assert is_at_rest(body, of)
    of.learn_writers(NAMES)
    assert not is_at_rest(body, of)
    assert told(body, of) == told(body, from_the_start) != body


def test_a_page_that_names_no_one_who_was_learnt_since_is_passed_over() -> None:
    of = known()
    assert told(PLAIN, of) == PLAIN
    of.learn_writers(NAMES)
    of.numbers.add("0612345678")
    assert is_at_rest(PLAIN, of)
    body = PLAIN.encode()
    assert redact(body, HOME, KIND, of).body is body
    assert not is_at_rest(PLAIN, of, f"{HOME}elders")
    assert of.at_rest.of(body, HOME, "text/html; charset=latin-1") is None


def test_a_number_learnt_later_goes_also_where_the_platform_gives_its_own() -> None:
    of, body = known(), "<footer><p>Bel 020-0000123</p></footer>"
    assert told(body, of) == body
    of.numbers.add("0200000123")
    assert not is_at_rest(body, of)
    assert "0000123" not in told(body, of)


@pytest.mark.parametrize("others", [(), ("/offer/elders",)])
def test_a_link_that_turns_out_to_lead_to_a_person_goes_under_its_mask(others: tuple[str, ...]) -> None:
    of, body, plain = known(), "<a href='over/haar'>lees</a>", "<a href='over/ons'>lees</a>"
    for path in others:
        of.learn_offering(f"{HOME}{path}", ())
    assert (told(body, of), told(plain, of)) == (body, plain)
    of.learn_offering(f"{HOME}over/haar", ())
    assert is_at_rest(plain, of)
    assert not is_at_rest(body, of)
    assert "/_masker/" in told(body, of)


def test_a_script_with_addresses_is_gone_over_once_any_address_is_a_persons() -> None:
    of, body = known(), '<script>var a = [{"pad": "/a"}, {"pad": "/over/haar"}]</script>'
    assert told(body, of) == body
    of.learn_offering(f"{HOME}over/haar", ())
    assert not is_at_rest(body, of)
    assert "/_masker/" in told(body, of)


def test_a_script_of_many_pages_is_gone_over_once_and_again_when_someone_in_it_is_learnt() -> None:
    of = known()
    script = '<script>var wie = "Xandrine", waar = "%s"</script>' % ("/ons" * 900)
    for page in ("een", "twee"):
        assert told(f"<p>{page}</p>{script}", of, f"{HOME}{page}").endswith(script)
    assert of.script_stays(script[8:-9], "", Addresses(HOME))
    of.learn_writers(["Jadzia"])
    assert is_at_rest(f"<p>twee</p>{script}", of, f"{HOME}twee")
    of.learn_writers(NAMES)
    assert not of.script_stays(script[8:-9], "", Addresses(HOME))
    assert not is_at_rest(f"<p>twee</p>{script}", of, f"{HOME}twee")
    assert "Xandrine" not in told(f"<p>drie</p>{script}", of, f"{HOME}drie")


def test_a_page_that_turns_out_to_be_an_advertisement_is_marked() -> None:
    of, body = known(), "<body><p>Welkom</p></body>"
    told(body, of)
    of.learn_offer(HOME, LexborHTMLParser(body))
    assert not is_at_rest(body, of)
    assert "seal advertisement" in told(body, of)


def test_where_there_is_no_room_left_a_page_is_gone_over_anew() -> None:
    of = known()
    of.at_rest = AtRest(10)
    assert told(PLAIN, of) == PLAIN
    assert of.at_rest.of(PLAIN.encode(), HOME, KIND) is None


PIECES = st.sampled_from(
    [
        *AGAIN, PLAIN, "<a href='/wie/1'>Roos, 23</a>", "<a href='/wie/2'>Anna</a>", "<p>Roos, 23 jaar</p>", "<p>Jadzia | 24</p>", "<p>Anna: 06-00000123</p>",
        "<footer>Bel 020-0000123</footer>", "<ul><li>Chat met Roos</li><li>Chat met Anna</li></ul>", "<b class=author>Anna_89</b>", "<p>Anna_89</p>",
        '<script>var a=[{"name":"Roos","age":23,"url":"/wie/1"}]</script>', '<script>var p = "/wie/1"</script>', "Xan", "drine", "<b>", "</b>",
        "<div class=card><a href='/advertentie/1'><img src=1.jpg>Philou</a> Utrecht € 100</div>" * 4, "<base href='/wie/'>", "<a href='1'>verder</a>",
    ]
)  # fmt: skip


@settings(max_examples=120, deadline=None)
@given(
    st.lists(
        st.tuples(st.lists(PIECES, max_size=6).map("".join), st.sampled_from(["", "contact", "wie/1"])), max_size=4
    )
)
def test_what_is_remembered_changes_no_byte_and_nothing_that_is_known(pages: list[tuple[str, str]]) -> None:
    remembering, forgetting = known(), known()
    held = [(body.encode(), HOME + path) for body, path in pages]
    for _ in range(3):
        again = []
        for body, url in held:
            forgetting.at_rest, forgetting.scripts_at_rest = AtRest(), AtRest()
            clean = redact(body, url, KIND, remembering)
            assert clean == redact(body, url, KIND, forgetting)
            assert remembering.extent == forgetting.extent
            again.append((clean.body, url))
        held = again


@pytest.mark.parametrize("platform", tuning_platforms()[::5])
def test_a_recording_is_the_same_file_as_when_every_page_is_gone_over(
    platform: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("secrets.token_hex", lambda count: "5e" * count)
    passed = record_of(str(SAMPLES / platform), tmp_path / "passed.wacz").read_bytes()
    monkeypatch.setattr(AtRest, "of", lambda *_: None)
    assert record_of(str(SAMPLES / platform), tmp_path / "whole.wacz").read_bytes() == passed
