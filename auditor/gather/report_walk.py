"""Opens a report from an advertisement as a visitor does: an icon, an entry of a menu, a dialog; nothing is sent."""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

import msgspec
from msgspec.structs import replace
from selectolax.lexbor import LexborNode

from auditor.gather.before_the_page import refuse_cookies
from auditor.gather.form_steps import asks_anew, by_reasons, followed, keys_in
from auditor.gather.gate_presses import declare
from auditor.gather.identity import identity
from auditor.gather.people import without_person
from auditor.gather.picture import pictured
from auditor.gather.reading import Reading
from auditor.gather.report_of_one import MENU, of_one
from auditor.site.card_template import reported_on_cards
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.elements import Form
from auditor.site.markup.regions import Region
from auditor.site.markup.routes import address_of
from auditor.site.markup.seen import KEY
from auditor.site.markup.trouble import Trouble
from auditor.site.page import Page
from auditor.site.pressed import Press, presses
from auditor.site.reporting.members_only import says_members_only
from auditor.site.reporting.report_control import names_report
from auditor.site.visit.report_walked import Asked, ReportWalk, in_common
from auditor.site.words.vocabulary import folded
from auditor.transport import Visitor

if TYPE_CHECKING:
    from auditor.transport.browser import Tab

NOTE = "urn:auditor:report-walk"
MOST_TRIED, MOST_MENUS, MOST_TABS = 2, 3, 3
SMALL = 64
MARGIN = 24


def walk_to_a_report(
    visitor: Visitor, rules: Reading, offers: tuple[Page, ...], pages: Iterable[Page] = ()
) -> ReportWalk | None:
    """Return what opening a report from advertisement pages shows; None where no browser looks or none is offered.

    Where advertisements have no page of their own it is opened from two cards of one of `pages`.
    """
    if not visitor.renders:
        return None
    starts = [(page, 0) for page in offers[:MOST_TRIED]]
    others = [page for page in pages if page not in offers]
    if not offers:
        lists = (page for page in others if reported_on_cards(page) is not None)
        starts = [(page, card) for page in islice(lists, 1) for card in range(MOST_TRIED)]
        # A card stands on a page with all that is general.
        others = []
    return ReportWalk.of(visitor.remembered(NOTE, lambda: _told(visitor, rules, starts, others))) if starts else None


def _told(visitor: Visitor, rules: Reading, starts: list[tuple[Page, int]], others: list[Page]) -> dict[str, object]:
    room = visitor.browser
    if room is None:
        return {}
    general = frozenset((link.name, link.url) for page in others for link in page.links)
    found = []
    for page, card in starts:
        walk = room.attempt(_Walk(rules, page.url, visitor.home, card, general).steps)
        if walk is not None:
            found.append(walk)
    shared = in_common(found)
    if shared is not None and shared.tried == 1:
        shared = of_one(starts[0][0], shared, found[0].through)
    return shared.told() if shared is not None else {}


