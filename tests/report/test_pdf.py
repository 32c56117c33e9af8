"""The PDF: tagged, with an outline, numbered pages and links, and the same twice by the same Chromium."""

from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from auditor.cli.program import run
from auditor.errors import UsageError
from auditor.report import render
from auditor.transport import printing
from auditor.transport.printing import printed
from tests.report.invented import audit, hostile_audit, rulebook

RULES = rulebook()


def made(language: str = "nl") -> bytes:
    pdf = render(audit(), RULES, language, "pdf")
    assert isinstance(pdf, bytes)
    return pdf


@pytest.mark.needs("chromium")
def test_it_is_tagged_and_has_an_outline_page_numbers_and_anchors() -> None:
    reader = PdfReader(BytesIO(made()))
    root = reader.trailer["/Root"].get_object()
    assert root["/MarkInfo"]["/Marked"]  # type: ignore[index]  # a dictionary of the PDF
    assert root["/Lang"] == "nl"  # type: ignore[index]  # as above
    assert "/StructTreeRoot" in root  # type: ignore[operator]  # as above
    assert reader.metadata is not None
    assert reader.metadata.title == "Auditrapport: Voorbeeld"
    assert str(reader.metadata.creation_date) == "2026-11-25 11:00:00+00:00"
    assert len(str(reader.outline)) > 100
    assert {"AGE-03", "part-score", "part-method"} <= {name.lstrip("/") for name in reader.named_destinations}
    pages = [page.extract_text() for page in reader.pages]
    assert [f"{number} / {len(pages)}" in text for number, text in enumerate(pages, 1)] == [True] * len(pages)
    text = " ".join(" ".join(pages).split())
    # What is folded on a screen is read on paper.
    assert "quote of AGE-01" in text
    assert "quote of AGE-03" in text


@pytest.mark.needs("chromium")
def test_the_same_audit_gives_the_same_bytes() -> None:
    assert made("en") == made("en")


@pytest.mark.needs("chromium")
def test_hostile_text_does_nothing_and_an_unreadable_moment_is_1980() -> None:
    pdf = render(hostile_audit(), RULES, "nl", "pdf")
    assert isinstance(pdf, bytes)
    assert b"/JavaScript" not in pdf
    metadata = PdfReader(BytesIO(printed("<!DOCTYPE html><title>x</title>", "ooit"))).metadata
    assert metadata is not None
    assert str(metadata.creation_date) == "1980-01-01 00:00:00+00:00"


def test_without_chromium_a_sentence_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDITOR_CHROMIUM", "/nowhere/chromium")
    with pytest.raises(UsageError, match="There is no Chromium at '/nowhere/chromium'"):
        render(audit(), RULES, "nl", "pdf")
    monkeypatch.setenv("AUDITOR_CHROMIUM", "")
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(UsageError, match="--format pdf needs Chromium"):
        render(audit(), RULES, "nl", "pdf")


def test_the_command_ends_with_two_and_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("AUDITOR_CHROMIUM", "/nowhere/chromium")
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "index.html").write_text('<!doctype html><html lang="nl"><title>x</title><p>Hallo.', "utf-8")
    command = ["audit", str(tmp_path / "site"), "--out", str(tmp_path / "out"), "--format", "pdf", "--lang", "nl"]
    assert run(command, {}) == 2
    assert "Chromium is niet te vinden op '/nowhere/chromium'" in capsys.readouterr().err


@pytest.mark.needs("chromium")
def test_what_chromium_cannot_print_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "SECONDS", 0.000001)
    with pytest.raises(UsageError, match="Chromium could not print the PDF"):
        render(audit(), RULES, "nl", "pdf")
