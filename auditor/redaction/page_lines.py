"""What a page is as a whole: whether it tells of people, and which words it has without a capital."""

import re
from urllib.parse import unquote, urlsplit

from auditor.redaction.taken_apart import Round
from auditor.site.markup.elements import tidy
from auditor.site.markup.regions import Region

# What a page is called that tells of what happened, and of whom.
TELLS = re.compile(
    r"(?:^|[\s/_.\-])(?:blogs?|nieuws(?:brief|item|bericht)?|news|dagboek(?:en)?|diary|logboek|columns?|interviews?|"
    r"verhalen|verhaal|story|stories|reviews?|recensies?|ervaring(?:en)?|gastenboek|guestbook|gästebuch|livre-d-or|"
    r"prikbord|magazine|artikel(?:en)?|aktuelles|actualites?|forum|topics?|berichten|reacties|comments|"
    r"beoordelingen|testimonials?)(?=$|[\s/_.\-?:!|~])",
    re.IGNORECASE,
)
# A word in a text that begins without a capital, and is no part of an address.
LOWER_WORD = re.compile(r"(?<![\w/.@#-])[^\W\d_][\w'\u2019-]*(?![/@])")
LONGEST_TITLE = 70


def tells_of_people(page: Round) -> bool:
    """Whether a page is called as one that tells what happened, by its address, title or heading."""
    heading, title = page.tree.css_first("h1"), page.tree.css_first("title")
    said = [tidy(one.text(separator=" ")) for one in (heading, title) if one is not None]
    named = (unquote(urlsplit(page.url).path), *(one for one in said if len(one) <= LONGEST_TITLE))
    return any(TELLS.search(one) for one in named)


def lower_words(page: Round) -> set[str]:
    """Return the words that a page has without a capital, but for what visitors write."""
    return {
        word
        for run, text in zip(page.parts.runs, page.parts.texts, strict=True)
        if (parent := run[0][0].parent) is not None and page.places.of(parent).region is not Region.USER_CONTENT
        for word in LOWER_WORD.findall(text)
        if word[0].islower()
    }
