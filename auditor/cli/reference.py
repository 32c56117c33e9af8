"""Writes docs/cli.md from the commands themselves: `python -m auditor.cli.reference`; a test holds the two together."""

from collections.abc import Iterator
from pathlib import Path

import click

from auditor.cli.program import program

HEAD = """\
# De opdrachtregel · the command line

Dit bestand wordt gemaakt door `python -m auditor.cli.reference`; verander het niet met de hand.
This file is made by `python -m auditor.cli.reference`; do not edit it by hand.

## Exitcodes · exit codes

| code | Nederlands | English |
|---|---|---|
| 0 | klaar | done |
| 1 | `auditor check`: het beleid is geschonden; `auditor cases`: een geval kwam anders uit; `auditor verify`: iets in \
de opname of de audit klopt niet | `auditor check`: the policy is breached; `auditor cases`: a case came out \
otherwise; `auditor verify`: something in the recording or the audit does not hold |
| 2 | verkeerd gebruik of verkeerde instelling | usage or configuration error |
| 3 | geen uitsluitsel: de site was onbereikbaar, een opname onleesbaar, de dekking te laag of een controle liep vast \
| inconclusive: the site could not be reached, a snapshot not be read, the coverage is too low, or a check crashed |
| 130 | gestopt met Ctrl-C; wat gelezen was, is gerapporteerd | stopped with Ctrl-C; what was read is in the report |

Bij meer doelen telt de ernstigste in de volgorde 130, 2, 3, 0.
With several targets the gravest counts, in the order 130, 2, 3, 0.
"""
WIDTH = 80


def reference() -> str:
    """Return the page: exit codes, then every command in both languages."""
    parts = [HEAD]
    for language, title in (("nl", "Nederlands"), ("en", "English")):
        parts.append(f"## {title}\n")
        whole = program(language)
        with click.Context(whole, info_name="auditor", terminal_width=WIDTH, max_content_width=WIDTH) as top:
            parts.append(_section("auditor", top))
            parts += _below(whole, top)
    return "\n".join(parts)


def _below(group: click.Group, context: click.Context) -> Iterator[str]:
    """Yield the explanation of every command of a group, and of those below it."""
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is not None:
            below = click.Context(
                command, info_name=name, parent=context, terminal_width=WIDTH, max_content_width=WIDTH
            )
            yield _section(below.command_path, below)
            if isinstance(command, click.Group):
                yield from _below(command, below)


def _section(title: str, context: click.Context) -> str:
    """Return the explanation of one command under its heading."""
    return f"### `{title}`\n\n```text\n{context.get_help()}\n```\n"


if __name__ == "__main__":
    Path("docs/cli.md").write_text(reference(), encoding="utf-8")
