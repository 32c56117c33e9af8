"""Repeated cards on a page: advertisements (counted and blanked), teasers that name no one, and articles."""

import msgspec
from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.entries.address_shapes import by_shape, is_of_the_front
from auditor.site.entries.card_kind import LEAST, is_advertisement, kind_of_cards
from auditor.site.entries.card_marks import marked_roots, told_by_marks
from auditor.site.entries.card_roots import card_roots, siblings_alike
from auditor.site.entries.entry_lists import entries_among, members_among, members_by_form
from auditor.site.entries.posts import is_one_entry
from auditor.site.entries.repeated_offers import own_links, repeated_offers
from auditor.site.entries.staff_posts import NONE, around, pinned_topics, staff_posts
from auditor.site.markup.elements import LINKS, Addresses
from auditor.site.markup.within import is_within

SEVERAL = 2
DIALOG = "dialog, [role=dialog], [role=alertdialog], [aria-modal=true]"


class Cards(msgspec.Struct, frozen=True):
    """What repeats on a page; `teasers` are those with links of their own.

    `links` lead to advertisements; `roots` are the ``mem_id`` of what is blanked. A forum's topics and questions count
    as advertisements, and then `posts` is true; `members` are the addresses of those who wrote them. `hints` is how
    much a page hinted at advertisements in rows that were blanked.
    """

    advertisements: int = 0
    teasers: int = 0
    articles: int = 0
    links: tuple[str, ...] = ()
    roots: frozenset[int] = frozenset()
    first: tuple[str, int] | None = None
    members: tuple[str, ...] = ()
    posts: bool = False
    hints: int = 0


def find_cards(tree: LexborHTMLParser, addresses: Addresses) -> Cards:
    """Find what repeats, by the shape of link addresses first, then by siblings that read like offers.

    On a page whose cards were blanked it is what the redactor found before.
    """
    told = told_by_marks(tree)
    if told is not None:
        return _as_marked(tree, told)
    posts = staff_posts(tree) if is_one_entry(addresses.base) else NONE
    # Under rules or help that who runs a forum wrote there, what visitors answered is theirs, and is blanked.
    return Cards(roots=posts.others) if posts.opens else _found(tree, addresses)


def _found(tree: LexborHTMLParser, addresses: Addresses) -> Cards:
    """Find what repeats on a page that no one looked at before."""
    roots: dict[int, None] = {}
    links: dict[str, None] = {}
    counted = {"advertisement": 0, "teaser": 0, "article": 0}
    first: tuple[str, int] | None = None
    pinned = pinned_topics(tree, addresses)
    shapes = by_shape(tree, addresses, frozenset(pinned))
    entries = entries_among((one for group in shapes.values() for one in group), tree.body, addresses.base)
    writers = members_among(shapes.values()) if entries.roots else []
    for shape, group in (*shapes.items(), *members_by_form(shapes.values())):
        told = {one.url for one in group} - entries.links.keys() - {one.url for one in writers}
        if len(told) < SEVERAL:
            continue
        cards = {key: card for key, card in card_roots(group).items() if card.css_first(DIALOG) is None}
        if len(told) < LEAST and not _stand_beside_boxes(cards):
            continue
        kind = kind_of_cards(shape, list(cards.values()))
        if kind == "advertisement":
            if is_of_the_front(shape):
                # Beside the advertisements the platform's own pages stand there, without a folder either.
                cards = {key: card for key, card in cards.items() if is_advertisement(card, shape)}
            cards |= siblings_alike(list(cards.values()))
        if kind in counted:
            counted[kind] += len(cards.keys() - roots.keys())
        if kind == "advertisement":
            roots.update(dict.fromkeys(cards))
            links.update(dict.fromkeys(one.url for one in group if is_within(one.node, cards)))
            first = first or (LINKS, group[0].index)
    if entries.roots:
        cards = entries.roots if entries.on_boards else siblings_alike(list(entries.roots.values())) | entries.roots
        counted["teaser" if entries.on_boards else "advertisement"] += len(cards.keys() - roots.keys())
        # Who writes is named elsewhere too: who is new, who is here, who wrote most.
        roots.update(dict.fromkeys((*cards, *(one.node.mem_id for one in writers))))
        links = dict.fromkeys((*entries.links, *links))
        first = first or (LINKS, entries.first)
    if not counted["advertisement"]:
        offers = repeated_offers(tree)
        roots.update(dict.fromkeys((*(root.mem_id for root in offers), *siblings_alike(offers))))
        links.update(dict.fromkeys(own_links(offers, addresses)))
        counted["advertisement"] = len(offers)
    return Cards(
        advertisements=counted["advertisement"],
        teasers=counted["teaser"],
        articles=counted["article"],
        links=tuple(links),
        roots=frozenset(roots) - around(pinned.values()),
        first=first,
        members=tuple(dict.fromkeys(one.url for one in writers)),
        posts=bool(entries.roots),
    )


def _stand_beside_boxes(cards: dict[int, LexborNode]) -> bool:
    """Whether two links are cards: boxes made like them stand beside them, of those without pages of their own."""
    beside = [one for key, one in siblings_alike(list(cards.values())).items() if key not in cards]
    return len(cards) + len(beside) >= LEAST and all(one.tag == "div" and one.css_first("a") is None for one in beside)


def _as_marked(tree: LexborHTMLParser, told: dict[str, object]) -> Cards:
    """Return the cards as the marks tell them."""
    first = told.get("first")
    links, members = told.get("links"), told.get("members")
    counts = (told.get(name) for name in ("advertisements", "teasers", "articles", "hints"))
    advertisements, teasers, articles, hints = (count if isinstance(count, int) else 0 for count in counts)
    return Cards(
        advertisements=advertisements,
        teasers=teasers,
        articles=articles,
        links=tuple(map(str, links)) if isinstance(links, list) else (),
        roots=marked_roots(tree),
        first=(LINKS, first) if isinstance(first, int) else None,
        members=tuple(map(str, members)) if isinstance(members, list) else (),
        posts=told.get("posts") is True,
        hints=hints,
    )
