"""Entries that users place themselves: a forum's topics, questions and classifieds, known by how they are built."""

import re
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborNode

from auditor.site.markup.elements import tidy
from auditor.site.markup.regions import Region
from auditor.site.words.later import later

if TYPE_CHECKING:
    from auditor.site.page import Page

LEAST_WORDS = 3
SAMPLE = 12
LONGEST = 1500
READ = 40_000
# Addresses of one topic or question, in the words that forums use for them.
TOPIC = later(
    r"(?:^|[/_.?-])(?:t|d|topics?|threads?|onderwerp(?:en)?|draadjes?|discussions?|discussies?|questions?|vraag|"
    r"vragen|"
    r"show-?thread|view-?topic|view-?thread)(?:[/_.,?=-]|$)|"
    # "bezetting-t412.html" beside the board "advertenties-f7.html".
    r"[/-]v?t\d+(?:-\d+)?(?:\.html?)?/?(?:\?|$)",
    re.IGNORECASE,
)
# Words that platforms use for nothing of their own; "vraag" and "questions" are also what a help page answers.
THREAD = later(
    r"(?:^|[/_.?-])(?:topics?|threads?|onderwerp(?:en)?|draadjes?|discussions?|discussies?|show-?thread|"
    r"view-?topic|view-?thread)"
    r"(?:[/_.,?=-]|$)",
    re.IGNORECASE,
)
# What stands in an entry or lists many: a reply, a deed, a label, the platform's own articles, goods and prices.
NO_ENTRY = later(
    r"(?:^|[/_.?&=-])(?:comments?|reacties?|repl(?:y|ies)|reageer|antwoord(?:en)?|answers?|flag|report|meld(?:en)?|"
    r"votes?|like|"
    r"share|quote|edit|bookmark|print|find|tags?|tagged|labels?|badges?|insignes|blogs?|nieuws|news|artikel(?:en)?|"
    r"articles?|column|magazine|help|faqs?|support|solutions|hc|kb|knowledge\w*|kennisbank|wiki|guides?|gids|docs?|"
    r"page|"
    r"pagina|authors?|login|search|zoeken|products?|producten|shop|webshop|winkel|pakket(?:ten)?|packages?|plans?|"
    r"pricing|"
    r"tarie\w+|abonnement(?:en)?|credits|team|medewerkers?)(?:[/_.?&=-]|$)",
    re.IGNORECASE,
)
BOARD = later(
    r"(?:^|[/_.?-])(?:c|f|boards?|forums?|categor(?:y|ies|ie|ieen)|rubriek(?:en)?|view-?forum|forum-?display|"
    r"groups?|groep(?:en)?|"
    r"sections?|regio|stad|plaats|communit(?:y|ies))(?:[/_.?=-]|$)|[/-]v?f\d+(?:-[\w-]+)?(?:\.html?)?/?(?:\?|$)",
    re.IGNORECASE,
)
MEMBER = later(
    r"(?:^|/)(?:u|users?|gebruikers?|members?|leden|lid|profiles?|profiel(?:en)?|people|forumuser)/"
    r"(?!(?:log-?(?:in|out)|sign-?(?:in|up|out)|regist\w*|password[\w-]*|wachtwoord[\w-]*|inloggen|aanmelden|"
    r"activat\w*|"
    r"resend[\w-]*|edit|bewerken|settings?|instellingen|mijn|my|me|new|nieuw|favou?rites|favorieten)(?:[/?#.]|"
    r"$))[^/?#]+|"
    r"viewprofile|(?:profile|member|user)s?\.php\?\w|(?:^|/)[@~]\w|[?&;]action=profile",
    re.IGNORECASE,
)
NUMBERED = later(
    r"/\d+(?:[-/.?,]|$)|\.\d+/?(?:\?|$)|[-_,](?:i|v?t)?\d+(?:[.,]\d+)?(?:\.\w{2,5})?/?(?:\?|$)|/(?=[a-z\d]{5,}(?:[/?]|"
    r"$))[a-z]*\d[a-z\d]*(?:[/?]|$)|\?\d+-|"
    r"[?&;](?:t|p|id|pid|tid|topic|thread|item|ad|aid|msg)=\d+",
    re.IGNORECASE,
)
# An address without a number that is made of a title: three words at least.
TITLED = later(r"/[a-z]+(?:-[a-z]+){2,}(?:\.\w{2,5})?/?$", re.IGNORECASE)
# Beside a number a title may hold any word: ``/t/12-how-to-report``.
TITLE = later(r"(?<=\d)-[a-z][^/?#]*", re.IGNORECASE)
DATED = later(r"/(?:19|20)\d\d/(?:0?[1-9]|1[0-2])(?:/|$)")
TALK = later(
    r"\b\d+[.,]?\d*k?\s*(?:replies|reply|answers?|comments?|views?|votes?|posts?|points?|responses?|"
    r"antwoord(?:en)?|reacties?|"
    r"weergaven|(?:keer|x) bekeken|stem(?:men)?|berichten|bijdragen|antworten|beitrage)\b|"
    r"\b(?:replies|answers|comments|views|votes|antwoorden|reacties|weergaven|bekeken|stemmen|berichten)\s*:?\s*\d",
    re.IGNORECASE,
)
WHEN = later(
    r"\b\d+\s?(?:s|m|h|d|sec\w*|min\w*|hours?|hrs?|days?|weeks?|months?|years?|uur|uren|dag(?:en)?|week|weken|"
    r"maand(?:en)?|jaar)\b(?:\s?(?:ago|geleden))?|\b(?:vandaag|gisteren|today|yesterday|zojuist|just now)\b|"
    r"\b\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b|\b(?:19|20)\d\d-\d\d-\d\d\b|"
    r"\b\d{1,2} (?:jan|feb|mar|maa|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|dec)\w*|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}\b",
    re.IGNORECASE,
)
TIMES = "time, abbr[title], [title*=':']"
# "Door Drusilva, 3 reacties": who began a topic, where a name leads nowhere.
BEGUN_BY = later(
    r"\b(?:door|by|von|par|auteur|author)[\s:]+@?([\w.-]{2,30})(?= ?(?:[,»|·•(–—-]|$| op | on | \d))",
    re.IGNORECASE,
)
MONEY = later(r"[$£€]\s?\d|\d\s?(?:€|eur\b|euro\b)|\d,-", re.IGNORECASE)
OWN = later(r"\d+")
OWN_PARAMETER = later(r"[?&;](?:t|p|id|pid|tid|topic|thread|item|ad|aid|msg)=(\d+)", re.IGNORECASE)
NUMBER = later(r"\d[\d.,]*k?", re.IGNORECASE)
STANDS_ALONE = "td, span, div, dd, li, b, strong, small"
# A way to add an entry, as it stands beside a list of them.
ADDS = later(
    r"\b(?:new|start|create|post|add|open|begin|submit|publish)\s(?:a\s|an\s|your\s|new\s|free\s|the\s)*(?:topic|"
    r"thread|"
    r"discussion|post|ad|advert|advertisement|listing|item|classified)s?\b|\b(?:add|publish|post) new\b|"
    r"\b(?:nieuwe?|start|open|maak|plaats|begin)\s(?:een\s|je\s|uw\s|nieuwe?\s|gratis\s|eigen\s)*(?:topic|"
    r"onderwerp|draadje|"
    r"discussie|bericht|advertentie|oproep|zoekertje)\b|\b(?:advertentie|oproep|zoekertje|bericht) plaatsen\b|"
    r"\b(?:gratis adverteren|zelf plaatsen)\b",
    re.IGNORECASE,
)
AROUND = frozenset({Region.NAV, Region.HEADER, Region.FOOTER, Region.COOKIES})
ENTRY_TYPES = frozenset({"qapage", "discussionforumposting"})


