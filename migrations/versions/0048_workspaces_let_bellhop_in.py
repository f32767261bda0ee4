"""
Keep the keys of each workspace that lets Bellhop in.

Why: one token in the settings served one workspace. Each further one brings keys of its own, which run out and are
renewed, and end when the workspace takes Bellhop out again. They are sealed, and of what an installation must show at
its end only a digest is kept.
"""

import sqlalchemy as sa
from alembic import op

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add both tables; nobody has let Bellhop in so far."""
    op.create_table(
        "installations",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("installer", sa.Text(), nullable=False, comment="who let it in, by the platform's id"),
        sa.Column("sealed", sa.LargeBinary(), nullable=False, comment="the keys; only BELLHOP_SECRET_KEY opens them"),
        sa.Column("installed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("renewing_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("platform", "workspace", name="installations_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="installations_organization", ondelete="CASCADE"
        ),
    )
    op.create_table(
        "begun_installations",
        sa.Column("digest", sa.LargeBinary(), nullable=False, comment="of what its end must show"),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="begun_installations_pkey"),
    )
    op.create_index("begun_installations_by_age", "begun_installations", ["expires_at"])


def downgrade() -> None:
    """Forget the keys: each workspace has to let Bellhop in again."""
    op.drop_table("begun_installations")
    op.drop_table("installations")
