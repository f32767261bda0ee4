"""
The tables, with named constraints: the description that migrations follow.

Queries do not use it. They are whole statements in `sql/*.sql`, and a test lets Postgres plan each of them on these
tables, so that no name can be changed in one place alone.
"""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Computed,
    DateTime,
    ForeignKeyConstraint,
    Identity,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    func,
    literal_column,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB, ExcludeConstraint

metadata = MetaData()

OCCUPIES = "occupies"
"""
Whether nobody else may have the unit; the exclusion constraint and every query say it in this word.

The column follows from the state. Checking in leaves it, and every other column that an index knows, as it is, so that
it rewrites no index (a heap-only update).
"""
OCCUPIED_LINE = """
CREATE FUNCTION occupied_line(unit bigint, starts timestamptz, ends timestamptz) RETURNS int8range
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN int8range(
    (unit << 32) + (extract(epoch FROM starts - timestamptz '1970-01-01 00:00:00+00') / 60)::bigint,
    (unit << 32) + (extract(epoch FROM ends - timestamptz '1970-01-01 00:00:00+00') / 60)::bigint
)
"""
"""
All units' minutes on one line of whole numbers, so that one range type forbids overlaps and no extension is needed.

A unit's id stays below 2^31 and a time is a whole minute; the tables' checks say so. The same line, of organizations,
finds what an organization has taken at a time.
"""
HOLD_WITHIN_LIMIT = """
CREATE FUNCTION hold_within_limit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM members WHERE organization_id = NEW.organization_id AND id = NEW.booked_by FOR NO KEY UPDATE;
    IF 3 <= (
        SELECT count(DISTINCT (starts, ends)) FROM bookings
        WHERE organization_id = NEW.organization_id AND booked_by = NEW.booked_by
          AND confirmed_at IS NULL AND ended_at IS NULL AND blackout_id IS NULL
          AND status = 'held' AND lapses_at > NEW.lapses_at - interval '5 minutes'
          AND (starts, ends) <> (NEW.starts, NEW.ends)
    ) THEN
        RETURN NULL;
    END IF;
    RETURN NEW;
END
$$
"""
"""
A person holds so many slots at once; the row of a further one is not inserted, as with a slot that was just taken.

No error is raised, because that would cost the transaction of everything else that the person's message did. The
booker's row is locked before anything is counted, so that of holds at the same moment each sees those before it. What
is held for one time counts once: things held together, or seats of one departure. The count is as of the instant at
which the new hold was made, five minutes before it lapses. A test holds both figures to those of `core.domain`.
"""
HOLDS_ARE_COUNTED = """
CREATE TRIGGER bookings_hold_within_limit BEFORE INSERT ON bookings
FOR EACH ROW WHEN (NEW.status = 'held') EXECUTE FUNCTION hold_within_limit()
"""
AUDIT_IS_APPEND_ONLY = """
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is append-only: no % of %', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END
$$
"""
APPEND_ONLY = ("audit", "audit_links")
"""The tables whose rows are never changed, and never go; names and texts that must be forgotten stand elsewhere."""
CHANGE_IS_REFUSED = """
CREATE TRIGGER {table}_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()
"""


def _moment(name: str, *, nullable: bool = False) -> Column[object]:
    return Column(name, DateTime(timezone=True), nullable=nullable)


def _organization() -> Column[int]:
    return Column("organization_id", BigInteger, nullable=False)


def _about() -> tuple[Column[str], Column[int]]:
    """Return the columns that say what a message or a card is about."""
    return Column("about_kind", Text, nullable=False), Column("about_id", BigInteger, nullable=False)


def _fits(table: str, column: str, most: int) -> CheckConstraint:
    """Return the check that a text is no longer than `core.domain.lengths` states; a test holds the two together."""
    return CheckConstraint(f"length({column}) <= {most}", name=f"{table}_{column}_fits")


def _all_fit(table: str, column: str, *, count: int, most: int) -> CheckConstraint:
    """Return the check that there are no more texts than stated, and that they are no longer all in all."""
    return CheckConstraint(
        f"cardinality({column}) <= {count} AND length(array_to_string({column}, '')) <= {count * most}",
        name=f"{table}_{column}_fit",
    )


def _claimed_by() -> Column[int]:
    return Column("claimed_by", BigInteger, nullable=True, comment="the replica that has it in hand")


