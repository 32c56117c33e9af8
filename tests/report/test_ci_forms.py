"""The outcome of a check in the forms that CIs read, each read back by another program."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jsonschema
import msgspec
import pytest
from junitparser import Error, Failure, JUnitXml, Skipped, TestCase, TestSuite

from auditor.policy.outcome import Outcome
from auditor.report.ci import FILES, render_check
from auditor.report.ci.check_record import CheckRecord, json_schema
from auditor.report.ci.sarif import FINGERPRINT
from tests.report.checked import RULES, hostile_outcome, kept_outcome, outcome

SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
OUTCOMES = (outcome, hostile_outcome, kept_outcome)
Make = Callable[[], Outcome]


def rendered(made: Outcome, form: str, language: str = "en") -> str:
    return render_check(made, RULES, language, form)


def run_of(made: Outcome, language: str = "en") -> dict[str, Any]:
    run: dict[str, Any] = json.loads(rendered(made, "sarif", language))["runs"][0]
    return run


@pytest.mark.parametrize("form", FILES)
@pytest.mark.parametrize("made", OUTCOMES)
def test_equal_outcomes_give_equal_text_in_both_languages(made: Make, form: str) -> None:
    for language in ("nl", "en"):
        assert rendered(made(), form, language) == rendered(made(), form, language)
    if form != "json" and made is outcome:
        assert rendered(made(), form, "nl") != rendered(made(), form, "en")


def test_there_is_no_other_form() -> None:
    with pytest.raises(KeyError):
        rendered(outcome(), "pdf")


@pytest.mark.parametrize("made", OUTCOMES)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_sarif_keeps_to_its_schema(made: Make, language: str) -> None:
    jsonschema.Draft4Validator(SCHEMA).validate(json.loads(rendered(made(), "sarif", language)))


def test_the_schema_of_sarif_would_refuse_another_log() -> None:
    log = json.loads(rendered(outcome(), "sarif"))
    log["runs"][0]["results"][0]["level"] = "fatal"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft4Validator(SCHEMA).validate(log)


def test_a_result_of_sarif_has_level_identity_place_and_suppression() -> None:
    run = run_of(outcome())
    by_rule = {result["ruleId"]: result for result in run["results"]}
    accepted, expired, score = by_rule["AGE-02"], by_rule["AGE-03"], by_rule["code-one"]
    assert (accepted["level"], accepted["baselineState"]) == ("note", "unchanged")
    assert accepted["suppressions"] == [
        {"kind": "external", "status": "accepted", "justification": "wij weten het (2026-12-31)"}
    ]
    assert (expired["level"], expired["suppressions"]) == ("error", [])
    assert "Was accepted up to 2026-11-01" in expired["message"]["text"]
    # Code scanning refuses a log that names a file outside the checkout, such as an address of the web.
    assert {result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in run["results"]} == {
        "een.wacz"
    }
    assert expired["locations"][0]["logicalLocations"] == [
        {"fullyQualifiedName": "https://www.voorbeeld.example/voorwaarden main > p", "kind": "element"}
    ]
    assert "logicalLocations" not in score["locations"][0]
    prints = [result["partialFingerprints"][FINGERPRINT] for result in run["results"]]
    assert len(set(prints)) == len(prints)
    assert all(re.fullmatch(r"[0-9a-f]{64}", one) for one in prints)


def test_a_rule_of_sarif_is_explained_in_both_languages() -> None:
    run = run_of(outcome(), "nl")
    rules = run["tool"]["driver"]["rules"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
    translated = {rule["id"]: rule for rule in run["translations"][0]["rules"]}
    for rule in rules:
        assert rule["help"]["text"].strip()
        assert rule["help"]["text"] != translated[rule["id"]]["help"]["text"]
    assert (run["language"], run["translations"][0]["language"]) == ("nl", "en")
    levels = {rule["id"]: rule["defaultConfiguration"]["level"] for rule in rules}
    assert (levels["AGE-02"], levels["AGE-03"]) == ("note", "error")


def test_sarif_says_what_could_not_be_judged() -> None:
    (invocation,) = run_of(outcome())["invocations"]
    assert (invocation["executionSuccessful"], invocation["exitCode"]) == (False, 1)
    assert [told["message"]["text"] for told in invocation["toolExecutionNotifications"]] == [
        "een: REP-03: reason of REP-03 (en).",
        "twee: The file is cut short.",
    ]
    assert run_of(kept_outcome())["invocations"][0]["executionSuccessful"]


def test_a_file_in_sarif_is_a_path_of_the_checkout_or_of_this_machine() -> None:
    for result in run_of(hostile_outcome())["results"]:
        uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert re.fullmatch(r"[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]+", uri)
        assert urlsplit(uri).scheme in ("", "file")


def test_a_breach_on_a_page_of_a_folder_names_its_file() -> None:
    made = outcome()
    kept = {
        "https://www.voorbeeld.example/voorwaarden": "site/voorwaarden.html",
        "https://www.voorbeeld.example/": "site/index.html",
    }
    first = msgspec.structs.replace(made.results[0], snapshot="site", files=kept)
    folder = msgspec.structs.replace(made, results=(first, *made.results[1:]))
    by_rule = {result["ruleId"]: result for result in run_of(folder)["results"]}
    uris = {rule: by_rule[rule]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for rule in by_rule}
    assert uris["AGE-03"] == "site/voorwaarden.html"
    assert uris["code-one"] == "site/index.html"
    assert "::error file=site/voorwaarden.html,title=AGE-03 (een)::" in rendered(folder, "github")


def suites(made: Outcome) -> dict[str, dict[str, TestCase]]:
    """Read the XML back: test cases by the first word of their name, by suite."""
    read = JUnitXml.fromstring(rendered(made, "junit").encode())
    found: dict[str, dict[str, TestCase]] = {}
    for suite in read:
        assert isinstance(suite, TestSuite)
        found[str(suite.name)] = {str(case.name).partition(" ")[0]: case for case in suite}
    return found


def test_junit_has_a_case_for_what_is_asked_and_none_for_what_is_not() -> None:
    cases = suites(outcome())["een (een.wacz)"]
    kinds = {name: [type(result) for result in case.result] for name, case in cases.items()}
    assert kinds == {
        "the": [Error],
        "code-one": [Failure],
        "AGE-01": [],
        "AGE-02": [Skipped],
        "AGE-03": [Failure],
        "REP-01": [Skipped],
        "REP-02": [Failure],
        "REP-03": [Error],
    }
    assert cases["AGE-02"].result[0].message == "accepted up to 2026-12-31: wij weten het"
    assert cases["REP-01"].result[0].message == "Not applicable: Reason of REP-01 (en)."
    assert [*suites(kept_outcome())["een (een)"]] == ["the", "AGE-01"]


def test_junit_counts_what_it_holds() -> None:
    read = JUnitXml.fromstring(rendered(outcome(), "junit").encode())
    told = [(suite.tests, suite.failures, suite.errors, suite.skipped) for suite in read]
    assert told == [(8, 3, 2, 2), (1, 0, 1, 0)]
    assert (read.tests, read.failures, read.errors, read.skipped) == (9, 3, 3, 2)


def test_hostile_text_stays_text_in_junit() -> None:
    ((cases),) = suites(hostile_outcome()).values()
    assert "[U+202E]" in str(cases["AGE-03"].result[0].message)
    assert "<b>" in str(cases["AGE-03"].result[0].message)


def test_an_annotation_is_one_command_a_line() -> None:
    lines = rendered(outcome(), "github").splitlines()
    assert [line.partition("::")[2].partition("::")[0] for line in lines] == [
        "error title=code-one (een)",
        "error title=AGE-03 (een)",
        "error title=REP-02 (een)",
        "error title=inconclusive (een)",
        "error title=inconclusive (twee)",
        "warning title=REP-01 (een)",
    ]
    assert "%0AWas accepted up to 2026-11-01 (wij weten het), which has passed.%0Ahttps://www" in lines[1]


def test_no_text_becomes_a_command_to_github() -> None:
    said = rendered(hostile_outcome(), "github")
    assert all(re.match(r"::(error|warning) title=[^:,\n]*::", line) for line in said.splitlines())
    assert len(said.splitlines()) == 3
    assert "##[" not in said
    # What the site wrote as an escape comes back as it was written, and is no line break.
    assert "%250A" in said


@pytest.mark.parametrize("made", OUTCOMES)
def test_the_record_keeps_to_its_schema(made: Make) -> None:
    text = rendered(made(), "json")
    jsonschema.Draft202012Validator(json_schema()).validate(json.loads(text))
    record = msgspec.json.decode(text, type=CheckRecord)
    assert (record.exit_code, record.checked_on) == (made().exit_code, made().today)
    assert [len(one.breaches) for one in record.results] == [len(one.breaches) for one in made().results]


def test_the_summary_tells_what_counts_and_folds_what_is_accepted() -> None:
    said = rendered(outcome(), "md")
    assert said.startswith("## Check of the policy: breached\n\n| Platform | Snapshot |")
    assert "| een | een.wacz |" in said
    assert "### Breaches (3)" in said
    assert "<details><summary>Accepted breaches (1)</summary>" in said
    assert "### Accepted, but there no more (1)" in said
    assert "The file is cut short." in said
    assert "###" not in rendered(kept_outcome(), "md")


def test_hostile_text_stays_text_in_the_summary() -> None:
    said = rendered(hostile_outcome(), "md")
    bare = re.sub(r"`[^`]*`", "", said)
    assert "<img" not in bare
    assert "<b>" not in bare
    assert re.findall(r"(?<!\\)[\[\]]", bare) == []
    rows = [line for line in said.splitlines() if line.startswith("|")]
    assert {len(re.findall(r"(?<!\\)\|", row)) for row in rows} == {8}
