"""
A card says who reads it.

Why: a repaint must speak the reader's language, name the reader's own time, and offer only the buttons that the reader
may press.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """
    Apply the step; the cards of somebody who booked for themselves name them.

    Nobody wrote down who reads the cards of attendees and approvers, nor which of the two reads one where a member
    booked for another. Those are forgotten: they are repainted no more, and their buttons answer with the state of now.
    """
    op.add_column("cards", sa.Column("member_id", sa.BigInteger(), nullable=True, comment="who reads it"))
    op.execute("DELETE FROM cards WHERE subject IN ('attendee', 'approver')")
    op.execute("""UPDATE cards SET member_id = bookings.member_id FROM bookings
        WHERE bookings.organization_id = cards.organization_id AND bookings.id = cards.booking_id
          AND (bookings.booked_by = bookings.member_id OR cards.subject = 'check-in')""")
    op.execute("DELETE FROM cards WHERE member_id IS NULL")
    op.alter_column("cards", "member_id", nullable=False, existing_comment="who reads it")


def downgrade() -> None:
    """Take the step back."""
    op.drop_column("cards", "member_id")
