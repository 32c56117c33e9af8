"""Those who write on a site, known by a link to their page, by a class, or by a word before their name."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from selectolax.lexbor import LexborNode

from auditor.site.entries.card_marks import BLANK
from auditor.site.entries.posts import MEMBER
from auditor.site.markup.elements import tidy
from auditor.site.words.names import ORDINARY

WRITERS = (
    "[class*=author], [class*=auteur], [class*=username], [class*=user-name], [class*=user_name], [class*=nick], "
    "[class*=poster], "
    "[itemprop=author], [rel=author], [class*=byline], [class*=afzender], [class*=gebruiker], "
    "[class*=schrijver], [class*=avatar], "
    "[class*=verfasser], [class*=auteur], [class*=topic-starter], [class*=lastpost], cite"
)
# The words that these selectors ask for, but for `cite`.
OF_WRITERS = tuple(re.findall(r"=([\w-]+)\]", WRITERS))
INSIDE = "b, strong, i, em, a, span, td, dt, dd, li, small, font, h4, h5"
MOST_WORDS, LINE_WORDS = 4, 20
# A name one signs up with: letters with a figure, a line or a second capital in it.
HANDLE = re.compile(r"(?=.{4,30}$)[^\W\d_][\w.\-]*(?:_[\w.\-]+|\d{2,4}|[a-zà-ÿ][A-ZÀ-Þ][\w.\-]*)")
BY = re.compile(
    r"(?:\b(?:door|by|von|par|schreef|wrote|van|from|lid|member|auteur|author|gebruiker|user|afzender|naam|name|nick|plaatser|gast|topicstarter|"
    r"laatste(?: bericht)?|last(?: post)?|reactie|antwoord)\b|@)\s*:?\s*$",
    re.IGNORECASE,
)
BRANDS = frozenset(
    [
        "paypal",
        "whatsapp",
        "youtube",
        "onlyfans",
        "javascript",
        "ideal",
        "linkedin",
        "tiktok",
        "facebook",
        "github",
        "wordpress",
        "applepay",
        "googlepay",
        "bitcoin",
        "safe2work",
        "web2",
        "mp3",
        "mp4",
        "h264",
        "covid19",
        "office365",
        "html5",
        "css3",
        "gdpr2018",
        "iphone",
        "ipad",
        "macos",
    ]
)


NAMING_ATTRIBUTE = re.compile(
    r"data-(?:[\w-]*[-_])?(?:author|auteur|user-?name|nick\w*|poster|writer|gebruiker|lid-?naam|display-?name|escort|lady|dame|"
    r"quote|reply-?to|mention|phone|tel|telefoon|mobile|gsm|e-?mail|whatsapp)"
)
# The same within a sentence, where only a line, a year, or a word for writing beside it tells a name.
LINED = re.compile(r"(?<![\w@./-])[A-Za-zÀ-ÿ]{2,24}_[\w.-]{1,24}(?<=[\w])(?![\w/@])")
DATED = re.compile(r"(?<![\w@./-])[A-ZÀ-Þ][a-zà-ÿ]{2,20}(?:19[4-9]\d|200\d)(?![\w/@-])")
BEHIND = re.compile(r"[A-ZÀ-Þ]?[a-zà-ÿ]+[A-ZÀ-Þ][\w-]{1,24}")
BEFORE = re.compile(r"(?<![\w@./-])[A-ZÀ-Þ][a-zà-ÿ]{1,20}[A-ZÀ-Þ][\w-]{1,24}(?=\s?(?:schreef|wrote|zei\b|zegt|said))")
WINDOW = 30


def handles_in(text: str, shapes: bytes) -> Iterator[tuple[int, int]]:
    """Yield where the name that someone signed up with stands in a text."""
    for sign, pattern in (("_", LINED), ("schreef", BEFORE), ("wrote", BEFORE), ("zegt", BEFORE), ("said", BEFORE)):
        place = text.find(sign)
        while place >= 0:
            found = pattern.search(text, max(0, place - WINDOW), min(len(text), place + WINDOW))
            if found and found.start() <= place and found[0].lower() not in BRANDS:
                yield found.span()
            place = text.find(sign, max(place + 1, found.end() if found else 0))
    place = shapes.find(b"a0000")
    while place >= 0:
        found = DATED.search(text, max(0, place - WINDOW), place + 6)
        if found and found[0].lower() not in BRANDS:
            yield found.span()
        place = shapes.find(b"a0000", place + 1)
    for word in ("door ", "Door ", " by ", "By "):
        place = text.find(word)
        while place >= 0:
            found = BEHIND.match(text, place + len(word))
            if found and found[0].lower() not in BRANDS:
                yield found.span()
            place = text.find(word, place + 1)


def writers_on(parts: Iterable[LexborNode], links: Iterable[tuple[LexborNode, str]]) -> Iterator[LexborNode]:
    """Yield the elements that hold the name of whoever wrote something."""
    for node in parts:
        if _is_short(node):
            yield node
        else:
            yield from _named_within(node)
    for link, href in links:
        found = MEMBER.search(href)
        # What lies below a member's page is something to do there: to report, to write.
        if found and "/" not in href[found.end() :].strip("/") and _is_short(link):
            yield link


def _named_within(line: LexborNode) -> Iterator[LexborNode]:
    """Yield who is named in a line with more to it than a name: "door <b>zandloper</b> » 26 nov 21:14"."""
    if len(line.text(separator=" ").split()) > LINE_WORDS:
        return
    for inner in line.css(INSIDE):
        before = inner.prev
        if before is not None and before.tag == "-text" and follows_by(before.text()) and _is_short(inner):
            yield inner


def _is_short(node: LexborNode) -> bool:
    text = tidy(node.text(separator=" "))
    return 0 < len(text.split()) <= MOST_WORDS and text.lower() not in ORDINARY and bool(text.strip(f"{BLANK}[] "))


@lru_cache(maxsize=20_000)
def is_handle(text: str) -> bool:
    """Whether a text as a whole is a name that someone signed up with."""
    if HANDLE.fullmatch(text) is None or text.lower() in BRANDS:
        return False
    # "lid-61" counts members and names none.
    return text.lower().strip("0123456789-_.") not in ORDINARY


def follows_by(before: str) -> bool:
    """Whether the text before a name says that it is whose deed this is."""
    return BY.search(before) is not None
