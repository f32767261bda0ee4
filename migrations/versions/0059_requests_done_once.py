"""
Keep which requests of tokens were carried out.

Why: whoever hears no answer asks again, and nothing may be booked twice for that.
"""

import sqlalchemy as sa
from alembic import op

revision = "0059"
down_revision = "0058"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add them; nothing was asked for under a key yet."""
    op.create_table(
        "done_once",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("token_id", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False, comment="by which whoever asks knows the request"),
        sa.Column("digest", sa.LargeBinary(), nullable=False, comment="of all that was asked"),
        sa.Column("outcome", sa.Text(), nullable=False, comment="what it came to: what sort of thing, and which"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "token_id", "key", name="done_once_pkey"),
        sa.CheckConstraint("length(key) <= 255", name="done_once_key_fits"),
        sa.ForeignKeyConstraint(
            ["organization_id", "token_id"],
            ["tokens.organization_id", "tokens.id"],
            name="done_once_token",
            ondelete="CASCADE",
        ),
    )
    op.create_index("done_once_by_age", "done_once", ["at"])


def downgrade() -> None:
    """Know no request again."""
    op.drop_table("done_once")
