"""What the checks are known to get wrong, as written down beside the page cases: a test fails once one is mended."""

import tomllib
from pathlib import Path

HERE = Path(__file__).parent / "checks"


def _known_gaps(kind: str, name: str) -> dict[tuple[str, str], str]:
    """Return the gaps of one kind: the requirement and the case or platform, to the reason."""
    found = {}
    for path in sorted(HERE.glob("*/known-gaps.toml")):
        for gap in tomllib.loads(path.read_text(encoding="utf-8")).get(kind, []):
            assert (path.parent.name, gap[name]) not in found
            found[path.parent.name, gap[name]] = gap["why"]
    return found


CASE_GAPS = _known_gaps("gap", "id")
PLATFORM_GAPS = _known_gaps("platform_gap", "platform")
