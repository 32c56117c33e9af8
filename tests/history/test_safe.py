"""Nothing is lost or half written: by two writers at once, by a process that is killed, by another version."""

import shutil
import subprocess
import sys
import zlib
from collections.abc import Iterable
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import inspect, text

from auditor.errors import UsageError
from auditor.history import connection
from auditor.history.connection import engine_of
from auditor.history.history import History, open_history
from auditor.history.kept import Stated
from auditor.history.packing import packed
from auditor.history.place import place_of
from auditor.history.schema import METADATA, RECORD
from auditor.history.upgrade import HEAD, MIGRATIONS
from tests.history.kept import MET, NOT_MET, seen, stating
from tests.postgresql import Server

ROOT = Path(__file__).parents[2]
ADD_A_COLUMN = '''"""A change of later."""
import sqlalchemy as sa
from alembic import op
revision, down_revision, branch_labels, depends_on = "9999", "{head}", None, None
def upgrade():
    op.add_column("platform", sa.Column("country", sa.Text, nullable=False, server_default="NL"))
'''


@pytest.fixture
def where(tmp_path: Path) -> str:
    """Name a history that is not there yet."""
    return str(tmp_path / "history.sqlite")


def written(where: str, *writers: tuple[str, ...]) -> list[int]:
    """Let processes write at once, and return how each ended."""
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "tests.history.writer", where, *words],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
        )
        for words in writers
    ]  # fmt: skip
    for one in started:
        assert one.stdout is not None
        assert one.stdout.readline() == "ready\n"
    for one in started:
        assert one.stdin is not None
        one.stdin.write("go\n")
        one.stdin.flush()
    for one in started:
        one.communicate(timeout=120)
    return [one.returncode for one in started]


def whole(history: History) -> dict[str, int]:
    """Return how many audits there are of each platform, having read every record and held the marks to the audits."""
    for listed in history.platforms():
        course = history.course(listed.platform)
        assert [history.record(one.id).observed_at for one in course] == [one.observed_at for one in course]
        months = {one.observed_at[:7] for one in course}
        closing = history.connection.execute(
            text("SELECT count(*) FROM audit WHERE closes AND platform_id = :id"), {"id": listed.platform.id}
        ).scalar()
        history.connection.rollback()
        assert closing == len(months)
        assert len(course) == listed.audits
    return {one.platform.identity: one.audits for one in history.platforms()}


def test_writers_at_once_lose_nothing(anywhere: str) -> None:
    assert written(anywhere, ("een", "8"), ("drie", "8"), ("vijf", "8")) == [0, 0, 0]
    with open_history(anywhere) as history:
        # 'drie' and 'vijf' are of one length, so they add the same audits of the platform that they share.
        assert whole(history) == {"een.example": 8, "drie.example": 8, "vijf.example": 8, "samen.example": 16}


@pytest.mark.parametrize(
    "statement", ["INSERT INTO platform", "INSERT INTO audit", "INSERT INTO record", "UPDATE audit"]
)
def test_a_writer_that_is_killed_leaves_no_half_audit_and_loses_none(anywhere: str, statement: str) -> None:
    with open_history(anywhere, create=True) as history:
        history.add(seen("2026-10-01", platform="eerder"))
    assert written(anywhere, ("nieuw", "2", statement)) == [-9]
    with open_history(anywhere) as history:
        assert whole(history) == {"eerder.example": 1}
        assert history.add(seen("2026-11-01", NOT_MET, platform="nieuw")).new
        assert whole(history) == {"eerder.example": 1, "nieuw.example": 1}


def test_a_process_that_is_killed_while_it_makes_the_tables_leaves_none(anywhere: str) -> None:
    assert written(anywhere, ("nieuw", "1", "CREATE TABLE record")) == [-9]
    with pytest.raises(UsageError, match="There is no history in"):
        open_history(anywhere)
    assert written(anywhere, ("nieuw", "1")) == [0]
    with open_history(anywhere) as history:
        assert whole(history) == {"nieuw.example": 1, "samen.example": 1}


def later_migrations(folder: Path) -> Path:
    """Return the changes of a later program."""
    later = shutil.copytree(MIGRATIONS, folder / "migrations")
    (later / "versions" / "later.py").write_text(ADD_A_COLUMN.format(head=HEAD))
    return later


def test_an_older_database_is_brought_up_to_date_and_keeps_its_audits(anywhere: str, tmp_path: Path) -> None:
    with open_history(anywhere, create=True) as history:
        history.add(seen("2026-11-24"))
    with open_history(anywhere, migrations=later_migrations(tmp_path)) as history:
        assert whole(history) == {"voorbeeld.example": 1}
        assert history.connection.execute(text("SELECT country FROM platform")).scalar() == "NL"
        history.connection.rollback()


