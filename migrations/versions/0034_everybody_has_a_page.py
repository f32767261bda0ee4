"""
Keep what people see on the page of their own up to date.

Why: Slack shows everybody a page of the app's own, which stays as it was painted until it is painted anew. A person's
page is planned to be painted whenever a booking of theirs changes, however that happens.
"""

from alembic import op

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None

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
BOTH = "(SELECT * FROM before UNION ALL SELECT * FROM changed)"
"""Whoever was taken off a booking sees it no more, and whoever was put on it does now."""
BEHIND = (
    ("made", "changed", "INSERT ON bookings REFERENCING NEW TABLE AS changed"),
    ("changed", BOTH, "UPDATE ON bookings REFERENCING OLD TABLE AS before NEW TABLE AS changed"),
)


def upgrade() -> None:
    """Plan pages to be painted; nobody has one yet."""
    for verb, rows, event in BEHIND:
        op.execute(HOMES_ARE_BEHIND.format(verb=verb, rows=rows))
        op.execute(
            f"CREATE TRIGGER bookings_{verb}_homes AFTER {event}"
            f" FOR EACH STATEMENT EXECUTE FUNCTION homes_are_behind_{verb}()"
        )


def downgrade() -> None:
    """Take the step back; pages stay as they are, and are forgotten."""
    for verb, *_ in BEHIND:
        op.execute(f"DROP TRIGGER bookings_{verb}_homes ON bookings")
        op.execute(f"DROP FUNCTION homes_are_behind_{verb}()")
    op.execute("DELETE FROM messages WHERE about_kind = 'home'")
    op.execute("DELETE FROM cards WHERE about_kind = 'home'")
