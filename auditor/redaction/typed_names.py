"""Names that a page itself marks as those of persons: of a record, on a card for an address book."""

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from auditor.redaction.taken_apart import Round
from auditor.site.markup.elements import tidy

NAMED = "[itemprop~=name], [itemprop~=givenName], [itemprop~=familyName], [itemprop~=alternateName]"
CARDS = ".vcard .fn, .h-card .p-name, .p-author .p-name"
OF_A_COMPANY = frozenset({"org", "organization", "p-org"})


def typed_names(page: Round) -> Iterator[str]:
    """Yield what a page marks as the name of a person; one alone is enough."""
    told = page.parts
    if "itemprop" in told.named and "name" in told.roles:
        yield from (_said(node) for node in page.tree.css(NAMED) if _record_of(node) == "person")
    if told.may_have_role(("vcard", "h-card", "p-author")):
        for node in page.tree.css(CARDS):
            if OF_A_COMPANY.isdisjoint((node.attributes.get("class") or "").lower().split()):
                yield _said(node)


def _said(node: LexborNode) -> str:
    """Return what an element says, as metadata where it is that."""
    return tidy(node.attributes.get("content") or node.text(separator=" "))


def _record_of(node: LexborNode) -> str:
    """Return the type of the record that an element is part of, in lower case and without where it is described."""
    around = node.parent
    while around is not None and "itemscope" not in around.attributes:
        around = around.parent
    told = around.attributes.get("itemtype") if around is not None else None
    return (told or "").rstrip("/").rpartition("/")[2].lower()
