"""Recomputes every digest of a snapshot, and says of everything that differs where it is."""

from pathlib import Path

from auditor.errors import UsageError
from auditor.snapshot.address import number_of
from auditor.snapshot.cdxj import line_of
from auditor.snapshot.chunked import unchunked
from auditor.snapshot.damage import named
from auditor.snapshot.digest import agrees
from auditor.snapshot.fault import Fault, Faults
from auditor.snapshot.head import Head, Message, end_of_head, parse_answer
from auditor.snapshot.kept import entry_from
from auditor.snapshot.made import MARK, warc_fields
from auditor.snapshot.member import BrokenMember
from auditor.snapshot.opening import Opened, read_record
from auditor.snapshot.scan import NeedsUnpacking, records
from auditor.snapshot.seen import Seen
from auditor.snapshot.source import Source
from auditor.snapshot.verify_package import check_package


def verify(path: Path) -> tuple[Fault, ...]:
    """Return everything in a snapshot that is not as its digests, its index and its pages say; empty when all is.

    Of a .wacz that this program wrote every byte is accounted for. A signature is checked by `signing.check`. Raises
    UsageError when there is nothing at the path.
    """
    if not path.exists():
        raise UsageError(nl=f"{path} bestaat niet.", en=f"{path} does not exist.")
    try:
        opened = Opened(path)
    except UsageError as error:
        return (Fault("unreadable", str(path), error.text),)
    try:
        seen = Seen()
        for source in opened.sources:
            _check_source(source, opened.faults, seen)
        if opened.package is not None:
            check_package(opened.package, seen, opened.faults)
        return tuple(opened.faults.found)
    finally:
        opened.close()


def _check_source(source: Source, faults: Faults, seen: Seen) -> None:
    try:
        for number, one in enumerate(records(source, faults)):
            place = one.offset, one.length
            try:
                head, block = read_record(source, *place)
            except (BrokenMember, ValueError):
                faults.add(
                    "record",
                    named(source, one.offset, one.head),
                    nl="het record is beschadigd of te groot om na te rekenen.",
                    en="the record is damaged, or too large to be checked.",
                )
                continue
            if number == 0 and head.kind == "warcinfo" and MARK in warc_fields(block):
                seen.own = True
            if not source.moved:
                seen.take(source, place, head)
            message = parse_answer(block) if head.kind == "response" else None
            if message is not None:
                entry = entry_from(head, message, place)
                seen.lines.append(number_of(line_of(entry, source.name.rpartition("/")[2]).rstrip("\n")))
            _check_digests(source, one.offset, head, block, message, faults)
    except NeedsUnpacking:
        faults.add(
            "packing",
            source.name,
            nl="de records staan niet elk in een eigen gzip-deel, anders dan de index zegt.",
            en="the records are not each in a gzip member of their own, other than the index says.",
        )


def _check_digests(  # noqa: PLR0913, PLR0917
    source: Source, offset: int, head: Head, block: bytes, message: Message | None, faults: Faults
) -> None:
    where = named(source, offset, head)
    if agrees(head.told.get("warc-block-digest", ""), block) is False:
        faults.add(
            "digest",
            where,
            nl="de inhoud van dit record is veranderd: de vingerafdruk ervan is een andere.",
            en="the content of this record was changed: its digest is another.",
        )
        return
    told = head.told.get("warc-payload-digest", "")
    if told and head.kind != "revisit" and not _is_payload(told, head, block, message):
        faults.add(
            "digest",
            where,
            nl="de pagina in dit record is veranderd: de vingerafdruk ervan is een andere.",
            en="the page in this record was changed: its digest is another.",
        )


def _is_payload(told: str, head: Head, block: bytes, message: Message | None) -> bool:
    """Whether a payload digest holds; tools take it with or without the chunk framing that they store."""
    if message is not None:
        body = message.body
    elif head.kind == "request":
        end = end_of_head(block)
        body = block[end:] if end > 0 else b""
    else:
        body = block
    if agrees(told, body) is not False:
        return True
    plain = unchunked(body) if message is not None else None
    return plain is not None and agrees(told, plain[0]) is True
