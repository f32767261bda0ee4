"""
Let it be known when messages on a platform are late, though Bellhop is there.

Why: that was seen by whoever looked at the metrics, or asked; nobody in an office does, and its admins were not told.
"""

import sqlalchemy as sa
from alembic import op

revision = "0058"
down_revision = "0057"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add incidents, of which there is none yet."""
    op.create_table(
        "incidents",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False, comment="when the first late message was due"),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=True, comment="when the last of them had gone"),
        sa.PrimaryKeyConstraint("id", name="incidents_pkey"),
    )
    op.create_index("incidents_open", "incidents", ["platform"], unique=True, postgresql_where=sa.text("ends IS NULL"))


def downgrade() -> None:
    """Take them away, with the messages about them."""
    op.execute("DELETE FROM messages WHERE about_kind = 'incident'")
    op.drop_table("incidents")
