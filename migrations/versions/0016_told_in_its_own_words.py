"""
Let a place be told of in its own words.

Why: a year's report read a sum for each day of each resource, a second and more where there are a thousand of them.
Months are summed up as well, and days as a whole. Chairs that stayed empty are summed up where they are known, so that
reports by hour and by person tell of them too.

Why: reports told what was booked, and nothing of those who found no room. What was wanted is noted, and not by whom.

Why: the board as it stood at an instant is told by the rows of the audit until then, and by which bookings were changed
after it; those are found by their time. Rows are written in its order, so that an index of ranges finds them, and costs
a new row next to nothing.

Why: who wanted a report had to ask for it. A channel that asks once is now sent one each month.

Why: a resource could have the address of a picture alone, and few who run a place have anywhere to put one. A photo
that is sent in chat is kept here, so that every replica can show it.

Why: before a word is taught, it is read into what people said lately. For that, sentences are kept without anybody's
name, number or matter: known words as they are, and of all others a digest that can only be compared.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


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
USE_OF_BOOKINGS_BEFORE = """
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
CREATE OR REPLACE FUNCTION day_is_not_counted_any_more() RETURNS trigger LANGUAGE plpgsql AS $$
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
NOT_COUNTED_ANY_MORE_BEFORE = """
CREATE OR REPLACE FUNCTION day_is_not_counted_any_more() RETURNS trigger LANGUAGE plpgsql AS $$
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
NO_DAY_IS_COUNTED = """
CREATE OR REPLACE FUNCTION no_day_is_counted_any_more() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtext('bellhop.counted_days'), NEW.organization_id::int);
    DELETE FROM counted_days WHERE organization_id = NEW.organization_id;
    DELETE FROM counted_months WHERE organization_id = NEW.organization_id;
    RETURN NULL;
END
$$
"""
NO_DAY_IS_COUNTED_BEFORE = """
CREATE OR REPLACE FUNCTION no_day_is_counted_any_more() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtext('bellhop.counted_days'), NEW.organization_id::int);
    DELETE FROM counted_days WHERE organization_id = NEW.organization_id;
    RETURN NULL;
END
$$
"""
SUMS = ("bookings", "booked", "used", "no_shows", "cancelled", "within_hour", "within_day", "within_week")


def upgrade() -> None:
    """Add what the changes of this version keep."""
    _months()
    _turned_away()
    _board()
    _digests()
    _photos()
    _words()


def downgrade() -> None:
    """Take away what this version added."""
    _no_photos()
    _no_words()
    op.drop_index("audit_by_time", table_name="audit", postgresql_using="brin")
    _no_digests()
    op.drop_table("turned_away")
    _no_months()


def _months() -> None:
    """Sum up months; what was summed up before is summed up anew, from the bookings."""
    op.execute("DELETE FROM counted_days")
    op.drop_table("use_of_days")
    op.execute("DROP VIEW use_of_bookings")
    for table, since in (("use_of_days", "day"), ("use_of_months", "month")):
        op.create_table(
            table,
            sa.Column("organization_id", sa.BigInteger(), nullable=False),
            sa.Column("of", sa.Text(), nullable=False, comment="resource, member, hour or all"),
            sa.Column(since, sa.Date(), nullable=False, comment="there"),
            sa.Column("id", sa.BigInteger(), nullable=False, comment="which resource, member or hour; 0 for all"),
            *(sa.Column(name, sa.BigInteger(), nullable=False) for name in SUMS),
            sa.Column("seated", sa.BigInteger(), nullable=False, comment="bookings whose chairs are counted"),
            sa.Column("empty", sa.BigInteger(), nullable=False, comment="chairs that nobody took in them"),
            sa.PrimaryKeyConstraint("organization_id", "of", since, "id", name=f"{table}_pkey"),
        )
    op.create_table(
        "counted_months",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("month", sa.Date(), nullable=False, comment="its first day; each of its days is counted"),
        sa.Column("counted_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "month", name="counted_months_pkey"),
    )
    for each in (USE_OF_BOOKINGS, NOT_COUNTED_ANY_MORE, NO_DAY_IS_COUNTED):
        op.execute(each)


def _no_months() -> None:
    op.execute("DELETE FROM counted_days")
    op.execute("DROP VIEW use_of_bookings")
    for table in ("counted_months", "use_of_months", "use_of_days"):
        op.drop_table(table)
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
    for each in (USE_OF_BOOKINGS_BEFORE, NOT_COUNTED_ANY_MORE_BEFORE, NO_DAY_IS_COUNTED_BEFORE):
        op.execute(each)


def _turned_away() -> None:
    """Note for what there was no room."""
    op.create_table(
        "turned_away",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("starts", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ends", sa.DateTime(timezone=True), nullable=False),
        sa.Column("resource_id", sa.BigInteger(), nullable=False, comment="what was wanted; 0 for any that fits"),
        sa.Column("kind", sa.Text(), nullable=False, comment="its kind; empty where any would have done"),
        sa.Column("site_id", sa.BigInteger(), nullable=False, comment="where; 0 for anywhere"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint(
            "organization_id", "starts", "ends", "resource_id", "kind", "site_id", "at", name="turned_away_pkey"
        ),
    )


def _board() -> None:
    """Find what was changed after an instant."""
    op.create_index("audit_by_time", "audit", ["at"], postgresql_using="brin")


def _digests() -> None:
    """Where a report goes each month."""
    op.create_table(
        "digests",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("conversation", sa.Text(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False, comment="who asked for it, in whose language it comes"),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="digests_pkey"),
        sa.UniqueConstraint("organization_id", "platform", "workspace", "conversation", name="digests_one_per_place"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="digests_member",
            ondelete="CASCADE",
        ),
    )


def _no_digests() -> None:
    op.execute("DELETE FROM messages WHERE about_kind = 'digest'")
    op.drop_table("digests")


def _photos() -> None:
    """Let photos be kept, and resources name them."""
    op.create_table(
        "photos",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False, comment="JPEG, without what a camera adds"),
        sa.Column("sent_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "id", name="photos_pkey"),
        sa.CheckConstraint("octet_length(content) <= 2000000", name="photos_content_fits"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="photos_organization", ondelete="CASCADE"
        ),
    )
    op.create_index("photos_by_age", "photos", ["sent_at"])
    _say_what_a_photo_is("the address of a picture, or sent: and the id of a photo")


def _no_photos() -> None:
    """Forget the photos, and let resources name none of them."""
    op.execute("UPDATE resources SET photo = NULL WHERE photo LIKE 'sent:%'")
    op.drop_table("photos")
    _say_what_a_photo_is("the address of a picture")


def _say_what_a_photo_is(comment: str) -> None:
    op.alter_column("resources", "photo", existing_type=sa.Text(), existing_nullable=True, comment=comment)


def _words() -> None:
    """Keep what was said, and not by whom."""
    op.create_table(
        "sentences",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False, server_default=sa.text("gen_random_uuid()")),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column(
            "words",
            postgresql.ARRAY(sa.Text()),
            nullable=False,
            comment="known words as they are, and digests of all others",
        ),
        sa.PrimaryKeyConstraint("organization_id", "id", name="sentences_pkey"),
    )
    op.create_index("sentences_by_age", "sentences", ["organization_id", "day"])


def _no_words() -> None:
    """Forget what was said, and the proposals of rules, which an earlier version cannot read."""
    op.execute("DELETE FROM proposals WHERE jsonb_exists(document, 'ruling')")
    op.drop_table("sentences")
