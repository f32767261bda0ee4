"""
Let bookings repeat.

Why: half of what fills a calendar repeats, and a series was refused. Each of its dates is a booking of its own, under
the same constraint, quotas and rules as any other; the series says by which rule they follow. A date keeps its place in
the rule when it is moved, and its row when it is given up, so that no date ever comes twice.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add series, and say of a booking which date of which series it is."""
    op.create_table(
        "series",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("resource_id", sa.BigInteger(), nullable=False),
        sa.Column("unit_id", sa.BigInteger(), nullable=True, comment="the one that it is always of, if one was named"),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("booked_by", sa.BigInteger(), nullable=False, comment="who made it, perhaps for somebody else"),
        sa.Column("rule", sa.Text(), nullable=False, comment="its RRULE and EXDATE by RFC 5545"),
        sa.Column("first", sa.Date(), nullable=False),
        sa.Column("starts", sa.Time(), nullable=True, comment="by the clocks there; none for whole days"),
        sa.Column("minutes", sa.Integer(), nullable=True, comment="none for whole days"),
        sa.Column("title", sa.Text(), nullable=True, comment="what it is for, in its booker's words"),
        sa.CheckConstraint("length(title) <= 80", name="series_title_fits"),
        sa.Column("attendee_ids", postgresql.ARRAY(sa.BigInteger()), nullable=False, server_default=sa.text("'{}'")),
        sa.Column("via", sa.Text(), nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "looked_until",
            sa.Date(),
            nullable=False,
            comment="its dates up to this one were booked, or could not be",
        ),
        sa.Column("ends_before", sa.Date(), nullable=True, comment="it was ended there, whatever its rule says"),
        sa.Column("was_ends_before", sa.Date(), nullable=True, comment="the same before it was ended last"),
        sa.Column("extends_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "id", name="series_pkey"),
        sa.CheckConstraint("(starts IS NULL) = (minutes IS NULL)", name="series_have_a_time_or_whole_days"),
        sa.CheckConstraint("minutes > 0", name="series_last_some_time"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="series_organization", ondelete="CASCADE"
        ),
    )
    op.create_index("series_to_extend", "series", ["extends_at"], postgresql_where=sa.text("extends_at IS NOT NULL"))
    op.create_index("series_of_member", "series", ["organization_id", "member_id"])
    op.add_column(
        "bookings",
        sa.Column("series_id", sa.BigInteger(), nullable=True, comment="the series that it is one date of"),
    )
    op.add_column(
        "bookings",
        sa.Column(
            "occurrence",
            sa.Date(),
            nullable=True,
            comment="its date by the rule of its series, wherever it was moved",
        ),
    )
    op.add_column(
        "bookings",
        sa.Column(
            "by_hand",
            sa.Boolean(),
            nullable=False,
            server_default=sa.text("false"),
            comment="moved by itself: it stays when its series moves",
        ),
    )
    op.create_check_constraint(
        "bookings_of_series_have_a_date", "bookings", "(series_id IS NULL) = (occurrence IS NULL)"
    )
    op.create_index(
        "bookings_once_per_date",
        "bookings",
        ["organization_id", "series_id", "occurrence"],
        unique=True,
        postgresql_where=sa.text("series_id IS NOT NULL"),
    )


def downgrade() -> None:
    """Let every date that was booked stay as a booking, and forget the rules by which they follow."""
    op.execute("DELETE FROM messages WHERE about_kind = 'series'")
    op.execute("DELETE FROM cards WHERE about_kind = 'series'")
    op.drop_index("bookings_once_per_date", table_name="bookings", postgresql_where=sa.text("series_id IS NOT NULL"))
    op.drop_constraint("bookings_of_series_have_a_date", "bookings", type_="check")
    for column in ("by_hand", "occurrence", "series_id"):
        op.drop_column("bookings", column)
    op.drop_table("series")
