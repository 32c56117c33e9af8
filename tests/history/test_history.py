"""A history keeps every audit once, knows a platform by its address, and answers what the pages ask."""

from collections.abc import Iterator

import msgspec
import pytest

from auditor.audit import Platform
from auditor.errors import UsageError
from auditor.finding import Basis, Evidence, Finding, Status
from auditor.history.history import History, open_history
from auditor.history.identity import identity_of
from auditor.history.kept import Stated
from auditor.requirements import Text
from auditor.score import ScoreRecord
from tests.history.kept import CANNOT_TELL, MET, NOT_MET, PARTLY, replaced, seen, stating
from tests.policy.audits import audited, found


@pytest.fixture
def history(anywhere: str) -> Iterator[History]:
    """Begin a history."""
    with open_history(anywhere, create=True) as opened:
        yield opened


@pytest.mark.parametrize(
    ("url", "identity"),
    [
        ("https://www.naam.example/", "naam.example"),
        ("http://naam.example", "naam.example"),
        ("HTTPS://WWW.Naam.Example:443/#top", "naam.example"),
        ("https://naam.example.:8443/", "naam.example:8443"),
        ("https://naam.example/nl/", "naam.example/nl"),
        ("https://www.blåbær.example/", "xn--blbr-roah.example"),
        ("http://127.0.0.1:8000/", "127.0.0.1:8000"),
    ],
)
def test_a_platform_is_known_by_its_address(url: str, identity: str) -> None:
    assert identity_of(url) == identity


@pytest.mark.parametrize(
    "url",
    [
        "",
        "naam.example",
        "ftp://naam.example/",
        "https://",
        "https://[::1/",
        "https://a.example:x/",
        "https://a..example.ø/",
        "https://a.example/\x00",
    ],
)
def test_what_is_no_web_address_is_told(url: str) -> None:
    with pytest.raises(UsageError, match="is no web address"):
        identity_of(url)


def test_the_same_audit_added_twice_is_one(history: History) -> None:
    first = history.add(seen("2026-11-24"))
    again = history.add(seen("2026-11-24"))
    assert (first.new, again.new) == (True, False)
    assert (again.audit, again.platform, again.observed_at) == (first.audit, first.platform, "2026-11-24T12:00:00Z")
    assert [one.audits for one in history.platforms()] == [1]


def test_the_same_visit_judged_again_alike_is_the_same_audit(history: History) -> None:
    history.add(seen("2026-11-24"))
    assert not history.add(seen("2026-11-24", judged="2026-12-01")).new


def test_of_a_visit_the_newest_judgement_counts_whichever_came_first(history: History) -> None:
    history.add(seen("2026-10-20", MET))
    history.add(seen("2026-11-24", NOT_MET, judged="2027-01-01"))
    history.add(seen("2026-11-24", MET))
    (row,) = history.matrix()
    assert row.before is not None
    assert [one.outcomes.status("AGE-01") for one in (row.last, row.before)] == [NOT_MET, MET]
    assert [one.judged_at for one in history.course(row.platform)] == ["2026-10-20T13:00:00Z", "2027-01-01T13:00:00Z"]
    assert [one.audits for one in history.platforms()] == [3]


def test_what_a_platform_says_it_has_is_kept(history: History) -> None:
    history.add(seen("2026-09-24"))
    history.add(stating(seen("2026-10-24"), 1234))
    history.add(stating(seen("2026-11-24"), 1300, about=True))
    course = history.course(history.platform("Voorbeeld"))
    assert [one.stated for one in course] == [None, Stated(1234, about=False), Stated(1300, about=True)]
    (row,) = history.matrix()
    assert (row.last.stated, history.record(row.last.id).advertisement_total) == (
        Stated(1300, about=True),
        stating(seen("2026-11-24"), 1300, about=True).advertisement_total,
    )


def test_an_audit_that_looked_for_a_total_and_found_none_is_no_other_audit(history: History) -> None:
    history.add(seen("2026-11-24"))
    assert not history.add(replaced(seen("2026-11-24"), advertisement_total=None)).new


