"""Audits over time: kept in one place, and what differs between two of the same platform, and why."""

DEFAULT_FILE = "auditor-history.sqlite"
