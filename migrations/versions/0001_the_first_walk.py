"""
The first walk: organizations, members, resources, and bookings that can never overlap.

Why: overlaps are forbidden by one exclusion constraint over a line of whole minutes (`occupied_line`), which needs no
extension and keeps its speed as the table grows. Rows that are written together with a booking carry no foreign key to
it: they come from one statement with it, and each key would cost that statement a look-up.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

OCCUPIED_LINE = """
CREATE FUNCTION occupied_line(unit bigint, starts timestamptz, ends timestamptz) RETURNS int8range
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN int8range(
    (unit << 32) + (extract(epoch FROM starts - timestamptz '1970-01-01 00:00:00+00') / 60)::bigint,
    (unit << 32) + (extract(epoch FROM ends - timestamptz '1970-01-01 00:00:00+00') / 60)::bigint
)
"""


def upgrade() -> None:
    """Apply the step."""
    op.execute(OCCUPIED_LINE)
    op.create_table(
        "access_codes",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("resource_id", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "booking_id", name="access_codes_pkey"),
        sa.UniqueConstraint("organization_id", "resource_id", "digest", name="access_codes_one_door_each"),
    )
    op.create_table(
        "audit",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, comment="the booking's version that this change made"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_member", sa.BigInteger(), nullable=True, comment="nobody: the passing of time"),
        sa.Column("via", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True, comment="nothing: the booking was made"),
        sa.Column("after", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "booking_id", "version", name="audit_pkey"),
    )
    op.create_table(
        "bookings",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("resource_id", sa.BigInteger(), nullable=False),
        sa.Column("unit_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("starts", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("via", sa.Text(), nullable=False),
        sa.Column("hold_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("release_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("checked_in_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        postgresql.ExcludeConstraint(
            (sa.text("occupied_line(unit_id, starts, ends)"), "&&"),
            where=sa.text("ended_at IS NULL"),
            using="spgist",
            name="bookings_never_overlap",
        ),
        sa.CheckConstraint(
            "(status IN ('held', 'confirmed', 'in_use')) = (ended_at IS NULL)", name="bookings_occupy_until_they_end"
        ),
        sa.CheckConstraint(
            "starts = date_trunc('minute', starts, 'UTC') AND ends = date_trunc('minute', ends, 'UTC')",
            name="bookings_in_whole_minutes",
        ),
        sa.CheckConstraint(
            "status IN ('held', 'confirmed', 'in_use', 'completed', 'expired', 'cancelled', 'no_show')",
            name="bookings_status",
        ),
        sa.CheckConstraint(
            "status NOT IN ('confirmed', 'in_use', 'no_show') OR release_at IS NOT NULL",
            name="bookings_confirmed_have_a_release",
        ),
        sa.CheckConstraint("starts < ends", name="bookings_end_after_they_start"),
        sa.PrimaryKeyConstraint("id", name="bookings_pkey"),
        postgresql_with={"fillfactor": 80},
    )
    op.create_index("bookings_of_member", "bookings", ["organization_id", "member_id", "starts"], unique=False)
    op.create_table(
        "cards",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("shown_version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "booking_id", "platform", "workspace", "address", name="cards_pkey"),
    )
    op.create_table(
        "code_tries",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("wrong", sa.SmallInteger(), nullable=False),
        sa.Column("paused_until", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("organization_id", "member_id", name="code_tries_pkey"),
    )
    op.create_table(
        "deliveries",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("delivery_id", sa.Text(), nullable=False),
        sa.Column("received_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("incoming", sa.Text(), nullable=True, comment="what arrived, until it is answered"),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("organization_id", "platform", "delivery_id", name="deliveries_pkey"),
    )
    op.create_index("deliveries_by_age", "deliveries", ["received_at"], unique=False)
    op.create_index(
        "deliveries_unanswered",
        "deliveries",
        ["not_before"],
        unique=False,
        postgresql_where=sa.text("incoming IS NOT NULL"),
    )
    op.create_table(
        "messages",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("urgency", sa.SmallInteger(), nullable=False, comment="0 before 1"),
        sa.Column("state", sa.Text(), server_default=sa.text("'waiting'"), nullable=False),
        sa.Column("not_before", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempts", sa.SmallInteger(), server_default=sa.text("0"), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True, comment="why it was dropped, or failed for good"),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("state IN ('waiting', 'sent', 'dropped', 'failed')", name="messages_state"),
        sa.PrimaryKeyConstraint("organization_id", "booking_id", "kind", "due_at", name="messages_pkey"),
    )
    op.create_index(
        "messages_waiting",
        "messages",
        ["urgency", "not_before"],
        unique=False,
        postgresql_where=sa.text("state = 'waiting'"),
    )
    op.create_table(
        "organizations",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("catalogue_version", sa.Integer(), server_default=sa.text("1"), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="organizations_pkey"),
    )
    op.create_table(
        "wishes",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("wish", postgresql.JSONB(astext_type=sa.Text()), nullable=False),
        sa.Column("said_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "member_id", name="wishes_pkey"),
    )
    op.create_table(
        "invitations",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=True, comment="the member whose further identity it joins"),
        sa.Column("once", sa.Boolean(), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("used_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="invitations_organization", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("digest", name="invitations_pkey"),
    )
    op.create_table(
        "members",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=True),
        sa.Column(
            "zone_chosen", sa.Boolean(), server_default=sa.text("false"), nullable=False, comment="said by the member"
        ),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("role IN ('owner', 'admin', 'member', 'guest')", name="members_role"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="members_organization", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="members_pkey"),
        sa.UniqueConstraint("organization_id", "id", name="members_of_organization"),
    )
    op.create_table(
        "resources",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Integer(), nullable=True),
        sa.Column("tags", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column("aliases", sa.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
        sa.Column(
            "week",
            postgresql.JSONB(astext_type=sa.Text()),
            nullable=False,
            comment="seven days, Monday first, of [opens, closes] in local minutes",
        ),
        sa.Column("shortest_minutes", sa.Integer(), nullable=False),
        sa.Column("longest_minutes", sa.Integer(), nullable=False),
        sa.Column("ahead_minutes", sa.Integer(), nullable=False),
        sa.CheckConstraint("kind IN ('room', 'studio', 'desk', 'equipment', 'seat')", name="resources_kind"),
        sa.CheckConstraint("0 < shortest_minutes AND shortest_minutes <= longest_minutes", name="resources_lengths"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="resources_organization", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="resources_pkey"),
        sa.UniqueConstraint("organization_id", "id", name="resources_of_organization"),
    )
    op.create_index(
        "resources_one_per_name", "resources", ["organization_id", sa.literal_column("lower(name)")], unique=True
    )
    op.create_table(
        "workspaces",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="workspaces_organization", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("platform", "external_id", name="workspaces_pkey"),
    )
    op.create_table(
        "identities",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("checked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("unreachable", sa.Text(), nullable=True, comment="why the platform delivers nothing to this person"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="identities_member",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("platform", "workspace", "external_id", name="identities_pkey"),
        sa.UniqueConstraint("organization_id", "member_id", "platform", name="identities_one_per_platform"),
    )
    op.create_table(
        "units",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("resource_id", sa.BigInteger(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.CheckConstraint("id < 2147483648", name="units_fit_the_line"),
        sa.ForeignKeyConstraint(
            ["organization_id", "resource_id"],
            ["resources.organization_id", "resources.id"],
            name="units_resource",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="units_pkey"),
        sa.UniqueConstraint("organization_id", "resource_id", "label", name="units_one_per_label"),
        sa.UniqueConstraint("organization_id", "resource_id", "position", name="units_one_per_position"),
    )


def downgrade() -> None:
    """Take the step back."""
    op.drop_table("units")
    op.drop_table("identities")
    op.drop_table("workspaces")
    op.drop_index("resources_one_per_name", table_name="resources")
    op.drop_table("resources")
    op.drop_table("members")
    op.drop_table("invitations")
    op.drop_table("wishes")
    op.drop_table("organizations")
    op.drop_index("messages_waiting", table_name="messages", postgresql_where=sa.text("state = 'waiting'"))
    op.drop_table("messages")
    op.drop_index("deliveries_unanswered", table_name="deliveries", postgresql_where=sa.text("incoming IS NOT NULL"))
    op.drop_index("deliveries_by_age", table_name="deliveries")
    op.drop_table("deliveries")
    op.drop_table("code_tries")
    op.drop_table("cards")
    op.drop_index("bookings_of_member", table_name="bookings")
    op.drop_table("bookings")
    op.drop_table("audit")
    op.drop_table("access_codes")
    op.execute("DROP FUNCTION occupied_line(bigint, timestamptz, timestamptz)")
