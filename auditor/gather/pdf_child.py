"""Runs apart from the audit and takes the text out of one PDF, so that a hostile file can only end this process."""

import json
import sys
from typing import Any

MOST_PAGES = 80
MOST_SIGNS = 400_000
SECONDS_OF_WORK = 10
NO_TABLE = b"\nstartxref\n0\n%%EOF\n"
BYTES_OF_MEMORY = 1_000_000_000


def main() -> None:
    """Read a PDF from standard input and write what it holds to standard output, as JSON."""
    _limit_this_process()
    sys.stdout.write(json.dumps(_text_of(sys.stdin.buffer.read())))


def _limit_this_process() -> None:
    """Let the system end this process when it takes too much; where it cannot, the clock of the parent does."""
    try:
        import resource  # noqa: PLC0415 - there is none on Windows
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS_OF_WORK, SECONDS_OF_WORK))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES_OF_MEMORY, BYTES_OF_MEMORY))


def _text_of(body: bytes) -> dict[str, Any]:
    """Return title, language and the text of each page; whatever the library raises ends this process."""
    import io  # noqa: PLC0415 - with pypdf, only here
    import logging  # noqa: PLC0415 - as io

    from pypdf import PdfReader  # noqa: PLC0415 - 100 ms, and only a PDF needs it

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    # Without this pointer the library gives up; with any, it looks for the objects itself, as viewers do.
    if b"startxref" not in body[-2048:]:
        body += NO_TABLE
    reader = PdfReader(io.BytesIO(body), strict=False)
    # Many a file is locked against changes and open to every reader.
    if reader.is_encrypted and not reader.decrypt(""):
        return {"locked": True}
    pages: list[str] = []
    left = MOST_SIGNS
    for number, page in enumerate(reader.pages):
        if number >= MOST_PAGES or left <= 0:
            break
        text = page.extract_text()[:left]
        left -= len(text)
        pages.append(text)
    title = reader.metadata.title if reader.metadata is not None else None
    language = reader.root_object.get("/Lang")
    return {"title": str(title or ""), "language": str(language or ""), "pages": pages}


if __name__ == "__main__":
    main()
