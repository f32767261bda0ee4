"""
Run a place without a developer: what those who run it add, teach, ask for, and are told.

Why: what was over was kept for ever, or as long as the program said. How long is a rule of the house now, and what is
older goes at night; each organization's next night is a row, so that one replica takes it. A list that is dropped in
chat is kept until it was imported, and with what takes that back.
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

UNDO = "sealed: what takes its import back, once it was imported"


def upgrade() -> None:
    """Add what there was not yet."""
    _nights()
    _handed_in()


def downgrade() -> None:
    """Drop it again."""
    op.drop_table("handed_in")
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


def _handed_in() -> None:
    """Keep files that are to be imported."""
    op.create_table(
        "handed_in",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False, comment="sealed"),
        sa.Column("handed_in_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undo", sa.LargeBinary(), nullable=True, comment=UNDO),
        sa.Column("undone", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.PrimaryKeyConstraint("organization_id", "member_id", "id", name="handed_in_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="handed_in_member",
            ondelete="CASCADE",
        ),
    )
    op.create_index("handed_in_by_age", "handed_in", ["handed_in_at"])
