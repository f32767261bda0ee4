"""
What people see: one live card for each matter, names that stay, nothing for those who have left, and whole days that
ring by day.

Why: reminder, code, warning and release each left a card with buttons behind, so that one booking ended as five equal
ones. A card says in which conversation it stands, and the newest there is the live one; a message shows one thing at a
time, so that its place is the key.

A handle replaced a person's name, whenever the other platform was asked last. A name now says of what kind it is
and who says so. Of those that are there nobody knows it any more, and any platform's word is better.

A person who was deactivated in Slack went on booking in Telegram. A member who has left is known by the time at which
they did; their identities stay, and are served again if they come back. An invitation says when it was made, because
one that is older than somebody's leaving does not let them in again; those that are there are older than any leaving.

A list of somebody's bookings names those that they made for others, which an index finds.

A camera for Monday began at midnight like a meeting: its reminder, its code and its warning came in the night, and it
was released ten minutes later. A booking of whole days now says when its messages come, and until when somebody has to
check in, if anybody has to. Bookings that were made before keep the times that their holders were told.

A request's answer did not say whose it was. A booking now knows who approved or declined it; of those that are there
only the audit does. A wrong code is forgotten after a day; of those that were typed before, nobody knows when.

Attendees could not take themselves off a booking. It now says who did, so that its holder sees it, and where it was
before its last move, so that everybody is told from where it moved.

Somebody who tried one thing after the other held nine slots at once, and nobody else could have them. A person now
holds three at most, and the database counts them; those that are held already lapse within five minutes.
"""

import sqlalchemy as sa
from alembic import op

from core.clock import SystemClock

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

LEFT = "when they left the organization"
WAS = "where it was before its last move"
ABSENT = "attendees who said that they cannot come"
PLACES = """
UPDATE cards SET conversation = split_part(address, '/', 1), message = split_part(address, '/', 2)
"""
# A response_url works for half an hour: cards that have nothing else are edited no more.
UNREACHABLE = "DELETE FROM cards WHERE address LIKE 'http%'"
# Of several matters that one message has shown, the last one stands there.
ONE_MATTER = """
DELETE FROM cards older USING cards newer
WHERE older.organization_id = newer.organization_id AND older.platform = newer.platform
  AND older.workspace = newer.workspace AND older.address = newer.address
  AND (older.about_kind, older.about_id) < (newer.about_kind, newer.about_id)
"""
# Platforms number the messages of a conversation in their order, Slack with a fraction.
LIVE = """
UPDATE cards older SET live = false FROM cards newer
WHERE older.organization_id = newer.organization_id AND older.about_kind = newer.about_kind
  AND older.about_id = newer.about_id AND older.platform = newer.platform AND older.workspace = newer.workspace
  AND older.conversation = newer.conversation AND older.member_id = newer.member_id
  AND (lpad(split_part(older.message, '.', 1), 20, '0'), older.message)
    < (lpad(split_part(newer.message, '.', 1), 20, '0'), newer.message)
"""
# Nothing edits the cards of a booking two days after its end, so that the older copies stay as they are.
FORGOTTEN = """
DELETE FROM cards c WHERE NOT live AND NOT EXISTS (
    SELECT FROM bookings b
    WHERE c.about_kind = 'booking' AND b.organization_id = c.organization_id AND b.id = c.about_id
      AND b.ends > :now - interval '2 days')
"""
SHRINKING = """
INSERT INTO messages (organization_id, about_kind, about_id, kind, due_at, not_before, urgency)
SELECT DISTINCT organization_id, about_kind, about_id, 'superseded', :now, :now, 1 FROM cards WHERE NOT live
"""
ADDRESSES = "UPDATE cards SET address = coalesce(url, conversation || '/' || message)"

HOLD_WITHIN_LIMIT = """
CREATE FUNCTION hold_within_limit() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    PERFORM FROM members WHERE organization_id = NEW.organization_id AND id = NEW.booked_by FOR NO KEY UPDATE;
    IF 3 <= (
        SELECT count(DISTINCT (starts, ends)) FROM bookings
        WHERE organization_id = NEW.organization_id AND booked_by = NEW.booked_by
          AND confirmed_at IS NULL AND ended_at IS NULL AND blackout_id IS NULL
          AND status = 'held' AND lapses_at > NEW.lapses_at - interval '5 minutes'
          AND (starts, ends) <> (NEW.starts, NEW.ends)
    ) THEN
        RETURN NULL;
    END IF;
    RETURN NEW;
END
$$
"""
HOLDS_ARE_COUNTED = """
CREATE TRIGGER bookings_hold_within_limit BEFORE INSERT ON bookings
FOR EACH ROW WHEN (NEW.status = 'held') EXECUTE FUNCTION hold_within_limit()
"""


