"""`auditor schema`: prints the JSON Schema of a record, for programs that read it."""

import json

import click

from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Toont het JSON Schema (2020-12) van audit.json, of met 'check' of 'compare' dat van check.json of een"
    " vergelijking, voor programma's die ze lezen.",
    "Shows the JSON Schema (2020-12) of audit.json, or with 'check' or 'compare' that of check.json or a comparison,"
    " for programs that read them.",
)


RECORDS = ("audit", "check", "compare")


def command(language: str) -> click.Command:
    """Return the command in one language."""
    record = click.Argument(
        ["record"], required=False, default="audit", type=click.Choice(RECORDS), metavar="[audit|check|compare]"
    )
    return SpokenCommand(
        language=language, name="schema", does=_show, says=SAYS, params=[record, language_option(language)]
    )


def _show(record: str) -> int:
    """Print the schema."""
    # `auditor schema --help` does without the records.
    if record == "check":
        from auditor.report.ci.check_record import json_schema
    elif record == "compare":
        from auditor.report.comparison.record import json_schema
    else:
        from auditor.audit import json_schema

    click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0
