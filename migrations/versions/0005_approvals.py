"""
A booking that waits for an approval says since when.

Why: such a booking is a hold that lasts until its start. Everything that is true of holds is true of it, so it needs no
state of its own.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.add_column("bookings", sa.Column("requested_at", sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Take the step back; a request becomes a hold that lasts until its start."""
    op.drop_column("bookings", "requested_at")
