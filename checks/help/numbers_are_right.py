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


@requirement("HLP-07", languages=("nl", "en", "de", "fr"), version=16)
def numbers_are_right(site: Site) -> Finding:
    """Holds every name, number and link of a help channel against the dated list of channels."""
    mentions = all_referrals(site)
    if not mentions:
        return not_applicable(
            Text("De site noemt geen hulp- of meldkanaal.", "The site names no help or reporting channel.")
        )
    dated = site.channels.known.dated
    wrong = [one for one in mentions if one.part is Part.WRONG_PHONE]
    if wrong:
        channel = site.channels.channel(wrong[0].channel)
        # The number itself may be a person's, so it stands in no report.
        return not_met(
            evidence_of(wrong),
            Text(
                f"Bij {channel.name.nl} staat een ander nummer dan de lijst van {dated} geeft"
                f" ({' of '.join(channel.phones)}). In het citaat is dat andere nummer weggelaten; op de pagina zelf is"
                " het te lezen.",
                f"Beside {channel.name.en} stands another number than the list of {dated} gives"
                f" ({' or '.join(channel.phones)}). In the quotation that other number is left out; it can be read on"
                " the page itself.",
            ),
            searched=site.searched(),
        )
    doubtful = [one for one in mentions if one.part in (Part.WRONG_LINK, Part.STALE)]
    if doubtful:
        first = doubtful[0]
        if first.part is Part.WRONG_LINK:
            return partly(evidence_of(doubtful), _elsewhere(site.channels.channel(first.channel).name, dated))
        now = site.channels.successor(first)
        return partly(evidence_of(doubtful), _outdated(site.channels.channel(now).name if now else None))
    return met(
        evidence_of(mentions),
        Text(
            f"Alle {len(mentions)} vermeldingen van hulp- en meldkanalen kloppen met de lijst van {dated}.",
            f"All {len(mentions)} mentions of help and reporting channels agree with the list of {dated}.",
        ),
    )


def _elsewhere(name: Text, dated: str) -> Text:
    """Say that a link leads elsewhere than the name beside it."""
    return Text(
        f"Een link bij {name.nl} gaat niet naar een adres dat de lijst van {dated} van deze organisatie geeft.",
        f"A link beside {name.en} does not lead to an address that the list of {dated} gives of it.",
    )


def _outdated(now: Text | None) -> Text:
    """Say that a channel is named as it was called before."""
    nl, en = (f"; het is nu {now.nl}", f"; it is now {now.en}") if now else ("", "")
    return Text(
        f"De site noemt een kanaal met een oude naam of een oud adres{nl}.",
        f"The site names a channel by an old name or address{en}.",
    )
