"""What those who run a forum wrote on it: topics they pinned on top of a board, and posts signed as theirs.

A forum keeps its rules, its help and its signals there, between topics of visitors. A site may also pin what somebody
paid for, so a pinned link alone makes no page the platform's own: its first post must be signed by who runs the place.
"""

from collections.abc import Iterable

import msgspec
from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.site.entries.posts import MONEY, THREAD, where_of
from auditor.site.markup.elements import Addresses, tidy
from auditor.site.markup.regions import FOOTER_WORDS, NAVIGATION_WORDS
from auditor.site.markup.within import above, is_within
from auditor.site.words.later import later

TOPICS = (
    "a[href*=topic], a[href*=thread], a[href*=onderwerp], a[href*=draad], a[href*='t/'], a[href*='d/'], a[href*='-t']"
)
# ``/t/1-reglement``, ``/d/4/faq``, ``/regels-t12.html``.
LETTERED = later(r"(?:^|/)(?:t|d)/(?:\d|[\w-]+/\d)|-t\d+(?:\.html?)?/?(?:\?|$)")
PINNED = later(r"(?:^|[\s_-])(?:sticky|stickybg|pinned|announce(?:ment)?|global|vastgezet|aankondiging)(?:$|[\s_-])")
SAID_PINNED = later(r"^(?:sticky|pinned|vastgezet|vastgeprikt|aankondiging|announcement|mededeling|belangrijk)\W*$")
ROWS = frozenset({"li", "tr", "article", "div", "dl"})
CLIMB = 5
LONGEST_ROW = 400
POST_ID = later(r"^(?:js-|el)?(?:p|pid|post|msg|message|comment|bericht|reactie|reply)[-_]?\d+$")
POST_CLASS = later(
    r"(?:^|\s)(?:post|message|message--post|forum-?post|post-?container|postcontainer|post_block|topic-?post|cpost|"
    r"commentpost|poststream-item|bericht|reactie)(?:\s|$)"
)
# A rank as it stands beneath a name; "Adverteerder" and "Stamgast" are ranks of visitors.
RANK = later(
    r"^(?:(?:super|global|hoofd|forum|site|board|head|senior)[- ]?)?(?:moderators?|mods?|admins?|administrators?|"
    r"administratie|beheer|beheerders?|beheerteam|webmasters?|redactie|redacteur|eigenaar|eigenaresse|oprichter|"
    r"staff|staff member|crew|teamleden|teamlid|forumteam|owner|founder|sitebeheer|forumbeheer)$"
)
# What a topic of the place itself is called: rules, help, how things go.
OF_THE_PLACE = later(
    r"\b(?:\w*regels|regel|rules|reglement|richtlijn\w*|guidelines|voorwaarden|signalen|signals|misbruik|misstand\w*|"
    r"abuse|melden|meldpunt\w*|meldingen|report(?:ing|s)?|rapporte\w+|hulp|hulplijn\w*|helplines?|instanties|"
    r"veiligheid|veilig werken|safety|faq|veelgestelde|uitleg|handleiding|manual|"
    r"(?:hoe|zo) (?:werkt|plaats|adverteer|meld)\w*|how to|(?:zelf )?adverteren|"
    r"advertising|mensenhandel|uitbuiting|trafficking|exploitation|minderjarig\w*|underage|minors|mededeling\w*|"
    r"moderat\w*|moderators?|beheer|privacybeleid|verificatie|verification|badges?|leeftijdscontrole|"
    r"(?:op|over|van) (?:dit|het|ons) (?:forum|bord)|gedragscode|beleid|policy|sancties)\b"
)
NUMBER = later(r"\d(?:[ .-]?\d){5,}")
# "door Beheer" in the row of a topic.
WRITTEN_BY = later(r"\b(?:door|by|von|par|auteur|author):? (\S+)")
TRAIL = later(r"breadcrumb|kruimel")
MOST_RANK = 32
MOST_MARKED = 400


class StaffPosts(msgspec.Struct, frozen=True):
    """The ``mem_id`` of posts signed by who runs the forum, and of the others; `opens`: the first is theirs."""

    own: frozenset[int] = frozenset()
    others: frozenset[int] = frozenset()
    opens: bool = False


NONE = StaffPosts()


def pinned_topics(tree: LexborHTMLParser, addresses: Addresses) -> dict[str, LexborNode]:
    """Return the links to topics on the place itself that a board shows as pinned, or a menu or foot names.

    They say so by their title, or their row by whom it names; nothing that asks a price is one.
    """
    found: dict[str, LexborNode] = {}
    for link in tree.css(TOPICS)[:MOST_MARKED]:
        url, _ = addresses.resolve(link.attributes.get("href") or "")
        name = tidy(link.text(separator=" ")).lower()
        if not url.startswith("http") or url in found or not _is_topic(url):
            continue
        titled = OF_THE_PLACE.search(name) is not None
        if NUMBER.search(name) is None and (_is_pinned(link, titled=titled) or (titled and _stands_around(link))):
            found[url] = link
    return found


