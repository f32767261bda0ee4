"""
Let a series be asked after: whether anybody comes to it, and whether it is still needed.

Why: a meeting that nobody attends any more keeps its room for years. Its unused dates are counted by what the bookings
say; the series remembers when it is looked at next, what its holder was asked, and what they answered.
"""

import sqlalchemy as sa
from alembic import op

revision = "0023"
down_revision = "0022"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what a series remembers of that; those that are there are looked at soon."""
    for column in ("looks_at", "needed_at", "answer_by", "given_up_at"):
        op.add_column("series", sa.Column(column, sa.DateTime(timezone=True), nullable=True))
    op.create_index("series_to_look_after", "series", ["looks_at"], postgresql_where=sa.text("looks_at IS NOT NULL"))
    op.execute("UPDATE series SET looks_at = made_at")


def downgrade() -> None:
    """Forget it; no holder is asked any more."""
    op.execute("DELETE FROM messages WHERE kind IN ('series_asked', 'series_warned', 'series_given_up')")
    op.drop_index("series_to_look_after", table_name="series", postgresql_where=sa.text("looks_at IS NOT NULL"))
    for column in ("given_up_at", "answer_by", "needed_at", "looks_at"):
        op.drop_column("series", column)
