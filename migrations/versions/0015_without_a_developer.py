"""
Run a place without a developer: what those who run it add, teach, ask for, and are told.

Why: what was over was kept for ever, or as long as the program said. How long is a rule of the house now, and what is
older goes at night; each organization's next night is a row, so that one replica takes it. A list that is dropped in
chat is kept until it was imported, and with what takes that back.

Why: a report over a year read every booking of it, and took seconds where there are many. The days that are over are
summed up once; whoever changes a booking of such a day takes its sum back. What each booking counts for is said once,
in a view.

Why: an organization had the zone of the server that it runs on, and nobody could tell whether anybody meant it so.
Whoever sets a place up is now asked, and since when somebody has answered is kept.

Why: nobody could be forgotten. Who asks for it is a row, until an admin has done it.

Why: a rule could name who may book something by roles and groups alone, so that a course that everybody must have taken
was kept in a list elsewhere. A member now has certificates, which end, and which a rule can ask for.
"""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

UNDO = "sealed: what takes its import back, once it was imported"
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
    it.seated::int AS seated, CASE WHEN it.seated THEN 1 + cardinality(b.attendee_ids) ELSE 0 END AS seats
FROM bookings b
JOIN resources r ON r.organization_id = b.organization_id AND r.id = b.resource_id
JOIN sites s ON s.organization_id = r.organization_id AND s.id = r.site_id
CROSS JOIN LATERAL (SELECT b.starts AT TIME ZONE s.zone AS began) there
CROSS JOIN LATERAL (SELECT b.status NOT IN ('cancelled', 'cancelling') AS stood,
    b.starts - coalesce(b.requested_at, b.confirmed_at) AS ahead,
    b.status IN ('completed', 'in_use', 'confirmed') AS seated) it
WHERE b.confirmed_at IS NOT NULL AND b.status <> 'blackout'
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
    END LOOP;
    RETURN NULL;
END
$$
"""
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
NO_DAY_IS_COUNTED = """
CREATE FUNCTION no_day_is_counted_any_more() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtext('bellhop.counted_days'), NEW.organization_id::int);
    DELETE FROM counted_days WHERE organization_id = NEW.organization_id;
    RETURN NULL;
END
$$
"""
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
TRIGGERS = (
    *(("bookings", "bookings_added_late"), ("bookings", "bookings_changed_late"), ("bookings", "bookings_gone")),
    *(("sites", "sites_in_another_zone"), ("resources", "resources_at_another_site")),
)
SUMS = ("bookings", "booked", "used", "no_shows", "cancelled", "within_hour", "within_day", "within_week")


def upgrade() -> None:
    """Add what there was not yet."""
    _nights()
    _handed_in()
    _count_days()
    _chosen_zones()
    _erasures()
    _certificates()


def downgrade() -> None:
    """Drop it again."""
    _count_no_days()
    op.drop_table("handed_in")
    op.drop_column("organizations", "zone_chosen_at")
    op.drop_table("erasures")
    op.drop_table("nights")
    _no_certificates()


def _nights() -> None:
    """When what an organization no longer keeps goes."""
    op.create_table(
        "nights",
        sa.Column("organization_id", sa.BigInteger, nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", name="nights_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="nights_organization", ondelete="CASCADE"
        ),
    )


def _handed_in() -> None:
    """Keep files that are to be imported."""
    op.create_table(
        "handed_in",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False, comment="sealed"),
        sa.Column("handed_in_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("undo", sa.LargeBinary(), nullable=True, comment=UNDO),
        sa.Column("undone", sa.Boolean(), nullable=False, server_default=sa.text("false")),
        sa.PrimaryKeyConstraint("organization_id", "member_id", "id", name="handed_in_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="handed_in_member",
            ondelete="CASCADE",
        ),
    )
    op.create_index("handed_in_by_age", "handed_in", ["handed_in_at"])


def _count_days() -> None:
    op.create_index(
        "bookings_by_start", "bookings", ["organization_id", "starts"], postgresql_where="confirmed_at IS NOT NULL"
    )
    op.create_table(
        "use_of_days",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("of", sa.Text(), nullable=False, comment="resource, member or hour"),
        sa.Column("day", sa.Date(), nullable=False, comment="there"),
        sa.Column("id", sa.BigInteger(), nullable=False, comment="which resource, member or hour"),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in SUMS),
        sa.Column("seated", sa.Integer(), nullable=False, comment="bookings whose seats are counted"),
        sa.Column("seats", sa.BigInteger(), nullable=False, comment="that were taken in them"),
        sa.PrimaryKeyConstraint("organization_id", "of", "day", "id", name="use_of_days_pkey"),
    )
    op.create_table(
        "counted_days",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False, comment="over at every site, and every booking of it has ended"),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "day", name="counted_days_pkey"),
    )
    for each in (USE_OF_BOOKINGS, NOT_COUNTED_ANY_MORE, *OVER, NO_DAY_IS_COUNTED, *ELSEWHERE):
        op.execute(each)


def _count_no_days() -> None:
    for table, trigger in TRIGGERS:
        op.execute(f"DROP TRIGGER {trigger} ON {table}")
    op.execute("DROP FUNCTION day_is_not_counted_any_more()")
    op.execute("DROP FUNCTION no_day_is_counted_any_more()")
    op.execute("DROP VIEW use_of_bookings")
    op.drop_table("counted_days")
    op.drop_table("use_of_days")
    op.drop_index("bookings_by_start", "bookings")


def _chosen_zones() -> None:
    """Know since when the zone of an organization is one that somebody chose, and not the server's."""
    op.add_column("organizations", sa.Column("zone_chosen_at", sa.DateTime(timezone=True), nullable=True))


def _erasures() -> None:
    """Who asks to be forgotten."""
    op.create_table(
        "erasures",
        sa.Column("organization_id", sa.BigInteger, nullable=False),
        sa.Column("member_id", sa.BigInteger, nullable=False, comment="who asks to be forgotten, until that is done"),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "member_id", name="erasures_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="erasures_member",
            ondelete="CASCADE",
        ),
    )


def _certificates() -> None:
    op.create_table(
        "certificates",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False, comment="in lower case, without spaces"),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("by_member", sa.BigInteger(), nullable=True, comment="nobody: the command line"),
        sa.PrimaryKeyConstraint("id", name="certificates_pkey"),
        sa.UniqueConstraint("organization_id", "member_id", "name", name="certificates_one_per_name"),
        sa.CheckConstraint("length(name) <= 40", name="certificates_name_fits"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="certificates_member",
            ondelete="CASCADE",
        ),
    )


def _no_certificates() -> None:
    op.drop_table("certificates")
    op.execute("DELETE FROM messages WHERE about_kind = 'certificate'")
    # A release that does not know these rules would read no document that has one.
    op.execute("UPDATE policies SET document = document - 'needs' - 'givers'")
    op.execute("UPDATE policy_changes SET before = before - 'needs' - 'givers', after = after - 'needs' - 'givers'")
