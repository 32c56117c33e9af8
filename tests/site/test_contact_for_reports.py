"""Contact forms that the platform itself has reports made with: by their subjects, a link to them, or what is said."""

import pytest

from auditor.site.kinds.page_kind import PageKind
from auditor.site.reporting.report_path import report_path
from tests.site.test_reporting import CONTACT_FORM, MESSAGE, Written, site

EMAIL = "<label>E-mail <input type=email></label>"
WITH_SUBJECTS = f"<h1>Contact</h1><form action=/c>{EMAIL}<label>Onderwerp <select><option>Vraag<option>Betaling</select></label>{MESSAGE}<button>Verstuur</button></form>"
WITH_ONE = WITH_SUBJECTS.replace("<option>Betaling", "")


def contact(html: str, kind: PageKind = PageKind.CONTACT) -> Written:
    return ("/contact", kind, html)


def elsewhere(html: str) -> Written:
    return ("/hulp", PageKind.HELP, html)


@pytest.mark.parametrize(
    "written",
    [
        (contact(WITH_SUBJECTS),),
        (contact(CONTACT_FORM), elsewhere("<a href=/contact>Misbruik melden</a>")),
        (contact(f"{CONTACT_FORM}<p>Meld een advertentie met dit formulier."),),
        (contact(CONTACT_FORM), elsewhere("<p>Meld een advertentie met het contactformulier.")),
        (contact(CONTACT_FORM), elsewhere("<p>Je kunt een advertentie anoniem melden.")),
    ],
)
def test_reports_are_made_with_it(written: tuple[Written, ...]) -> None:
    assert report_path(site(*written)) is not None


@pytest.mark.parametrize(
    "written",
    [
        (contact(CONTACT_FORM),),
        (contact(WITH_ONE),),
        (contact(WITH_SUBJECTS, PageKind.ADVERTISE),),
        (contact(WITH_SUBJECTS, PageKind.REGISTER),),
        (contact(CONTACT_FORM), elsewhere("<a href=/contact>Meer</a>")),
        (contact(CONTACT_FORM), elsewhere("<a href=/contact>Meld je aan</a>")),
        (contact(CONTACT_FORM), elsewhere("<p>Meld een advertentie.")),
        (contact(f"{CONTACT_FORM}<footer><p>Meld een advertentie.</footer>"),),
        (contact(f"{CONTACT_FORM}<p>Meld een advertentie bij de politie."),),
        (contact(f"{CONTACT_FORM}<p>Binnenkort kun je hier een advertentie melden."),),
        (contact(f"{CONTACT_FORM}<p>Een advertentie melden kan hier niet."),),
        (contact(f"{CONTACT_FORM}<p>Meld een advertentie bij Meld Misdaad Anoniem."),),
    ],
)
def test_nobody_says_that_it_takes_reports(written: tuple[Written, ...]) -> None:
    assert report_path(site(*written)) is None
