"""
Let several decide about a request, one after the other.

Why: in many houses a room needs the yes of its own people first and of the management after them. What each stage has
agreed to is kept beside the booking until the last one decides, so that a request says where it stands.
"""

import sqlalchemy as sa
from alembic import op

revision = "0029"
down_revision = "0028"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what the stages of requests have agreed to."""
    op.create_table(
        "approvals",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("stage", sa.SmallInteger(), nullable=False, comment="its number by the rules, from 1"),
        sa.Column("member_id", sa.BigInteger(), nullable=False, comment="who agreed"),
        sa.Column("approved_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("resource_id", sa.BigInteger(), nullable=False, comment="what was agreed to, with the times"),
        sa.Column("starts", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("booking_id", "stage", name="approvals_pkey"),
        sa.CheckConstraint("stage >= 1", name="approvals_are_counted_from_one"),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name="approvals_booking", ondelete="CASCADE"),
    )
    op.create_index("approvals_of_member", "approvals", ["organization_id", "member_id"])


def downgrade() -> None:
    """Forget what was agreed to; requests wait for their first stage again, and documents lose what only this knows."""
    op.execute(
        "UPDATE policies SET document = document - 'second_approvers' - 'third_approvers' - 'approved_outside'"
        " - 'approved_of'"
    )
    op.drop_table("approvals")