def upgrade() -> None:
    """Apply the step; the newest card of a booking is the live one, and everybody who is a member belongs here."""
    _cards()
    op.add_column(
        "members",
        sa.Column(
            "name_kind",
            sa.Text(),
            server_default="handle",
            nullable=False,
            comment="how far it is what colleagues call the person",
        ),
    )
    op.add_column("members", sa.Column("name_from", sa.Text(), nullable=True, comment="the platform that says so"))
    op.create_check_constraint("members_name_kind", "members", "name_kind IN ('real', 'given', 'handle')")
    op.add_column("members", sa.Column("left_at", sa.DateTime(timezone=True), nullable=True, comment=LEFT))
    op.add_column("invitations", sa.Column("made_at", sa.DateTime(timezone=True), nullable=True))
    # No invitation is good for longer than two weeks.
    op.execute("UPDATE invitations SET made_at = expires_at - interval '14 days'")
    op.alter_column("invitations", "made_at", nullable=False)
    for name in ("rings_at", "check_in_by", "was_starts", "was_ends"):
        op.add_column("bookings", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
    op.create_index(
        "bookings_for_others",
        "bookings",
        ["organization_id", "booked_by"],
        postgresql_where=sa.text("ended_at IS NULL AND booked_by <> member_id"),
    )
    op.add_column("code_tries", sa.Column("wrong_at", sa.DateTime(timezone=True), nullable=True))
    op.add_column(
        "bookings", sa.Column("decided_by", sa.BigInteger(), nullable=True, comment="who approved or declined it")
    )
    op.create_index(
        "bookings_of_decider",
        "bookings",
        ["decided_by", "ended_at"],
        postgresql_where=sa.text("decided_by IS NOT NULL"),
    )
    op.add_column("bookings", sa.Column("was_resource_id", sa.BigInteger(), nullable=True, comment=WAS))
    op.add_column(
        "bookings",
        sa.Column(
            "absentee_ids", sa.ARRAY(sa.BigInteger()), server_default=sa.text("'{}'"), nullable=False, comment=ABSENT
        ),
    )
    op.create_index(
        "bookings_unconfirmed",
        "bookings",
        ["organization_id", "booked_by"],
        postgresql_where=sa.text("confirmed_at IS NULL AND ended_at IS NULL AND blackout_id IS NULL"),
    )
    op.execute(HOLD_WITHIN_LIMIT)
    op.execute(HOLDS_ARE_COUNTED)


def downgrade() -> None:
    """Take the step back; who has left loses their identities, as they did before it, and every card is repainted."""
    op.execute("""DELETE FROM identities i USING members m
        WHERE m.organization_id = i.organization_id AND m.id = i.member_id AND m.left_at IS NOT NULL""")
    op.execute("DROP TRIGGER bookings_hold_within_limit ON bookings")
    op.execute("DROP FUNCTION hold_within_limit")
    op.drop_index("bookings_unconfirmed", "bookings")
    op.drop_index("bookings_for_others", "bookings")
    op.drop_column("code_tries", "wrong_at")
    op.drop_index("bookings_of_decider", "bookings")
    op.drop_column("bookings", "decided_by")
    op.drop_column("invitations", "made_at")
    op.drop_column("members", "left_at")
    for name in ("absentee_ids", "was_resource_id", "was_ends", "was_starts", "check_in_by", "rings_at"):
        op.drop_column("bookings", name)
    op.drop_constraint("members_name_kind", "members")
    op.drop_column("members", "name_from")
    op.drop_column("members", "name_kind")
    op.drop_index("cards_to_shrink", "cards")
    op.drop_index("cards_one_live", "cards")
    op.drop_constraint("cards_pkey", "cards")
    op.add_column("cards", sa.Column("address", sa.Text(), nullable=True))
    op.execute(ADDRESSES)
    op.alter_column("cards", "address", nullable=False)
    for column in ("live", "url", "message", "conversation"):
        op.drop_column("cards", column)
    place = ["platform", "workspace", "address"]
    op.create_primary_key("cards_pkey", "cards", ["organization_id", "about_kind", "about_id", *place])


def _cards() -> None:
    op.execute(UNREACHABLE)
    op.execute(ONE_MATTER)
    op.drop_constraint("cards_pkey", "cards")
    op.add_column("cards", sa.Column("conversation", sa.Text(), nullable=True))
    op.add_column("cards", sa.Column("message", sa.Text(), nullable=True))
    op.add_column("cards", sa.Column("url", sa.Text(), nullable=True))
    op.add_column("cards", sa.Column("live", sa.Boolean(), server_default=sa.true(), nullable=False))
    op.execute(PLACES)
    op.execute(LIVE)
    now = sa.bindparam("now", SystemClock().now(), sa.DateTime(timezone=True))
    op.execute(sa.text(FORGOTTEN).bindparams(now))
    op.execute(sa.text(SHRINKING).bindparams(now))
    _comment("conversation", "the platform's name of the channel or chat", nullable=False)
    _comment("message", "what tells it from others of its conversation", nullable=False)
    _comment("url", "the address that edits it where its name does not", nullable=True)
    op.alter_column(
        "cards", "live", server_default=None, comment="false: a newer message shows the same; it is about to shrink"
    )
    op.drop_column("cards", "address")
    place = ["organization_id", "platform", "workspace", "conversation", "message"]
    op.create_primary_key("cards_pkey", "cards", place)
    matter = ["organization_id", "about_kind", "about_id"]
    reader = ["platform", "workspace", "conversation", "member_id"]
    op.create_index("cards_one_live", "cards", [*matter, *reader], unique=True, postgresql_where=sa.text("live"))
    op.create_index("cards_to_shrink", "cards", matter, postgresql_where=sa.text("NOT live"))


def _comment(column: str, comment: str, *, nullable: bool) -> None:
    op.alter_column("cards", column, nullable=nullable, comment=comment)
