"""How many advertisements a platform says it has, in words: a fact of its own telling, never better or worse."""

from msgspec import UNSET, UnsetType

from auditor.report.hostile import visible
from auditor.report.wording import Wording
from auditor.stated_total import StatedTotal


def number_in(words: Wording, number: int) -> str:
    """Return a number as it is written in the language: 1.284 or 1,284."""
    text = f"{number:,}"
    return text if words.language == "en" else text.replace(",", ".")


def roughly(words: Wording, number: int, *, about: bool) -> str:
    """Return the number in short, with a word before it where it was told roughly."""
    shown = number_in(words, number)
    return words("stated.roughly", number=shown) if about else shown


def stated_line(words: Wording, total: StatedTotal | UnsetType | None) -> str:
    """Return what the platform states in a sentence, quoted; or that an older program did not look for it."""
    if total is UNSET:
        return words("compare.not_looked")
    if not total:
        return words("stated.none")
    number = number_in(words, total.number)
    said = words("stated.about", number=number) if total.about else words("stated.exactly", number=number)
    return words("stated.quoted", said=said, quote=visible(total.evidence.excerpt))
