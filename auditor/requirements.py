"""What is asked: a requirement is one observable measure, told in Dutch and in English."""

from enum import StrEnum

from msgspec import Struct


class Text(Struct, frozen=True):
    """One message in the two languages of the readers."""

    nl: str
    en: str

    def in_language(self, language: str) -> str:
        """Return the English text for ``en`` and the Dutch one for anything else."""
        return self.en if language == "en" else self.nl


class Kind(StrEnum):
    """Whether a duty can be proven by a page: to publish something, or to do something."""

    PUBLISH = "publish"
    DO = "do"


class Source(Struct, frozen=True):
    """A published document that asks for the requirement."""

    doc: Text
    url: str


class Example(Struct, frozen=True):
    """An invented situation for each outcome."""

    met: Text
    partly: Text
    not_met: Text


class Requirement(Struct, frozen=True, rename={"sources": "source"}):
    """One observable measure with its criteria; where a code asks it is told in `auditor.code`."""

    id: str
    kind: Kind
    title: Text
    asks: Text
    why: Text
    met: Text
    partly: Text
    not_met: Text
    cannot_tell: Text
    seen: Text
    unseen: Text
    remedy: Text
    protects: Text
    strength: str
    confirmed: str
    example: Example
    sources: tuple[Source, ...]

    @property
    def group(self) -> str:
        """The letters before the hyphen: AGE of AGE-03."""
        return self.id.partition("-")[0]


class RequirementGroup(Struct, frozen=True, rename={"requirements": "requirement"}):
    """The requirements of one theme, as one file of `requirements/` holds them."""

    group: str
    title: Text
    requirements: tuple[Requirement, ...]
