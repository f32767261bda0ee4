"""
The rules of a house: sites, policies, quotas, buffers, departures, blackouts, and a minute to undo.

Why: rules that were columns of each resource become documents at four levels, so that a house says once what holds
everywhere; a resource's own values move into a document of its own, so that nothing changes for it. A unit is blocked
until its buffer is over, also behind a booking that is completed: the constraint therefore follows a column that the
state decides, and no longer the end of the booking.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

OLD_RULES = """
INSERT INTO policies (organization_id, level, subject, version, document)
SELECT organization_id, 'resource', id::text, 1, jsonb_build_object(
    'week', week, 'shortest', shortest_minutes, 'longest', longest_minutes, 'ahead', ahead_minutes)
FROM resources
"""
RULES_AS_COLUMNS = """
UPDATE resources r SET
    zone = s.zone,
    week = coalesce(p.document -> 'week', (SELECT jsonb_agg('[[0, 1440]]'::jsonb) FROM generate_series(1, 7))),
    shortest_minutes = coalesce((p.document ->> 'shortest')::int, 5),
    longest_minutes = greatest(coalesce((p.document ->> 'shortest')::int, 5),
        coalesce((p.document ->> 'longest')::int, 480)),
    ahead_minutes = coalesce((p.document ->> 'ahead')::int, 129600),
    kind = CASE WHEN r.kind IN ('vehicle', 'other') THEN 'equipment' ELSE r.kind END