def test_a_platform_has_the_name_of_its_last_audit(history: History) -> None:
    history.add(seen("2026-11-24", name="Nieuw"))
    history.add(seen("2026-10-24", name="Oud"))
    (listed,) = history.platforms()
    assert (listed.platform.name, listed.first, listed.last) == (
        "Nieuw",
        "2026-10-24T12:00:00Z",
        "2026-11-24T12:00:00Z",
    )


def test_two_platforms_of_one_name_are_asked_for_by_address(history: History) -> None:
    history.add(seen("2026-11-24", name="Avondblad", platform="een"))
    history.add(seen("2026-11-24", name="Avondblad", platform="twee"))
    with pytest.raises(
        UsageError, match=r"There are 2 platforms of the name 'avondblad': een\.example, twee\.example\."
    ):
        history.platform("avondblad")
    assert history.platform("https://www.twee.example/").identity == "twee.example"
    assert history.platform("twee.example").identity == "twee.example"


def test_an_unknown_platform_is_told_with_what_is_like_it(history: History) -> None:
    with pytest.raises(UsageError, match=r"There is: \(nothing\)\."):
        history.platform("voorbeld.example")
    history.add(seen("2026-11-24"))
    with pytest.raises(UsageError, match=r"no platform 'voorbeld\.example' .* There is: voorbeeld\.example"):
        history.platform("voorbeld.example")
    with pytest.raises(UsageError, match=r"no platform ':::' .* There is: voorbeeld\.example"):
        history.platform(":::")


def test_an_audit_in_short_says_what_it_was_judged_by_and_how_it_came_out(history: History) -> None:
    history.add(seen("2026-11-24", PARTLY))
    ((row,), (audit,)) = history.matrix(), history.course(history.platform("Voorbeeld"))
    assert (row.last, row.before) == (audit, None)
    assert (audit.rules_version, audit.tool_version, audit.kind, audit.rendered) == (
        "2026.11.0",
        "0.1.0",
        "folder",
        False,
    )
    assert (audit.pages_visited, audit.pages_read) == (1, 1)
    assert audit.outcomes.requirements == ("AGE-01", "AGE-02")
    assert [audit.outcomes.status(one) for one in ("AGE-01", "AGE-02", "AGE-03")] == [PARTLY, CANNOT_TELL, None]
    assert [audit.outcomes.basis(one) for one in ("AGE-01", "AGE-02", "AGE-03")] == [Basis.PUBLISHED, None, None]
    assert audit.score("gedragscode-2018") == ScoreRecord("gedragscode-2018", 40, 40, 0.8)
    assert audit.score("be-2024") is None


def test_a_requirement_that_came_later_is_absent_before(history: History) -> None:
    history.add(seen("2026-10-24"))
    later = seen("2026-11-24")
    history.add(replaced(later, findings=(found("NEW-01", MET), *later.findings[1:])))
    (row,) = history.matrix()
    assert row.before is not None
    assert history.requirements() == ("AGE-01", "AGE-02", "NEW-01")
    assert [row.last.outcomes.status(one) for one in history.requirements()] == [None, CANNOT_TELL, MET]
    assert [row.before.outcomes.status(one) for one in history.requirements()] == [MET, CANNOT_TELL, None]
    assert row.last.outcomes.requirements == ("AGE-02", "NEW-01")


def test_a_requirement_spreads_by_the_last_visit_of_each_platform_in_a_month(history: History) -> None:
    for day, status, platform in [
        ("2026-10-05", MET, "een"),
        ("2026-10-06", PARTLY, "twee"),
        ("2026-11-25", MET, "een"),
        ("2026-11-20", NOT_MET, "een"),
        ("2026-11-30", NOT_MET, "twee"),
    ]:
        history.add(seen(day, status, platform=platform))
    later = seen("2026-12-01", platform="drie")
    history.add(replaced(later, findings=(*later.findings, found("NEW-01", MET))))
    told = {one.month: dict(one.counts) for one in history.spread("AGE-01")}
    assert told == {"2026-10": {MET: 1, PARTLY: 1}, "2026-11": {MET: 1, NOT_MET: 1}, "2026-12": {MET: 1}}
    assert [(one.month, dict(one.counts)) for one in history.spread("NEW-01")] == [("2026-12", {MET: 1})]
    assert history.spread("AGE-99") == ()
    assert set(history.spreads()) == {"AGE-01", "AGE-02", "NEW-01"}


