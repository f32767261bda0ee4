"""
Let members ask the holder of a booking to share it.

Why: who found a big room taken was refused, although most of its seats stayed empty. Where the rule allows it, members
now ask the holder, and one press puts them on the booking.
"""

from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Let a favour be to share a booking."""
    op.drop_constraint("favours_what", "favours", type_="check")
    op.create_check_constraint("favours_what", "favours", "what IN ('give', 'swap', 'shorten', 'share')")


def downgrade() -> None:
    """Forget what was asked to share; whoever was let in stays on the booking."""
    op.execute(
        "DELETE FROM messages t USING favours f WHERE t.about_kind = 'favour' AND t.about_id = f.id"
        " AND t.organization_id = f.organization_id AND f.what = 'share'"
    )
    op.execute(
        "DELETE FROM cards t USING favours f WHERE t.about_kind = 'favour' AND t.about_id = f.id"
        " AND t.organization_id = f.organization_id AND f.what = 'share'"
    )
    op.execute("DELETE FROM favours WHERE what = 'share'")
    op.drop_constraint("favours_what", "favours", type_="check")
    op.create_check_constraint("favours_what", "favours", "what IN ('give', 'swap', 'shorten')")