FROM resources o
JOIN sites s ON s.organization_id = o.organization_id AND s.id = o.site_id
LEFT JOIN policies p ON p.organization_id = o.organization_id AND p.level = 'resource' AND p.subject = o.id::text
WHERE o.id = r.id
"""
NEVER_OVERLAP = """
ALTER TABLE bookings ADD CONSTRAINT bookings_never_overlap
EXCLUDE USING spgist (occupied_line(unit_id, starts, {end}) WITH &&) WHERE ({where})
"""
MESSAGES = ["organization_id", "booking_id", "kind", "due_at"]
BY_TIME = """
CREATE INDEX bookings_by_time ON bookings
USING spgist (occupied_line(organization_id, starts, blocks_until)) WHERE occupies
"""
WHOLE_MINUTES = "starts = date_trunc('minute', starts, 'UTC') AND ends = date_trunc('minute', ends, 'UTC')"


def upgrade() -> None:
    """Apply the step."""
    op.create_table(
        "sites",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="sites_organization", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="sites_pkey"),
        sa.UniqueConstraint("organization_id", "id", name="sites_of_organization"),
    )
    op.create_index(
        "sites_one_per_name", "sites", ["organization_id", sa.func.lower(sa.literal_column("name"))], unique=True
    )
    op.create_table(
        "policies",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False, comment="a site's or resource's id, a kind, or nothing"),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("document", postgresql.JSONB(), nullable=False),
        sa.CheckConstraint("level IN ('organization', 'site', 'kind', 'resource')", name="policies_level"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="policies_organization", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("organization_id", "level", "subject", name="policies_pkey"),
    )
    op.create_table(
        "policy_changes",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, comment="the document's version that this change made"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_member", sa.BigInteger(), nullable=True, comment="nobody: the command line"),
        sa.Column("before", postgresql.JSONB(), nullable=True, comment="nothing: there was no document"),
        sa.Column("after", postgresql.JSONB(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="policy_changes_organization", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("organization_id", "level", "subject", "version", name="policy_changes_pkey"),
    )
    op.create_table(
        "groups",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="groups_organization", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="groups_pkey"),
        sa.UniqueConstraint("organization_id", "id", name="groups_of_organization"),
    )
    op.create_index(
        "groups_one_per_name", "groups", ["organization_id", sa.func.lower(sa.literal_column("name"))], unique=True
    )
    op.create_table(
        "group_members",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("group_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organization_id", "group_id"],
            ["groups.organization_id", "groups.id"],
            name="group_members_group",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="group_members_member",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("organization_id", "member_id", "group_id", name="group_members_pkey"),
    )
    op.create_table(
        "quota_turns",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("turn", sa.BigInteger(), nullable=False, comment="rises with every booking that takes of a quota"),
        sa.PrimaryKeyConstraint("organization_id", "member_id", name="quota_turns_pkey"),
    )
    op.create_table(
        "departures",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("resource_id", sa.BigInteger(), nullable=False),
        sa.Column("starts", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("starts < ends", name="departures_end_after_they_start"),
        sa.ForeignKeyConstraint(
            ["organization_id", "resource_id"],
            ["resources.organization_id", "resources.id"],
            name="departures_resource",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("organization_id", "resource_id", "starts", name="departures_pkey"),
    )
    op.create_table(
        "blackouts",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("resource_ids", postgresql.ARRAY(sa.BigInteger()), nullable=False),
        sa.Column("starts", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("by_member", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("starts < ends", name="blackouts_end_after_they_start"),
        sa.CheckConstraint("state IN ('proposed', 'standing', 'lifted')", name="blackouts_state"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="blackouts_organization", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="blackouts_pkey"),
    )
    op.create_index("blackouts_of_organization", "blackouts", ["organization_id", "ends"])
    _rules_to_documents()
    _bookings_that_block()


def _rules_to_documents() -> None:
    op.add_column("resources", sa.Column("site_id", sa.BigInteger(), nullable=True))
    op.add_column("resources", sa.Column("floor", sa.Text(), nullable=True))
    op.add_column("resources", sa.Column("description", sa.Text(), nullable=True))
    op.execute(
        """INSERT INTO sites (organization_id, name, zone)
        SELECT DISTINCT organization_id, replace(regexp_replace(zone, '^.*/', ''), '_', ' '), zone FROM resources"""
    )
    op.execute(
        """UPDATE resources r SET site_id = s.id FROM sites s
        WHERE s.organization_id = r.organization_id AND s.zone = r.zone"""
    )
    op.alter_column("resources", "site_id", nullable=False)
    op.create_foreign_key(
        "resources_site",
        "resources",
        "sites",
        ["organization_id", "site_id"],
        ["organization_id", "id"],
        ondelete="CASCADE",
    )
    op.execute(OLD_RULES)
    op.drop_constraint("resources_lengths", "resources")
    op.drop_constraint("resources_kind", "resources")
    for column in ("zone", "week", "shortest_minutes", "longest_minutes", "ahead_minutes"):
        op.drop_column("resources", column)
    op.create_check_constraint(
        "resources_kind", "resources", "kind IN ('room', 'studio', 'desk', 'equipment', 'vehicle', 'seat', 'other')"
    )


def _bookings_that_block() -> None:
    for name in ("bookings_never_overlap", "bookings_occupy_until_they_end", "bookings_status"):
        op.drop_constraint(name, "bookings")
    for name in ("bookings_confirmed_have_a_release", "bookings_end_after_they_start", "bookings_in_whole_minutes"):
        op.drop_constraint(name, "bookings")
    op.add_column("bookings", sa.Column("blocks_until", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "bookings",
        sa.Column("charged", sa.Integer(), nullable=True, comment="minutes that it takes of its holder's quotas"),
    )
    op.add_column("bookings", sa.Column("confirmed_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "bookings", sa.Column("because", sa.Text(), nullable=True, comment="why somebody else moved or cancelled it")
    )
    op.add_column("bookings", sa.Column("blackout_id", sa.BigInteger(), nullable=True))
    op.add_column(
        "bookings",
        sa.Column("booked_by", sa.BigInteger(), nullable=True, comment="who made it, perhaps for somebody else"),
    )
    op.execute("UPDATE bookings SET booked_by = member_id")
    op.alter_column("bookings", "booked_by", nullable=False)
    op.add_column(
        "bookings",
        sa.Column(
            "leader_id", sa.BigInteger(), nullable=True, comment="the booking that this one was made together with"
        ),
    )
    op.add_column(
        "bookings",
        sa.Column("companion_units", postgresql.ARRAY(sa.BigInteger()), nullable=False, server_default=sa.text("'{}'")),
    )
    op.create_index("bookings_of_leader", "bookings", ["leader_id"], postgresql_where=sa.text("leader_id IS NOT NULL"))
    op.add_column(
        "bookings",
        sa.Column("attendee_ids", postgresql.ARRAY(sa.BigInteger()), nullable=False, server_default=sa.text("'{}'")),
    )
    op.create_index(
        "bookings_of_attendee",
        "bookings",
        ["attendee_ids"],
        postgresql_using="gin",
        postgresql_where=sa.text("ended_at IS NULL AND attendee_ids <> '{}'::bigint[]"),
    )
    _messages_to("member_id")
    op.create_index(
        "bookings_of_blackout", "bookings", ["blackout_id"], postgresql_where=sa.text("blackout_id IS NOT NULL")
    )
    op.add_column(
        "bookings",
        sa.Column(
            "late", sa.Boolean(), nullable=False, server_default=sa.text("false"), comment="granted a later release"
        ),
    )
    op.execute(
        """UPDATE bookings b SET
            blocks_until = CASE WHEN status = 'completed'
                THEN greatest(starts, date_trunc('minute', least(ended_at, ends), 'UTC')) ELSE ends END,
            charged = CASE WHEN status IN ('expired', 'cancelled') THEN 0
                ELSE extract(epoch FROM ends - starts)::int / 60 END,
            confirmed_at = (SELECT min(a.at) FROM audit a WHERE a.organization_id = b.organization_id
                AND a.booking_id = b.id AND a.after = 'confirmed')"""
    )
    op.alter_column("bookings", "blocks_until", nullable=False)
    op.alter_column("bookings", "charged", nullable=False)
    op.add_column(
        "bookings",
        sa.Column(
            "occupies",
            sa.Boolean(),
            sa.Computed(
                "status IN ('held', 'confirmed', 'in_use', 'cancelling', 'completed', 'blackout')", persisted=True
            ),
            nullable=False,
        ),
    )
    op.create_check_constraint("bookings_end_after_they_start", "bookings", "starts < ends AND starts <= blocks_until")
    op.create_check_constraint(
        "bookings_in_whole_minutes",
        "bookings",
        WHOLE_MINUTES + " AND blocks_until = date_trunc('minute', blocks_until, 'UTC')",
    )
    op.create_check_constraint(
        "bookings_status",
        "bookings",
        "status IN ('held', 'confirmed', 'in_use', 'completed', 'expired', 'cancelling', 'cancelled', 'no_show',"
        " 'blackout')",
    )
    op.create_check_constraint(
        "bookings_stand_until_they_end",
        "bookings",
        "(status IN ('held', 'confirmed', 'in_use', 'cancelling', 'blackout')) = (ended_at IS NULL)",
    )
    op.create_check_constraint("bookings_charge_something_or_nothing", "bookings", "charged >= 0")
    op.create_check_constraint(
        "bookings_blackouts_have_a_reason", "bookings", "(status = 'blackout') <= (blackout_id IS NOT NULL)"
    )
    op.execute(NEVER_OVERLAP.format(end="blocks_until", where="occupies"))
    op.execute(BY_TIME)


def _messages_to(member: str) -> None:
    op.add_column(
        "messages",
        sa.Column(
            member, sa.BigInteger(), nullable=False, server_default=sa.text("0"), comment="0: the booking's holder"
        ),
    )
    op.drop_constraint("messages_pkey", "messages")
    op.create_primary_key("messages_pkey", "messages", [*MESSAGES, member])


def downgrade() -> None:
    """Take the step back; buffers, quotas and the rules of sites and kinds are lost."""
    _bookings_as_before()
    op.drop_constraint("resources_kind", "resources")
    for column in (
        sa.Column("zone", sa.Text(), nullable=True),
        sa.Column(
            "week",
            postgresql.JSONB(),
            nullable=True,
            comment="seven days, Monday first, of [opens, closes] in local minutes",
        ),
        sa.Column("shortest_minutes", sa.Integer(), nullable=True),
        sa.Column("longest_minutes", sa.Integer(), nullable=True),
        sa.Column("ahead_minutes", sa.Integer(), nullable=True),
    ):
        op.add_column("resources", column)
    op.execute(RULES_AS_COLUMNS)
    for name in ("zone", "week", "shortest_minutes", "longest_minutes", "ahead_minutes"):
        op.alter_column("resources", name, nullable=False)
    op.create_check_constraint("resources_kind", "resources", "kind IN ('room', 'studio', 'desk', 'equipment', 'seat')")
    op.create_check_constraint(
        "resources_lengths", "resources", "0 < shortest_minutes AND shortest_minutes <= longest_minutes"
    )
    op.drop_constraint("resources_site", "resources")
    for name in ("site_id", "floor", "description"):
        op.drop_column("resources", name)
    op.drop_index("blackouts_of_organization", table_name="blackouts")
    op.drop_table("blackouts")
    op.drop_table("departures")
    op.drop_table("quota_turns")
    op.drop_table("group_members")
    op.drop_index("groups_one_per_name", table_name="groups")
    op.drop_table("groups")
    op.drop_table("policy_changes")
    op.drop_table("policies")
    op.drop_index("sites_one_per_name", table_name="sites")
    op.drop_table("sites")


def _bookings_as_before() -> None:
    for name in ("bookings_never_overlap", "bookings_stand_until_they_end", "bookings_status"):
        op.drop_constraint(name, "bookings")
    for name in ("bookings_end_after_they_start", "bookings_in_whole_minutes", "bookings_charge_something_or_nothing"):
        op.drop_constraint(name, "bookings")
    op.drop_index("bookings_by_time", table_name="bookings")
    op.drop_constraint("bookings_blackouts_have_a_reason", "bookings")
    op.drop_column("bookings", "occupies")
    op.drop_index("bookings_of_blackout", table_name="bookings", postgresql_where=sa.text("blackout_id IS NOT NULL"))
    op.execute("DELETE FROM bookings WHERE blackout_id IS NOT NULL")
    op.drop_index("bookings_of_leader", table_name="bookings", postgresql_where=sa.text("leader_id IS NOT NULL"))
    op.drop_column("bookings", "leader_id")
    op.drop_column("bookings", "companion_units")
    op.execute("DELETE FROM messages WHERE member_id <> 0")
    op.drop_index("bookings_of_attendee", table_name="bookings", postgresql_using="gin")
    op.drop_constraint("messages_pkey", "messages")
    op.drop_column("messages", "member_id")
    op.create_primary_key("messages_pkey", "messages", MESSAGES)
    op.execute("UPDATE bookings SET status = 'cancelled', ended_at = hold_until WHERE status = 'cancelling'")
    op.execute(
        """UPDATE bookings SET release_at = ends
        WHERE release_at IS NULL AND status IN ('confirmed', 'in_use', 'no_show')"""
    )
    for name in (
        "blocks_until",
        "charged",
        "confirmed_at",
        "late",
        "because",
        "blackout_id",
        "booked_by",
        "attendee_ids",
    ):
        op.drop_column("bookings", name)
    op.create_check_constraint("bookings_end_after_they_start", "bookings", "starts < ends")
    op.create_check_constraint("bookings_in_whole_minutes", "bookings", WHOLE_MINUTES)
    op.create_check_constraint(
        "bookings_status",
        "bookings",
        "status IN ('held', 'confirmed', 'in_use', 'completed', 'expired', 'cancelled', 'no_show')",
    )
    op.create_check_constraint(
        "bookings_occupy_until_they_end",
        "bookings",
        "(status IN ('held', 'confirmed', 'in_use')) = (ended_at IS NULL)",
    )
    op.create_check_constraint(
        "bookings_confirmed_have_a_release",
        "bookings",
        "status NOT IN ('confirmed', 'in_use', 'no_show') OR release_at IS NOT NULL",
    )
    op.execute(NEVER_OVERLAP.format(end="ends", where="ended_at IS NULL"))
