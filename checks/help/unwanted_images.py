"""The site refers to help with unwanted images and to the hotline on images of children."""

from auditor import (
    Finding,
    Part,
    Site,
    Text,
    absent_referral,
    evidence_of,
    met,
    outdated,
    partly,
    referrals,
    requirement,
)

HELP = ("helpwanted", "offlimits", "stop-it-now")
HOTLINE = "meldpunt-kinderporno"


@requirement("HLP-05", languages=("nl", "en", "de", "fr"), version=11)
def referral_on_unwanted_images(site: Site) -> Finding:
    """Looks for the address of Helpwanted, Offlimits or Stop it Now, and for that of Meldpunt Kinderporno."""
    helped = [one for channel in HELP for one in referrals(site, channel, Part.LINK, Part.PHONE)]
    hotline = referrals(site, HOTLINE, Part.LINK)
    if helped and hotline:
        return met(
            evidence_of(helped, hotline),
            Text(
                "De site verwijst naar hulp bij ongewenste beelden en naar het Meldpunt Kinderporno.",
                "The site refers to help with unwanted images and to Meldpunt Kinderporno.",
            ),
        )
    named = [one for channel in (*HELP, HOTLINE) for one in referrals(site, channel)]
    old = outdated(site, *HELP)
    if named:
        return partly(
            evidence_of(named, old),
            Text(
                "Hulp bij ongewenste beelden en het Meldpunt Kinderporno staan er niet allebei met een link.",
                "Help with unwanted images and Meldpunt Kinderporno are not both there with a link.",
            ),
        )
    if old:
        return partly(
            evidence_of(old),
            Text("De site noemt alleen de oude naam EOKM.", "The site gives only the old name EOKM."),
        )
    return absent_referral(
        site,
        Text(
            "een verwijzing naar hulp bij ongewenste beelden of naar het Meldpunt Kinderporno",
            "a referral to help with unwanted images or to Meldpunt Kinderporno",
        ),
    )
