"""Where the platform refers to help and reporting channels, and whether it has them right."""

from collections.abc import Iterable

from auditor.finding import Evidence, Finding, met, not_met, partly
from auditor.requirements import Text
from auditor.site.channel_list import Mention, Part
from auditor.site.page_kind import PageKind
from auditor.site.redaction import digits_of
from auditor.site.site import Site

WHERE = (PageKind.SAFETY, PageKind.HELP, PageKind.REPORT, PageKind.CONTACT)


def all_referrals(site: Site) -> tuple[Mention, ...]:
    """Return every mention of a channel in the platform's own words: no news, forum, advertisement or comment."""
    return site.mentions


def referrals(site: Site, channel: str, *parts: Part) -> tuple[Mention, ...]:
    """Return the mentions of one channel, or those with one of the parts."""
    return tuple(one for one in all_referrals(site) if one.channel == channel and (not parts or one.part in parts))


def evidence_of(*mentions: Iterable[Mention]) -> tuple[Evidence, ...]:
    """Return evidence for mentions, one of each page and wording."""
    seen: dict[tuple[str, str], Evidence] = {}
    for one in (mention for group in mentions for mention in group):
        found = one.page.evidence(one.seen)
        seen.setdefault((one.part, found.excerpt), found)
    return tuple(seen.values())


def referral_finding(site: Site, channel: str) -> Finding:
    """Judge one referral: right number or address, a name only, another channel's number, or nothing."""
    name = site.channels.channel(channel).name
    right = referrals(site, channel, Part.PHONE, Part.LINK)
    wrong = referrals(site, channel, Part.WRONG_PHONE)
    if right:
        return met(
            evidence_of(right),
            Text(
                f"De site verwijst naar {name.nl} met nummer of link.",
                f"The site refers to {name.en} with a number or link.",
            ),
        )
    others = [one for one in wrong if site.channels.is_help_number(digits_of(one.said))]
    if others:
        return not_met(
            evidence_of(others),
            Text(
                f"Bij {name.nl} staat het nummer van een ander ({others[0].said}); dat is erger dan geen verwijzing.",
                f"Beside {name.en} stands another one's number ({others[0].said}); that is worse than no referral.",
            ),
            searched=site.searched(),
        )
    named = referrals(site, channel)
    if named:
        return partly(
            evidence_of(named),
            Text(
                f"{name.nl} wordt genoemd, zonder goed nummer of goede link.",
                f"{name.en} is named, without a right number or link.",
            ),
        )
    return absent_referral(site, Text(f"een verwijzing naar {name.nl}", f"a referral to {name.en}"))


def absent_referral(site: Site, sought: Text) -> Finding:
    """Say that a referral was not found on any page that was read."""
    return site.absent(sought, where=WHERE)
