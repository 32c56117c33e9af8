"""A check against robots in the place of a page: what it says, and the marks that its makers leave."""

import re
from typing import TYPE_CHECKING

from auditor.site.kinds.page_words import PageWords
from auditor.site.markup.elements import tidy
from auditor.site.words.later import later

if TYPE_CHECKING:
    from auditor.site.page import Page

WALL_MARKS = later(
    r"challenge-platform|cf[-_]chl|__cf_chl|_chl_opt|challenge-form|challenge-error|captcha-delivery\.com|datadome|"
    r"geo\.captcha|px-captcha|perimeterx|_incapsula_|incapsula|imperva|sucuri_cloudproxy|ddos-guard|awswaf|aws-waf|"
    r"friendly-?captcha|kpsdk|_sec/cp_challenge|distil_r_captcha|anubis|within\.website|"
    r"h-captcha|hcaptcha|g-recaptcha|recaptcha|cf-turnstile|turnstile|arkoselabs|funcaptcha|geetest",
    re.IGNORECASE,
)
PURPOSEFUL_MARKS = later(
    r"challenge|_chl|captcha-delivery|datadome|px-captcha|incapsula|distil|kpsdk|cp_challenge|anubis", re.IGNORECASE
)
SHELL_WORDS = 25
MOST_LINKS_OF_A_WALL = 2
WAITING_WORDS = 45
READ_LENGTH = 4000
# "Een ogenblik": a gate begins so too, and asks for no proof of being human.
OF_AN_AGE = later(
    r"\b(?:18|21|achttien|eenentwintig|eighteen|twenty-one)\b[^.]{0,20}(?:jaar|jr\b|years?|ouder|older|over\b|ans\b|jahre|"
    r"plus\b|\+)|\b18\+",
    re.IGNORECASE,
)
OF_A_ROBOT = later(
    r"\b(?:mens|mensen|human|robots?|bots?|browser|captcha|verkeer|traffic|verbinding|connection|puzzel|puzzle|ip-adres|"
    r"ray id)\b",
    re.IGNORECASE,
)


def is_robot_wall(page: "Page", words: PageWords) -> bool:
    """Whether a check against robots is what the page is for."""
    text = page.text
    told = words.signs(" . ".join((page.metadata.title, *heading_texts(page))))
    says = "challenge" in told or "challenge" in words.signs(text[:READ_LENGTH])
    if not says:
        # A challenge of script alone says nothing at all.
        return len(text.split()) <= SHELL_WORDS and PURPOSEFUL_MARKS.search(_machinery(page)) is not None
    if page.css("textarea, select, input[type=password], input[type=email]") or _asks_an_age(page):
        return False
    if "challenge" in told:
        return True
    if WALL_MARKS.search(_machinery(page)) is not None:
        return True
    # "Een ogenblik, de deur wordt geladen" above a foot with the site's own pages is a shell, and no wall.
    # "Soms moet je even geduld hebben" in a story of some length is none either.
    return len(page.css("a[href]")) <= MOST_LINKS_OF_A_WALL and len(text.split()) <= WAITING_WORDS


def _asks_an_age(page: "Page") -> bool:
    """Whether a short page speaks of an age and of no robot, and nothing of a challenge is built into it."""
    text = page.text[:READ_LENGTH]
    if OF_AN_AGE.search(text) is None or OF_A_ROBOT.search(text):
        return False
    return WALL_MARKS.search(_machinery(page)) is None


def _machinery(page: "Page") -> str:
    """Return where a wall leaves its marks: scripts, frames, classes and ids of a short page."""
    parts = [page.script_text[:READ_LENGTH], *page.script_addresses]
    for node in page.css("iframe, form, div[class], div[id]")[:80]:
        given = node.attributes
        parts.extend(given.get(name) or "" for name in ("src", "class", "id", "action"))
    return " ".join(parts)


def heading_texts(page: "Page") -> tuple[str, ...]:
    """Return the first two headings."""
    return tuple(tidy(node.text(separator=" ")) for node in page.css("h1, h2")[:2])
