"""The catalogue as text for a terminal of 80 columns: the list of requirements, and the explanation of one."""

import textwrap
from collections.abc import Iterable, Iterator, Sequence

from auditor.accuracy.shipped import shipped_figures
from auditor.check import Check
from auditor.cli.language import Both
from auditor.cli.mistakes import near
from auditor.cli.terminal import clipped
from auditor.code import Clause, Code, Level
from auditor.errors import UsageError
from auditor.report.sure import how_sure
from auditor.report.wording import wording
from auditor.requirements import Kind, Requirement, Text
from auditor.rulebook import Rulebook

WIDTH = 80
INDENT = "  "
LEVELS = {Level.MUST: Both("moet", "must"), Level.SHOULD: Both("hoort", "should"), Level.MAY: Both("kan", "may")}
KINDS = {
    Kind.PUBLISH: Both("iets publiceren: te zien op een pagina", "to publish something: a page shows it"),
    Kind.DO: Both(
        "iets doen: een pagina kan hooguit zeggen dat het gebeurt",
        "to do something: a page can at most say that it happens",
    ),
}
STRENGTHS = {
    "code?": Both(
        "volgens bronnen een thema van de gedragscode; de tekst is niet openbaar",
        "a theme of the code according to sources; its text is not public",
    ),
    "fieldlab": Both(
        "vraag van het Field Lab, de overheid of een organisatie", "asked by the Field Lab, government or an NGO"
    ),
    "dsa": Both("DSA, wet voor elke omvang", "DSA, law for any size"),
    "dsa-cond": Both(
        "DSA, niet voor micro- en kleine ondernemingen (de omvang is van buiten niet te zien)",
        "DSA, not for micro and small enterprises (size cannot be seen from outside)",
    ),
    "eu-guidance": Both("richtsnoer van de EU, niet bindend", "EU guidance, not binding"),
    "foreign": Both("norm uit een ander land", "norm of another country"),
    "practice": Both("goede praktijk", "good practice"),
}
UNCHECKED = Both("nog geen controle", "no check yet")
LEGEND = Both(
    "Uitleg van één eis: auditor requirements AGE-03.", "To explain one requirement: auditor requirements AGE-03."
)
STARRED = Both(
    "Een ster: er is nog geen controle; de uitkomst is 'niet te beoordelen'.",
    "A star: no check yet; the outcome is 'cannot tell'.",
)
HOW_SURE = Both("Hoe zeker", "How sure")
SOURCES = Both("Bronnen", "Sources")
ASKED_BY = Both("Welke codes vragen het", "Which codes ask it")
STRENGTH = Both("Sterkte: ", "Strength: ")
NOT_IN_CODE = Both("geen van de getoonde codes", "none of the codes shown")


def listed(rulebook: Rulebook, codes: Sequence[Code], language: str, theme: str = "") -> str:
    """Return every requirement that one of the codes asks (all of them for all codes), by group, or of one theme."""
    asked = {clause.requirement for code in codes for clause in code.clauses}
    everything = len(codes) == len(rulebook.codes)
    lines: list[str] = []
    for group, title in rulebook.groups.items():
        members = [
            one for one in rulebook.requirements.values() if one.group == group and (everything or one.id in asked)
        ]
        members = members if theme in ("", group) else []
        if members:
            lines += [f"{group}  {title.in_language(language)}", *_rows(members, rulebook, language), ""]
    starred = not rulebook.requirements.keys() <= rulebook.checks.keys()
    legend = f"{LEGEND.said(language)} {STARRED.said(language)}" if starred else LEGEND.said(language)
    return "\n".join([*lines, textwrap.fill(legend, WIDTH)])


def _rows(members: Iterable[Requirement], rulebook: Rulebook, language: str) -> Iterator[str]:
    """Yield one line a requirement; a star marks one without a check."""
    for one in members:
        star = " " if one.id in rulebook.checks else "*"
        yield clipped(f"{one.id}{star} {one.title.in_language(language)}", WIDTH - len(INDENT)).join((INDENT, ""))