def where_of(url: str) -> str:
    """Return the path and query of an address; a list may hold thousands, so it is not taken apart further."""
    bare = url.partition("#")[0]
    scheme, told, rest = bare.partition("://")
    return "/" + rest.partition("/")[2] if told and "/" not in scheme else bare


def may_be_entry(where: str) -> bool:
    """Whether a path and query can be those of an entry: it has a number of its own and lists nothing."""
    return NUMBERED.search(where) is not None and _lists_nothing(where)


def may_be_titled(where: str) -> bool:
    """Whether a path can be that of a thing for sale which is known by its title alone."""
    return TITLED.search(where) is not None and _lists_nothing(where)


def _lists_nothing(where: str) -> bool:
    """Whether a path and query name no list, member, article or deed."""
    return (
        NO_ENTRY.search(TITLE.sub("", where)) is None
        and MEMBER.search(where) is None
        and DATED.search(where) is None
        and (BOARD.search(where) is None or TOPIC.search(where) is not None)
    )


def entry_form(where: str) -> str:
    """Return what the addresses of entries on one platform share: words stay, numbers and titles go.

    The number is in a step of its own (``/topic/12/title``, ``/t/title/12``), in the last step, or in the query.
    """
    path, _, query = where.partition("?")
    steps = path.strip("/").split("/")
    told = []
    for position, step in enumerate(steps):
        if any(map(str.isdigit, step)) or (position and position >= len(steps) - 2 and "-" in step):
            told.append("*")
        else:
            told.append(step.lower())
    if len(told) > 1 and told[-2] == "*":
        # A title beside a number, whatever it reads.
        told[-1] = "*"
    names = "&".join(sorted(part.partition("=")[0] if "=" in part else "*" for part in query.split("&") if part))
    return f"/{'/'.join(told)}?{names}"