def _by_replica(table: str) -> Index:
    """Return the index that finds what a replica has in hand; few rows are in it."""
    return Index(f"{table}_claimed", "claimed_by", postgresql_where=text("claimed_by IS NOT NULL"))


def _belongs(columns: list[str], table: str, to: list[str], *, name: str) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(columns, [f"{table}.{column}" for column in to], name=name, ondelete="CASCADE")


def _of_organization(table: str) -> ForeignKeyConstraint:
    return _belongs(["organization_id"], "organizations", ["id"], name=f"{table}_organization")


organizations = Table(
    "organizations",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("name", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("catalogue_version", Integer, nullable=False, server_default=text("1")),
    _moment("created_at"),
    PrimaryKeyConstraint("id", name="organizations_pkey"),
    _fits("organizations", "name", 60),
)

workspaces = Table(
    "workspaces",
    metadata,
    _organization(),
    Column("platform", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    PrimaryKeyConstraint("platform", "external_id", name="workspaces_pkey"),
    _of_organization("workspaces"),
)

members = Table(
    "members",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    _organization(),
    Column("name", Text, nullable=False),
    Column(
        "name_kind",
        Text,
        nullable=False,
        server_default=text("'handle'"),
        comment="how far it is what colleagues call the person",
    ),
    Column("name_from", Text, nullable=True, comment="the platform that says so"),
    Column("role", Text, nullable=False),
    Column("role_chosen", Boolean, nullable=False, server_default=text("false"), comment="given here, by an admin"),
    Column("zone", Text, nullable=True),
    Column("zone_chosen", Boolean, nullable=False, server_default=text("false"), comment="said by the member"),
    Column("language", Text, nullable=True),
    Column("language_chosen", Boolean, nullable=False, server_default=text("false"), comment="said by the member"),
    _moment("created_at"),
    Column("left_at", DateTime(timezone=True), nullable=True, comment="when they left the organization"),
    Column(
        "removed",
        Boolean,
        nullable=False,
        server_default=text("false"),
        comment="taken out here, so that no platform brings them back",
    ),
    Column("suspended_at", DateTime(timezone=True), nullable=True, comment="since when they may do nothing"),
    Column("joined_into", BigInteger, nullable=True, comment="the membership that took over what this one had"),
    PrimaryKeyConstraint("id", name="members_pkey"),
    _fits("members", "name", 80),
    # For foreign keys: a row can only name a member of its own organization. Groups, sites and resources have the same.
    UniqueConstraint("organization_id", "id", name="members_of_organization"),
    CheckConstraint("role IN ('owner', 'admin', 'member', 'guest')", name="members_role"),
    CheckConstraint("name_kind IN ('real', 'given', 'handle')", name="members_name_kind"),
    CheckConstraint("left_at IS NOT NULL OR NOT removed AND joined_into IS NULL", name="members_are_out_once_removed"),
    _of_organization("members"),
)

groups = Table(
    "groups",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    _organization(),
    Column("name", Text, nullable=False),
    PrimaryKeyConstraint("id", name="groups_pkey"),
    _fits("groups", "name", 60),
    UniqueConstraint("organization_id", "id", name="groups_of_organization"),
    _of_organization("groups"),
    Index("groups_one_per_name", "organization_id", func.lower(literal_column("name")), unique=True),
)

group_members = Table(
    "group_members",
    metadata,
    _organization(),
    Column("group_id", BigInteger, nullable=False),
    Column("member_id", BigInteger, nullable=False),
    PrimaryKeyConstraint("organization_id", "member_id", "group_id", name="group_members_pkey"),
    _belongs(["organization_id", "group_id"], "groups", ["organization_id", "id"], name="group_members_group"),
    _belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="group_members_member"),
)

identities = Table(
    "identities",
    metadata,
    _organization(),
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    Column("member_id", BigInteger, nullable=False),
    _moment("checked_at"),
    Column("unreachable", Text, nullable=True, comment="why the platform delivers nothing to this person"),
    PrimaryKeyConstraint("platform", "workspace", "external_id", name="identities_pkey"),
    UniqueConstraint("organization_id", "member_id", "platform", name="identities_one_per_platform"),
    _belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="identities_member"),
)

sites = Table(
    "sites",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    _organization(),
    Column("name", Text, nullable=False),
    Column("zone", Text, nullable=False),
    PrimaryKeyConstraint("id", name="sites_pkey"),
    _fits("sites", "name", 60),
    UniqueConstraint("organization_id", "id", name="sites_of_organization"),
    _of_organization("sites"),
    Index("sites_one_per_name", "organization_id", func.lower(literal_column("name")), unique=True),
)

