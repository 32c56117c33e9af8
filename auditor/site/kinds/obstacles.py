"""Trouble that only the content shows: the server said all is well, but this is no page of the platform to read."""

import json
import re
from typing import TYPE_CHECKING

from auditor.site.entries.card_marks import is_marked_advertisement
from auditor.site.kinds.page_kind import PageKind
from auditor.site.kinds.page_words import PageWords
from auditor.site.kinds.robot_wall import READ_LENGTH, SHELL_WORDS, heading_texts, is_robot_wall
from auditor.site.markup.elements import tidy
from auditor.site.markup.regions import Region
from auditor.site.markup.trouble import Trouble
from auditor.site.words.later import later

if TYPE_CHECKING:
    from selectolax.lexbor import LexborNode

    from auditor.site.page import Page

HTML_TYPES = ("text/html", "application/xhtml", "application/xml", "text/xml")
SNIFFED = 1024
BINARY = (
    b"%PDF",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"GIF8",
    b"PK\x03\x04",
    b"\x1f\x8b",
    b"RIFF",
    b"\x00\x00\x00",
    b"OTTO",
    b"wOF",
)
MARKUP = later(
    rb"<\s*(?:!doctype|html|head|body|title|meta|div|p|h1|table|a|script|article|section|main|center|span|ul|form)\b",
    re.IGNORECASE,
)
APP_ROOT = (
    "#app, #root, #__next, #__nuxt, #___gatsby, #svelte, app-root, #application, #main-app, [ng-app], "
    "[data-reactroot], #q-app, #vue, #react-root, [id$=-app], [id$=-root], #mount"
)
LOADING = later(
    r"\b(?:laden|laadt|geduld|wachten|ogenblik|moment|loading|wait|patience|javascript|chargement|ladt|geladen)\b|"
    r"…|\.\.\.",
    re.IGNORECASE,
)
LEAST_LINE = 4
WALL_WORDS = 260
HOLLOW_WORDS = 65
REFUSED_WORDS = 60
MISSING_WORDS = 220
ABSENT_WORDS = 50
LOGIN_WORDS = 140
LANGUAGE_WORDS = 30
MOST_LOGIN_FIELDS = 3


def content_trouble(page: "Page", words: PageWords) -> Trouble | None:
    """Return why a page that arrived cannot be read as what it was asked for, None when it can.

    A page is a wall when being one is its purpose: a report form with a captcha widget is no wall.
    """
    if not page.delivery.body.strip():
        return Trouble.EMPTY
    if not page.is_pdf and _is_not_html(page):
        return Trouble.NOT_HTML
    if is_marked_advertisement(page.tree):
        return None
    spoken = len(page.text[: READ_LENGTH * 2].split())
    if spoken <= WALL_WORDS and (trouble := _trouble_of_short_page(page, words, spoken)):
        return trouble
    language = page.language if spoken >= LANGUAGE_WORDS else ""
    return Trouble.UNKNOWN_LANGUAGE if language and language not in words.reads else None


def _trouble_of_short_page(page: "Page", words: PageWords, spoken: int) -> Trouble | None:
    """Return the trouble that only a page of few words can be."""
    if is_robot_wall(page, words):
        return Trouble.CAPTCHA
    if spoken <= REFUSED_WORDS and (trouble := _refused(page, words)):
        return trouble
    if spoken <= HOLLOW_WORDS and (trouble := _hollow(page, words)):
        return trouble
    if spoken <= MISSING_WORDS and _says_missing(page, words):
        return Trouble.SOFT_NOT_FOUND
    if spoken <= LOGIN_WORDS and _is_login_instead(page, words):
        return Trouble.LOGIN
    return Trouble.UNAVAILABLE if _says_unavailable(page, words) else None


def _is_not_html(page: "Page") -> bool:
    """Whether the body is no web page, by its first bytes first and by the declared type where these are silent."""
    start = page.delivery.body[:SNIFFED].lstrip(b"\xef\xbb\xbf \t\r\n")
    if start.startswith(BINARY):
        return True
    if MARKUP.search(start):
        return False
    declared = page.delivery.header("content-type").lower()
    if start[:1] in (b"{", b"[") and _is_json(page.delivery.body):
        return True
    if start.startswith(b"<?xml") and MARKUP.search(page.delivery.body[: SNIFFED * 4]) is None:
        return True
    return bool(declared) and not declared.startswith(HTML_TYPES)


def _is_json(body: bytes) -> bool:
    """Whether a body is JSON."""
    try:
        json.loads(body)
    except (ValueError, RecursionError):
        return False
    return True


