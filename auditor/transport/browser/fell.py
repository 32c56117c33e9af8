"""A page that cannot be seen."""

from auditor.site.markup.trouble import Trouble


class Fell(Exception):  # noqa: N818 - an outcome of a page, not a fault of the program
    """A page cannot be seen; it never leaves the room, where it becomes a `Seen` with trouble."""

    def __init__(self, trouble: Trouble, detail: str) -> None:
        """Take what is the matter."""
        super().__init__(detail)
        self.trouble = trouble
        self.detail = detail
