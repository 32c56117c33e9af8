"""What may be told of opening a report from a single advertisement, which nothing was compared with."""

from msgspec.structs import replace

from auditor.site.markup.elements import Field
from auditor.site.page import Page
from auditor.site.reporting.form_steps import says_next
from auditor.site.template import known_words
from auditor.site.visit.report_walked import ReportWalk
from auditor.site.words.later import later
from auditor.site.words.vocabulary import folded

MENU = later(
    r"^\W*(?:(?:meer|more|andere?|other)?\W*(?:opties|options|acties|actions|mogelijkheden|keuzes|menu)?|⋮|⋯|…|\.\.\.|···|☰)\W*$"
)
CATEGORIES = frozenset({"minor_category", "coercion_category"})


def of_one(page: Page, walk: ReportWalk, through: str) -> ReportWalk:
    """Return a walk that nothing was compared with in words that are nobody's name."""
    form = walk.form
    if form is not None:
        form = replace(
            form, buttons=_known(page, form.buttons), fields=tuple(_nobodys(page, one) for one in form.fields)
        )
    general = through if MENU.search(folded(through)) is not None else ""
    return replace(walk, control=known_words(page, walk.control), through=general, form=form)


def _known(page: Page, texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(told for one in texts if (told := one if says_next(one) else known_words(page, one)))


def _nobodys(page: Page, field: Field) -> Field:
    """Return a field with the choices that are about a report, and without what else is said beside it."""
    named = tuple(one for one in field.options if CATEGORIES & page.words.named(folded(one)))
    return replace(field, options=named, hint="")
