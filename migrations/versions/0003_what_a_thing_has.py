"""
Attributes: features of resources beyond tags, and the address of a picture.

Why: "a desk with two monitors" and "a left-handed guitar" ask for a number and a choice, which a tag cannot answer. An
attribute's values are defined once for the organization, so that all resources are asked for in the same words.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Apply the step."""
    op.create_table(
        "attributes",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("choices", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.CheckConstraint("type IN ('number', 'yes/no', 'choice', 'text')", name="attributes_type"),
        sa.CheckConstraint("(type = 'choice') = (choices <> '{}')", name="attributes_choices"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="attributes_organization", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("organization_id", "name", name="attributes_pkey"),
    )
    op.add_column("resources", sa.Column("photo", sa.Text(), nullable=True, comment="the address of a picture"))
    op.add_column(
        "resources",
        sa.Column(
            "attributes",
            postgresql.JSONB(),
            server_default=sa.text("'{}'"),
            nullable=False,
            comment="values by attribute's name",
        ),
    )


def downgrade() -> None:
    """Take the step back; all attributes are lost."""
    op.drop_column("resources", "attributes")
    op.drop_column("resources", "photo")
    op.drop_table("attributes")
