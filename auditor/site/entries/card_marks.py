"""The marks that blanked cards carry, so that a page whose cards were blanked is counted as it was before."""

import json

from selectolax.lexbor import LexborHTMLParser

ROOT = "data-auditor-card"
SUMMARY = "data-auditor-cards"
PAGE = "data-auditor-page"
ANY = "data-auditor-"
BESIDE = "beside"
BLANK = "…"


def told_by_marks(tree: LexborHTMLParser) -> dict[str, object] | None:
    """Return what the mark on the body tells of the page's cards, None where there is none.

    Whoever hands a page in takes off the marks that are not the redactor's own.
    """
    body = tree.body
    told = body.attributes.get(SUMMARY) if body is not None else None
    if not told:
        return None
    try:
        summary = json.loads(told.partition(" ")[2])
    except (ValueError, RecursionError):
        return None
    return summary if isinstance(summary, dict) else None


def marked_roots(tree: LexborHTMLParser) -> frozenset[int]:
    """Return the ``mem_id`` of the marked cards."""
    return frozenset(node.mem_id for node in tree.css(f"[{ROOT}]") if node.attributes.get(ROOT) != BESIDE)


def is_marked_advertisement(tree: LexborHTMLParser) -> bool:
    """Whether a page was read as an advertisement before its texts were taken out."""
    body = tree.body
    return body is not None and bool(body.attributes.get(PAGE))
