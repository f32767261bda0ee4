"""
Note in whose place somebody agreed to a request.

Why: while an approver was away, somebody agreed who may decide nothing otherwise, and whoever looked at it later saw a
plain member approve. Now the yes says in whose place it was given.
"""

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add in whose place; of what was agreed to before, nobody noted it."""
    op.add_column(
        "approvals",
        sa.Column(
            "instead_of", sa.BigInteger(), nullable=True, comment="in whose place, if they were not asked themself"
        ),
    )
    op.create_index(
        "approvals_instead_of",
        "approvals",
        ["organization_id", "instead_of"],
        postgresql_where=sa.text("instead_of IS NOT NULL"),
    )


def downgrade() -> None:
    """Forget in whose place, and the messages about it; what was agreed to stays."""
    op.execute("DELETE FROM messages WHERE about_kind = 'delegate'")
    op.execute("DELETE FROM cards WHERE about_kind = 'delegate'")
    op.drop_index("approvals_instead_of", "approvals")
    op.drop_column("approvals", "instead_of")
