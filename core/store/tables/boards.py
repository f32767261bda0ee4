"""Boards: in which channels what is free now stands."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Identity,
    Index,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from core.store.tables.shape import belongs, metadata, moment, organization

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
"""
The one place where it is noticed that what boards show has changed: what is booked, or what there is and its hours.

A verb that changes a booking need not know of boards, and none can forget them.
"""
BEHIND = (
    ("made", "bookings", "organization_id", "changed", "INSERT ON bookings REFERENCING NEW TABLE AS changed"),
    ("changed", "bookings", "organization_id", "changed", "UPDATE ON bookings REFERENCING NEW TABLE AS changed"),
    (
        *("stocked", "organizations", "each.id", "(VALUES (NEW.id)) AS each (id)"),
        "UPDATE OF catalogue_version ON organizations",
    ),
)
BOARDS = tuple(
    statement
    for verb, table, column, rows, event in BEHIND
    for statement in (
        BOARDS_ARE_BEHIND.format(verb=verb, organization=column, rows=rows),
        (
            f"CREATE TRIGGER {table}_{verb}_boards AFTER {event}"
            f" FOR EACH {'STATEMENT' if table == 'bookings' else 'ROW'} EXECUTE FUNCTION boards_are_behind_{verb}()"
        ),
    )
)
"""All of it, in the order in which it is made."""

boards = Table(
    "boards",
    metadata,
    organization(),
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("conversation", Text, nullable=False, comment="the platform's name of the channel or group"),
    Column("member_id", BigInteger, nullable=False, comment="who put it up, in whose language it speaks"),
    Column("site_id", BigInteger, nullable=True, comment="whose things it shows; those of all sites without one"),
    Column("state", Text, nullable=False, server_default=text("'stands'")),
    Column("pinned", Text, nullable=False, server_default=text("'not yet'")),
    moment("painted_at", nullable=True),
    PrimaryKeyConstraint("organization_id", "id", name="boards_pkey"),
    UniqueConstraint("organization_id", "platform", "workspace", "conversation", name="boards_one_per_place"),
    CheckConstraint("state IN ('stands', 'taken down', 'lost')", name="boards_state"),
    CheckConstraint("pinned IN ('not yet', 'yes', 'refused')", name="boards_pinned"),
    belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="boards_member"),
    belongs(["organization_id", "site_id"], "sites", ["organization_id", "id"], name="boards_site"),
    Index("boards_of_member", "organization_id", "member_id"),
    Index("boards_of_site", "organization_id", "site_id"),
)
