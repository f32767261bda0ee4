"""
Let the last backup be found without a look at every change since.

Why: how old it is, is watched from outside, again and again; where there is none, all of the audit would be read.
"""

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Index the few rows that tell of backups."""
    op.create_index(
        "audit_backups", "audit", ["id"], postgresql_where=sa.text("noun = 'organization' AND verb = 'backed up'")
    )


def downgrade() -> None:
    """Do without the index."""
    op.drop_index("audit_backups", "audit")
