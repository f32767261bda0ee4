"""
What people see: names that one platform does not take from another.

Why: a handle replaced a person's name, whenever the other platform was asked last. A name now says of what kind it is
and who says so. Of those that are there nobody knows it any more, and any platform's word is better.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.add_column(
        "members",
        sa.Column(
            "name_kind",
            sa.Text(),
            server_default="handle",
            nullable=False,
            comment="how far it is what colleagues call the person",
        ),
    )
    op.add_column("members", sa.Column("name_from", sa.Text(), nullable=True, comment="the platform that says so"))
    op.create_check_constraint("members_name_kind", "members", "name_kind IN ('real', 'given', 'handle')")


def downgrade() -> None:
    """Take the step back."""
    op.drop_constraint("members_name_kind", "members")
    op.drop_column("members", "name_from")
    op.drop_column("members", "name_kind")
