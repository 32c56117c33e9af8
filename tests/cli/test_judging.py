"""Snapshots are told in the order they were asked, however many processes judge them."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor.audit import Audit, to_json
from auditor.cli.judging import Asked, Job, codes_of, judged
from auditor.errors import UsageError
from auditor.requirements import Text
from auditor.rulebook import Rulebook
from tests.cli.checked_folder import TERMS, Folder, rules_read_once

DAY = datetime(2026, 11, 24, 12, tzinfo=UTC)


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return rules_read_once()


def test_several_processes_give_what_one_gives(tmp_path: Path, rulebook: Rulebook) -> None:
    folder = Folder(tmp_path)
    pages = [folder.site(f"site{number}", terms=TERMS.replace("21", str(20 + number))) for number in range(6)]
    jobs = [Job(str(path), DAY) for path in (*pages, tmp_path / "none")]
    asked = Asked(DAY, codes=("dsa",))
    alone, together = (list(judged(jobs, rulebook, asked, most)) for most in (1, 2))
    assert isinstance(alone[-1], Text)
    assert alone[-1] == together[-1]
    assert [one.platform.name for one in together if isinstance(one, Audit)] == [path.name for path in pages]
    assert [to_json(one) for one in alone if isinstance(one, Audit)] == [
        to_json(one) for one in together if isinstance(one, Audit)
    ]


def test_a_process_that_dies_takes_no_verdict_with_it(tmp_path: Path, rulebook: Rulebook) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "deadly.py").write_text(
        "import os\n\nfrom auditor import Finding, Site, requirement\n\n\n"
        '@requirement("AGE-01")\ndef deadly(site: Site) -> Finding:\n    os._exit(9)\n'
    )
    folder = Folder(tmp_path)
    jobs = [Job(str(folder.site(f"site{number}")), DAY) for number in range(6)]
    found = list(judged(jobs, rulebook, Asked(DAY, (own,)), 2))
    assert {one.en for one in found if isinstance(one, Text)} == {
        "the process that judged this ended unexpectedly (too little memory?)"
    }
    assert len(found) == len(jobs)


def test_a_snapshot_is_judged_as_of_the_day_it_was_seen(tmp_path: Path, rulebook: Rulebook) -> None:
    page = Folder(tmp_path).site()
    (audit,) = judged([Job(str(page), DAY)], rulebook, Asked(datetime(2028, 1, 1, tzinfo=UTC)))
    assert isinstance(audit, Audit)
    assert (audit.observed_at, audit.judged_at) == ("2026-11-24T12:00:00Z", "2028-01-01T00:00:00Z")


def test_a_code_there_is_not_is_told(rulebook: Rulebook) -> None:
    with pytest.raises(UsageError):
        codes_of(rulebook, Asked(DAY, codes=("nope",)))
