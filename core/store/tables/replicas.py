"""The processes that serve, and what they share: pauses of a platform, and outages."""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Identity,
    Index,
    Integer,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)

from core.store.tables.shape import metadata, moment, organization

replicas = Table(
    "replicas",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("routes", ARRAY(Text), nullable=False, comment="each platform:workspace it serves"),
    moment("beat_at"),
    Column("beating_since", DateTime(timezone=True), nullable=False, comment="without a gap"),
    PrimaryKeyConstraint("id", name="replicas_pkey"),
)

pauses = Table(
    "pauses",
    metadata,
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("scope", Text, nullable=False, comment="a method, a chat, or empty for all of the workspace"),
    moment("until"),
    PrimaryKeyConstraint("platform", "workspace", "scope", name="pauses_pkey"),
)

outages = Table(
    "outages",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("starts", DateTime(timezone=True), nullable=False, comment="the last beat before it"),
    Column("ends", DateTime(timezone=True), nullable=False, comment="the first beat after it"),
    Column("settled_at", DateTime(timezone=True), nullable=True, comment="when its bookings had been excused"),
    PrimaryKeyConstraint("id", name="outages_pkey"),
    CheckConstraint("starts < ends", name="outages_end_after_they_start"),
    Index("outages_unsettled", "id", postgresql_where=text("settled_at IS NULL")),
)

incidents = Table(
    "incidents",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("platform", Text, nullable=False),
    Column("since", DateTime(timezone=True), nullable=False, comment="when the first late message was due"),
    Column("ends", DateTime(timezone=True), nullable=True, comment="when the last of them had gone"),
    PrimaryKeyConstraint("id", name="incidents_pkey"),
    Index("incidents_open", "platform", unique=True, postgresql_where=text("ends IS NULL")),
)

outage_effects = Table(
    "outage_effects",
    metadata,
    organization(),
    Column("outage_id", BigInteger, nullable=False),
    Column("late", Integer, nullable=False, comment="messages that were due meanwhile"),
    Column("excused", Integer, nullable=False, comment="bookings that nobody could check in to"),
    PrimaryKeyConstraint("organization_id", "outage_id", name="outage_effects_pkey"),
)
