"""Who waits for what, what was offered to them, and what has just been freed."""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    CheckConstraint,
    Column,
    Identity,
    Index,
    Integer,
    PrimaryKeyConstraint,
    SmallInteger,
    Table,
    Text,
    text,
)

from core.store.tables.shape import metadata, moment, of_organization, organization

SLOT_IS_FREED = """
CREATE FUNCTION slot_is_freed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Whoever begins to wait does so before this change, or sees what it leaves.
    PERFORM pg_advisory_xact_lock_shared(hashtext('bellhop.waits'), OLD.organization_id::int);
    IF EXISTS (
        SELECT FROM waits
        WHERE status IN ('waiting', 'offered')
          AND occupied_line(organization_id, starts, ends)
            -- With a buffer, what ends a while before this may be had as well.
            && occupied_line(OLD.organization_id, OLD.starts - interval '1 day', OLD.blocks_until)
    ) THEN
        INSERT INTO freed (organization_id, unit_id, starts, ends, booking_id)
        VALUES (OLD.organization_id, OLD.unit_id, OLD.starts, OLD.blocks_until,
            CASE WHEN OLD.status = 'held' THEN coalesce(OLD.leader_id, OLD.id) END);
        PERFORM pg_notify('bellhop_due', '');
    END IF;
    RETURN NULL;
END
$$
"""
"""
The one place where it is noticed that a unit's time is no longer taken, whatever made that so.

A verb that frees something need not know of those who wait, and none can forget them. Of a hold its id is kept: where
it was an offer, the same is offered on.
"""
FREED_BY_BOOKINGS = (
    (
        "CREATE TRIGGER bookings_free_time AFTER UPDATE ON bookings FOR EACH ROW"
        " WHEN (OLD.occupies AND (NOT NEW.occupies OR NEW.unit_id <> OLD.unit_id"
        " OR NEW.starts > OLD.starts OR NEW.blocks_until < OLD.blocks_until))"
        " EXECUTE FUNCTION slot_is_freed()"
    ),
    (
        "CREATE TRIGGER bookings_free_time_gone AFTER DELETE ON bookings FOR EACH ROW"
        " WHEN (OLD.occupies) EXECUTE FUNCTION slot_is_freed()"
    ),
)
OFFER_IS_ANSWERED = """
CREATE FUNCTION offer_is_answered() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    answered wait_offers;
BEGIN
    UPDATE wait_offers
    SET outcome = CASE WHEN NEW.ended_at IS NULL THEN 'taken' WHEN NEW.status = 'expired' THEN 'lapsed'
                       ELSE 'passed' END
    WHERE organization_id = NEW.organization_id AND booking_id = NEW.id AND outcome IS NULL
    RETURNING * INTO answered;
    IF FOUND THEN
        UPDATE waits
        SET status = CASE answered.outcome WHEN 'taken' THEN 'taken' ELSE 'waiting' END, version = version + 1,
            booking_id = CASE answered.outcome WHEN 'taken' THEN booking_id END
        WHERE organization_id = NEW.organization_id AND id = answered.wait_id AND status = 'offered';
    END IF;
    RETURN NULL;
END
$$
"""
"""An offer is a hold like any other, so that it is answered wherever a hold is confirmed, dropped or lapses."""
ANSWERED_BY_BOOKINGS = (
    # By its name it comes before what is freed, so that whoever let an offer lapse is in line again by then.
    "CREATE TRIGGER bookings_answer_offers AFTER UPDATE ON bookings FOR EACH ROW"
    " WHEN (OLD.status = 'held' AND NEW.status <> 'held' AND OLD.leader_id IS NULL)"
    " EXECUTE FUNCTION offer_is_answered()"
)
WAIT_IS_MET = """
CREATE FUNCTION wait_is_met() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE waits
    SET status = 'taken', version = version + 1
    WHERE organization_id = NEW.organization_id AND member_id = NEW.member_id AND status = 'waiting'
      AND resource_ids @> ARRAY[NEW.resource_id] AND (unit_ids = '{}' OR unit_ids @> ARRAY[NEW.unit_id])
      AND LEAST(ends, NEW.ends) - GREATEST(starts, NEW.starts) >= make_interval(mins => waits.least)
      AND units_wanted <= (
        SELECT count(*) FROM bookings
        WHERE organization_id = NEW.organization_id AND occupies
          AND (id = coalesce(NEW.leader_id, NEW.id) OR leader_id = coalesce(NEW.leader_id, NEW.id)));
    RETURN NULL;
END
$$
"""
"""Whoever gets what they wait for, in whatever way, waits for it no more."""
MET_BY_BOOKINGS = (
    (
        "CREATE TRIGGER bookings_meet_waits AFTER UPDATE ON bookings FOR EACH ROW"
        " WHEN (NEW.status = 'confirmed' AND (OLD.status <> 'confirmed' OR NEW.member_id <> OLD.member_id"
        " OR NEW.unit_id <> OLD.unit_id OR NEW.starts < OLD.starts OR NEW.ends > OLD.ends))"
        " EXECUTE FUNCTION wait_is_met()"
    ),
    (
        "CREATE TRIGGER bookings_meet_waits_at_once AFTER INSERT ON bookings FOR EACH ROW"
        " WHEN (NEW.status = 'confirmed') EXECUTE FUNCTION wait_is_met()"
    ),
)
EVERYTHING_IS_LOOKED_AT = """
CREATE FUNCTION everything_is_looked_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    -- Whoever begins to wait does so before this change, or sees what it leaves.
    PERFORM pg_advisory_xact_lock_shared(hashtext('bellhop.waits'), organization_id::int)
    FROM (SELECT DISTINCT organization_id FROM changed ORDER BY organization_id) AS each;
    INSERT INTO freed (organization_id)
    SELECT DISTINCT organization_id FROM changed
    WHERE EXISTS (
        SELECT FROM waits WHERE waits.organization_id = changed.organization_id AND status IN ('waiting', 'offered'));
    IF FOUND THEN
        PERFORM pg_notify('bellhop_due', '');
    END IF;
    RETURN NULL;
END
$$
"""
"""Longer hours, looser rules, a further unit or departure: what was never taken may be had from then on."""
LOOKED_AT = tuple(
    f"CREATE TRIGGER {table}_{verb}_free AFTER {event} ON {table} REFERENCING NEW TABLE AS changed"
    " FOR EACH STATEMENT EXECUTE FUNCTION everything_is_looked_at()"
    for table, event, verb in (
        ("policies", "INSERT", "added"),
        ("policies", "UPDATE", "changed"),
        ("departures", "INSERT", "added"),
        ("units", "INSERT", "added"),
    )
)
FREEING = (
    *(SLOT_IS_FREED, *FREED_BY_BOOKINGS, OFFER_IS_ANSWERED, ANSWERED_BY_BOOKINGS),
    *(EVERYTHING_IS_LOOKED_AT, *LOOKED_AT),
    *(WAIT_IS_MET, *MET_BY_BOOKINGS),
)
"""All of it, in the order in which it is made."""

