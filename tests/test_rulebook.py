"""The rules load by one door: shipped ones, installed packages and a user's own folder; what is wrong names its file."""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.check import Check, requirement
from auditor.errors import AuditorError, RulesError, UsageError
from auditor.finding import Finding, Status, cannot_tell
from auditor.judge import judge
from auditor.requirements import Text
from auditor.rulebook import Rulebook, load_checks, load_rulebook, shipped_rules
from auditor.site.site import Site
from tests.case_site import Case, site_of

CHECK = '''"""Something of one's own."""

from auditor import Finding, Site, Text, met, requirement


@requirement("{identity}", needs=("home",), version={version})
def own(site: Site) -> Finding:
    """Looks at the front page."""
    return met(site.entry.evidence(), Text("ja", "yes"))
'''
DESCRIBED = "\n".join(f'{name} = {{ nl = "iets", en = "something" }}' for name in (
    "title", "asks", "why", "met", "partly", "not_met", "cannot_tell", "seen", "unseen", "remedy", "protects",
))  # fmt: skip
GROUP = f"""group = "OWN"
title = {{ nl = "Eigen", en = "Own" }}

[[requirement]]
id = "OWN-01"
kind = "publish"
{DESCRIBED}
strength = "own"
confirmed = "2026-11"

[requirement.example]
met = {{ nl = "iets", en = "something" }}
partly = {{ nl = "iets", en = "something" }}
not_met = {{ nl = "iets", en = "something" }}

[[requirement.source]]
doc = {{ nl = "Eigen", en = "Own" }}
url = "https://www.source.example/"
"""
CODE = """id = "own"
title = { nl = "Eigen code", en = "Own code" }
note = { nl = "", en = "" }

[[clause]]
requirement = "OWN-01"
level = "must"
weight = 1
article = ""
condition = { nl = "", en = "" }
source = { nl = "", en = "" }
url = ""
strength = "own"
"""
Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Write files, given as path and text, under a folder of rules and return that folder."""

    def written(*files: tuple[str, str | bytes], folder: str = "rules") -> Path:
        home = tmp_path / folder
        home.mkdir(exist_ok=True)
        for name, text in files:
            path = home / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return home

    return written


def check_of(identity: str, version: int = 1) -> str:
    return CHECK.format(identity=identity, version=version)


def loaded(*folders: Path) -> Rulebook:
    return load_rulebook(*folders, plugins=False)


# ── what ships ──────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_shipped_rules_load_with_the_gedragscode_first() -> None:
    rules = load_rulebook()
    assert next(iter(rules.codes)) == "gedragscode-2018"
    assert "dsa" in rules.codes
    assert len(rules.requirements) == 46
    assert {one.group for one in rules.requirements.values()} == set(rules.groups)
    assert rules.rules.version != "0"
    assert rules.rules.digest.startswith("sha256:")


def test_every_shipped_check_says_in_a_line_what_it_looks_for() -> None:
    assert [one.requirement for one in loaded().checks.values() if not one.summary] == []


def test_loading_leaves_no_module_of_a_check_behind() -> None:
    before = set(sys.modules)
    loaded()
    assert {name for name in set(sys.modules) - before if "check" in name} == set()


def test_an_unknown_code_is_told_with_the_ones_there_are() -> None:
    rules = loaded()
    assert rules.code("dsa").id == "dsa"
    with pytest.raises(UsageError, match=r"no code named 'DSA'.*gedragscode-2018, dsa") as told:
        rules.code("DSA")
    assert "Er is geen code" in told.value.text.nl


# ── a folder of one's own ───────────────────────────────────────────────────────────────────────────────────────────


def test_own_requirement_code_and_check_come_in_by_the_same_door(write: Write) -> None:
    own = write(("requirements/own.toml", GROUP), ("codes/own.toml", CODE), ("own/seen.py", check_of("OWN-01", 3)))
    rules = loaded(own)
    assert rules.code("own").clauses[0].requirement == "OWN-01"
    assert rules.groups["OWN"] == Text("Eigen", "Own")
    (finding,) = judge(
        site_of(Case("OWN-01", "plain", "met", (), ()), rules), {"OWN-01": rules.requirements["OWN-01"]}, rules.checks
    )
    assert (finding.status, finding.check_version) == (Status.MET, 3)


def test_a_later_folder_replaces_a_check_requirement_or_code_by_its_id(write: Write) -> None:
    first = write(
        ("requirements/own.toml", GROUP),
        ("a.py", check_of("OWN-01", 2)),
        ("b.py", check_of("AGE-01", 7)),
        folder="first",
    )
    second = write(
        ("requirements/own.toml", GROUP.replace("something", "else")), ("a.py", check_of("OWN-01", 5)), folder="second"
    )
    rules = loaded(first, second)
    assert (rules.checks["OWN-01"].version, rules.checks["AGE-01"].version) == (5, 7)
    assert rules.requirements["OWN-01"].title.en == "else"
    assert loaded(second, first).checks["OWN-01"].version == 2


def test_two_checks_of_one_requirement_in_one_folder_are_refused(write: Write) -> None:
    own = write(("a.py", check_of("AGE-01")), ("deeper/b.py", check_of("AGE-01")))
    with pytest.raises(RulesError, match=r"b\.py.*AGE-01 already has a check in a\.py"):
        loaded(own)


def test_a_folder_may_hold_other_things(write: Write) -> None:
    own = write(
        ("README.md", "no rule"), (".git/x.py", "broken("), ("__pycache__/x.py", "broken("), ("plain.py", "TEN = 10\n")
    )
    assert loaded(own).checks.keys() == loaded().checks.keys()


def test_own_words_are_added_to_the_shipped_ones(write: Write) -> None:
    own = write(
        ("words/own.toml", 'language = "nl"\n[concepts]\nid_document = ["zwaaipas*"]\nown_word = ["kwetterpaal"]\n')
    )
    words = loaded(own).words
    assert words.named("toon je zwaaipasje bij de kwetterpaal of je paspoort") >= {"id_document", "own_word"}


def test_a_folder_that_is_not_there_is_a_mistake_in_the_asking(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="does not exist") as told:
        loaded(tmp_path / "nowhere")
    assert not isinstance(told.value, RulesError)


# ── what is wrong names its file ────────────────────────────────────────────────────────────────────────────────────

NEEDS = 'from auditor import requirement\n@requirement("AGE-01", needs=("moon",))\ndef own(site):\n    "Looks."\n'
BROKEN_CHECKS = {
    "no Python": ("def own(:\n", "SyntaxError"),
    "import of nothing": ("import no_such_module_here\n", "No module named 'no_such_module_here'"),
    "name the auditor lacks": ("from auditor import Sight\n", "ImportError"),
    "leaves": ("raise SystemExit(0)\n", "SystemExit"),
    "raises": ("1 / 0\n", "ZeroDivisionError"),
    "a need no site has": (NEEDS, "unknown need 'moon'"),
    "not UTF-8": (b"\xff\xfe\x00", "broken.py"),
    "null bytes": (b"x = 1\x00\n", "broken.py"),
}


@pytest.mark.parametrize("name", BROKEN_CHECKS)
def test_a_broken_check_file_is_named_with_what_is_wrong(name: str, write: Write) -> None:
    text, problem = BROKEN_CHECKS[name]
    with pytest.raises(RulesError) as told:
        loaded(write(("own/broken.py", text)))
    assert "broken.py" in told.value.text.en
    assert problem in told.value.text.en
    assert "broken.py" in told.value.text.nl
    assert told.value.exit_code == 2


def test_an_interrupt_while_loading_stays_an_interrupt(write: Write) -> None:
    path = write(("own.py", "raise KeyboardInterrupt\n")) / "own.py"
    with pytest.raises(KeyboardInterrupt):
        load_checks(path)


BROKEN_TOML: dict[str, list[tuple[str | bytes, str]]] = {
    "requirements/own.toml": [
        ("group = ", "own.toml"),
        (b"\xff\xfe", "own.toml"),
        ('group = "OWN"\n', "missing required field"),
        (GROUP.replace('"publish"', '"wish"'), "wish"),
        (GROUP.replace('nl = "iets", ', "", 1), "nl"),
    ],
    "codes/own.toml": [
        ("[[clause", "own.toml"),
        (CODE.replace('"must"', '"shall"'), "shall"),
        (CODE.replace("weight = 1", "weight = 0"), "weight must be 1 or more"),
        (CODE.replace("weight = 1", 'weight = "1"'), "weight"),
    ],
    "words/channels.toml": [('dated = "2026"\n', "missing required field")],
    "words/own.toml": [('language = "nl"\n', "concepts"), ("[concepts]\nown = 1\n", "concepts")],
    "words/pages.toml": [("[name", "pages.toml")],
    "rules.toml": [("version", "rules.toml")],
}


@pytest.mark.parametrize(
    ("name", "text", "problem"),
    [(name, text, problem) for name, cases in BROKEN_TOML.items() for text, problem in cases],
)
def test_a_wrong_file_of_rules_is_named_with_what_is_wrong(
    name: str, text: str | bytes, problem: str, write: Write
) -> None:
    with pytest.raises(RulesError) as told:
        loaded(write((name, text)))
    assert name.rpartition("/")[2] in told.value.text.en
    assert problem in told.value.text.en


@pytest.mark.parametrize(
    ("file", "text", "who"), [("codes/own.toml", CODE, "The code 'own'"), ("own.py", check_of("OWN-01"), "A check")]
)
def test_what_nobody_described_cannot_be_asked_or_checked(file: str, text: str, who: str, write: Write) -> None:
    with pytest.raises(RulesError, match=f"{who} names the requirement OWN-01, but no file"):
        loaded(write((file, text)))


# ── packages that announce themselves ───────────────────────────────────────────────────────────────────────────────


def install(where: Path, name: str, entry: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Install a distribution as pip leaves it: a dist-info folder that announces an entry point."""
    info = where / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
    (info / "entry_points.txt").write_text(f"[auditor.checks]\n{name} = {entry}\n")
    monkeypatch.syspath_prepend(str(where))


