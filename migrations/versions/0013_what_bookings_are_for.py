"""
What bookings are for.

Why: a list of "Atlas, Tuesday" does not tell the retro from the planning, and nobody could cancel "the retro". A
booking now keeps what it is for, in the words of the person who made it; those that are there are for nothing stated.
"""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None

TITLE = "what it is for, in its booker's words"
WAS = "what it was for before it was last renamed"


def upgrade() -> None:
    """Apply the step."""
    op.add_column("bookings", sa.Column("title", sa.Text(), nullable=True, comment=TITLE))
    op.add_column("bookings", sa.Column("was_title", sa.Text(), nullable=True, comment=WAS))
    op.create_check_constraint("bookings_title_fits", "bookings", "length(title) <= 80")


def downgrade() -> None:
    """Take the step back; what bookings are for is forgotten."""
    op.drop_constraint("bookings_title_fits", "bookings")
    op.drop_column("bookings", "was_title")
    op.drop_column("bookings", "title")
