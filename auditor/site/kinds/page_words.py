"""The words by which pages are known: what they are called, what stands in their address, what they say."""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import islice
from typing import Any
from urllib.parse import unquote, urlsplit

from auditor.errors import RulesError
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.trails import trail_of
from auditor.site.words.later import later
from auditor.site.words.vocabulary import Hit, Vocabulary, folded

FAMILIES = ("name", "whole", "address", "body")
SIGN = "sign"
POST, FORUM = "post", "forum"
ENTRY = later(r"\d")
# No name of a page holds more.
MOST_HITS = 200
CAMEL = later(r"(?<=[a-z])(?=[A-Z])")
# What may stand around the one word that names a page: "Onze cijfers 2025", "Het vinkje", "Info & hulp?".
AROUND = later(
    r"^(?:(?:de|het|een|onze|ons|uw|je|jouw|alle|the|our|your|a|an|unsere?|ihre|das|die|der|nos|notre|vos|votre|"
    r"les?|la) )+|"
    r"[^\w&'+]+$|^[^\w&'+]+|(?: (?:19|20)\d\d)+$"
)
NO_WORD = later(r"[^a-z0-9+]+")
NO_MEANING = later(
    r"\b(?:html?|php\d?|aspx?|jsp|cfm|index|www|option com content|pages?|p|id|nl|en|de|fr|node|view|q)\b"
)


class PageWords:
    """The vocabulary of `words/pages.toml`, asked in three ways: a name, an address, a running text."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        """Read the decoded file; raises RulesError for a family or a kind that does not exist."""
        lists: dict[str, list[str]] = {}
        for family in (*FAMILIES, SIGN):
            for kind, by_language in tables.get(family, {}).items():
                if family != SIGN and kind not in set(PageKind):
                    raise RulesError(
                        f"pages.toml: [{family}.{kind}] noemt geen soort pagina",
                        f"pages.toml: [{family}.{kind}] names no kind of page",
                    )
                lists[f"{family}.{kind}"] = [word for words in by_language.values() for word in words]
        self._whole = {
            folded(word): PageKind(concept.partition(".")[2])
            for concept, words in lists.items()
            if concept.startswith("whole.")
            for word in words
        }
        labels = {concept: words for concept, words in lists.items() if concept.startswith(("name.", "address."))}
        texts = {concept: words for concept, words in lists.items() if concept.startswith(("body.", "sign."))}
        # Every word that names a page or stands in its address.
        self.words = frozenset(
            part
            for concept, words in lists.items()
            if not concept.startswith(("body.", "sign."))
            for word in words
            for part in NO_WORD.split(folded(word))
        )
        self.reads: frozenset[str] = frozenset(tables.get("reads", ("nl", "en")))
        self._labels = Vocabulary([labels])
        self._texts = Vocabulary([texts])
        self._cached = lru_cache(maxsize=20_000)(self._in_label)

    def named(self, label: str) -> tuple[PageKind, ...]:
        """Return the kinds that a title, heading or link name names, the weightiest first."""
        return self._cached(" ".join(folded(label).split()), address=False)

    def addressed(self, url: str) -> tuple[PageKind, ...]:
        """Return the kinds that the words of an address name, the last part of the path first."""
        document, steps = trail_of(url)
        parts = urlsplit(document)
        # Where something was pressed, the last thing pressed says what is seen.
        path = [steps[-1].word] if steps else [part for part in reversed(parts.path.split("/")) if part]
        found: dict[PageKind, None] = {}
        # A platform's own name promises nothing ("kontakthoekje"); a host beside it does ("help.…").
        host, _, parent = (parts.hostname or "").partition(".")
        # On the host of a forum stand its rules and its help too; a topic or board has a number.
        if "." not in parent or (host == FORUM and not ENTRY.search(parts.path + parts.query)):
            host = ""
        for part in (_told_by(parts.query), *path, host):
            if part:
                found.update(dict.fromkeys(self._cached(words_of(part), address=True)))
        if path and words_of(path[0]) == POST:
            # A post stands below it; by itself it is what one does.
            found.pop(PageKind.NEWS, None)
        return tuple(found)

    def _in_label(self, text: str, *, address: bool) -> tuple[PageKind, ...]:
        """Return the kinds of a label in order of weight: the longer the words, the earlier they stand."""
        whole = None if address else self._whole.get(_bare(text))
        hits = [hit for hit in self._labels.find(text) if address or hit.concept.startswith("name.")]
        ranked = sorted(_outermost(hits), key=lambda at: (_for_whom(text, at), -(at.end - at.start) // 4, at.start))
        kinds = dict.fromkeys(PageKind(hit.concept.partition(".")[2]) for hit in ranked)
        return tuple(kinds if whole is None else {whole: None, **kinds})

    def spoken(self, text: str) -> tuple[dict[PageKind, int], frozenset[str]]:
        """Return how many different phrases of each kind a running text holds, and the signs it gives."""
        low = folded(text)
        phrases: dict[PageKind, set[str]] = {}
        signs = set()
        for hit in self._texts.find(low):
            family, _, name = hit.concept.partition(".")
            if family == SIGN:
                signs.add(name)
            else:
                phrases.setdefault(PageKind(name), set()).add(low[hit.start : hit.end])
        return {kind: len(found) for kind, found in phrases.items()}, frozenset(signs)

    def signs(self, text: str) -> frozenset[str]:
        """Return the signs (`not_found`, `captcha`, `next` …) that a text gives."""
        return self.spoken(text)[1]


def _bare(label: str) -> str:
    """Return a label without the articles, signs and years around it."""
    before = ""
    while label != before:
        before, label = label, AROUND.sub("", label)
    return label


def _told_by(query: str) -> str:
    """Return the values of a query, which name a page (``page=voorwaarden``), or a lone key; keys name a filter."""
    return " ".join(value or key for key, _, value in (pair.partition("=") for pair in query.split("&")))


def _for_whom(text: str, hit: Hit) -> bool:
    """Whether the words only say for whom the page is that a label names before: "Gedragscode voor bezoekers"."""
    told = text[hit.start : hit.end].lstrip()
    return bool(text[: hit.start].strip()) and told.startswith(("voor ", "aan ", "for ", "to ", "fur ", "pour "))


def words_of(part: str) -> str:
    """Return one part of an address as words: ``Algemene-Voorwaarden.php`` becomes ``algemene voorwaarden``."""
    spaced = CAMEL.sub(" ", unquote(part))
    plain = NO_WORD.sub(" ", folded(spaced))
    return " ".join(NO_MEANING.sub(" ", plain).split())


def _outermost(hits: Iterable[Hit]) -> list[Hit]:
    """Return the hits that no longer hit covers, so that "meld je aan" is no "meld"."""
    kept: list[Hit] = []
    for hit in sorted(islice(hits, MOST_HITS), key=lambda one: (one.start - one.end, one.start)):
        inside = any(a.start <= hit.start and hit.end <= a.end and a.end - a.start > hit.end - hit.start for a in kept)
        if not inside:
            kept.append(hit)
    return kept
