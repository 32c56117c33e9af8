"""The numbers and links of help channels are right and current."""

from auditor import (
    Finding,
    Part,
    Site,
    Text,
    all_referrals,
    evidence_of,
    met,
    not_applicable,
    not_met,
    partly,
    requirement,
)


@requirement("HLP-07", languages=("nl", "en", "de", "fr"), version=2)
def numbers_are_right(site: Site) -> Finding:
    """Holds every name, number and link of a help channel against the dated list of channels."""
    mentions = all_referrals(site)
    if not mentions:
        return not_applicable(
            Text("De site noemt geen hulp- of meldkanaal.", "The site names no help or reporting channel.")
        )
    wrong = [one for one in mentions if one.part is Part.WRONG_PHONE]
    if wrong:
        name = site.channels.channel(wrong[0].channel).name
        return not_met(
            evidence_of(wrong),
            Text(
                f"Bij {name.nl} staat een nummer dat niet van deze organisatie is ({wrong[0].said}).",
                f"Beside {name.en} stands a number that is not theirs ({wrong[0].said}).",
            ),
            searched=site.searched(),
        )
    doubtful = [one for one in mentions if one.part in (Part.WRONG_LINK, Part.STALE)]
    if doubtful:
        return partly(
            evidence_of(doubtful),
            Text(
                "Een genoemd kanaal is verouderd, of een link of nummer klopt niet.",
                "A named channel is out of date, or a link or number is not right.",
            ),
        )
    return met(
        evidence_of(mentions),
        Text(
            f"Alle {len(mentions)} vermeldingen kloppen met de lijst van {site.channels.known.dated}.",
            f"All {len(mentions)} mentions agree with the list of {site.channels.known.dated}.",
        ),
    )
