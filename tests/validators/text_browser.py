"""Reads a report as a text browser shows it (w3m), and holds it to every finding of the audit with its evidence."""

import re
import subprocess

from auditor.audit import Audit
from auditor.report.hostile import visible
from auditor.report.wording import wording
from auditor.rulebook import Rulebook
from tests.machine_parts import part

NEEDS = ("w3m",)


def missing_in(page: str, audit: Audit, rulebook: Rulebook, language: str) -> list[str]:
    """Return what of an audit a text browser does not show in its report."""
    shown = _dumped(page)
    return [one for one in _told(audit, rulebook, language) if _bare(one) not in shown]


def _told(audit: Audit, rulebook: Rulebook, language: str) -> list[str]:
    """Return what must stand there: requirement, outcome, reason, evidence and what was searched."""
    words = wording(language)
    told = [words.day(audit.observed_at), audit.rules.digest]
    for finding in audit.findings:
        asked = rulebook.requirements[finding.requirement]
        told += [
            finding.requirement,
            words.of(asked.title),
            words(f"status.{finding.status}"),
            words.sentence(finding.reason),
        ]
        told += [
            visible(value) for one in finding.evidence for value in (one.url, one.excerpt, one.selector, one.sha256)
        ]
        told += finding.searched
    return told


def _dumped(page: str) -> str:
    """Return what w3m shows, without any white space: it breaks addresses where they would not fit."""
    command = [str(part("w3m")), "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "2000"]
    shown = subprocess.run(command, input=page.encode(), capture_output=True, check=True, timeout=120)
    return _bare(shown.stdout.decode())


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", text)
