"""Beside every verdict stands how often its check was right, and never as if it were of these rules when it is not."""

import csv
import io

import msgspec
import pytest

from auditor.accuracy.figures import Case, Figures, halves_of
from auditor.accuracy.shipped import program_digest
from auditor.audit import Rules
from auditor.finding import Basis, Status
from auditor.report import dossier as dossier_module
from auditor.report.csv_rows import csv_rows
from auditor.report.document import document
from auditor.report.dossier import Dossier
from auditor.report.html_page import html_page
from auditor.report.markdown import markdown
from tests.report.invented import Reader, audit, finding, rulebook

RIGHT = Case("a", "test", "AGE-03", Status.NOT_MET, Status.NOT_MET, on_page=True)
WRONG = Case("b", "test", "AGE-03", Status.PARTLY, Status.MET, on_page=True)
OTHER_HALF = Case("c", "tuning", "AGE-02", Status.MET, Status.MET, on_page=True)


def figures(digest: str = "sha256:00ff") -> Figures:
    """Return figures of one requirement, measured with the invented rules."""
    halves = halves_of([*[RIGHT] * 31, WRONG, WRONG, OTHER_HALF])
    return Figures("2026-11-20", "0.1.0", Rules("2026.11.0", digest), program_digest(), halves)


def worse() -> Figures:
    """Return figures by which a third of the verdicts is wrong."""
    halves = halves_of([RIGHT, RIGHT, WRONG])
    return Figures("2026-11-20", "0.1.0", Rules("2026.11.0", "sha256:00ff"), program_digest(), halves)


def told(language: str, found: Figures | None) -> Dossier:
    return dossier_module.dossier(audit(), rulebook(), language, found)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [("nl", "had deze controle het in 31 van 33 gelabelde"), ("en", "this check was right in 31 of 33 labelled cases")],
)
def test_the_figure_stands_in_the_card_with_how_few_it_is(language: str, sentence: str) -> None:
    shown = Reader(html_page(told(language, figures()))).text
    assert shown.count(sentence) == 1
    assert ("Zo weinig gevallen" if language == "nl" else "So few cases") in shown
    assert ("2 keer zei zij ten onrechte" if language == "nl" else "2 times it wrongly said 'met'") in shown
    assert "other rules or another" not in shown


def test_what_was_measured_in_the_tuning_half_only_is_not_shown() -> None:
    shown = Reader(html_page(told("en", figures()))).text
    # AGE-01 and AGE-02 are judged too, and were not measured in the test half.
    assert shown.count("How often this check is right was not measured.") == 2


def test_figures_of_other_rules_say_so_in_every_form() -> None:
    old = told("en", figures(digest="sha256:other"))
    assert "measured on 20 November 2026 with other rules or another version" in Reader(html_page(old)).text
    assert "(trial with other rules or another version: 31 of 33 right)" in markdown(old)
    assert "with other rules" in csv_rows(old).decode()


def test_a_line_of_markdown_has_the_numbers_only() -> None:
    assert "(proef: 31 van 33 goed)" in markdown(told("nl", figures()))
    assert "proef" not in markdown(told("nl", None))


def test_the_table_has_a_column_for_it_and_only_verdicts_fill_it() -> None:
    rows = list(csv.DictReader(io.StringIO(csv_rows(told("en", figures())).decode("utf-8-sig"))))
    filled = {row["Requirement"]: row["How sure"] for row in rows}
    assert "31 of 33" in filled["AGE-03"]
    assert filled["AGE-01"] == "How often this check is right was not measured."
    assert filled["REP-02"] == ""


def test_a_hundredth_case_does_not_make_it_many() -> None:
    many = msgspec.structs.replace(figures(), halves=halves_of([RIGHT] * 200))
    assert "The true share probably lies between 98% and 100%." in Reader(html_page(told("en", many))).text


@pytest.mark.parametrize(
    ("found", "told_of_it"),
    [
        (figures(), "right in about 93% of cases"),
        (figures(), "Here too a verdict may be wrong: read the evidence."),
        (worse(), "Expect about 1 of the 3 verdicts below to be wrong"),
        (figures("sha256:ffff"), "on 20 November 2026 and with other rules or another version of the program"),
        (None, "How often it is right was not measured; read the evidence."),
    ],
)
def test_how_far_to_trust_the_whole_stands_under_the_sentence(found: Figures | None, told_of_it: str) -> None:
    assert told_of_it in " ".join(document(told("en", found)).caveats)


def test_what_rests_on_the_word_of_the_platform_is_counted_and_nothing_is_said_of_nothing() -> None:
    claimed = msgspec.structs.replace(finding("AGE-01", Status.MET), basis=Basis.CLAIMED)
    shown = document(dossier_module.dossier(audit(claimed), rulebook(), "nl")).caveats
    assert "berust 1 uitkomst alleen op wat het platform zelf zegt te doen." in shown[0]
    unseen = audit(finding("AGE-01", Status.CANNOT_TELL))
    assert document(dossier_module.dossier(unseen, rulebook(), "nl")).caveats == ()
