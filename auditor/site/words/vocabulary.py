"""The vocabulary: every word list of every language, found in one pass over a text."""

from collections.abc import Iterable, Mapping, Sequence
from hashlib import sha256

from auditor.site.words.beginnings import Beginnings
from auditor.site.words.concepts import Concepts
from auditor.site.words.follow import end_of
from auditor.site.words.read_text import Hit, ReadText
from auditor.site.words.spelling import beginnings_of
from auditor.site.words.worked_out import worked_out

__all__ = ["Hit", "Vocabulary", "folded"]

MOST_REMEMBERED = 20_000
ACCENTED = "àáâãäåçèéêëìíîïñòóôõöùúûüýÿ´\u00a0\n\t\r"
UNACCENTED = "aaaaaaceeeeiiiinooooouuuuyy'    "
LOWER = bytes(ord(chr(n).lower()) if len(chr(n).lower()) == 1 and ord(chr(n).lower()) < 256 else n for n in range(256))
PLAIN = LOWER.translate(bytes.maketrans(ACCENTED.encode("latin-1"), UNACCENTED.encode("latin-1")))
LETTERS = bytes(chr(n).isalnum() for n in range(256))
TYPOGRAPHIC = (
    ("’", "'"),
    ("‘", "'"),
    ("“", '"'),
    ("”", '"'),
    ("„", '"'),
    ("–", "-"),
    ("‑", "-"),
    ("—", "-"),
    ("\u202f", " "),
    ("\u2009", " "),
)


def folded(text: str) -> str:
    """Return the text in lower case without accents or typographic signs, of the same length.

    What Latin-1 cannot write becomes a question mark; whoever asks for question marks looks in the text itself.
    """
    if not text.isascii():
        for sign, plain in TYPOGRAPHIC:
            text = text.replace(sign, plain)
    return text.encode("latin-1", "replace").translate(PLAIN).decode("latin-1")


class Vocabulary:
    """Concepts and their spellings: ``word*`` may go on, ``*word`` may be the tail of a compound."""

    def __init__(
        self,
        lists: Iterable[Mapping[str, Iterable[str]]],
        abroad: Mapping[str, Sequence[Mapping[str, Iterable[str]]]] | None = None,
    ) -> None:
        """Build the automaton of several word lists (one a language and theme), each concept to patterns.

        `abroad` are lists by language that only pages in that language are read with: French "pas" is "not", Dutch
        "pas" is "only after".
        """
        self._abroad = dict(abroad or {})
        self._of_language: dict[str, Vocabulary] = {}
        self._masks: dict[str, int] = {}
        self._texts: dict[str, ReadText] = {}
        every = [(concept, *patterns) for words in lists for concept, patterns in words.items()]
        told = sha256("\n".join(map("\t".join, every)).encode()).hexdigest()
        written = worked_out("beginnings", told, lambda: _written(every))
        self.concepts = tuple(dict.fromkeys(concept for concept, *_ in every))
        self._literals = Beginnings(written, told)
        self.concepts_of = Concepts(self.concepts)

    def of_language(self, language: str) -> "Vocabulary":
        """Return the vocabulary that a page in a language is read with: its own, or else this one."""
        if language not in self._abroad:
            return self
        if language not in self._of_language:
            self._of_language[language] = Vocabulary(self._abroad[language])
        return self._of_language[language]

    def find(self, text: str) -> tuple[Hit, ...]:
        """Return every hit in a folded text, in order of where its first part ends."""
        hits: list[Hit] = []
        # Half the time of calling Hit itself, some hundred thousand times.
        new = tuple.__new__
        # Where a letter or digit stands; the last place answers for what lies outside the text.
        letters = f"{text} ".encode("latin-1", "replace").translate(LETTERS)
        for start, stop, literal in self._literals.found(text, letters):
            _, _, word_left, word_right, follow, alone, plain, entries = literal
            begun = follow.begins(text, stop) if follow is not None else None
            before, after = letters[start - 1] and word_left, letters[stop] and word_right
            if not (begun is not None or before or after):
                for concept in alone:
                    hits.append(new(Hit, (concept, start, stop)))  # noqa: PERF401 - most literals stand for one concept
                continue
            for open_left, open_right, rest, concepts in plain if begun is None else entries:
                if (before and not open_left) or (after and not open_right):
                    continue
                end: int | None = stop
                if rest is not None and begun is not None:
                    # Most of what may follow stands nowhere near.
                    if rest.then and rest.then not in begun.places:
                        continue
                    end = end_of(rest, text, stop, begun)
                    if end is None:
                        continue
                hits.extend([new(Hit, (concept, start, end)) for concept in concepts])
        return tuple(hits)

    def named(self, text: str) -> frozenset[str]:
        """Return the concepts that a folded text names; headings and passages are asked about again and again."""
        return self.concepts_of.names(self._mask(text))

    def mask(self, text: str) -> int:
        """Return the same of a text as it stands, as bits."""
        return self._mask(folded(text))

    def _mask(self, low: str) -> int:
        known = self._masks.get(low)
        if known is None:
            if len(self._masks) >= MOST_REMEMBERED:
                self._masks.clear()
            known = self._masks[low] = self.concepts_of.mask_of(self.find(low))
        return known

    def read(self, text: str) -> ReadText:
        """Return a text as it is read; menus, feet and whole paragraphs stand on many pages of a platform alike."""
        known = self._texts.get(text)
        if known is None:
            if len(self._texts) >= MOST_REMEMBERED:
                self._texts.clear()
            low = folded(text)
            known = self._texts[text] = ReadText(text, low, self.find(low), self.concepts_of)
        return known


def _written(every: Iterable[tuple[str, ...]]) -> dict[str, tuple[tuple[str, str], ...]]:
    """Return for each beginning which patterns may begin so, each with its concept.

    They are spelled out when it is first found, which most never is.
    """
    written: dict[str, tuple[tuple[str, str], ...]] = {}
    for concept, *patterns in every:
        for pattern in patterns:
            low = folded(pattern)
            # Most begin one pattern, and most patterns begin in several ways: those share what is kept.
            alone = ((low, concept),)
            for beginning in beginnings_of(low):
                if beginning.strip():
                    written[beginning] = written[beginning] + alone if beginning in written else alone
    return written