def first_migrations(folder: Path) -> Path:
    """Return the changes of the first program that kept a history."""
    first = shutil.copytree(MIGRATIONS, folder / "first")
    for change in ("advertisement_totals.py",):
        (first / "versions" / change).unlink()
    return first


def test_the_database_of_an_earlier_program_is_brought_up_to_date_and_keeps_its_audits(
    anywhere: str, tmp_path: Path
) -> None:
    early = seen("2026-10-24")
    with (
        open_history(anywhere, create=True, migrations=first_migrations(tmp_path)) as history,
        connection.writing(history.connection),
    ):
        run = history.connection.execute
        run(text("INSERT INTO platform (id, identity, name, url) VALUES (1, 'voorbeeld.example', 'Voorbeeld', :url)"),
            {"url": early.platform.url})  # fmt: skip
        run(text("INSERT INTO requirement (place, id) VALUES (0, 'AGE-01'), (1, 'AGE-02')"))
        run(
            text(
                "INSERT INTO audit (id, platform_id, digest, observed_at, judged_at, month, tool_version, rules_version,"
                " rules_digest, kind, rendered, pages_visited, pages_read, width, statuses, bases, scores, stands, closes)"
                " VALUES (1, 1, 'x', '2026-10-24T12:00:00Z', '2026-10-24T13:00:00Z', '2026-10', '0.1', '2026.1', 'd',"
                " 'live', :no, 3, 3, 2, 'mc', 'p-', '[]', :yes, :yes)"
            ),
            {"yes": True, "no": False},
        )
        run(RECORD.insert().values(audit_id=1, body=packed(early)))
        if history.connection.dialect.name == "postgresql":
            run(text("SELECT setval('platform_id_seq', 1), setval('audit_id_seq', 1)"))
    with open_history(anywhere) as history:
        assert whole(history) == {"voorbeeld.example": 1}
        history.add(stating(seen("2026-11-24"), 1234))
        course = history.course(history.platform("Voorbeeld"))
        assert [one.stated for one in course] == [None, Stated(1234, about=False)]
        assert compare_metadata(MigrationContext.configure(history.connection), METADATA) == []


def test_a_newer_database_is_refused_and_stays_as_it_is(anywhere: str, tmp_path: Path) -> None:
    later = later_migrations(tmp_path)
    with open_history(anywhere, create=True, migrations=later) as history:
        history.add(seen("2026-11-24"))
    for create in (False, True):
        with pytest.raises(UsageError, match=r"was made by a newer auditor\. Update the auditor; nothing was changed"):
            open_history(anywhere, create=create)
    with open_history(anywhere, migrations=later) as history:
        assert whole(history) == {"voorbeeld.example": 1}


def test_the_changes_make_the_tables_that_the_program_knows(anywhere: str) -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == HEAD
    with open_history(anywhere, create=True) as history:
        assert compare_metadata(MigrationContext.configure(history.connection), METADATA) == []


def told(where: str, *, create: bool = False) -> str:
    """Return why a history cannot be opened."""
    with pytest.raises(UsageError) as caught, open_history(where, create=create, patience=0.05) as history:
        history.add(seen("2026-11-24", MET))
    return caught.value.text.en


def test_a_locked_database_is_told_after_waiting(anywhere: str) -> None:
    with open_history(anywhere, create=True) as history, connection.writing(history.connection):
        said = told(anywhere)
    assert said.startswith("The history ")
    assert said.endswith(" is in use by another program, also after waiting. Try again later.")


def test_a_reader_does_not_wait_for_a_writer(anywhere: str) -> None:
    with open_history(anywhere, create=True) as history:
        history.add(seen("2026-11-24"))
        with connection.writing(history.connection), open_history(anywhere, patience=0.05) as other:
            assert len(other.matrix()) == 1


def damaged(where: str, places: Iterable[int]) -> None:
    """Write nonsense over pages of a database file."""
    with Path(where).open("r+b") as file:
        for place in places:
            file.seek(place)
            file.write(b"\xff" * 4096)


def test_a_damaged_database_is_told(where: str) -> None:
    with open_history(where, create=True) as history:
        history.add(seen("2026-11-24"))
    damaged(where, range(4096, Path(where).stat().st_size, 4096))
    assert told(where).startswith(f"{where} is damaged or is no history. Put a backup back")


def test_what_is_no_database_is_told(where: str) -> None:
    Path(where).write_text("Dit is een brief, geen geschiedenis. " * 200)
    for create in (False, True):
        assert told(where, create=create).startswith(f"{where} is damaged or is no history.")


