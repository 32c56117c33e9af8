"""Without script, style or network nothing is lost: a text browser shows every finding with its evidence."""

import re
import subprocess

import pytest

from auditor.report.hostile import visible
from auditor.report.wording import wording
from tests.machine_parts import part
from tests.validators.samples import KINDS, audit_of, report_of, rules


def dumped(page: str) -> str:
    """Return what w3m shows, on one line: it breaks addresses where they would not fit."""
    command = [str(part("w3m")), "-dump", "-T", "text/html", "-I", "UTF-8", "-O", "UTF-8", "-cols", "2000"]
    shown = subprocess.run(command, input=page.encode(), capture_output=True, check=True, timeout=120)
    return bare(shown.stdout.decode())


def bare(text: str) -> str:
    """Return a text without any white space, of which a text browser makes its own."""
    return re.sub(r"\s+", "", text)


@pytest.mark.needs("w3m")
@pytest.mark.parametrize("sample", KINDS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_finding_stands_there_with_its_evidence(sample: str, language: str) -> None:
    words = wording(language)
    audit = audit_of(sample)
    shown = dumped(report_of(sample, language))
    told = [words.day(audit.observed_at), audit.rules.digest]
    for finding in audit.findings:
        asked = rules().requirements[finding.requirement]
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
    assert [one for one in told if bare(one) not in shown] == []