policies = Table(
    "policies",
    metadata,
    _organization(),
    Column("level", Text, nullable=False),
    Column("subject", Text, nullable=False, comment="a site's or resource's id, a kind, or nothing"),
    Column("version", Integer, nullable=False),
    Column("document", JSONB, nullable=False),
    PrimaryKeyConstraint("organization_id", "level", "subject", name="policies_pkey"),
    CheckConstraint("level IN ('organization', 'site', 'kind', 'resource')", name="policies_level"),
    _of_organization("policies"),
)

policy_changes = Table(
    "policy_changes",
    metadata,
    _organization(),
    Column("level", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("version", Integer, nullable=False, comment="the document's version that this change made"),
    _moment("at"),
    Column("by_member", BigInteger, nullable=True, comment="nobody: the command line"),
    Column("before", JSONB, nullable=True, comment="nothing: there was no document"),
    Column("after", JSONB, nullable=False),
    PrimaryKeyConstraint("organization_id", "level", "subject", "version", name="policy_changes_pkey"),
    _of_organization("policy_changes"),
)

attributes = Table(
    "attributes",
    metadata,
    _organization(),
    Column("name", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("choices", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    PrimaryKeyConstraint("organization_id", "name", name="attributes_pkey"),
    _fits("attributes", "name", 40),
    CheckConstraint("type IN ('number', 'yes/no', 'choice', 'text')", name="attributes_type"),
    CheckConstraint("(type = 'choice') = (choices <> '{}')", name="attributes_choices"),
    _of_organization("attributes"),
)

resources = Table(
    "resources",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    _organization(),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("site_id", BigInteger, nullable=False),
    Column("floor", Text, nullable=True),
    Column("capacity", Integer, nullable=True),
    Column("tags", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("aliases", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("description", Text, nullable=True),
    Column("photo", Text, nullable=True, comment="the address of a picture"),
    Column("attributes", JSONB, nullable=False, server_default=text("'{}'"), comment="values by attribute's name"),
    Column("retired_at", DateTime(timezone=True), nullable=True, comment="since when nobody can find or book it"),
    PrimaryKeyConstraint("id", name="resources_pkey"),
    _fits("resources", "name", 60),
    _fits("resources", "floor", 40),
    _fits("resources", "description", 300),
    _fits("resources", "photo", 2_000),
    _all_fit("resources", "tags", count=20, most=40),
    _all_fit("resources", "aliases", count=20, most=60),
    CheckConstraint("capacity BETWEEN 1 AND 10000", name="resources_capacity_fits"),
    UniqueConstraint("organization_id", "id", name="resources_of_organization"),
    CheckConstraint(
        "kind IN ('room', 'studio', 'desk', 'equipment', 'vehicle', 'seat', 'other')", name="resources_kind"
    ),
    _belongs(["organization_id", "site_id"], "sites", ["organization_id", "id"], name="resources_site"),
    _of_organization("resources"),
    Index("resources_one_per_name", "organization_id", func.lower(literal_column("name")), unique=True),
)

units = Table(
    "units",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    _organization(),
    Column("resource_id", BigInteger, nullable=False),
    Column("label", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("retired_at", DateTime(timezone=True), nullable=True, comment="since when nobody can book it"),
    PrimaryKeyConstraint("id", name="units_pkey"),
    _fits("units", "label", 20),
    UniqueConstraint("organization_id", "resource_id", "position", name="units_one_per_position"),
    UniqueConstraint("organization_id", "resource_id", "label", name="units_one_per_label"),
    CheckConstraint("id < 2147483648", name="units_fit_the_line"),
    _belongs(["organization_id", "resource_id"], "resources", ["organization_id", "id"], name="units_resource"),
)

former_names = Table(
    "former_names",
    metadata,
    _organization(),
    Column("resource_id", BigInteger, nullable=False),
    Column("name", Text, nullable=False),
    Column("until", DateTime(timezone=True), nullable=False, comment="when it is no longer understood"),
    PrimaryKeyConstraint("organization_id", "resource_id", "name", name="former_names_pkey"),
    _fits("former_names", "name", 60),
    _belongs(["organization_id", "resource_id"], "resources", ["organization_id", "id"], name="former_names_resource"),
    Index("former_names_by_age", "until"),
)

departures = Table(
    "departures",
    metadata,
    _organization(),
    Column("resource_id", BigInteger, nullable=False),
    _moment("starts"),
    _moment("ends"),
    PrimaryKeyConstraint("organization_id", "resource_id", "starts", name="departures_pkey"),
    CheckConstraint("starts < ends", name="departures_end_after_they_start"),
    _belongs(["organization_id", "resource_id"], "resources", ["organization_id", "id"], name="departures_resource"),
)

faults = Table(
    "faults",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    _organization(),
    Column("resource_id", BigInteger, nullable=False),
    Column("by_member", BigInteger, nullable=False),
    Column("said", Text, nullable=False, comment="what is broken, in its reporter's words"),
    _moment("reported_at"),
    _moment("mended_at", nullable=True),
    Column("mended_by", BigInteger, nullable=True),
    PrimaryKeyConstraint("id", name="faults_pkey"),
    _fits("faults", "said", 200),
    _belongs(["organization_id", "resource_id"], "resources", ["organization_id", "id"], name="faults_resource"),
    _belongs(["organization_id", "by_member"], "members", ["organization_id", "id"], name="faults_reporter"),
    Index("faults_of_resource", "organization_id", "resource_id", postgresql_where=text("mended_at IS NULL")),
    Index("faults_of_reporter", "organization_id", "by_member", "reported_at"),
    Index("faults_by_age", "reported_at"),
)

blackouts = Table(
    "blackouts",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    _organization(),
    Column("resource_ids", ARRAY(BigInteger), nullable=False),
    _moment("starts"),
    _moment("ends"),
    Column("reason", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("by_member", BigInteger, nullable=False),
    _moment("changed_at"),
    Column(
        "retires",
        Boolean,
        nullable=False,
        server_default=text("false"),
        comment="it keeps retired units from being booked, and is no closing that people see",
    ),
    PrimaryKeyConstraint("id", name="blackouts_pkey"),
    _fits("blackouts", "reason", 200),
    CheckConstraint("starts < ends", name="blackouts_end_after_they_start"),
    CheckConstraint("state IN ('proposed', 'standing', 'lifted')", name="blackouts_state"),
    _of_organization("blackouts"),
    Index("blackouts_of_organization", "organization_id", "ends"),
)

bookings = Table(
    "bookings",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    _organization(),
    Column("resource_id", BigInteger, nullable=False),
    Column("unit_id", BigInteger, nullable=False),
    Column("member_id", BigInteger, nullable=False),
    _moment("starts"),
    _moment("ends"),
    Column("status", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("via", Text, nullable=False),
    _moment("lapses_at", nullable=True),
    Column("waits_for", Text, nullable=True, comment="what a pending booking waits for, or waited for in vain"),
    Column("decided_by", BigInteger, nullable=True, comment="who approved or declined it"),
    _moment("blocks_until"),
    Column("charged", Integer, nullable=False, comment="minutes that it takes of its holder's quotas"),
    _moment("requested_at", nullable=True),
    _moment("confirmed_at", nullable=True),
    _moment("release_at", nullable=True),
    _moment("rings_at", nullable=True),
    _moment("check_in_by", nullable=True),
    Column("late", Boolean, nullable=False, server_default=text("false"), comment="granted a later release"),
    _moment("checked_in_at", nullable=True),
    _moment("ended_at", nullable=True),
    Column("booked_by", BigInteger, nullable=False, comment="who made it, perhaps for somebody else"),
    Column("leader_id", BigInteger, nullable=True, comment="the booking that this one was made together with"),
    Column("parted_from", BigInteger, nullable=True, comment="the booking of which it was given back, alone"),
    Column("companion_units", ARRAY(BigInteger), nullable=False, server_default=text("'{}'")),
    Column("attendee_ids", ARRAY(BigInteger), nullable=False, server_default=text("'{}'")),
    Column(
        "absentee_ids",
        ARRAY(BigInteger),
        nullable=False,
        server_default=text("'{}'"),
        comment="attendees who said that they cannot come",
    ),
    Column("was_resource_id", BigInteger, nullable=True, comment="where it was before its last move"),
    _moment("was_starts", nullable=True),
    _moment("was_ends", nullable=True),
    Column("because", Text, nullable=True, comment="why somebody else moved or cancelled it"),
    _fits("bookings", "because", 200),
    Column("title", Text, nullable=True, comment="what it is for, in its booker's words"),
    _fits("bookings", "title", 80),
    Column("was_title", Text, nullable=True, comment="what it was for before it was last renamed"),
    Column("offered_to", BigInteger, nullable=True, comment="the member to whom its holder offers it"),
    _moment("offered_until", nullable=True),
    Column("handed_by", BigInteger, nullable=True, comment="who handed it over to its holder"),
    Column("called_off_by", BigInteger, nullable=True, comment="the manager who cancelled it"),
    CheckConstraint("offered_until IS NULL OR offered_to IS NOT NULL", name="bookings_are_offered_to_somebody"),
    Column("blackout_id", BigInteger, nullable=True),
    CheckConstraint("(status = 'blackout') <= (blackout_id IS NOT NULL)", name="bookings_blackouts_have_a_reason"),
    Column(
        "occupies",
        Boolean,
        # Spelled as Postgres gives it back, so that a comparison of the schema with this file finds no difference.
        Computed(
            "status = ANY (ARRAY['held'::text, 'pending'::text, 'confirmed'::text, 'in_use'::text, 'cancelling'::text, "
            "'completed'::text, 'blackout'::text])",
            persisted=True,
        ),
        nullable=False,
    ),
    PrimaryKeyConstraint("id", name="bookings_pkey"),
    CheckConstraint("starts < ends AND starts <= blocks_until", name="bookings_end_after_they_start"),
    CheckConstraint(
        "starts = date_trunc('minute', starts, 'UTC') AND ends = date_trunc('minute', ends, 'UTC')"
        " AND blocks_until = date_trunc('minute', blocks_until, 'UTC')",
        name="bookings_in_whole_minutes",
    ),
    CheckConstraint(
        "status IN ('held', 'pending', 'confirmed', 'in_use', 'completed', 'expired', 'cancelling', 'cancelled',"
        " 'no_show', 'blackout')",
        name="bookings_status",
    ),
    CheckConstraint(
        "(status IN ('held', 'pending', 'confirmed', 'in_use', 'cancelling', 'blackout')) = (ended_at IS NULL)",
        name="bookings_stand_until_they_end",
    ),
    CheckConstraint(
        "CASE WHEN status IN ('held', 'pending', 'cancelling', 'expired') THEN lapses_at IS NOT NULL"
        " ELSE lapses_at IS NULL OR status = 'cancelled' END",
        name="bookings_lapse_while_they_wait",
    ),
    CheckConstraint(
        # A check that comes to NULL passes, so that what may be NULL is asked for first.
        "CASE WHEN waits_for IS NULL THEN status <> 'pending'"
        " ELSE waits_for = 'approval' AND status IN ('pending', 'expired', 'cancelled') END",
        name="bookings_wait_for_something",
    ),
    CheckConstraint("charged >= 0", name="bookings_charge_something_or_nothing"),
    # This decides who has a unit; every search before it is a courtesy. It must not be deferrable: ON CONFLICT, which
    # settles a lost race without an error, works with immediate constraints only.
    ExcludeConstraint(
        (text("occupied_line(unit_id, starts, blocks_until)"), "&&"),
        name="bookings_never_overlap",
        using="spgist",
        where=text(OCCUPIES),
    ),
    Index("bookings_of_member", "organization_id", "member_id", "starts"),
    Index(
        "bookings_by_time",
        text("occupied_line(organization_id, starts, blocks_until)"),
        postgresql_using="spgist",
        postgresql_where=text(OCCUPIES),
    ),
    # Partial, as are the four below: few bookings are in them, and the others cost them nothing.
    Index("bookings_of_decider", "decided_by", "ended_at", postgresql_where=text("decided_by IS NOT NULL")),
    Index("bookings_of_leader", "leader_id", postgresql_where=text("leader_id IS NOT NULL")),
    Index(
        "bookings_of_attendee",
        "attendee_ids",
        postgresql_using="gin",
        postgresql_where=text("ended_at IS NULL AND attendee_ids <> '{}'::bigint[]"),
    ),
    Index(
        "bookings_for_others",
        "organization_id",
        "booked_by",
        postgresql_where=text("ended_at IS NULL AND booked_by <> member_id"),
    ),
    # For `hold_within_limit`. Not by the state, or every check-in would have to write all the indexes.
    Index(
        "bookings_unconfirmed",
        "organization_id",
        "booked_by",
        postgresql_where=text("confirmed_at IS NULL AND ended_at IS NULL AND blackout_id IS NULL"),
    ),
    Index("bookings_of_blackout", "blackout_id", postgresql_where=text("blackout_id IS NOT NULL")),
    # Room in each page for the next state of its bookings: a heap-only update must stay on the page.
    postgresql_with={"fillfactor": 80},
)

quota_turns = Table(
    "quota_turns",
    metadata,
    _organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("turn", BigInteger, nullable=False, comment="rises with every booking that takes of a quota"),
    PrimaryKeyConstraint("organization_id", "member_id", name="quota_turns_pkey"),
)

audit = Table(
    "audit",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    _organization(),
    Column("noun", Text, nullable=False, comment="what was changed, such as a booking or a resource"),
    Column("subject", Text, nullable=False, comment="which of them: its id, as a text"),
    Column("verb", Text, nullable=False, comment="what was done; of a booking, its state after that"),
    Column("version", Integer, nullable=True, comment="the version that this change made, if they count"),
    _moment("at"),
    Column("by_member", BigInteger, nullable=True, comment="nobody: time itself, or the command line"),
    Column("via", Text, nullable=False, comment="from where: a platform, the clock, the command line"),
    Column("before", JSONB, nullable=True, comment="nothing: there was none before"),
    Column("after", JSONB, nullable=True, comment="nothing: there is none any more"),
    Column("personal", LargeBinary, nullable=True, comment="the digest of what is kept apart"),
    PrimaryKeyConstraint("id", name="audit_pkey"),
    UniqueConstraint("organization_id", "noun", "subject", "version", name="audit_of_subject"),
)

audit_personal = Table(
    "audit_personal",
    metadata,
    _organization(),
    Column("digest", LargeBinary, nullable=False, comment="by which the row knows them"),
    Column("facts", JSONB, nullable=False, comment="people's names and words, before and after"),
    Column("salt", LargeBinary, nullable=False, comment="goes with them: the digest tells nothing then"),
    PrimaryKeyConstraint("organization_id", "digest", name="audit_personal_pkey"),
)

audit_links = Table(
    "audit_links",
    metadata,
    _organization(),
    Column("number", BigInteger, nullable=False, comment="from 1, without a gap"),
    Column("audit_id", BigInteger, nullable=False),
    Column("digest", LargeBinary, nullable=False, comment="of the digest before and the row"),
    PrimaryKeyConstraint("organization_id", "number", name="audit_links_pkey"),
    UniqueConstraint("audit_id", name="audit_links_one_per_row"),
)

audit_sealing = Table(
    "audit_sealing",
    metadata,
    Column("place", SmallInteger, nullable=False, comment="1: there is one row"),
    Column("settled", BigInteger, nullable=False, comment="every row up to this id has its link"),
    Column("seen", BigInteger, nullable=False, comment="the last row that was seen then"),
    Column("writers", ARRAY(Text), nullable=False, comment="transactions that may write a row up to that"),
    PrimaryKeyConstraint("place", name="audit_sealing_pkey"),
    CheckConstraint("place = 1", name="audit_sealing_is_one_row"),
)

messages = Table(
    "messages",
    metadata,
    _organization(),
    *_about(),
    Column("kind", Text, nullable=False),
    _moment("due_at"),
    Column("member_id", BigInteger, nullable=False, server_default=text("0"), comment="0: the booking's holder"),
    Column("urgency", SmallInteger, nullable=False, comment="0 before 1"),
    Column("state", Text, nullable=False, server_default=text("'waiting'")),
    _moment("not_before"),
    Column("attempts", SmallInteger, nullable=False, server_default=text("0")),
    Column("reason", Text, nullable=True, comment="why it was dropped, or failed for good"),
    _moment("settled_at", nullable=True),
    _claimed_by(),
    Column("begun_at", DateTime(timezone=True), nullable=True, comment="when its sending began, until that is settled"),
    Column(
        "doubles",
        SmallInteger,
        nullable=False,
        server_default=text("'0'"),
        comment="how often it was begun by a replica that died, and may have been sent",
    ),
    Column(
        "route", Text, nullable=False, server_default=text("''"), comment="platform:workspace that it needs, once known"
    ),
    # The instant is in the key: planning the same message again writes nothing, moving its booking plans a new one.
    PrimaryKeyConstraint(
        "organization_id", "about_kind", "about_id", "kind", "due_at", "member_id", name="messages_pkey"
    ),
    CheckConstraint("state IN ('waiting', 'sent', 'dropped', 'failed')", name="messages_state"),
    # Only waiting rows that nobody has in hand: the index stays small, however many messages were ever sent. The route
    # comes first, so that nobody reads past what can only be delivered elsewhere.
    Index(
        "messages_waiting",
        *("route", "urgency", "not_before"),
        postgresql_where=text("state = 'waiting' AND claimed_by IS NULL"),
    ),
    _by_replica("messages"),
)

cards = Table(
    "cards",
    metadata,
    _organization(),
    *_about(),
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("conversation", Text, nullable=False, comment="the platform's name of the channel or chat"),
    Column("message", Text, nullable=False, comment="what tells it from others of its conversation"),
    Column("url", Text, nullable=True, comment="the address that edits it where its name does not"),
    Column("purpose", Text, nullable=False),
    Column("shown_version", Integer, nullable=False),
    Column("member_id", BigInteger, nullable=False, comment="who reads it"),
    Column("live", Boolean, nullable=False, comment="false: a newer message shows the same; it is about to shrink"),
    Column("number", BigInteger, Identity(), nullable=False, comment="the order in which people saw or pressed them"),
    # A message shows one thing at a time: what it shows next takes the row over.
    PrimaryKeyConstraint("organization_id", "platform", "workspace", "conversation", "message", name="cards_pkey"),
    Index(
        "cards_one_live",
        *("organization_id", "about_kind", "about_id", "platform", "workspace", "conversation", "member_id"),
        unique=True,
        postgresql_where=text("live"),
    ),
    # Few rows are in it, and none for long.
    Index("cards_to_shrink", "organization_id", "about_kind", "about_id", postgresql_where=text("NOT live")),
    Index(
        "cards_last",
        "organization_id",
        "member_id",
        "platform",
        "conversation",
        "number",
        # Only these are looked for by it; a message is found by its primary key.
        postgresql_where=text("about_kind = 'booking'"),
    ),
)

access_codes = Table(
    "access_codes",
    metadata,
    _organization(),
    Column("booking_id", BigInteger, nullable=False),
    Column("resource_id", BigInteger, nullable=False),
    Column("digest", LargeBinary, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    PrimaryKeyConstraint("organization_id", "booking_id", name="access_codes_pkey"),
    # Two bookings at one door never have the same code, or it could not tell whose it is.
    UniqueConstraint("organization_id", "resource_id", "digest", name="access_codes_one_door_each"),
)

code_tries = Table(
    "code_tries",
    metadata,
    _organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("wrong", SmallInteger, nullable=False),
    _moment("paused_until", nullable=True),
    _moment("wrong_at", nullable=True),
    PrimaryKeyConstraint("organization_id", "member_id", name="code_tries_pkey"),
)

invitations = Table(
    "invitations",
    metadata,
    _organization(),
    Column("digest", LargeBinary, nullable=False),
    Column("role", Text, nullable=False),
    Column("member_id", BigInteger, nullable=True, comment="the member whose further identity it joins"),
    Column("once", Boolean, nullable=False),
    _moment("expires_at"),
    _moment("used_at", nullable=True),
    _moment("made_at"),
    Column("id", BigInteger, Identity(always=True), nullable=False, comment="what a button names it by"),
    Column("by_member", BigInteger, nullable=True, comment="nobody: the command line"),
    Column("uses", Integer, nullable=False, server_default=text("0"), comment="how many came in by it"),
    _moment("revoked_at", nullable=True),
    PrimaryKeyConstraint("digest", name="invitations_pkey"),
    _of_organization("invitations"),
    Index("invitations_of_organization", "organization_id", "expires_at"),
)

join_requests = Table(
    "join_requests",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    _organization(),
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("language", Text, nullable=True),
    _moment("asked_at"),
    _moment("answered_at", nullable=True),
    Column("answered_by", BigInteger, nullable=True),
    Column("answer", Text, nullable=True, comment="the role that they were let in with, or no"),
    PrimaryKeyConstraint("id", name="join_requests_pkey"),
    _fits("join_requests", "name", 80),
    CheckConstraint("answer IN ('member', 'guest', 'no')", name="join_requests_answer"),
    CheckConstraint("(answered_at IS NULL) = (answer IS NULL)", name="join_requests_are_answered_once"),
    _of_organization("join_requests"),
    # One that is open for each account: who asks again asks nothing new.
    Index(
        "join_requests_one_open",
        "platform",
        "workspace",
        "external_id",
        unique=True,
        postgresql_where=text("answered_at IS NULL"),
    ),
    Index("join_requests_of_account", "platform", "workspace", "external_id", "asked_at"),
    Index("join_requests_of_organization", "organization_id", "asked_at"),
)

deliveries = Table(
    "deliveries",
    metadata,
    _organization(),
    Column("platform", Text, nullable=False),
    Column("delivery_id", Text, nullable=False),
    _moment("received_at"),
    Column("incoming", Text, nullable=True, comment="what arrived, until it is answered"),
    _moment("not_before", nullable=True),
    Column("workspace", Text, nullable=False, server_default=text("''")),
    Column("person", Text, nullable=False, server_default=text("''")),
    _claimed_by(),
    Column("answer", LargeBinary, nullable=True, comment="decided with the act, sealed, kept until it is said"),
    Column("number", BigInteger, Identity(always=True), nullable=False, comment="the order of arrival"),
    Column("message", Text, nullable=True, comment="the person's own message, by which an edit finds it"),
    Column("led_to", BigInteger, nullable=True, comment="the booking that came of it"),
    PrimaryKeyConstraint("organization_id", "platform", "delivery_id", name="deliveries_pkey"),
    Index(
        "deliveries_unclaimed",
        "platform",
        "workspace",
        "number",
        postgresql_where=text("incoming IS NOT NULL AND claimed_by IS NULL"),
    ),
    Index(
        "deliveries_of_person",
        "organization_id",
        "platform",
        "workspace",
        "person",
        "number",
        postgresql_where=text("incoming IS NOT NULL"),
    ),
    _by_replica("deliveries"),
    Index("deliveries_by_age", "received_at"),
    Index(
        "deliveries_by_message",
        "organization_id",
        "platform",
        "workspace",
        "person",
        "message",
        postgresql_where=text("message IS NOT NULL"),
    ),
)

conversations = Table(
    "conversations",
    metadata,
    _organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("place", Text, nullable=False, comment="the platform and its name of the conversation"),
    Column("said", JSONB, nullable=False),
    _moment("said_at"),
    PrimaryKeyConstraint("organization_id", "member_id", "place", name="conversations_pkey"),
    Index("conversations_by_age", "said_at"),
)

questions = Table(
    "questions",
    metadata,
    _organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("wish", JSONB, nullable=False, comment="what an answer completes"),
    _moment("asked_at"),
    PrimaryKeyConstraint("organization_id", "member_id", "id", name="questions_pkey"),
    Index("questions_by_age", "asked_at"),
)

proposals = Table(
    "proposals",
    metadata,
    _organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("document", JSONB, nullable=False, comment="what an admin was shown before it is done"),
    _moment("asked_at"),
    Column("done", JSONB, nullable=True, comment="what was done, so that it is done once and can be undone"),
    PrimaryKeyConstraint("organization_id", "member_id", "id", name="proposals_pkey"),
    _belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="proposals_member"),
    Index("proposals_by_age", "asked_at"),
)

replicas = Table(
    "replicas",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("routes", ARRAY(Text), nullable=False, comment="each platform:workspace it serves"),
    _moment("beat_at"),
    Column("beating_since", DateTime(timezone=True), nullable=False, comment="without a gap"),
    PrimaryKeyConstraint("id", name="replicas_pkey"),
)

pauses = Table(
    "pauses",
    metadata,
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("scope", Text, nullable=False, comment="a method, a chat, or empty for all of the workspace"),
    _moment("until"),
    PrimaryKeyConstraint("platform", "workspace", "scope", name="pauses_pkey"),
)

outages = Table(
    "outages",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("starts", DateTime(timezone=True), nullable=False, comment="the last beat before it"),
    Column("ends", DateTime(timezone=True), nullable=False, comment="the first beat after it"),
    Column("settled_at", DateTime(timezone=True), nullable=True, comment="when its bookings had been excused"),
    PrimaryKeyConstraint("id", name="outages_pkey"),
    CheckConstraint("starts < ends", name="outages_end_after_they_start"),
    Index("outages_unsettled", "id", postgresql_where=text("settled_at IS NULL")),
)

outage_effects = Table(
    "outage_effects",
    metadata,
    _organization(),
    Column("outage_id", BigInteger, nullable=False),
    Column("late", Integer, nullable=False, comment="messages that were due meanwhile"),
    Column("excused", Integer, nullable=False, comment="bookings that nobody could check in to"),
    PrimaryKeyConstraint("organization_id", "outage_id", name="outage_effects_pkey"),
)
