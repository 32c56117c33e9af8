"""csv, md and json, the one sentence and the summary for a terminal."""

import csv
import subprocess
import sys
from datetime import date
from io import StringIO

import msgspec
import pytest

from auditor.answer import Answer, How, Reply
from auditor.answering.settling import settled
from auditor.audit import Audit, Platform, from_json
from auditor.code import Level
from auditor.errors import UsageError
from auditor.finding import Basis, Evidence, Status
from auditor.report import FORMATS, render, summary
from auditor.report.csv_rows import harmless_cell
from auditor.report.score_line import Bar
from auditor.requirements import Text
from tests.report.invented import STATUSES, audit, blank_audit, finding, hostile_audit, rulebook


def rows(record: Audit, language: str = "nl") -> list[list[str]]:
    shown = render(record, rulebook(), language, "csv")
    assert isinstance(shown, bytes)
    assert shown.startswith(b"\xef\xbb\xbf")
    separator = ";" if language == "nl" else ","
    return list(csv.reader(StringIO(shown.decode("utf-8-sig"), newline=""), delimiter=separator))


def lines(record: Audit, language: str = "nl") -> str:
    shown = render(record, rulebook(), language, "md")
    assert isinstance(shown, str)
    return shown


# A PDF takes Chromium: test_pdf.py.
@pytest.mark.parametrize("format_name", [name for name in FORMATS if name != "pdf"])
@pytest.mark.parametrize("record", [audit(), blank_audit(), hostile_audit()], ids=["each", "blank", "hostile"])
def test_every_format_renders_every_audit_the_same_way_twice(format_name: str, record: Audit) -> None:
    assert render(record, rulebook(), "en", format_name) == render(record, rulebook(), "en", format_name)


def test_json_is_the_record_itself() -> None:
    shown = render(audit(), rulebook(), "nl", "json")
    assert isinstance(shown, bytes)
    assert from_json(shown) == audit()


def test_an_unknown_format_is_refused_with_the_ones_there_are() -> None:
    with pytest.raises(UsageError, match="html, json, csv, xlsx, md, pdf"):
        render(audit(), rulebook(), "nl", "docx")


@pytest.mark.parametrize(("language", "start"), [("nl", b"Eis;Thema;Titel;"), ("en", b"Requirement,Theme,Title,")])
def test_csv_opens_in_columns_in_the_excel_of_its_readers(language: str, start: bytes) -> None:
    shown = render(audit(), rulebook(), language, "csv")
    assert isinstance(shown, bytes)
    assert shown.startswith(b"\xef\xbb\xbf" + start)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_csv_has_a_row_for_each_finding(language: str) -> None:
    head, *found = rows(audit(), language)
    assert len(set(head)) == len(head)
    assert [row[0] for row in found] == list(STATUSES)
    assert [row[3] for row in found] == [status.value for status in STATUSES.values()]
    assert all(len(row) == len(head) for row in found)
    assert found[2][6] == f"reason of AGE-03 ({language})"
    assert found[2][7:9] == (["moet", "moet"] if language == "nl" else ["must", "must"])


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        ("=1+1", "'=1+1"),
        ("+31", "'+31"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'=1"),
        ("\r=1", "'=1"),
        (" =1", "'=1"),
        ("＝1", "'＝1"),
        ("a=1", "a=1"),
        ("", ""),
    ],
)
def test_no_cell_runs_as_a_formula(cell: str, shown: str) -> None:
    assert harmless_cell(cell) == shown


def test_a_hostile_quotation_stays_one_cell() -> None:
    evil = '=HYPERLINK("http://evil.example";"klik")\r\nnog een rij,"x'
    found = finding("AGE-03", Status.NOT_MET, evidence=Evidence("https://x.example/", "", evil))
    assert rows(audit(found))[1][10] == '\'=HYPERLINK("http://evil.example";"klik") nog een rij,"x'


@pytest.mark.parametrize("language", ["nl", "en"])
def test_markdown_lists_what_is_not_and_partly_met(language: str) -> None:
    text = lines(audit(), language)
    assert f"**AGE-03** AGE-03 title ({language})" in text
    assert f"**AGE-02** AGE-02 title ({language})" in text
    assert f"note one ({language})" in text


@pytest.mark.parametrize(
    ("language", "claimed", "unseen"),
    [
        ("nl", "AGE-01 title (nl) (zegt het platform zelf)", "## Niet gezien, en waarom"),
        ("en", "AGE-01 title (en) (so the platform says)", "## Not seen, and why"),
    ],
)
def test_markdown_names_what_is_met_and_what_could_not_be_judged(language: str, claimed: str, unseen: str) -> None:
    said = msgspec.structs.replace(finding("AGE-01", Status.MET), basis=Basis.CLAIMED)
    text = lines(audit(said, finding("AGE-04", Status.CANNOT_TELL)), language)
    assert f"**AGE-01** {claimed}" in text
    at = text.index(unseen)
    assert "**AGE-04**" in text[at:]


