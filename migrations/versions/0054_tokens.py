"""
Let other systems act for members by tokens.

Why: a door display, a website or an assistant could reach bookings only through a chat. Of a token's secret only a
digest is kept; it ends with its time, and with the membership.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0054"
down_revision = "0053"
branch_labels = None
depends_on = None

OF_WHO_LEFT = """
CREATE FUNCTION tokens_of_who_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tokens SET revoked_at = coalesce(NEW.left_at, NEW.suspended_at)
    WHERE organization_id = NEW.organization_id AND member_id = NEW.id AND revoked_at IS NULL;
    RETURN NULL;
END
$$
"""
END_WITH_MEMBERS = """
CREATE TRIGGER members_end_their_tokens AFTER UPDATE ON members
FOR EACH ROW WHEN (coalesce(NEW.left_at, NEW.suspended_at) IS NOT NULL) EXECUTE FUNCTION tokens_of_who_left()
"""


def upgrade() -> None:
    """Add the tokens; there are none yet."""
    op.create_table(
        "tokens",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False, comment="for whom it acts"),
        sa.Column("made_by", sa.BigInteger(), nullable=True, comment="who made it; nobody: the command line"),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False, comment="of its secret, which nobody keeps"),
        sa.Column("hint", sa.Text(), nullable=False, comment="its last characters, which open nothing"),
        sa.Column("scopes", ARRAY(sa.Text()), nullable=False),
        sa.Column(
            "confirms", sa.Boolean(), nullable=False, comment="whether an assistant confirms by it what it holds"
        ),
        sa.Column("holds_a_day", sa.Integer(), nullable=True),
        sa.Column("minutes_a_week", sa.Integer(), nullable=True),
        sa.Column("kinds", ARRAY(sa.Text()), nullable=False, comment="of what may be held; all if empty"),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("last_used_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("revoked_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("organization_id", "id", name="tokens_pkey"),
        sa.CheckConstraint("length(name) <= 60", name="tokens_name_fits"),
        sa.CheckConstraint("holds_a_day > 0 AND minutes_a_week > 0", name="tokens_budget_is_something"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="tokens_member",
            ondelete="CASCADE",
        ),
    )
    op.create_index("tokens_by_digest", "tokens", ["digest"], unique=True)
    op.create_index("tokens_of_member", "tokens", ["organization_id", "member_id"])
    op.execute(OF_WHO_LEFT)
    op.execute(END_WITH_MEMBERS)


def downgrade() -> None:
    """Let no other system in; the tokens that were given out open nothing any more."""
    op.execute("DROP TRIGGER members_end_their_tokens ON members")
    op.execute("DROP FUNCTION tokens_of_who_left()")
    op.drop_table("tokens")
