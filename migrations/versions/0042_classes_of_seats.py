"""
Let a unit have a class, as the seats of an aeroplane have.

Why: "a business seat" could not be booked or waited for, because nothing told one seat from another but its label.
"""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the class; what is there has none."""
    op.add_column("units", sa.Column("seat_class", sa.Text(), nullable=True, comment="what class of seat it is"))
    op.create_check_constraint("units_seat_class_fits", "units", "length(seat_class) <= 20")


def downgrade() -> None:
    """Let no unit have a class."""
    op.drop_column("units", "seat_class")
