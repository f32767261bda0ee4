"""
Let each date of a series have one booking that is not over, whatever it had before.

Why: a series can go to another weekday, and can be ended and go on again. A date that was cancelled kept its place for
ever then, and one that moves could not pass another one that moves with it: so the check waits for the statement's end.
What was given up still never comes back by itself, because a series is only looked at forwards.
"""

import sqlalchemy as sa
from alembic import op

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None

ONE_EACH = """
ALTER TABLE bookings ADD CONSTRAINT bookings_once_per_date
EXCLUDE USING btree (organization_id WITH =, series_id WITH =, occurrence WITH =)
WHERE (series_id IS NOT NULL AND ended_at IS NULL) DEFERRABLE
"""


def upgrade() -> None:
    """Let only bookings that are not over keep their date."""
    op.drop_index("bookings_once_per_date", table_name="bookings")
    op.create_index(
        "bookings_of_series",
        "bookings",
        ["organization_id", "series_id", "occurrence"],
        postgresql_where=sa.text("series_id IS NOT NULL"),
    )
    op.execute(ONE_EACH)


def downgrade() -> None:
    """Let every booking keep its date; of a date that had several, those that are over are of no series any more."""
    op.drop_constraint("bookings_once_per_date", "bookings")
    op.drop_index("bookings_of_series", table_name="bookings")
    op.execute(
        "UPDATE bookings b SET series_id = NULL, occurrence = NULL WHERE series_id IS NOT NULL AND ended_at IS NOT NULL"
        " AND EXISTS (SELECT FROM bookings other WHERE other.organization_id = b.organization_id"
        " AND other.series_id = b.series_id AND other.occurrence = b.occurrence AND other.id > b.id)"
    )
    op.create_index(
        "bookings_once_per_date",
        "bookings",
        ["organization_id", "series_id", "occurrence"],
        unique=True,
        postgresql_where=sa.text("series_id IS NOT NULL"),
    )
