"""Audits over time: what differs between two of the same platform, and why."""
