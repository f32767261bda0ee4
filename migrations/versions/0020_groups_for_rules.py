"""
Let a group know that it was made for people whom a rule named.

Why: groups that were made for a rule stayed in the list of groups when the rule was undone or named others. They are
kept, so that the undo of an undo names the same people again, and are shown while a rule names them.
"""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what the changes of this version keep; groups that are there already are shown as before."""
    op.add_column(
        "groups",
        sa.Column(
            "for_rules",
            sa.Boolean(),
            nullable=False,
            server_default=sa.false(),
            comment="made for people whom a rule named, and shown while a rule names it",
        ),
    )


def downgrade() -> None:
    """Take away what this version added; all groups are shown."""
    op.drop_column("groups", "for_rules")
