"""Let a place be told of in its own words."""

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what the changes of this version keep."""


def downgrade() -> None:
    """Take away what this version added."""
