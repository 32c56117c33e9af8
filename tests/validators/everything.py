"""Holds every page that the program can make of the sample platforms to the validators, in one go.

`make validate`, or `python -m tests.validators.everything [--screens wide,narrow] [SAMPLE...]`: the report and the
questionnaire of every sample platform, the portfolio, the summary of a round and a comparison, in both languages, by
the Nu HTML checker (one start of Java a hundred pages), by axe-core (one Chromium) and, the reports, in a text browser.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser

from auditor.history.history import open_history
from auditor.report.portfolio import render_portfolio
from auditor.report.portfolio.material import material_of
from tests.report.generated_history import filled
from tests.validators import axe, nu, text_browser
from tests.validators.many_pages import comparison_of, summary_of
from tests.validators.samples import SAMPLES, answered_report_of, audit_of, questions_of, report_of, rules

LANGUAGES = ("nl", "en")
AT_A_TIME = 100


@dataclass(frozen=True, slots=True)
class Made:
    """A page by its name, in a file; one of a site has the files of the site beside it."""

    name: str
    file: Path


def main(arguments: Sequence[str] | None = None) -> int:
    """Check everything, print what is found and how much was looked at, and return 1 when anything is found."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument(
        "--screens", default="wide,narrow", help="which of: " + ", ".join(one.name for one in axe.SCREENS)
    )
    parser.add_argument("samples", nargs="*")
    asked = parser.parse_args(arguments)
    screens = [one for one in axe.SCREENS if one.name in asked.screens.split(",")]
    samples = asked.samples or sorted(one.name for one in SAMPLES.iterdir() if one.is_dir())
    began, found = time.perf_counter(), 0
    with tempfile.TemporaryDirectory() as folder:
        alone = list(_pages(Path(folder), samples))
        site = Path(folder) / "portfolio"
        of_site = list(_portfolio(site))
        pages = [*alone, *of_site]
        for told in (_by_text(samples), _by_nu(alone), _site_by_nu(site, of_site), _by_axe(pages, screens)):
            for line in told:
                found += 1
                _say(line)
    _say(f"{len(samples)} platforms, {len(pages)} pages, {len(screens)} screens: {found} findings, "
         f"{time.perf_counter() - began:.0f} s")  # fmt: skip
    return int(found > 0)


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _pages(folder: Path, samples: Iterable[str]) -> Iterator[Made]:
    """Write the pages that stand alone."""
    for language in LANGUAGES:
        for sample in samples:
            yield _written(folder, f"{sample}-report-{language}", report_of(sample, language))
            yield _written(folder, f"{sample}-questionnaire-{language}", questions_of(sample, language))
        yield _written(folder, f"answered-report-{language}", answered_report_of("tussenweg", language))
        yield _written(folder, f"comparison-{language}", comparison_of(language))
        yield _written(folder, f"round-{language}", summary_of(language))


def _written(folder: Path, name: str, text: str) -> Made:
    """Write one page."""
    file = folder / f"{name}.html"
    file.write_text(text, encoding="utf-8")
    return Made(name, file)


def _portfolio(folder: Path) -> Iterator[Made]:
    """Write a portfolio of five platforms over 14 months, and yield every page of it."""
    folder.mkdir()
    with open_history(str(folder / "history.sqlite"), create=True) as history:
        filled(history, rules(), platforms=5, months=14)
        files = dict(render_portfolio(material_of(history), rules(), "nl"))
    for path, content in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        if path.endswith(".html"):
            yield Made(f"portfolio/{path}", file)


def _by_text(samples: Iterable[str]) -> Iterator[str]:
    """Yield what a text browser does not show of a report."""
    for sample in samples:
        for language in LANGUAGES:
            lacks = text_browser.missing_in(report_of(sample, language), audit_of(sample), rules(), language)
            yield from (f"text browser: {sample}-{language}: {one}" for one in lacks)


def _by_nu(pages: Sequence[Made]) -> Iterator[str]:
    """Yield what the Nu HTML checker says."""
    for start in range(0, len(pages), AT_A_TIME):
        some = pages[start : start + AT_A_TIME]
        yield from (
            f"nu: {told}" for told in nu.said_of({one.name: one.file.read_text(encoding="utf-8") for one in some})
        )


def _site_by_nu(folder: Path, pages: Sequence[Made]) -> Iterator[str]:
    """Yield what it says of a site, whose files have an address each."""
    with nu.served(folder) as address:
        for start in range(0, len(pages), AT_A_TIME):
            urls = [f"{address}/{one.file.relative_to(folder)}" for one in pages[start : start + AT_A_TIME]]
            yield from (f"nu: {told}" for told in nu.said_of_site(urls))


def _by_axe(pages: Iterable[Made], screens: Sequence[axe.Screen]) -> Iterator[str]:
    """Yield what axe-core says, and which pages must be scrolled sideways."""
    with axe.chromium() as browser:
        for made in pages:
            for screen in screens:
                yield from (f"axe: {made.name} ({screen.name}): {told}" for told in _looked_at(browser, made, screen))


def _looked_at(browser: Browser, made: Made, screen: axe.Screen) -> list[str]:
    """Return what is wrong with one page on one screen."""
    with axe.opened(browser, made.file, screen) as page:
        over = axe.too_wide(page)
        return [*axe.said_of(page), *([f"{over} pixels too wide"] if over else [])]


if __name__ == "__main__":
    sys.exit(main())
