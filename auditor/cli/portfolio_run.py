"""One run of `auditor portfolio`: reads the history, writes the site, and removes pages of platforms that are gone."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path, PurePosixPath

import msgspec

from auditor.cli.failure import told
from auditor.cli.history_option import meant
from auditor.cli.language import Both
from auditor.cli.output_folder import prepare_any, write
from auditor.cli.terminal import safe, say
from auditor.errors import AuditorError, UsageError
from auditor.history.history import open_history
from auditor.report.portfolio import render_portfolio
from auditor.report.portfolio.material import Material, material_of
from auditor.rulebook import Rulebook, load_rulebook

LIST = ".portfolio-files"
HEAD = "# gedragscode-auditor portfolio"
MADE = Both(
    "Platforms: {platforms}. Audits: {visits}. Bestanden: {files}.",
    "Platforms: {platforms}. Audits: {visits}. Files: {files}.",
)
SITE = Both("Website: ", "Web site: ")


class PortfolioRun(msgspec.Struct, frozen=True):
    """Everything a run needs; a test passes rules that it read before (`rules`)."""

    language: str
    where: str
    out: Path
    checks: tuple[Path, ...] = ()
    rules: Callable[..., Rulebook] = load_rulebook

    def run(self) -> int:
        """Make the site and return the exit code."""
        try:
            before = self._before()
            with open_history(meant(self.where)) as history:
                material = material_of(history)
            rulebook = self.rules(*self.checks)
            prepare_any(self.out)
            files = self._written(material, rulebook)
        except AuditorError as error:
            return told(error, self.language)
        self._remove(set(before) - set(files))
        made = {"platforms": len(material.courses), "visits": material.visits, "files": len(files)}
        say(MADE.said(self.language).format(**made))
        say(f"{SITE.said(self.language)}{safe(str(self.out / 'index.html'))}")
        return 0

    def _written(self, material: Material, rulebook: Rulebook) -> list[str]:
        """Write every file; the list of them first and last, so that a broken off run is known as one of ours."""
        if not (self.out / LIST).exists():
            write(self.out, LIST, f"{HEAD}\n")
        files: list[str] = []
        for path, content in render_portfolio(material, rulebook, self.language):
            place = self.out.joinpath(*PurePosixPath(path).parts)
            if len(files) == 0 or not place.parent.is_dir():
                prepare_any(place.parent)
            write(place.parent, place.name, content)
            files.append(path)
        write(self.out, LIST, "\n".join([HEAD, *files]) + "\n")
        return files

    def _before(self) -> tuple[str, ...]:
        """Return the files of the site that stands there; raises UsageError for a folder that holds others' files."""
        try:
            if not self.out.exists() or not any(self.out.iterdir()):
                return ()
            lines = (self.out / LIST).read_text(encoding="utf-8").splitlines()
        except (OSError, UnicodeDecodeError):
            lines = []
        if lines[:1] != [HEAD]:
            raise UsageError(
                nl=f"In {self.out} staan bestanden die niet van een portfolio zijn. Kies met --out een lege map.",
                en=f"{self.out} holds files that are not of a portfolio. Choose an empty folder with --out.",
            )
        return tuple(line for line in lines[1:] if _inside(line))

    def _remove(self, gone: Iterable[str]) -> None:
        """Remove pages of what is no longer in the history, and folders that are empty then."""
        for path in sorted(gone):
            place = self.out.joinpath(*PurePosixPath(path).parts)
            place.unlink(missing_ok=True)
            with suppress(OSError):
                place.parent.rmdir()


def _inside(path: str) -> bool:
    """Whether a path of the list stays inside the folder."""
    parts = PurePosixPath(path).parts
    return bool(parts) and not PurePosixPath(path).is_absolute() and ".." not in parts and "\\" not in path
