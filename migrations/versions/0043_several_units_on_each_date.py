"""
Keep how many units a series has on each date.

Why: three desks every Monday were three series, each of them all or nothing by itself.
"""

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the number; every series had one until now."""
    op.add_column(
        "series",
        sa.Column(
            "units", sa.Integer(), nullable=False, server_default=sa.text("1"), comment="how many of it on each date"
        ),
    )
    op.create_check_constraint("series_units_fit", "series", "units BETWEEN 1 AND 10")


def downgrade() -> None:
    """Forget the number: the dates that are booked keep their units, those to come have one."""
    op.drop_constraint("series_units_fit", "series", type_="check")
    op.drop_column("series", "units")
