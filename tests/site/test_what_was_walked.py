"""What a visit kept of what a browser walked: shared by several advertisements, and how the first page comes back."""

import gc

import pytest

from auditor.site.markup.elements import Field
from auditor.site.once import once
from auditor.site.patience import patient_collector
from auditor.site.site import Site
from auditor.site.visit.report_walked import Asked, ReportWalk, in_common
from auditor.site.visit.returned import says_much_the_same
from auditor.site.visit.walked import GateWalk, Weight
from tests.site.pages import page
from tests.site.test_absent import site

USUAL = (700, 10, 10)


def field(kind: str, label: str, *options: str) -> Field:
    return Field(name=kind, kind=kind, label=label, required=False, optional_said=False, options=options)


def asked(name: str, *options: str) -> Asked:
    why = field("select", f"Waarom meld je {name}?", *options)
    return Asked(heading=f"Meld {name}", buttons=(f"Meld {name} nu",), fields=(why,), text=f"Over {name}.")


def walk(name: str, *options: str, opens: str = "dialog") -> ReportWalk:
    return ReportWalk(
        control=f"Meld {name}",
        through=f"Meer van {name}",
        opens=opens,
        form=asked(name, *options),
        shot=f"{name}.png",
        shot_of_form=f"form-{name}.png",
    )


def test_of_several_walks_what_they_share_is_kept() -> None:
    found = in_common([walk("Roos", "dwang", "Roos"), walk("Iris", "dwang", "Iris")])
    assert found is not None
    assert (found.control, found.through, found.tried, found.shot, found.shot_of_form) == (
        "Meld",
        "Meer van",
        2,
        "",
        "",
    )
    assert found.form is not None
    assert (found.form.heading, found.form.text, found.form.buttons) == ("Meld", "", ("Meld nu",))
    assert [(one.label, one.options) for one in found.form.fields] == [("Waarom meld je", ("dwang",))]


def test_walks_that_say_the_very_same_name_nobody() -> None:
    found = in_common([walk("dit", "dwang"), walk("dit", "dwang")])
    assert found == ReportWalk(
        control="Meld dit", through="Meer van dit", opens="dialog", form=asked("dit", "dwang"), tried=2,
        shot="dit.png", shot_of_form="form-dit.png",
    )  # fmt: skip


def test_of_a_single_walk_no_text_and_no_picture_is_kept() -> None:
    found = in_common([walk("Roos", "dwang")])
    assert found is not None
    assert (found.control, found.through, found.tried, found.shot, found.shot_of_form) == ("Meld Roos", "", 1, "", "")
    assert found.form is not None
    assert (found.form.heading, found.form.text) == ("", "")


def test_a_walk_that_went_another_way_is_not_counted() -> None:
    found = in_common([walk("Roos"), walk("Iris", opens="page"), ReportWalk(control="Bewaar", opens="dialog")])
    assert found is not None
    assert found.tried == 1
    assert in_common([]) is None


def test_forms_that_ask_other_things_share_nothing() -> None:
    other = Asked(heading="Meld", buttons=(), fields=(field("text", "Wie?"),))
    found = in_common([walk("Roos"), ReportWalk(control="Meld Iris", opens="dialog", form=other)])
    assert found is not None
    assert (found.form, found.tried) == (None, 2)


@pytest.mark.parametrize(
    ("yes", "no", "unequal"),
    [(None, None, False), (10, None, True), (10, 4, True), (10, 5, False), (None, 10, False)],
)
def test_a_way_in_more_than_twice_as_large_as_the_way_out(*, yes: int | None, no: int | None, unequal: bool) -> None:
    weights = [None if wide is None else Weight("x", wide, 7, "button") for wide in (yes, no)]
    assert GateWalk(kind="none", yes=weights[0], no=weights[1]).is_unequal is unequal


@pytest.mark.parametrize(
    ("first", "again", "same"),
    [
        ("een twee drie vier vijf", "een twee zes zeven", True),
        ("een twee drie vier vijf", "een zes zeven acht", False),
        # Three words say too little to tell; numbers say nothing.
        ("een twee drie", "vier vijf zes", True),
        ("een twee drie vier", "vijf zes zeven", False),
        ("1 2 3 4 5 een", "zes", True),
    ],
)
def test_whether_the_first_page_is_much_the_same_again(*, first: str, again: str, same: bool) -> None:
    assert says_much_the_same(page(f"<p>{first}"), page(f"<p>{again}")) is same


def test_the_collector_waits_longer_while_pages_are_read() -> None:
    # The command line itself waits longer for all of a run, and any test may have run it in this process.
    before = gc.get_threshold()
    gc.set_threshold(*USUAL)
    try:
        with patient_collector():
            assert gc.get_threshold() > USUAL
        assert gc.get_threshold() == USUAL
    finally:
        gc.set_threshold(*before)


def test_a_question_about_a_platform_is_worked_out_once() -> None:
    asked_of: list[Site] = []

    @once
    def how_many(told: Site) -> int:
        asked_of.append(told)
        return len(asked_of)

    one, other = site(), site()
    assert [how_many(one), how_many(one), how_many(other)] == [1, 1, 2]
