"""
Messages and cards say what they are about.

Why: both existed for bookings alone, so an offer from a waitlist, the digest of a series, a payment or a home page
could have neither a message that waits, nor a card that is repainted. The booking's id becomes the id of what a row is
about, and its kind stands beside it. A card's `subject` said what the card is for, so it is its purpose from now on.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

KEYS = {
    "messages": ("kind", "due_at", "member_id"),
    "cards": ("platform", "workspace", "address"),
}
"""The columns of each key besides the organization and the topic."""


def upgrade() -> None:
    """Apply the step; everything so far is about bookings."""
    for table, rest in KEYS.items():
        op.drop_constraint(f"{table}_pkey", table)
        _rename(table, "booking_id", "about_id")
        # The default fills the rows that exist; each new one says its own kind.
        op.add_column(table, sa.Column("about_kind", sa.Text(), server_default="booking", nullable=False))
        op.alter_column(table, "about_kind", server_default=None)
        op.create_primary_key(f"{table}_pkey", table, ["organization_id", "about_kind", "about_id", *rest])
    _rename("cards", "subject", "purpose")


def downgrade() -> None:
    """Take the step back; rows about anything but a booking are lost."""
    _rename("cards", "purpose", "subject")
    for table, rest in KEYS.items():
        op.execute(sa.delete(sa.table(table, sa.column("about_kind"))).where(sa.column("about_kind") != "booking"))
        op.drop_constraint(f"{table}_pkey", table)
        op.drop_column(table, "about_kind")
        _rename(table, "about_id", "booking_id")
        op.create_primary_key(f"{table}_pkey", table, ["organization_id", "booking_id", *rest])


def _rename(table: str, column: str, to: str) -> None:
    """Rename a column; Postgres names the constraint that it is never null after it, so that one is made anew."""
    op.alter_column(table, column, nullable=True)
    op.alter_column(table, column, new_column_name=to)
    op.alter_column(table, to, nullable=False)
