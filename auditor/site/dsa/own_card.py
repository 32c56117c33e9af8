"""A company's full details in the small print: the platform's own where it speaks there of your data or its rules."""

from auditor.site.dsa.company_details import LEGAL_FORM, company_name, register_number, street_address
from auditor.site.words.later import later
from auditor.site.words.splitting import split
from auditor.site.words.vocabulary import folded

# "Lastige Dagen B.V., Kade 4, KvK …, verwerkt uw e-mailadres": who speaks of you is who runs the site.
ACTS = later(
    r"\b(?:verwerkt|verwerken|verzamelt|verzamelen|gebruikt|bewaart|respecteert|beschermt|levert|biedt|hanteert|hecht|"
    r"is verantwoordelijk|verantwoordelijke|bepaalt|sluit|hierna|verder te noemen|processes|process|collects|collect|"
    r"uses|keeps|respects|"
    r"protects|provides|offers|supplies|is responsible|is the controller|controller|hereinafter|hereafter|verarbeitet|"
    r"erhebt|verantwortlich\w*|traite|collecte|responsable)\b"
)
REGISTER = later(
    r"\b(?:kvk|k\.v\.k\.|kamer van koophandel|handelsregister|ondernemingsnummer|kbo|btw|vat|company (?:no|number)|"
    r"chamber of commerce)\b"
)
# "Wij delen uw gegevens met Facturatiehuis B.V., …" tells of somebody else.
TO_ANOTHER = later(
    r"\b(?:gedeeld met|delen (?:\S+ ){0,3}?met|doorgegeven aan|verstrekt aan|verstrekken (?:\S+ ){0,3}?aan|"
    r"ingeschakeld|uitbesteed|shared with|share (?:\S+ ){0,3}?with|passed (?:on )?to|handed to|provided to|"
    r"disclosed to|weitergegeben an|transmises? a|klachten|complaints?|namens ons|on our behalf)\b"
)


NAME_ALONE = later(
    r"\W*(?:[A-ZÀ-Ý0-9][\w&'’.-]*,?|van|der|de|en|and|of|the|&)(?:\s+(?:[A-ZÀ-Ý0-9][\w&'’.-]*|van|der|de|en|and|of|the|&))*"
)


def may_hold_card(low: str) -> bool:
    """Whether a folded page may hold a card of a company: a quick first sieve."""
    return REGISTER.search(low) is not None


def is_own_card(text: str) -> bool:
    """Whether a text with a company's full details says what that company does here, and not what goes to it."""
    # In this order: each costs more than the one before.
    if not (register_number(text) and company_name(text) and street_address(text)):
        return False
    low = folded(text)
    return ACTS.search(low) is not None and TO_ANOTHER.search(low) is None and _begins_with_it(text)


def _begins_with_it(text: str) -> bool:
    """Whether a sentence begins with the company: "Nieuwsbrieven verstuurt Postduif B.V." tells what another does."""
    return any(
        NAME_ALONE.fullmatch(text[start : start + form.start()].strip(" ,(")) is not None
        for start, stop in split(text)
        for form in LEGAL_FORM.finditer(text[start:stop])
    )
