"""The command `auditor`: its table of commands, and what every run of it has in common."""

import gc
import os
import sys
from collections.abc import Mapping, Sequence
from io import TextIOWrapper

import click

from auditor import __version__
from auditor.cli.language import Both, language_of
from auditor.cli.mistakes import way_out, worded
from auditor.cli.spoken import Lazy, SpokenGroup, eager_flag, language_option
from auditor.cli.terminal import say, tell
from auditor.site.patience import PATIENT

USAGE_ERROR = 2
INTERRUPTED = 130

SAYS = Both(
    "Onderzoekt wat een platform voor seksadvertenties openbaar laat zien van de maatregelen die de gedragscode van"
    " 2018 en de wet vragen, en schrijft daar een rapport over.",
    "Audits what a sex-advertisement platform shows in public of the measures that the 2018 gedragscode and the law"
    " ask, and writes a report about it.",
)
VERSION = Both("Toon de versie.", "Show the version.")
STOPPED = Both("Gestopt. Er is niets meer bezocht of geschreven.", "Stopped. Nothing more was visited or written.")
COMMANDS: Mapping[str, Lazy] = {
    "audit": Lazy(
        "auditor.cli.audit_command",
        Both("Onderzoek een platform en schrijf het rapport.", "Audit a platform and write the report."),
    ),
    "record": Lazy(
        "auditor.cli.record_command",
        Both("Neem een bezoek op als bewijs dat blijft.", "Record a visit as evidence that lasts."),
    ),
    "sign": Lazy(
        "auditor.cli.sign_command",
        Both("Onderteken een opname, met tijdstempel.", "Sign a recording, with a time stamp."),
    ),
    "verify": Lazy(
        "auditor.cli.verify_command",
        Both("Reken een opname na, en de audit ervan.", "Check a recording, and the audit of it."),
    ),
    "questionnaire": Lazy(
        "auditor.cli.questionnaire_command",
        Both("Maak een vragenlijst over wat niet te zien was.", "Make a questionnaire of what could not be seen."),
    ),
    "answer": Lazy(
        "auditor.cli.answer_command",
        Both("Leg antwoorden van mensen naast een audit.", "Lay answers of people beside an audit."),
    ),
    "check": Lazy(
        "auditor.cli.check_command",
        Both("Houd opnamen tegen een beleid, voor een CI.", "Hold snapshots to a policy, for a CI."),
    ),
    "rejudge": Lazy(
        "auditor.cli.rejudge_command",
        Both("Beoordeel bewaarde audits opnieuw.", "Judge stored audits anew."),
    ),
    "history": Lazy(
        "auditor.cli.history_command",
        Both("Bewaar audits en volg platforms door de tijd.", "Keep audits and follow platforms over time."),
    ),
    "portfolio": Lazy(
        "auditor.cli.portfolio_command",
        Both("Maak een website van de geschiedenis.", "Make a web site of the history."),
    ),
    "compare": Lazy(
        "auditor.cli.compare_command",
        Both("Zeg wat er tussen twee audits veranderde.", "Say what changed between two audits."),
    ),
    "requirements": Lazy(
        "auditor.cli.requirements_command",
        Both("Toon wat er gevraagd wordt, of leg één eis uit.", "Show what is asked, or explain one requirement."),
    ),
    "accuracy": Lazy(
        "auditor.cli.accuracy_command",
        Both("Meet hoe vaak de audit gelijk heeft.", "Measure how often the audit is right."),
    ),
    "new-check": Lazy(
        "auditor.cli.new_check_command",
        Both(
            "Begin een eigen controle: bestand, gevallen, bladzijde.", "Start a check of your own: file, cases, page."
        ),
    ),
    "cases": Lazy(
        "auditor.cli.cases_command",
        Both("Probeer een controle op haar gevallen.", "Try a check on its cases."),
    ),
    "schema": Lazy(
        "auditor.cli.schema_command",
        Both("Toon het JSON Schema van audit.json of check.json.", "Show the JSON Schema of audit.json or check.json."),
    ),
}


def program(language: str) -> SpokenGroup:
    """Return the whole command line in one language."""
    return SpokenGroup(
        language=language,
        name="auditor",
        says=SAYS,
        lazy=COMMANDS,
        params=[
            language_option(language),
            eager_flag("--version", VERSION.said(language), lambda _ctx: f"auditor {__version__}"),
        ],
    )


def run(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Carry out one command line and return its exit code (docs/cli.md lists them)."""
    language = language_of(arguments, environment)
    try:
        code = program(language).main(list(arguments), prog_name="auditor", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return USAGE_ERROR
    except click.ClickException as error:
        tell(worded(error, language), way_out(error, language), err=True)
        return USAGE_ERROR
    except click.Abort:
        say(STOPPED.said(language), err=True)
        return INTERRUPTED
    return code if isinstance(code, int) else 0


def main() -> None:
    """Run the command line of this process and end with its exit code."""
    for stream in (sys.stdout, sys.stderr):
        # An old console without a sign of ours shows a question mark; it does not crash.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    # httpx loads all that its own command line draws with, unless it is not there; without it a start is 50 ms shorter.
    sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # Python knows None there: no such module
    # A command makes what it needs and ends: Python's own pace of looking for waste costs a seventh of an audit.
    gc.set_threshold(*PATIENT)
    raise SystemExit(run(sys.argv[1:], os.environ))
