"""The folder of a round: which platform is written where, and after an interruption what is whole already."""

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Self

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from auditor.audit import Audit, Tool, from_json
from auditor.cli.output_folder import FILES, RECORD, prepare_any, write
from auditor.cli.round_jobs import Job
from auditor.errors import UsageError
from auditor.record import TOOL
from auditor.report.file_names import slug, unique_slugs
from auditor.requirements import Text
from auditor.snapshot.lock import Held, locked

STATE = "round.json"
LOCK = ".round.lock"
SCHEMA = 1


class Place(Struct, frozen=True):
    """Where one target is written; `damage` is what was wrong with its snapshot, as far as it could be read."""

    name: str
    target: str
    folder: str
    damage: tuple[Text, ...] = ()


class State(Struct, frozen=True, kw_only=True):
    """The file `round.json`; `begun_at` is ISO 8601 in UTC, and an audit of before it is not of this round."""

    schema: int = SCHEMA
    tool: Tool
    begun_at: str
    places: tuple[Place, ...]


class RoundFolder(msgspec.Struct):
    """The folder, held by one round at a time; use it as a context manager."""

    path: Path
    tool: Tool
    begun_at: str = ""
    places: dict[tuple[str, str], Place] = msgspec.field(default_factory=dict)
    _held: ExitStack = msgspec.field(default_factory=ExitStack)

    def __enter__(self) -> Self:
        """Hold the folder; raises UsageError when another round does, or when it cannot be written."""
        prepare_any(self.path)
        try:
            self._held.enter_context(locked(self.path / LOCK))
        except Held as error:
            raise UsageError(
                nl=f"In {self.path} werkt al een andere ronde (proces {error.holder or '?'}). Wacht tot die klaar is,"
                " of kies een andere map met --out.",
                en=f"Another round is at work in {self.path} (process {error.holder or '?'}). Wait until it is done,"
                " or choose another folder with --out.",
            ) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Let go of the folder."""
        self._held.close()

    def begin(self, jobs: Sequence[Job], now: str) -> None:
        """Begin a new round at this moment; raises UsageError when the folder holds what no round wrote."""
        taken = [self.path / name for name in ("index.html", "summary.json", "summary.csv")]
        if any(path.exists() for path in taken) and not (self.path / STATE).is_file():
            raise UsageError(
                nl=f"In {self.path} staan bestanden die geen ronde heeft geschreven. Kies een andere map met --out.",
                en=f"{self.path} holds files that no round wrote. Choose another folder with --out.",
            )
        self.begun_at = now
        self._give_places(jobs)

    def go_on(self, jobs: Sequence[Job]) -> None:
        """Go on with the round that was begun here; raises UsageError when there is none."""
        file = self.path / STATE
        try:
            state = msgspec.json.decode(file.read_bytes(), type=State)
        except (OSError, msgspec.DecodeError) as error:
            raise _no_round(self.path) from error
        if state.schema != SCHEMA or any(slug(place.folder) != place.folder for place in state.places):
            raise _no_round(self.path)
        self.begun_at = state.begun_at
        self.places = {(place.name, place.target): place for place in state.places}
        self._give_places(jobs)

    def folder(self, job: Job) -> Path:
        """Return where a job is written."""
        return self.path / self.places[job.name, job.target].folder

    def damage(self, job: Job) -> tuple[Text, ...]:
        """Return what was wrong with the snapshot of a job."""
        return self.places[job.name, job.target].damage

    def note(self, job: Job, damage: tuple[Text, ...]) -> None:
        """Keep what was wrong with a snapshot, for a round that is gone on with."""
        key = (job.name, job.target)
        if self.places[key].damage != damage:
            self.places[key] = replace(self.places[key], damage=damage)
            self._write()

    def audit(self, job: Job) -> Audit | None:
        """Return the audit of a job in this round, None where there is none yet."""
        try:
            audit = from_json((self.folder(job) / RECORD).read_bytes())
        except (OSError, msgspec.DecodeError, ValueError):
            return None
        return audit if audit.platform.name == job.name and audit.judged_at >= self.begun_at else None

    def whole(self, job: Job, *, formats: Iterable[str], rules: str, codes: tuple[str, ...], rendered: bool) -> bool:
        """Whether a job needs not be done again: by these rules and codes, in these forms, of a page or more.

        An audit without a browser does not stand for one with it (`rendered`).
        """
        audit = self.audit(job)
        return (
            audit is not None
            and audit.rules.digest == rules
            and (audit.source.rendered or not rendered)
            and tuple(score.code for score in audit.scores) == codes
            and all((self.folder(job) / FILES[name]).is_file() for name in formats)
            and any(page.trouble is None for page in audit.pages)
        )

    def _give_places(self, jobs: Sequence[Job]) -> None:
        """Give every job a folder of its own; one that it had already stays."""
        new = [job for job in jobs if (job.name, job.target) not in self.places]
        used = [place.folder for place in self.places.values()]
        names = unique_slugs([*used, *(job.name for job in new)])[len(used) :]
        self.places |= {
            (job.name, job.target): Place(job.name, job.target, name) for job, name in zip(new, names, strict=True)
        }
        self._write()

    def _write(self) -> None:
        state = State(tool=self.tool, begun_at=self.begun_at, places=tuple(self.places.values()))
        write(self.path, STATE, msgspec.json.format(msgspec.json.encode(state), indent=2) + b"\n")


def _no_round(path: Path) -> UsageError:
    """Word that there is nothing to go on with."""
    return UsageError(
        nl=f"In {path} staat geen begonnen ronde ({STATE} ontbreekt of is niet te lezen). Noem haar map met --out, of"
        " begin een nieuwe zonder --resume.",
        en=f"There is no round that was begun in {path} ({STATE} is missing or unreadable). Name its folder with --out,"
        " or begin a new one without --resume.",
    )


def tool_of(version: str) -> Tool:
    """Return this program, as records name it."""
    return Tool(TOOL, version)
