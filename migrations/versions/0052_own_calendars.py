"""
Keep when members are busy by their own calendars, of which they gave the addresses.

Why: who books a room in the chat does not see that they are elsewhere then.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0052"
down_revision = "0051"
branch_labels = None
depends_on = None

OF_WHO_LEFT = """
CREATE FUNCTION own_calendars_of_who_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM own_calendars WHERE organization_id = NEW.organization_id AND member_id = NEW.id;
    RETURN NULL;
END
$$
"""
END_WITH_MEMBERS = """
CREATE TRIGGER members_end_their_own_calendars AFTER UPDATE ON members
FOR EACH ROW WHEN (coalesce(NEW.left_at, NEW.suspended_at) IS NOT NULL) EXECUTE FUNCTION own_calendars_of_who_left()
"""


def upgrade() -> None:
    """Add the calendars; nobody has given one yet."""
    op.create_table(
        "own_calendars",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False, comment="its address, which opens the whole calendar"),
        sa.Column("via", sa.Text(), nullable=False, comment="the platform on which it was given"),
        sa.Column("etag", sa.Text(), nullable=True, comment="by what its server recognises what it gave last"),
        sa.Column("modified", sa.Text(), nullable=True),
        sa.Column(
            "busy",
            postgresql.TSTZMULTIRANGE(),
            server_default=sa.text("'{}'"),
            nullable=False,
            comment="of today and the weeks ahead",
        ),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("failed", sa.Text(), nullable=True, comment="why it could not be read last"),
        sa.Column("failing_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("organization_id", "member_id", name="own_calendars_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="own_calendars_member",
            ondelete="CASCADE",
        ),
    )
    op.create_index("own_calendars_due", "own_calendars", ["due_at"])
    op.execute(OF_WHO_LEFT)
    op.execute(END_WITH_MEMBERS)


def downgrade() -> None:
    """Forget the calendars: nobody is warned of clashes."""
    op.execute("DROP TRIGGER members_end_their_own_calendars ON members")
    op.execute("DROP FUNCTION own_calendars_of_who_left()")
    op.execute("DELETE FROM messages WHERE about_kind = 'calendar'")
    op.drop_table("own_calendars")
