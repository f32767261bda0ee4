"""
Let pages follow what people wait for, what they prefer, and what waits for their answer.

Why: a page shows these as well, and stayed as it was until a booking of one's own changed or the page was opened again.
"""

from alembic import op

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None

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
FOLLOWED = (
    ("waits", "waits_homes", "AFTER INSERT OR UPDATE ON waits FOR EACH ROW EXECUTE FUNCTION home_is_behind()"),
    (
        "preferences",
        "preferences_homes",
        "AFTER INSERT OR UPDATE ON preferences FOR EACH ROW EXECUTE FUNCTION home_is_behind()",
    ),
    (
        "cards",
        "cards_homes",
        "AFTER INSERT ON cards FOR EACH ROW WHEN (NEW.purpose = 'approver') EXECUTE FUNCTION home_is_behind()",
    ),
    (
        "bookings",
        "bookings_homes_of_asked",
        (
            "AFTER UPDATE ON bookings REFERENCING NEW TABLE AS changed"
            " FOR EACH STATEMENT EXECUTE FUNCTION homes_of_asked_are_behind()"
        ),
    ),
)


def upgrade() -> None:
    """Plan pages to be painted when any of it changes."""
    op.execute(HOME_IS_BEHIND)
    op.execute(HOMES_OF_ASKED)
    for _, name, event in FOLLOWED:
        op.execute(f"CREATE TRIGGER {name} {event}")


def downgrade() -> None:
    """Take the step back: pages follow bookings alone."""
    for table, name, _ in FOLLOWED:
        op.execute(f"DROP TRIGGER {name} ON {table}")
    op.execute("DROP FUNCTION homes_of_asked_are_behind()")
    op.execute("DROP FUNCTION home_is_behind()")
