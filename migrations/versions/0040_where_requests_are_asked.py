"""
Let requests be asked in a channel, where several who decide see them.

Why: a request went to each of those who decide, and nobody saw whether another had it in hand. A row says in which
conversation the requests for a thing, or for all, are asked; whoever decides presses there.
"""

import sqlalchemy as sa
from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add where requests are asked; everywhere in person, so far."""
    op.create_table(
        "asking_places",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("resource_id", sa.BigInteger(), nullable=False, comment="0: everything that has no place of its own"),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False, comment="who said so, in whose language it is asked"),
        sa.PrimaryKeyConstraint("organization_id", "resource_id", name="asking_places_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="asking_places_member",
            ondelete="CASCADE",
        ),
    )
    op.create_index("asking_places_of_member", "asking_places", ["organization_id", "member_id"])


def downgrade() -> None:
    """Ask everybody in person again; what was asked in a channel stays there, and is not edited any more."""
    op.execute("DELETE FROM messages WHERE kind IN ('approval_posted', 'place_lost')")
    op.execute("DELETE FROM cards WHERE purpose = 'posted'")
    op.drop_table("asking_places")
