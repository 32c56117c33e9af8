"""The public suffixes: under which names anyone may register a domain."""

from functools import cache
from pathlib import Path

from publicsuffixlist import PSLFILE, PublicSuffixList


@cache
def _rules() -> frozenset[str]:
    """Return the lines of the list: rules as they are written, and remarks that are no rule."""
    return frozenset(Path(PSLFILE).read_text(encoding="utf-8").split("\n"))


@cache
def _whole() -> PublicSuffixList:
    """Return the list read as a whole, which takes 60 ms; only names in other scripts need that."""
    return PublicSuffixList()


def registered(host: str) -> str:
    """Return the domain of a host that someone registered, empty for a public suffix itself.

    A rule is looked for as it is written: a visit asks after a few hosts, and to read every rule takes ten times as
    long as to split the list in lines.
    """
    if not host.isascii() or "xn--" in host:
        return _whole().privatesuffix(host) or ""
    labels = host.lower().split(".")
    if "" in labels:
        return ""
    rules = _rules()
    # Without a rule the last label is a suffix.
    taken = 1
    for count in range(len(labels), 0, -1):
        name, above = ".".join(labels[-count:]), ".".join(labels[len(labels) - count + 1 :])
        if f"!{name}" in rules:
            taken = count - 1
            break
        if name in rules or (count > 1 and f"*.{above}" in rules):
            taken = count
            break
    return ".".join(labels[-taken - 1 :]) if len(labels) > taken else ""
