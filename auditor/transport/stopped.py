"""Why a request came to nothing: the one exception of this room, and what an HTTP status means."""

from auditor.site.markup.trouble import Trouble

LONGEST_DETAIL = 200

_OF_STATUS = {
    401: Trouble.LOGIN,
    402: Trouble.FORBIDDEN,
    403: Trouble.FORBIDDEN,
    407: Trouble.LOGIN,
    408: Trouble.TIMEOUT,
    423: Trouble.FORBIDDEN,
    429: Trouble.TOO_MANY_REQUESTS,
    451: Trouble.FORBIDDEN,
}
_OF_HUNDRED = {4: Trouble.NOT_FOUND, 5: Trouble.SERVER_ERROR, 9: Trouble.FORBIDDEN}  # 999: how some refuse robots


class Stopped(Exception):  # noqa: N818  an outcome of a visit, not a fault of the program
    """A request ended without a whole answer; it never leaves the room, where it becomes a `Delivery`."""

    def __init__(self, trouble: Trouble, detail: str) -> None:
        super().__init__(plain(detail))
        self.trouble = trouble
        self.detail = plain(detail)


def trouble_of_status(status: int) -> Trouble | None:
    """Return what an HTTP status means for a reader; None for an answer that can be read."""
    if 200 <= status < 300:
        return None
    return _OF_STATUS.get(status) or _OF_HUNDRED.get(status // 100, Trouble.BROKEN)


def plain(text: str) -> str:
    """Return one short printable line; error messages can quote what a hostile server sent."""
    line = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(line.split())[:LONGEST_DETAIL]
