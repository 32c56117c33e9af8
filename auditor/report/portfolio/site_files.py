"""Fills in the pages of a portfolio, one after the other."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from operator import attrgetter
from typing import Any

from jinja2 import Environment

from auditor import __version__
from auditor.record import TOOL
from auditor.report.html_page import environment
from auditor.report.portfolio.material import Material
from auditor.report.portfolio.one_platform import platform_page
from auditor.report.portfolio.one_requirement import requirement_page
from auditor.report.portfolio.overview import changed, lines, matrix, statuses
from auditor.report.portfolio.portfolio_record import to_json
from auditor.report.portfolio.tables import tables
from auditor.report.portfolio.telling import LANGUAGES, Telling, telling
from auditor.report.wording import templates_folder, wording
from auditor.rulebook import Rulebook

STYLES = ("report.css", "platforms.css", "portfolio.css", "print.css")
STYLE, SCRIPT, RECORD = "portfolio.css", "portfolio.js", "portfolio.json"
# The front page by name, by lowest score and by what changed: what a script would do, for who has none.
SORTS = (("name", "index.html"), ("score", "by-score.html"), ("change", "by-change.html"))


def site_files(material: Material, rulebook: Rulebook, language: str) -> Iterator[tuple[str, str | bytes]]:
    """Yield every file with its path."""
    folder = templates_folder()
    main = "en" if language == "en" else "nl"
    yield STYLE, "\n".join((folder / name).read_text(encoding="utf-8").rstrip("\n") for name in STYLES) + "\n"
    yield SCRIPT, (folder / SCRIPT).read_text(encoding="utf-8")
    yield RECORD, to_json(material)
    for one in sorted(LANGUAGES, key=lambda one: one != main):
        yield from _Pages(telling(material, rulebook, wording(one), main)).all()


@dataclass
class _Pages:
    """The pages of one language."""

    tell: Telling

    @cached_property
    def _environment(self) -> Environment:
        return environment()

    def all(self) -> Iterator[tuple[str, str | bytes]]:
        """Yield them with their paths."""
        tell = self.tell
        yield from self._front()
        yield self._page("changes.html", "changes", found=changed(tell))
        for group, requirements in self._groups.items():
            yield self._page(
                tell.theme_page(group),
                "theme",
                group=tell.shown(group),
                requirements=[(tell.shown(one), tell.title(one), tell.requirement_page(one)) for one in requirements],
                lines=matrix(tell, requirements),
            )
        for course in tell.material.courses:
            yield self._page(tell.platform_page(course.platform), "platform", doc=platform_page(tell, course))
        for requirement in tell.known:
            yield self._page(tell.requirement_page(requirement), "requirement", doc=requirement_page(tell, requirement))
        for name, table in tables(tell):
            yield f"{tell.folder}data/{name}", table

    def _front(self) -> Iterator[tuple[str, str]]:
        """Yield the front page in its three orders."""
        made = lines(self.tell)
        orders = {
            "name": made,
            "score": tuple(sorted(made, key=lambda one: one.bar.earned if one.bar is not None else 101)),
            "change": tuple(sorted(made, key=attrgetter("weight"))),
        }
        code = next((one.last.scores[0].code for one in self.tell.material.courses if one.last.scores), None)
        for order, file in SORTS:
            yield self._page(
                file,
                "front",
                lines=orders[order],
                order=order,
                sorts=SORTS,
                statuses=statuses(one.counts for one in made),
                code=self.tell.code(code) if code is not None else "",
            )

    @cached_property
    def _groups(self) -> dict[str, tuple[str, ...]]:
        """The requirements by theme, in the order of the rules."""
        found: dict[str, tuple[str, ...]] = {}
        for requirement in self.tell.known:
            group = requirement.partition("-")[0]
            found[group] = (*found.get(group, ()), requirement)
        return found

    def _page(self, path: str, template: str, **values: Any) -> tuple[str, str]:
        """Fill in one page; `up` leads from it to the pages of its language, `top` to the folder of the site."""
        tell = self.tell
        up = "../" * path.count("/")
        top = up + ("../" if tell.folder else "")
        other = next(one for one in LANGUAGES if one != tell.words.language)
        text = self._environment.get_template(f"portfolio/{template}.html.j2").render(
            t=tell.words,
            tell=tell,
            up=up,
            top=top,
            style=f"{top}{STYLE}",
            script=f"{top}{SCRIPT}",
            record=f"{top}{RECORD}",
            language=tell.words.language,
            other=other,
            there=f"{top}{'' if other == tell.main else f'{other}/'}{path}",
            groups=[(tell.shown(group), tell.theme(group), tell.theme_page(group)) for group in self._groups],
            tool=(TOOL, __version__),
            **values,
        )
        return f"{tell.folder}{path}", text
