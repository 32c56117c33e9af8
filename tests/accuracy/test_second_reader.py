"""A second reader labelled platforms of the test half anew; docs/accuracy.md says how far both agree."""

import re
import tomllib
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]


def test_the_labels_of_two_readers_agree_as_the_docs_say() -> None:
    second = tomllib.loads((HERE / "second-reader.toml").read_text(encoding="utf-8"))
    pairs = [
        (first[requirement]["status"], status)
        for platform, labels in second.items()
        for first in [tomllib.loads((ROOT / "sample_sites" / platform / "expected.toml").read_text(encoding="utf-8"))]
        for requirement, status in labels.items()
    ]
    alike = sum(first == again for first, again in pairs)
    told = re.search(r"bij (\d+) van de (\d+) labels", (ROOT / "docs/accuracy.md").read_text(encoding="utf-8"))
    assert told is not None
    assert (int(told[1]), int(told[2])) == (alike, len(pairs))
    assert alike / len(pairs) > 0.95
