"""
Let people come to bookings who are in no chat, by their e-mail addresses.

Why: whoever met somebody from outside had to copy the time and the place into an invitation of their own, and nobody
told the guest when the booking was moved or cancelled.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import ARRAY

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None

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


def upgrade() -> None:
    """Add the addresses, none yet, and what each guest was told."""
    for table in ("bookings", "series"):
        op.add_column(
            table,
            sa.Column(
                "guests",
                ARRAY(sa.Text()),
                nullable=False,
                server_default=sa.text("'{}'"),
                comment="e-mail addresses of those who come",
            ),
        )
        op.create_check_constraint(
            f"{table}_guests_fit",
            table,
            "cardinality(guests) <= 20 AND length(array_to_string(guests, '')) <= 5080",
        )
    op.create_table(
        "guests",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column(
            "booking_id", sa.BigInteger(), nullable=True, comment="what they come to; else all dates of the series"
        ),
        sa.Column("series_id", sa.BigInteger(), nullable=True),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=True, comment="of what they were told last; none yet"),
        sa.Column("digest", sa.LargeBinary(), nullable=True),
        sa.Column("method", sa.Text(), nullable=True),
        sa.Column("lost_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="guests_pkey"),
        sa.CheckConstraint("length(address) <= 254", name="guests_address_fits"),
        sa.CheckConstraint("(booking_id IS NULL) <> (series_id IS NULL)", name="guests_come_to_one_thing"),
        sa.CheckConstraint(
            "(sequence IS NULL) = (digest IS NULL) AND (sequence IS NULL) = (method IS NULL)"
            " AND method IN ('REQUEST', 'CANCEL')",
            name="guests_were_told_all_or_nothing",
        ),
        sa.ForeignKeyConstraint(["booking_id"], ["bookings.id"], name="guests_booking", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["organization_id", "series_id"],
            ["series.organization_id", "series.id"],
            name="guests_series",
            ondelete="CASCADE",
        ),
    )
    op.create_index(
        "guests_of_booking",
        "guests",
        ["booking_id", "address"],
        unique=True,
        postgresql_where=sa.text("booking_id IS NOT NULL"),
    )
    op.create_index(
        "guests_of_series",
        "guests",
        ["series_id", "address"],
        unique=True,
        postgresql_where=sa.text("series_id IS NOT NULL"),
    )
    op.create_index("guests_by_address", "guests", ["organization_id", sa.text("lower(address)")])
    for statement in (GUESTS_ARE_BEHIND, *BEHIND):
        op.execute(statement)


def downgrade() -> None:
    """Forget all guests; none of them is told anything."""
    op.execute("DELETE FROM messages WHERE about_kind = 'guest'")
    op.execute("DROP TRIGGER bookings_changed_guests ON bookings")
    op.execute("DROP TRIGGER bookings_made_guests ON bookings")
    op.execute("DROP FUNCTION guests_are_behind")
    op.drop_table("guests")
    for table in ("series", "bookings"):
        op.drop_constraint(f"{table}_guests_fit", table, type_="check")
        op.drop_column(table, "guests")
