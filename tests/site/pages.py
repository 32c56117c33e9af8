"""Makes pages of a few lines of HTML, read with the words that ship."""

from functools import cache

from auditor.rulebook import Rulebook, load_rulebook
from auditor.site.markup.delivery import Delivery
from auditor.site.page import Page
from auditor.site.reading.blocks import Block
from auditor.site.reading.sentences import Sentence

HOST = "www.platform.example"


@cache
def rulebook() -> Rulebook:
    return load_rulebook(plugins=False)


def page(
    html: str | bytes, path: str = "/", *, content_type: str = "text/html; charset=utf-8", shown_url: str = ""
) -> Page:
    url = path if path.startswith("http") else f"https://{HOST}{path}"
    body = html if isinstance(html, bytes) else html.encode()
    return Page(Delivery(url, url, 200, (("content-type", content_type),), body), rulebook().words, shown_url=shown_url)


def said(text: str, *, heading: str = "") -> Sentence:
    """Return the last sentence of a paragraph, under a heading if one is given."""
    above = f"<h2>{heading}</h2>" if heading else ""
    return page(f"<title>Platform</title>{above}<p>{text}</p>").sentences[-1]


def texts(blocks: tuple[Block, ...]) -> list[str]:
    return [block.text for block in blocks]
