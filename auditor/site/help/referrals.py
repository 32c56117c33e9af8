"""Where the platform refers to help and reporting channels, and whether it has them right."""

from collections.abc import Iterable

from auditor.finding import Evidence, Finding, met, not_met, partly
from auditor.requirements import Text
from auditor.site.channel_list import Mention, Part
from auditor.site.help.refused import is_refused
from auditor.site.kinds.page_kind import PageKind
from auditor.site.markup.redaction import digits_of
from auditor.site.site import Site

PLACES = 2
HELP_PAGES = (PageKind.SAFETY, PageKind.HELP)
WHERE = (PageKind.SAFETY, PageKind.HELP, PageKind.REPORT, PageKind.CONTACT)


def all_referrals(site: Site) -> tuple[Mention, ...]:
    """Return every mention of a channel in the platform's own words: no news, forum, advertisement or comment."""
    return site.mentions


def referrals(site: Site, channel: str, *parts: Part) -> tuple[Mention, ...]:
    """Return the mentions of one channel, or those with one of the parts; one that refuses it refers to nothing."""
    return tuple(
        one
        for one in all_referrals(site)
        if one.channel == channel and (not parts or one.part in parts) and not is_refused(site, one)
    )


def evidence_of(*mentions: Iterable[Mention]) -> tuple[Evidence, ...]:
    """Return evidence for mentions: of each wording the first page, and one more where it stands on several."""
    seen: dict[tuple[str, str], list[Evidence]] = {}
    for one in (mention for group in mentions for mention in group):
        found = one.page.evidence(one.seen)
        places = seen.setdefault((one.part, found.excerpt), [])
        if len(places) < PLACES and all(found.url != other.url for other in places):
            places.append(found)
    return tuple(piece for places in seen.values() for piece in places)


def outdated(site: Site, *channels: str) -> tuple[Mention, ...]:
    """Return the mentions under an old name of one of the channels."""
    return tuple(one for one in all_referrals(site) if site.channels.successor(one) in channels)


def referral_finding(site: Site, *channels: str) -> Finding:
    """Judge a referral to one of the channels: right number or address, a name only, another's number, or nothing."""
    name = _either(site, channels)
    right = [one for channel in channels for one in referrals(site, channel, Part.PHONE, Part.LINK)]
    if right:
        given = site.channels.channel(right[0].channel).name
        return met(
            evidence_of(right),
            Text(
                f"De site verwijst naar {given.nl} met nummer of link.",
                f"The site refers to {given.en} with a number or link.",
            ),
        )
    others = numbers_of_others(site, *channels)
    if others:
        beside = site.channels.channel(others[0].channel).name
        return not_met(
            evidence_of(others),
            Text(
                f"Bij {beside.nl} staat het nummer van een ander ({others[0].said}); dat is erger dan geen verwijzing.",
                f"Beside {beside.en} stands another one's number ({others[0].said}); that is worse than no referral.",
            ),
            searched=site.searched(),
        )
    named = [one for channel in channels for one in referrals(site, channel)]
    if named:
        given = site.channels.channel(named[0].channel).name
        return partly(
            evidence_of(named),
            Text(
                f"{given.nl} wordt genoemd, zonder goed nummer of goede link.",
                f"{given.en} is named, without a right number or link.",
            ),
        )
    old = outdated(site, *channels)
    if old:
        return partly(
            evidence_of(old),
            Text(
                f"De site verwijst met een oude naam; dit kanaal is nu {name.nl}.",
                f"The site refers by an old name; this channel is now {name.en}.",
            ),
        )
    return absent_referral(site, Text(f"een verwijzing naar {name.nl}", f"a referral to {name.en}"))


def numbers_of_others(site: Site, *channels: str) -> tuple[Mention, ...]:
    """Return where the number of another help channel stands beside the name of one of these."""
    return tuple(
        one
        for channel in channels
        for one in referrals(site, channel, Part.WRONG_PHONE)
        if site.channels.is_help_number(digits_of(one.said))
    )


def _either(site: Site, channels: Iterable[str]) -> Text:
    """Return the names of the channels, joined by "or"."""
    names = [site.channels.channel(one).name for one in channels]
    return Text(" of ".join(one.nl for one in names), " or ".join(one.en for one in names))


def absent_referral(site: Site, sought: Text) -> Finding:
    """Say that a referral was not found on any page that was read.

    Where the page for help was read, an unread form or contact page leaves nothing open: nobody looks for help there.
    """
    return site.absent(sought, where=HELP_PAGES if site.pages_of(PageKind.SAFETY) else WHERE)
