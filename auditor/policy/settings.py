"""What `auditor.toml` says: which platforms are audited and checked, by which codes, against which policy."""

from collections.abc import Collection, Iterator
from datetime import date
from typing import Any
from unicodedata import normalize

from msgspec import Struct

from auditor.errors import UsageError
from auditor.finding import Status
from auditor.policy.policy import DEFAULT, MUST_BE_MET, Policy
from auditor.policy.toml_faults import fault, toml_of, typed
from auditor.requirements import Text

BASELINE = "auditor-baseline.toml"
MOST_PAGES = 1000


class _PolicyTable(Struct, frozen=True, forbid_unknown_fields=True):
    """The policy as it is written; the values of its tables are read one by one, so that a fault names its key."""

    minimum_score: dict[str, Any] = {}
    minimum_coverage: Any = None
    must_be_met: tuple[str, ...] = ()
    allowed: dict[str, Any] = {}


class _PlatformTable(Struct, frozen=True, forbid_unknown_fields=True):
    """A platform as it is written."""

    name: str
    url: str | None = None
    snapshots: tuple[str, ...] | None = None
    observed: date | None = None
    policy: dict[str, Any] = {}


class _File(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file as it is written."""

    platform: tuple[_PlatformTable, ...]
    policy: dict[str, Any] = {}
    codes: tuple[str, ...] = ()
    checks: tuple[str, ...] = ()
    baseline: str = BASELINE
    max_pages: int = 40


class Checked(Struct, frozen=True):
    """A platform with what holds for it; paths are as written, from the folder of the file.

    `observed` is the day on which a folder of pages was saved; a recording knows that itself. `url` is where an audit
    visits the platform; empty where only its snapshots are read.
    """

    name: str
    snapshots: tuple[str, ...]
    policy: Policy
    observed: date | None = None
    url: str = ""


class Settings(Struct, frozen=True, kw_only=True):
    """The file as it is used; no codes means all of them, and `policy` holds for a platform that it does not name."""

    platforms: tuple[Checked, ...]
    policy: Policy
    codes: tuple[str, ...]
    checks: tuple[str, ...]
    baseline: str
    max_pages: int


def read_settings(text: str, file: str) -> Settings:
    """Read the text of `auditor.toml`; raises UsageError with the file, the key that is wrong, and the way out."""
    written = typed(toml_of(text, file), _File, file)
    general = _policy(written.policy, file, "policy")
    platforms = tuple(
        Checked(
            name=one.name,
            snapshots=one.snapshots or (),
            policy=general.overridden(_policy(one.policy, file, _key(number, "policy"))),
            observed=one.observed,
            url=(one.url or "").strip(),
        )
        for number, one in enumerate(written.platform, 1)
    )
    _hold(platforms, file)
    if not 1 <= written.max_pages <= MOST_PAGES:
        raise fault(
            file,
            "max_pages",
            Text(f"hier hoort een getal van 1 tot {MOST_PAGES}", f"here belongs a number from 1 to {MOST_PAGES}"),
        )
    return Settings(
        platforms=platforms,
        policy=general,
        codes=written.codes,
        checks=written.checks,
        baseline=written.baseline,
        max_pages=written.max_pages,
    )


def hold_to_the_rules(settings: Settings, file: str, *, requirements: Collection[str], codes: Collection[str]) -> None:
    """Raise UsageError for a requirement or a code that the rules do not have: it would be asked of nobody."""
    groups = {requirement.partition("-")[0] for requirement in requirements}
    known = Text(
        "De opdracht `auditor requirements` toont wat er is", "The command `auditor requirements` shows what there is"
    )
    for key, policy in _policies(settings):
        for name in policy.allowed:
            if name != DEFAULT and name not in requirements and name not in groups:
                what = Text(f"er is geen eis of onderwerp '{name}'", f"there is no requirement or group '{name}'")
                raise fault(file, key, what, known)
        for name in (*policy.minimum_score, *policy.minimum_coverage):
            if name not in (settings.codes or codes):
                listed = ", ".join(settings.codes or codes)
                what = Text(f"de code '{name}' wordt niet gebruikt om te scoren", f"the code '{name}' is not scored by")
                raise fault(file, key, what, Text(f"Kies uit: {listed}", f"Choose from: {listed}"))
    for name in settings.codes:
        if name not in codes:
            listed = ", ".join(codes)
            raise fault(
                file,
                "codes",
                Text(f"er is geen code '{name}'", f"there is no code '{name}'"),
                Text(f"Kies uit: {listed}", f"Choose from: {listed}"),
            )


def hold_to_a_check(settings: Settings, file: str) -> None:
    """Raise UsageError for a platform that a check could not judge, or that nothing is asked of: it would seem fine."""
    for number, one in enumerate(settings.platforms, 1):
        if not one.snapshots:
            raise _nothing_to_read(number, file)
        if one.policy.asks_nothing:
            what = Text(
                "het beleid vraagt niets van dit platform, dus alles zou goed zijn",
                "the policy asks nothing of this platform, so that anything would do",
            )
            raise fault(file, "policy", what)


def _policies(settings: Settings) -> Iterator[tuple[str, Policy]]:
    """Yield every policy with its key."""
    yield "policy", settings.policy
    for number, one in enumerate(settings.platforms, 1):
        yield _key(number, "policy"), one.policy


def _hold(platforms: tuple[Checked, ...], file: str) -> None:
    """Raise UsageError for platforms that could not be told apart, or that say nowhere what to read."""
    if not platforms:
        raise fault(file, "platform", Text("er staat geen platform in", "there is no platform in it"))
    names: set[str] = set()
    for number, one in enumerate(platforms, 1):
        # Two spellings of one name could not be told apart by a reader either.
        spelling = " ".join(normalize("NFKC", one.name).casefold().split())
        if not spelling or spelling in names:
            what = Text(
                "elke naam moet er één keer staan (hoofdletters en spaties tellen niet)",
                "every name must stand there once (case and spaces do not count)",
            )
            raise fault(file, _key(number, "name"), what)
        names.add(spelling)
        if not all(path.strip() for path in one.snapshots) or not (one.snapshots or one.url):
            raise _nothing_to_read(number, file)


def _nothing_to_read(number: int, file: str) -> UsageError:
    """Word that a platform has no snapshot."""
    what = Text("noem minstens één map of opname", "name at least one folder or recording")
    return fault(file, _key(number, "snapshots"), what)


def _policy(table: dict[str, Any], file: str, key: str) -> Policy:
    """Read one policy."""
    written = typed(table, _PolicyTable, file, key)
    scores = {
        code: _within(typed(value, int, file, f"{key}.minimum_score.{code}"), 100, file, f"{key}.minimum_score.{code}")
        for code, value in written.minimum_score.items()
    }
    coverage: dict[str, float] = {}
    every: float | None = None
    where = f"{key}.minimum_coverage"
    if isinstance(written.minimum_coverage, dict):
        for code, value in written.minimum_coverage.items():
            coverage[code] = _within(typed(value, float, file, f"{where}.{code}"), 1, file, f"{where}.{code}")
    elif written.minimum_coverage is not None:
        every = _within(typed(written.minimum_coverage, float, file, where), 1, file, where)
    return Policy(
        minimum_score={code: int(value) for code, value in scores.items()},
        minimum_coverage=coverage,
        every_coverage=every,
        allowed=_allowed(written, file, key),
    )


def _allowed(written: _PolicyTable, file: str, key: str) -> dict[str, tuple[Status, ...]]:
    """Return what is allowed by requirement, what must be met among it."""
    allowed: dict[str, tuple[Status, ...]] = dict.fromkeys(written.must_be_met, MUST_BE_MET)
    for name, value in written.allowed.items():
        where = f"{key}.allowed.{name}"
        if name in allowed:
            what = Text(f"'{name}' staat ook bij must_be_met", f"'{name}' stands under must_be_met too")
            raise fault(file, where, what, Text("Laat een van beide weg", "Leave one of them out"))
        statuses = typed(value, tuple[Status, ...], file, where)
        if not statuses or Status.ERROR in statuses:
            known = ", ".join(status for status in Status if status is not Status.ERROR)
            raise fault(file, where, Text(f"kies een of meer van: {known}", f"choose one or more of: {known}"))
        allowed[name] = tuple(status for status in Status if status in statuses)
    return allowed


def _within(value: float, most: int, file: str, key: str) -> float:
    """Return a number between 0 and the most there can be; raises UsageError for any other."""
    if not 0 <= value <= most:
        raise fault(
            file, key, Text(f"hier hoort een getal van 0 tot {most}", f"here belongs a number from 0 to {most}")
        )
    return value


def _key(number: int, name: str) -> str:
    """Return the key of something of a platform."""
    return f"platform {number}.{name}"
