"""Reduces advertisement pages to what all of them share: their structure stays, every text of one alone is blanked."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import reduce
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

import msgspec
from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.redaction.attribute_names import IMAGES, NUMBERS_ONLY, STRUCTURAL
from auditor.redaction.blanks import counted
from auditor.redaction.masks import MASK
from auditor.redaction.pictures import PLACEHOLDER
from auditor.redaction.taken_apart import UNREAD
from auditor.site.entries.card_marks import BLANK, ROOT, SUMMARY
from auditor.site.markup.elements import tidy
from auditor.site.markup.redaction import MARK
from auditor.site.template import QUOTABLE
from auditor.site.words.vocabulary import Vocabulary, folded

ADDRESSES = frozenset({"href", "action", "formaction", "data-href", "data-url", "cite"})
# What ties elements of a page together: it keeps its words and loses what is one advertisement's own.
TIES = frozenset({
    "id", "for", "name", "aria-controls", "aria-labelledby", "aria-describedby", "data-target",
    "data-bs-target", "data-toggle",
    "data-bs-toggle", "popovertarget", "commandfor", "data-open", "data-modal", "data-dialog", "list",
    "onclick", "onsubmit",
    "aria-owns", "form", "headers", "action", "data-action",
})  # fmt: skip
NUMBER = re.compile(r"\b\d+\b")
WORD = re.compile(r"[A-Za-z0-9À-ÿ]+")
CAPITAL_INSIDE = re.compile(r"\s[A-ZÀ-Þ]")
LONGEST_WORDS = 8
LABELS = frozenset({"value", "aria-label", "title"})
CALLS = frozenset({"value", "alt", "title", "aria-label", "placeholder"})
PICTURED = frozenset({
    "img", "source", "video", "input", "picture", "body", "div", "a", "figure", "td", "table",
})  # fmt: skip
SOLE = frozenset({"http-equiv", "charset", "property"})


class Kept(msgspec.Struct, frozen=True):
    """What of a page may stay: what it shares, and what the vocabulary of reporting knows of a page that is `alone`."""

    shared: set[str]
    number: int
    words: Vocabulary | None
    alone: Vocabulary | None

    @property
    def own(self) -> str:
        """What stands for a word of one page alone."""
        return f"x{self.number}"

    def numberless(self, text: str, what: str = "text") -> str:
        """Return a label of reporting without its number, empty where others do not bear it: "Meld advertentie […]"."""
        bare = _numberless(text)
        if bare == text or self.words is None or not is_interface(bare, self.words):
            return ""
        return bare if self.alone is not None or f"{what} {bare}" in self.shared else ""


def _numberless(text: str) -> str:
    return NUMBER.sub(MARK, text)


def reduced(pages: Sequence[bytes], words: Vocabulary | None = None, beside: Sequence[bytes] = ()) -> tuple[bytes, ...]:
    """Return redacted advertisement pages of one platform with only what stands in all of them.

    `beside` are redacted ordinary pages of the platform: what stands there too is its own. Of a single advertisement
    only that is kept, and what `words` knows as the vocabulary of reporting.
    """
    trees = [LexborHTMLParser(page) for page in pages]
    others = [_told_by(LexborHTMLParser(page)) for page in beside] if len(trees) == 1 else []
    told = [_told_by(tree) for tree in trees]
    if not told:
        return ()
    shared = reduce(set.intersection, told) if len(told) > 1 else told[0] & set().union(*others)
    alone = words if len(told) == 1 else None
    for number, tree in enumerate(trees, 1):
        _leave_only(tree, Kept(shared, number, words, alone))
    _tell_apart(trees)
    return tuple((tree.html or "").encode("utf-8", "replace") for tree in trees)


def _tell_apart(trees: Iterable[LexborHTMLParser]) -> None:
    """Let pages that differed in nothing but what was taken out of them differ still: by the marks in its place.

    Without that the three pages of short advertisements would be one page and its copies.
    """
    seen: Counter[str] = Counter()
    for tree in trees:
        text = tree.body.text() if tree.body is not None else ""
        key = "".join(sign for sign in text if not (sign.isdigit() or sign.isspace()))
        seen[key] += 1
        for node in tree.body.traverse(include_text=True) if tree.body is not None and seen[key] > 1 else ():
            told = node.text(deep=False) or "" if node.tag == "-text" else ""
            if MARK in told:
                node.replace_with(told.replace(MARK, MARK * seen[key]))
                break


def _told_by(tree: LexborHTMLParser) -> set[str]:
    """Return every text, attribute and word of an address or tie, each told apart by what it is."""
    told: set[str] = set()
    for node in tree.root.traverse(include_text=True) if tree.root is not None else ():
        tag = node.tag or "-"
        if tag == "-text":
            text = tidy(node.text(deep=False))
            told |= {f"text {text}", f"text {_numberless(text)}"}
        elif tag[0] != "-":
            for name, value in node.attributes.items():
                told.add(f"{name} {value}")
                if name in LABELS and value:
                    told.add(f"{name} {_numberless(tidy(value))}")
                if name in ADDRESSES or name in TIES or name == "class":
                    told.update(f"word {word}" for word in WORD.findall(value or ""))
    return told


def _leave_only(tree: LexborHTMLParser, kept: Kept) -> None:
    """Take out of a page what it does not share."""
    for node in list(tree.root.traverse(include_text=True)) if tree.root is not None else ():
        tag = node.tag or "-"
        if tag == "-text":
            _reduce_text(node, kept)
        elif tag == "-comment":
            node.decompose()
        elif tag == "template":
            node.replace_with(tree.create_node("template"))
        elif tag[0] != "-":
            _reduce_attributes(node, tag, kept)


def _reduce_text(node: LexborNode, kept: Kept) -> None:
    text = node.text(deep=False) or ""
    bare = tidy(text)
    if not bare or f"text {bare}" in kept.shared:
        return
    parent = node.parent
    if parent is not None and parent.tag in UNREAD:
        if not (kept.alone is not None and parent.tag == "style"):
            node.decompose()
        return
    if kept.alone is not None and is_interface(bare, kept.alone):
        return
    # Blanks of each page differ, or the parts that differ would look shared and the pages alike.
    left = kept.numberless(bare) or " ".join([BLANK * kept.number] * counted(len(bare.split())))
    lead = " " if text[:1].isspace() else ""
    tail = " " if text[-1:].isspace() else ""
    node.replace_with(lead + left + tail)


def is_interface(text: str, words: Vocabulary) -> bool:
    """Whether a short text is of the vocabulary of reporting and names no one."""
    if len(text.split()) > LONGEST_WORDS or any(map(str.isdigit, text)) or CAPITAL_INSIDE.search(text):
        return False
    return not QUOTABLE.isdisjoint(words.named(folded(text)))


def _reduce_attributes(node: LexborNode, tag: str, kept: Kept) -> None:
    for name, value in node.attributes.items():
        if not value or name in (ROOT, SUMMARY) or name in SOLE or f"{name} {value}" in kept.shared:
            continue
        wanted = _reduced_value(name, tag, value, kept)
        if wanted != value:
            node.attrs[name] = wanted


def _reduced_value(name: str, tag: str, value: str, kept: Kept) -> str:
    """Return what an attribute that is one page's own may still say."""
    if name == "class":
        return " ".join(one for one in value.split() if _known_words(one, kept))
    if name in ADDRESSES:
        return _reduced_address(value, kept)
    if name in TIES:
        return WORD.sub(lambda word: _word(word[0], kept), value)
    if name in IMAGES and tag in PICTURED:
        return PLACEHOLDER if name == "src" else ""
    if name in STRUCTURAL or name in NUMBERS_ONLY:
        return "" if name in ("style", "integrity", "nonce") else value
    if tag == "meta" or name.startswith("data-"):
        return ""
    return value if tag == "link" else _reduced_label(name, value, kept)


