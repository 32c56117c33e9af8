"""Builds a visit to a folder of pages, or to one page in a file."""

import re
from pathlib import Path

import httpx
from selectolax.lexbor import LexborHTMLParser

from auditor.errors import UsageError
from auditor.transport.agent import product_token
from auditor.transport.capped import Capped
from auditor.transport.files import front_page
from auditor.transport.folder import FolderTransport
from auditor.transport.limits import Clock, Deadline, Limits
from auditor.transport.meter import Meter
from auditor.transport.request_headers import request_headers
from auditor.transport.robots import Robots
from auditor.transport.site_script import SiteScript, read_site_script
from auditor.transport.visitor import Visitor
from auditor.transport.web_address import web_address

_HEAD_BYTES = 200_000
# Where a page tells its own address, the surest first.
OWN_ADDRESSES = (
    ("link[rel~=canonical][href]", "href"),
    ('meta[property="og:url"]', "content"),
    ("base[href]", "href"),
)


def folder_visitor(folder: Path, *, limits: Limits, user_agent: str, clock: Clock) -> Visitor:
    """Return a visitor for a folder; raises UsageError without a page in it or with a `site.toml` that is wrong."""
    script = read_site_script(folder)
    front = front_page(folder)
    if not front and (script is None or not script.routes):
        raise UsageError(
            nl=f"In de map {folder} staat geen webpagina. Geef een map met .html-bestanden (en eventueel een"
            " site.toml), of een webadres.",
            en=f"The folder {folder} holds no web page. Give a folder of .html files (with a site.toml if need be), or"
            " a web address.",
        )
    home = _scripted_home(folder, script) if script and script.url else _own_home(folder / front, folder.name)
    script = script or SiteScript()
    name = script.name or (folder.resolve().name if home.host.endswith(".invalid") else home.host)
    transport = FolderTransport(folder, home.host, script, front)
    return _visitor(transport, home, name, limits=limits, user_agent=user_agent, clock=clock)


def page_visitor(page: Path, *, limits: Limits, user_agent: str, clock: Clock) -> Visitor:
    """Return a visitor for one page in a file: the rest of its site was not recorded."""
    home = _own_home(page, page.stem)
    name = page.stem if home.host.endswith(".invalid") else home.host
    transport = FolderTransport(page.parent, home.host, SiteScript(), page.name, only=True)
    return _visitor(transport, home, name, limits=limits, user_agent=user_agent, clock=clock)


def _visitor(  # noqa: PLR0913
    transport: FolderTransport, home: httpx.URL, name: str, *, limits: Limits, user_agent: str, clock: Clock
) -> Visitor:
    headers = request_headers(user_agent)
    meter = Meter(limits, Deadline(clock, limits.audit_seconds))
    robots = Robots(Capped(transport, meter, limits.body_bytes), product_token(user_agent), headers)
    return Visitor(kind="folder", home=str(home), name=name, robots=robots, headers=headers, limits=limits)


def _scripted_home(folder: Path, script: SiteScript) -> httpx.URL:
    home = web_address(script.url)
    if home is None:
        raise UsageError(
            nl=f"Het adres {script.url!r} in {folder / 'site.toml'} is geen webadres; schrijf bijvoorbeeld"
            " https://www.naam.example/.",
            en=f"The address {script.url!r} in {folder / 'site.toml'} is no web address; write for instance"
            " https://www.name.example/.",
        )
    return home


def _own_home(page: Path, name: str) -> httpx.URL:
    """Return the address that the page gives itself, else an invented one that cannot exist (RFC 2606)."""
    with page.open("rb") as file:
        tree = LexborHTMLParser(file.read(_HEAD_BYTES))
    for selector, attribute in OWN_ADDRESSES:
        for node in tree.css(selector):
            own = web_address(node.attributes.get(attribute) or "")
            if own is not None:
                return own.copy_with(raw_path=b"/")
    slug = re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")[:60].strip("-")
    return httpx.URL(f"http://{slug or 'platform'}.invalid/")