waits = Table(
    "waits",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("resource_ids", ARRAY(BigInteger), nullable=False, comment="any one of them will do"),
    Column("unit_ids", ARRAY(BigInteger), nullable=False, comment="only these will do; none: any"),
    Column("units_wanted", SmallInteger, nullable=False, comment="of one resource, all for the same time"),
    moment("starts"),
    moment("ends"),
    Column("minutes", Integer, nullable=False, comment="how long a slot is wanted between the two"),
    Column("least", Integer, nullable=False, comment="the minutes of the shortest part that will do"),
    Column("status", Text, nullable=False),
    Column("version", Integer, nullable=False),
    Column("via", Text, nullable=False),
    moment("made_at"),
    Column("booking_id", BigInteger, nullable=True, comment="the hold that is offered, or what was taken"),
    Column("chance", SmallInteger, nullable=True, comment="the percent that were said when it was made, if any"),
    PrimaryKeyConstraint("organization_id", "id", name="waits_pkey"),
    CheckConstraint("status IN ('waiting', 'offered', 'taken', 'stopped')", name="waits_status"),
    CheckConstraint("(status <> 'offered') OR (booking_id IS NOT NULL)", name="waits_offer_a_hold"),
    CheckConstraint("resource_ids <> '{}'::bigint[] AND units_wanted > 0", name="waits_want_something"),
    CheckConstraint("least > 0 AND least <= minutes", name="waits_want_some_time"),
    CheckConstraint(
        "starts < ends AND starts = date_trunc('minute', starts, 'UTC') AND ends = date_trunc('minute', ends, 'UTC')",
        name="waits_in_whole_minutes",
    ),
    of_organization("waits"),
    # Only who is in line, as with what is taken at a time.
    Index(
        "waits_by_time",
        text("occupied_line(organization_id, starts, ends)"),
        postgresql_using="spgist",
        postgresql_where=text("status IN ('waiting', 'offered')"),
    ),
    Index("waits_of_member", "organization_id", "member_id"),
)

wait_offers = Table(
    "wait_offers",
    metadata,
    organization(),
    Column("booking_id", BigInteger, nullable=False, comment="the hold"),
    Column("wait_id", BigInteger, nullable=False),
    Column("member_id", BigInteger, nullable=False),
    Column("chain", BigInteger, nullable=False, comment="what frees once and is offered on has one"),
    moment("starts"),
    moment("ends"),
    moment("offered_at"),
    moment("until"),
    Column("outcome", Text, nullable=True, comment="none yet"),
    PrimaryKeyConstraint("organization_id", "booking_id", name="wait_offers_pkey"),
    CheckConstraint("outcome IN ('taken', 'passed', 'lapsed')", name="wait_offers_outcome"),
    of_organization("wait_offers"),
    Index("wait_offers_of_wait", "organization_id", "wait_id", "chain"),
    Index("wait_offers_of_member", "organization_id", "member_id", "offered_at"),
)

freed = Table(
    "freed",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("unit_id", BigInteger, nullable=True, comment="none: anything may be free that was not before"),
    moment("starts", nullable=True),
    moment("ends", nullable=True),
    Column("booking_id", BigInteger, nullable=True, comment="the hold that had it, which may have been an offer"),
    moment("not_before", nullable=True),
    Column(
        "reached",
        BigInteger,
        nullable=False,
        server_default=text("0"),
        comment="the last in line who was asked already, where it is about anything",
    ),
    PrimaryKeyConstraint("id", name="freed_pkey"),
    of_organization("freed"),
)
"""What has just been freed and nobody has looked at yet; rows go when those in line have been offered it."""
