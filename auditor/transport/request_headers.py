"""What every request says of its sender."""

from auditor.transport.content_coding import ACCEPTED


def request_headers(user_agent: str) -> dict[str, str]:
    """Return what every request says of its sender, the same for a live site and a folder."""
    return {
        "User-Agent": user_agent,
        "Accept": "text/html,application/xhtml+xml,*/*;q=0.5",
        "Accept-Language": "nl, en;q=0.8, *;q=0.5",
        "Accept-Encoding": ACCEPTED,
    }
