"""Reads `site.toml`: how the server of a platform in a folder behaves."""

from pathlib import Path
from typing import Annotated
from urllib.parse import unquote

import msgspec
from msgspec import Meta, Struct

from auditor.errors import UsageError

FILE_NAME = "site.toml"


class Route(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """One answer; `path` is exact or ends in ``*``, and every condition that is given must hold."""

    path: str
    query: str = ""
    unless_cookie: str = ""
    if_cookie: str = ""
    status: Annotated[int, Meta(ge=200, le=599)] = 200
    location: str = ""
    set_cookie: str = ""
    file: str = ""
    headers: dict[str, str] = {}

    def matches(self, path: str, query: str, cookies: frozenset[str]) -> bool:
        """Whether this route answers a request for `path` (decoded) with `query` (not decoded)."""
        if self.path.endswith("*"):
            if not path.startswith(self.path[:-1]):
                return False
        elif path != self.path:
            return False
        if not _parts(self.query) <= _parts(query) or self.unless_cookie in cookies:
            return False
        return not self.if_cookie or self.if_cookie in cookies


class SiteScript(Struct, frozen=True, forbid_unknown_fields=True, kw_only=True, rename={"routes": "route"}):
    """The whole file; `hosts` maps another host name to a subfolder."""

    name: str = ""
    url: str = ""
    headers: dict[str, str] = {}
    hosts: dict[str, str] = {}
    routes: tuple[Route, ...] = ()


def read_site_script(folder: Path) -> SiteScript | None:
    """Return the folder's script, None without one; raises UsageError for one that is wrong."""
    path = folder / FILE_NAME
    if not path.is_file():
        return None
    try:
        script = msgspec.toml.decode(path.read_bytes(), type=SiteScript)
    except (ValueError, OSError) as error:
        raise _wrong(path, str(error)) from error
    for name in [*(route.file for route in script.routes if route.file), *script.hosts.values()]:
        if not (folder / name).exists():
            raise _wrong(path, f"{name!r} is not in the folder")
    return script


def _wrong(path: Path, why: str) -> UsageError:
    return UsageError(
        nl=f"{path} is niet te gebruiken ({why}). Het kent name, url, headers, hosts en route (zie docs/corpus.md)."
        " Verbeter het bestand of haal het weg.",
        en=f"{path} cannot be used ({why}). It takes name, url, headers, hosts and route (see docs/corpus.md). Correct"
        " the file or remove it.",
    )


def _parts(query: str) -> frozenset[str]:
    return frozenset(unquote(part) for part in query.split("&") if part)
