"""
What people see: names that stay, nothing for those who have left, and whole days that ring by day.

Why: a handle replaced a person's name, whenever the other platform was asked last. A name now says of what kind it is
and who says so. Of those that are there nobody knows it any more, and any platform's word is better.

A person who was deactivated in Slack went on booking in Telegram. A member who has left is known by the time at which
they did; their identities stay, and are served again if they come back. An invitation says when it was made, because
one that is older than somebody's leaving does not let them in again; those that are there are older than any leaving.

A camera for Monday began at midnight like a meeting: its reminder, its code and its warning came in the night, and it
was released ten minutes later. A booking of whole days now says when its messages come, and until when somebody has to
check in, if anybody has to. Bookings that were made before keep the times that their holders were told.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

LEFT = "when they left the organization"


def upgrade() -> None:
    """Apply the step; everybody who is a member belongs here."""
    op.add_column(
        "members",
        sa.Column(
            "name_kind",
            sa.Text(),
            server_default="handle",
            nullable=False,
            comment="how far it is what colleagues call the person",
        ),
    )
    op.add_column("members", sa.Column("name_from", sa.Text(), nullable=True, comment="the platform that says so"))
    op.create_check_constraint("members_name_kind", "members", "name_kind IN ('real', 'given', 'handle')")
    op.add_column("members", sa.Column("left_at", sa.DateTime(timezone=True), nullable=True, comment=LEFT))
    op.add_column("invitations", sa.Column("made_at", sa.DateTime(timezone=True), nullable=True))
    # No invitation is good for longer than two weeks.
    op.execute("UPDATE invitations SET made_at = expires_at - interval '14 days'")
    op.alter_column("invitations", "made_at", nullable=False)
    for name in ("rings_at", "check_in_by"):
        op.add_column("bookings", sa.Column(name, sa.DateTime(timezone=True), nullable=True))


def downgrade() -> None:
    """Take the step back; who has left loses their identities, as they did before it."""
    op.execute("""DELETE FROM identities i USING members m
        WHERE m.organization_id = i.organization_id AND m.id = i.member_id AND m.left_at IS NOT NULL""")
    op.drop_column("invitations", "made_at")
    op.drop_column("members", "left_at")
    for name in ("check_in_by", "rings_at"):
        op.drop_column("bookings", name)
    op.drop_constraint("members_name_kind", "members")
    op.drop_column("members", "name_from")
    op.drop_column("members", "name_kind")
