"""
A member's choice of language stays; each conversation has a memory of its own.

Why: a platform reports the language of a member's client every time it is asked, and a member who wants another one
here says so once. And "the second one" means another thing in a channel than in direct messages. Half-finished wishes
live for ten minutes, so none is carried over.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.add_column(
        "members",
        sa.Column(
            "language_chosen",
            sa.Boolean(),
            server_default=sa.text("false"),
            nullable=False,
            comment="said by the member",
        ),
    )
    op.drop_table("wishes")
    op.create_table(
        "conversations",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False, comment="the platform and its name of the conversation"),
        sa.Column("said", postgresql.JSONB(), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "member_id", "place", name="conversations_pkey"),
    )
    op.create_index("conversations_by_age", "conversations", ["said_at"])


def downgrade() -> None:
    """Take the step back; the languages stay until the platforms say others."""
    op.drop_index("conversations_by_age", table_name="conversations")
    op.drop_table("conversations")
    op.create_table(
        "wishes",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("wish", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "member_id", name="wishes_pkey"),
    )
    op.drop_column("members", "language_chosen")
