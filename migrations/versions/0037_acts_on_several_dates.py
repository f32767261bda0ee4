"""
Keep which dates of a series were cancelled, renamed or left by one act.

Why: what is taken back must be one act and nothing else. Which dates these were was read from the whole audit of a
series, which may be forgotten; and of a renaming that was taken back, all dates got one title. A row says which dates
an act changed, and goes with its series. What was done before can be taken back date by date.
"""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what was done to several dates at once; nothing yet."""
    op.add_column(
        "series", sa.Column("was_title", sa.Text(), nullable=True, comment="the same before it was renamed last")
    )
    op.create_check_constraint("series_was_title_fits", "series", "length(was_title) <= 80")
    op.create_table(
        "series_acts",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("series_id", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, comment="of the series, which the act made of it"),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False, comment="who did it"),
        sa.Column("booking_ids", sa.ARRAY(sa.BigInteger()), nullable=False, comment="the dates that it changed"),
        sa.Column("to_come", sa.Boolean(), nullable=False, comment="whether it changed what is still to come as well"),
        sa.PrimaryKeyConstraint("organization_id", "series_id", "version", name="series_acts_pkey"),
        sa.CheckConstraint("verb IN ('cancelled', 'renamed', 'left')", name="series_acts_verb"),
        sa.ForeignKeyConstraint(
            ["organization_id", "series_id"],
            ["series.organization_id", "series.id"],
            name="series_acts_series",
            ondelete="CASCADE",
        ),
    )


def downgrade() -> None:
    """Forget which dates an act changed."""
    op.drop_table("series_acts")
    op.drop_constraint("series_was_title_fits", "series", type_="check")
    op.drop_column("series", "was_title")
