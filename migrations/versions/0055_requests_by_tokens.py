"""
Count what is asked for and held by tokens.

Why: a script that asks without end would slow everybody down, and an assistant that tries everything would fill the
house. The counts of requests are unlogged: they are written often, and after a crash may begin anew.
"""

import sqlalchemy as sa
from alembic import op

revision = "0055"
down_revision = "0054"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the counts; nothing was asked for yet."""
    op.create_table(
        "token_uses",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("token_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False, comment="in the organization's zone"),
        sa.Column("holds", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "token_id", "day", name="token_uses_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id", "token_id"],
            ["tokens.organization_id", "tokens.id"],
            name="token_uses_token",
            ondelete="CASCADE",
        ),
    )
    op.create_table(
        "request_rates",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("counted", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.BigInteger(), nullable=False, comment="a token, a member or the organization"),
        sa.Column("full_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "counted", "subject_id", name="request_rates_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="request_rates_organization", ondelete="CASCADE"
        ),
        prefixes=["UNLOGGED"],
    )


def downgrade() -> None:
    """Count nothing."""
    op.drop_table("request_rates")
    op.drop_table("token_uses")
