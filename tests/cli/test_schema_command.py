"""`auditor schema` prints the JSON Schema that programs check an audit by."""

import json

import pytest

from auditor.audit import json_schema
from auditor.cli.program import run


def test_the_schema_is_printed_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["schema"], {}) == 0
    assert json.loads(capsys.readouterr().out) == json.loads(json.dumps(json_schema()))
