"""Polls: who is asked which of some times suits, and what each of them answered."""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    CheckConstraint,
    Column,
    Identity,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)

from core.store.tables.shape import belongs, metadata, moment, of_organization, organization

polls = Table(
    "polls",
    metadata,
    organization(),
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("asker_id", BigInteger, nullable=False),
    Column("voter_ids", ARRAY(BigInteger), nullable=False, comment="who is asked"),
    Column(
        "booking_ids",
        ARRAY(BigInteger),
        nullable=False,
        comment="the times, each held until the poll ends, in their order",
    ),
    Column("via", Text, nullable=False),
    moment("asked_at"),
    moment("closes_at"),
    Column("version", Integer, nullable=False),
    Column("outcome", Text, nullable=True, comment="none yet"),
    moment("ended_at", nullable=True),
    Column("booking_id", BigInteger, nullable=True, comment="the time that was chosen"),
    PrimaryKeyConstraint("organization_id", "id", name="polls_pkey"),
    CheckConstraint("outcome IN ('decided', 'nobody', 'called_off', 'lost')", name="polls_outcome"),
    CheckConstraint("(outcome IS NULL) = (ended_at IS NULL)", name="polls_end_once"),
    CheckConstraint("(outcome = 'decided') = (booking_id IS NOT NULL)", name="polls_decide_for_one"),
    of_organization("polls"),
    Index("polls_of_asker", "organization_id", "asker_id"),
    Index("polls_of_voter", "voter_ids", postgresql_using="gin"),
    # Few are open, and each is looked at when it is due.
    Index("polls_open", "closes_at", postgresql_where=text("ended_at IS NULL")),
)

poll_votes = Table(
    "poll_votes",
    metadata,
    organization(),
    Column("poll_id", BigInteger, nullable=False),
    Column("member_id", BigInteger, nullable=False),
    Column("booking_ids", ARRAY(BigInteger), nullable=False, comment="the times that suit; none of them, if empty"),
    moment("voted_at"),
    PrimaryKeyConstraint("organization_id", "poll_id", "member_id", name="poll_votes_pkey"),
    belongs(["organization_id", "poll_id"], "polls", ["organization_id", "id"], name="poll_votes_poll"),
    Index("poll_votes_of_member", "organization_id", "member_id"),
)
