"""Bookings, with the constraint by which nobody else may have the unit; their codes, and turns of quotas."""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Computed,
    Date,
    Identity,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import ExcludeConstraint

from core.store.tables.shape import all_fit, fits, metadata, moment, organization

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
          AND poll_id IS NULL AND (starts, ends) <> (NEW.starts, NEW.ends)
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
which the new hold was made, five minutes before it lapses. A test holds both figures to those of `core.domain`. What is
held for a poll is not counted, because of polls there is a limit of their own; and it is held for so long that none of
these minutes lapse after it.
"""
HOLDS_ARE_COUNTED = """
CREATE TRIGGER bookings_hold_within_limit BEFORE INSERT ON bookings
FOR EACH ROW WHEN (NEW.status = 'held') EXECUTE FUNCTION hold_within_limit()
"""
bookings = Table(
    "bookings",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("resource_id", BigInteger, nullable=False),
    Column("unit_id", BigInteger, nullable=False),
    Column("member_id", BigInteger, nullable=False),
    moment("starts"),
    moment("ends"),
    Column("status", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("via", Text, nullable=False),
    moment("lapses_at", nullable=True),
    Column("waits_for", Text, nullable=True, comment="what a pending booking waits for, or waited for in vain"),
    Column("decided_by", BigInteger, nullable=True, comment="who approved or declined it"),
    moment("blocks_until"),
    Column("charged", Integer, nullable=False, comment="minutes that it takes of its holder's quotas"),
    moment("requested_at", nullable=True),
    moment("confirmed_at", nullable=True),
    moment("release_at", nullable=True),
    moment("rings_at", nullable=True),
    moment("check_in_by", nullable=True),
    Column("late", Boolean, nullable=False, server_default=text("false"), comment="granted a later release"),
    moment("checked_in_at", nullable=True),
    moment("ended_at", nullable=True),
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
    moment("was_starts", nullable=True),
    moment("was_ends", nullable=True),
    Column("because", Text, nullable=True, comment="why somebody else moved or cancelled it"),
    fits("bookings", "because", 200),
    Column("title", Text, nullable=True, comment="what it is for, in its booker's words"),
    fits("bookings", "title", 80),
    Column("was_title", Text, nullable=True, comment="what it was for before it was last renamed"),
    Column(
        "guests", ARRAY(Text), nullable=False, server_default=text("'{}'"), comment="e-mail addresses of those who come"
    ),
    all_fit("bookings", "guests", count=20, most=254),
    Column("party", Integer, nullable=True, comment="how many people come, where somebody said so"),
    CheckConstraint("party BETWEEN 1 AND 10000", name="bookings_party_fits"),
    Column("offered_to", BigInteger, nullable=True, comment="the member to whom its holder offers it"),
    moment("offered_until", nullable=True),
    Column("handed_by", BigInteger, nullable=True, comment="who handed it over to its holder"),
    Column("called_off_by", BigInteger, nullable=True, comment="the manager who cancelled it"),
    CheckConstraint("offered_until IS NULL OR offered_to IS NOT NULL", name="bookings_are_offered_to_somebody"),
    Column("series_id", BigInteger, nullable=True, comment="the series that it is one date of"),
    Column("occurrence", Date, nullable=True, comment="its date by the rule of its series, wherever it was moved"),
    Column(
        "by_hand",
        Boolean,
        nullable=False,
        server_default=text("false"),
        comment="moved by itself: it stays when its series moves",
    ),
    CheckConstraint("(series_id IS NULL) = (occurrence IS NULL)", name="bookings_of_series_have_a_date"),
    Column("poll_id", BigInteger, nullable=True, comment="the poll for which it is held; none once that has ended"),
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
        " WHEN waits_for = 'nobody' THEN status NOT IN ('held', 'pending', 'expired', 'blackout')"
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
    # Those that were cancelled or not used, too: for reports, and for what was booked when.
    Index("bookings_by_start", "organization_id", "starts", postgresql_where=text("confirmed_at IS NOT NULL")),
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
    # Deferrable, so that one date of a series can go where another is that goes along in the same statement.
    ExcludeConstraint(
        ("organization_id", "="),
        ("series_id", "="),
        ("occurrence", "="),
        name="bookings_once_per_date",
        using="btree",
        where=text("series_id IS NOT NULL AND ended_at IS NULL"),
        deferrable=True,
    ),
    Index(
        "bookings_of_series",
        "organization_id",
        "series_id",
        "occurrence",
        postgresql_where=text("series_id IS NOT NULL"),
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
    organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("turn", BigInteger, nullable=False, comment="rises with every booking that takes of a quota"),
    PrimaryKeyConstraint("organization_id", "member_id", name="quota_turns_pkey"),
)

access_codes = Table(
    "access_codes",
    metadata,
    organization(),
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
    organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("wrong", SmallInteger, nullable=False),
    moment("paused_until", nullable=True),
    moment("wrong_at", nullable=True),
    PrimaryKeyConstraint("organization_id", "member_id", name="code_tries_pkey"),
)
