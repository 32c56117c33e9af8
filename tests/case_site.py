"""The page cases of `tests/checks/` as the tests read them; `auditor cases` reads a folder of one's own the same way."""

from typing import Any

from msgspec.structs import replace

from auditor.accuracy import page_cases
from auditor.accuracy.page_cases import Case, read_cases
from auditor.rulebook import Rulebook
from auditor.site.site import Site
from tests.pdfs import pdf_of

__all__ = ["Case", "read_cases", "site_of"]


def site_of(case: Case, rulebook: Rulebook, year: int = 2026) -> Site:
    """Return a case as a visited site; a page of it may be a PDF, told as its lines."""
    return page_cases.site_of(replace(case, pages=tuple(map(_sent, case.pages))), rulebook, year)


def _sent(page: dict[str, Any]) -> dict[str, Any]:
    """Return a page as a server sends it."""
    return {**page, "type": "application/pdf", "body": pdf_of(*page["pdf"])} if "pdf" in page else page
