"""Help information is one click from home, in every language of the site."""

from collections.abc import Iterable

from auditor import (
    Finding,
    PageKind,
    Site,
    Text,
    cannot_tell,
    evidence_of,
    help_reach,
    met,
    not_met,
    partly,
    requirement,
)

# How a reader calls the languages that the audit reads.
NAMES = {
    "nl": Text("Nederlands", "Dutch"),
    "en": Text("Engels", "English"),
    "de": Text("Duits", "German"),
    "fr": Text("Frans", "French"),
}
WHERE = (PageKind.SAFETY, PageKind.HELP, PageKind.REPORT, PageKind.CONTACT)


@requirement("HLP-08", languages=("nl", "en", "de", "fr"), version=16)
def help_within_reach(site: Site) -> Finding:
    """Counts the clicks from home to the referrals, and compares their languages with those of the site."""
    reach = help_reach(site)
    if reach is None:
        return site.absent(Text("hulpinformatie", "help information"), where=WHERE)
    shown = (*evidence_of(reach.mentions), *reach.doors)
    lacking = _named(reach.missing)
    if reach.near and reach.unseen and not reach.missing:
        unread = _named(reach.unseen)
        return cannot_tell(
            Text(
                f"De hulpinformatie is dichtbij, maar van een taal van de site is geen pagina gelezen ({unread.nl}).",
                f"The help information is near, but of a language of the site no page was read ({unread.en}).",
            ),
            searched=site.searched(),
        )
    if reach.near and not reach.missing and reach.thin:
        return partly(
            shown,
            Text(
                "De hulpinformatie is mager: alleen een zin in de voorwaarden.",
                "The help information is thin: a sentence in the terms only.",
            ),
        )
    if reach.near and not reach.missing:
        return met(
            shown,
            Text(
                "De hulpinformatie is hoogstens een klik ver, in alle talen van de site.",
                "The help information is at most one click away, in all languages of the site.",
            ),
        )
    if reach.near:
        return partly(
            shown,
            Text(
                f"De hulpinformatie is dichtbij, maar niet in alle talen van de site (ontbreekt: {lacking.nl}).",
                f"The help information is near, but not in all languages of the site (missing: {lacking.en}).",
            ),
        )
    if not reach.missing:
        return partly(
            shown,
            Text(
                "De hulpinformatie is er in alle talen van de site, maar meer dan een klik van de beginpagina.",
                "The help information is there in all languages of the site, but more than one click from home.",
            ),
        )
    return not_met(
        shown,
        Text(
            f"De hulpinformatie ligt meer dan een klik ver en niet in alle talen van de site "
            f"(ontbreekt: {lacking.nl}).",
            f"The help information is more than one click away and not in all languages of the site "
            f"(missing: {lacking.en}).",
        ),
        searched=site.searched(),
    )


def _named(languages: Iterable[str]) -> Text:
    """Return the names of languages, by their codes where nobody gave them one."""
    named = [NAMES.get(one, Text(one, one)) for one in sorted(languages)]
    return Text(", ".join(one.nl for one in named), ", ".join(one.en for one in named))
