"""`auditor.toml` is read whole or refused with the key that is wrong."""

from datetime import date

import pytest

from auditor.errors import UsageError
from auditor.finding import Status
from auditor.policy.policy import MUST_BE_MET
from auditor.policy.settings import hold_to_a_check, hold_to_the_rules, read_settings

PLATFORM = '[[platform]]\nname = "een"\nsnapshots = ["een"]\n'
POLICY = '[policy]\nmust_be_met = ["AGE-01"]\n'
WHOLE = """
codes = ["dsa"]
checks = ["eigen"]
max_pages = 12
[policy]
minimum_coverage = 0.6
must_be_met = ["AGE-01", "HLP"]
minimum_score = { dsa = 40 }
allowed = { default = ["partly", "met"], AGE-03 = ["not_met", "met"] }
[[platform]]
name = "een"
snapshots = ["a", "b.wacz"]
observed = 2026-11-24
[platform.policy]
minimum_coverage = { dsa = 1 }
[[platform]]
name = "twee"
url = "https://www.twee.example"
snapshots = ["c"]
"""


def test_everything_that_can_be_said_is_read() -> None:
    settings = read_settings(WHOLE, "auditor.toml")
    one, two = settings.platforms
    assert (settings.codes, settings.checks, settings.max_pages) == (("dsa",), ("eigen",), 12)
    assert settings.baseline == "auditor-baseline.toml"
    assert (one.snapshots, one.observed, two.observed) == (("a", "b.wacz"), date(2026, 11, 24), None)
    assert (one.policy.coverage_of("dsa"), two.policy.coverage_of("dsa")) == (1.0, 0.6)
    assert (one.url, two.url) == ("", "https://www.twee.example")
    assert one.policy.minimum_score == {"dsa": 40}
    assert one.policy.allowed_for("HLP-02") == one.policy.allowed_for("AGE-01") == MUST_BE_MET
    assert one.policy.allowed_for("AGE-03") == (Status.MET, Status.NOT_MET)
    assert one.policy.allowed_for("REP-01") == (Status.MET, Status.PARTLY)


@pytest.mark.parametrize(
    ("text", "key", "what"),
    [
        ("= 3", "", "this is no TOML"),
        ("", "", "the key 'platform' is missing"),
        ("platform = []", "platform", "there is no platform in it"),
        (POLICY + '[[platform]]\nname = "een"\n', "platform 1.snapshots", "at least one folder or recording"),
        (POLICY + PLATFORM.replace('["een"]', "[]"), "platform 1.snapshots", "at least one folder or recording"),
        (POLICY + PLATFORM.replace('["een"]', '"een"'), "platform 1.snapshots", "a list between [ ]"),
        (POLICY + PLATFORM.replace('"een"\n', '""\n', 1), "platform 1.name", "every name must stand there once"),
        (POLICY + PLATFORM + PLATFORM, "platform 2.name", "every name must stand there once"),
        (POLICY + PLATFORM + "observed = 3", "platform 1.observed", "a date such as 2026-12-31"),
        (POLICY + PLATFORM + "snapshot = 3", "platform 1", "there is no key 'snapshot'"),
        (POLICY + PLATFORM + PLATFORM.replace("een", " Een "), "platform 2.name", "every name must stand there once"),
        (POLICY + PLATFORM + "url = 3", "platform 1.url", "a text between quotation marks"),
        ("[policy]\nminimum = 3\n" + PLATFORM, "policy", "there is no key 'minimum'"),
        ('[policy]\nmust_be_met = "AGE-01"\n' + PLATFORM, "policy.must_be_met", "a list between [ ]"),
        ('[policy]\nminimum_score = { dsa = "veel" }\n' + PLATFORM, "policy.minimum_score.dsa", "a whole number"),
        ("[policy]\nminimum_score = { dsa = 101 }\n" + PLATFORM, "policy.minimum_score.dsa", "a number from 0 to 100"),
        ("[policy]\nminimum_score = 3\n" + PLATFORM, "policy.minimum_score", "a table"),
        ("[policy]\nminimum_coverage = 60\n" + PLATFORM, "policy.minimum_coverage", "a number from 0 to 1"),
        ("[policy]\nminimum_coverage = [1]\n" + PLATFORM, "policy.minimum_coverage", "a number"),
        ("[policy]\nminimum_coverage = { dsa = -1 }\n" + PLATFORM, "policy.minimum_coverage.dsa", "from 0 to 1"),
        (
            '[policy]\nallowed = { AGE-01 = ["ok"] }\n' + PLATFORM,
            "policy.allowed.AGE-01 1",
            "'ok' is no possible value",
        ),
        (
            '[policy]\nallowed = { AGE-01 = ["error"] }\n' + PLATFORM,
            "policy.allowed.AGE-01",
            "choose one or more of: met",
        ),
        ("[policy]\nallowed = { AGE-01 = [] }\n" + PLATFORM, "policy.allowed.AGE-01", "choose one or more of: met"),
        (
            POLICY + 'allowed = { AGE-01 = ["met"] }\n' + PLATFORM,
            "policy.allowed.AGE-01",
            "stands under must_be_met too",
        ),
        (POLICY + PLATFORM + "[platform.policy]\nallowed = { X = 1 }", "platform 1.policy.allowed.X", "a list between"),
        ("max_pages = 0\n" + POLICY + PLATFORM, "max_pages", "a number from 1 to 1000"),
        ('max_pages = "x"\n' + POLICY + PLATFORM, "max_pages", "a whole number"),
        ("treshold = 3\n" + POLICY + PLATFORM, "", "there is no key 'treshold'"),
    ],
)
def test_what_is_wrong_is_told_with_file_key_and_way_out(text: str, key: str, what: str) -> None:
    with pytest.raises(UsageError) as raised:
        read_settings(text, "ci/auditor.toml")
    said = raised.value.text
    at = f" at '{key}'" if key else ""
    assert said.en.startswith(f"The file ci/auditor.toml is wrong{at}: ")
    assert what in said.en
    assert said.en.endswith(".")
    assert said.nl != said.en


