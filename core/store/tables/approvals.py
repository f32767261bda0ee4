"""What the stages of requests have agreed to, before the last one decides; who answers in whose place, and where."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    Index,
    PrimaryKeyConstraint,
    SmallInteger,
    Table,
    Text,
    text,
)

from core.store.tables.shape import belongs, metadata, moment, organization

approvals = Table(
    "approvals",
    metadata,
    organization(),
    Column("booking_id", BigInteger, nullable=False),
    Column("stage", SmallInteger, nullable=False, comment="its number by the rules, from 1"),
    Column("member_id", BigInteger, nullable=False, comment="who agreed"),
    moment("approved_at"),
    Column("resource_id", BigInteger, nullable=False, comment="what was agreed to, with the times"),
    moment("starts"),
    moment("ends"),
    Column("instead_of", BigInteger, nullable=True, comment="in whose place, if they were not asked themself"),
    PrimaryKeyConstraint("booking_id", "stage", name="approvals_pkey"),
    CheckConstraint("stage >= 1", name="approvals_are_counted_from_one"),
    belongs(["booking_id"], "bookings", ["id"], name="approvals_booking"),
    Index("approvals_of_member", "organization_id", "member_id"),
    Index(
        "approvals_instead_of",
        *("organization_id", "instead_of"),
        postgresql_where=text("instead_of IS NOT NULL"),
    ),
)

delegations = Table(
    "delegations",
    metadata,
    organization(),
    Column("member_id", BigInteger, nullable=False, comment="who is away"),
    Column("delegate_id", BigInteger, nullable=False, comment="who answers in their place"),
    moment("starts"),
    moment("ends", nullable=True),
    moment("due_at", nullable=True),
    PrimaryKeyConstraint("organization_id", "member_id", name="delegations_pkey"),
    CheckConstraint("member_id <> delegate_id", name="delegations_are_to_somebody_else"),
    CheckConstraint("ends IS NULL OR starts < ends", name="delegations_end_after_they_start"),
    belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="delegations_member"),
    belongs(["organization_id", "delegate_id"], "members", ["organization_id", "id"], name="delegations_delegate"),
    Index("delegations_of_delegate", "organization_id", "delegate_id"),
    Index("delegations_due", "due_at"),
)

asking_places = Table(
    "asking_places",
    metadata,
    organization(),
    Column("resource_id", BigInteger, nullable=False, comment="0: everything that has no place of its own"),
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("conversation", Text, nullable=False),
    Column("member_id", BigInteger, nullable=False, comment="who said so, in whose language it is asked"),
    PrimaryKeyConstraint("organization_id", "resource_id", name="asking_places_pkey"),
    belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="asking_places_member"),
    Index("asking_places_of_member", "organization_id", "member_id"),
)
"""In which conversation the requests for a thing are asked; where there is none, each of those who decide is asked."""
