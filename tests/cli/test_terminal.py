"""Nothing that a site wrote can command a terminal, reorder a line or hide in it."""

import io
from contextlib import redirect_stdout

import pytest

from auditor.cli.terminal import clipped, columns, safe, say, tell


@pytest.mark.parametrize(
    ("hostile", "shown"),
    [
        ("", ""),
        ("Tussenweg", "Tussenweg"),
        ("Café Ångström – ‘één’ 中文", "Café Ångström – ‘één’ 中文"),
        ("two\nlines\r\tand  tabs", "two lines and tabs"),
        ("\x1b[31mred\x1b[0m", "red"),
        ("\x1b[2J\x1b[Hgone", "gone"),
        ("\x9b31mred", "red"),
        ("\x1b]0;new title\x07name", "name"),
        ("\x1b]8;;https://evil.example\x1b\\link\x1b]8;;\x1b\\", "link"),
        ("\x1bP1;2q#0\x1b\\name", "name"),
        ("\x1b]0;never ends", "0;never ends"),
        ("\x1b(0lines\x1bc", "lines"),
        ("a\x00b\x07c\x7fd\x85e", "abcd e"),
        ("back\x08\x08\x08\x08", "back"),
        ("\u202egnp.exe", "gnp.exe"),
        ("\u2066a\u2069\u200fb\u061cc", "abc"),
        ("zero\u200b\u200c\u200d\u2060\ufeffwidth", "zerowidth"),
        ("tag\U000e0041\U000e0042s", "tags"),
        ("line\u2028separator\u2029s", "line separator s"),
        ("lone\ud800surrogate", "lonesurrogate"),
        ("private\ue000use", "privateuse"),
        ("za\u0300\u0301\u0302\u0303\u0304lgo", "za\u0300\u0301lgo"),
    ],
)
def test_only_what_can_be_seen_is_left(hostile: str, shown: str) -> None:
    assert safe(hostile) == shown


def test_a_sequence_that_never_ends_does_not_swallow_the_page() -> None:
    assert safe("\x1b]0;" + "x" * 5_000 + "end\x07").endswith("end")


@pytest.mark.parametrize(
    ("text", "width", "shown"),
    [
        ("short", 10, "short"),
        ("exactly ten", 11, "exactly ten"),
        ("a longer sentence", 9, "a longer…"),
        ("中文中文", 6, "中文…"),
        ("\x1b[1mbold\x1b[0m", 4, "bold"),
    ],
)
def test_a_long_text_is_cut_to_the_columns_there_are(text: str, width: int, shown: str) -> None:
    assert clipped(text, width) == shown
    assert columns(shown) <= width


def test_an_accent_takes_no_column() -> None:
    assert columns("e\u0301") == 1


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("settings", "printed"),
    [
        ({"TERM": "xterm"}, "\x1b[31mred\x1b[0m\n"),
        ({"TERM": "xterm", "NO_COLOR": ""}, "\x1b[31mred\x1b[0m\n"),
        ({"TERM": "xterm", "NO_COLOR": "1"}, "red\n"),
        ({"TERM": "dumb"}, "red\n"),
    ],
)
def test_colour_is_left_out_where_it_is_refused(
    settings: dict[str, str], printed: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    terminal = Terminal()
    with redirect_stdout(terminal):
        say("\x1b[31mred\x1b[0m")
    assert terminal.getvalue() == printed


class Screen(io.StringIO):
    """A terminal that keeps what it shows."""

    def isatty(self) -> bool:
        return True


LONG = "Het bestand map/antwoorden.toml klopt niet bij 'answer 1': " + "kies een van de woorden, " * 9
COMMAND = "auditor answer " + "map/" * 30 + "audit.json"


@pytest.mark.parametrize(("wide", "most"), [("80", 80), ("60", 60), ("200", 100)])
def test_sentences_are_folded_in_a_terminal_and_a_command_stays_whole(
    wide: str, most: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", wide)
    screen = Screen()
    with redirect_stdout(screen):
        tell(LONG + "\x1b[2J", COMMAND)
    *told, command = screen.getvalue().splitlines()
    assert command == f"  {COMMAND}"
    assert " ".join(told) == LONG.strip()
    assert most - 30 < max(map(len, told)) <= most


def test_sentences_are_one_line_where_no_person_watches(capsys: pytest.CaptureFixture[str]) -> None:
    tell(LONG, COMMAND, err=True)
    assert capsys.readouterr().err == f"{LONG.strip()} {COMMAND}\n"
