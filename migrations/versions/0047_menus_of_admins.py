"""
Show the commands of whoever runs a place to them alone.

Why: everybody saw every command, and most of them answered that only an admin can do that. It is kept for whom the
longer menu was set, and in which language, so that it goes when a role does, whichever process notices.
"""

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the menu that each has; so far everybody has that of all, and admins get theirs at the next look."""
    op.add_column(
        "identities",
        sa.Column(
            "menu", sa.Text(), nullable=True, comment="the language of an admin's own menu; without one, that of all"
        ),
    )
    op.create_index(
        "identities_with_menus",
        "identities",
        ["organization_id", "platform", "workspace"],
        postgresql_where=sa.text("menu IS NOT NULL"),
    )
    op.create_index(
        "members_running",
        "members",
        ["organization_id"],
        postgresql_where=sa.text("role IN ('owner', 'admin') AND left_at IS NULL AND suspended_at IS NULL"),
    )


def downgrade() -> None:
    """Forget whose menu is longer; it stays as it was set until Telegram is told otherwise."""
    op.drop_index("members_running", "members")
    op.drop_index("identities_with_menus", "identities")
    op.drop_column("identities", "menu")
