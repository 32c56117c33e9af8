"""The sample platforms as the tests see them: which there are, their labels, and an audit of each from its folder.

Many tests go over every platform, and call it `platform`. What there is of one platform runs in a row, so that it is
audited once for all of them, and without measuring which lines are reached: the tests that are about one thing reach
them too, and measuring makes these take twice as long.
"""

import tomllib
from collections.abc import Mapping
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import pytest

from auditor.audit import Audit
from auditor.gather.visit import visit
from auditor.record import audit_of
from auditor.rulebook import Rulebook, load_rulebook
from auditor.transport import open_target

SAMPLES = Path(__file__).parents[1] / "sample_sites"
MOMENT = "2026-11-24T09:00:00Z"


@cache
def rulebook() -> Rulebook:
    """Return the rules that ship with the auditor."""
    return load_rulebook(plugins=False)


@cache
def labels(platform: str) -> Mapping[str, Any]:
    """Return what is labelled of a platform, its ``expected.toml``."""
    return tomllib.loads((SAMPLES / platform / "expected.toml").read_text(encoding="utf-8"))


def every_platform() -> list[str]:
    """Return the names of all sample platforms, those built by script too."""
    return sorted(path.parent.name for path in SAMPLES.glob("*/expected.toml"))


def platforms(*halves: str) -> list[str]:
    """Return the names of the platforms that need no browser, of these halves of the corpus or of all."""
    plain = [name for name in every_platform() if not labels(name).get("rendered")]
    return [name for name in plain if not halves or labels(name)["half"] in halves]


@lru_cache(maxsize=2)
def first_audit(platform: str) -> Audit:
    """Return the audit of a platform from its folder that its tests share, at a moment that does not move."""
    with open_target(str(SAMPLES / platform)) as visitor:
        site = visit(visitor, rulebook(), year=2026)
        conduct = visitor.conduct()
    return audit_of(
        site=site,
        rulebook=rulebook(),
        codes=rulebook().codes.values(),
        name=visitor.name,
        url=visitor.home,
        kind=visitor.kind,
        user_agent=visitor.user_agent,
        conduct=conduct,
        observed_at=MOMENT,
        judged_at=MOMENT,
    )


def statuses(platform: str) -> dict[str, str]:
    """Return what was found on a platform: requirement to status."""
    return {one.requirement: one.status.value for one in first_audit(platform).findings}


def in_a_row(items: list[pytest.Item]) -> None:
    """Put what is about one platform together, at the end."""
    named = {item: Path(str(params["platform"])).name for item in items if "platform" in (params := _params(item))}
    for item in named:
        item.add_marker("no_cover")
    items.sort(key=lambda item: named.get(item, ""))


def _params(item: pytest.Item) -> Mapping[str, Any]:
    return item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
