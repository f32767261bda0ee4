"""
The language that a member chose stays chosen.

Why: a platform tells the language of somebody's client every time it is asked; who wants another one here says so once.
"""

import sqlalchemy as sa
from alembic import op

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


def downgrade() -> None:
    """Take the step back; the languages stay until the platforms say others."""
    op.drop_column("members", "language_chosen")
