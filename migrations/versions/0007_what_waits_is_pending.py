"""
A booking that waits for somebody's yes is pending; a state that lapses says when.

Why: a request for approval was a hold in disguise, so every verb had to ask which of the two it met. And `hold_until`
was the end of a hold, of a request and of the minute to undo, and was set even if nothing lapses. A request is now a
state of its own, with the yes that it waits for, and `lapses_at` is set exactly when time ends the state.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

OCCUPYING = ("held", "pending", "confirmed", "in_use", "cancelling", "completed", "blackout")
OCCUPYING_BEFORE = tuple(each for each in OCCUPYING if each != "pending")
STATES = (
    "status IN ('held', 'pending', 'confirmed', 'in_use', 'completed', 'expired', 'cancelling', 'cancelled',"
    " 'no_show', 'blackout')"
)
STATES_BEFORE = (
    "status IN ('held', 'confirmed', 'in_use', 'completed', 'expired', 'cancelling', 'cancelled', 'no_show',"
    " 'blackout')"
)
STAND = "(status IN ('held', 'pending', 'confirmed', 'in_use', 'cancelling', 'blackout')) = (ended_at IS NULL)"
STAND_BEFORE = "(status IN ('held', 'confirmed', 'in_use', 'cancelling', 'blackout')) = (ended_at IS NULL)"
LAPSE = (
    "CASE WHEN status IN ('held', 'pending', 'cancelling', 'expired') THEN lapses_at IS NOT NULL"
    " ELSE lapses_at IS NULL OR status = 'cancelled' END"
)
WAIT = (
    "CASE WHEN waits_for IS NULL THEN status <> 'pending'"
    " ELSE waits_for = 'approval' AND status IN ('pending', 'expired', 'cancelled') END"
)
REQUESTS = """
UPDATE bookings SET waits_for = 'approval', status = CASE status WHEN 'held' THEN 'pending' ELSE status END
WHERE requested_at IS NOT NULL AND confirmed_at IS NULL
"""
LAPSED = """
UPDATE bookings SET lapses_at = NULL
WHERE status IN ('confirmed', 'in_use', 'completed', 'no_show', 'blackout')
   OR status = 'cancelled' AND ended_at <> lapses_at
"""
# When the hold of a confirmed booking would have ended is forgotten; the end of its wait comes nearest.
HELD_UNTIL = "UPDATE bookings SET lapses_at = coalesce(ended_at, confirmed_at, starts) WHERE lapses_at IS NULL"
NEVER_OVERLAP = """
ALTER TABLE bookings ADD CONSTRAINT bookings_never_overlap
EXCLUDE USING spgist (occupied_line(unit_id, starts, blocks_until) WITH &&) WHERE (occupies)
"""
BY_TIME = """
CREATE INDEX bookings_by_time ON bookings
USING spgist (occupied_line(organization_id, starts, blocks_until)) WHERE occupies
"""


def upgrade() -> None:
    """Apply the step."""
    op.alter_column("bookings", "hold_until", new_column_name="lapses_at", nullable=True)
    op.add_column(
        "bookings",
        sa.Column(
            "waits_for", sa.Text(), nullable=True, comment="what a pending booking waits for, or waited for in vain"
        ),
    )
    op.drop_constraint("bookings_status", "bookings")
    op.drop_constraint("bookings_stand_until_they_end", "bookings")
    op.execute(REQUESTS)
    op.execute(LAPSED)
    op.create_check_constraint("bookings_status", "bookings", STATES)
    op.create_check_constraint("bookings_stand_until_they_end", "bookings", STAND)
    op.create_check_constraint("bookings_lapse_while_they_wait", "bookings", LAPSE)
    op.create_check_constraint("bookings_wait_for_something", "bookings", WAIT)
    _occupy(OCCUPYING)


def downgrade() -> None:
    """Take the step back; a request becomes a hold that lasts until its start."""
    for constraint in (
        "bookings_wait_for_something",
        "bookings_lapse_while_they_wait",
        "bookings_stand_until_they_end",
        "bookings_status",
    ):
        op.drop_constraint(constraint, "bookings")
    op.execute("UPDATE bookings SET status = 'held' WHERE status = 'pending'")
    op.execute(HELD_UNTIL)
    op.create_check_constraint("bookings_status", "bookings", STATES_BEFORE)
    op.create_check_constraint("bookings_stand_until_they_end", "bookings", STAND_BEFORE)
    op.drop_column("bookings", "waits_for")
    op.alter_column("bookings", "lapses_at", new_column_name="hold_until", nullable=False)
    _occupy(OCCUPYING_BEFORE)


def _occupy(states: tuple[str, ...]) -> None:
    """Rebuild the column that says which bookings occupy their unit, with the index and the constraint on it."""
    op.drop_constraint("bookings_never_overlap", "bookings")
    op.drop_index("bookings_by_time", "bookings")
    op.drop_column("bookings", "occupies")
    named = ", ".join(f"'{state}'::text" for state in states)
    op.add_column(
        "bookings",
        sa.Column(
            "occupies", sa.Boolean(), sa.Computed(f"status = ANY (ARRAY[{named}])", persisted=True), nullable=False
        ),
    )
    op.execute(NEVER_OVERLAP)
    op.execute(BY_TIME)
