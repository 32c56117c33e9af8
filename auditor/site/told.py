"""What is told of a matter, kept by language, so that the weaker of two versions counts."""

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.duty import Duty, weighed
from auditor.site.said import Said, Statements, Strength
from auditor.site.site import Saying, Site


class Told:
    """Statements on one matter as they are found, each under the language of its page."""

    def __init__(self, site: Site, reservation: Text, contradiction: Text) -> None:
        """Start empty, with the texts for what is said with a reservation and for what contradicts itself."""
        self._site = site
        self._texts = Duty(matter=(), reservation=reservation, contradiction=contradiction)
        self._by_language: dict[str, Statements] = {}
        self._every = Statements()

    def add(self, saying: Saying, strength: Strength, evidence: Evidence | None = None) -> None:
        """Keep what one sentence says."""
        seen = evidence or saying.evidence
        self._by_language.setdefault(self._site.language_of(saying.page), Statements()).add(strength, seen)
        self._every.add(strength, seen)

    def has(self, *strengths: Strength) -> bool:
        """Whether one of the strengths was told in any language."""
        return self._every.has(*strengths)

    def weighed(self) -> Said:
        """Return what counts of all that was told."""
        return weighed(self._by_language.values(), self._every, self._texts)
