"""
Count how many guests are named within a day.

Why: whoever may book could otherwise have letters sent to as many strangers as they like.
"""

import sqlalchemy as sa
from alembic import op

revision = "0053"
down_revision = "0052"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the counts; nobody has named anybody today."""
    op.create_table(
        "guests_invited",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False, comment="0: everybody of the organization together"),
        sa.Column("day", sa.Date(), nullable=False, comment="in UTC"),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "member_id", name="guests_invited_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="guests_invited_organization", ondelete="CASCADE"
        ),
    )


def downgrade() -> None:
    """Count nobody."""
    op.drop_table("guests_invited")
