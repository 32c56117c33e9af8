"""Why a check cannot be asked of a platform: what it needs could not be read, or is in a language without words."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from auditor.requirements import Text
from auditor.site.markup.trouble import EXPLANATION, Trouble

if TYPE_CHECKING:
    from auditor.site.site import Site

# The browser could not show what stands there.
UNSHOWN = frozenset({Trouble.RENDER_LIMIT, Trouble.RENDER_CRASH})


def lacks(site: "Site", need: str) -> Text | None:
    """Return why a need of a check is not there, None when it is."""
    if need == "home":
        return _lacks_home(site)
    if need == "entry view":
        return _lacks_entry_view(site)
    if need == "policy pages" and not site.own_pages:
        return Text(
            "Er kon geen pagina van het platform zelf gelezen worden.",
            "No page of the platform itself could be read.",
        )
    if need == "advertisement template" and site.template is None:
        return Text("Er kon geen advertentiepagina gelezen worden.", "No advertisement page could be read.")
    return None


def lacks_language(site: "Site", read: Iterable[str]) -> Text | None:
    """Return that most of the platform's pages are in languages without words, None when they can be read."""
    known = frozenset(read)
    told = [language for page in site.own_pages if (language := site.language_of(page))]
    foreign = sorted({language for language in told if language not in known})
    if sum(language not in known for language in told) * 2 <= len(told):
        return None
    return Text(
        f"De meeste pagina's zijn in een taal waarvoor deze controle geen woorden heeft ({', '.join(foreign)}).",
        f"Most pages are in a language for which this check has no words ({', '.join(foreign)}).",
    )


def _lacks_home(site: "Site") -> Text | None:
    """Return why the platform could not be read at all."""
    if site.pages:
        return None
    first = site.visits[0].trouble if site.visits else None
    why = EXPLANATION[first or Trouble.EMPTY]
    return Text(f"De site kon niet gelezen worden: {why.nl}.", f"The site could not be read: {why.en}.")


def _lacks_entry_view(site: "Site") -> Text | None:
    """Return why a browser could not show the first page; None where it did, and where no browser looked."""
    first = next((v for v in site.visits if v.page is not None and v.page is site.gathered.entry), None)
    if first is None or first.trouble not in UNSHOWN:
        return None
    why = EXPLANATION[first.trouble]
    return Text(
        f"De eerste pagina kon niet bekeken worden zoals een bezoeker haar ziet: {why.nl}.",
        f"The first page could not be looked at as a visitor sees it: {why.en}.",
    )
