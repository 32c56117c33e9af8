"""What a visit to a platform brought home: pure data, from which a `Site` is built."""

import msgspec

from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.visit.help_walked import HelpSeen
from auditor.site.visit.report_walked import ReportWalk
from auditor.site.visit.returned import Returned
from auditor.site.visit.walked import GateWalk


class Visit(msgspec.Struct, frozen=True):
    """One address that was tried.

    `page` is None when no web page arrived and for advertisements; a page that arrived but cannot be read as what it
    is (captcha, shell, foreign language) keeps its page beside its `trouble`. `kind` is what the page is, and for one
    that could not be read what its link promised. `asked` is the address that was requested, `url` the one that
    answered (the requested one when there is trouble). `masked` tells that `url` hides a person's page.
    """

    url: str
    kind: PageKind
    page: Page | None = None
    topics: tuple[PageKind, ...] = ()
    language: str = ""
    status: int = 0
    trouble: Trouble | None = None
    steps_from_home: int | None = None
    masked: bool = False
    asked: str = ""


class GatePassed(msgspec.Struct, frozen=True):
    """The plain link of a self-declaration gate that was followed: where the gate stood, what it said and led to.

    `open_terms` is the address of terms that were read by who had not passed it, if any: those that the gate links to,
    or (in a browser) those that whoever comes straight to them finds open;
    `leaves_open` tells that no cookie keeps whether it was passed, so that nobody is asked for it at an address within.
    """

    gate: str
    name: str
    url: str
    open_terms: str = ""
    leaves_open: bool = False


class Gathered(msgspec.Struct, frozen=True):
    """Everything one visit saw, in the order of the visit.

    `entry` is the first answer of the start address, before any gate was passed, also when it cannot be read as a page
    (None when nothing arrived); `gates_within` stand before a part of the platform only. `home` is the page behind the
    gate, else the entry, None when neither could be read.
    `advertisements` are held in memory for their common template; their `url` is masked, and
    `advertisements_trouble` says why there are none although links to them were seen; `named_at_once` counts those
    that `entry` leads to, wherever they were recognised. `scripts` are addresses and
    texts of the platform's own script files. `stopped` says why the visit ended early, if it did. `gate_walk` and
    `report_walk` are what came of trying the gate and of opening a report, `help_seen` what help looks like, and
    `returned` what the first page shows whoever comes again, where a browser looked.
    """

    visits: tuple[Visit, ...]
    entry: Page | None = None
    home: Page | None = None
    advertisements: tuple[Page, ...] = ()
    advertisements_trouble: Trouble | None = None
    named_at_once: int = 0
    gate_passed: GatePassed | None = None
    gates_within: tuple[GatePassed, ...] = ()
    scripts: tuple[tuple[str, str], ...] = ()
    security_txt: tuple[str, ...] = ()
    stopped: Trouble | None = None
    gate_walk: GateWalk | None = None
    report_walk: ReportWalk | None = None
    help_seen: HelpSeen | None = None
    returned: Returned | None = None

    @property
    def pages(self) -> tuple[Page, ...]:
        """The pages that could be read, advertisements left out."""
        return tuple(visit.page for visit in self.visits if visit.page is not None and visit.trouble is None)
