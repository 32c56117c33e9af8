"""The way in: the first answer of a platform, the gate that a plain link passes, and the home page behind it."""

from collections.abc import Iterator
from urllib.parse import urlsplit

import msgspec
from msgspec.structs import replace

from auditor.gather.before_the_page import gate_over
from auditor.gather.gate_walk import walk_the_gate
from auditor.gather.identity import identity
from auditor.gather.promise import promise_of
from auditor.gather.reading import Read, Reading
from auditor.site.age.exits import ways_out
from auditor.site.gate.gate import find_gate
from auditor.site.gate.gate_kind import Gate, GateKind
from auditor.site.kinds.kinds import PageKind
from auditor.site.markup.elements import Link
from auditor.site.page import Page
from auditor.site.visit.gathered import GatePassed
from auditor.site.visit.walked import GateWalk
from auditor.transport import Visitor

OPEN_TO_ALL = frozenset({PageKind.HELP, PageKind.SAFETY, PageKind.CONTACT, PageKind.PRIVACY, PageKind.REPORT})

# The pages that a gate leaves open, and the address of the terms among them.
Beside = tuple[tuple[Read, ...], str]


class Entrance(msgspec.Struct, frozen=True):
    """The first answer, the gate that was passed, the home page (None if it cannot be read), what was read besides."""

    entry: Read
    passed: GatePassed | None
    home: Read | None
    besides: tuple[Read, ...] = ()
    walk: GateWalk | None = None


def enter(visitor: Visitor, rules: Reading) -> Entrance:
    """Ask for the start address; a self-declaration gate is passed by its plain link, and by nothing else."""
    first = visitor.get(visitor.home)
    entry = rules.read(first, PageKind.HOME, home=first.final_url)
    visitor.keep(first, entry.page, entry.trouble)
    if not entry.readable or entry.page is None:
        return Entrance(entry, None, None)
    gate = find_gate(entry.page)
    link = gate.pass_link
    # Before the walk, which declares: after it everything is open.
    beside = _open_beside(visitor, rules, entry.page, gate)
    walk = walk_the_gate(visitor, rules, entry.page)
    if walk is not None and (link is None or identity(link.url) == identity(entry.url)):
        return replace(_walked(visitor, rules, entry, beside, walk), walk=walk)
    return replace(_followed(visitor, rules, entry, beside, gate), walk=walk)


def _walked(visitor: Visitor, rules: Reading, entry: Read, beside: Beside, walk: GateWalk) -> Entrance:
    """Return what lies behind a gate that the browser has passed by a declaration, if it has."""
    besides, terms = beside
    if not walk.passed:
        return Entrance(entry, None, entry, besides)
    again = _kept(visitor, rules, visitor.home, PageKind.HOME)
    # Behind a layer the same words may stand as before: it is the layer that is gone.
    same = again.digest() == entry.digest() and gate_over(again.page) is not None
    if not _is_open(again) or same:
        return Entrance(entry, None, entry, besides)
    passed = GatePassed(entry.url, walk.declared, visitor.home, terms)
    return Entrance(entry, passed, again, besides)


def _followed(visitor: Visitor, rules: Reading, entry: Read, beside: Beside, gate: Gate) -> Entrance:
    """Return what lies behind a gate that a plain link passes."""
    link = gate.pass_link
    besides, terms = beside
    if not _asks_a_declaration(gate) or link is None or not visitor.allowed(link.url):
        return Entrance(entry, None, entry, besides)
    behind = _kept(visitor, rules, link.url, PageKind.HOME)
    # Without a cookie the platform cannot tell who passed, and asks it of nobody who comes in further on.
    passed = GatePassed(entry.url, link.name, link.url, terms, leaves_open=not visitor.holds_cookies)
    if not _is_open(behind):
        return Entrance(entry, None, entry, besides)
    if identity(behind.url) == identity(visitor.home):
        return Entrance(entry, passed, behind, besides)
    # The link may lead past the front page, which the visitor may see now.
    again = _kept(visitor, rules, visitor.home, PageKind.HOME)
    if _is_open(again) and again.digest() not in (entry.digest(), behind.digest()):
        return Entrance(entry, passed, again, (behind, *besides))
    home = rules.read(behind.delivery, PageKind.HOME, home=behind.url)
    return Entrance(entry, passed, home, besides)


def _kept(visitor: Visitor, rules: Reading, url: str, promised: PageKind) -> Read:
    """Ask for a page on the way in, understand it, and have it recorded."""
    read = rules.read(visitor.get(url), promised, home=visitor.home)
    if read.readable and read.kind is PageKind.ADVERTISEMENT:
        visitor.drop(read.delivery, read.page)
    else:
        visitor.keep(read.delivery, read.page, read.trouble)
    return read


def _asks_a_declaration(gate: Gate) -> bool:
    return gate.kind is GateKind.SELF_DECLARATION and gate.covers


def _open_beside(visitor: Visitor, rules: Reading, page: Page, gate: Gate) -> Beside:
    """Return the pages that a gate leaves open, and the address of the terms among them.

    Terms are open too when a page of help that the gate links to has them at its foot.
    """
    if not _asks_a_declaration(gate):
        return (), ""
    terms = _terms_at(visitor, rules, page)
    if terms is not None:
        return (terms,), terms.url
    way_in = gate.pass_link.url if gate.pass_link is not None else page.url
    shut = {identity(url) for url in (page.url, way_in, *(link.url for link in ways_out(page)))}
    for link in _own_links(visitor, page):
        kind = promise_of(link.url, link.name, link.region, rules.pages).kind
        if kind not in OPEN_TO_ALL or identity(link.url) in shut:
            continue
        read = _kept(visitor, rules, link.url, kind)
        if not read.readable or read.page is None or not _is_open(read):
            return (), ""
        terms = _terms_at(visitor, rules, read.page)
        return (read,) if terms is None else (read, terms), terms.url if terms is not None else ""
    return (), ""


def _terms_at(visitor: Visitor, rules: Reading, page: Page) -> Read | None:
    """Return the terms that a gate or a page beside it links to, when they can be read without passing the gate."""
    found: dict[PageKind, str] = {}
    for link in _own_links(visitor, page):
        found.setdefault(promise_of(link.url, link.name, link.region, rules.pages).kind, link.url)
    # House rules are the terms of a platform that has no others.
    kind = next((one for one in (PageKind.TERMS, PageKind.CONDUCT) if one in found), None)
    if kind is None:
        return None
    read = _kept(visitor, rules, found[kind], kind)
    return read if read.readable and read.kind in (PageKind.TERMS, kind) else None


def _own_links(visitor: Visitor, page: Page) -> Iterator[Link]:
    """Yield the links of a page to the platform itself that may be followed."""
    host = urlsplit(page.url).hostname
    for link in page.links:
        if link.url.startswith("http") and urlsplit(link.url).hostname == host and visitor.allowed(link.url):
            yield link


def _is_open(read: Read) -> bool:
    """Whether a page lies behind the gate."""
    return read.readable and read.kind is not PageKind.GATE
