"""The pages on which the made-up platform says what it does: about one page in twenty-five of a large site."""

FORM = (
    '<form action="/{action}" method="post"><h2>{title}</h2>'
    '<p><label for="where">Adres van de advertentie</label><input id="where" name="where" type="url"></p>'
    '<p><label for="why">Waar gaat het om?</label><select id="why" name="why"><option>Kies een reden</option>'
    "<option>Minderjarige</option><option>Dwang of uitbuiting</option><option>Spam</option></select></p>"
    '<p><label for="told">Toelichting</label><textarea id="told" name="told" required></textarea></p>'
    '<p><label for="mail">E-mailadres (optioneel)</label><input id="mail" name="mail" type="email"></p>'
    '<p><button type="submit">Versturen</button></p></form>'
)
POLICIES = (
    ("voorwaarden", "Algemene voorwaarden", (
        "Iedere adverteerder laat voor de eerste plaatsing een geldig identiteitsbewijs zien.",
        "Adverteren kan vanaf 21 jaar. Zonder geslaagde controle verschijnt er niets.",
        "Wij verwijderen advertenties die in strijd zijn met deze voorwaarden en laten weten waarom.",
    )),
    ("melden", "Misbruik melden", ("Iedereen kan een advertentie melden, ook zonder account en zonder naam.",)),
    ("veiligheid", "Veilig werken", (
        "Bel bij spoed 112, anders 0900-8844.",
        "Anoniem kan via Meld Misdaad Anoniem, 0800-7000, of www.chatmetfier.nl.",
    )),
    ("contact", "Contact", ("Mail naar hulp@veldzicht.example of gebruik het formulier.",)),
    ("adverteren", "Adverteren", ("Een nieuwe advertentie wordt door een medewerker bekeken voor zij verschijnt.",)),
    ("privacy", "Privacyverklaring", ("Kopieën van documenten bewaren wij niet langer dan nodig.",)),
    ("dsa", "Informatie over de DSA", ("Het contactpunt voor autoriteiten is dsa@veldzicht.example.",)),
    ("politie", "Samenwerken met de politie", (
        "Vermoeden wij dat iemand minderjarig is of wordt gedwongen, dan geven wij dat altijd direct door aan de politie.",
    )),
    ("over-ons", "Over ons", ("Veldzicht B.V. staat ingeschreven bij de Kamer van Koophandel.",)),
    ("huisregels", "Huisregels", ("Advertenties voor of door minderjarigen zijn verboden.",)),
    ("verificatie", "Verificatie", ("Na controle van het identiteitsbewijs komt er een vinkje bij de advertentie.",)),
    ("transparantie", "Transparantieverslag", ("In 2025 ontvingen wij 312 meldingen; 240 advertenties zijn verwijderd.",)),
)  # fmt: skip


def stated(name: str, title: str, sentences: tuple[str, ...]) -> str:
    """Return what a policy page says, with its form where it has one."""
    told = "".join(f"<p>{one}</p>" for one in sentences)
    return told + (FORM.format(action=name, title=title) if name in ("melden", "contact") else "")
