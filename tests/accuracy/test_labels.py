"""Labels are read as written, and what is wrong with them names the file."""

from pathlib import Path

import pytest

from auditor.accuracy.labels import labelled_platforms
from auditor.errors import UsageError
from auditor.finding import Status
from tests.accuracy.corpora import write_corpus, write_platform

KNOWN = ("AGE-06", "REP-01")


def test_a_corpus_is_its_platforms_and_a_platform_is_one(tmp_path: Path) -> None:
    corpus = write_corpus(tmp_path / "corpus")
    assert [one.folder.name for one in labelled_platforms([corpus], KNOWN)] == ["geheim", "goed", "mis"]
    (alone,) = labelled_platforms([corpus / "goed"], KNOWN)
    assert (alone.half, alone.year) == ("tuning", None)
    assert alone.labels["AGE-06"].status is Status.MET
    assert alone.labels["AGE-06"].page == "/"


def test_a_platform_without_a_half_is_one_that_nobody_may_look_at(tmp_path: Path) -> None:
    folder = write_platform(
        tmp_path / "een", 'year = 2025\nsummary = "x"\nseeds = ["y"]\n[AGE-06]\nstatus = "partly"\n'
    )
    (one,) = labelled_platforms([folder], KNOWN)
    assert (one.half, one.year, one.labels["AGE-06"].page) == ("test", 2025, "")


def test_a_platform_may_be_labelled_by_what_a_visitor_sees(tmp_path: Path) -> None:
    seen = write_platform(tmp_path / "gezien", 'rendered = true\n[AGE-06]\nstatus = "met"\n')
    plain = write_platform(tmp_path / "kaal", '[AGE-06]\nstatus = "met"\n')
    assert [one.rendered for one in labelled_platforms([seen, plain], KNOWN)] == [True, False]


@pytest.mark.parametrize(
    ("labels", "what"),
    [
        ("= 1", "cannot be read"),
        ("half = 1", "'half' is a word"),
        ('year = "2026"', "'year' a year"),
        ("rendered = 1", "'rendered' is true or false"),
        ('[AGE-66]\nstatus = "met"', "there is no requirement AGE-66"),
        ('[AGE-06]\nstatus = "good"', "at AGE-06 'status' must be one of met, partly, not_met"),
        ('[AGE-06]\nstatus = "error"', "at AGE-06"),
        ('[AGE-06]\nstatus = "met"\npage = 1', "at AGE-06"),
        ("[AGE-06]", "at AGE-06"),
    ],
)
def test_what_is_wrong_is_told_with_its_file(labels: str, what: str, tmp_path: Path) -> None:
    folder = write_platform(tmp_path / "fout", labels)
    with pytest.raises(UsageError) as told:
        labelled_platforms([folder], KNOWN)
    assert what in told.value.text.en
    assert str(folder / "expected.toml") in told.value.text.nl


def test_a_folder_without_labels_is_told(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="holds no platform"):
        labelled_platforms([tmp_path], KNOWN)
