"""What the documents say is so: commands, options, paths, links, and the check that the guide teaches to write."""

import re
import shutil
import textwrap
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from auditor.accuracy.shipped import shipped_figures
from auditor.audit import from_json
from auditor.cli.program import program, run
from auditor.cli.reference import reference
from auditor.cli.requirement_pages import pages
from auditor.requirements import Text
from auditor.rulebook import Rulebook, load_rulebook

ROOT = Path(__file__).parents[1]
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
GUIDES = (ROOT / "CONTRIBUTING.md", ROOT / "docs" / "writing-a-check.md")
# The line of a page that the trial of the README takes out.
GONE = "<p>Zit je zelf vast in iets?"
READMES = (ROOT / "README.md", ROOT / "README.en.md")


@pytest.fixture(scope="module")
def rulebook() -> Rulebook:
    return load_rulebook(plugins=False)


def _commands(language: str) -> Iterator[tuple[str, click.Command]]:
    """Yield every command with its name."""
    yield from _below("auditor", program(language))


def _below(name: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    """Yield a command, and those below it when it is a group."""
    yield name, command
    if isinstance(command, click.Group):
        context = click.Context(command)
        for inner in command.list_commands(context):
            found = command.get_command(context, inner)
            assert found is not None
            yield from _below(inner, found)


def _console_lines(document: Path) -> list[str]:
    """Return the commands in the console blocks of a document, without their comments."""
    blocks = re.findall(r"```console\n(.*?)```", document.read_text(encoding="utf-8"), re.DOTALL)
    return [line.partition("  #")[0].strip() for block in blocks for line in block.splitlines() if line.strip()]


def test_the_reference_of_the_command_line_is_up_to_date() -> None:
    assert (ROOT / "docs" / "cli.md").read_text(encoding="utf-8") == reference(), "run: make docs"


def test_the_pages_of_the_requirements_are_up_to_date(rulebook: Rulebook) -> None:
    folder = ROOT / "docs" / "requirements"
    written = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    made = pages(rulebook, shipped_figures(), ROOT / "tests" / "checks")
    stale = [name for name, text in made.items() if written.get(name, "") != f"{text.rstrip()}\n"]
    assert (stale, sorted(set(written) - set(made))) == ([], []), "run: make docs"


def test_every_page_of_a_requirement_has_the_same_headings_in_both_languages(rulebook: Rulebook) -> None:
    made = pages(rulebook, None, ROOT / "tests" / "checks")
    heads = {
        name: [line for line in text.partition("\n## Pagina")[0].splitlines() if line.startswith("### ")]
        for name, text in made.items()
        if name != "README.md"
    }
    first, *others = heads.values()
    assert len(first) == 2 * len(set(first[: len(first) // 2]))
    assert [name for name, found in heads.items() if found != first] == []
    assert len(others) == len(rulebook.requirements) - 1
    assert all(f"({name})" in made["README.md"] for name in heads)


def test_every_command_and_option_stands_in_the_reference() -> None:
    page = (ROOT / "docs" / "cli.md").read_text(encoding="utf-8")
    for name, command in _commands("nl"):
        assert name in page
        for param in command.params:
            if isinstance(param, click.Option):
                assert param.opts[0] in page


def test_every_option_is_explained_in_both_languages() -> None:
    for (name, dutch), (_, english) in zip(_commands("nl"), _commands("en"), strict=True):
        for ours, theirs in zip(dutch.params, english.params, strict=True):
            if isinstance(ours, click.Option) and isinstance(theirs, click.Option):
                assert ours.help, f"{name} {ours.opts}"
                assert theirs.help
                assert ours.help != theirs.help


def test_every_requirement_and_code_has_its_texts_in_both_languages(rulebook: Rulebook) -> None:
    told = [*rulebook.requirements.values(), *rulebook.codes.values()]
    examples = [one.example for one in rulebook.requirements.values()]
    texts = [value for one in [*told, *examples] for value in _values(one) if isinstance(value, Text)]
    assert len(texts) > len(told)
    assert [text for text in texts if not (text.nl.strip() and text.en.strip())] == []
    assert [text for text in rulebook.groups.values() if not (text.nl.strip() and text.en.strip())] == []


def _values(struct: object) -> list[object]:
    """Return the fields of a record."""
    return [getattr(struct, name) for name in struct.__struct_fields__]  # type: ignore[attr-defined]  # a msgspec Struct


@pytest.mark.parametrize("document", READMES, ids=lambda path: path.name)
def test_the_readme_starts_with_the_two_commands(document: Path) -> None:
    first, second = _console_lines(document)[:2]
    assert (first.split("#")[0].split(), second.split("#")[0].split()) == (["make", "audit"], ["make", "test"])


@pytest.mark.parametrize("document", [*READMES, *GUIDES], ids=lambda path: path.name)
def test_the_commands_of_the_readme_exist(document: Path) -> None:
    targets = re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    commands = dict(_commands("nl"))
    for line in _console_lines(document):
        program_name, *words = line.split()
        assert program_name in ("make", "auditor")
        if program_name == "make":
            assert words[0] in targets
            continue
        known = {option for param in commands[words[0]].params for option in param.opts}
        assert [word for word in words if word.startswith("--") and word not in known] == []


def test_both_readmes_have_the_same_parts() -> None:
    dutch, english = (path.read_text(encoding="utf-8") for path in READMES)
    for mark in ("\n## ", "\n- ", "\n| ", "](docs/", "```"):
        assert dutch.count(mark) == english.count(mark), mark


@pytest.mark.parametrize("document", READMES, ids=lambda path: path.name)
def test_the_trial_of_the_readme_goes_as_it_says(
    document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    dutch = document == READMES[0]
    language, pages, worse = ("nl", "proef", "Slechter: 3") if dutch else ("en", "trial", "Worse: 3")
    monkeypatch.chdir(tmp_path)
    for name in ("kijkraam", "lindelaan"):
        shutil.copytree(ROOT / "sample_sites" / name, tmp_path / pages / name)
    lines = [line for line in _console_lines(document) if line.startswith("auditor ")]
    first = next(place for place, line in enumerate(lines) if f"{pages}/kijkraam" in line)
    last = next(place for place, line in enumerate(lines) if line == "auditor portfolio --out site")
    said = {}
    for line in lines[first : last + 1]:
        _, *words = line.split()
        if words[0] == "answer":
            _answered(Path(words[2]))
        if words[0] == "audit" and "--history" not in words:
            page = tmp_path / pages / "kijkraam" / "meldpunt.html"
            kept = [one for one in page.read_text(encoding="utf-8").splitlines() if not one.startswith(GONE)]
            page.write_text("\n".join(kept), encoding="utf-8")
        assert run(words, {"AUDITOR_LANG": language}) == 0, line
        said[words[0], words[1]] = capsys.readouterr().out
    assert worse in next(text for (command, _), text in said.items() if command == "compare")
    assert "HLP-0" in said["history", "show"]
    assert "(door een antwoord" not in said["history", "show"]
    assert (tmp_path / "site" / "index.html").is_file()


def _answered(form: Path) -> None:
    """Fill in the first question of a form, as a person would; a form that was filled in already stays as it is."""
    text = form.read_text(encoding="utf-8")
    if "een onderzoeker" in text:
        return
    for name, value in (("by", "een onderzoeker"), ("date", "2026-11-20"), ("status", "not_met"),
                        ("reason", "nagevraagd"), ("how", "interview")):  # fmt: skip
        text = text.replace(f'{name} = ""', f'{name} = "{value}"', 1)
    form.write_text(text, encoding="utf-8")


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_links_between_documents_lead_somewhere(document: Path) -> None:
    links = re.findall(r"\]\((?!https?:|#|mailto:)([^)#]+)", document.read_text(encoding="utf-8"))
    missing = [link for link in links if not (document.parent / link).exists()]
    assert missing == []


def test_every_decision_is_listed_in_order() -> None:
    folder = ROOT / "docs" / "decisions"
    pages = sorted(path.name for path in folder.glob("0*.md"))
    numbers = [name[:4] for name in pages]
    assert len(set(numbers)) == len(numbers)
    assert re.findall(r"\]\((.*?)\)", (folder / "README.md").read_text(encoding="utf-8")) == pages


def test_the_check_that_the_guide_teaches_to_write_works(tmp_path: Path) -> None:
    guide = (ROOT / "docs" / "writing-a-check.md").read_text(encoding="utf-8")
    found = re.search(r" {3}```python\n(.*?) {3}```", guide, re.DOTALL)
    assert found is not None
    own = tmp_path / "my-checks" / "reports"
    own.mkdir(parents=True)
    (own / "transparency_report.py").write_text(textwrap.dedent(found[1]), encoding="utf-8")
    shutil.copytree(ROOT / "sample_sites" / "tussenweg", tmp_path / "site")
    out = tmp_path / "out"
    assert run(["audit", str(tmp_path / "site"), "--checks", str(tmp_path / "my-checks"), "--out", str(out)], {}) == 0
    finding = next(one for one in from_json((out / "audit.json").read_bytes()).findings if one.requirement == "TRN-01")
    assert (finding.check_version, finding.status.judged) == (1, True)