def test_the_audit_of_a_day_is_the_last_one_up_to_it(history: History) -> None:
    for day in ("2026-10-05", "2026-11-05"):
        history.add(seen(day))
    platform = history.platform("voorbeeld.example")
    days = {
        "2026-10-05": "2026-10-05",
        "2026-11-04": "2026-10-05",
        "2026-11-05": "2026-11-05",
        "2030-01-01": "2026-11-05",
    }
    assert {day: history.at(platform, day).observed_at[:10] for day in days} == days
    with pytest.raises(
        UsageError, match=r"no audit of voorbeeld\.example on 2026-10-04 or before; the first is of 2026-10-05"
    ):
        history.at(platform, "2026-10-04")


def test_the_whole_record_comes_back_as_it_was(history: History) -> None:
    audit = seen("2026-11-24")
    assert history.record(history.add(audit).audit) == audit


def test_moments_of_any_offset_are_kept_in_utc(history: History) -> None:
    added = history.add(replaced(seen("2026-11-24"), observed_at="2026-12-01T00:30:00+01:00"))
    assert added.observed_at == "2026-11-30T23:30:00Z"
    assert [one.month for one in history.spread("AGE-01")] == ["2026-11"]


def test_pruning_removes_what_is_older_and_platforms_without_audits(history: History) -> None:
    for day, platform in [("2020-01-01", "weg"), ("2020-01-01", "blijft"), ("2026-11-24", "blijft")]:
        history.add(seen(day, platform=platform, name=platform.title()))
    assert history.prune("2025-01-01T00:00:00Z") == 2
    assert [(one.platform.name, one.audits) for one in history.platforms()] == [("Blijft", 1)]
    if history.place.file is not None:
        assert b"Weg" not in history.place.file.read_bytes()
    assert history.prune("2025-01-01T00:00:00Z") == 0
    assert history.add(seen("2020-01-01", platform="weg")).new


def test_an_audit_that_contradicts_itself_is_refused_and_nothing_is_kept(history: History) -> None:
    with pytest.raises(UsageError, match="more than one finding for AGE-01"):
        history.add(audited(found("AGE-01", MET), found("AGE-01", NOT_MET)))
    with pytest.raises(UsageError, match="which is no moment"):
        history.add(replaced(seen("2026-11-24"), judged_at="gisteren"))
    with pytest.raises(UsageError, match="is no web address"):
        history.add(replaced(seen("2026-11-24"), platform=Platform("Voorbeeld", "javascript:alert(1)")))
    many = tuple(found(f"A-{number}", CANNOT_TELL) for number in range(2_001))
    with pytest.raises(UsageError, match="more than 2000 requirements"):
        history.add(audited(*many))
    for name in ("AGE-01\x00", ""):
        with pytest.raises(UsageError, match="which is no name of a requirement"):
            history.add(audited(found(name, MET)))
    assert (history.platforms(), history.requirements()) == ((), ())


def test_hostile_text_is_kept_as_text(history: History) -> None:
    evil = "'); DROP TABLE audit; --\x00\x1b[31m<script>\u202e"
    text = Text(evil, evil)
    finding = Finding(
        requirement="'); DROP TABLE audit; -- <script>",
        status=Status.MET,
        basis=Basis.CLAIMED,
        reason=text,
        evidence=(Evidence(evil, evil, evil, evil),),
    )
    audit = replaced(audited(finding), platform=Platform(evil, "https://kwaad.example/"))
    added = history.add(msgspec.structs.replace(audit, source=replaced(audit.source, kind=evil)))
    assert history.record(added.audit).findings == (finding,)
    assert history.platform("kwaad.example").name == evil.replace("\x00", "\ufffd")
    assert [one.platform.identity for one in history.matrix()] == ["kwaad.example"]