class _Walk(msgspec.Struct):
    """A walk from one advertisement, or from one of the `card`s of a list, counted from 0.

    `general` are the links, by name and address, that stand on other pages too.
    """

    rules: Reading
    offer: str
    home: str
    card: int = 0
    general: frozenset[tuple[str, str]] = frozenset()

    def steps(self, tab: "Tab") -> ReportWalk | None:
        """Find what opens a report, open it and read it; what stands on other pages too comes last."""
        page = self._begun(tab)
        if page is None:
            return None
        menus = _menus(page)
        for menu in (None, *menus):
            shown = page if menu is None else self._opened(tab, menu)
            way = next(islice(self._ways(shown), self.card, None), None) if shown is not None else None
            if shown is None or way is None:
                continue
            form = _sent_by(way, shown, page) if menu is not None else None
            if menu is not None and form is not None:
                return self._unfolded(tab, shown, way, menu, form)
            return self._pressed(tab, shown, way, menu)
        if not self.general or next(_report_ways(page), None) is None:
            return None
        again = self._begun(tab) if menus else page
        way = next(_report_ways(again), None) if again is not None else None
        return self._pressed(tab, again, way, None) if again is not None and way is not None else None

    def _begun(self, tab: "Tab") -> Page | None:
        """Return the page of the advertisement with nothing pressed but what stands before it."""
        tab.goto(self.offer)
        refuse_cookies(tab, self._page)
        declare(tab, self._page)
        return self._page(tab)

    def _ways(self, page: Page) -> Iterator[Press]:
        """Yield what opens a report here and leads to nothing that other pages link to by the same name."""
        return (
            one for one in _report_ways(page) if (one.name, page.addresses.resolve(one.href)[0]) not in self.general
        )

    def _opened(self, tab: "Tab", menu: Press) -> Page | None:
        """Return the page with a menu open."""
        tab.click(menu.key)
        return self._page(tab)

    def _pressed(self, tab: "Tab", before: Page, way: Press, menu: Press | None) -> ReportWalk:
        """Press what opens a report and tell what came of it."""
        through = menu.name if menu is not None else ""
        shot = pictured(tab, before, self._page, lambda page: page.css(f'[{KEY}="{way.key}"]'))
        walk = ReportWalk(control=way.name, through=through, steps=1 + (menu is not None), shot=shot)
        if way.href and not way.href.startswith(("#", "javascript:")):
            there = urljoin(self.offer, way.href)
            own = urlsplit(there).hostname == urlsplit(self.offer).hostname
            if not own or without_person(there, self.offer):
                return replace(walk, opens="page" if own else "away")
            # The visit never reads a page that names the advertisement. Script may show it without asking the site,
            # and what a request to such an address would do is not known: it may be the report itself.
            tab.hold()
        here = tab.url
        tab.click(way.key)
        if tab.held_back:
            return replace(walk, opens="page")
        read = self.rules.read(tab.delivery(), PageKind.ADVERTISEMENT, home=self.home)
        after = read.page
        if tab.wanted or after is None:
            return replace(walk, opens="away")
        went = identity(address_of(tab.url, tab.url)) != identity(address_of(here, here))
        forms = [one for one in after.forms if one.region is Region.DIALOG or asks_anew(one, before.forms)]
        asking = next((one for one in forms if "password" not in one.kinds), None)
        opens = "page" if went else "dialog" if forms or _new_text(before, after) else "nothing"
        login = PageKind.LOGIN in (read.kind, *read.topics[:1]) or read.trouble is Trouble.LOGIN
        account = (
            (went and login)
            or any("password" in one.kinds for one in forms)
            or (asking is None and says_members_only(folded(_new_text(before, after))))
        )
        walk = replace(walk, opens=opens, asks_account=account)
        if asking is None and opens in ("dialog", "page") and not account:
            behind = by_reasons(tab, before, after, self._page)
            return replace(walk, form=_asked(behind)) if behind is not None else walk
        if asking is None or account:
            return walk
        form = self._picture_of(tab, after, asking)
        whole = followed(tab, after, asking, self._page)
        if "password" in whole.kinds:
            return replace(walk, asks_account=True)
        return replace(walk, form=_asked(whole), shot_of_form=form)

    def _unfolded(self, tab: "Tab", shown: Page, way: Press, menu: Press, form: Form) -> ReportWalk:
        """Tell of a form that a tab or menu has unfolded; its button sends it, and is left alone."""
        picture = self._picture_of(tab, shown, form)
        walk = ReportWalk(control=way.name, through=menu.name, opens="dialog", shot=picture, shot_of_form=picture)
        whole = followed(tab, shown, form, self._page)
        return replace(walk, asks_account=True) if "password" in whole.kinds else replace(walk, form=_asked(whole))

    def _picture_of(self, tab: "Tab", page: Page, form: Form) -> str:
        """Return a picture of a form, which has the same numbers each time the page is read."""
        keys = keys_in(page, form)
        return pictured(tab, page, self._page, lambda now: _with_keys(now, keys), MARGIN)

    def _page(self, tab: "Tab") -> Page | None:
        return self.rules.read(tab.delivery(), PageKind.ADVERTISEMENT, home=self.home).page


def _sent_by(way: Press, shown: Page, before: Page) -> Form | None:
    """Return the form that a button sends, where that asks something and was not there before."""
    asking = (one for one in shown.forms if one.shown and asks_anew(one, before.forms))
    return next((one for one in asking if way.key in keys_in(shown, one)), None)


def _with_keys(page: Page, keys: set[str | None]) -> list[LexborNode]:
    return [node for node in page.css(f"[{KEY}]") if node.attributes.get(KEY) in keys]


def _report_ways(page: Page) -> Iterator[Press]:
    """Yield what opens a report of this advertisement; what stands in menu or foot is the platform's general one."""
    return (
        one
        for one in presses(page)
        if not one.around and names_report(page, one.name) and not _only_in_foot(page, one.name)
    )


def _only_in_foot(page: Page, name: str) -> bool:
    """Whether all that is called so stands in the foot, also in one that only its class tells."""
    links = {one.region for one in page.links if one.name == name}
    return links | {one.region for one in page.controls if one.name == name} == {Region.FOOTER}


def _menus(page: Page) -> list[Press]:
    """Return what may open a menu of deeds: what says so, what is named so, small nameless buttons; then other tabs."""
    buttons = [one for one in presses(page) if not one.around and not one.cookies and not one.href]
    says = [one for one in buttons if one.opens in ("menu", "true", "dialog", "listbox")]
    named = [one for one in buttons if one.name and MENU.search(folded(one.name)) is not None]
    small = [one for one in buttons if not one.name and 0 < one.width <= SMALL and 0 < one.height <= SMALL]
    menus = list(dict.fromkeys((*says, *named, *small)))[:MOST_MENUS]
    behind = {one.attributes.get(KEY) for one in page.css(f"[role=tab][{KEY}]:not([aria-selected=true])")}
    tabs = [one for one in buttons if one.key in behind][:MOST_TABS]
    return [*menus, *(tab for tab in tabs if tab not in menus)]


def _new_text(before: Page, after: Page) -> str:
    known = {block.text for block in before.blocks}
    return " . ".join(block.text for block in after.blocks if block.text not in known)


def _asked(form: Form) -> Asked:
    return Asked(heading=form.heading, buttons=form.buttons, fields=form.fields, text=form.text)
