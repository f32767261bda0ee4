"""Messages that are to be sent, and the cards that show what they are about."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    Identity,
    Index,
    Integer,
    PrimaryKeyConstraint,
    SmallInteger,
    Table,
    Text,
    text,
)

from core.store.tables.shape import about, by_replica, claimed_by, metadata, moment, organization

HOMES_ARE_BEHIND = """
CREATE FUNCTION homes_are_behind_{verb}() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, not_before, urgency)
    -- A row for each transaction, or one that is being painted would be taken for the next. Who sends them folds them.
    SELECT DISTINCT c.organization_id, c.about_kind, c.about_id, 'changed',
        timestamptz 'epoch' + pg_current_xact_id()::text::bigint * interval '1 microsecond', timestamptz 'epoch', 1
    FROM {rows} b
    CROSS JOIN LATERAL unnest(b.attendee_ids || b.member_id || b.booked_by) AS who
    JOIN cards c ON c.organization_id = b.organization_id AND c.about_kind = 'home' AND c.about_id = who AND c.live
    ON CONFLICT DO NOTHING;
    IF FOUND THEN
        PERFORM pg_notify('bellhop_due', '');
    END IF;
    RETURN NULL;
END
$$
"""
"""
The one place where it is noticed that something of a person's own has changed, which their page shows.

A verb that changes a booking need not know of pages, and none can forget them.
"""
BOTH = "(SELECT * FROM before UNION ALL SELECT * FROM changed)"
"""Whoever was taken off a booking sees it no more, and whoever was put on it does now."""
BEHIND = (
    ("made", "changed", "INSERT ON bookings REFERENCING NEW TABLE AS changed"),
    ("changed", BOTH, "UPDATE ON bookings REFERENCING OLD TABLE AS before NEW TABLE AS changed"),
)
HOME_IS_BEHIND = """
CREATE FUNCTION home_is_behind() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, not_before, urgency)
    SELECT DISTINCT c.organization_id, c.about_kind, c.about_id, 'changed',
        timestamptz 'epoch' + pg_current_xact_id()::text::bigint * interval '1 microsecond', timestamptz 'epoch', 1
    FROM cards c
    WHERE c.organization_id = NEW.organization_id AND c.about_kind = 'home' AND c.about_id = NEW.member_id AND c.live
    ON CONFLICT DO NOTHING;
    IF FOUND THEN
        PERFORM pg_notify('bellhop_due', '');
    END IF;
    RETURN NULL;
END
$$
"""
"""The same for one person: for what they wait, what they prefer, and a request about which they were just asked."""
HOMES_OF_ASKED = """
CREATE FUNCTION homes_of_asked_are_behind() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, not_before, urgency)
    SELECT DISTINCT c.organization_id, c.about_kind, c.about_id, 'changed',
        timestamptz 'epoch' + pg_current_xact_id()::text::bigint * interval '1 microsecond', timestamptz 'epoch', 1
    FROM changed b
    JOIN cards a ON a.organization_id = b.organization_id AND a.about_kind = 'booking' AND a.about_id = b.id
        AND a.purpose = 'approver' AND a.live
    JOIN cards c ON c.organization_id = a.organization_id AND c.about_kind = 'home' AND c.about_id = a.member_id
        AND c.live
    ON CONFLICT DO NOTHING;
    IF FOUND THEN
        PERFORM pg_notify('bellhop_due', '');
    END IF;
    RETURN NULL;
END
$$
"""
"""The same for those who were asked about a request that has changed since: it is decided, or withdrawn."""
FOLLOWED = (
    HOME_IS_BEHIND,
    "CREATE TRIGGER waits_homes AFTER INSERT OR UPDATE ON waits FOR EACH ROW EXECUTE FUNCTION home_is_behind()",
    (
        "CREATE TRIGGER preferences_homes AFTER INSERT OR UPDATE ON preferences"
        " FOR EACH ROW EXECUTE FUNCTION home_is_behind()"
    ),
    (
        "CREATE TRIGGER cards_homes AFTER INSERT ON cards FOR EACH ROW WHEN (NEW.purpose = 'approver')"
        " EXECUTE FUNCTION home_is_behind()"
    ),
    HOMES_OF_ASKED,
    (
        "CREATE TRIGGER bookings_homes_of_asked AFTER UPDATE ON bookings REFERENCING NEW TABLE AS changed"
        " FOR EACH STATEMENT EXECUTE FUNCTION homes_of_asked_are_behind()"
    ),
)
"""What else a page follows, in the order in which it is made."""
PAGES = tuple(
    statement
    for verb, rows, event in BEHIND
    for statement in (
        HOMES_ARE_BEHIND.format(verb=verb, rows=rows),
        (
            f"CREATE TRIGGER bookings_{verb}_homes AFTER {event}"
            f" FOR EACH STATEMENT EXECUTE FUNCTION homes_are_behind_{verb}()"
        ),
    )
)
"""All of it, in the order in which it is made."""

messages = Table(
    "messages",
    metadata,
    organization(),
    *about(),
    Column("kind", Text, nullable=False),
    moment("due_at"),
    Column("member_id", BigInteger, nullable=False, server_default=text("0"), comment="0: the booking's holder"),
    Column("urgency", SmallInteger, nullable=False, comment="0 before 1"),
    Column("state", Text, nullable=False, server_default=text("'waiting'")),
    moment("not_before"),
    Column("attempts", SmallInteger, nullable=False, server_default=text("0")),
    Column("reason", Text, nullable=True, comment="why it was dropped, or failed for good"),
    moment("settled_at", nullable=True),
    claimed_by(),
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
    by_replica("messages"),
)

cards = Table(
    "cards",
    metadata,
    organization(),
    *about(),
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
