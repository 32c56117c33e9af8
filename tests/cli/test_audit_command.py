"""`auditor audit` visits, writes and tells, and ends with the right exit code."""

import json
import signal
import socket
import textwrap
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from auditor.audit import from_json
from auditor.cli.asked import Asked
from auditor.cli.audit_run import AuditRun
from auditor.cli.program import run
from auditor.cli.terminal import columns
from auditor.gather.progress import Progress
from tests.platform_server import PlatformServer

HOME = """<!doctype html><html lang="nl"><title>Avondblad</title><h1>Avondblad</h1>
<p>Deze website is alleen bedoeld voor bezoekers van achttien jaar en ouder. Bent u jonger, ga dan weg.</p>
<nav><a href="/voorwaarden">Voorwaarden</a> <a href="/contact">Contact</a></nav>"""
TERMS = """<!doctype html><html lang="nl"><title>Voorwaarden</title><h1>Algemene voorwaarden</h1>
<p>Adverteerders zijn minstens 21 jaar. Wij controleren van iedere adverteerder een identiteitsbewijs.</p>"""
CONTACT = """<!doctype html><html lang="nl"><title>Contact</title><h1>Contact</h1>
<p>Mail naar hulp@avondblad.example of bel ons; wij antwoorden binnen een werkdag op iedere vraag.</p>"""

Platform = Callable[..., Path]


@pytest.fixture
def platform(tmp_path: Path) -> Platform:
    """Make folders that hold a small platform."""

    def made(folder: str = "avondblad", name: str = "Avondblad", home: str = HOME) -> Path:
        root = tmp_path / "sites" / folder
        root.mkdir(parents=True)
        (root / "site.toml").write_text(f'name = {json.dumps(name)}\nurl = "https://www.{folder}.example/"\n')
        for page, text in (("index", home), ("voorwaarden", TERMS), ("contact", CONTACT)):
            (root / f"{page}.html").write_text(text, encoding="utf-8")
        return root

    return made


def test_one_platform_gives_its_record_and_its_report(
    platform: Platform, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["audit", str(platform()), "--out", str(tmp_path / "out")], {}) == 0
    audit = from_json((tmp_path / "out" / "audit.json").read_bytes())
    assert (audit.platform.name, audit.platform.url) == ("Avondblad", "https://www.avondblad.example/")
    assert [score.code for score in audit.scores] == ["gedragscode-2018", "dsa", "field-lab", "be-2024"]
    assert "Avondblad" in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    said = capsys.readouterr()
    assert f"Rapport:  {tmp_path / 'out' / 'report.html'}" in said.out
    assert "1/40 https://www.avondblad.example/" in said.err


