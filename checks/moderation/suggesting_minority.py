"""The advertising rules forbid words, images and role-play that suggest a minor."""

from auditor import Extent, Finding, PageKind, Site, Text, met, partly, requirement, youth_ban

WHERE = (PageKind.CONDUCT, PageKind.TERMS, PageKind.ADVERTISE)
LACKING = {
    "suggestion": Text(
        "Minderjarigen zijn alleen in algemene woorden verboden; suggestie of rollenspel wordt niet genoemd.",
        "Minors are forbidden in general words only; suggestion or role-play is not named.",
    ),
    "consequence": Text(
        "De suggestie van minderjarigheid is verboden, maar er staat niet bij wat het gevolg is.",
        "The suggestion of minority is forbidden, but it does not say what follows.",
    ),
}


@requirement("MOD-02", needs=("policy pages",), languages=("nl", "en", "de", "fr"), version=15)
def suggesting_minority(site: Site) -> Finding:
    """Reads whether the rules forbid seeming young as well as being it, and say what follows."""
    ban = youth_ban(site)
    if ban.extent is Extent.WHOLE:
        return met(
            ban.evidence,
            Text(
                "De regels verbieden ook de suggestie van minderjarigheid, en zeggen wat het gevolg is.",
                "The rules forbid the suggestion of minority too, and say what follows.",
            ),
        )
    if ban.extent is Extent.PART:
        return partly(ban.evidence, LACKING[ban.lacking])
    return site.absent(
        Text("een verbod op (de suggestie van) minderjarigheid", "a ban on (the suggestion of) minority"), where=WHERE
    )
