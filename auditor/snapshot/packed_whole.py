"""Unpacks a WARC that was packed as a whole, so that single records can be read."""

import tempfile
import zlib
from typing import BinaryIO, cast

from auditor.snapshot.damage import named, next_member, no_bomb, torn
from auditor.snapshot.fault import Faults
from auditor.snapshot.member import GZIP
from auditor.snapshot.source import PIECE, STEP, Source


def unpacked_to_file(source: Source, faults: Faults) -> Source:
    """Return a source of the same records, unpacked to a temporary file; what is damaged is passed over."""
    target = cast("BinaryIO", tempfile.TemporaryFile())  # noqa: SIM115  the source that is returned owns it
    position, written = 0, 0
    while position < source.size:
        stretch = zlib.decompressobj(GZIP)
        fed = position
        try:
            while not stretch.eof:
                chunk = source.at(fed, STEP)
                if not chunk:
                    torn(source, position, None, faults)
                    return _finished(target, written, source)
                fed += len(chunk)
                while chunk and not stretch.eof:
                    piece = stretch.decompress(chunk, PIECE)
                    written += len(piece)
                    no_bomb(source, written, fed)
                    target.write(piece)
                    chunk = stretch.unconsumed_tail
            position = fed - len(stretch.unused_data)
        except zlib.error:
            faults.add(
                "damaged",
                named(source, position, None),
                nl="de gegevens zijn beschadigd; wat hier stond is niet gebruikt.",
                en="the data are damaged; what stood here was not used.",
            )
            position = next_member(source, position + 1, source.size)
    return _finished(target, written, source)


def _finished(target: BinaryIO, written: int, source: Source) -> Source:
    target.flush()
    return Source(target, 0, written, source.name, packed=False, moved=True)