def explained(rulebook: Rulebook, codes: Sequence[Code], identity: str, language: str) -> str:
    """Return all there is to know of one requirement, or the list of a theme; raises UsageError for anything else."""
    wanted = identity.strip().upper()
    if wanted in rulebook.groups:
        return listed(rulebook, codes, language, wanted)
    if wanted not in rulebook.requirements:
        groups = ", ".join(rulebook.groups)
        raise UsageError(
            nl=f"Er is geen eis of thema met de naam '{identity}'. {near(wanted, rulebook.requirements, 'nl')}"
            f"'auditor requirements' toont ze alle (thema's: {groups}).",
            en=f"There is no requirement or theme named '{identity}'. {near(wanted, rulebook.requirements, 'en')}"
            f"'auditor requirements' lists them all (themes: {groups}).",
        )
    one = rulebook.requirements[wanted]
    parts = [f"{one.id}  {one.title.in_language(language)}", ""]
    for heading, text in parts_of(one, rulebook.checks.get(wanted)):
        parts += [heading.said(language), _block(text.in_language(language)), ""]
    if wanted in rulebook.checks:
        sure = how_sure(wording(language), shipped_figures(), wanted, rulebook.rules.digest)
        parts += [HOW_SURE.said(language), _block(sure), ""]
    parts += [SOURCES.said(language), *_sources(one, language), ""]
    parts += [ASKED_BY.said(language), *_asking(one, codes, language)]
    return "\n".join(parts)


def parts_of(one: Requirement, check: Check | None) -> Iterator[tuple[Both, Text]]:
    """Yield the headed paragraphs, in the order in which questions arise."""
    yield Both("Wat wordt gevraagd", "What is asked"), one.asks
    yield Both("Waarom", "Why"), one.why
    yield Both("Wie het beschermt", "Whom it protects"), one.protects
    yield Both("Soort plicht", "Kind of duty"), Text(*KINDS[one.kind])
    yield Both("Gehaald", "Met"), one.met
    yield Both("Deels", "Partly"), one.partly
    yield Both("Niet gehaald", "Not met"), one.not_met
    yield Both("Niet te beoordelen", "Cannot tell"), one.cannot_tell
    yield Both("Hoe het wordt gezien", "How it is seen"), one.seen
    yield Both("Wat van buiten niet te zien is", "What cannot be seen from outside"), one.unseen
    yield Both("Voorbeeld: gehaald", "Example: met"), one.example.met
    yield Both("Voorbeeld: deels", "Example: partly"), one.example.partly
    yield Both("Voorbeeld: niet gehaald", "Example: not met"), one.example.not_met
    yield Both("Hoe het te herstellen is", "How to mend it"), one.remedy
    version = Text(*UNCHECKED) if check is None else Text(f"versie {check.version}", f"version {check.version}")
    yield Both("Controle", "Check"), version


def _sources(one: Requirement, language: str) -> Iterator[str]:
    """Yield the sources, their strength first."""
    yield _block(strength_in_words(one, language))
    for source in one.sources:
        yield _item(source.doc.in_language(language))
        yield f"{INDENT}{INDENT}{source.url}"


def strength_in_words(one: Requirement, language: str) -> str:
    """Return how strongly the sources ask it."""
    known = STRENGTHS.get(one.strength)
    return STRENGTH.said(language) + (known.said(language) if known else one.strength)


def _asking(one: Requirement, codes: Iterable[Code], language: str) -> Iterator[str]:
    """Yield one item for every clause that asks the requirement."""
    clauses = [(code, clause) for code in codes for clause in code.clauses if clause.requirement == one.id]
    if not clauses:
        yield _block(NOT_IN_CODE.said(language))
    for code, clause in clauses:
        condition = clause.condition.in_language(language)
        yield _item(f"{code.id}: {clause_in_words(clause, language)}" + (f". {condition}" if condition else ""))


def clause_in_words(clause: Clause, language: str) -> str:
    """Return how a code asks it: level, weight and article."""
    weight = Both(f"gewicht {clause.weight}", f"weight {clause.weight}").said(language)
    article = Both(f"artikel {clause.article}", f"Article {clause.article}").said(language) if clause.article else ""
    return ", ".join(part for part in (LEVELS[clause.level].said(language), weight, article) if part)


def _block(text: str) -> str:
    """Return a paragraph, indented and folded."""
    return textwrap.fill(text, WIDTH, initial_indent=INDENT, subsequent_indent=INDENT, break_on_hyphens=False)


def _item(text: str) -> str:
    """Return an item of a list, folded."""
    return textwrap.fill(
        text, WIDTH, initial_indent=f"{INDENT}- ", subsequent_indent=INDENT * 2, break_on_hyphens=False
    )
