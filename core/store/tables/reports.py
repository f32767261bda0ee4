"""What reports are made of: what each booking counts for, summed up for the days that are over."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Date,
    Identity,
    Index,
    PrimaryKeyConstraint,
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
)

from core.store.tables.shape import belongs, metadata, moment, organization

USE_OF_BOOKINGS = """
CREATE VIEW use_of_bookings AS
SELECT b.organization_id, b.resource_id, b.member_id, b.starts, there.began::date AS day,
    extract(hour FROM there.began)::bigint AS hour, it.stood::int AS bookings,
    CASE WHEN it.stood THEN (extract(epoch FROM b.ends - b.starts) / 60)::int ELSE 0 END AS booked,
    CASE WHEN b.status = 'completed' THEN greatest(0, extract(epoch FROM least(b.ended_at, b.ends)
        - greatest(b.starts, CASE WHEN b.checked_in_at < b.ends THEN b.checked_in_at END)))::int ELSE 0 END AS used,
    (b.status = 'no_show')::int AS no_shows, (NOT it.stood)::int AS cancelled,
    (it.stood AND it.ahead < interval '1 hour')::int AS within_hour,
    (it.stood AND it.ahead < interval '1 day')::int AS within_day,
    (it.stood AND it.ahead < interval '7 days')::int AS within_week,
    it.seated::int AS seated,
    CASE WHEN it.seated THEN greatest(0, r.capacity - 1 - cardinality(b.attendee_ids)) ELSE 0 END AS empty
FROM bookings b
JOIN resources r ON r.organization_id = b.organization_id AND r.id = b.resource_id
JOIN sites s ON s.organization_id = r.organization_id AND s.id = r.site_id
CROSS JOIN LATERAL (SELECT b.starts AT TIME ZONE s.zone AS began) there
CROSS JOIN LATERAL (SELECT b.status NOT IN ('cancelled', 'cancelling') AS stood,
    b.starts - coalesce(b.requested_at, b.confirmed_at) AS ahead,
    b.status IN ('completed', 'in_use', 'confirmed') AND coalesce(r.capacity, 0) > 0 AS seated) it
WHERE b.confirmed_at IS NOT NULL AND b.status <> 'blackout'
"""
"""
What each booking counts for on the day and hour of its site: minutes booked, seconds used, chairs that stayed empty.

Summing up days and reading those that are not summed up share it, so that both count alike.
"""
NOT_COUNTED_ANY_MORE = """
CREATE FUNCTION day_is_not_counted_any_more() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    changed bookings;
BEGIN
    FOREACH changed IN ARRAY ARRAY[OLD, NEW] LOOP
        CONTINUE WHEN changed.id IS NULL;
        -- Whoever sums up days waits for this change, or this change waits, and then takes the sum back.
        PERFORM pg_advisory_xact_lock_shared(hashtext('bellhop.counted_days'), changed.organization_id::int);
        DELETE FROM counted_days
        WHERE organization_id = changed.organization_id
          AND day BETWEEN changed.starts::date - 1 AND changed.starts::date + 1;
        DELETE FROM counted_months
        WHERE organization_id = changed.organization_id
          AND month BETWEEN changed.starts::date - 32 AND changed.starts::date + 1
          AND month + interval '1 month' > changed.starts::date - 1;
    END LOOP;
    RETURN NULL;
END
$$
"""
"""A day of whose bookings one changes after it is over is read from its bookings until it is summed up again."""
OVER = (
    (
        "CREATE TRIGGER bookings_added_late AFTER INSERT ON bookings FOR EACH ROW"
        " WHEN (NEW.confirmed_at IS NOT NULL)"
        " EXECUTE FUNCTION day_is_not_counted_any_more()"
    ),
    (
        "CREATE TRIGGER bookings_changed_late AFTER UPDATE ON bookings FOR EACH ROW"
        " WHEN (OLD.ended_at IS NOT NULL)"
        " EXECUTE FUNCTION day_is_not_counted_any_more()"
    ),
    (
        "CREATE TRIGGER bookings_gone AFTER DELETE ON bookings FOR EACH ROW"
        " EXECUTE FUNCTION day_is_not_counted_any_more()"
    ),
)
"""When that happens: in an import, for one, and never while a booking lives and ends in its time."""
NO_DAY_IS_COUNTED = """
CREATE FUNCTION no_day_is_counted_any_more() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtext('bellhop.counted_days'), NEW.organization_id::int);
    DELETE FROM counted_days WHERE organization_id = NEW.organization_id;
    DELETE FROM counted_months WHERE organization_id = NEW.organization_id;
    RETURN NULL;
