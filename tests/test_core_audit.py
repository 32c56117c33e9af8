"""The record: its schema accepts what is written and refuses what is not, and it reads back as it was."""

import json
from typing import Any

import msgspec
import pytest
from jsonschema import Draft202012Validator

from auditor import __version__
from auditor.audit import Audit, PageRecord, from_json, json_schema, to_json
from auditor.finding import Status
from auditor.record import audit_of
from auditor.requirements import Text
from auditor.site.channels import ChannelReader
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.trouble import Trouble
from auditor.site.site import Site
from auditor.site.visit.gathered import GatePassed, Gathered, Visit
from tests.site.pages import page, rulebook

HOME = (
    '<html lang="nl"><title>Platform</title><h1>Welkom</h1><p>Alleen voor bezoekers van 18 jaar en ouder. Ⓐ € “ja”</p>'
)


def record(*visits: Visit, passed: GatePassed | None = None) -> Audit:
    home = page(HOME)
    first = Visit("https://www.platform.example/", PageKind.HOME, home, language="nl", status=200, steps_from_home=0)
    gathered = Gathered((first, *visits), entry=home, home=home, gate_passed=passed)
    return audit_of(
        site=Site(gathered, rulebook().words, ChannelReader(rulebook().channels), 2026),
        rulebook=rulebook(),
        codes=rulebook().codes.values(),
        name="Platform",
        url="https://www.platform.example/",
        kind="folder",
        user_agent="tester",
        conduct=(Text("robots.txt gevolgd", "robots.txt kept"),),
        observed_at="2026-11-24T09:00:00Z",
        judged_at="2026-11-24T09:01:00Z",
    )


def as_data(audit: Audit) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(to_json(audit))
    return data


def test_the_schema_is_a_schema() -> None:
    Draft202012Validator.check_schema(json_schema())
    assert json_schema()["$schema"] == "https://json-schema.org/draft/2020-12/schema"


def test_a_record_keeps_to_its_schema() -> None:
    walled = Visit("https://www.platform.example/melden", PageKind.REPORT, status=403, trouble=Trouble.FORBIDDEN)
    Draft202012Validator(json_schema()).validate(as_data(record(walled)))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("schema",), "1"),
        (("findings", 0, "status"), "compliant"),
        (("findings", 0, "basis"), "guessed"),
        (("findings", 0, "reason"), "omdat"),
        (("pages", 0, "url"), None),
        (("pages", 0, "status"), "200"),
        (("scores", 0, "coverage"), "0.8"),
        (("platform",), {"name": "Platform"}),
    ],
    ids=lambda value: ".".join(map(str, value)) if isinstance(value, tuple) else "",
)
def test_schema_and_reader_refuse_the_same_mistakes(path: tuple[str | int, ...], value: object) -> None:
    data: Any = as_data(record())
    place = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    assert not Draft202012Validator(json_schema()).is_valid(data)
    with pytest.raises(msgspec.ValidationError):
        from_json(json.dumps(data).encode())


def test_a_record_reads_back_as_it_was() -> None:
    audit = record()
    assert from_json(to_json(audit)) == audit
    assert to_json(from_json(to_json(audit))) == to_json(audit)


def test_equal_audits_are_equal_bytes_that_people_can_read() -> None:
    written = to_json(record())
    assert written == to_json(record())
    assert written.endswith(b"}\n")
    assert b'\n  "schema": 1,\n' in written
    assert not written.startswith(b"\xef\xbb\xbf")


def test_a_record_says_what_made_it_and_by_which_rules() -> None:
    audit = record()
    assert (audit.tool.name, audit.tool.version) == ("gedragscode-auditor", __version__)
    assert audit.rules == rulebook().rules
    assert [score.code for score in audit.scores] == list(rulebook().codes)
    assert audit.source.conduct == (Text("robots.txt gevolgd", "robots.txt kept"),)


def test_a_gate_that_was_passed_is_told() -> None:
    passed = GatePassed("https://www.platform.example/", "Ja, ik ben 18", "https://www.platform.example/binnen")
    told = record(passed=passed).source.conduct[-1]
    assert "'Ja, ik ben 18'" in told.nl
    assert "'Ja, ik ben 18'" in told.en


VISITS = [
    (
        Visit(
            "https://www.platform.example/x",
            PageKind.TERMS,
            page(HOME, "/x"),
            language="nl",
            status=200,
            steps_from_home=2,
        ),
        PageRecord("https://www.platform.example/x", 200, "terms", "nl", page(HOME).sha256, 2),
    ),
    (
        Visit("https://www.platform.example/y", PageKind.HELP, status=404, trouble=Trouble.NOT_FOUND),
        PageRecord(
            "https://www.platform.example/y",
            404,
            "help",
            "",
            "",
            None,
            Text("de pagina bestaat niet", "the page does not exist"),
        ),
    ),
    (
        # An advertisement's own bytes would tell which one it was.
        Visit(
            "https://www.platform.example/[advertentie]",
            PageKind.ADVERTISEMENT,
            page(HOME, "/a/7"),
            status=200,
            masked=True,
        ),
        PageRecord("https://www.platform.example/[advertentie]", 200, "advertisement", "", "", None),
    ),
]


@pytest.mark.parametrize(("visit", "written"), VISITS, ids=["read", "in trouble", "masked"])
def test_a_visit_is_recorded_without_a_persons_page(visit: Visit, written: PageRecord) -> None:
    assert record(visit).pages[-1] == written


def test_a_platform_of_one_page_is_not_judged_on_what_was_not_seen() -> None:
    findings = {one.requirement: one.status for one in record().findings}
    assert findings["REP-01"] is Status.CANNOT_TELL
