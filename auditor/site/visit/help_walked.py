"""What a visitor saw of the help that a platform offers: where it stands, and a picture of it."""

from auditor.site.markup.plainly import Plainly


class HelpSeen(Plainly, frozen=True):
    """The help block: the address of its page, and a picture of it."""

    url: str
    shot: str
