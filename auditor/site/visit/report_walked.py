"""What came of opening a report from an advertisement as a visitor: its control, the steps, the form."""

from collections.abc import Sequence

import msgspec
from msgspec import Struct

from auditor.site.markup.elements import Control, Field, Form
from auditor.site.markup.plainly import Plainly
from auditor.site.markup.regions import Region
from auditor.site.page import Page

AT = ("body", 0)


class Asked(Struct, frozen=True, kw_only=True):
    """A form that opening a report brought, with the names of its fields and no text around it."""

    heading: str
    buttons: tuple[str, ...]
    fields: tuple[Field, ...]
    text: str = ""


class ReportWalk(Plainly, frozen=True, kw_only=True):
    """The way to a report from an advertisement's own page.

    `control` is the accessible name of what opens it, `through` that of the menu it stands in, `steps` how many times
    one presses from the advertisement to the form. `opens` is ``dialog``, ``page``, ``away`` (another site) or
    ``nothing``. `asks_account` tells that an account is asked instead. `tried` counts the advertisements; `shot` and
    `shot_of_form` are pictures.
    """

    control: str
    through: str = ""
    steps: int = 1
    opens: str = "nothing"
    asks_account: bool = False
    form: Asked | None = None
    tried: int = 1
    shot: str = ""
    shot_of_form: str = ""

    def as_control(self) -> Control:
        """Return what opens the report as a control of the advertisements."""
        return Control(name=self.control, region=Region.MAIN, at=AT, shown=True)

    def as_form(self, page: Page) -> Form | None:
        """Return the form as one of the advertisements; without a heading it is called as what opens it."""
        if self.form is None:
            return None
        return Form(
            action=page.url,
            method="post",
            fields=self.form.fields,
            buttons=self.form.buttons,
            heading=self.form.heading or self.control,
            text=self.form.text,
            region=Region.DIALOG,
            at=AT,
            shown=True,
        )


def in_common(walks: list[ReportWalk]) -> ReportWalk | None:
    """Return what walks from several advertisements share, so that nothing of a person is left; None where nothing is.

    Of a single walk the heading and the text of the form are left out, and every picture, since they may name somebody.
    """
    if not walks:
        return None
    first = walks[0]
    same = [one for one in walks if one.opens == first.opens and _shared_words([first.control, one.control])]
    others = [one.form for one in same if one is not first and one.form is not None]
    form = _shared_form(first.form, others) if first.form is not None else None
    alike = len(same) > 1 and all(one.control == first.control for one in same)
    return msgspec.structs.replace(
        first,
        control=_shared_words([one.control for one in same]),
        through=_shared_words([one.through for one in same]) if len(same) > 1 else "",
        form=form,
        tried=len(same),
        # Pictures are kept of what says the same at two advertisements, and so names nobody.
        shot=first.shot if alike else "",
        shot_of_form=first.shot_of_form if form is not None and form.text else "",
    )


def _shared_form(form: Asked, others: list[Asked]) -> Asked | None:
    """Return what forms share; None where they ask other things."""
    asked = [(field.name, field.kind) for field in form.fields]
    if any([(field.name, field.kind) for field in one.fields] != asked for one in others):
        return None
    alike = bool(others) and all((one.heading, one.text) == (form.heading, form.text) for one in others)
    buttons = zip(form.buttons, *(one.buttons for one in others), strict=False)
    fields = zip(form.fields, *(one.fields for one in others), strict=True)
    return Asked(
        # "Melden: Sanne" and "Melden: Kim".
        heading=_shared_words([form.heading, *(one.heading for one in others)]) if others else "",
        text=form.text if alike else "",
        buttons=tuple(told for one in buttons if (told := _shared_words(one))),
        fields=tuple(_shared_field(*one) for one in fields),
    )


def _shared_field(field: Field, *others: Field) -> Field:
    return msgspec.structs.replace(
        field,
        label=_shared_words([field.label, *(one.label for one in others)]),
        hint=_shared_words([field.hint, *(one.hint for one in others)]),
        options=tuple(option for option in field.options if all(option in one.options for one in others)),
    )


def _shared_words(texts: Sequence[str]) -> str:
    """Return the words of the first text that all have."""
    others = [text.split() for text in texts[1:]]
    return " ".join(word for word in texts[0].split() if all(word in words for words in others))
