"""What the first page shows whoever comes again is laid beside what it showed first; both are facts and no verdict."""

import json
from pathlib import Path

import pytest

from auditor.cli.program import run
from tests.walks.visits import ASKS, layer, page

pytestmark = pytest.mark.needs("chromium")
CARDS = "".join(
    f"<article class=card><a href=/advertentie/{n}><h3>Iemand {n}</h3></a><p>{20 + n} jaar, Zwolle</p></article>"
    for n in range(4)
)
OTHER = "Dit is vandaag niets dan een blog over bakken met meel, boter, eieren en suiker uit eigen keuken."
ONCE = "<script>if (localStorage.was) {{{}}} localStorage.was = 1</script>"
WRITES = "document.querySelector('main').innerHTML = `{}`"


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("", []),
        (WRITES.format(f"<h1>Aanbod</h1>{CARDS}"), ["a newcomer 0 advertisements and whoever comes again 4", "else"]),
        (WRITES.format(f"<p>{OTHER}</p>"), ["else than a newcomer"]),
        (layer(f"<p>{ASKS}</p><button>Ik ben 18 of ouder</button>")[8:-9], ["comes again is shown an age gate"]),
    ],
    ids=["the same", "advertisements", "other words", "a gate"],
)
def test_what_is_shown_to_whoever_comes_again_is_told(tmp_path: Path, script: str, told: list[str]) -> None:
    site, file = tmp_path / "site", tmp_path / "visit.wacz"
    site.mkdir()
    (site / "index.html").write_text(page(ONCE.format(script)), encoding="utf-8")
    (site / "site.toml").write_text('name = "Platform"\nurl = "https://www.platform.example/"\n', encoding="utf-8")
    given = ["--browser", "--max-pages", "1", "--format", "json"]
    run(["audit", str(site), *given, "--record", str(file), "--out", str(tmp_path / "live")], {})
    run(["audit", str(file), *given, "--out", str(tmp_path / "again")], {})
    live, again = (json.loads((tmp_path / name / "audit.json").read_bytes()) for name in ("live", "again"))
    met = [one["en"] for one in live["source"]["met"] if "comes again" in one["en"]]
    assert len(met) == len(told)
    assert all(part in one for part, one in zip(told, met, strict=True))
    assert again["source"]["met"] == live["source"]["met"]
