"""Webhooks: who is told of events, how far they are, and what they did not take yet."""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    CheckConstraint,
    Column,
    Identity,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
    text,
)

from core.store.tables.shape import belongs, metadata, moment, of_organization, organization

webhooks = Table(
    "webhooks",
    metadata,
    organization(),
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("sealed_url", LargeBinary, nullable=False, comment="its address, which may hold a key"),
    Column("sealed_secret", LargeBinary, nullable=False, comment="by which its receiver knows Bellhop"),
    Column("types", ARRAY(Text), nullable=False, comment="of the events that it is told; of all, if none is named"),
    Column("state", Text, nullable=False),
    Column("told_to", BigInteger, nullable=False, comment="every change up to that number has been told or set aside"),
    Column("attempts", Integer, nullable=False, comment="that failed in a row"),
    Column("failed", Text, nullable=True, comment="why the last of them did"),
    Column("lease", BigInteger, nullable=False, comment="counts who had it in hand: an older one notes nothing more"),
    Column("made_by", BigInteger, nullable=True, comment="nobody: the command line"),
    moment("made_at"),
    moment("rests_until"),
    moment("leased_until"),
    moment("failing_since", nullable=True),
    PrimaryKeyConstraint("organization_id", "id", name="webhooks_pkey"),
    CheckConstraint("state IN ('on', 'stopped', 'gone')", name="webhooks_state_is_known"),
    of_organization("webhooks"),
    Index("webhooks_on", "rests_until", postgresql_where=text("state = 'on'")),
)

webhook_letters = Table(
    "webhook_letters",
    metadata,
    organization(),
    Column("webhook_id", BigInteger, nullable=False),
    Column("number", BigInteger, nullable=False, comment="of the change, in the chain of the audit"),
    Column("subject", Text, nullable=False, comment="what it is about: later ones about the same wait behind it"),
    Column("attempts", Integer, nullable=False),
    Column("failed", Text, nullable=True),
    moment("since"),
    moment("due_at"),
    moment("dead_at", nullable=True),
    PrimaryKeyConstraint("organization_id", "webhook_id", "number", name="webhook_letters_pkey"),
    belongs(["organization_id", "webhook_id"], "webhooks", ["organization_id", "id"], name="webhook_letters_webhook"),
)
