"""The tables of a history: platforms, their audits as a line of letters each, and the whole records apart.

What the pages ask stands in short rows of `audit`; the records (reasons, evidence, pages) are read one at a time. The
tables are made and changed by `migrations/`, and a test holds the two together.
"""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    true,
)

METADATA = MetaData()

PLATFORM = Table(
    "platform",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("identity", Text, nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("url", Text, nullable=False),
)

# A place is given once and for ever: it says where in a line of letters the requirement stands.
REQUIREMENT = Table(
    "requirement",
    METADATA,
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("id", Text, nullable=False, unique=True),
)

AUDIT = Table(
    "audit",
    METADATA,
    Column("id", Integer, primary_key=True),
    Column("platform_id", Integer, ForeignKey("platform.id"), nullable=False),
    Column("digest", String(64), nullable=False, unique=True),
    Column("observed_at", String(20), nullable=False),
    Column("judged_at", String(20), nullable=False),
    Column("month", String(7), nullable=False),
    Column("tool_version", Text, nullable=False),
    Column("rules_version", Text, nullable=False),
    Column("rules_digest", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("rendered", Boolean, nullable=False),
    Column("pages_visited", Integer, nullable=False),
    Column("pages_read", Integer, nullable=False),
    Column("width", SmallInteger, nullable=False),
    Column("statuses", Text, nullable=False),
    Column("bases", Text, nullable=False),
    Column("scores", Text, nullable=False),
    # How many advertisements the platform says it has, and whether it says so roughly.
    Column("stated_total", Integer, nullable=True),
    Column("stated_about", Boolean, nullable=True),
    # The newest judgement of its visit, and the last such visit of its month.
    Column("stands", Boolean, nullable=False),
    Column("closes", Boolean, nullable=False),
)

RECORD = Table(
    "record",
    METADATA,
    Column("audit_id", Integer, ForeignKey("audit.id"), primary_key=True),
    Column("body", LargeBinary, nullable=False),
)

Index("audit_in_time", AUDIT.c.platform_id, AUDIT.c.observed_at)
Index(
    "audit_standing",
    AUDIT.c.platform_id,
    AUDIT.c.observed_at,
    sqlite_where=AUDIT.c.stands == true(),
    postgresql_where=AUDIT.c.stands,
)
Index(
    "audit_closing",
    AUDIT.c.month,
    AUDIT.c.width,
    AUDIT.c.statuses,
    sqlite_where=AUDIT.c.closes == true(),
    postgresql_where=AUDIT.c.closes,
)
