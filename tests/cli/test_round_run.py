"""`auditor audit --platforms` visits many platforms side by side; none that fails stops the others."""

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path
from socket import socket
from typing import Any

import pytest

from auditor.audit import from_json
from auditor.cli.asked import Asked
from auditor.cli.program import run
from auditor.cli.round_run import STOPPING, RoundRun
from auditor.cli.terminal import columns
from auditor.history.history import open_history
from tests.cli.checked_folder import rules_read_once
from tests.cli.round_servers import HOME, held, platform, settings
from tests.platform_server import NOT_FOUND, FaultServer, http_answer

ROOT = Path(__file__).parents[2]
QUICK = ("--allow-private", "--delay", "0", "--lang", "en")


def broken(history: Path) -> Callable[[socket], None]:
    """Return an answer that comes when the history has been spoiled."""

    def answer(connection: socket) -> None:
        history.write_bytes(b"no database at all" * 100)
        connection.sendall(b"".join(http_answer(HOME)))

    return answer


def summary(folder: Path) -> dict[str, object]:
    told = json.loads((folder / "summary.json").read_bytes())
    return {one["name"]: one["end"] for one in told["platforms"]}


def round_of(file: Path, out: Path, **more: Any) -> int:
    """Carry out a round with the rules that all tests share."""
    asked = Asked(
        **{"language": "en", "targets": (), "delay": 0, "allow_private": True, **more}, platforms=file, out=out
    )
    return RoundRun(asked, rules=rules_read_once).run()


def arguments(file: Path, out: Path, *more: str) -> list[str]:
    return ["audit", "--platforms", str(file), "--out", str(out), *QUICK, *more]