# A number says so alone; "403 advertenties" does not, and "Verboden" heads the rules of what may not be placed.
BARE_REFUSAL = later(r"\W*(?:error |fout )?(?:40[13]|451)\W*", re.IGNORECASE)
REFUSALS = (("refused", Trouble.FORBIDDEN), ("out_of_order", Trouble.SERVER_ERROR))


def _refused(page: "Page", words: PageWords) -> Trouble | None:
    """Return that title or heading tells of a refusal or an error of the server, though it answered that all is well.

    A page with something to fill in is no such answer.
    """
    if page.css("textarea, select, input:not([type=hidden])"):
        return None
    labels = (page.metadata.title, *heading_texts(page))
    if any(BARE_REFUSAL.fullmatch(label) for label in labels):
        return Trouble.FORBIDDEN
    told = words.signs(" . ".join(label for label in labels if not label.endswith("?")))
    return next((trouble for sign, trouble in REFUSALS if sign in told), None)


def _hollow(page: "Page", words: PageWords) -> Trouble | None:
    """Return SCRIPT_ONLY for a shell that waits for script, EMPTY for a page with nothing on it."""
    shown = tidy(page.text)
    aside = [tidy(node.text(separator=" ")) for node in page.css("noscript")]
    for notice in filter(None, aside):
        shown = shown.replace(notice, " ")
    left = len(shown.split())
    scripted = bool(page.script_addresses) or bool(page.script_text.strip())
    if page.css("textarea, select, input:not([type=hidden]), frame") or left > HOLLOW_WORDS:
        return None
    roots = [node for node in page.css(APP_ROOT) if _few_words(node.text(separator=" ")) and not _is_filled(node)]
    waits = "script_needed" in words.signs(" . ".join((*aside, shown)))
    hollow = left <= SHELL_WORDS and len(page.css("a[href]")) <= 12
    if scripted and hollow and (roots or waits or left == 0):
        return Trouble.SCRIPT_ONLY
    if left == 0 and not page.css("a[href], img[alt], img"):
        return Trouble.EMPTY
    return None


def _is_filled(root: "LexborNode") -> bool:
    """Whether the server filled a root for script: a heading, and below it a line that does not say to wait."""
    within = root.css_first("main") or root
    heading = within.css_first("h1, h2")
    if heading is None or not tidy(heading.text(separator=" ")):
        return False
    lines = [tidy(line.text(separator=" ")) for line in within.css("p, li, dd")]
    return any(len(line.split()) >= LEAST_LINE and LOADING.search(line) is None for line in lines)


def _few_words(text: str) -> bool:
    """Whether a text says next to nothing."""
    return len(text.split()) <= SHELL_WORDS


def _says_missing(page: "Page", words: PageWords) -> bool:
    """Whether title or first heading say that there is no such page."""
    headings = heading_texts(page)
    for label in (page.metadata.title, *headings):
        if label and len(label.split()) <= 12 and "not_found" in words.signs(label):
            # An error notice above a form with a message field is no missing page.
            return not page.css("textarea")
    if any(headings):
        return False
    first = " ".join(page.text.split())[:160]
    return len(page.text.split()) <= 60 and "not_found" in words.signs(first)


def _says_unavailable(page: "Page", words: PageWords) -> bool:
    """Whether the body says little but that the page cannot be had: an error, being rewritten, on request.

    A form is something to read, and so is a place that is only for members and says what else.
    """
    told = [one.text for one in page.blocks if one.region in (Region.MAIN, Region.QUOTE)]
    body = " . ".join(told)
    if not told or len(body.split()) > ABSENT_WORDS or page.css("textarea, select, input:not([type=hidden])"):
        return False
    return "unavailable" in words.signs(f"{page.metadata.title} . {body}")


def _is_login_instead(page: "Page", words: PageWords) -> bool:
    """Whether a page to log in was given while another was asked for.

    A page with a name and words of its own that also holds a login form ("Iets melden: log eerst in") is that page.
    """
    if not page.css("input[type=password]"):
        return False
    asked = words.addressed(page.delivery.url)
    if PageKind.LOGIN in asked or PageKind.REGISTER in asked:
        return False
    sent_on = PageKind.LOGIN in words.addressed(page.url)
    called = [kind for label in (page.metadata.title, *heading_texts(page)) for kind in words.named(label)[:1]]
    if not sent_on and called[:1] != [PageKind.LOGIN]:
        return False
    asking = [form for form in page.forms if "password" in form.kinds]
    return bool(asking) and len([one for one in asking[0].fields if one.kind != "checkbox"]) <= MOST_LOGIN_FIELDS
