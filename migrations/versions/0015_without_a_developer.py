"""
Run a place without a developer: what those who run it add, teach, ask for, and are told.

Why: what was over was kept for ever, or as long as the program said. How long is a rule of the house now, and what is
older goes at night; each organization's next night is a row, so that one replica takes it.
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what there was not yet."""
    _nights()


def downgrade() -> None:
    """Drop it again."""
    op.drop_table("nights")


def _nights() -> None:
    """When what an organization no longer keeps goes."""
    op.create_table(
        "nights",
        sa.Column("organization_id", sa.BigInteger, nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", name="nights_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="nights_organization", ondelete="CASCADE"
        ),
    )