def test_every_platform_gets_its_report_and_the_round_a_summary(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with platform("127.0.0.2") as one, platform("127.0.0.3") as two:
        file = settings(tmp_path, ("Een", one.url), ("Twee", two.url), more='codes = ["dsa"]\nmax_pages = 1\n')
        assert run(arguments(file, tmp_path / "out"), {}) == 0
    out = tmp_path / "out"
    assert summary(out) == {"Een": "whole", "Twee": "whole"}
    audit = from_json((out / "een" / "audit.json").read_bytes())
    assert (audit.platform.name, audit.platform.url, audit.scores[0].code) == ("Een", one.url, "dsa")
    assert [page.url for page in audit.pages if page.trouble is None] == [one.url]
    assert 'href="twee/report.html"' in (out / "index.html").read_text(encoding="utf-8")
    assert (out / "summary.csv").read_text(encoding="utf-8-sig").splitlines()[1].startswith(f"Een,{one.url},whole,")
    said = capsys.readouterr()
    assert f"Summary: {out / 'index.html'}" in said.out
    assert [line for line in said.out.splitlines() if columns(line) > 80 and str(out) not in line] == []
    assert "==> Visiting 2 platforms, 2 at a time" in said.err
    assert "[2/2]" in said.err


def test_platforms_on_different_hosts_are_visited_at_once(tmp_path: Path) -> None:
    """Each server answers only when all were asked: one after the other would never end well."""
    together = threading.Barrier(3)

    def answer(connection: object) -> None:
        together.wait(120)
        connection.sendall(b"".join(http_answer(HOME)))  # type: ignore[attr-defined]

    with ExitStack() as servers:
        urls = [servers.enter_context(platform(f"127.0.0.{n}", answer)).url for n in (2, 3, 4)]
        file = settings(tmp_path, *((f"P{n}", url) for n, url in enumerate(urls)))
        assert round_of(file, tmp_path / "out", jobs=3) == 0


def test_two_platforms_on_one_host_never_run_at_once(tmp_path: Path) -> None:
    order: list[str] = []

    def noted(name: str) -> dict[str, object]:
        def answer(connection: object) -> None:
            order.append(name)
            connection.sendall(b"".join(http_answer(HOME)))  # type: ignore[attr-defined]

        return {"*": answer}

    with FaultServer(noted("a"), address="127.0.0.2") as one, FaultServer(noted("b"), address="127.0.0.2") as two:  # type: ignore[arg-type]
        file = settings(tmp_path, ("Een", one.url), ("Twee", two.url))
        assert round_of(file, tmp_path / "out", jobs=2) == 0
    assert sorted(order) == order
    assert {"a", "b"} == set(order)


def test_what_cannot_be_reached_or_crashes_stops_nobody(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "deadly.py").write_text(
        "import os\n\nfrom auditor import Finding, Site, Text, met, requirement\nfrom auditor.finding import Status\n\n\n"
        '@requirement("AGE-01")\ndef deadly(site: Site) -> Finding:\n'
        '    if any("127.0.0.4" in visit.url for visit in site.visits):\n        os._exit(9)\n'
        '    return Finding(status=Status.NOT_APPLICABLE, reason=Text("n", "n"))\n'
    )
    names = ("=HYPERLINK(1)", "<script>alert(1)</script>", "../../etc\x1b[2J", "Goed")
    with (
        FaultServer(NOT_FOUND, address="127.0.0.2") as gone,
        platform("127.0.0.3") as good,
        platform("127.0.0.4") as dies,
        platform("127.0.0.5") as also,
    ):
        file = settings(tmp_path, *zip(names, (gone.url, dies.url, good.url, also.url), strict=True))
        assert round_of(file, tmp_path / "out", checks=(own,)) == 3
    out = tmp_path / "out"
    assert list(summary(out).values()) == ["doubtful", "failed", "whole", "whole"]
    assert sorted(path.name for path in out.iterdir() if path.is_dir()) == [
        "etc-2j", "goed", "hyperlink-1", "script-alert-1-script",
    ]  # fmt: skip
    assert sorted(path.name for path in tmp_path.iterdir()) == ["auditor.toml", "out", "own"]
    page = (out / "index.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "\n'=HYPERLINK(1)," in (out / "summary.csv").read_text(encoding="utf-8-sig").replace("\r\n", "\n")
    said = capsys.readouterr()
    assert "\x1b" not in said.out + said.err
    assert "the process of this visit ended unexpectedly (code 9" in said.err
    assert "inconclusive: No page could be read" in said.err


def test_snapshots_are_audited_where_there_is_no_address(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "index.html").write_bytes(HOME)
    file = settings(tmp_path, ("Map", "pages"))
    file.write_text(file.read_text() + "observed = 2025-03-02\n")
    assert round_of(file, tmp_path / "out") == 0
    assert from_json((tmp_path / "out" / "map" / "audit.json").read_bytes()).observed_at == "2025-03-02T12:00:00Z"


def _interrupted(file: Path, out: Path, blow: signal.Signals, arrived: threading.Event) -> tuple[int, str]:
    """Begin a round in a process of its own, and strike it when the second platform is asked and the first is done."""
    command = [sys.executable, "-m", "auditor", *arguments(file, out)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=ROOT) as begun:
        assert begun.stderr is not None
        assert arrived.wait(60)
        said = ""
        while "[1/2]" not in said:
            said += begun.stderr.readline()
            assert begun.poll() is None
        begun.send_signal(blow)
        said += begun.stderr.read()
    return begun.returncode, said


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such signals")
@pytest.mark.parametrize("blow", [signal.SIGINT, signal.SIGKILL])
def test_an_interrupted_round_goes_on_with_what_is_not_whole(
    tmp_path: Path, blow: signal.Signals, capsys: pytest.CaptureFixture[str]
) -> None:
    out, go_on, arrived = tmp_path / "out", threading.Event(), threading.Event()
    with platform("127.0.0.2") as quick, platform("127.0.0.3", held(go_on, arrived)) as slow:
        file = settings(tmp_path, ("Vlug", quick.url), ("Traag", slow.url))
        code, said = _interrupted(file, out, blow, arrived)
        if blow is signal.SIGINT:
            assert code == 130
            assert STOPPING.en in said
            assert summary(out) == {"Vlug": "whole", "Traag": "waiting"}
        else:
            assert not (out / "index.html").exists()
        first, before = (out / "vlug" / "audit.json").read_bytes(), len(quick.requests)
        assert not (out / "traag" / "audit.json").exists()
        go_on.set()
        kept = str(tmp_path / "kept.sqlite")
        assert round_of(file, out, resume=True, history=kept) == 0
        assert "1 platform is done already and is skipped" in capsys.readouterr().err
    assert len(quick.requests) == before
    assert (out / "vlug" / "audit.json").read_bytes() == first
    assert summary(out) == {"Vlug": "whole", "Traag": "whole"}
    with open_history(kept) as history:
        assert [(one.platform.name, one.audits) for one in history.platforms()] == [("Traag", 1), ("Vlug", 1)]


def test_audits_that_cannot_be_kept_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    kept = tmp_path / "kept.sqlite"
    with platform("127.0.0.2", broken(kept)) as one:
        file = settings(tmp_path, ("Een", one.url))
        assert round_of(file, tmp_path / "out", history=str(kept)) == 2
    assert "Not put in the history" in capsys.readouterr().err
    assert (tmp_path / "out" / "een" / "audit.json").is_file()


def test_only_what_was_made_in_this_round_by_these_rules_is_whole(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    with platform("127.0.0.2") as one, FaultServer(NOT_FOUND, address="127.0.0.3") as gone:
        file = settings(tmp_path, ("Een", one.url), ("Weg", gone.url))
        assert round_of(file, out) == 3
        for more, again in (({}, 1), ({"formats": ("json", "csv")}, 2), ({"code": "dsa"}, 2)):
            capsys.readouterr()
            assert round_of(file, out, resume=True, **more) == 3
            assert f"==> Visiting {'1 platform' if again == 1 else f'{again} platforms'}" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (
            ("--record", "x.wacz"),
            "--record is not right: with --platforms it takes no file: each recording goes beside its audit.",
        ),
        (("https://een.example",), "--platforms is not right: give targets, or --platforms, and not both."),
        (("--jobs", "0"), "--jobs is not right: it needs a whole number from 1 to 256."),
    ],
)
def test_what_cannot_be_asked_is_told_before_any_visit(
    tmp_path: Path, more: tuple[str, ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with platform("127.0.0.2") as one:
        assert run(arguments(settings(tmp_path, ("Een", one.url)), tmp_path / "out", *more), {}) == 2
        assert one.requests == []
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"resume": True}, "There is no round that was begun in"),
        ({"code": "nope"}, "There is no code named 'nope'"),
    ],
)
def test_what_the_folder_or_the_rules_do_not_have_is_told_before_any_visit(
    tmp_path: Path, more: dict[str, Any], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with platform("127.0.0.2") as one:
        assert round_of(settings(tmp_path, ("Een", one.url)), tmp_path / "out", **more) == 2
        assert one.requests == []
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("platforms", "said"),
    [
        ((("Een", "http://a.example"), (" een ", "http://b.example")), "platform 2.name': every name must stand there once"),
        ((("Een", "http:///nowhere"),), "platform 1.url'"),
        ((("Een", "httpx://a.example"),), "The auditor visits http:// and https:// only"),
        ((("Een", "nothing-here"),), "The snapshot nothing-here"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_told_with_its_key(
    tmp_path: Path, platforms: tuple[tuple[str, str], ...], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments(settings(tmp_path, *platforms), tmp_path / "out"), {}) == 2
    assert said in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_options_of_a_round_need_a_round(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["audit", "x", "--resume", "--lang", "en"], {}) == 2
    assert "--resume is not right: belongs to --platforms." in capsys.readouterr().err
    assert run(["audit", "--lang", "en"], {}) == 2
    assert "TARGET... is missing." in capsys.readouterr().err
