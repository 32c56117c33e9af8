"""`auditor answer`: lays what people know beside an audit."""

from functools import partial
from pathlib import Path
from typing import Any

import click

from auditor.cli.format_option import format_option
from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Legt de ANTWOORDEN (het ingevulde formulier van 'auditor questionnaire') naast een AUDIT (audit.json, of de map"
    " ervan): wat een beoordelaar heeft vastgesteld, en wat het platform terugzegt. De waarneming blijft erbij staan;"
    " het antwoord telt. Schrijft audit.json en het rapport opnieuw. Zonder ANTWOORDEN wordt alleen nagegaan welke"
    " antwoorden nog gelden.",
    "Lays the ANSWERS (the form of 'auditor questionnaire', filled in) beside an AUDIT (audit.json, or its folder):"
    " what an assessor established, and what the platform says in reply. What was observed stays beside it; the answer"
    " counts. Writes audit.json and the report anew. Without ANSWERS it only sees which answers still hold.",
)
AUDIT = Both("AUDIT", "AUDIT")
ANSWERS = Both("[ANTWOORDEN]", "[ANSWERS]")
OUT = Both(
    "Map voor het resultaat (standaard de map van de audit).", "Folder for the result (default that of the audit)."
)
CHECKS = Both("Map met eigen controles en regels; mag vaker.", "Folder of your own checks and rules; may be repeated.")


def command(language: str) -> click.Command:
    """Return the command in one language."""
    place = click.Path(path_type=Path)
    return SpokenCommand(
        language=language,
        name="answer",
        does=partial(_answer, language),
        says=SAYS,
        params=[
            click.Argument(["audit"], required=True, metavar=AUDIT.said(language), type=place),
            click.Argument(["answers"], required=False, metavar=ANSWERS.said(language), type=place),
            click.Option(["--out"], metavar="DIR", type=place, help=OUT.said(language)),
            format_option(language),
            click.Option(["--checks"], metavar="DIR", type=place, multiple=True, help=CHECKS.said(language)),
            language_option(language),
        ],
    )


def _answer(language: str, **given: Any) -> int:
    """Lay the answers beside the audit."""
    from auditor.cli.answer_run import AnswerRun
    from auditor.cli.audit_file import record_of

    return AnswerRun(language, record_of(given.pop("audit")), **given).run()
