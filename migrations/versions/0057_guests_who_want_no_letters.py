"""
Keep which guests want no letters from an organization, by a keyed digest of their addresses.

Why: whoever never asked to be written to could end it for one booking, and was invited again with the next.
"""

import sqlalchemy as sa
from alembic import op

revision = "0057"
down_revision = "0056"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the table; nobody has refused anything yet."""
    op.create_table(
        "guests_refusing",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "digest",
            sa.LargeBinary(),
            nullable=False,
            comment="of the address, keyed; nothing else is kept of who it is",
        ),
        sa.Column("refused_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "digest", name="guests_refusing_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="guests_refusing_organization", ondelete="CASCADE"
        ),
    )


def downgrade() -> None:
    """Forget who refused."""
    op.drop_table("guests_refusing")