def test_the_screen_fits_eighty_columns_in_both_languages(
    platform: Platform, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = str(platform(name="Een bijzonder lange naam voor een platform " * 3))
    heads = {"nl": "gehaald  deels  niet  niet te beoordelen", "en": "met  partly  not met  cannot tell"}
    for language, head in heads.items():
        run(["audit", target, "--out", str(tmp_path / "o"), "--lang", language], {})
        shown = capsys.readouterr().out.splitlines()
        assert any(line.endswith(head) for line in shown)
        assert [line for line in shown if columns(line) > 80 and str(tmp_path) not in line] == []


def test_the_folder_is_named_after_platform_and_day_when_none_is_given(
    platform: Platform, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = platform(name="De Avond!")
    monkeypatch.chdir(tmp_path)
    day = datetime(2026, 11, 24, 12, tzinfo=UTC)
    assert AuditRun(Asked(language="nl", targets=(str(target),)), now=lambda: day).run() == 0
    record = json.loads((tmp_path / "audit-de-avond-2026-11-24" / "audit.json").read_bytes())
    assert record["observed_at"] == record["judged_at"] == "2026-11-24T12:00:00Z"


def test_only_the_forms_that_were_asked_are_written(platform: Platform, tmp_path: Path) -> None:
    run(["audit", str(platform()), "--out", str(tmp_path / "out"), "--format", "csv, MD", "--code", "dsa"], {})
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["audit.json", "report.csv", "report.md"]
    assert [score.code for score in from_json((tmp_path / "out" / "audit.json").read_bytes()).scores] == ["dsa"]


def test_a_target_that_fails_does_not_stop_the_others(
    platform: Platform, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    targets = [str(platform("een", "Zelfde")), str(tmp_path / "nothing"), str(platform("twee", "Zelfde"))]
    assert run(["audit", *targets, "--out", str(tmp_path / "out")], {"AUDITOR_LANG": "en"}) == 2
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == ["zelfde", "zelfde-2"]
    said = capsys.readouterr().err
    assert said.startswith("Error: ")
    assert "there is no folder or file of that name" in said


def test_a_platform_that_cannot_be_reached_is_reported_as_inconclusive(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["audit", "https://www.nergens.invalid", "--delay", "0", "--out", str(tmp_path / "out"), "--lang", "en"]
    assert run(arguments, {}) == 3
    said = capsys.readouterr()
    assert "No page could be read: the host name does not exist in the DNS." in said.err
    assert "not one requirement could be assessed" in " ".join(said.out.split())
    audit = from_json((tmp_path / "out" / "audit.json").read_bytes())
    assert {finding.status for finding in audit.findings} == {"cannot_tell"}


def test_a_private_address_is_refused_unless_it_is_allowed(
    platform: Platform, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with PlatformServer(platform()) as server:
        arguments = ["audit", server.url, "--delay", "0", "--lang", "en", "--out", str(tmp_path / "out")]
        assert run(arguments, {}) == 3
        assert "private network" in capsys.readouterr().err
        assert server.paths == []
        assert run([*arguments, "--allow-private", "--contact", "mail@us.example"], {}) == 0
        assert "/voorwaarden" in server.paths
    audit = from_json((tmp_path / "out" / "audit.json").read_bytes())
    assert "contact: mail@us.example" in audit.source.user_agent


def test_a_refused_connection_is_inconclusive(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        assert run(["audit", url, "--allow-private", "--delay", "0", "--out", str(tmp_path / "out")], {}) == 3


def test_coverage_under_the_asked_minimum_is_inconclusive(
    platform: Platform, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["audit", str(platform()), "--out", str(tmp_path / "out"), "--lang", "en"]
    assert run([*arguments, "--min-coverage", "1"], {}) == 3
    assert "at least 1 was asked." in capsys.readouterr().err
    assert run([*arguments, "--min-coverage", "0"], {}) == 0


def test_a_check_that_crashes_is_inconclusive_and_the_others_go_on(
    platform: Platform, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = tmp_path / "own" / "age"
    own.mkdir(parents=True)
    (own / "broken.py").write_text(
        textwrap.dedent(
            """
            from auditor import Finding, Site, requirement


            @requirement("AGE-01")
            def broken(site: Site) -> Finding:
                raise RuntimeError("no")
            """
        )
    )
    arguments = ["audit", str(platform()), "--checks", str(tmp_path / "own"), "--out", str(tmp_path / "out")]
    assert run([*arguments, "--lang", "en"], {}) == 3
    assert "A check crashed at AGE-01" in capsys.readouterr().err
    audit = from_json((tmp_path / "out" / "audit.json").read_bytes())
    assert [one.requirement for one in audit.findings if one.status == "error"] == ["AGE-01"]


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        (["--code", "nope"], "There is no code named 'nope'. Choose from: gedragscode-2018, dsa, field-lab, be-2024."),
        (["--checks", "{tmp}/none"], "The folder of checks '{tmp}/none' does not exist."),
        (["--checks", "{tmp}/wrong"], "The rules file {tmp}/wrong/wrong.py is wrong: (SyntaxError)"),
        (["--out", "{tmp}/file"], "cannot be written"),
        (["--user-agent", "a\nb"], "The user agent must start with a product name"),
    ],
)
def test_what_cannot_be_done_is_told_before_any_visit(
    more: list[str], sentence: str, platform: Platform, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    (tmp_path / "wrong").mkdir()
    (tmp_path / "wrong" / "wrong.py").write_text("def (:")
    with PlatformServer(platform()) as server:
        arguments = ["audit", server.url, "--allow-private", "--out", str(tmp_path / "out"), "--lang", "en"]
        assert run([*arguments, *(word.format(tmp=tmp_path) for word in more)], {}) == 2
        assert server.paths == []
    said = capsys.readouterr().err
    assert sentence.format(tmp=tmp_path) in said
    assert said.count("\n") == 1


@pytest.mark.parametrize("hostile", ["\x1b[2J\x1b]0;title\x07Naam", "Naam\u202e\u2066", "Na\u200bam\r\nregel\x9b31m"])
def test_a_name_from_a_site_cannot_command_the_screen(
    hostile: str, platform: Platform, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(["audit", str(platform(name=hostile)), "--out", str(tmp_path / "out"), "--min-coverage", "1"], {})
    said = capsys.readouterr()
    assert not {sign for sign in said.out + said.err if sign != "\n" and not sign.isprintable()}


@contextmanager
def pressing_ctrl_c(_language: str, _name: str) -> Iterator[Callable[[Progress], None]]:
    """Watch a visit and press Ctrl-C once one page was read."""

    def watch(now: Progress) -> None:
        if now.number == 1:
            signal.raise_signal(signal.SIGINT)

    yield watch


def test_ctrl_c_reports_what_was_read_and_visits_no_more(
    platform: Platform, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with PlatformServer(platform("een", "Een")) as server:
        asked = Asked(
            language="en",
            targets=(server.url, str(platform("twee", "Twee"))),
            allow_private=True,
            delay=0,
            out=tmp_path / "out",
        )
        assert AuditRun(asked, watch=pressing_ctrl_c).run() == 130
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["127-0-0-1"]
    assert any(page.status == 200 for page in from_json((tmp_path / "out/127-0-0-1/audit.json").read_bytes()).pages)
    assert "Stopping; what was read already" in capsys.readouterr().err
