"""JUnit XML: a test case for everything that the policy asks of a snapshot, as any CI reads it."""

from xml.etree import ElementTree as ET

from auditor.audit import Audit
from auditor.finding import Status
from auditor.policy.baseline import Weighed
from auditor.policy.outcome import Outcome, Result
from auditor.report.hostile import visible
from auditor.report.wording import Wording, wording
from auditor.rulebook import Rulebook


def junit(outcome: Outcome, rulebook: Rulebook, language: str) -> str:
    """Return the XML; what the policy does not ask is no case, so that nothing passes that nobody asked about."""
    words = wording(language)
    root = ET.Element("testsuites", name="auditor check")
    for result in outcome.results:
        _suite(root, result, rulebook, words)
    _count(root)
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'


def _suite(root: ET.Element, result: Result, rulebook: Rulebook, words: Wording) -> None:
    """Add the suite of one snapshot."""
    suite = ET.SubElement(root, "testsuite", name=visible(f"{result.platform} ({result.snapshot})"))
    reading = _case(suite, result, words("check.reading"))
    if result.doubts:
        said = "\n".join(words.sentence(doubt) for doubt in result.doubts)
        ET.SubElement(reading, "error", message=said.partition("\n")[0], type="inconclusive").text = said
    if result.audit is not None:
        _scores(suite, result, result.audit, words)
        _findings(suite, result, result.audit, rulebook, words)
    _count(suite)


def _scores(suite: ET.Element, result: Result, audit: Audit, words: Wording) -> None:
    """Add a case for every code of which a score or a coverage is asked."""
    for score in audit.scores:
        if score.code in result.policy.minimum_score or result.policy.coverage_of(score.code):
            case = _case(suite, result, f"{score.code} {words('check.score_and_coverage')}")
            _told(case, _on(result, score.code), words)


def _findings(suite: ET.Element, result: Result, audit: Audit, rulebook: Rulebook, words: Wording) -> None:
    """Add a case for every requirement that the policy names; what could not be seen has not passed."""
    for finding in audit.findings:
        if not result.policy.allowed_for(finding.requirement):
            continue
        known = rulebook.requirements.get(finding.requirement)
        title = words.of(known.title) if known is not None else ""
        case = _case(suite, result, f"{finding.requirement} {title}".strip())
        said = f"{words(f'status.{finding.status}')}: {words.sentence(finding.reason)}"
        found = _on(result, finding.requirement)
        if finding.status is Status.ERROR:
            ET.SubElement(case, "error", message=said, type="crashed")
        elif found:
            _told(case, found, words)
        elif not finding.status.judged:
            ET.SubElement(case, "skipped", message=said)


def _on(result: Result, subject: str) -> list[Weighed]:
    """Return the breaches on one code or requirement."""
    return [one for one in result.breaches if one.breach.subject == subject]


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
    if breach.place:
        parts.append(visible(breach.place))
    return " ".join(parts)


def _count(element: ET.Element) -> None:
    """Write the numbers that the format asks for."""
    cases = list(element.iter("testcase"))
    element.set("tests", str(len(cases)))
    for tag, name in (("failure", "failures"), ("error", "errors"), ("skipped", "skipped")):
        element.set(name, str(sum(case.find(tag) is not None for case in cases)))