def test_markdown_leaves_hostile_text_as_text() -> None:
    text = lines(hostile_audit())
    assert "<img" not in text
    assert "&lt;img src=x onerror=alert(1)&gt;" in text
    evil = Text("[klik](http://evil.example) `x` | # http://evil.example", "x")
    text = lines(
        audit(finding("AGE-03", Status.NOT_MET, reason=evil, evidence=Evidence("https://x.example/`|", "", "q")))
    )
    assert "\\[klik\\](http\\://evil.example) \\`x\\` \\| \\# http\\://evil.example" in text
    assert "`https://x.example/%60%7C`" in text


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (
            tuple(STATUSES.items()),
            (
                "Van de 6 eisen zijn er op 24 november 2026 op de openbare pagina's van Voorbeeld 3 beoordeeld:"
                " 1 gehaald, 1 deels gehaald en 1 niet gehaald; 1 eis is niet van toepassing; over 2 eisen kan de audit niets zeggen."
            ),
        ),
        (
            (("AGE-01", Status.MET), ("REP-02", Status.CANNOT_TELL)),
            (
                "Van de 2 eisen is er op 24 november 2026 op de openbare pagina's van Voorbeeld 1 beoordeeld:"
                " 1 gehaald, 0 deels gehaald en 0 niet gehaald; over 1 eis kan de audit niets zeggen."
            ),
        ),
        (
            (("AGE-01", Status.MET), ("AGE-03", Status.NOT_MET)),
            (
                "Van de 2 eisen zijn er op 24 november 2026 op de openbare pagina's van Voorbeeld 2 beoordeeld:"
                " 1 gehaald, 0 deels gehaald en 1 niet gehaald."
            ),
        ),
        (
            (("REP-02", Status.CANNOT_TELL),),
            "Op 24 november 2026 kon voor Voorbeeld geen enkele eis worden beoordeeld.",
        ),
    ],
)
def test_one_sentence_says_what_was_found(found: tuple[tuple[str, Status], ...], told: str) -> None:
    record = audit(*(finding(identity, status) for identity, status in found))
    assert summary(record, rulebook(), "nl").sentence == told


def test_the_sentence_tells_why_nothing_was_seen() -> None:
    trouble = Text("de server weigerde toegang", "the server refused access")
    record = audit(finding("REP-02", Status.CANNOT_TELL))
    home = msgspec.structs.replace(record.pages[0], trouble=trouble)
    record = msgspec.structs.replace(record, pages=(home,))
    assert summary(record, rulebook(), "en").sentence.endswith("for Voorbeeld: the server refused access.")
    assert "no page" not in summary(blank_audit(), rulebook(), "en").sentence


def test_the_summary_counts_each_theme_and_puts_the_worst_first() -> None:
    found = [finding(identity, Status.NOT_MET) for identity in (*STATUSES, "TRN-09")]
    told = summary(audit(*found), rulebook(), "en")
    assert [(row.group, row.title, row.total) for row in told.rows] == [
        ("AGE", "Age (en)", 3),
        ("REP", "Reporting (en)", 3),
        ("TRN", "TRN", 1),
    ]
    assert told.total.total == 7
    assert [count.number for count in told.rows[0].counts] == [3, 0, 0, 0, 0]
    assert [word for _, word in told.columns] == ["Not met", "Partly met", "Met", "Not applicable", "Cannot tell"]
    assert [one.requirement for one in told.worst] == [
        "AGE-03",
        "REP-01",
        "REP-02",
        "REP-03",
        "AGE-01",
        "AGE-02",
        "TRN-09",
    ]
    assert [one.level for one in told.worst[-3:]] == [Level.SHOULD, Level.MAY, None]
    assert told.scores[0].range == "0"


def test_a_crashed_check_gets_a_column() -> None:
    assert summary(audit(), rulebook(), "nl").columns[-1] == (Status.ERROR, "Controle mislukt")


def test_the_summary_of_nothing_has_no_rows() -> None:
    told = summary(blank_audit(), rulebook(), "nl")
    assert (told.rows, told.scores, told.worst, told.total.total) == ((), (), (), 0)


@pytest.mark.parametrize(
    ("bar", "labels"),
    [
        (Bar(41, 22), [(41, "end", "41"), (63, "start", "63")]),
        (Bar(0, 100), [(0, "start", "0"), (100, "end", "100")]),
        (Bar(50, 0), [(50, "middle", "50")]),
        (Bar(2, 4), [(4, "start", "2\N{EN DASH}6")]),
        (Bar(94, 6), [(97, "end", "94\N{EN DASH}100")]),
    ],
)
def test_the_numbers_above_the_bar_stay_apart_and_inside(bar: Bar, labels: list[tuple[float, str, str]]) -> None:
    assert [(label.x, label.anchor, label.text) for label in bar.labels] == labels


def test_jinja_is_loaded_for_html_only() -> None:
    program = "import sys; import auditor.report; sys.exit(any(name in sys.modules for name in ('jinja2', 'msgspec')))"
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)


def test_a_name_that_would_fill_the_screen_is_cut() -> None:
    record = msgspec.structs.replace(audit(), platform=Platform("w" * 5000, "https://x.example/"))
    assert summary(record, rulebook(), "nl").platform == "w" * 100 + "…"


def test_markdown_tells_where_people_and_audit_differ_and_what_the_platform_says() -> None:
    rules, today = rulebook(), date(2026, 11, 26)
    given = Answer(
        requirement="AGE-03", status=Status.PARTLY, reason="deels", how=How.INTERVIEW, by="inspecteur", date=today
    )
    replies = [
        Reply(text="wij [doen] ons best", by="het platform", date=today),
        Reply(text="dat klopt niet", by="het platform", date=today, requirement="AGE-03"),
    ]
    text = lines(settled(audit(), tuple(rules.codes.values()), today, [given], replies), "en")
    assert "## Where answer and observation differ" in text
    assert "| AGE-03 AGE-03 title (en) | Not met | Partly met |" in text
    assert "- het platform, on 26 November 2026. wij \\[doen\\] ons best" in text
    assert "\n  - het platform, on 26 November 2026. dat klopt niet" in text
