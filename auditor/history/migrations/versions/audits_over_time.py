"""The first tables: platforms, requirements with their places, audits and their records."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "platform",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("identity", sa.Text, nullable=False, unique=True),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("url", sa.Text, nullable=False),
    )
    op.create_table(
        "requirement",
        sa.Column("place", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("id", sa.Text, nullable=False, unique=True),
    )
    audit = op.create_table(
        "audit",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("platform_id", sa.Integer, sa.ForeignKey("platform.id"), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False, unique=True),
        sa.Column("observed_at", sa.String(20), nullable=False),
        sa.Column("judged_at", sa.String(20), nullable=False),
        sa.Column("month", sa.String(7), nullable=False),
        sa.Column("tool_version", sa.Text, nullable=False),
        sa.Column("rules_version", sa.Text, nullable=False),
        sa.Column("rules_digest", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("rendered", sa.Boolean, nullable=False),
        sa.Column("pages_visited", sa.Integer, nullable=False),
        sa.Column("pages_read", sa.Integer, nullable=False),
        sa.Column("width", sa.SmallInteger, nullable=False),
        sa.Column("statuses", sa.Text, nullable=False),
        sa.Column("bases", sa.Text, nullable=False),
        sa.Column("scores", sa.Text, nullable=False),
        sa.Column("stands", sa.Boolean, nullable=False),
        sa.Column("closes", sa.Boolean, nullable=False),
    )
    op.create_table(
        "record",
        sa.Column("audit_id", sa.Integer, sa.ForeignKey("audit.id"), primary_key=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_index("audit_in_time", "audit", ["platform_id", "observed_at"])
    op.create_index(
        "audit_standing",
        "audit",
        ["platform_id", "observed_at"],
        sqlite_where=audit.c.stands == sa.true(),
        postgresql_where=audit.c.stands,
    )
    op.create_index(
        "audit_closing",
        "audit",
        ["month", "width", "statuses"],
        sqlite_where=audit.c.closes == sa.true(),
        postgresql_where=audit.c.closes,
    )
