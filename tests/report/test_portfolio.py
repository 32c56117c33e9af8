"""The portfolio names every change and no other, in both languages, safely, and the same every time."""

import csv
import io
import json
import posixpath
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from auditor.audit import Platform
from auditor.errors import UsageError
from auditor.finding import Status
from auditor.history.history import History, open_history
from auditor.report.portfolio import render_portfolio
from auditor.report.portfolio.charts import HEIGHT, counts_chart, score_chart
from auditor.report.portfolio.material import Material, material_of
from auditor.report.score_line import Bar
from tests.cli.checked_folder import rules_read_once
from tests.history.kept import MET, NOT_MET, PARTLY, answered, seen, stating
from tests.policy.audits import found
from tests.report.generated_history import Known, filled, stated_number

PLATFORMS, MONTHS = 30, 24
Files = dict[str, str | bytes]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Material, list[Known]]:
    """Return what two years of thirty platforms hold, and what was changed in them."""
    file = tmp_path_factory.mktemp("history") / "history.sqlite"
    with open_history(str(file), create=True) as history:
        known = filled(history, rules_read_once(), platforms=PLATFORMS, months=MONTHS)
        return material_of(history), known


@pytest.fixture(scope="module")
def files(made: tuple[Material, list[Known]]) -> Files:
    return dict(render_portfolio(made[0], rules_read_once(), "nl"))


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    with open_history(str(tmp_path / "history.sqlite"), create=True) as opened:
        yield opened


def table(files: Files, path: str) -> list[dict[str, str]]:
    content = files[path]
    assert isinstance(content, bytes)
    separator = "," if path.startswith("en/") else ";"
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline=""), delimiter=separator))


def page(files: Files, path: str) -> LexborHTMLParser:
    content = files[path]
    assert isinstance(content, str)
    return LexborHTMLParser(content)


def first(tree: LexborHTMLParser | LexborNode, selector: str) -> LexborNode:
    found = tree.css_first(selector)
    assert found is not None
    return found


def test_every_change_and_no_other_stands_in_the_table(made: tuple[Material, list[Known]], files: Files) -> None:
    told = [
        (row["bezocht"], row["adres"], row["eis"], row["eerst-id"], row["nu-id"], row["verandering-id"])
        for row in table(files, "data/changes.csv")
    ]
    known = [(one.seen, one.platform, one.requirement, one.before, one.after, one.way) for one in made[1]]
    assert len(known) > 400
    assert sorted(told) == sorted(known)


def test_every_change_and_no_other_stands_in_the_record(made: tuple[Material, list[Known]], files: Files) -> None:
    told = [
        (visit["observed_at"], platform["identity"], change["requirement"], change["direction"])
        for platform in json.loads(files["portfolio.json"])["platforms"]
        for visit in platform["visits"]
        for change in visit["changes"]
    ]
    assert sorted(told) == sorted((one.seen, one.platform, one.requirement, one.way) for one in made[1])


def test_every_change_and_no_other_stands_on_the_page_of_its_platform(
    made: tuple[Material, list[Known]], files: Files
) -> None:
    words = {"better": "Beter", "worse": "Slechter", "new": "Nu beoordeeld", "gone": "Niet meer beoordeeld"}
    for number in range(1, PLATFORMS + 1):
        tree = page(files, f"platforms/p{number:02}-example.html")
        told = [
            (first(item, ".id").text(), first(item, ".went").text(strip=True)[1:].strip())
            for item in tree.css(".changes-list li")
        ]
        known = sorted((one for one in made[1] if one.platform == f"p{number:02}.example"), reverse=True)
        assert sorted(told) == sorted((one.requirement, words[one.way]) for one in known)


