"""
Keep how many people come to a booking, where somebody said so.

Why: rules could ask for an approval by length, hour and person, but not by how many come; and "we are 12 now" was
answered and forgotten.
"""

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the number; of what was booked before, nobody kept it."""
    for table in ("bookings", "series"):
        op.add_column(
            table,
            sa.Column("party", sa.Integer(), nullable=True, comment="how many people come, where somebody said so"),
        )
        op.create_check_constraint(f"{table}_party_fits", table, "party BETWEEN 1 AND 10000")


def downgrade() -> None:
    """Forget the number, and the rules about it."""
    op.execute("UPDATE policies SET document = document - 'approved_over' WHERE document ? 'approved_over'")
    for table in ("bookings", "series"):
        op.drop_constraint(f"{table}_party_fits", table)
        op.drop_column(table, "party")
