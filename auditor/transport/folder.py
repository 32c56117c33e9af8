"""A folder of HTML as a transport: answers as the server of that platform would, from files only."""

import mimetypes
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from urllib.parse import unquote

import httpx

from auditor.site.markup.trouble import Trouble
from auditor.transport.files import inside, served_file
from auditor.transport.site_script import Route, SiteScript
from auditor.transport.stopped import Stopped

_PIECE = 65_536
_BODILESS = frozenset({204, 304})


class FolderTransport(httpx.BaseTransport):
    """Serves `root` for `host`, and subfolders for the other hosts of `site.toml`; no other host was recorded.

    `front` is the file that answers ``/``; with `only`, it is the one page there is.
    """

    def __init__(self, root: Path, host: str, script: SiteScript, front: str = "", *, only: bool = False) -> None:
        self._host = host
        self._folders = {name.lower(): root / subfolder for name, subfolder in script.hosts.items()} | {host: root}
        self._script = script
        self._front = front
        self._only = only

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer by the first route that matches, else by a file; raises `Stopped` for what was not recorded."""
        folder = self._folders.get(request.url.host)
        if folder is None:
            raise Stopped(Trouble.NOT_RECORDED, f"{request.url.host} is not in the folder")
        route = self._route(request) if request.url.host == self._host else None
        if route is None:
            return self._by_file(request, folder, 200, {})
        extra = dict(route.headers)
        if route.location:
            extra["Location"] = route.location
        if route.set_cookie:
            extra["Set-Cookie"] = route.set_cookie
        if route.file:
            return self._answer(request, route.status, inside(folder, route.file), extra)
        if route.status != httpx.codes.OK:
            return self._answer(request, route.status, inside(folder, f"{route.status}.html"), extra)
        return self._by_file(request, folder, route.status, extra)

    def _route(self, request: httpx.Request) -> Route | None:
        path = unquote(request.url.raw_path.decode("ascii").partition("?")[0])
        query = request.url.query.decode("ascii")
        cookies = frozenset(
            pair.partition("=")[0].strip() for pair in request.headers.get("cookie", "").split(";") if pair
        )
        return next((route for route in self._script.routes if route.matches(path, query, cookies)), None)

    def _by_file(self, request: httpx.Request, folder: Path, status: int, extra: dict[str, str]) -> httpx.Response:
        path = request.url.raw_path.decode("ascii").partition("?")[0]
        if self._only:
            return self._only_page(request, folder, path)
        at_front = path in ("", "/") and self._front and folder == self._folders[self._host]
        found = inside(folder, self._front) if at_front else served_file(folder, path)
        if found is not None:
            return self._answer(request, status, found, extra)
        return self._answer(request, httpx.codes.NOT_FOUND, inside(folder, "404.html"), extra)

    def _only_page(self, request: httpx.Request, folder: Path, path: str) -> httpx.Response:
        if unquote(path) in ("/", f"/{self._front}"):
            return self._answer(request, httpx.codes.OK, inside(folder, self._front), {})
        if path == "/robots.txt":
            return self._answer(request, httpx.codes.NOT_FOUND, None, {})
        raise Stopped(Trouble.NOT_RECORDED, "one page was given, without the rest of the site")

    def _answer(self, request: httpx.Request, status: int, path: Path | None, extra: dict[str, str]) -> httpx.Response:
        own = {"Content-Type": content_type(path), "Content-Length": str(path.stat().st_size)} if path else {}
        bare = {"Content-Length": "0"} if path is None else {}
        given = {**self._script.headers, **extra}
        replaced = {name.lower() for name in given}
        kept = {name: value for name, value in {**own, **bare}.items() if name.lower() not in replaced}
        empty = path is None or status in _BODILESS or request.method == "HEAD"
        return httpx.Response(
            status,
            headers=[(name.encode(), value.encode()) for name, value in {**kept, **given}.items()],
            stream=httpx.ByteStream(b"") if empty or path is None else _FileStream(path),
        )


class _FileStream(httpx.SyncByteStream):
    """Reads a file in pieces, so that a cap can end it early."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __iter__(self) -> Iterator[bytes]:
        try:
            with self._path.open("rb") as file:
                while piece := file.read(_PIECE):
                    yield piece
        except OSError as error:
            raise Stopped(Trouble.BROKEN, f"{self._path.name}: {error.strerror}") from error


def content_type(path: Path) -> str:
    """Return the type by the file's name, from Python's own table so that every machine says the same."""
    if path.suffix.lower() == ".xhtml":
        return "application/xhtml+xml"
    kind = _types().guess_type(path.name)[0]
    return kind or ("text/html" if _looks_like_html(path) else "application/octet-stream")


@cache
def _types() -> mimetypes.MimeTypes:
    """Return the table of the standard library alone, without what the machine adds to it; made once, as it is long."""
    return mimetypes.MimeTypes()


def _looks_like_html(path: Path) -> bool:
    """Whether a file without an ending starts as a page does: a saved site often has such files."""
    try:
        with path.open("rb") as file:
            start = file.read(256)
    except OSError:
        return False
    return start.lstrip(b"\xef\xbb\xbf \t\r\n").lower().startswith((b"<!doctype html", b"<html"))
