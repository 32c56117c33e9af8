"""The text of elements in pieces that no block element interrupts."""

from typing import Self

import msgspec
from selectolax.lexbor import LexborNode

from auditor.site.markup.tags import LAST_OF_NO_ELEMENT, TEXT, Tags, tags
from auditor.site.markup.visibility import UNSEEN_TAGS

BREAK = "\n"
# Stands between the texts of two nodes, so that the text of a body is had in one call and cut again.
BETWEEN = "\x1f"


class Nodes(msgspec.Struct, frozen=True):
    """A body in document order: every node, its tag's number, and the texts."""

    nodes: list[LexborNode]
    tags: list[int]
    texts: list[str]
    present: frozenset[int]

    @classmethod
    def of(cls, body: LexborNode | None, text: str) -> Self:
        """Take a body and its text as the parser gives it, the pieces set apart by `BETWEEN`.

        A text that holds that sign itself cannot be cut so; its nodes are asked one by one.
        """
        nodes = list(body.traverse(include_text=True)) if body is not None else []
        numbers = [node.tag_id for node in nodes]
        texts = text.split(BETWEEN) if text else []
        places = [place for place, number in enumerate(numbers) if number == TEXT]
        if len(texts) != len(places):
            texts = [nodes[place].text(deep=False) for place in places]
        return cls(nodes, numbers, texts, frozenset(numbers))


class Run(msgspec.Struct):
    """The text of one element between its child blocks; `ordinal` is the element's place."""

    element: LexborNode
    ordinal: int
    parts: list[str]
    bold: bool = True


def runs_in(body: Nodes) -> list[Run]:
    """Return the pieces of text that no block element interrupts."""
    numbers = tags()
    inline, gaps = numbers.inline, (numbers.link, numbers.line_break)
    nodes, texts = body.nodes, body.texts
    nth = 0
    runs: list[Run] = []
    run: Run | None = None
    key = -1
    started: dict[int, int] = {}
    for ordinal, tag in enumerate(body.tags):
        if tag == TEXT:
            text = texts[nth]
            nth += 1
            if not text or text.isspace():
                _pause(run, " ")
                continue
            block, bold = _block_around(nodes[ordinal], numbers)
            if block is None or block.tag in UNSEEN_TAGS:
                continue
            if run is None or block.mem_id != key:
                key = block.mem_id
                run = Run(block, started.get(key, 0), [])
                runs.append(run)
            run.parts.append(text)
            run.bold = run.bold and bold
        elif tag in gaps:
            _pause(run, BREAK if tag == numbers.line_break else "")
        elif tag > LAST_OF_NO_ELEMENT and tag not in inline:
            started[nodes[ordinal].mem_id] = ordinal
            run = None
    return runs


def _pause(run: Run | None, gap: str) -> None:
    """Add white space to the run under way; links side by side without any are words of their own."""
    if run is not None and (gap or run.parts[-1][-1:].isalnum()):
        run.parts.append(gap or " ")


def _block_around(text: LexborNode, numbers: Tags) -> tuple[LexborNode | None, bool]:
    """Return the nearest block element around a text, and whether it is bold in it; None for what is struck out."""
    block = text.parent
    bold = False
    while block is not None and block.tag_id in numbers.inline and block.parent is not None:
        if block.tag_id in numbers.struck:
            return None, bold
        bold = bold or block.tag_id in numbers.bold
        block = block.parent
    above = block.parent if block is not None else None
    return (None if above is not None and above.tag_id in numbers.struck else block), bold


def paragraphs(parts: list[str]) -> list[str]:
    """Return the paragraphs of a run, split at empty lines; a single line break stays as a newline."""
    if BREAK not in parts:
        whole = " ".join("".join(parts).split())
        return [whole] if whole else []
    marked = "".join([part if part == BREAK else part.replace("\n", " ").replace("\r", " ") for part in parts])
    found: list[list[str]] = [[]]
    for line in [" ".join(line.split()) for line in marked.split(BREAK)]:
        if line:
            found[-1].append(line)
        elif found[-1]:
            found.append([])
    return [BREAK.join(paragraph) for paragraph in found if paragraph]