@pytest.mark.parametrize("entry", ["streetlight_checks", "streetlight_checks:rules"])
def test_an_installed_package_of_checks_is_found(entry: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "streetlight_checks"
    (package / "requirements").mkdir(parents=True)
    (package / "__init__.py").write_text('raise RuntimeError("finding a package must not run it")\n')
    (package / "requirements" / "own.toml").write_text(GROUP)
    (package / "own.py").write_text(check_of("OWN-01", 9))
    install(tmp_path, "streetlight", entry, monkeypatch)
    assert load_rulebook().checks["OWN-01"].version == 9
    assert "OWN-01" not in load_rulebook(plugins=False).checks


def test_a_users_folder_goes_before_an_installed_package(
    tmp_path: Path, write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "lamplight").mkdir()
    (tmp_path / "lamplight" / "own.py").write_text(check_of("AGE-01", 9))
    (tmp_path / "lamplight" / "__init__.py").touch()
    install(tmp_path, "lamplight", "lamplight", monkeypatch)
    assert load_rulebook(write(("own.py", check_of("AGE-01", 4)))).checks["AGE-01"].version == 4


def test_a_module_of_a_package_stands_for_the_folder_it_lies_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "torchlight").mkdir()
    (tmp_path / "torchlight" / "__init__.py").touch()
    (tmp_path / "torchlight" / "own.py").write_text(check_of("AGE-01", 6))
    install(tmp_path, "torchlight", "torchlight.own", monkeypatch)
    assert load_rulebook().checks["AGE-01"].version == 6


