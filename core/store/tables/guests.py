"""E-mail: guests, who are in no chat, and what each was told last; and the addresses of members."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    Identity,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    SmallInteger,
    Table,
    Text,
    text,
)

from core.store.tables.shape import belongs, fits, metadata, moment, of_organization, organization

GUESTS_ARE_BEHIND = """
CREATE FUNCTION guests_are_behind() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    before text[] := CASE WHEN TG_OP = 'UPDATE' THEN OLD.guests ELSE '{}' END;
BEGIN
    IF NEW.confirmed_at IS NOT NULL THEN
        INSERT INTO guests (organization_id, booking_id, series_id, address)
        SELECT NEW.organization_id, CASE WHEN NEW.series_id IS NULL THEN NEW.id END, NEW.series_id, address
        FROM unnest(NEW.guests) AS address
        ON CONFLICT DO NOTHING;
    END IF;
    INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, not_before, urgency)
    -- A row for each transaction, or one that is being sent would be taken for the next. What they know is not told.
    SELECT organization_id, 'guest', id, 'guest_told',
        timestamptz 'epoch' + pg_current_xact_id()::text::bigint * interval '1 microsecond', timestamptz 'epoch', 1
    FROM guests
    WHERE organization_id = NEW.organization_id AND address = ANY (before || NEW.guests)
      AND (booking_id = NEW.id AND NEW.series_id IS NULL OR series_id = NEW.series_id)
    ON CONFLICT DO NOTHING;
    IF FOUND THEN
        PERFORM pg_notify('bellhop_due', '');
    END IF;
    RETURN NULL;
END
$$
"""
"""
The one place where it is noticed that something has changed to which guests come.

A verb that changes a booking need not know of guests, and none can forget them.
"""
BEHIND = (
    """
CREATE TRIGGER bookings_made_guests AFTER INSERT ON bookings
FOR EACH ROW WHEN (NEW.guests <> '{}') EXECUTE FUNCTION guests_are_behind()
""",
    """
CREATE TRIGGER bookings_changed_guests AFTER UPDATE ON bookings
FOR EACH ROW WHEN (NEW.guests <> '{}' OR OLD.guests <> '{}') EXECUTE FUNCTION guests_are_behind()
""",
)
LETTERS = (GUESTS_ARE_BEHIND, *BEHIND)
"""All of it, in the order in which it is made."""

guests = Table(
    "guests",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("booking_id", BigInteger, nullable=True, comment="what they come to; else all dates of the series"),
    Column("series_id", BigInteger, nullable=True),
    Column("address", Text, nullable=False),
    fits("guests", "address", 254),
    Column("sequence", Integer, nullable=True, comment="of what they were told last; none yet"),
    Column("digest", LargeBinary, nullable=True),
    Column("method", Text, nullable=True),
    moment("lost_at", nullable=True),
    PrimaryKeyConstraint("id", name="guests_pkey"),
    CheckConstraint("(booking_id IS NULL) <> (series_id IS NULL)", name="guests_come_to_one_thing"),
    CheckConstraint(
        "(sequence IS NULL) = (digest IS NULL) AND (sequence IS NULL) = (method IS NULL)"
        " AND method IN ('REQUEST', 'CANCEL')",
        name="guests_were_told_all_or_nothing",
    ),
    belongs(["booking_id"], "bookings", ["id"], name="guests_booking"),
    belongs(["organization_id", "series_id"], "series", ["organization_id", "id"], name="guests_series"),
    Index("guests_of_booking", "booking_id", "address", unique=True, postgresql_where=text("booking_id IS NOT NULL")),
    Index("guests_of_series", "series_id", "address", unique=True, postgresql_where=text("series_id IS NOT NULL")),
    Index("guests_by_address", "organization_id", text("lower(address)")),
)

guests_invited = Table(
    "guests_invited",
    metadata,
    organization(),
    Column("member_id", BigInteger, nullable=False, comment="0: everybody of the organization together"),
    Column("day", Date, nullable=False, comment="in UTC"),
    Column("count", Integer, nullable=False),
    PrimaryKeyConstraint("organization_id", "member_id", name="guests_invited_pkey"),
    of_organization("guests_invited"),
)
"""How many guests were named on the last day on which any were."""

guests_refusing = Table(
    "guests_refusing",
    metadata,
    organization(),
    Column("digest", LargeBinary, nullable=False, comment="of the address, keyed; nothing else is kept of who it is"),
    moment("refused_at"),
    PrimaryKeyConstraint("organization_id", "digest", name="guests_refusing_pkey"),
    of_organization("guests_refusing"),
)
"""Who wants no letters from an organization, by the link in one of them."""

mail_addresses = Table(
    "mail_addresses",
    metadata,
    organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("address", Text, nullable=False, comment="empty once it was stopped"),
    fits("mail_addresses", "address", 254),
    Column("sealed", LargeBinary, nullable=True, comment="the code that proves it, until it is entered"),
    moment("until", nullable=True),
    Column("via", Text, nullable=False, comment="the platform on which it was given"),
    Column("tries", SmallInteger, nullable=False, server_default=text("'0'"), comment="wrong codes entered"),
    Column("asked", SmallInteger, nullable=False, comment="codes that were sent since `asked_at`"),
    moment("asked_at"),
    moment("proved_at", nullable=True),
    moment("lost_at", nullable=True),
    PrimaryKeyConstraint("organization_id", "member_id", name="mail_addresses_pkey"),
    CheckConstraint("(sealed IS NULL) = (until IS NULL)", name="mail_addresses_codes_end"),
    Index("mail_addresses_kept", "address", postgresql_where=text("address <> ''")),
    belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="mail_addresses_member"),
)
