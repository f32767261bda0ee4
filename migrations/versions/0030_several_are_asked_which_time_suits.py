"""
Let members ask several others which time suits, and hold these times meanwhile.

Why: whoever looked for a time for all found some at which everybody seemed free, and had to ask around while others
took them. Now up to five are held for a poll, and the one that suits most becomes a booking. What is held for a poll
does not count among the few slots that a person holds at once.
"""

import sqlalchemy as sa
from alembic import op

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

COUNTED = """
CREATE OR REPLACE FUNCTION hold_within_limit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM members WHERE organization_id = NEW.organization_id AND id = NEW.booked_by FOR NO KEY UPDATE;
    IF 3 <= (
        SELECT count(DISTINCT (starts, ends)) FROM bookings
        WHERE organization_id = NEW.organization_id AND booked_by = NEW.booked_by
          AND confirmed_at IS NULL AND ended_at IS NULL AND blackout_id IS NULL
          AND status = 'held' AND lapses_at > NEW.lapses_at - interval '5 minutes'
          AND {but}(starts, ends) <> (NEW.starts, NEW.ends)
    ) THEN
        RETURN NULL;
    END IF;
    RETURN NEW;
END
$$
"""


def upgrade() -> None:
    """Add polls and their votes, and the poll for which a slot is held."""
    op.add_column(
        "bookings",
        sa.Column(
            "poll_id",
            sa.BigInteger(),
            nullable=True,
            comment="the poll for which it is held; none once that has ended",
        ),
    )
    op.create_table(
        "polls",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("asker_id", sa.BigInteger(), nullable=False),
        sa.Column("voter_ids", sa.ARRAY(sa.BigInteger()), nullable=False, comment="who is asked"),
        sa.Column(
            "booking_ids",
            sa.ARRAY(sa.BigInteger()),
            nullable=False,
            comment="the times, each held until the poll ends, in their order",
        ),
        sa.Column("via", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=True, comment="none yet"),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("booking_id", sa.BigInteger(), nullable=True, comment="the time that was chosen"),
        sa.PrimaryKeyConstraint("organization_id", "id", name="polls_pkey"),
        sa.CheckConstraint("outcome IN ('decided', 'nobody', 'called_off', 'lost')", name="polls_outcome"),
        sa.CheckConstraint("(outcome IS NULL) = (ended_at IS NULL)", name="polls_end_once"),
        sa.CheckConstraint("(outcome = 'decided') = (booking_id IS NOT NULL)", name="polls_decide_for_one"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="polls_organization", ondelete="CASCADE"
        ),
    )
    op.create_index("polls_of_asker", "polls", ["organization_id", "asker_id"])
    op.create_index("polls_of_voter", "polls", ["voter_ids"], postgresql_using="gin")
    op.create_index("polls_open", "polls", ["closes_at"], postgresql_where=sa.text("ended_at IS NULL"))
    op.create_table(
        "poll_votes",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("poll_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "booking_ids",
            sa.ARRAY(sa.BigInteger()),
            nullable=False,
            comment="the times that suit; none of them, if empty",
        ),
        sa.Column("voted_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "poll_id", "member_id", name="poll_votes_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id", "poll_id"],
            ["polls.organization_id", "polls.id"],
            name="poll_votes_poll",
            ondelete="CASCADE",
        ),
    )
    op.create_index("poll_votes_of_member", "poll_votes", ["organization_id", "member_id"])
    op.execute(COUNTED.format(but="poll_id IS NULL AND "))


def downgrade() -> None:
    """Forget polls and the rule about them; what is held for one is let go, and what came of one stays as it is."""
    op.execute(
        "UPDATE bookings b SET status = 'cancelled', ended_at = asked_at, lapses_at = NULL, charged = 0,"
        " version = b.version + 1 FROM polls p"
        " WHERE p.organization_id = b.organization_id AND p.id = b.poll_id AND b.status = 'held'"
    )
    op.execute("UPDATE policies SET document = document - 'polls'")
    op.execute("DELETE FROM messages WHERE about_kind = 'poll'")
    op.execute("DELETE FROM cards WHERE about_kind = 'poll'")
    op.execute(COUNTED.format(but=""))
    op.drop_table("poll_votes")
    op.drop_table("polls")
    op.drop_column("bookings", "poll_id")
