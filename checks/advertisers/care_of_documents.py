"""Documents for verification are handled with care: a purpose, a period, the citizen service number hidden."""

from auditor import (
    DocumentCare,
    Finding,
    PageKind,
    Site,
    Strength,
    Text,
    cannot_tell,
    document_care,
    identity_rules,
    is_kept_out,
    met,
    not_applicable,
    not_met,
    partly,
    requirement,
)

PLACES = (PageKind.PRIVACY,)
WHERE_ASKED = (PageKind.ADVERTISE, PageKind.VERIFICATION, PageKind.REGISTER, PageKind.PRIVACY)


@requirement("ADV-09", languages=("nl", "en", "de", "fr"), version=15)
def care_of_documents(site: Site) -> Finding:
    """Looks where documents of advertisers are asked for what becomes of them; without documents it does not apply."""
    asked = identity_rules(site)
    care = document_care(site)
    stated = (*care.purpose[:2], *care.period[:2], *care.masking[:1])
    if (
        asked.strength in (Strength.DENIED, Strength.NOTHING)
        and not care.open_mail
        and not (care.told if asked.strength is Strength.NOTHING else care.period or care.masking)
    ):
        if asked.strength is Strength.NOTHING and (site.unread(*WHERE_ASKED) or is_kept_out(site)):
            return cannot_tell(
                Text(
                    "Of adverteerders een document moeten tonen is niet te zien: een pagina was niet te lezen, of ligt "
                    "achter een poort die meer vraagt dan een verklaring.",
                    "Whether advertisers must show a document cannot be seen: a page could not be read, or lies behind "
                    "a gate that asks more than a declaration.",
                ),
                searched=site.searched(),
            )
        return not_applicable(
            Text("De site vraagt adverteerders geen document.", "The site asks advertisers for no document.")
        )
    if care.open_mail:
        return not_met(
            care.open_mail,
            Text("De site vraagt documenten per gewone e-mail.", "The site asks for documents by ordinary e-mail."),
            searched=site.searched(),
        )
    if care.told == len(("purpose", "period", "masking")):
        return met(
            stated,
            Text(
                "Waarvoor het document dient, hoe lang het blijft en dat het BSN wordt afgeschermd of gewist staat er.",
                "What the document is for, how long it is kept and that the BSN is masked or deleted is stated.",
            ),
        )
    if site.unread(*PLACES) and not site.pages_of(*PLACES):
        return cannot_tell(
            Text(
                "De privacypagina was niet te lezen.",
                "The privacy page could not be read.",
            ),
            searched=site.searched(),
            evidence=stated,
        )
    if care.told:
        return partly(stated, _lacking(care))
    return not_met(
        asked.evidence,
        Text(
            "De site vraagt een document, maar zegt niet waarvoor, hoe lang het blijft of dat het BSN wordt bedekt.",
            "The site asks for a document but does not say what for, how long it is kept or that the BSN is masked.",
        ),
        searched=site.searched(),
    )


def _lacking(care: DocumentCare) -> Text:
    """Return which of the three was not found."""
    nl = [
        name
        for name, told in (
            ("doel", care.purpose),
            ("bewaartermijn", care.period),
            ("afdekken van het BSN", care.masking),
        )
        if not told
    ]
    en = [
        name
        for name, told in (("purpose", care.purpose), ("period", care.period), ("covering the BSN", care.masking))
        if not told
    ]
    return Text(
        f"Over documenten staat er niet alles. Niet aangetroffen: {' en '.join(nl)}.",
        f"Not everything is said of documents. Not found: {' and '.join(en)}.",
    )
