"""Writes docs/requirements/ from the rules, the figures and the page cases: `python -m auditor.cli.requirement_pages`.

A test holds the pages to what they are made from; `make docs` renews them.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from auditor.accuracy.figures import Figures
from auditor.accuracy.shipped import shipped_figures
from auditor.cli.catalogue import (
    ASKED_BY,
    HOW_SURE,
    NOT_IN_CODE,
    SOURCES,
    UNCHECKED,
    clause_in_words,
    parts_of,
    strength_in_words,
)
from auditor.cli.language import Both
from auditor.code import Code
from auditor.report.sure import trial
from auditor.report.wording import wording
from auditor.requirements import Requirement
from auditor.rulebook import Rulebook, load_rulebook

FOLDER = Path("docs/requirements")
CASES = Path("tests/checks")
LANGUAGES = (("nl", "Nederlands"), ("en", "English"))
MADE = "<!-- made by `make docs`; do not edit by hand -->"
INDEX = """\
# Eisen · requirements

Wat er wordt gevraagd, één bladzijde per eis: wat en waarom, wie het vraagt, hoe het wordt gezien, wat van buiten niet
te zien is, voorbeelden, en hoe zeker het programma is. What is asked, one page a requirement: what and why, who asks
it, how it is seen, what cannot be seen from outside, examples, and how sure the program is.

Een ster: er is nog geen controle. A star: no check yet.
"""
KINDS = (
    ("met", Both("gehaald", "met")),
    ("partly", Both("deels", "partly")),
    ("not_met", Both("niet gehaald", "not met")),
)
# After these a page of one long line is easier to read on a line of its own.
BREAKS = re.compile(r"(</(?:title|h[1-6]|p|li|ul|ol|dl|dt|dd|tr|table|header|nav|footer|form|label|select|div)>)(?=.)")


def pages(rulebook: Rulebook, figures: Figures | None, cases: Path) -> dict[str, str]:
    """Return every page by its file name, the index among them."""
    made = {"README.md": _index(rulebook)}
    for one in rulebook.requirements.values():
        whole = (MADE, "", f"# {one.id}", "", "[Alle eisen · all requirements](README.md)", "")
        link = f"[Alle gevallen · all cases](../../tests/checks/{one.id}/cases.toml)."
        made[f"{one.id}.md"] = "\n".join((*whole, *_page(one, rulebook, figures), *_examples(one, cases, link)))
    return made


def page_of(one: Requirement, rulebook: Rulebook, figures: Figures | None, cases: Path) -> str:
    """Return the page of one requirement that stands alone."""
    return "\n".join((f"# {one.id}", "", *_page(one, rulebook, figures), *_examples(one, cases, "")))


def _index(rulebook: Rulebook) -> str:
    """Return the list of all requirements by group."""
    lines = [MADE, "", INDEX]
    for group, title in rulebook.groups.items():
        lines += [f"## {title.nl} · {title.en}", ""]
        for one in rulebook.requirements.values():
            if one.group == group:
                star = "" if one.id in rulebook.checks else " \\*"
                lines.append(f"- [{one.id}]({one.id}.md){star} {one.title.nl} · *{one.title.en}*")
        lines.append("")
    return "\n".join(lines)


def _page(one: Requirement, rulebook: Rulebook, figures: Figures | None) -> Iterator[str]:
    """Yield the lines on one requirement: both languages under the same headings."""
    for language, name in LANGUAGES:
        yield from (f"## {name}: {one.title.in_language(language)}", "")
        for heading, text in parts_of(one, rulebook.checks.get(one.id)):
            yield from (f"### {heading.said(language)}", "", _plain(text.in_language(language)), "")
        yield from (f"### {HOW_SURE.said(language)}", "", _sure(one, rulebook, figures, language), "")
        yield from (f"### {SOURCES.said(language)}", "", f"{strength_in_words(one, language)}.", "")
        for source in one.sources:
            yield f"- {_plain(source.doc.in_language(language))}: <{source.url}>"
        yield from ("", f"### {ASKED_BY.said(language)}", "", *_asking(one, rulebook.codes.values(), language), "")


def _sure(one: Requirement, rulebook: Rulebook, figures: Figures | None, language: str) -> str:
    """Return the figure of the test half with its day, so that the page changes only with a new measurement."""
    if one.id not in rulebook.checks:
        return f"{UNCHECKED.said(language).capitalize()}."
    words = wording(language)
    said = trial(words, figures, one.id)
    if figures is None or said is None:
        return words("sure.unmeasured")
    measured = Both("Gemeten op", "Measured on").said(language)
    return f"{said} {measured} {words.day(figures.measured_on)}; [accuracy.md](../accuracy.md)."


def _asking(one: Requirement, codes: Iterable[Code], language: str) -> Iterator[str]:
    """Yield a line for every clause that asks it."""
    clauses = [(code, clause) for code in codes for clause in code.clauses if clause.requirement == one.id]
    if not clauses:
        yield f"{NOT_IN_CODE.said(language).capitalize()}."
    for code, clause in clauses:
        scope = code.scope.in_language(language) if code.scope else ""
        texts = (clause.source.in_language(language), scope, clause.condition.in_language(language))
        said = " ".join(f"{_plain(text[:1].upper() + text[1:]).rstrip('.')}." for text in texts if text)
        yield f"- `{code.id}`: {clause_in_words(clause, language)}. {said}"


def _examples(one: Requirement, cases: Path, link: str) -> Iterator[str]:
    """Yield the first page case of every outcome and the first lookalike, as far as there are any."""
    path = cases / one.id / "cases.toml"
    every = tomllib.loads(path.read_text(encoding="utf-8"))["case"] if path.is_file() else []
    # A page that did not arrive, or is no HTML, shows a reader nothing.
    written: list[Mapping[str, Any]] = [it for it in every if all("html" in page for page in it.get("page", ()))]
    shown = [
        (name, case)
        for verdict, name in KINDS
        if (case := next((it for it in written if it["verdict"] == verdict and not it.get("lookalike")), None))
    ]
    lookalike = next((it for it in written if it.get("lookalike") and it["verdict"] != "met" and it.get("page")), None)
    if lookalike is not None:
        shown.append((Both("lijkt erop, en is het niet", "looks like it, and is not"), lookalike))
    if not shown:
        return
    yield from ("## Pagina's uit de tests · pages of the tests", "")
    if link:
        yield from (link, "")
    for name, case in shown:
        yield from (f"### {name.nl.capitalize()} · {name.en}: *{_plain(case['id'].partition(': ')[2])}*", "")
        for page in case.get("page", ()):
            yield from ("```html", f"<!-- {page['path']} -->", BREAKS.sub("\\1\n", page["html"].strip()), "```", "")
        for offer in case.get("advertisement", ())[:1]:
            yield from ("```html", "<!-- een advertentie · an advertisement -->")
            yield from (BREAKS.sub("\\1\n", offer["html"].strip()), "```", "")


def _plain(text: str) -> str:
    """Return text that Markdown leaves as it is."""
    return re.sub(r"([\\`*_\[\]<>|])", r"\\\1", text)


def main() -> None:
    """Write the folder; a page of a requirement that is gone goes too."""
    made = pages(load_rulebook(plugins=False), shipped_figures(), CASES)
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.md"):
        if old.name not in made:
            old.unlink()
    for name, text in made.items():
        (FOLDER / name).write_text(text.rstrip("\n") + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