def entry_key(where: str) -> str:
    """Return what is the same for all addresses of one entry: its further pages, its newest reply."""
    path, _, query = where.partition("?")
    told = OWN_PARAMETER.search(where)
    own = told[1] if told else next((step for step in path.split("/") if step.isdigit()), "")
    numbers = OWN.findall(query) or OWN.findall(path)
    return f"{entry_form(where)} {own or (numbers[0] if numbers else where)}"


def are_entries(wheres: list[str], cards: list[LexborNode], may_add: Callable[[], bool]) -> bool:
    """Whether cards are entries of users: who wrote it, when, how much was said of it, what is asked for it.

    `may_add` tells whether the page lets its reader add one.
    """
    topics = sum(TOPIC.search(where) is not None for where in wheres) * 2 > len(wheres)
    sample = list(zip(wheres, cards, strict=False))[:SAMPLE]
    if sum(NUMBERED.search(where) is not None for where in wheres) * 2 <= len(wheres):
        # Without a number only a price tells a thing for sale from an article with the same kind of address.
        sold = sum(_is_sold(where, tidy(card.text(separator=" "))[:LONGEST]) for where, card in sample)
        return sold * 2 > len(sample) and may_add()
    if sum(_reads_like_one(where, card, topic=topics) for where, card in sample) * 2 <= len(sample):
        return False
    writers = {writer for _, card in sample for writer in members_in(card)}
    # One name beneath everything is the platform's own staff.
    threads = sum(THREAD.search(where) is not None for where in wheres) * 2 > len(wheres)
    if (threads and len(writers) != 1) or len(writers) > 1:
        return True
    return (topics and not writers and _several_began(card for _, card in sample)) or may_add()


def _several_began(cards: Iterable[LexborNode]) -> bool:
    """Whether cards name different people who began them, by text alone."""
    told = (tidy(card.text(separator=" "))[:LONGEST] for card in cards)
    return len({begun for text in told for begun in BEGUN_BY.findall(text)}) > 1


def _reads_like_one(where: str, card: LexborNode, *, topic: bool) -> bool:
    """Whether a card bears two marks of an entry, of which one tells of people: a writer, talk, or a thing for sale."""
    text = tidy(card.text(separator=" "))[:LONGEST]
    if len(text.split()) < LEAST_WORDS:
        return False
    talk = TALK.search(text) is not None or any(NUMBER.fullmatch(tidy(node.text())) for node in card.css(STANDS_ALONE))
    sold = _is_sold(where, text)
    written = bool(members_in(card))
    when = WHEN.search(text) is not None or card.css_first(TIMES) is not None
    return (talk or sold or written) and topic + talk + 2 * sold + written + when >= 2


def _is_sold(where: str, text: str) -> bool:
    """Whether a card asks a price for the thing that its address names."""
    return MONEY.search(text) is not None and _titled(where, text)


def _titled(where: str, text: str) -> bool:
    """Whether an address holds two words of what a card says, as the address of one thing with a title does."""
    told = {word for word in re.split(r"\W+", text.lower()) if len(word) > LEAST_WORDS}
    return len(told.intersection(re.split(r"[^a-z]+", where.lower()))) > 1


def members_in(card: LexborNode) -> frozenset[str]:
    """Return the addresses, as written, of the members that a card names."""
    links = (node.attributes.get("href") or "" for node in card.css("a[href]"))
    return frozenset(link for link in links if MEMBER.search(link))


def may_add_entries(body: LexborNode | None) -> bool:
    """Whether a page offers its reader to add an entry."""
    return body is not None and ADDS.search(tidy(body.text(separator=" "))[:READ]) is not None


def is_one_entry(url: str) -> bool:
    """Whether an address is that of one topic or question, so that what repeats on its page are the replies."""
    where = where_of(url)
    return TOPIC.search(where) is not None and may_be_entry(where)


def holds_one_entry(page: "Page") -> bool:
    """Whether a page is one topic or question, with the name of whoever wrote it."""
    if page.metadata.types & ENTRY_TYPES:
        return True
    return is_one_entry(page.url) and any(
        link.region not in AROUND and MEMBER.search(where_of(link.url)) for link in page.links
    )
