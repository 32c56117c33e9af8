"""Turns what was typed as a target into a visitor: a web address, a folder of pages, or one page in a file."""

import re
from pathlib import Path

import httpx

from auditor.errors import UsageError
from auditor.transport.addresses import is_any, is_public
from auditor.transport.agent import USER_AGENT, checked_user_agent
from auditor.transport.files import PAGE_SUFFIXES, is_snapshot
from auditor.transport.limits import Clock, Limits
from auditor.transport.reader import Reader
from auditor.transport.recorded_folder import folder_visitor, page_visitor
from auditor.transport.visitor import Visitor
from auditor.transport.web_address import SCHEMES, web_address

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):(//)?")
_BARE_HOST = re.compile(
    r"(localhost|\[[0-9a-fA-F:.]+\]|[^\s/:?#@\\.][^\s/:?#@\\]*\.[^\s/:?#@\\.]{2,}\.?|\d+(?:\.\d+){3})(:\d+)?([/?#].*)?"
)
_FILE_ENDING = re.compile(r"\.(html?|xhtml|wacz|warc|json|toml|pdf|csv|txt|xml)$", re.IGNORECASE)


def open_target(  # noqa: PLR0913  what a visit is held to
    target: str,
    *,
    limits: Limits | None = None,
    allow_private: bool = False,
    user_agent: str = USER_AGENT,
    clock: Clock | None = None,
    reader: Reader | None = None,
) -> Visitor:
    """Return a visitor for a web address, a folder, an .html file or a snapshot; nothing is asked of a live site yet.

    A bare host name gets ``https://``, and never silently falls back to ``http://``. Raises UsageError for anything
    that is neither of these.
    """
    limits, clock = limits or Limits(), clock or Clock()
    agent = checked_user_agent(user_agent)
    path = _existing(target)
    if path is None:
        from auditor.transport.live import live_visitor  # noqa: PLC0415 - a folder needs no network: 20 ms

        home = _home(target)
        permitted = is_any if allow_private else is_public
        return live_visitor(home, limits=limits, user_agent=agent, clock=clock, permitted=permitted)
    if is_snapshot(path):
        from auditor.transport.recorded_file import snapshot_visitor  # noqa: PLC0415 - nor redaction: 50 ms

        return snapshot_visitor(path, limits=limits, user_agent=agent, clock=clock, reader=reader or Reader())
    if path.is_dir():
        return folder_visitor(path, limits=limits, user_agent=agent, clock=clock)
    if path.suffix.lower() in PAGE_SUFFIXES and path.is_file():
        return page_visitor(path, limits=limits, user_agent=agent, clock=clock)
    raise UsageError(
        nl=f"Het bestand {target} is geen webpagina. Geef een .html-bestand, een map met pagina's, een opname (.wacz of"
        " .warc) of een webadres.",
        en=f"The file {target} is not a web page. Give an .html file, a folder of pages, a recording (.wacz or .warc)"
        " or a web address.",
    )


def web_target(target: str) -> str:
    """Return a web address in full, whatever lies on disk under that name; raises UsageError for anything else."""
    return str(_home(target))


def _existing(target: str) -> Path | None:
    """Return the path when there is something at it."""
    if not target.strip() or "://" in target:
        return None
    try:
        path = Path(target).expanduser()
        return path if path.exists() else None
    except (OSError, ValueError, RuntimeError):
        return None


def _home(target: str) -> httpx.URL:
    text = target.strip()
    scheme = _SCHEME.match(text)
    if _BARE_HOST.fullmatch(text) and not _FILE_ENDING.search(text.partition("/")[0]):
        text = f"https://{text}"
    elif scheme is None:
        raise _neither(target)
    elif scheme[1].lower() not in SCHEMES:
        raise UsageError(
            nl=f"De auditor bezoekt alleen http:// en https://, niet {scheme[1]}:. Geef voor pagina's op schijf het pad"
            " van hun map.",
            en=f"The auditor visits http:// and https:// only, not {scheme[1]}:. For pages on disk, give the path of"
            " their folder.",
        )
    home = web_address(text)
    if home is None or not text.lower().startswith(("http://", "https://")):
        raise UsageError(
            nl=f"{target!r} is geen geldig webadres. Schrijf het voluit, bijvoorbeeld https://www.naam.nl/.",
            en=f"{target!r} is not a valid web address. Write it in full, for instance https://www.name.nl/.",
        )
    if httpx.URL(text).userinfo:
        raise UsageError(
            nl="Een webadres met een gebruikersnaam of wachtwoord wordt niet bezocht: de auditor logt nergens in.",
            en="A web address with a user name or password is not visited: the auditor logs in nowhere.",
        )
    return home


def _neither(target: str) -> UsageError:
    return UsageError(
        nl=f"{target!r} is geen webadres, en er is ook geen map of bestand met die naam. Schrijf een webadres voluit"
        " (https://www.naam.nl/) of controleer het pad.",
        en=f"{target!r} is no web address, and there is no folder or file of that name. Write a web address in full"
        " (https://www.name.nl/) or check the path.",
    )