def test_what_changed_since_last_time_stands_on_the_front_and_in_the_matrix(
    made: tuple[Material, list[Known]], files: Files
) -> None:
    last = {one.platform.identity: one.last.observed_at for one in made[0].courses}
    known = {(one.platform, one.requirement) for one in made[1] if one.seen == last[one.platform]}
    told = {
        (first(row, "th a").attributes["href"], first(head, ".id").text())
        for path in files
        if path.startswith("themes/")
        for tree in [page(files, path)]
        for row in tree.css("#table-matrix tbody tr")
        for head, cell in zip(tree.css("#table-matrix thead th")[1:], row.css("td"), strict=True)
        if cell.css_first(".went") is not None
    }
    assert told == {(f"../platforms/{name.replace('.', '-')}.html", requirement) for name, requirement in known}
    rows = page(files, "index.html").css("#table-platforms tbody tr.changed")
    assert len(rows) == len({name for name, _ in known})
    assert len(page(files, "changes.html").css(".changes-list li")) == len(known)


def test_a_change_of_rules_is_told_beside_the_change(made: tuple[Material, list[Known]], files: Files) -> None:
    told = {row["bezocht"][:7] for row in table(files, "data/changes.csv") if row["andere regels"] == "ja"}
    assert told == {"2025-01"}
    assert {one.seen[:7] for one in made[1]} > told
    changed = next(one for one in made[1] if one.seen.startswith("2025-01"))
    text = page(files, f"platforms/{changed.platform.replace('.', '-')}.html").text()
    assert "Naar andere regels beoordeeld dan het bezoek ervoor" in text


def test_every_link_leads_to_a_file_and_every_file_is_linked(files: Files) -> None:
    pages = {path for path in files if path.endswith(".html")}
    linked = {"index.html"}
    for path in pages:
        tree = page(files, path)
        places = [node.attributes.get("href") or node.attributes.get("src") for node in tree.css("[href], script[src]")]
        for place in places:
            assert place
            if not place.startswith(("https://", "#")):
                target = posixpath.normpath(posixpath.join(posixpath.dirname(path), place))
                assert target in files, f"{path}: {place}"
                linked.add(target)
        ids = [node.attributes["id"] for node in tree.css("[id]")]
        assert len(ids) == len(set(ids)), path
    assert linked == set(files)


def test_both_languages_tell_the_same_and_switch_to_each_other(files: Files) -> None:
    dutch = {path for path in files if not path.startswith("en/") and "/" in path}
    assert {f"en/{path}" for path in dutch} == {path for path in files if path.startswith("en/") and "/" in path[3:]}
    tree = page(files, "en/platforms/p01-example.html")
    assert first(tree, "html").attributes["lang"] == "en"
    assert first(tree, ".switch").attributes["href"] == "../../platforms/p01-example.html"
    english = table(files, "en/data/changes.csv")
    assert len(english) == len(table(files, "data/changes.csv"))
    assert {row["change"] for row in english} == {"Better", "Worse", "Assessed now", "No longer assessed"}


def test_the_asked_language_stands_first_and_the_bytes_are_the_same_every_time(
    made: tuple[Material, list[Known]], files: Files
) -> None:
    assert dict(render_portfolio(made[0], rules_read_once(), "nl")) == files
    other = dict(render_portfolio(made[0], rules_read_once(), "en"))
    assert first(page(other, "index.html"), "html").attributes["lang"] == "en"
    assert first(page(other, "nl/index.html"), "html").attributes["lang"] == "nl"


def test_the_front_page_has_its_orders_without_a_script(files: Files) -> None:
    names = {
        path: [first(row, "th a").text() for row in page(files, path).css("#table-platforms tbody tr")]
        for path in ("index.html", "by-score.html", "by-change.html")
    }
    assert {tuple(sorted(one)) for one in names.values()} == {tuple(sorted(names["index.html"]))}
    lowest = [int(cell.attributes["data-order"] or 0) for cell in page(files, "by-score.html").css("td.range")]
    assert lowest == sorted(lowest)
    worse = [bool(row.css_first(".went.worse")) for row in page(files, "by-change.html").css("tbody tr")]
    assert worse == sorted(worse, reverse=True)


