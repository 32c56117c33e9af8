"""What is told of a matter, kept by language, so that the weaker of two versions counts."""

from auditor.finding import Evidence
from auditor.requirements import Text
from auditor.site.page import Page
from auditor.site.site import Saying, Site
from auditor.site.statements.duty import Duty, weighed
from auditor.site.statements.said import Quotable, Said, Statements, Strength


class Told:
    """Statements on one matter as they are found, each under the language of its page."""

    def __init__(self, site: Site, reservation: Text, contradiction: Text) -> None:
        """Start empty, with the texts for what is said with a reservation and for what contradicts itself."""
        self._site = site
        self._texts = Duty(matter=(), reservation=reservation, contradiction=contradiction)
        self._by_language: dict[str, Statements] = {}
        self._every = Statements()

    def add(self, saying: Saying, strength: Strength) -> None:
        """Keep what one sentence says."""
        self._add(saying.page, strength, saying)

    def add_seen(self, page: Page, strength: Strength, evidence: Evidence) -> None:
        """Keep what a page shows, such as the field of a form."""
        self._add(page, strength, evidence)

    def _add(self, page: Page, strength: Strength, statement: Evidence | Quotable) -> None:
        """Keep a statement."""
        self._by_language.setdefault(self._site.language_of(page), Statements()).add(strength, statement)
        self._every.add(strength, statement)

    def has(self, *strengths: Strength) -> bool:
        """Whether one of the strengths was told in any language."""
        return self._every.has(*strengths)

    def has_in(self, page: Page, strength: Strength) -> bool:
        """Whether a strength was told in the language of a page."""
        said = self._by_language.get(self._site.language_of(page))
        return said is not None and said.has(strength)

    def weighed(self) -> Said:
        """Return what counts of all that was told."""
        return weighed(self._by_language.values(), self._texts)