END
$$
"""
"""A resource in another zone has other days and hours, the past ones too."""
ELSEWHERE = (
    (
        "CREATE TRIGGER sites_in_another_zone AFTER UPDATE OF zone ON sites FOR EACH ROW"
        " WHEN (NEW.zone <> OLD.zone) EXECUTE FUNCTION no_day_is_counted_any_more()"
    ),
    (
        "CREATE TRIGGER resources_at_another_site AFTER UPDATE OF site_id ON resources FOR EACH ROW"
        " WHEN (NEW.site_id <> OLD.site_id) EXECUTE FUNCTION no_day_is_counted_any_more()"
    ),
)
COUNTING = (USE_OF_BOOKINGS, NOT_COUNTED_ANY_MORE, *OVER, NO_DAY_IS_COUNTED, *ELSEWHERE)
"""All of it, in the order in which it is made."""


def _sums(*, since: str) -> tuple[Column[Any], ...]:
    """Return the columns of sums over what begins with a day."""
    counted = ("bookings", "booked", "used", "no_shows", "cancelled", "within_hour", "within_day", "within_week")
    return (
        Column("of", Text, nullable=False, comment="resource, member, hour or all"),
        Column(since, Date, nullable=False, comment="there"),
        Column("id", BigInteger, nullable=False, comment="which resource, member or hour; 0 for all"),
        *(Column(name, BigInteger, nullable=False) for name in counted),
        Column("seated", BigInteger, nullable=False, comment="bookings whose chairs are counted"),
        Column("empty", BigInteger, nullable=False, comment="chairs that nobody took in them"),
    )


use_of_days = Table(
    "use_of_days",
    metadata,
    organization(),
    *_sums(since="day"),
    PrimaryKeyConstraint("organization_id", "of", "day", "id", name="use_of_days_pkey"),
)

use_of_months = Table(
    "use_of_months",
    metadata,
    organization(),
    *_sums(since="month"),
    PrimaryKeyConstraint("organization_id", "of", "month", "id", name="use_of_months_pkey"),
)

counted_days = Table(
    "counted_days",
    metadata,
    organization(),
    Column("day", Date, nullable=False, comment="over at every site, and every booking of it has ended"),
    moment("counted_at"),
    PrimaryKeyConstraint("organization_id", "day", name="counted_days_pkey"),
)
"""The days whose sums hold; the others are read from their bookings."""

counted_months = Table(
    "counted_months",
    metadata,
    organization(),
    Column("month", Date, nullable=False, comment="its first day; each of its days is counted"),
    moment("counted_at"),
    PrimaryKeyConstraint("organization_id", "month", name="counted_months_pkey"),
)
"""The months whose sums hold; the others are read from their days."""

turned_away = Table(
    "turned_away",
    metadata,
    organization(),
    moment("starts"),
    moment("ends"),
    Column("resource_id", BigInteger, nullable=False, comment="what was wanted; 0 for any that fits"),
    Column("kind", Text, nullable=False, comment="its kind; empty where any would have done"),
    Column("site_id", BigInteger, nullable=False, comment="where; 0 for anywhere"),
    moment("at"),
    PrimaryKeyConstraint(
        *("organization_id", "starts", "ends", "resource_id", "kind", "site_id", "at"), name="turned_away_pkey"
    ),
)
"""
Wishes for which there was no room, in steps of ten minutes: who tries again at once is counted once.

Whose they were is not kept: reports do not need it.
"""

digests = Table(
    "digests",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("conversation", Text, nullable=False),
    Column("member_id", BigInteger, nullable=False, comment="who asked for it, in whose language it comes"),
    moment("due_at"),
    PrimaryKeyConstraint("id", name="digests_pkey"),
    UniqueConstraint("organization_id", "platform", "workspace", "conversation", name="digests_one_per_place"),
    belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="digests_member"),
)
"""Where a report of the last month goes each month, and when next."""

weeks = Table(
    "weeks",
    metadata,
    organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("weekday", SmallInteger, nullable=False, comment="on which it is sent; Monday is 0"),
    Column("via", Text, nullable=False, comment="the platform on which they asked for it"),
    moment("due_at"),
    PrimaryKeyConstraint("organization_id", "member_id", name="weeks_pkey"),
    CheckConstraint("weekday BETWEEN 0 AND 6", name="weeks_weekday_is_one"),
    belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="weeks_member"),
    Index("weeks_due", "due_at"),
)
"""Whom their coming week is sent, and when next."""
