"""
Let people ask for an exception, and say why.

Why: a quota or a rule that is in the way ended the talk, and people wrote to an admin instead. Whoever may decide is
asked now, with one line that says why, and the slot is kept meanwhile. What was asked stands beside the booking, and
goes with it.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0025"
down_revision = "0024"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what is asked about bookings."""
    op.create_table(
        "requests",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False, comment="who asks"),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column(
            "excepted",
            postgresql.ARRAY(sa.Text()),
            nullable=False,
            server_default=sa.text("'{}'"),
            comment="the rules that it breaks, if it is an exception",
        ),
        sa.Column("plea", sa.Text(), nullable=True, comment="why, in the words of who asks"),
        sa.CheckConstraint("length(plea) <= 200", name="requests_plea_fits"),
        sa.Column("query", sa.Text(), nullable=True, comment="what an approver asks back"),
        sa.CheckConstraint("length(query) <= 200", name="requests_query_fits"),
        sa.Column("query_by", sa.BigInteger(), nullable=True),
        sa.Column("reply", sa.Text(), nullable=True, comment="what was answered to that"),
        sa.CheckConstraint("length(reply) <= 200", name="requests_reply_fits"),
        sa.PrimaryKeyConstraint("booking_id", name="requests_pkey"),
        sa.CheckConstraint("(query IS NULL) <= (reply IS NULL)", name="requests_replies_answer_a_query"),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name="requests_booking", ondelete="CASCADE"),
    )
    op.create_index("requests_of_member", "requests", ["organization_id", "member_id", "asked_at"])


def downgrade() -> None:
    """Forget what was asked; what was decided stands."""
    op.drop_table("requests")
