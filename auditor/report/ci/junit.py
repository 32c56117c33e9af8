"""JUnit XML: a test case for everything that the policy asks of a snapshot, as any CI reads it."""

from collections.abc import Iterable
from xml.etree import ElementTree as ET

from auditor.audit import Audit
from auditor.policy.baseline import Weighed
from auditor.policy.outcome import Outcome, Result
from auditor.report.hostile import visible
from auditor.report.wording import Wording, wording
from auditor.rulebook import Rulebook


def junit(outcome: Outcome, rulebook: Rulebook, language: str) -> str:
    """Return the XML; every requirement that was judged is a case, what the baseline accepts alone is skipped."""
    words = wording(language)
    root = ET.Element("testsuites", name="auditor check")
    for result in outcome.results:
        _suite(root, result, rulebook, words)
    _count(root, list(root))
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(root: ET.Element, result: Result, rulebook: Rulebook, words: Wording) -> None:
    """Add the suite of one snapshot."""
    name = f"{result.platform} ({result.snapshot})"
    suite = ET.SubElement(root, "testsuite", name=visible(name))
    reading = _case(suite, result, words("check.reading"))
    if result.doubts:
        said = "\n".join(words.sentence(doubt) for doubt in result.doubts)
        ET.SubElement(reading, "error", message=said.partition("\n")[0], type="inconclusive").text = said
    by_subject: dict[str, list[Weighed]] = {}
    for one in result.breaches:
        by_subject.setdefault(one.breach.subject, []).append(one)
    for subject, title in _subjects(result.audit, rulebook, words):
        case = _case(suite, result, f"{subject} {title}".strip())
        _told(case, by_subject.pop(subject, []), words)
    _count(suite, (suite,))


def _subjects(audit: Audit | None, rulebook: Rulebook, words: Wording) -> Iterable[tuple[str, str]]:
    """Yield the codes and the requirements of an audit with their titles."""
    if audit is None:
        return
    for score in audit.scores:
        yield score.code, words("check.score_and_coverage")
    for finding in audit.findings:
        known = rulebook.requirements.get(finding.requirement)
        yield finding.requirement, words.of(known.title) if known is not None else ""


def _case(suite: ET.Element, result: Result, name: str) -> ET.Element:
    """Add a test case."""
    return ET.SubElement(suite, "testcase", classname=visible(result.platform), name=visible(name))


def _told(case: ET.Element, found: list[Weighed], words: Wording) -> None:
    """Say what was found: a failure where one breach counts, skipped where all are accepted."""
    counting = [one for one in found if one.counts]
    if counting:
        told = [_line(one, words) for one in counting]
        message = words.sentence(counting[0].breach.reason)
        ET.SubElement(case, "failure", message=message, type=counting[0].breach.rule.value).text = "\n".join(told)
    elif found:
        notes = dict.fromkeys(words.of(one.note) for one in found if one.note is not None)
        ET.SubElement(case, "skipped", message="; ".join(notes))


def _line(one: Weighed, words: Wording) -> str:
    """Return one breach in a line."""
    breach = one.breach
    parts = [words.sentence(breach.reason)]
    if one.note is not None:
        parts.append(words.sentence(one.note))
    parts.extend(part for part in (visible(breach.page), visible(breach.selector)) if part)
    return " ".join(parts)


def _count(element: ET.Element, suites: Iterable[ET.Element]) -> None:
    """Write the numbers that the format asks for."""
    cases = [case for suite in suites for case in suite.iter("testcase")]
    element.set("tests", str(len(cases)))
    for tag, name in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
        element.set(name, str(sum(case.find(tag) is not None for case in cases)))
