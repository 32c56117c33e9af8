"""`auditor cases`: tries the checks in a folder on the small page cases that stand beside them."""

from functools import partial
from pathlib import Path

import click

from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

WRONG = 1
SAYS = Both(
    "Leest de controles in MAP en beoordeelt elk geval in MAP/cases: een paar kleine pagina's en wat de controle"
    " daarvan moet zeggen. Exitcode 1 als een geval anders uitkomt. 'auditor new-check' schrijft zo'n map.",
    "Reads the checks in FOLDER and judges every case in FOLDER/cases: a few small pages and what the check must say of"
    " them. Exit code 1 when a case comes out otherwise. 'auditor new-check' writes such a folder.",
)
FOLDER = Both("MAP", "FOLDER")
NONE = Both(
    "In '{folder}' staan geen gevallen (<EIS>/cases.toml).", "'{folder}' holds no cases (<REQUIREMENT>/cases.toml)."
)


def command(language: str) -> click.Command:
    """Return the command in one language."""
    return SpokenCommand(
        language=language,
        name="cases",
        does=partial(_try, language),
        says=SAYS,
        params=[
            click.Argument(["folder"], required=True, metavar=FOLDER.said(language), type=click.Path(path_type=Path)),
            language_option(language),
        ],
    )


def _try(language: str, folder: Path) -> int:
    """Judge every case and print those that come out otherwise."""
    # `auditor cases --help` does without the rules and what they import.
    from auditor.accuracy.page_cases import finding_of, read_cases
    from auditor.cli.failure import told
    from auditor.cli.terminal import safe, say
    from auditor.errors import AuditorError, UsageError
    from auditor.rulebook import load_rulebook

    place = folder / "cases"
    try:
        rulebook = load_rulebook(folder)
        cases = [one for one in read_cases(place) if one.requirement in rulebook.requirements]
        if not cases:
            raise UsageError(nl=NONE.nl.format(folder=place), en=NONE.en.format(folder=place))
        found = [(case, finding_of(case, rulebook)) for case in cases]
    except AuditorError as error:
        return told(error, language)
    wrong = [(case, finding) for case, finding in found if finding.status != case.verdict]
    for case, finding in wrong:
        say(safe(f"{case.requirement}: {case.id}"))
        say(f"  {finding.status}: {safe(finding.reason.in_language(language))}")
    right = len(found) - len(wrong)
    say(Both(f"{right} van {len(found)} gevallen goed", f"{right} of {len(found)} cases right").said(language))
    return WRONG if wrong else 0
