"""What the folder of a recording that is being made is called, and the files in it."""

from pathlib import Path

ENDING = ".part"
DATA, LOCK, REWRITTEN, PACKED = "data.warc.gz", "lock", "rewritten.warc.gz", "packed.wacz"


def folder_of(path: Path) -> Path:
    """Return the folder of a recording that will be the file at a path."""
    return path.with_name(path.name + ENDING)
