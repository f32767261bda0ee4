"""
What several replicas must know of each other stands in the database.

Why: a delivery was acted on again when its answer was late or its process died, because only its arrival was written;
a process that died kept its messages until a lease ran out; a rate limit was known to one process; and nobody could
tell when Bellhop itself had been away. Now a delivery keeps its answer from the transaction that acted, until that is
said; rows that are under way name the replica that has them; and pauses, replicas and outages have tables.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

WORKSPACES = """
UPDATE deliveries SET workspace = incoming::json -> 'sender' ->> 'workspace',
    person = incoming::json -> 'sender' ->> 'user'
WHERE incoming IS NOT NULL
"""
"""The unanswered deliveries say where they came from; the answered ones are kept for their ids alone."""


def upgrade() -> None:
    """Apply the step."""
    for name in ("workspace", "person"):
        op.add_column("deliveries", sa.Column(name, sa.Text(), server_default="", nullable=False))
    op.execute(WORKSPACES)
    op.add_column("deliveries", _column("claimed_by", sa.BigInteger(), comment="the replica that has it in hand"))
    op.add_column(
        "deliveries",
        _column("answer", sa.LargeBinary(), comment="decided with the act, sealed, kept until it is said"),
    )
    op.add_column(
        "deliveries",
        sa.Column("number", sa.BigInteger(), sa.Identity(always=True), nullable=False, comment="the order of arrival"),
    )
    op.drop_index("deliveries_unanswered", table_name="deliveries")
    unanswered = sa.text("incoming IS NOT NULL")
    person = ["organization_id", "platform", "workspace", "person", "number"]
    op.create_index("deliveries_of_person", "deliveries", person, postgresql_where=unanswered)
    unclaimed = sa.text("incoming IS NOT NULL AND claimed_by IS NULL")
    op.create_index(
        "deliveries_unclaimed", "deliveries", ["platform", "workspace", "number"], postgresql_where=unclaimed
    )
    claimed = sa.text("claimed_by IS NOT NULL")
    op.create_index("deliveries_claimed", "deliveries", ["claimed_by"], postgresql_where=claimed)

    op.add_column("messages", _column("claimed_by", sa.BigInteger(), comment="the replica that has it in hand"))
    op.add_column("messages", _column("begun_at", _moment(), comment="when its sending began, until that is settled"))
    op.add_column(
        "messages",
        sa.Column(
            "doubles",
            sa.SmallInteger(),
            server_default="0",
            nullable=False,
            comment="how often it was begun by a replica that died, and may have been sent",
        ),
    )
    op.add_column(
        "messages",
        sa.Column(
            "route",
            sa.Text(),
            server_default="",
            nullable=False,
            comment="platform:workspace that it needs, once known",
        ),
    )
    op.drop_index("messages_waiting", table_name="messages")
    op.create_index(
        "messages_waiting",
        "messages",
        ["route", "urgency", "not_before"],
        postgresql_where=sa.text("state = 'waiting' AND claimed_by IS NULL"),
    )
    op.create_index("messages_claimed", "messages", ["claimed_by"], postgresql_where=claimed)

    op.create_table(
        "replicas",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("routes", postgresql.ARRAY(sa.Text()), nullable=False, comment="each platform:workspace it serves"),
        sa.Column("beat_at", _moment(), nullable=False),
        sa.Column("beating_since", _moment(), nullable=False, comment="without a gap"),
        sa.PrimaryKeyConstraint("id", name="replicas_pkey"),
    )
    op.create_table(
        "pauses",
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False, comment="a method, a chat, or empty for all of the workspace"),
        sa.Column("until", _moment(), nullable=False),
        sa.PrimaryKeyConstraint("platform", "workspace", "scope", name="pauses_pkey"),
    )
    op.create_table(
        "outages",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("starts", _moment(), nullable=False, comment="the last beat before it"),
        sa.Column("ends", _moment(), nullable=False, comment="the first beat after it"),
        _column("settled_at", _moment(), comment="when its bookings had been excused"),
        sa.PrimaryKeyConstraint("id", name="outages_pkey"),
        sa.CheckConstraint("starts < ends", name="outages_end_after_they_start"),
    )
    unsettled = sa.text("settled_at IS NULL")
    op.create_index("outages_unsettled", "outages", ["id"], postgresql_where=unsettled)
    op.create_table(
        "outage_effects",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("outage_id", sa.BigInteger(), nullable=False),
        sa.Column("late", sa.Integer(), nullable=False, comment="messages that were due meanwhile"),
        sa.Column("excused", sa.Integer(), nullable=False, comment="bookings that nobody could check in to"),
        sa.PrimaryKeyConstraint("organization_id", "outage_id", name="outage_effects_pkey"),
    )


def downgrade() -> None:
    """Take the step back; a delivery that was acted on and not answered counts as answered, so that it acts once."""
    for table in ("outage_effects", "outages", "pauses", "replicas"):
        op.drop_table(table)
    for name in ("claimed", "waiting"):
        op.drop_index(f"messages_{name}", table_name="messages")
    for name in ("route", "doubles", "begun_at", "claimed_by"):
        op.drop_column("messages", name)
    waiting = sa.text("state = 'waiting'")
    op.create_index("messages_waiting", "messages", ["urgency", "not_before"], postgresql_where=waiting)
    op.execute("UPDATE deliveries SET incoming = NULL, not_before = NULL WHERE answer IS NOT NULL")
    for name in ("claimed", "of_person", "unclaimed"):
        op.drop_index(f"deliveries_{name}", table_name="deliveries")
    for name in ("number", "answer", "claimed_by", "person", "workspace"):
        op.drop_column("deliveries", name)
    unanswered = sa.text("incoming IS NOT NULL")
    op.create_index("deliveries_unanswered", "deliveries", ["not_before"], postgresql_where=unanswered)


def _moment() -> sa.DateTime:
    return sa.DateTime(timezone=True)


def _column(name: str, kind: sa.types.TypeEngine[Any], *, comment: str) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=True, comment=comment)
