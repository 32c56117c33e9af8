"""Takes persons out of what no visitor reads of a page: scripts, styles, templates and comments."""

import re
from collections import Counter
from html import unescape

from selectolax.lexbor import LexborNode

from auditor.redaction.blanks import empty
from auditor.redaction.code import in_code
from auditor.redaction.finding import personal_in_text
from auditor.redaction.scripts import redacted_json, redacted_script
from auditor.redaction.taken_apart import BORDER, Round

APART = BORDER * 100


def clean_unread(page: Round) -> None:
    """Take persons out of scripts, styles, templates and comments."""
    for node in page.parts.unread:
        if node.tag == "template":
            _clean_template(page, node)
            continue
        _clean_script(page, node)
    comments = [(node, node.comment_content or "") for node in page.parts.comments]
    # All at once, far enough apart that none stands beside another.
    if not _tells(page, APART.join([text for _, text in comments])):
        return
    for node, text in comments:
        if _tells(page, text):
            node.decompose()
            page.changes["comment"] += 1


def _tells(page: Round, text: str) -> bool:
    """Whether something of a person stands in what is both code and text."""
    return bool(text) and (
        in_code(text, page.known, page.addresses, Counter()) != text
        or bool(personal_in_text(text, page.known, own=False))
    )


def _clean_script(page: Round, node: LexborNode) -> None:
    """Take persons out of a script or style; what stood on an earlier page, and stayed, stays for the same reasons."""
    text = node.text() or ""
    kind = "json" if "json" in (node.attributes.get("type") or "").lower() else ""
    if not text or page.known.script_stays(text, kind, page.addresses):
        return
    before = page.changes.total()
    with page.known.asking_of_part(page.addresses) as asked:
        told = redacted_json(text, page.known, page.addresses, page.changes) if kind else None
        if told is None:
            told = redacted_script(text, page.known, page.addresses, page.changes)
    if told != text:
        empty(node)
        node.insert_child(told)
    elif page.changes.total() == before:
        page.known.scripts_at_rest.add(text.encode("utf-8", "surrogatepass"), "", kind, asked)


def _clean_template(page: Round, node: LexborNode) -> None:
    """Empty a template that holds something of a person."""
    text = node.html or ""
    bare = unescape(re.sub(r"<[^<>]{0,2000}>", "", text))
    if not _tells(page, text) and not personal_in_text(bare, page.known, own=False):
        return
    fresh = page.tree.create_node("template")
    node.replace_with(fresh)
    page.changes["template"] += 1