def _reduced_label(name: str, value: str, kept: Kept) -> str:
    """Return what a visitor reads of an attribute, without what is one page's own."""
    if name in CALLS and kept.alone is not None and is_interface(tidy(value), kept.alone):
        return value
    if name in LABELS and (numberless := kept.numberless(tidy(value), name)):
        return numberless
    if name == "value":
        return kept.own
    return BLANK * kept.number if name in ("alt", "title", "aria-label", "placeholder", "label") else ""


def _known_words(text: str, kept: Kept) -> bool:
    words = WORD.findall(text)
    if all(f"word {word}" in kept.shared for word in words):
        return True
    return kept.alone is not None and not any(map(str.isdigit, text))


def _word(word: str, kept: Kept) -> str:
    """Return a word of an address or a tie that pages share, else what stands for one page's own."""
    if f"word {word}" in kept.shared or word == kept.own:
        return word
    if kept.alone is not None and word.isalpha() and kept.alone.named(folded(word)):
        return word
    return kept.own


def _reduced_address(value: str, kept: Kept) -> str:
    """Return an address with the steps and values that are one page's own taken out; a mask stays."""
    if MASK.search(value) or value.startswith("#") or MARK in value:
        return value
    scheme = value.partition(":")[0].lower()
    if scheme in ("tel", "sms", "mailto", "javascript", "data", "whatsapp"):
        return f"{scheme}:{MARK}" if scheme != "javascript" else "javascript:void(0)"
    try:
        parts = urlsplit(value)
    except ValueError:
        return "#"
    # A whole step is kept or not: half a name is still one.
    steps = [
        step
        if all(
            f"word {word}" in kept.shared
            or (kept.alone is not None and word.isalpha() and kept.alone.named(folded(word)))
            for word in WORD.findall(step)
        )
        else kept.own
        for step in parts.path.split("/")
    ]
    pairs = [
        (key, one if f"word {one}" in kept.shared else kept.own)
        for key, one in parse_qsl(parts.query, keep_blank_values=True)
    ]
    return urlunsplit((parts.scheme, parts.netloc, "/".join(steps), urlencode(pairs), ""))
