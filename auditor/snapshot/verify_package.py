"""Holds a WACZ against itself: its parts, its list of digests, its index, its pages, and every byte in between."""

import json
import zipfile
import zlib
from array import array
from collections.abc import Iterator

from auditor.snapshot.address import key_of, number_of
from auditor.snapshot.cdxj import place
from auditor.snapshot.digest import agrees, agrees_stream
from auditor.snapshot.fault import Faults
from auditor.snapshot.member import GZIP
from auditor.snapshot.package import Package
from auditor.snapshot.seen import Seen, holds, moment_number, place_number
from auditor.snapshot.signed import signed_data
from auditor.snapshot.wacz import INDEX, PACKAGE, PAGES, SEAL, seal
from auditor.snapshot.zipping import Part, frame

_INDEXES = (".cdxj", ".cdx", ".cdxj.gz", ".cdx.gz")


def check_package(package: Package, seen: Seen, faults: Faults) -> None:
    """Add what differs to the faults."""
    seen.settle()
    _check_parts(package, faults)
    _check_seal(package, faults, own=seen.own)
    if seen.own:
        _check_own_index(package, seen, faults)
        _check_frame(package, faults)
    else:
        _check_index(package, seen, faults)
    _check_pages(package, seen, faults)


def _check_parts(package: Package, faults: Faults) -> None:
    resources = package.resources()
    for name, (digest, size) in resources.items():
        if name not in package.parts:
            faults.add(
                "missing",
                name,
                nl="dit deel hoort er volgens datapackage.json in, maar ontbreekt.",
                en="by datapackage.json this part should be there, but it is missing.",
            )
            continue
        try:
            right = agrees_stream(digest, package.stream(name))
        except zipfile.BadZipFile:
            right = False
        if right is not True or size != package.parts[name].file_size:
            faults.add(
                "digest",
                name,
                nl="dit deel is veranderd: grootte of vingerafdruk is anders dan in datapackage.json.",
                en="this part was changed: its size or digest is another than in datapackage.json.",
            )
    for name in package.parts:
        if name not in resources and name not in (PACKAGE, SEAL):
            faults.add(
                "extra",
                name,
                nl="dit deel staat niet in datapackage.json: het is er later bij gezet.",
                en="this part is not in datapackage.json: it was added later.",
            )


def _check_seal(package: Package, faults: Faults, *, own: bool) -> None:
    data, told = package.read(PACKAGE), signed_data(package)
    if data is None:
        faults.add(
            "missing", PACKAGE, nl="de lijst van vingerafdrukken ontbreekt.", en="the list of digests is missing."
        )
        return
    if not told and not own and SEAL not in package.parts:
        return  # other tools may leave it out
    if told.get("path") != PACKAGE or agrees(str(told.get("hash", "")), data) is not True:
        faults.add(
            "digest",
            SEAL,
            nl="de lijst van vingerafdrukken (datapackage.json) is veranderd: haar eigen vingerafdruk is een andere.",
            en="the list of digests (datapackage.json) was changed: its own digest is another.",
        )
    signed = told.get("signedData")
    fields = {str(name): str(value) for name, value in signed.items()} if isinstance(signed, dict) else None
    if own and package.read(SEAL) != seal(data, fields):
        faults.add("changed", SEAL, nl="dit deel is veranderd.", en="this part was changed.")


def _check_own_index(package: Package, seen: Seen, faults: Faults) -> None:
    found = array("Q")
    before = b""
    try:
        for line in package.lines(INDEX):
            number = number_of(line.decode("utf-8", "replace"))
            found.append(number)
            if line < before or not holds(seen.lines, number):
                _lost_line(line, faults)
            before = line
    except zipfile.BadZipFile:
        return  # told as a changed part
    if array("Q", sorted(found)) != seen.lines:
        faults.add(
            "index",
            INDEX,
            nl=f"de index heeft {len(found)} regels voor {len(seen.lines)} antwoorden, die niet alle kloppen.",
            en=f"the index has {len(found)} lines for {len(seen.lines)} answers, which do not all agree.",
        )


def _check_index(package: Package, seen: Seen, faults: Faults) -> None:
    """Hold the index of another tool against the records; it may leave records out."""
    if not seen.places:
        return
    for name in package.parts:
        if not name.startswith("indexes/") or not name.endswith(_INDEXES):
            continue
        try:
            for line in _unpacked_lines(package, name):
                told = place(line)
                if told is not None and not holds(seen.places, place_number(told.file, told.offset, told.url)):
                    _lost_line(line, faults)
        except (zipfile.BadZipFile, zlib.error):
            continue


def _unpacked_lines(package: Package, name: str) -> Iterator[bytes]:
    if not name.endswith(".gz"):
        yield from package.lines(name)
        return
    rest, stretch = b"", zlib.decompressobj(GZIP)
    for packed in package.stream(name):
        piece = packed
        while piece:
            *whole, rest = (rest + stretch.decompress(piece, 1 << 20)).split(b"\n")
            yield from whole
            piece = stretch.unconsumed_tail or stretch.unused_data
            if stretch.eof:
                stretch = zlib.decompressobj(GZIP)
    if rest:
        yield rest


def _check_pages(package: Package, seen: Seen, faults: Faults) -> None:
    try:
        for number, line in enumerate(package.lines(PAGES), start=1):
            try:
                told = json.loads(line)
            except (ValueError, RecursionError):
                told = None
            if not isinstance(told, dict):
                faults.add("page", f"{PAGES}, {number}", nl="deze regel is geen JSON.", en="this line is no JSON.")
                continue
            url, date = told.get("url"), str(told.get("ts", ""))
            if not isinstance(url, str) or not seen.places:
                continue
            there = holds(seen.moments, moment_number(url, date)) if seen.own else holds(seen.addresses, key_of(url))
            if not there:
                faults.add(
                    "page",
                    f"{PAGES}, {number}",
                    nl=f"bij de pagina {url} hoort geen record van dat moment.",
                    en=f"there is no record of that moment for the page {url}.",
                )
    except zipfile.BadZipFile:
        return


def _check_frame(package: Package, faults: Faults) -> None:
    """Compare every byte between the parts with what this program writes there."""
    infos = sorted(package.zip.infolist(), key=lambda info: info.header_offset)
    parts = [Part(info.filename, info.file_size, info.CRC) for info in infos]
    position = 0
    for expected, part in frame(parts):
        package.file.seek(position)
        if package.file.read(len(expected)) != expected:
            where = f"{package.path.name}, byte {position}"
            faults.add(
                "frame",
                where,
                nl="hier staat iets anders dan deze auditor tussen de delen van een zip-bestand schrijft.",
                en="this is not what this auditor writes between the parts of a zip file.",
            )
            return
        position += len(expected) + (part.size if part else 0)
    package.file.seek(0, 2)
    if package.file.tell() != position:
        faults.add(
            "frame",
            f"{package.path.name}, byte {position}",
            nl="er is iets achter het eind van het bestand gezet.",
            en="something was added behind the end of the file.",
        )


def _lost_line(line: bytes, faults: Faults) -> None:
    told = place(line)
    about = told.url if told else line[:100].decode("utf-8", "replace")
    faults.add(
        "index",
        INDEX,
        nl=f"bij de regel over {about} hoort geen record op die plaats.",
        en=f"the line about {about} belongs to no record at that place.",
    )
