"""
Let a place name its things: what it calls the kinds of things, and what a number of an attribute is measured in.

Why: a music school has booths and no studios, and everybody there says so. One name holds in all languages, because it
is the house's own. It belongs to the organization, and is read with the catalogue.

Why: "160" says nothing of a desk, "160 cm" does.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what the changes of this version keep."""
    op.add_column(
        "organizations",
        sa.Column(
            "kind_names",
            postgresql.JSONB(),
            nullable=False,
            server_default=sa.text("'{}'"),
            comment="what one and several of a kind are called, by the kind",
        ),
    )
    op.add_column(
        "attributes", sa.Column("unit", sa.Text(), nullable=True, comment="what a number of it is measured in")
    )
    op.create_check_constraint("attributes_unit_fits", "attributes", "length(unit) <= 20")
    op.create_check_constraint("attributes_unit", "attributes", "unit IS NULL OR type = 'number'")


def downgrade() -> None:
    """Take away what this version added; kinds are called as everywhere."""
    op.drop_column("attributes", "unit")
    op.drop_column("organizations", "kind_names")