def around(links: Iterable[LexborNode]) -> frozenset[int]:
    """Return the ``mem_id`` of links and of all that they stand in: what repeats there is nobody's card."""
    found = set()
    for link in links:
        current: LexborNode | None = link
        while current is not None:
            found.add(current.mem_id)
            current = current.parent
    return frozenset(found)


def _is_topic(url: str) -> bool:
    """Whether an address is that of a topic, in full or in the letter that forums have for it."""
    where = where_of(url)
    return THREAD.search(where) is not None or LETTERED.search(where) is not None


def _stands_around(link: LexborNode) -> bool:
    """Whether a link stands in a menu or foot whose topics are all of the place; a trail names any topic."""
    for one in above(link):
        called = f"{one.attributes.get('class') or ''} {one.attributes.get('id') or ''}".lower()
        if TRAIL.search(called) is not None:
            return False
        if one.tag in ("nav", "footer") or FOOTER_WORDS.search(called) or NAVIGATION_WORDS.search(called):
            topics = (way for way in one.css("a[href]")[:MOST_MARKED] if _is_topic(way.attributes.get("href") or ""))
            return all(OF_THE_PLACE.search(tidy(way.text(separator=" ")).lower()) for way in topics)
    return False


def _is_pinned(link: LexborNode, *, titled: bool) -> bool:
    """Whether a link stands in a row that is marked, by a class or a word of its own, as pinned.

    One that its title does not tell of the place (`titled`) names in its row who runs that as its writer.
    """
    current: LexborNode | None = link
    for _ in range(CLIMB):
        if current is None or current.tag in ("ul", "ol", "table", "tbody", "body"):
            return False
        text = _short_text(current, LONGEST_ROW)
        if text is None or MONEY.search(text):
            return False
        marked = PINNED.search((current.attributes.get("class") or "").lower()) is not None
        if marked or (current.tag in ROWS and _says_so(current)):
            return titled or any(RANK.match(one.strip(",.:»")) for one in WRITTEN_BY.findall(text.lower()))
        current = current.parent
    return False


def _says_so(row: LexborNode) -> bool:
    """Whether a short label in a row, or the name of a picture, says that it is pinned."""
    labels = (_short_text(one, MOST_RANK) or "" for one in row.css("span, em, strong, b, small"))
    pictures = (one.attributes.get("title") or one.attributes.get("alt") or "" for one in row.css("i[title], img[alt]"))
    return any(SAID_PINNED.match(told.lower()) for told in (*labels, *pictures))


def staff_posts(tree: LexborHTMLParser) -> StaffPosts:
    """Sort the posts of a topic by who signed them; none where nobody who runs the place wrote there."""
    posts = _posts(tree)
    own = [post.mem_id for post in posts if _signed_by_staff(post)]
    if not own:
        return NONE
    others = frozenset(post.mem_id for post in posts) - frozenset(own)
    return StaffPosts(frozenset(own), others, opens=posts[0].mem_id == own[0])


def _posts(tree: LexborHTMLParser) -> list[LexborNode]:
    """Return the posts on a page, outermost first, by their ids where they have such."""
    marked = [one for one in tree.css("[id]")[:MOST_MARKED] if POST_ID.match((one.attributes.get("id") or "").lower())]
    if not marked:
        classed = tree.css("[class*=post], [class*=Post], [class*=message], [class*=bericht], [class*=reactie]")
        marked = [
            one for one in classed[:MOST_MARKED] if POST_CLASS.search((one.attributes.get("class") or "").lower())
        ]
    known: set[int] = set()
    outermost = []
    for one in marked:
        if not is_within(one, known):
            outermost.append(one)
            known.add(one.mem_id)
    return outermost


def _signed_by_staff(post: LexborNode) -> bool:
    """Whether the box with the writer's name gives a rank of who runs the place; what the post says gives none."""
    told = post.css("[class*=rank], [class*=title], [class*=Title], [class*=group], [class*=role], [class*=banner], "
                    "[class*=Banner], [class*=badge], [class*=author], [class*=poster], dt, dd")  # fmt: skip
    ranks = (_short_text(one, MOST_RANK) for one in told[:MOST_MARKED])
    return any(rank is not None and RANK.match(rank.lower()) for rank in ranks)


def _short_text(node: LexborNode, most: int) -> str | None:
    """Return the text of an element of few parts and characters; None as soon as it is seen to hold more."""
    parts: list[str] = []
    length = 0
    for count, one in enumerate(node.traverse(include_text=True)):
        if one.tag == "-text":
            told = one.text_content or ""
            length += len(told.strip())
            parts.append(told)
        if length > most or count > MOST_MARKED:
            return None
    return tidy(" ".join(parts))
