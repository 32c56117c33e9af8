"""One run of `auditor questionnaire`."""

from pathlib import Path

from auditor.cli.audit_file import read_audit, record_of
from auditor.cli.failure import told
from auditor.cli.language import Both
from auditor.cli.output_folder import prepare_any, write
from auditor.cli.terminal import safe, say, tell
from auditor.errors import AuditorError, UsageError
from auditor.report import QUESTION_FILE, question_forms
from auditor.rulebook import load_rulebook

NEXT = Both(
    "Vul een van beide in, en typ dan:",
    "Fill in one of the two, then type:",
)


def run_questionnaire(
    language: str, audit: Path, out: Path | None, checks: tuple[Path, ...], *, overwrite: bool
) -> int:
    """Write the questions and return the exit code; answers that somebody filled in are not written over."""
    audit = record_of(audit)
    folder = out or audit.parent
    try:
        record = read_audit(audit)
        if (folder / QUESTION_FILE).exists() and not overwrite:
            raise UsageError(
                nl=f"{folder / QUESTION_FILE} bestaat al; misschien staan er antwoorden in. Kies een andere map met"
                " --out, of vervang het met --overwrite.",
                en=f"{folder / QUESTION_FILE} exists already and may hold answers. Choose another folder with --out, or"
                " replace it with --overwrite.",
            )
        prepare_any(folder)
        forms = question_forms(record, load_rulebook(*checks), language)
        for name, text in forms.items():
            say(safe(str(write(folder, name, text))))
    except AuditorError as error:
        return told(error, language)
    tell(NEXT.said(language), f"auditor answer {audit} {folder / QUESTION_FILE}")
    return 0
