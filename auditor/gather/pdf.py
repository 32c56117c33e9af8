"""Turns a PDF into a page of plain HTML that the checks read as any other, or says why it cannot be read."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from html import escape
from itertools import pairwise
from pathlib import Path
from typing import Any

from auditor.site.markup.trouble import Trouble
from auditor.site.words.later import later

CHILD = str(Path(__file__).with_name("pdf_child.py"))
STARTS_WITHIN = 1024
SECONDS = 15.0
LEAST_WORDS = 8
HEADING_WORDS = 9
HEADING_SIGNS = 120
NUMBERED = later(
    r"^(?:(?:artikel|article|art\.?|§|hoofdstuk|chapter)\s*)?\d{1,2}(?:\.\d{1,2}){0,3}[.)]?\s+\S", re.IGNORECASE
)
BULLET = re.compile(r"^[\u2022\u25aa\u25cf\u2013\u00b7\u2023*-]\s+")
FOLIO = re.compile(r"^(?:pagina|blad|page|p\.)?\s*\d{1,3}(?:\s*(?:van|of|/)\s*\d{1,3})?$", re.IGNORECASE)
ENDS = (".", "!", "?", ":", ";")


def is_pdf(body: bytes) -> bool:
    """Whether an answer is a PDF, by its first bytes."""
    return b"%PDF-" in body[:STARTS_WITHIN]


def pdf_as_html(body: bytes) -> bytes | Trouble:
    """Return the text of a PDF as HTML, a section a page, or why there is none.

    SCAN: it holds no text. UNREADABLE_PDF: it is locked, broken, or took more time or memory than it may.
    """
    read = _read_apart(body)
    if read is None or read.get("locked"):
        return Trouble.UNREADABLE_PDF
    pages = [str(one) for one in read["pages"]]
    if len(" ".join(pages).split()) < LEAST_WORDS:
        return Trouble.SCAN
    return _html(str(read["title"]), str(read["language"]), pages).encode()


def _read_apart(body: bytes) -> dict[str, Any] | None:
    """Return what a process of its own read, None when that ended without an answer."""
    # Run as a file, it need not load this whole room; it finds the libraries that this process finds.
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    try:
        done = subprocess.run(  # noqa: S603 - this interpreter and a file of ours, nothing from outside
            [sys.executable, "-P", CHILD],
            input=body,
            capture_output=True,
            timeout=SECONDS,
            check=True,
            env=environment,
        )
        answer = json.loads(done.stdout)
    except (subprocess.SubprocessError, ValueError):
        return None
    return answer if isinstance(answer, dict) else None


def _html(title: str, language: str, pages: list[str]) -> str:
    """Return a document with the text of the pages; the first line is its heading where the file has no title."""
    parts = []
    heading = ""
    for number, paragraphs in enumerate(_whole([list(_paragraphs(text)) for text in pages]), 1):
        blocks = []
        for paragraph in paragraphs:
            tag = "p" if heading else "h1"
            heading = heading or paragraph[:HEADING_SIGNS]
            blocks.append(_element(paragraph, tag))
        parts.append(f'<section id="page-{number}">{"".join(blocks)}</section>')
    spoken = f' lang="{escape(language)}"' if language else ""
    return (
        f"<!doctype html><html{spoken}><meta charset=utf-8><title>{escape(title or heading)}</title>"
        f"<main>{''.join(parts)}</main></html>"
    )


def _element(paragraph: str, tag: str) -> str:
    """Return a paragraph as the element that it looks like."""
    if tag == "p" and BULLET.match(paragraph):
        return f"<ul><li>{escape(BULLET.sub('', paragraph))}</li></ul>"
    tag = "h2" if tag == "p" and _is_heading(paragraph) else tag
    return f"<{tag}>{escape(paragraph)}</{tag}>"


def _whole(pages: list[list[str]]) -> list[list[str]]:
    """Return the paragraphs of the pages with a sentence that runs over the edge of the paper put on its first page."""
    for page, following in pairwise(pages):
        if page and following and not page[-1].endswith(ENDS) and following[0][:1].islower():
            page[-1] = f"{page[-1]} {following.pop(0)}"
    return pages


def _paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of a page; lines that only the width of the paper broke are joined again."""
    lines = [" ".join(line.split()) for line in text.splitlines()]
    full = max((len(line) for line in lines), default=0)
    held = ""
    for before, line in zip(["", *lines], lines, strict=False):
        if held and (not line or _begins_anew(before, line, full)):
            yield held
            held = ""
        if not line or FOLIO.match(line):
            continue
        held = held[:-1] + line if held.endswith("-") and line[:1].islower() else f"{held} {line}".strip()
    if held:
        yield held


def _begins_anew(before: str, line: str, full: int) -> bool:
    """Whether a line starts a paragraph: a number or bullet, or a capital after a line that ended early."""
    if NUMBERED.match(line) or BULLET.match(line):
        return True
    early = len(before) < 0.75 * full
    return (early and (before.endswith(ENDS) or line[:1].isupper())) or (_is_heading(before) and line[:1].isupper())


def _is_heading(line: str) -> bool:
    """Whether a line is a heading: few words, no sentence, with a number or a capital in front."""
    few = 0 < len(line.split()) <= HEADING_WORDS and not line.endswith((".", ",", ";", ":")) and "@" not in line
    return few and (NUMBERED.match(line) is not None or line[:1].isupper()) and not BULLET.match(line)
