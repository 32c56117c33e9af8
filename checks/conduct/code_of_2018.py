"""The platform says that it keeps to the code of 2018, and gives its text."""

from auditor import CodeText, Finding, PageKind, Site, Text, met, not_met, partly, requirement, sector_code

# Terms may hold it as well, but terms that could not be read leave nothing open: who keeps to a code says so here.
WHERE = (PageKind.CONDUCT, PageKind.SAFETY, PageKind.ABOUT)
GIVEN = {
    CodeText.HERE: Text(
        "Het platform verklaart dat het zich aan de gedragscode houdt, en de tekst staat op de site.",
        "The platform states that it keeps to the code, and the text stands on the site.",
    ),
    CodeText.LINKED: Text(
        "Het platform verklaart dat het zich aan de gedragscode houdt, en linkt naar de tekst. De link zelf is niet "
        "gevolgd.",
        "The platform states that it keeps to the code, and links to the text. The link itself was not followed.",
    ),
}
LACKING = {
    CodeText.DEAD_LINK: Text(
        "Het platform verklaart dat het zich aan de gedragscode houdt, maar de link naar de tekst werkt niet.",
        "The platform states that it keeps to the code, but the link to the text does not work.",
    ),
    CodeText.NONE: Text(
        "Het platform verklaart dat het zich aan de gedragscode houdt, maar geeft geen tekst en geen link.",
        "The platform states that it keeps to the code, but gives neither text nor link.",
    ),
}


@requirement("COD-01", needs=("policy pages",), languages=("nl", "en", "de", "fr"), version=12)
def code_of_2018(site: Site) -> Finding:
    """Looks for the platform's own statement on the code of the trade; house rules called a code are none."""
    code = sector_code(site)
    if code.statement and code.text in GIVEN:
        return met((*code.statement[:2], *code.where), GIVEN[code.text])
    if code.statement:
        return partly((*code.statement[:2], *code.where), LACKING[code.text])
    if code.denied:
        return not_met(
            code.denied,
            Text(
                "Het platform zegt zelf dat het niet aan de gedragscode meedoet.",
                "The platform itself says that it does not take part in the code.",
            ),
            searched=site.searched(),
        )
    return site.absent(
        Text(
            "een eigen verklaring over de gedragscode van 2018 tegen uitbuiting van minderjarigen",
            "a statement of its own on the 2018 code against the exploitation of minors",
        ),
        where=WHERE,
    )
