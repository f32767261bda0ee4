"""What members ask of the holders of bookings."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Identity, Index, PrimaryKeyConstraint, Table, Text, text

from core.store.tables.shape import metadata, moment, of_organization, organization

favours = Table(
    "favours",
    metadata,
    organization(),
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("what", Text, nullable=False),
    Column("booking_id", BigInteger, nullable=False, comment="the holder's"),
    Column("holder_id", BigInteger, nullable=False),
    Column("asker_id", BigInteger, nullable=False),
    moment("starts"),
    moment("ends"),
    Column("unit_id", BigInteger, nullable=False, comment="where it was when it was asked for"),
    moment("held_starts"),
    moment("held_ends"),
    Column("mine_id", BigInteger, nullable=True, comment="the asker's, which is given for it"),
    Column("given_unit_id", BigInteger, nullable=True),
    moment("given_starts", nullable=True),
    moment("given_ends", nullable=True),
    Column("via", Text, nullable=False),
    moment("asked_at"),
    moment("until"),
    Column("answer", Text, nullable=True),
    moment("answered_at", nullable=True),
    Column("made_id", BigInteger, nullable=True, comment="the asker's booking that came of it"),
    Column("ring_id", BigInteger, nullable=True, comment="the several who may swap at once: the id of one of theirs"),
    moment("ring_until", nullable=True),
    moment("agreed_at", nullable=True),
    moment("ring_ended_at", nullable=True),
    PrimaryKeyConstraint("organization_id", "id", name="favours_pkey"),
    CheckConstraint("what IN ('give', 'swap', 'shorten', 'share')", name="favours_what"),
    CheckConstraint(
        "(what = 'swap') = (mine_id IS NOT NULL AND given_unit_id IS NOT NULL)", name="favours_swap_something"
    ),
    CheckConstraint("starts < ends", name="favours_end_after_they_start"),
    CheckConstraint("asker_id <> holder_id", name="favours_are_asked_of_others"),
    CheckConstraint(
        "answer IN ('yes', 'no', 'not_today', 'withdrawn', 'lapsed', 'hindered', 'off', 'undone')",
        name="favours_answer",
    ),
    CheckConstraint("(answer IS NULL) = (answered_at IS NULL)", name="favours_are_answered_once"),
    CheckConstraint("(ring_id IS NULL) = (ring_until IS NULL)", name="favours_rings_have_an_end"),
    of_organization("favours"),
    # One that is open for each asker and booking: who asks again asks nothing new.
    Index(
        "favours_one_open",
        *("organization_id", "asker_id", "booking_id"),
        unique=True,
        postgresql_where=text("answer IS NULL"),
    ),
    Index("favours_of_booking", "organization_id", "booking_id"),
    Index("favours_giving", "organization_id", "mine_id", postgresql_where=text("mine_id IS NOT NULL")),
    Index("favours_of_asker", "organization_id", "asker_id", "asked_at"),
    Index("favours_of_holder", "organization_id", "holder_id", "asked_at"),
    Index("favours_of_ring", "organization_id", "ring_id", postgresql_where=text("ring_id IS NOT NULL")),
)
