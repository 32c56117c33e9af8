"""How many advertisements a platform says it has, for its course over time; audits of before hold none."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the columns."""
    op.add_column("audit", sa.Column("stated_total", sa.Integer, nullable=True))
    op.add_column("audit", sa.Column("stated_about", sa.Boolean, nullable=True))
