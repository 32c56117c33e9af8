"""A platform that one person runs and speaks on as "ik": posts of that person are the platform's own words too."""

from collections.abc import Iterable
from itertools import islice

from auditor.site.page import Page
from auditor.site.words.later import later

ALONE, TOGETHER = later(r"\bik\b"), later(r"\b(?:wij|we|ons|onze)\b")
# How often somebody says so on the platform's own pages, and how much more often than "wij".
LEAST, MORE = 5, 2
MOST_PAGES = 12


def letters_of_the_owner(own: Iterable[Page], posts: Iterable[Page]) -> frozenset[int]:
    """Return the ``id`` of those posts in which the one who runs the platform speaks; of a company's there are none.

    A big platform's blog tells of others: laws, other sites, people who work. A lone webmaster writes the rules there.
    """
    written = [page for page in posts if _speaks(page)[0]]
    if not written:
        return frozenset()
    spoken = [_speaks(page) for page in islice(own, MOST_PAGES)]
    alone, together = sum(one for one, _ in spoken), sum(several for _, several in spoken)
    return frozenset(map(id, written)) if alone >= LEAST and alone > MORE * together else frozenset()


def _speaks(page: Page) -> tuple[int, int]:
    """Return in how many statements of a page one person speaks, and in how many several; a question is a visitor's."""
    told = [one.low for one in page.sentences if not one.text.rstrip().endswith("?")]
    return sum(ALONE.search(low) is not None for low in told), sum(TOGETHER.search(low) is not None for low in told)