@pytest.mark.parametrize(
    ("text", "key", "what"),
    [
        (PLATFORM, "policy", "the policy asks nothing"),
        ("[policy]\n" + PLATFORM, "policy", "the policy asks nothing"),
        (
            POLICY + '[[platform]]\nname = "een"\nurl = "https://een.example"\n',
            "platform 1.snapshots",
            "at least one folder or recording",
        ),
    ],
)
def test_a_check_needs_something_to_judge_and_something_to_ask(text: str, key: str, what: str) -> None:
    settings = read_settings(text, "auditor.toml")
    with pytest.raises(UsageError) as raised:
        hold_to_a_check(settings, "auditor.toml")
    assert raised.value.text.en.startswith(f"The file auditor.toml is wrong at '{key}': ")
    assert what in raised.value.text.en


@pytest.mark.parametrize(
    ("text", "key", "what"),
    [
        (POLICY.replace("AGE-01", "AGE-99") + PLATFORM, "policy", "no requirement or group 'AGE-99'"),
        (POLICY.replace("AGE-01", "age") + PLATFORM, "policy", "no requirement or group 'age'"),
        (
            POLICY + PLATFORM + '[platform.policy]\nmust_be_met = ["X"]',
            "platform 1.policy",
            "no requirement or group 'X'",
        ),
        ('codes = ["nope"]\n' + POLICY + PLATFORM, "codes", "there is no code 'nope'. Choose from: dsa, other."),
        (
            "[policy]\nminimum_score = { nope = 1 }\n" + PLATFORM,
            "policy",
            "'nope' is not scored by. Choose from: dsa, other.",
        ),
        ('codes = ["dsa"]\n[policy]\nminimum_coverage = { other = 1 }\n' + PLATFORM, "policy", "Choose from: dsa."),
    ],
)
def test_what_the_rules_do_not_have_cannot_be_asked(text: str, key: str, what: str) -> None:
    settings = read_settings(text, "auditor.toml")
    with pytest.raises(UsageError) as raised:
        hold_to_the_rules(settings, "auditor.toml", requirements=("AGE-01", "HLP-01"), codes=("dsa", "other"))
    assert raised.value.text.en.startswith(f"The file auditor.toml is wrong at '{key}': ")
    assert what in raised.value.text.en


def test_what_the_rules_have_can_be_asked() -> None:
    settings = read_settings(WHOLE, "auditor.toml")
    hold_to_the_rules(settings, "auditor.toml", requirements=("AGE-01", "AGE-03", "HLP-01"), codes=("dsa",))
    hold_to_a_check(settings, "auditor.toml")
