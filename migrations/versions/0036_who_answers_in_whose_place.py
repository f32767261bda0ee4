"""
Let somebody else answer requests while those who decide are away.

Why: a request that waits for somebody on holiday waits for nobody. A row says who answers in whose place, from when
until when, and when something follows from it; it goes when they are back, and with either of the two.
"""

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add who answers in whose place; nobody yet."""
    op.create_table(
        "delegations",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False, comment="who is away"),
        sa.Column("delegate_id", sa.BigInteger(), nullable=False, comment="who answers in their place"),
        sa.Column("starts", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=True),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("organization_id", "member_id", name="delegations_pkey"),
        sa.CheckConstraint("member_id <> delegate_id", name="delegations_are_to_somebody_else"),
        sa.CheckConstraint("ends IS NULL OR starts < ends", name="delegations_end_after_they_start"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="delegations_member",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["organization_id", "delegate_id"],
            ["members.organization_id", "members.id"],
            name="delegations_delegate",
            ondelete="CASCADE",
        ),
    )
    op.create_index("delegations_of_delegate", "delegations", ["organization_id", "delegate_id"])
    op.create_index("delegations_due", "delegations", ["due_at"])


def downgrade() -> None:
    """Let nobody answer in somebody's place; whoever was asked so far may not answer any more."""
    op.drop_table("delegations")
