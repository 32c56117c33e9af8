"""`auditor schema` prints the JSON Schema that programs check an audit by."""

import json

import pytest

from auditor.audit import json_schema
from auditor.cli.program import run
from auditor.report.ci.check_record import json_schema as check_schema


def test_the_schema_is_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema"], {}) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(json.dumps(json_schema()))


def test_the_schema_of_a_check_is_printed_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", "check"], {}) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(json.dumps(check_schema()))
    assert run(["schema", "report"], {}) == 2
    assert "kies uit audit, check, compare." in capsys.readouterr().err


def test_the_schema_of_a_comparison_is_printed_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema", "compare"], {}) == 0
    assert json.loads(capsys.readouterr().out)["title"] == "compare.json"
