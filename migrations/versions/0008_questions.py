"""
A question is kept, so that its buttons mean later what they meant when they were shown.

Why: an offer was completed by the last sentence of its reader. Pressed after a sentence about somebody else, it
booked for that person. Now a button carries the id of its question. Buttons that were sent before carry none and mean
only what they say; the half-finished wishes of ten minutes are not carried over.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.create_table(
        "questions",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("wish", postgresql.JSONB(), nullable=False, comment="what an answer completes"),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "member_id", "id", name="questions_pkey"),
    )
    op.create_index("questions_by_age", "questions", ["asked_at"])


def downgrade() -> None:
    """Take the step back; every open question is forgotten."""
    op.drop_index("questions_by_age", table_name="questions")
    op.drop_table("questions")
