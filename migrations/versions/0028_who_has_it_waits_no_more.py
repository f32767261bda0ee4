"""
Let nobody wait for what they have.

Why: whoever booked by themselves what they waited for stayed in line; when they cancelled it, it was held for them and
kept from others. Now a booking ends the waits of its member that it meets, however it was made.
"""

from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None

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


def upgrade() -> None:
    """End waits from now on; those of who has it already end with their time."""
    for each in (WAIT_IS_MET, *MET_BY_BOOKINGS):
        op.execute(each)


def downgrade() -> None:
    """Let people wait until they stop."""
    for trigger in ("bookings_meet_waits", "bookings_meet_waits_at_once"):
        op.execute(f"DROP TRIGGER {trigger} ON bookings")
    op.execute("DROP FUNCTION wait_is_met()")
