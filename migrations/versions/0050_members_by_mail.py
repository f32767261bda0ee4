"""
Let members be told things by e-mail as well, at an address that they have proved to be theirs.

Why: a phone without the chat, or a chat that blocks the bot, left people without their door code.
"""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the addresses; nobody has given one yet."""
    op.create_table(
        "mail_addresses",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False, comment="empty once it was stopped"),
        sa.Column("sealed", sa.LargeBinary(), nullable=True, comment="the code that proves it, until it is entered"),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("via", sa.Text(), nullable=False, comment="the platform on which it was given"),
        sa.Column(
            "tries", sa.SmallInteger(), server_default=sa.text("'0'"), nullable=False, comment="wrong codes entered"
        ),
        sa.Column("asked", sa.SmallInteger(), nullable=False, comment="codes that were sent since `asked_at`"),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("proved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("lost_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("organization_id", "member_id", name="mail_addresses_pkey"),
        sa.CheckConstraint("length(address) <= 254", name="mail_addresses_address_fits"),
        sa.CheckConstraint("(sealed IS NULL) = (until IS NULL)", name="mail_addresses_codes_end"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="mail_addresses_member",
            ondelete="CASCADE",
        ),
    )
    # Few have an address, and whoever reads letters there may want no more of them.
    op.create_index("mail_addresses_kept", "mail_addresses", ["address"], postgresql_where=sa.text("address <> ''"))


def downgrade() -> None:
    """Forget the addresses: everybody is told things in chat alone."""
    op.execute("DELETE FROM messages WHERE about_kind = 'address' OR kind = 'receipt'")
    op.drop_table("mail_addresses")