def test_a_requirement_tells_who_meets_it_and_since_when(made: tuple[Material, list[Known]], files: Files) -> None:
    requirement = next(one.requirement for one in made[1])
    tree = page(files, f"requirements/{requirement}.html")
    told = {node.text() for node in tree.css(".holders bdi")}
    assert told == {f"Platform {number}" for number in range(1, PLATFORMS + 1)}
    months = tree.css("tbody tr")
    assert len(months) == MONTHS
    assert first(months[0], "th").text() == "december 2025"
    assert first(months[0], "td").text() == str(PLATFORMS)


def test_names_of_sites_are_harmless_everywhere(history: History) -> None:
    name = '=HYPERLINK("http://x")<script>alert(1)</script>\x1b\u202e' + "lang " * 60
    history.add(
        msgspec.structs.replace(seen("2026-10-24", MET), platform=Platform(name, "https://www.a.example/nl/../<b>"))
    )
    odd = found('../x"><script>-1', Status.NOT_MET)
    audit = seen("2026-11-24", NOT_MET)
    history.add(msgspec.structs.replace(audit, findings=(*audit.findings, odd), scores=()))
    files = dict(render_portfolio(material_of(history), rules_read_once(), "nl"))
    for path, content in files.items():
        assert re.fullmatch(r"[A-Za-z0-9/-]+\.(html|css|js|csv|json)", path), path
        assert ".." not in path
        if path.endswith(".html"):
            assert isinstance(content, str)
            assert "<script>" not in content
            assert "\x1b" not in content
            assert "\u202e" not in content
    cells = [row["platform"] for row in table(files, "data/visits.csv")]
    assert any(cell.startswith("'=HYPERLINK") for cell in cells)
    assert page(files, "index.html").css_first("td.range.none") is not None


def test_a_first_visit_and_a_requirement_that_is_not_asked_are_told(history: History) -> None:
    history.add(seen("2026-10-24", MET, platform="een"))
    history.add(seen("2026-10-24", MET, platform="twee"))
    fewer = seen("2026-11-24", MET, platform="twee")
    history.add(msgspec.structs.replace(fewer, findings=fewer.findings[:1]))
    files = dict(render_portfolio(material_of(history), rules_read_once(), "nl"))
    assert "eerste bezoek" in page(files, "index.html").text()
    assert "er is nog niets om mee te vergelijken" in page(files, "platforms/een-example.html").text()
    assert "niet gevraagd" in page(files, "themes/age.html").text()
    assert "niet gevraagd" in page(files, "platforms/twee-example.html").text()


def test_a_change_by_an_answer_is_called_so_everywhere(history: History) -> None:
    history.add(answered(seen("2026-10-24", PARTLY, platform="een")))
    history.add(seen("2026-11-24", MET, platform="een"))
    history.add(seen("2026-10-24", PARTLY, platform="twee"))
    history.add(seen("2026-11-24", MET, platform="twee"))
    files = dict(render_portfolio(material_of(history), rules_read_once(), "nl"))
    by_answer = "(door een antwoord van mensen)"
    for path, times in (
        ("changes.html", 1), ("platforms/een-example.html", 2), ("platforms/twee-example.html", 0),
        ("themes/age.html", 1), ("requirements/AGE-01.html", 1),
    ):  # fmt: skip
        assert page(files, path).text().count(by_answer) == times, path
    assert "het platform hoeft dan niet veranderd te zijn" in page(files, "changes.html").text()
    assert page(files, "index.html").text().count("door antwoorden van mensen: 1") == 1
    rows = table(files, "data/changes.csv")
    assert [(row["andere regels"], row["antwoord van mensen"]) for row in rows] == [("nee", "ja"), ("nee", "nee")]
    record = json.loads(files["portfolio.json"])
    assert [one["visits"][1]["changes"][0]["answered"] for one in record["platforms"]] == [True, False]


def test_only_what_the_platform_changed_counts_as_better_or_worse(history: History) -> None:
    history.add(answered(seen("2026-10-24", PARTLY, platform="een")))
    history.add(seen("2026-11-24", MET, platform="een"))
    front = page(dict(render_portfolio(material_of(history), rules_read_once(), "nl")), "index.html")
    cell = front.css_first("td.went-cell")
    assert cell is not None
    assert " ".join(cell.text(separator=" ").split()) == "door antwoorden van mensen: 1"
    assert front.css_first("tr.changed") is not None


