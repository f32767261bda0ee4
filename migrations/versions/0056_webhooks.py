"""
Keep who is told of events over HTTP, how far they are, and what they did not take yet.

Why: a door display or another system of the office otherwise asks again and again whether something has changed.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0056"
down_revision = "0055"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the webhooks; nobody is told of anything yet."""
    op.create_table(
        "webhooks",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("sealed_url", sa.LargeBinary(), nullable=False, comment="its address, which may hold a key"),
        sa.Column("sealed_secret", sa.LargeBinary(), nullable=False, comment="by which its receiver knows Bellhop"),
        sa.Column(
            "types",
            postgresql.ARRAY(sa.Text()),
            nullable=False,
            comment="of the events that it is told; of all, if none is named",
        ),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column(
            "told_to",
            sa.BigInteger(),
            nullable=False,
            comment="every change up to that number has been told or set aside",
        ),
        sa.Column("attempts", sa.Integer(), nullable=False, comment="that failed in a row"),
        sa.Column("failed", sa.Text(), nullable=True, comment="why the last of them did"),
        sa.Column(
            "lease",
            sa.BigInteger(),
            nullable=False,
            comment="counts who had it in hand: an older one notes nothing more",
        ),
        sa.Column("made_by", sa.BigInteger(), nullable=True, comment="nobody: the command line"),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rests_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("leased_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("failing_since", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("organization_id", "id", name="webhooks_pkey"),
        sa.CheckConstraint("state IN ('on', 'stopped', 'gone')", name="webhooks_state_is_known"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="webhooks_organization", ondelete="CASCADE"
        ),
    )
    op.create_index("webhooks_on", "webhooks", ["rests_until"], postgresql_where=sa.text("state = 'on'"))
    op.create_table(
        "webhook_letters",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("webhook_id", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False, comment="of the change, in the chain of the audit"),
        sa.Column(
            "subject", sa.Text(), nullable=False, comment="what it is about: later ones about the same wait behind it"
        ),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("failed", sa.Text(), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("dead_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("organization_id", "webhook_id", "number", name="webhook_letters_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id", "webhook_id"],
            ["webhooks.organization_id", "webhooks.id"],
            name="webhook_letters_webhook",
            ondelete="CASCADE",
        ),
    )


def downgrade() -> None:
    """Forget the webhooks: nobody is told of anything."""
    op.drop_table("webhook_letters")
    op.drop_table("webhooks")
