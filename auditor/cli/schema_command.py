"""`auditor schema`: prints the JSON Schema of audit.json, for programs that read audits."""

import json

import click

from auditor.cli.language import Both
from auditor.cli.spoken import SpokenCommand, language_option

SAYS = Both(
    "Toont het JSON Schema (2020-12) van audit.json, voor programma's die audits lezen.",
    "Shows the JSON Schema (2020-12) of audit.json, for programs that read audits.",
)


def command(language: str) -> click.Command:
    """Return the command in one language."""
    return SpokenCommand(language=language, name="schema", does=_show, says=SAYS, params=[language_option(language)])


def _show() -> int:
    """Print the schema."""
    from auditor.audit import json_schema  # noqa: PLC0415 - `auditor schema --help` does without

    click.echo(json.dumps(json_schema(), indent=2, ensure_ascii=False))
    return 0
