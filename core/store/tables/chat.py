"""What arrived, and what a conversation is about: its questions, and what it was shown before it is done."""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    Column,
    Date,
    Identity,
    Index,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
    Uuid,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from core.store.tables.shape import belongs, by_replica, claimed_by, metadata, moment, organization

deliveries = Table(
    "deliveries",
    metadata,
    organization(),
    Column("platform", Text, nullable=False),
    Column("delivery_id", Text, nullable=False),
    moment("received_at"),
    Column("incoming", Text, nullable=True, comment="what arrived, until it is answered"),
    moment("not_before", nullable=True),
    Column("workspace", Text, nullable=False, server_default=text("''")),
    Column("person", Text, nullable=False, server_default=text("''")),
    claimed_by(),
    Column("answer", LargeBinary, nullable=True, comment="decided with the act, sealed, kept until it is said"),
    Column("number", BigInteger, Identity(always=True), nullable=False, comment="the order of arrival"),
    Column("message", Text, nullable=True, comment="the person's own message, by which an edit finds it"),
    Column("led_to", BigInteger, nullable=True, comment="the booking that came of it"),
    PrimaryKeyConstraint("organization_id", "platform", "delivery_id", name="deliveries_pkey"),
    Index(
        "deliveries_unclaimed",
        "platform",
        "workspace",
        "number",
        postgresql_where=text("incoming IS NOT NULL AND claimed_by IS NULL"),
    ),
    Index(
        "deliveries_of_person",
        "organization_id",
        "platform",
        "workspace",
        "person",
        "number",
        postgresql_where=text("incoming IS NOT NULL"),
    ),
    by_replica("deliveries"),
    Index("deliveries_by_age", "received_at"),
    Index(
        "deliveries_by_message",
        "organization_id",
        "platform",
        "workspace",
        "person",
        "message",
        postgresql_where=text("message IS NOT NULL"),
    ),
)

sentences = Table(
    "sentences",
    metadata,
    organization(),
    # In no order that would tell who said it.
    Column("id", Uuid, nullable=False, server_default=text("gen_random_uuid()")),
    Column("day", Date, nullable=False),
    Column("language", Text, nullable=False),
    Column("words", ARRAY(Text), nullable=False, comment="known words as they are, and digests of all others"),
    PrimaryKeyConstraint("organization_id", "id", name="sentences_pkey"),
    Index("sentences_by_age", "organization_id", "day"),
)

conversations = Table(
    "conversations",
    metadata,
    organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("place", Text, nullable=False, comment="the platform and its name of the conversation"),
    Column("said", JSONB, nullable=False),
    moment("said_at"),
    PrimaryKeyConstraint("organization_id", "member_id", "place", name="conversations_pkey"),
    Index("conversations_by_age", "said_at"),
)

questions = Table(
    "questions",
    metadata,
    organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("wish", JSONB, nullable=False, comment="what an answer completes"),
    moment("asked_at"),
    PrimaryKeyConstraint("organization_id", "member_id", "id", name="questions_pkey"),
    Index("questions_by_age", "asked_at"),
)

proposals = Table(
    "proposals",
    metadata,
    organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("document", JSONB, nullable=False, comment="what an admin was shown before it is done"),
    moment("asked_at"),
    Column("done", JSONB, nullable=True, comment="what was done, so that it is done once and can be undone"),
    PrimaryKeyConstraint("organization_id", "member_id", "id", name="proposals_pkey"),
    belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="proposals_member"),
    Index("proposals_by_age", "asked_at"),
)

handed_in = Table(
    "handed_in",
    metadata,
    organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("name", Text, nullable=False),
    Column("content", LargeBinary, nullable=False, comment="sealed"),
    moment("handed_in_at"),
    Column("undo", LargeBinary, nullable=True, comment="sealed: what takes its import back, once it was imported"),
    Column("undone", Boolean, nullable=False, server_default=text("false")),
    PrimaryKeyConstraint("organization_id", "member_id", "id", name="handed_in_pkey"),
    belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="handed_in_member"),
    Index("handed_in_by_age", "handed_in_at"),
)