@pytest.mark.parametrize("entry", ["gone_with_the_wind", "gone_with_the_wind.checks", "lonely_module"])
def test_a_package_that_is_announced_but_not_there_is_told(
    entry: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A lone module lies in site-packages itself; taking its folder would run every file of every package there.
    (tmp_path / "lonely_module.py").touch()
    install(tmp_path, "gone", entry, monkeypatch)
    with pytest.raises(RulesError, match=rf"'gone' \({entry}\) cannot be found"):
        load_rulebook()


# ── the digest ──────────────────────────────────────────────────────────────────────────────────────────────────────


def digest(*folders: Path) -> str:
    return loaded(*folders).rules.digest


def test_the_digest_is_the_same_for_the_same_rules_wherever_they_lie(write: Write) -> None:
    here = write(("own.py", check_of("AGE-01")), ("notes.md", "one"), folder="here")
    there = write(("own.py", check_of("AGE-01")), ("notes.md", "two"), folder="there")
    assert digest() == digest()
    assert digest(here) == digest(there) != digest()


@pytest.mark.parametrize(
    ("name", "text"),
    [("own.py", check_of("AGE-01") + "\n"), ("renamed.py", check_of("AGE-01")), ("rules.toml", 'version = "2"\n')],
)
def test_the_digest_changes_with_any_file_of_the_rules(name: str, text: str, write: Write) -> None:
    before = digest(write(("own.py", check_of("AGE-01")), folder="before"))
    assert digest(write((name, text), folder="after")) != before


def test_rules_of_another_version_say_so(write: Write) -> None:
    assert loaded(write(("rules.toml", 'version = "2027.1"\n'))).rules.version == "2027.1"


def test_a_copy_of_the_shipped_rules_can_stand_in_for_them(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(shipped_rules(), copy)
    rules = loaded(copy)
    assert rules.checks.keys() == loaded().checks.keys()
    assert rules.codes == loaded().codes


# ── what a check is ─────────────────────────────────────────────────────────────────────────────────────────────────


def test_a_check_is_asked_like_the_function_it_was() -> None:
    @requirement("AGE-01", needs=["home"], version=2)
    def own(site: Site) -> Finding:
        """Looks at nothing.

        And says so.
        """
        return cannot_tell(Text(str(site), str(site)))

    assert isinstance(own, Check)
    assert (own.requirement, own.needs, own.version, own.summary) == ("AGE-01", ("home",), 2, "Looks at nothing.")
    assert own("x").status is Status.CANNOT_TELL  # type: ignore[arg-type]  # any value shows that it is passed on


def test_every_purposeful_error_is_a_sentence_in_two_languages() -> None:
    error = RulesError(nl="fout", en="wrong")
    assert isinstance(error, AuditorError)
    assert (str(error), error.text, error.exit_code) == ("wrong", Text("fout", "wrong"), 2)


def test_a_folder_that_holds_no_rules_is_refused(tmp_path: Path) -> None:
    (tmp_path / "index.html").write_text("<title>Geen regels</title>", encoding="utf-8")
    with pytest.raises(UsageError, match="holds no check"):
        load_rulebook(tmp_path, plugins=False)
