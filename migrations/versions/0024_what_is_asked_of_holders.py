"""
Let members ask the holder of a booking for it.

Why: whoever found a slot taken could wait, or write to a colleague and book by hand. Now the holder is asked, in a
message that says what for, and one press does it: gives the slot, swaps it, or shortens it. What was asked is kept, so
that nobody is asked too often and every button answers the truth of now.
"""

import sqlalchemy as sa
from alembic import op

revision = "0024"
down_revision = "0023"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what members ask of holders."""
    op.create_table(
        "favours",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False, comment="the holder's"),
        sa.Column("holder_id", sa.BigInteger(), nullable=False),
        sa.Column("asker_id", sa.BigInteger(), nullable=False),
        sa.Column("starts", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unit_id", sa.BigInteger(), nullable=False, comment="where it was when it was asked for"),
        sa.Column("held_starts", sa.DateTime(timezone=True), nullable=False),
        sa.Column("held_ends", sa.DateTime(timezone=True), nullable=False),
        sa.Column("mine_id", sa.BigInteger(), nullable=True, comment="the asker's, which is given for it"),
        sa.Column("given_unit_id", sa.BigInteger(), nullable=True),
        sa.Column("given_starts", sa.DateTime(timezone=True), nullable=True),
        sa.Column("given_ends", sa.DateTime(timezone=True), nullable=True),
        sa.Column("via", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("answer", sa.Text(), nullable=True),
        sa.Column("answered_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("made_id", sa.BigInteger(), nullable=True, comment="the asker's booking that came of it"),
        sa.Column(
            "ring_id",
            sa.BigInteger(),
            nullable=True,
            comment="the several who may swap at once: the id of one of theirs",
        ),
        sa.Column("ring_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("agreed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ring_ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("organization_id", "id", name="favours_pkey"),
        sa.CheckConstraint("what IN ('give', 'swap', 'shorten')", name="favours_what"),
        sa.CheckConstraint(
            "(what = 'swap') = (mine_id IS NOT NULL AND given_unit_id IS NOT NULL)", name="favours_swap_something"
        ),
        sa.CheckConstraint("starts < ends", name="favours_end_after_they_start"),
        sa.CheckConstraint("asker_id <> holder_id", name="favours_are_asked_of_others"),
        sa.CheckConstraint(
            "answer IN ('yes', 'no', 'not_today', 'withdrawn', 'lapsed', 'hindered', 'off', 'undone')",
            name="favours_answer",
        ),
        sa.CheckConstraint("(answer IS NULL) = (answered_at IS NULL)", name="favours_are_answered_once"),
        sa.CheckConstraint("(ring_id IS NULL) = (ring_until IS NULL)", name="favours_rings_have_an_end"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="favours_organization", ondelete="CASCADE"
        ),
    )
    op.create_index(
        "favours_one_open",
        "favours",
        ["organization_id", "asker_id", "booking_id"],
        unique=True,
        postgresql_where=sa.text("answer IS NULL"),
    )
    op.create_index("favours_of_booking", "favours", ["organization_id", "booking_id"])
    op.create_index(
        "favours_giving", "favours", ["organization_id", "mine_id"], postgresql_where=sa.text("mine_id IS NOT NULL")
    )
    op.create_index("favours_of_asker", "favours", ["organization_id", "asker_id", "asked_at"])
    op.create_index("favours_of_holder", "favours", ["organization_id", "holder_id", "asked_at"])
    op.create_index(
        "favours_of_ring", "favours", ["organization_id", "ring_id"], postgresql_where=sa.text("ring_id IS NOT NULL")
    )


def downgrade() -> None:
    """Forget what was asked; bookings stay as they are."""
    op.execute("DELETE FROM messages WHERE about_kind IN ('favour', 'ring')")
    op.execute("DELETE FROM cards WHERE about_kind IN ('favour', 'ring')")
    op.drop_table("favours")
