"""
Let what is free now stand in a channel.

Why: everybody asked for themselves what is free, and a channel had no way to show it to all. A board is a message that
is painted anew whenever a booking changes, or what there is, however that happens.
"""

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None

BOARDS_ARE_BEHIND = """
CREATE FUNCTION boards_are_behind_{verb}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, not_before, urgency)
    -- A row for each transaction, or one that is being painted would be taken for the next. Who sends them folds them.
    SELECT b.organization_id, 'board', b.id, 'changed',
        timestamptz 'epoch' + pg_current_xact_id()::text::bigint * interval '1 microsecond', timestamptz 'epoch', 1
    FROM (SELECT DISTINCT {organization} AS id FROM {rows}) of
    JOIN boards b ON b.organization_id = of.id AND b.state = 'stands'
    ON CONFLICT DO NOTHING;
    IF FOUND THEN
        PERFORM pg_notify('bellhop_due', '');
    END IF;
    RETURN NULL;
END
$$
"""
BEHIND = (
    ("made", "bookings", "organization_id", "changed", "INSERT ON bookings REFERENCING NEW TABLE AS changed"),
    ("changed", "bookings", "organization_id", "changed", "UPDATE ON bookings REFERENCING NEW TABLE AS changed"),
    (
        *("stocked", "organizations", "each.id", "(VALUES (NEW.id)) AS each (id)"),
        "UPDATE OF catalogue_version ON organizations",
    ),
)


def upgrade() -> None:
    """Add boards, of which none stands yet, and what notices that they are behind."""
    op.create_table(
        "boards",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False, comment="the platform's name of the channel or group"),
        sa.Column("member_id", sa.BigInteger(), nullable=False, comment="who put it up, in whose language it speaks"),
        sa.Column(
            "site_id", sa.BigInteger(), nullable=True, comment="whose things it shows; those of all sites without one"
        ),
        sa.Column("state", sa.Text(), server_default=sa.text("'stands'"), nullable=False),
        sa.Column("pinned", sa.Text(), server_default=sa.text("'not yet'"), nullable=False),
        sa.Column("painted_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("organization_id", "id", name="boards_pkey"),
        sa.UniqueConstraint("organization_id", "platform", "workspace", "conversation", name="boards_one_per_place"),
        sa.CheckConstraint("state IN ('stands', 'taken down', 'lost')", name="boards_state"),
        sa.CheckConstraint("pinned IN ('not yet', 'yes', 'refused')", name="boards_pinned"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="boards_member",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["organization_id", "site_id"],
            ["sites.organization_id", "sites.id"],
            name="boards_site",
            ondelete="CASCADE",
        ),
    )
    op.create_index("boards_of_member", "boards", ["organization_id", "member_id"])
    op.create_index("boards_of_site", "boards", ["organization_id", "site_id"])
    for verb, table, column, rows, event in BEHIND:
        op.execute(BOARDS_ARE_BEHIND.format(verb=verb, organization=column, rows=rows))
        op.execute(
            f"CREATE TRIGGER {table}_{verb}_boards AFTER {event}"
            f" FOR EACH {'STATEMENT' if table == 'bookings' else 'ROW'} EXECUTE FUNCTION boards_are_behind_{verb}()"
        )


def downgrade() -> None:
    """Forget the boards; their messages stay where they are, and are not edited any more."""
    for verb, table, *_ in BEHIND:
        op.execute(f"DROP TRIGGER {table}_{verb}_boards ON {table}")
        op.execute(f"DROP FUNCTION boards_are_behind_{verb}()")
    op.execute("DELETE FROM messages WHERE about_kind = 'board'")
    op.execute("DELETE FROM cards WHERE about_kind = 'board'")
    op.drop_table("boards")
