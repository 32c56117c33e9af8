"""By what a platform is the same one over time: its address, never the name it gives itself."""

from urllib.parse import urlsplit

from auditor.errors import UsageError

_USUAL_PORTS = {"http": 80, "https": 443}


def identity_of(url: str) -> str:
    """Return host and path of a platform's home, without `www.`, scheme, usual port and closing slash.

    `https://www.naam.example/` and `http://naam.example` are one platform, `naam.example/nl` is another. Raises
    UsageError for what is no web address.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = (parts.hostname or "").rstrip("."), parts.port
        host = host.encode("idna").decode("ascii") if not host.isascii() else host
    except ValueError:
        host, port = "", None
    if not host or not url.strip().isprintable() or parts.scheme not in _USUAL_PORTS:
        raise UsageError(
            nl=f"'{url}' is geen webadres, en aan zijn adres wordt een platform herkend.",
            en=f"'{url}' is no web address, and a platform is known by its address.",
        )
    shown_port = f":{port}" if port not in (None, *_USUAL_PORTS.values()) else ""
    return f"{host.removeprefix('www.')}{shown_port}{parts.path.rstrip('/')}"
