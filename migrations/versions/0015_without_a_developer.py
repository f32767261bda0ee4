"""Run a place without a developer: what those who run it add, teach, ask for, and are told."""

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what there was not yet."""


def downgrade() -> None:
    """Drop it again."""
