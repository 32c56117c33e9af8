"""A history in, a static site out: every file with its path, written by nobody here."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.report.portfolio.material import Material
    from auditor.rulebook import Rulebook

__all__ = ["render_portfolio"]


def render_portfolio(material: "Material", rulebook: "Rulebook", language: str) -> Iterator[tuple[str, str | bytes]]:
    """Yield the files of the site by their paths, in both languages; those of `language` stand at the top.

    The same material, rules and language give the same bytes.
    """
    from auditor.report.portfolio.site_files import site_files

    yield from site_files(material, rulebook, language)
