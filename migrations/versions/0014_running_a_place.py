"""Run a place: what its admins add, change and retire, and the record of it."""

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what running a place needs."""


def downgrade() -> None:
    """Remove it."""
