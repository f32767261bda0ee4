"""
Let people be sent their coming week.

Why: who plans on Sunday looks their bookings up one by one. A row says on which weekday somebody wants them, and when
the next is due; it goes with the person.
"""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add whom their week is sent; nobody yet."""
    op.create_table(
        "weeks",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("weekday", sa.SmallInteger(), nullable=False, comment="on which it is sent; Monday is 0"),
        sa.Column("via", sa.Text(), nullable=False, comment="the platform on which they asked for it"),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "member_id", name="weeks_pkey"),
        sa.CheckConstraint("weekday BETWEEN 0 AND 6", name="weeks_weekday_is_one"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="weeks_member",
            ondelete="CASCADE",
        ),
    )
    op.create_index("weeks_due", "weeks", ["due_at"])


def downgrade() -> None:
    """Send nobody their week."""
    op.execute("DELETE FROM messages WHERE about_kind = 'week'")
    op.drop_table("weeks")
