"""
Let people wait for what is taken, and offer them what frees up.

Why: whoever was refused a slot was told what else is free, and had to ask again and again. Now they have a place in
line. What frees, however that happens, is noticed here and held for the first whom it fits, for a while; whoever passes
it on, or does not answer, stays in line for other times. An offer is a hold like any other, under the same constraint.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

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
ANSWERED_BY_BOOKINGS = (
    "CREATE TRIGGER bookings_answer_offers AFTER UPDATE ON bookings FOR EACH ROW"
    " WHEN (OLD.status = 'held' AND NEW.status <> 'held' AND OLD.leader_id IS NULL)"
    " EXECUTE FUNCTION offer_is_answered()"
)
EVERYTHING_IS_LOOKED_AT = """
CREATE FUNCTION everything_is_looked_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
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


def upgrade() -> None:
    """Add places in line; nobody waits yet."""
    op.create_table(
        "waits",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        _several("resource_ids", "any one of them will do"),
        _several("unit_ids", "only these will do; none: any"),
        sa.Column("units_wanted", sa.SmallInteger(), nullable=False, comment="of one resource, all for the same time"),
        _moment("starts"),
        _moment("ends"),
        sa.Column("minutes", sa.Integer(), nullable=False, comment="how long a slot is wanted between the two"),
        sa.Column("least", sa.Integer(), nullable=False, comment="the minutes of the shortest part that will do"),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("via", sa.Text(), nullable=False),
        _moment("made_at"),
        sa.Column("booking_id", sa.BigInteger(), nullable=True, comment="the hold that is offered, or what was taken"),
        sa.Column(
            "chance", sa.SmallInteger(), nullable=True, comment="the percent that were said when it was made, if any"
        ),
        sa.PrimaryKeyConstraint("organization_id", "id", name="waits_pkey"),
        sa.CheckConstraint("status IN ('waiting', 'offered', 'taken', 'stopped')", name="waits_status"),
        sa.CheckConstraint("(status <> 'offered') OR (booking_id IS NOT NULL)", name="waits_offer_a_hold"),
        sa.CheckConstraint("resource_ids <> '{}'::bigint[] AND units_wanted > 0", name="waits_want_something"),
        sa.CheckConstraint("least > 0 AND least <= minutes", name="waits_want_some_time"),
        sa.CheckConstraint(
            "starts < ends AND starts = date_trunc('minute', starts, 'UTC')"
            " AND ends = date_trunc('minute', ends, 'UTC')",
            name="waits_in_whole_minutes",
        ),
        _of_organization("waits"),
    )
    op.create_index(
        "waits_by_time",
        "waits",
        [sa.text("occupied_line(organization_id, starts, ends)")],
        postgresql_using="spgist",
        postgresql_where=sa.text("status IN ('waiting', 'offered')"),
    )
    op.create_index("waits_of_member", "waits", ["organization_id", "member_id"])
    op.create_table(
        "wait_offers",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False, comment="the hold"),
        sa.Column("wait_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("chain", sa.BigInteger(), nullable=False, comment="what frees once and is offered on has one"),
        _moment("starts"),
        _moment("ends"),
        _moment("offered_at"),
        _moment("until"),
        sa.Column("outcome", sa.Text(), nullable=True, comment="none yet"),
        sa.PrimaryKeyConstraint("organization_id", "booking_id", name="wait_offers_pkey"),
        sa.CheckConstraint("outcome IN ('taken', 'passed', 'lapsed')", name="wait_offers_outcome"),
        _of_organization("wait_offers"),
    )
    op.create_index("wait_offers_of_wait", "wait_offers", ["organization_id", "wait_id", "chain"])
    op.create_index("wait_offers_of_member", "wait_offers", ["organization_id", "member_id", "offered_at"])
    op.create_table(
        "freed",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("unit_id", sa.BigInteger(), nullable=True, comment="none: anything may be free that was not before"),
        _moment("starts", nullable=True),
        _moment("ends", nullable=True),
        sa.Column(
            "booking_id",
            sa.BigInteger(),
            nullable=True,
            comment="the hold that had it, which may have been an offer",
        ),
        _moment("not_before", nullable=True),
        sa.PrimaryKeyConstraint("id", name="freed_pkey"),
        _of_organization("freed"),
    )
    for each in (
        *(SLOT_IS_FREED, *FREED_BY_BOOKINGS, OFFER_IS_ANSWERED, ANSWERED_BY_BOOKINGS),
        *(EVERYTHING_IS_LOOKED_AT, *LOOKED_AT),
    ):
        op.execute(each)


def downgrade() -> None:
    """Let nobody wait any more; what is offered stays a hold, and what was taken a booking."""
    op.execute("DELETE FROM messages WHERE kind = 'freed'")
    for table, trigger in (
        ("bookings", "bookings_free_time"),
        ("bookings", "bookings_free_time_gone"),
        ("bookings", "bookings_answer_offers"),
        ("policies", "policies_added_free"),
        ("policies", "policies_changed_free"),
        ("departures", "departures_added_free"),
        ("units", "units_added_free"),
    ):
        op.execute(f"DROP TRIGGER {trigger} ON {table}")
    for function in ("slot_is_freed", "offer_is_answered", "everything_is_looked_at"):
        op.execute(f"DROP FUNCTION {function}()")
    for table in ("freed", "wait_offers", "waits"):
        op.drop_table(table)


def _moment(name: str, *, nullable: bool = False) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable)


def _several(name: str, comment: str) -> sa.Column[object]:
    return sa.Column(name, postgresql.ARRAY(sa.BigInteger()), nullable=False, comment=comment)


def _of_organization(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["organization_id"], ["organizations.id"], name=f"{table}_organization", ondelete="CASCADE"
    )
