"""
Let the rules answer a request that nobody has answered in time.

Why: in many houses silence means yes, or no, and both are more than a request that came to nothing. The booking says
that nobody answered, as it says who did.
"""

from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Allow bookings that waited in vain, and were answered by the rules."""
    op.drop_constraint("bookings_wait_for_something", "bookings", type_="check")
    op.create_check_constraint(
        "bookings_wait_for_something",
        "bookings",
        "CASE WHEN waits_for IS NULL THEN status <> 'pending'"
        " WHEN waits_for = 'nobody' THEN status NOT IN ('held', 'pending', 'expired', 'blackout')"
        " ELSE waits_for = 'approval' AND status IN ('pending', 'expired', 'cancelled') END",
    )


def downgrade() -> None:
    """Forget that nobody had answered; documents lose the rule."""
    op.execute("UPDATE policies SET document = document - 'deadline_answer'")
    op.execute(
        "UPDATE bookings SET waits_for = CASE WHEN status = 'cancelled' AND confirmed_at IS NULL THEN 'approval' END"
        " WHERE waits_for = 'nobody'"
    )
    op.drop_constraint("bookings_wait_for_something", "bookings", type_="check")
    op.create_check_constraint(
        "bookings_wait_for_something",
        "bookings",
        "CASE WHEN waits_for IS NULL THEN status <> 'pending'"
        " ELSE waits_for = 'approval' AND status IN ('pending', 'expired', 'cancelled') END",
    )
