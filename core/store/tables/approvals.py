"""What the stages of requests have agreed to, before the last one decides."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Index, PrimaryKeyConstraint, SmallInteger, Table

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
    PrimaryKeyConstraint("booking_id", "stage", name="approvals_pkey"),
    CheckConstraint("stage >= 1", name="approvals_are_counted_from_one"),
    belongs(["booking_id"], "bookings", ["id"], name="approvals_booking"),
    Index("approvals_of_member", "organization_id", "member_id"),
)
