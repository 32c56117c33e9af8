"""The rules, read from folders: requirements, codes, word lists, help channels and checks, all by one door."""

from auditor.rulebook.book import Rulebook
from auditor.rulebook.check_file import load_checks
from auditor.rulebook.folders import shipped_rules
from auditor.rulebook.loading import load_rulebook

__all__ = ["Rulebook", "load_checks", "load_rulebook", "shipped_rules"]
