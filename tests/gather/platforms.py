"""Writes a small platform to a folder and visits it with the real folder transport."""

import tomllib
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import msgspec

from auditor.gather import Progress, Reading, gather
from auditor.gather.progress import silent
from auditor.site.channel_list import Channels
from auditor.site.kinds.page_words import PageWords
from auditor.site.markup.delivery import Delivery
from auditor.site.markup.trouble import Trouble
from auditor.site.visit.gathered import Gathered, Visit
from auditor.site.words.vocabulary import Vocabulary
from auditor.transport import open_target
from auditor.transport.visitor import Visitor

WORDS = Path(__file__).parents[2] / "checks" / "words"
SAMPLES = Path(__file__).parents[2] / "sample_sites"
HOST = "https://www.platform.example"
FILLER = "<p>Wij zijn een platform voor advertenties in Nederland en wij lezen elke vraag die je ons stuurt.</p>"


@cache
def reading() -> Reading:
    """Return the shipped vocabularies, as an audit uses them."""
    decoded = {path.name: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(WORDS.glob("*.toml"))}
    lists = [table["concepts"] for name, table in decoded.items() if name not in ("pages.toml", "channels.toml")]
    channels = msgspec.convert(decoded["channels.toml"], Channels)
    return Reading.of(Vocabulary(lists), PageWords(decoded["pages.toml"]), channels)


def html(title: str, body: str = "", *, head: str = "", lang: str = "nl") -> str:
    """Return a page with a heading and enough words to be one."""
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} | Platform</title>{head}</head>'
        f"<body><h1>{title}</h1>{FILLER}<p>Over {title}.</p>{body}</body></html>"
    )


def menu(*links: tuple[str, str], tag: str = "nav") -> str:
    """Return a menu of names and addresses."""
    return f"<{tag}>" + "".join(f'<a href="{href}">{name}</a> ' for name, href in links) + f"</{tag}>"


def cards(*names: str, folder: str = "/advertentie/") -> str:
    """Return advertisement cards of invented people."""
    return "<main>" + "".join(
        f'<div class="card"><a href="{folder}{name.lower()}-{n}"><img src="/f/{n}.jpg" alt=""><h3>{name}, 2{n}</h3></a>'
        f"<p>Bel 06-0000012{n}, € 100</p></div>"
        for n, name in enumerate(names)
    ) + "</main>"  # fmt: skip


def offer(name: str, number: int, extra: str = "") -> str:
    """Return the page of one invented person's advertisement."""
    return html(f"{name}, 2{number}", f'<img src="/g.jpg" alt=""><p>Bel 06-0000012{number}. € 100 per uur.</p>{extra}')


class Asked:
    """A visitor that remembers what it was asked for, and whose time may be up at an address."""

    def __init__(self, visitor: Visitor, time_up_at: str = "") -> None:
        self._visitor = visitor
        self._time_up_at = time_up_at
        self.addresses: list[str] = []
        self.home, self.name, self.kind = visitor.home, visitor.name, visitor.kind
        self.allowed = visitor.allowed
        self.robots_sitemaps = visitor.robots_sitemaps
        self.renders = visitor.renders
        self.keep, self.drop = visitor.keep, visitor.drop
        self.forget, self.keep_offers = visitor.forget, visitor.keep_offers

    @property
    def holds_cookies(self) -> bool:
        return self._visitor.holds_cookies

    def get(self, url: str, *, head: bool = False) -> Delivery:
        self.addresses.append(url)
        if self._time_up_at and self._time_up_at in url:
            return Delivery(url, url, trouble=Trouble.TIME_UP)
        return self._visitor.get(url, head=head)


def written(folder: Path, pages: Mapping[str, str | bytes], site: str = "") -> Path:
    """Write pages and site.toml, the address of the platform first."""
    (folder / "site.toml").write_text(f'name = "Platform"\nurl = "{HOST}/"\n{site}', encoding="utf-8")
    for name, content in pages.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def visited(
    folder: Path,
    *,
    max_pages: int = 40,
    advertisements: bool = True,
    progress: Callable[[Progress], None] = silent,
    time_up_at: str = "",
) -> tuple[Gathered, list[str]]:
    """Visit a folder; return what was gathered and every address that was asked for."""
    with open_target(str(folder)) as visitor:
        asked = Asked(visitor, time_up_at)
        gathered = gather(
            asked,  # type: ignore[arg-type]  # stands in for the visitor by its methods
            reading(),
            max_pages=max_pages,
            advertisements=advertisements,
            progress=progress,
        )
    return gathered, asked.addresses


def paths(gathered: Gathered) -> list[str]:
    """Return the addresses that were asked for, without the platform's own host."""
    return [visit.url.removeprefix(HOST) for visit in gathered.visits if visit.trouble is not Trouble.BUDGET]


def at(gathered: Gathered, path: str) -> Visit:
    """Return the visit of an address."""
    return next(visit for visit in gathered.visits if visit.url == HOST + path)
