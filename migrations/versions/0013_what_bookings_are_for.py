"""
What bookings are for, who takes them over, and what words are about.

Why: a list of "Atlas, Tuesday" does not tell the retro from the planning, and nobody could cancel "the retro". A
booking now keeps what it is for, in the words of the person who made it; those that are there are for nothing stated.
A booking can be offered to a colleague, who takes it over, and a manager can call one off. One thing of several can be
given back alone: it remembers of which booking, because only that one may take it back.

"Cancel it" a day later meant nothing. Cards are numbered in the order in which people saw or pressed them, so that "it"
is the last one; those that are there are numbered as they are found. A message that somebody edits changes what it led
to: a delivery says which message it was, and which booking came of it.

"The projector in Curie is broken" was read as a wish. It is a fault now, which stands on the room's cards until
somebody says that it is mended.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

TITLE = "what it is for, in its booker's words"
WAS = "what it was for before it was last renamed"
NUMBER = "the order in which people saw or pressed them"
MESSAGE = "the person's own message, by which an edit finds it"
LED_TO = "the booking that came of it"
PEOPLE = {
    "offered_to": "the member to whom its holder offers it",
    "handed_by": "who handed it over to its holder",
    "called_off_by": "the manager who cancelled it",
}
PARTED = "the booking of which it was given back, alone"
SAID = "what is broken, in its reporter's words"


def upgrade() -> None:
    """Apply the step."""
    op.add_column("bookings", sa.Column("title", sa.Text(), nullable=True, comment=TITLE))
    op.add_column("bookings", sa.Column("was_title", sa.Text(), nullable=True, comment=WAS))
    op.create_check_constraint("bookings_title_fits", "bookings", "length(title) <= 80")
    op.add_column("cards", sa.Column("number", sa.BigInteger(), sa.Identity(), nullable=False, comment=NUMBER))
    op.create_index(
        "cards_last",
        "cards",
        ["organization_id", "member_id", "platform", "conversation", "number"],
        postgresql_where=sa.text("about_kind = 'booking'"),
    )
    op.add_column("deliveries", sa.Column("message", sa.Text(), nullable=True, comment=MESSAGE))
    op.add_column("deliveries", sa.Column("led_to", sa.BigInteger(), nullable=True, comment=LED_TO))
    op.create_index(
        "deliveries_by_message",
        "deliveries",
        ["organization_id", "platform", "workspace", "person", "message"],
        postgresql_where=sa.text("message IS NOT NULL"),
    )
    for name, comment in PEOPLE.items():
        op.add_column("bookings", sa.Column(name, sa.BigInteger(), nullable=True, comment=comment))
    op.add_column("bookings", sa.Column("offered_until", sa.DateTime(timezone=True), nullable=True))
    op.create_check_constraint(
        "bookings_are_offered_to_somebody", "bookings", "offered_until IS NULL OR offered_to IS NOT NULL"
    )
    op.add_column("bookings", sa.Column("parted_from", sa.BigInteger(), nullable=True, comment=PARTED))
    _add_faults()


def _add_faults() -> None:
    op.create_table(
        "faults",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("resource_id", sa.BigInteger(), nullable=False),
        sa.Column("by_member", sa.BigInteger(), nullable=False),
        sa.Column("said", sa.Text(), nullable=False, comment=SAID),
        sa.Column("reported_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("mended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("mended_by", sa.BigInteger(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="faults_pkey"),
        sa.CheckConstraint("length(said) <= 200", name="faults_said_fits"),
        sa.ForeignKeyConstraint(
            ["organization_id", "resource_id"],
            ["resources.organization_id", "resources.id"],
            name="faults_resource",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["organization_id", "by_member"],
            ["members.organization_id", "members.id"],
            name="faults_reporter",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "faults_of_resource",
        "faults",
        ["organization_id", "resource_id"],
        postgresql_where=sa.text("mended_at IS NULL"),
    )
    op.create_index("faults_of_reporter", "faults", ["organization_id", "by_member", "reported_at"])
    op.create_index("faults_by_age", "faults", ["reported_at"])


def downgrade() -> None:
    """Take the step back; what bookings are for, who takes them over, what words are about and faults are forgotten."""
    op.drop_table("faults")
    op.drop_column("bookings", "parted_from")
    op.drop_index("deliveries_by_message", "deliveries")
    op.drop_column("deliveries", "led_to")
    op.drop_column("deliveries", "message")
    op.drop_index("cards_last", "cards")
    op.drop_column("cards", "number")
    op.drop_constraint("bookings_are_offered_to_somebody", "bookings")
    op.drop_column("bookings", "offered_until")
    for name in PEOPLE:
        op.drop_column("bookings", name)
    op.drop_constraint("bookings_title_fits", "bookings")
    op.drop_column("bookings", "was_title")
    op.drop_column("bookings", "title")
