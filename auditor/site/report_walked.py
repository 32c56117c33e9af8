"""What came of opening a report from an advertisement as a visitor: its control, the steps, the form."""

from typing import Self

import msgspec
from msgspec import Struct

from auditor.site.elements import Control, Field, Form
from auditor.site.page import Page
from auditor.site.regions import Region

AT = ("body", 0)


class Asked(Struct, frozen=True, kw_only=True):
    """A form that opening a report brought, with the names of its fields and no text around it."""

    heading: str
    buttons: tuple[str, ...]
    fields: tuple[Field, ...]
    text: str = ""


class ReportWalk(Struct, frozen=True, kw_only=True):
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

    @classmethod
    def of(cls, told: dict[str, object]) -> Self | None:
        """Return what was told before; None for what tells of no report."""
        try:
            return msgspec.convert(told, cls)
        except msgspec.ValidationError:
            return None

    def told(self) -> dict[str, object]:
        """Return it as plain values."""
        return dict(msgspec.to_builtins(self))

    def as_control(self) -> Control:
        """Return what opens the report as a control of the advertisements."""
        return Control(name=self.control, region=Region.MAIN, at=AT, shown=True)

    def as_form(self, page: Page) -> Form | None:
        """Return the form as one of the advertisements."""
        if self.form is None:
            return None
        return Form(
            action=page.url,
            method="post",
            fields=self.form.fields,
            buttons=self.form.buttons,
            heading=self.form.heading,
            text=self.form.text,
            region=Region.DIALOG,
            at=AT,
            shown=True,
        )


def in_common(walks: list[ReportWalk]) -> ReportWalk | None:
    """Return what walks from several advertisements share, so that nothing of a person is left; None where nothing is.

    Of a single walk the heading and the text of the form are left out, since they may name somebody.
    """
    if not walks:
        return None
    first = walks[0]
    same = [one for one in walks if (one.control, one.opens) == (first.control, first.opens)]
    form = first.form
    if form is not None and len(same) > 1:
        others = [one.form for one in same[1:] if one.form is not None]
        if any([field.label for field in one.fields] != [field.label for field in form.fields] for one in others):
            form = None
        elif any((one.heading, one.text) != (form.heading, form.text) for one in others) or not others:
            form = msgspec.structs.replace(form, heading="", text="")
    elif form is not None:
        form = msgspec.structs.replace(form, heading="", text="")
    # A picture of the form is kept where it says the same at two advertisements, and so names nobody.
    shown = first.shot_of_form if form is not None and form.text else ""
    return msgspec.structs.replace(first, form=form, tried=len(same), shot_of_form=shown)
