"""SARIF 2.1.0: every breach as a result that keeps its identity from run to run; what is accepted is suppressed."""

import json
from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import quote, urlsplit

from auditor.code import Level
from auditor.policy.baseline import Standing, Weighed
from auditor.policy.outcome import Outcome, Result
from auditor.record import TOOL
from auditor.report.hostile import visible
from auditor.report.wording import Wording, wording
from auditor.requirements import Requirement
from auditor.rulebook import Rulebook

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
FINGERPRINT = "auditorIdentity/v1"
LEVELS: Mapping[Level | None, str] = {Level.MUST: "error", Level.SHOULD: "warning", Level.MAY: "note", None: "note"}
OTHER = {"nl": "en", "en": "nl"}
BASELINE_STATES = {
    Standing.NEW: "new",
    Standing.ACCEPTED: "unchanged",
    Standing.EXPIRED: "unchanged",
    Standing.WORSE: "updated",
}


def sarif(outcome: Outcome, rulebook: Rulebook, language: str) -> str:
    """Return the log as indented JSON that ends in a newline."""
    words = wording(language)
    subjects = tuple(dict.fromkeys(one.breach.subject for result in outcome.results for one in result.breaches))
    places = {subject: number for number, subject in enumerate(subjects)}
    translated = wording(OTHER[words.language])
    run = {
        "tool": {
            "driver": {
                "name": TOOL,
                "version": outcome.version,
                "semanticVersion": outcome.version,
                "language": words.language,
                "rules": [_rule(subject, rulebook, words) for subject in subjects],
                "properties": {"rules": outcome.rules.version, "digest": outcome.rules.digest},
            }
        },
        "language": words.language,
        "translations": [_translation(outcome, subjects, rulebook, translated)],
        "automationDetails": {"id": "auditor-check/"},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(outcome, words)],
        "results": [_result(one, result, places, words) for result in outcome.results for one in result.breaches],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, indent=2, ensure_ascii=False) + "\n"


def _rule(subject: str, rulebook: Rulebook, words: Wording) -> dict[str, Any]:
    """Return what a requirement or a code asks, as a rule with help."""
    known = rulebook.requirements.get(subject)
    rule: dict[str, Any] = {"id": visible(subject), **_texts(subject, known, rulebook, words)}
    level = _level(subject, rulebook) if known is not None else Level.MUST
    rule["defaultConfiguration"] = {"level": LEVELS[level]}
    if known is not None:
        rule["properties"] = {"tags": [known.group, known.kind.value]}
        source = next((one.url for one in known.sources if one.url.startswith("https://")), "")
        if source:
            rule["helpUri"] = _uri(source)
    return rule


def _texts(subject: str, known: Requirement | None, rulebook: Rulebook, words: Wording) -> dict[str, Any]:
    """Return the texts of a rule in one language."""
    if known is None:
        code = rulebook.codes.get(subject)
        title = words.of(code.title) if code is not None else visible(subject)
        note = words.of(code.note) if code is not None else ""
        return {
            "shortDescription": {"text": title},
            "fullDescription": {"text": words("check.score_and_coverage")},
            "help": {"text": note or title},
        }
    asks, why, remedy = words.sentence(known.asks), words.sentence(known.why), words.sentence(known.remedy)
    return {
        "shortDescription": {"text": words.of(known.title)},
        "fullDescription": {"text": asks},
        "help": {"text": " ".join(part for part in (asks, why, remedy) if part)},
    }


def _translation(outcome: Outcome, subjects: Iterable[str], rulebook: Rulebook, words: Wording) -> dict[str, Any]:
    """Return the rules in the other language (SARIF 2.1.0, 3.19.3)."""
    return {
        "name": TOOL,
        "version": outcome.version,
        "language": words.language,
        "contents": ["localizedData"],
        "translationMetadata": {"name": words.language},
        "rules": [
            {"id": visible(subject), **_texts(subject, rulebook.requirements.get(subject), rulebook, words)}
            for subject in subjects
        ],
    }


def _level(requirement: str, rulebook: Rulebook) -> Level | None:
    """Return the strongest level at which a code for every platform asks a requirement."""
    order = tuple(Level)
    levels = [
        clause.level
        for code in rulebook.codes.values()
        if code.scope is None
        for clause in code.clauses
        if clause.requirement == requirement
    ]
    return min(levels, key=order.index, default=None)


def _invocation(outcome: Outcome, words: Wording) -> dict[str, Any]:
    """Return how the run ended, with what could not be judged."""
    doubts = [
        {"level": "error", "message": {"text": f"{visible(result.platform)}: {words.sentence(doubt)}"}}
        for result in outcome.results
        for doubt in result.doubts
    ]
    return {
        "executionSuccessful": not doubts,
        "exitCode": outcome.exit_code,
        "toolExecutionNotifications": doubts,
    }


def _result(one: Weighed, result: Result, places: Mapping[str, int], words: Wording) -> dict[str, Any]:
    """Return one breach; what counts is an error whatever the rule's own level, since it breaks the build."""
    breach = one.breach
    said = words.sentence(breach.reason)
    if one.note is not None:
        said = f"{said} {words.sentence(one.note)}"
    if breach.page and not breach.absent:
        said = f"{said} {visible(breach.page)}"
    told: dict[str, Any] = {
        "ruleId": visible(breach.subject),
        "ruleIndex": places[breach.subject],
        "kind": "fail",
        "level": "error" if one.counts else "note",
        "message": {"text": f"{visible(breach.platform)}: {said}"},
        "locations": [_location(one, result)],
        "partialFingerprints": {FINGERPRINT: breach.identity.fingerprint},
        "baselineState": BASELINE_STATES[one.standing],
        "properties": {"platform": visible(breach.platform), "snapshot": visible(result.snapshot)},
    }
    if one.standing is Standing.ACCEPTED and one.entry is not None:
        why = visible(f"{one.entry.reason} ({one.entry.expires.isoformat()})")
        told["suppressions"] = [{"kind": "external", "status": "accepted", "justification": why}]
    else:
        # Every result says so or none does (3.27.23), so that "not suppressed" is no omission.
        told["suppressions"] = []
    return told


def _location(one: Weighed, result: Result) -> dict[str, Any]:
    """Return the file that holds it, and in it the page and the place; what is absent stands on no page.

    Code scanning takes a log only where every file is one of the checkout, so an address of the web is none of them.
    """
    breach = one.breach
    page = "" if breach.absent else breach.page
    location: dict[str, Any] = {
        "physicalLocation": {
            "artifactLocation": {"uri": _file(result.file_of(page))},
            "region": {"startLine": 1},
        },
    }
    named = " ".join(visible(part) for part in (page, breach.selector if page else "") if part)
    if named:
        location["logicalLocations"] = [{"fullyQualifiedName": named, "kind": "element"}]
    return location


def _file(path: str) -> str:
    """Return a path as RFC 3986 writes it, from the folder of the settings where it is written so."""
    quoted = quote(path.replace("\\", "/").encode("utf-8", "replace"), safe="/~!$,;'@()*._-+=")
    if quoted.startswith("/"):
        return f"file://{quoted}"
    return quoted.removeprefix("./") or "."


def _uri(address: str) -> str:
    """Return an address as RFC 3986 writes it; a masked advertisement has brackets, and a hostile one anything."""
    quoted = quote(address.encode("utf-8", "replace"), safe="%/:=&?~#+!$,;'@()*._-")
    try:
        usable = urlsplit(quoted).scheme in ("http", "https")
    except ValueError:
        usable = False
    return quoted if usable else "about:invalid"
