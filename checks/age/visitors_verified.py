"""The age of visitors is verified, not merely declared."""

from auditor import (
    Basis,
    Finding,
    GateKind,
    Site,
    Text,
    Verified,
    cannot_tell,
    met,
    not_met,
    partly,
    requirement,
    visitor_check,
)

ASKED = {
    GateKind.NOTICE: Text(
        "De site meldt een leeftijdsgrens, maar vraagt niets.", "The site states an age limit but asks nothing."
    ),
    GateKind.SELF_DECLARATION: Text(
        "De bezoeker verklaart met een klik zelf oud genoeg te zijn.",
        "The visitor declares with a click to be old enough.",
    ),
    GateKind.BIRTH_DATE: Text(
        "De bezoeker vult zelf een geboortedatum in; niets controleert die.",
        "The visitor fills in a date of birth; nothing checks it.",
    ),
    GateKind.NONE: Text(
        "De eerste pagina vraagt bezoekers niet naar hun leeftijd, en nergens is een echte controle gezien.",
        "The first page does not ask visitors their age, and no real check was seen anywhere.",
    ),
}
VERIFIED = {
    Verified.SEEN: Text(
        "Bij binnenkomst wordt de leeftijd van elke bezoeker aangetoond met een controle die meer is dan een eigen "
        "verklaring.",
        "At the entrance every visitor's age is proven by a check that is more than a declaration.",
    ),
    Verified.STATED: Text(
        "De site stelt dat elke bezoeker zijn leeftijd moet aantonen; de controle zelf was op de eerste pagina "
        "niet te zien.",
        "The site states that every visitor must prove their age; the check itself was not seen on the first page.",
    ),
}
ESTIMATED = Text(
    "De leeftijd wordt geschat; dat dit werkt is niet aangetoond.", "Age is estimated; that this works is not shown."
)
IN_PART = {
    Verified.ESTIMATED: ESTIMATED,
    Verified.STATED_ESTIMATE: ESTIMATED,
    Verified.SOME: Text(
        "Echte leeftijdsverificatie geldt alleen voor een deel van de bezoekers of van de inhoud.",
        "Real age verification applies to part of the visitors or of the content only.",
    ),
}
UNKNOWN = {
    Verified.UNSEEN: Text(
        "Een script lijkt een leeftijdspoort te maken of te tonen; zonder browser is niet te zien wat die vraagt.",
        "A script seems to make or show an age gate; without a browser it cannot be seen what it asks.",
    ),
    Verified.UNCLEAR: Text(
        "Wat de leeftijdspoort vraagt is niet vast te stellen.", "What the age gate asks cannot be established."
    ),
}
KEPT_AWAY = Text(
    "Iets houdt de bezoeker van de eerste pagina af (een laag, een lege of vreemdtalige pagina, een andere site, een "
    "script dat niet kwam) waarvan niet te lezen is wat het vraagt.",
    "Something keeps a visitor from the first page (a layer, a page that is empty or in a foreign language, another "
    "site, a script that did not come) of which it cannot be read what it asks.",
)
DECLARED_INSIDE = Text(
    "De eerste pagina vraagt bezoekers niet naar hun leeftijd; wie doorklikt, verklaart zelf oud genoeg te zijn.",
    "The first page does not ask visitors their age; whoever goes on declares to be old enough.",
)
SEEN = frozenset({Verified.SEEN, Verified.ESTIMATED})


@requirement("AGE-03", needs=("home", "entry view"), languages=("nl", "en", "de", "fr"), version=17)
def visitors_verified(site: Site) -> Finding:
    """Classifies the gate of the first response by what it asks: nothing, a click, a date, an estimate, proof."""
    check = visitor_check(site)
    basis = Basis.OBSERVED if check.how in SEEN else Basis.PUBLISHED
    if check.how in VERIFIED:
        return met(check.evidence, VERIFIED[check.how], basis=basis)
    if check.how in IN_PART:
        return partly(check.evidence, IN_PART[check.how], basis=basis)
    if check.how in UNKNOWN:
        why = KEPT_AWAY if site.gate.unread and check.how is Verified.UNCLEAR else UNKNOWN[check.how]
        return cannot_tell(why, searched=site.searched(site.entry))
    asked = DECLARED_INSIDE if check.declared_inside else ASKED[site.gate.kind]
    return not_met(check.evidence, asked, basis=Basis.OBSERVED, searched=site.searched(site.entry))
