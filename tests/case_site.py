"""The page cases of `tests/checks/` as the tests read them; `auditor cases` reads a folder of one's own the same way."""

from auditor.accuracy.page_cases import Case, read_cases, site_of

__all__ = ["Case", "read_cases", "site_of"]
