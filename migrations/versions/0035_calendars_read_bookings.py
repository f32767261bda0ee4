"""
Let calendar programs read bookings by private links.

Why: people looked their bookings up here and typed them into their own calendars, where nothing changed when a booking
did. A link says what it tells of and whose it is; of its secret only a digest is kept. It ends with the membership.
"""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None

OF_WHO_LEFT = """
CREATE FUNCTION feeds_of_who_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE feeds SET revoked_at = coalesce(NEW.left_at, NEW.suspended_at)
    WHERE organization_id = NEW.organization_id AND member_id = NEW.id AND revoked_at IS NULL;
    RETURN NULL;
END
$$
"""
END_WITH_MEMBERS = """
CREATE TRIGGER members_end_their_feeds AFTER UPDATE ON members
FOR EACH ROW WHEN (coalesce(NEW.left_at, NEW.suspended_at) IS NOT NULL) EXECUTE FUNCTION feeds_of_who_left()
"""


def upgrade() -> None:
    """Add the links; there are none yet."""
    op.create_table(
        "feeds",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "member_id", sa.BigInteger(), nullable=False, comment="whose link it is, and who may know what it tells"
        ),
        sa.Column("digest", sa.LargeBinary(), nullable=False, comment="of its token, which nobody keeps"),
        sa.Column(
            "resource_id", sa.BigInteger(), nullable=True, comment="what it tells of; else the site, else the member"
        ),
        sa.Column("site_id", sa.BigInteger(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("content", sa.LargeBinary(), nullable=True, comment="digest of what it said when it was read last"),
        sa.PrimaryKeyConstraint("id", name="feeds_pkey"),
        sa.CheckConstraint("resource_id IS NULL OR site_id IS NULL", name="feeds_tell_of_one_thing"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="feeds_member",
            ondelete="CASCADE",
        ),
    )
    op.create_index("feeds_by_digest", "feeds", ["digest"], unique=True)
    op.create_index("feeds_of_member", "feeds", ["organization_id", "member_id"])
    op.execute(OF_WHO_LEFT)
    op.execute(END_WITH_MEMBERS)


def downgrade() -> None:
    """Let no calendar read anything; the links that were given out open nothing any more."""
    op.execute("DROP TRIGGER members_end_their_feeds ON members")
    op.execute("DROP FUNCTION feeds_of_who_left()")
    op.drop_table("feeds")
