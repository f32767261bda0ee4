"""
Let a group have a neighbourhood: the units among which its members sit.

Why: a team that books desk by desk is scattered over the floor. Its members are given the free desks of their own
first, and everybody else those that are no team's. The units stand with the group, in its row, because they are only
ever read and changed together.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add where groups sit; none of them does anywhere yet."""
    op.add_column(
        "groups",
        sa.Column(
            "unit_ids",
            postgresql.ARRAY(sa.BigInteger()),
            nullable=False,
            server_default=sa.text("'{}'"),
            comment="the units among which its members sit",
        ),
    )
    op.create_check_constraint("groups_unit_ids_fit", "groups", "cardinality(unit_ids) <= 200")


def downgrade() -> None:
    """Take away where groups sit."""
    op.drop_column("groups", "unit_ids")
