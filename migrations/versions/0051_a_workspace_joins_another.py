"""
Let a workspace join another organization, by a code of its owner's.

Why: each workspace is an organization of its own, and one company may have two workspaces and one house.
"""

import sqlalchemy as sa
from alembic import op

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the codes; there are none yet."""
    op.create_table(
        "join_codes",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False, comment="of the code, which nobody keeps"),
        sa.Column("by_member", sa.BigInteger(), nullable=True),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", name="join_codes_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="join_codes_organization", ondelete="CASCADE"
        ),
    )
    op.create_index("join_codes_by_digest", "join_codes", ["digest"], unique=True)


def downgrade() -> None:
    """Forget the codes; who has joined stays."""
    op.drop_table("join_codes")