def test_what_a_platform_says_it_has_is_told_over_time(made: tuple[Material, list[Known]], files: Files) -> None:
    rows = table(files, "data/visits.csv")
    record = {one["identity"]: one for one in json.loads(files["portfolio.json"])["platforms"]}
    for course in made[0].courses:
        number = int(course.platform.identity[1:3])
        silent, about = number % 3 == 0, number % 3 == 1
        known = [None if silent else stated_number(number, one.observed_at) for one in course.visits]
        mine = [row for row in rows if row["adres"] == course.platform.identity]
        assert [row["advertenties volgens platform"] for row in mine] == [
            "" if one is None else str(one) for one in known
        ]
        assert {row["bij benadering"] for row in mine} == {"" if silent else "ja" if about else "nee"}
        stated = [one["advertisement_total"] for one in record[course.platform.identity]["visits"]]
        assert stated == [None if one is None else {"number": one, "about": about} for one in known]
        found = page(files, f"platforms/{course.platform.identity.replace('.', '-')}.html")
        told = found.text()
        assert ("Hoeveel advertenties het platform zelf noemt" in told) is not silent
        if not silent:
            numbers = [f"{one:,}".replace(",", ".") for one in (known[0], known[-1])]
            assert all(f"rond of boven {one}" in told if about else one in told for one in numbers)
            assert len(found.css("figure.chart")[-1].css("rect.piece")) == len(course.visits)


def test_a_total_that_was_stated_once_is_told_once(history: History) -> None:
    history.add(seen("2026-10-24"))
    history.add(stating(seen("2026-11-24"), 1234))
    files = dict(render_portfolio(material_of(history), rules_read_once(), "en"))
    told = page(files, "platforms/voorbeeld-example.html").text()
    assert "On 24 November 2026 the platform stated 1,234 advertisements." in told


def test_visits_of_one_day_are_told_apart_by_their_hours(history: History) -> None:
    history.add(seen("2026-11-24", MET))
    history.add(msgspec.structs.replace(seen("2026-11-24", NOT_MET), observed_at="2026-11-24T15:30:00Z"))
    files = dict(render_portfolio(material_of(history), rules_read_once(), "nl"))
    assert "1 platform, bezocht op 24 november 2026." in page(files, "index.html").text()
    between = "tussen 24 november 2026 om 12.00 uur (UTC) en 24 november 2026 om 15.30 uur (UTC)"
    assert between in page(files, "changes.html").text()


def test_nothing_changed_is_told(history: History) -> None:
    for month in ("10", "11"):
        history.add(seen(f"2026-{month}-24", MET))
    files = dict(render_portfolio(material_of(history), rules_read_once(), "nl"))
    assert "Geen enkele uitkomst is veranderd" in page(files, "changes.html").text()
    assert "niets veranderd" in page(files, "index.html").text()


def test_an_empty_history_is_told(history: History) -> None:
    with pytest.raises(UsageError, match="No audit is kept in this history yet"):
        material_of(history)


def test_a_column_has_the_height_of_what_it_says() -> None:
    scores = score_chart([Bar(25, 50), None], "a", "b")
    earned, unknown = scores.columns[0].pieces
    assert (earned.y, earned.height) == (HEIGHT * 0.75, HEIGHT * 0.25)
    assert (unknown.y, unknown.height) == (HEIGHT * 0.25, HEIGHT * 0.5)
    assert scores.columns[1].pieces == ()
    counts = counts_chart([{Status.NOT_MET: 1, Status.MET: 3}, {}], "a", "b")
    assert [(one.kind, one.height) for one in counts.columns[0].pieces] == [
        ("met", HEIGHT * 0.75),
        ("not_met", HEIGHT * 0.25),
    ]
    assert [tick.text for tick in counts.ticks] == ["0", "4"]
    assert counts_chart([], "", "").columns == ()
