"""The baseline file reads back what was written, and says which entry is wrong."""

import tomllib
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.errors import UsageError
from auditor.finding import Status
from auditor.policy.baseline import Accepted
from auditor.policy.baseline_file import baseline_text, read_baseline

ENTRY = """[[accepted]]
platform = "een"
requirement = "AGE-01"
status = "partly"
reason = "bekend"
expires = 2026-12-31
"""
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@given(platform=TEXT, page=TEXT, selector=TEXT, reason=TEXT.filter(str.strip), expires=st.dates())
def test_any_text_reads_back_as_it_was(platform: str, page: str, selector: str, reason: str, expires: date) -> None:
    entry = Accepted(
        platform=platform,
        requirement="AGE-01",
        page=page,
        selector=selector,
        status=Status.NOT_MET,
        reason=reason,
        expires=expires,
    )
    text = baseline_text([entry])
    assert read_baseline(text, "b.toml") == (entry,)
    assert text.replace("\n", "").isprintable()


def test_a_lone_surrogate_does_not_spoil_the_file() -> None:
    (entry,) = read_baseline(ENTRY, "b.toml")
    odd = Accepted(**{**{name: getattr(entry, name) for name in entry.__struct_fields__}, "page": "a\ud800"})
    assert tomllib.loads(baseline_text([odd]))["accepted"][0]["page"] == "a\N{REPLACEMENT CHARACTER}"


def test_entries_are_sorted_whatever_their_order() -> None:
    entries = [*read_baseline(ENTRY + ENTRY.replace("AGE-01", "ADV-01") + ENTRY.replace("een", "ander"), "b.toml")]
    text = baseline_text(entries)
    assert text == baseline_text(reversed(entries))
    named = [(one["platform"], one["requirement"]) for one in tomllib.loads(text)["accepted"]]
    assert named == [("ander", "AGE-01"), ("een", "ADV-01"), ("een", "AGE-01")]


def test_an_empty_file_accepts_nothing() -> None:
    assert read_baseline("", "b.toml") == ()
    assert read_baseline(baseline_text(()), "b.toml") == ()


@pytest.mark.parametrize(
    ("text", "key", "what"),
    [
        ("[[accepted", "", "this is no TOML"),
        (ENTRY.replace("platform", "platfrom"), "accepted 1", "there is no key 'platfrom'"),
        (ENTRY.replace('reason = "bekend"', ""), "accepted 1", "the key 'reason' is missing"),
        (ENTRY.replace("bekend", " "), "accepted 1.reason", "takes a reason"),
        (ENTRY.replace("2026-12-31", '"ooit"'), "accepted 1.expires", "ooit"),
        (ENTRY.replace("2026-12-31", "7"), "accepted 1.expires", "a date such as 2026-12-31"),
        (ENTRY.replace("partly", "deels"), "accepted 1.status", "'deels' is no possible value"),
        (ENTRY.replace("partly", "error"), "accepted 1.status", "a crashed check cannot be accepted"),
        (ENTRY + ENTRY.replace("bekend", "nog eens"), "accepted 1", "stands there twice"),
        ("accepted = 3", "accepted", "a list between [ ]"),
    ],
)
def test_what_is_wrong_is_told_with_file_key_and_way_out(text: str, key: str, what: str) -> None:
    with pytest.raises(UsageError) as raised:
        read_baseline(text, "b.toml")
    said = raised.value.text
    assert said.en.startswith(f"The file b.toml is wrong at '{key}': " if key else "The file b.toml is wrong: ")
    assert said.nl.startswith(
        f"Het bestand b.toml klopt niet bij '{key}': " if key else "Het bestand b.toml klopt niet: "
    )
    if "ooit" not in what:
        assert what in said.en