def test_a_database_of_something_else_is_told_and_left_alone(anywhere: str) -> None:
    with engine_of(place_of(anywhere), create=True).connect() as other, connection.writing(other):
        other.execute(text("CREATE TABLE recipes(name TEXT)"))
    for create in (False, True):
        assert "is a database of something other than the auditor." in told(anywhere, create=create)


def test_a_history_that_is_not_there_is_not_made_by_reading(where: str) -> None:
    assert told(where).startswith(f"There is no history in {where} yet.")
    assert not Path(where).exists()
    Path(where).touch()
    assert told(where).startswith(f"There is no history in {where} yet.")


def test_a_place_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    assert told(str(tmp_path)).startswith(f"{tmp_path} is a folder; name the file of the history")
    nowhere = tmp_path / "no" / "history.sqlite"
    assert told(str(nowhere), create=True).startswith(f"The history {nowhere} cannot be opened or written.")


def of_a_month(history: History) -> None:
    """Add more than fits in a page of the file."""
    for day in range(1, 30):
        history.add(seen(f"2026-11-{day:02}", platform=f"nieuw{day}"))


@pytest.mark.parametrize(
    ("make_it_so", "said"),
    [
        ("PRAGMA max_page_count = 1", "The disk of {where} is full; nothing was added."),
        (
            "PRAGMA query_only = ON",
            "The history {where} cannot be opened or written. Check the path and the permissions.",
        ),
        ("DROP TABLE record", "The database {where} gives an error: no such table: record"),
    ],
)
def test_what_goes_wrong_while_writing_is_told_and_nothing_is_kept(where: str, make_it_so: str, said: str) -> None:
    with open_history(where, create=True) as history:
        history.add(seen("2026-10-24"))
        history.connection.execute(text(make_it_so))
        history.connection.commit()
        with pytest.raises(UsageError) as caught:
            of_a_month(history)
        assert caught.value.text.en == said.format(where=where)
        kept = sum(one.audits for one in history.platforms())
    with open_history(where) as history:
        assert sum(one.audits for one in history.platforms()) == kept


@pytest.mark.parametrize("body", [b"no zlib", zlib.compress(b"{"), zlib.compress(b"[]")])
def test_a_record_that_was_damaged_is_told(anywhere: str, body: bytes) -> None:
    with open_history(anywhere, create=True) as history:
        added = history.add(seen("2026-11-24"))
        with connection.writing(history.connection):
            history.connection.execute(RECORD.update().values(body=body))
        with pytest.raises(UsageError, match="An audit in the history is damaged"):
            history.record(added.audit)


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("history.sqlite", "history.sqlite"),
        ("sqlite:///a/history.sqlite", "a/history.sqlite"),
        ("sqlite:////a/history.sqlite", "/a/history.sqlite"),
        ("postgres://me:secret@host:5433/audits", "postgresql://me:***@host:5433/audits"),
        ("postgresql://host/audits", "postgresql://host/audits"),
    ],
)
def test_a_place_is_shown_without_its_password(given: str, shown: str) -> None:
    assert place_of(given).shown == shown


@pytest.mark.parametrize(
    "given",
    [
        "mysql://me:secret@host/audits",
        "https://www.naam.example/",
        "postgresql://me:secret@host",
        "postgresql://me:secret@host:port/x",
    ],
)
def test_an_address_of_another_kind_is_refused_without_repeating_it(given: str) -> None:
    with pytest.raises(UsageError, match="is neither") as caught:
        place_of(given)
    assert "secret" not in str(caught.value)


@pytest.mark.needs("postgresql")
def test_a_server_that_refuses_or_is_not_there_is_told(postgresql: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    socket = f"host={postgresql.folder}"
    assert told(f"postgresql://auditor@/nowhere?{socket}").startswith(
        "PostgreSQL refuses postgresql://auditor@/nowhere"
    )
    assert told(f"postgresql://stranger:secret@/postgres?{socket}").startswith(
        "PostgreSQL refuses postgresql://stranger:***@"
    )
    gone = "postgresql://auditor:secret@127.0.0.1:1/audits"
    assert told(gone).startswith("No PostgreSQL can be reached at postgresql://auditor:***@127.0.0.1:1/audits.")
    monkeypatch.setattr("importlib.util.find_spec", lambda _name: None)
    assert told(gone) == "PostgreSQL needs an extra part: pip install 'gedragscode-auditor[postgres]'."


@pytest.mark.needs("postgresql")
def test_a_history_on_a_server_is_not_made_by_reading(postgresql: Server) -> None:
    where = postgresql.database()
    assert told(where).startswith("There is no history in postgresql://auditor@/history_")
    with engine_of(place_of(where), create=False).connect() as empty:
        assert inspect(empty).get_table_names() == []
