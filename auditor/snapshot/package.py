"""Opens a WACZ with suspicion: names that climb out, bombs, passwords and lies about sizes never get anywhere."""

import json
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path, PurePosixPath
from typing import BinaryIO, cast

from auditor.errors import UsageError
from auditor.snapshot.damage import BOMB_BYTES, BOMB_RATIO
from auditor.snapshot.digest import agrees_stream
from auditor.snapshot.fault import Faults
from auditor.snapshot.source import Source, is_gzip
from auditor.snapshot.wacz import PACKAGE, PIECE

# Far above any real package: what is read into memory at once, the names in it, and its list of names.
MOST_JSON, _MOST_PARTS, _MOST_DIRECTORY = 32 << 20, 20_000, 16 << 20
_STORED, _DEFLATED = zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED
# What the standard library raises for a part that lies about itself.
_BROKEN = (zlib.error, OSError, EOFError, NotImplementedError, RuntimeError, ValueError, KeyError)
_END, _END_SIZE = b"PK\x05\x06", 22
_WARC_ENDINGS = (".warc", ".warc.gz")


class Package:
    """An open WACZ; use it as a context manager. Raises UsageError for one that must not or cannot be read."""

    def __init__(self, path: Path, faults: Faults) -> None:
        """Open the zip at a path and check its list of names; nothing is unpacked yet."""
        self.path = path
        self.faults = faults
        self.file: BinaryIO = path.open("rb")
        try:
            _reasonable_directory(self.file, path)
            self.zip = zipfile.ZipFile(self.file)
            self.parts = self._checked()
            self.about = self._about()
        except (*_BROKEN, struct.error, zipfile.BadZipFile) as error:
            self.file.close()
            raise UsageError(
                nl=f"{path} is geen leesbaar WACZ-bestand: het is beschadigd, afgebroken of iets anders.",
                en=f"{path} is no readable WACZ file: it is damaged, broken off, or something else.",
            ) from error
        except BaseException:
            self.file.close()
            raise

    def close(self) -> None:
        """Let go of the file."""
        self.file.close()

    def warcs(self) -> Iterator[Source]:
        """Yield the archives in the package, those that are packed once more from a temporary file."""
        for name in sorted(self.parts):
            if name.startswith("archive/") and name.lower().endswith(_WARC_ENDINGS):
                source = self._source(name)
                if source is not None:
                    yield source

    def read(self, name: str, most: int = MOST_JSON) -> bytes | None:
        """Return a small part whole; None, with a fault, for one that is absent, damaged or not small."""
        info = self.parts.get(name)
        if info is None:
            return None
        if info.file_size > most:
            self._unusable(name)
            return None
        try:
            return b"".join(self.stream(name))
        except zipfile.BadZipFile:
            self._unusable(name)
            return None

    def stream(self, name: str) -> Iterator[bytes]:
        """Yield a part piece by piece; raises zipfile.BadZipFile for a damaged one, and for one that is not there."""
        try:
            with self.zip.open(self.parts[name]) as part:
                while piece := part.read(PIECE):
                    yield piece
        except _BROKEN as error:
            raise zipfile.BadZipFile(name) from error

    def lines(self, name: str) -> Iterator[bytes]:
        """Yield the lines of a part, none for one that is absent; raises BadZipFile for a damaged one."""
        rest = b""
        for piece in self.stream(name) if name in self.parts else ():
            *whole, rest = (rest + piece).split(b"\n")
            yield from whole
            if len(rest) > MOST_JSON:
                raise zipfile.BadZipFile("a line without end")
        if rest:
            yield rest

    def resources(self) -> Mapping[str, tuple[str, int | None]]:
        """Return digest and size of every part, as `datapackage.json` tells them."""
        listed = self.about.get("resources")
        found: dict[str, tuple[str, int | None]] = {}
        for one in listed if isinstance(listed, list) else []:
            if isinstance(one, dict) and isinstance(one.get("path"), str):
                size = one.get("bytes")
                found[one["path"]] = str(one.get("hash", "")), size if isinstance(size, int) else None
        return found

    def vouched(self, name: str) -> bool:
        """Whether a part is what `datapackage.json` says it is."""
        told = self.resources().get(name)
        if told is None or name not in self.parts:
            return False
        try:
            return bool(agrees_stream(told[0], self.stream(name)))
        except zipfile.BadZipFile:
            return False

    def start_of(self, info: zipfile.ZipInfo) -> int:
        """Return where the data of a part begin; raises BadZipFile when its own head is not there."""
        self.file.seek(info.header_offset)
        head = self.file.read(30)
        if len(head) < 30 or head[:4] != b"PK\x03\x04":
            raise zipfile.BadZipFile("no local head")
        name, extra = struct.unpack("<2H", head[26:30])
        return info.header_offset + 30 + int(name) + int(extra)

    def _checked(self) -> dict[str, zipfile.ZipInfo]:
        infos = self.zip.infolist()
        if len(infos) > _MOST_PARTS:
            raise ValueError("too many parts")
        parts: dict[str, zipfile.ZipInfo] = {}
        reach = 0
        for info in sorted(infos, key=lambda one: one.header_offset):
            self._refuse(info, reach)
            reach = info.header_offset + info.compress_size
            if info.is_dir():
                continue
            if info.filename in parts:
                self.faults.add(
                    "twice",
                    info.filename,
                    nl="dit deel staat er twee keer in; alleen het eerste is gebruikt.",
                    en="this part is in the package twice; only the first was used.",
                )
            elif info.compress_type not in (_STORED, _DEFLATED):
                self._unusable(info.filename)
            else:
                parts[info.filename] = info
        if any(name.lower().endswith(".wacz") for name in parts):
            raise UsageError(
                nl=f"{self.path} is een verzameling van WACZ-bestanden. Haal ze eruit en geef ze een voor een.",
                en=f"{self.path} is a collection of WACZ files. Take them out and give them one by one.",
            )
        return parts

    def _refuse(self, info: zipfile.ZipInfo, reach: int) -> None:
        """Refuse a package with a part that no honest tool makes; `reach` is where the part before it ends."""
        name = info.filename
        pure = PurePosixPath(name)
        if pure.is_absolute() or ".." in pure.parts or "\\" in info.orig_filename or ":" in name or "\0" in name:
            raise UsageError(
                nl=f"{self.path} bevat een deel dat buiten het bestand wil schrijven ({name!r}). Er is niets gelezen.",
                en=f"{self.path} holds a part that wants to write outside the file ({name!r}). Nothing was read.",
            )
        if info.flag_bits & 0x1:
            raise UsageError(
                nl=f"{self.path} is met een wachtwoord versleuteld ({name}). Geef een bestand zonder wachtwoord.",
                en=f"{self.path} is encrypted with a password ({name}). Give a file without one.",
            )
        lies = info.file_size > BOMB_BYTES and info.file_size > BOMB_RATIO * info.compress_size
        if lies or info.header_offset < reach:
            raise _bomb(self.path, name)

    def _about(self) -> Mapping[str, object]:
        if not any(name.startswith("archive/") for name in self.parts) and PACKAGE not in self.parts:
            raise UsageError(
                nl=f"{self.path} is een zip-bestand, maar geen webarchief: er is geen map archive/ in.",
                en=f"{self.path} is a zip file but no web archive: there is no folder archive/ in it.",
            )
        data = self.read(PACKAGE)
        try:
            told = json.loads(data) if data else {}
        except (ValueError, RecursionError):
            told = None
        if not isinstance(told, dict) or not told:
            self._unusable(PACKAGE)
            return {}
        if told.get("profile") == "multi-wacz-package":
            raise UsageError(
                nl=f"{self.path} verwijst naar andere WACZ-bestanden. Geef die bestanden zelf, een voor een.",
                en=f"{self.path} points at other WACZ files. Give those files themselves, one by one.",
            )
        return told

    def _source(self, name: str) -> Source | None:
        info = self.parts[name]
        try:
            if info.compress_type == _STORED:
                start = self.start_of(info)
                if start + info.file_size > self.file.seek(0, 2):
                    self._unusable(name)
                    return None
                self.file.seek(start)
                return Source(self.file, start, info.file_size, name, is_gzip(self.file.read(2)))
            target = cast("BinaryIO", tempfile.TemporaryFile())  # noqa: SIM115  the source that is returned owns it
            size = 0
            for piece in self.stream(name):
                size += target.write(piece)
        except (zipfile.BadZipFile, OSError):
            self._unusable(name)
            return None
        target.seek(0)
        return Source(target, 0, size, name, is_gzip(target.read(2)))

    def _unusable(self, name: str) -> None:
        self.faults.add(
            "damaged",
            name,
            nl="dit deel van het bestand is beschadigd of niet te lezen; het is niet gebruikt.",
            en="this part of the file is damaged or cannot be read; it was not used.",
        )


def _reasonable_directory(file: BinaryIO, path: Path) -> None:
    """Refuse a zip whose list of names alone would fill the memory, before it is read."""
    size = file.seek(0, 2)
    file.seek(max(0, size - (1 << 16) - _END_SIZE))
    tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_SIZE:
        raise zipfile.BadZipFile("no end")
    count, length = struct.unpack("<HL", tail[at + 10 : at + 16])
    if length == 0xFFFFFFFF:
        begin = tail.rfind(b"PK\x06\x06", 0, at)
        if begin < 0 or at - begin < 48:
            raise zipfile.BadZipFile("no zip64 end")
        count, length = struct.unpack("<2Q", tail[begin + 32 : begin + 48])
    if length > _MOST_DIRECTORY or count > _MOST_PARTS:
        raise _bomb(path, "")


def _bomb(path: Path, name: str) -> UsageError:
    about = f" ({name})" if name else ""
    return UsageError(
        nl=f"{path} is gemaakt om uit te pakken tot veel meer dan erin kan zitten{about}. Het is niet gelezen.",
        en=f"{path} was made to unpack to far more than it can hold{about}. It was not read.",
    )
