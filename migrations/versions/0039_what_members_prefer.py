"""
Let members say how, when and where they want to be told something.

Why: a clock of twelve hours, an hour's notice instead of a quarter's, nights without messages, and a name that not
everybody reads are nobody's but each member's own to choose. Who has chosen nothing has no row.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what members prefer; nobody has chosen anything yet."""
    op.create_table(
        "preferences",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("hours", sa.SmallInteger(), server_default=sa.text("24"), nullable=False, comment="of the clock"),
        sa.Column(
            "reminder",
            sa.SmallInteger(),
            server_default=sa.text("15"),
            nullable=False,
            comment="minutes before a start; 0 is none",
        ),
        sa.Column("quiet_from", sa.Time(), nullable=True, comment="by the clocks where the member lives"),
        sa.Column("quiet_until", sa.Time(), nullable=True),
        sa.Column("reach", sa.Text(), nullable=True, comment="the platform on which the member is told things"),
        sa.Column("length", sa.SmallInteger(), nullable=True, comment="minutes of a booking of which none are said"),
        sa.Column(
            "favourite_ids",
            ARRAY(sa.BigInteger()),
            server_default=sa.text("'{}'"),
            nullable=False,
            comment="the things that are offered first",
        ),
        sa.Column(
            "discreet",
            sa.Boolean(),
            server_default=sa.text("false"),
            nullable=False,
            comment="named to no third person but those who manage the thing",
        ),
        sa.PrimaryKeyConstraint("organization_id", "member_id", name="preferences_pkey"),
        sa.CheckConstraint("hours IN (12, 24)", name="preferences_hours"),
        sa.CheckConstraint("reminder = 0 OR reminder BETWEEN 5 AND 120", name="preferences_reminder"),
        sa.CheckConstraint("(quiet_from IS NULL) = (quiet_until IS NULL)", name="preferences_quiet_has_both_ends"),
        sa.CheckConstraint("length BETWEEN 5 AND 1440", name="preferences_length"),
        sa.CheckConstraint("cardinality(favourite_ids) <= 20", name="preferences_favourites_fit"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="preferences_member",
            ondelete="CASCADE",
        ),
    )
    op.create_index("preferences_discreet", "preferences", ["organization_id"], postgresql_where=sa.text("discreet"))


def downgrade() -> None:
    """Forget what members prefer: all are told everything in the usual way again."""
    op.drop_table("preferences")
