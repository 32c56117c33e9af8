"""Clients are told which signals point to exploitation or a minor, and where to report them."""

from auditor import Finding, PageKind, Site, Text, client_signals, met, not_met, partly, requirement

WHERE = (PageKind.SAFETY, PageKind.HELP, PageKind.REPORT, PageKind.HOME)


@requirement("REP-09", languages=("nl", "en", "de", "fr"), version=17)
def clients_urged_to_report(site: Site) -> Finding:
    """Looks for signs explained to clients, a call to report and a place for it; help for victims is none of these."""
    told = client_signals(site)
    if told.signs and told.channel:
        return met(
            told.evidence,
            Text(
                "De site legt klanten uit waaraan uitbuiting of minderjarigheid te herkennen is en waar zij dat kunnen "
                "melden.",
                "The site explains to clients how exploitation or a minor may be recognised, and where to report it.",
            ),
        )
    if told.signs:
        return partly(
            told.evidence,
            Text(
                "De site legt signalen uit, maar zegt daarbij niet waar iemand die kan melden.",
                "The site explains signals, but does not say there where somebody can report them.",
            ),
        )
    if told.call:
        lacking = ("", "") if told.channel else (" en zonder plek om te melden", " and without a place to report")
        return partly(
            told.evidence,
            Text(
                f"Er is een oproep om te melden, zonder uitleg van signalen{lacking[0]}.",
                f"There is a call to report, without an explanation of signals{lacking[1]}.",
            ),
        )
    if told.tips:
        return not_met(
            told.tips[:3],
            Text(
                "Er zijn tips voor bezoekers, maar daarin is niets over uitbuiting of minderjarigen aangetroffen.",
                "There are tips for visitors, but nothing on exploitation or minors was found in them.",
            ),
            searched=site.searched(),
        )
    return site.absent(
        Text(
            "een oproep aan klanten om signalen van uitbuiting te melden",
            "a call to clients to report signals of exploitation",
        ),
        where=WHERE,
    )
