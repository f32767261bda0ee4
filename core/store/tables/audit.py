"""Every change of anything, chained by digests."""

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
    SmallInteger,
    Table,
    Text,
    UniqueConstraint,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from core.store.tables.shape import metadata, moment, organization

AUDIT_IS_APPEND_ONLY = """
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is append-only: no % of %', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END
$$
"""
APPEND_ONLY = ("audit", "audit_links")
"""The tables whose rows are never changed, and never go; names and texts that must be forgotten stand elsewhere."""
CHANGE_IS_REFUSED = """
CREATE TRIGGER {table}_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()
"""
audit = Table(
    "audit",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("noun", Text, nullable=False, comment="what was changed, such as a booking or a resource"),
    Column("subject", Text, nullable=False, comment="which of them: its id, as a text"),
    Column("verb", Text, nullable=False, comment="what was done; of a booking, its state after that"),
    Column("version", Integer, nullable=True, comment="the version that this change made, if they count"),
    moment("at"),
    Column("by_member", BigInteger, nullable=True, comment="nobody: time itself, or the command line"),
    Column("via", Text, nullable=False, comment="from where: a platform, the clock, the command line"),
    Column("before", JSONB, nullable=True, comment="nothing: there was none before"),
    Column("after", JSONB, nullable=True, comment="nothing: there is none any more"),
    Column("personal", LargeBinary, nullable=True, comment="the digest of what is kept apart"),
    PrimaryKeyConstraint("id", name="audit_pkey"),
    UniqueConstraint("organization_id", "noun", "subject", "version", name="audit_of_subject"),
    # For the board as it stood. Rows come in the order of time, so that a summary of each range of pages is enough.
    Index("audit_by_time", "at", postgresql_using="brin"),
    # For the age of the last backup, which is looked at again and again; a few rows.
    Index("audit_backups", "id", postgresql_where=text("noun = 'organization' AND verb = 'backed up'")),
    # Whoever looks at a code in two places at once, or is sent it twice, has seen it once.
    Index(
        "audit_code_seen_once",
        "organization_id",
        "subject",
        "by_member",
        unique=True,
        postgresql_where=text("noun = 'code' AND verb = 'seen'"),
    ),
)

audit_personal = Table(
    "audit_personal",
    metadata,
    organization(),
    Column("digest", LargeBinary, nullable=False, comment="by which the row knows them"),
    Column("facts", JSONB, nullable=False, comment="people's names and words, before and after"),
    Column("salt", LargeBinary, nullable=False, comment="goes with them: the digest tells nothing then"),
    PrimaryKeyConstraint("organization_id", "digest", name="audit_personal_pkey"),
)

audit_links = Table(
    "audit_links",
    metadata,
    organization(),
    Column("number", BigInteger, nullable=False, comment="from 1, without a gap"),
    Column("audit_id", BigInteger, nullable=False),
    Column("digest", LargeBinary, nullable=False, comment="of the digest before and the row"),
    PrimaryKeyConstraint("organization_id", "number", name="audit_links_pkey"),
    UniqueConstraint("audit_id", name="audit_links_one_per_row"),
)

audit_sealing = Table(
    "audit_sealing",
    metadata,
    Column("place", SmallInteger, nullable=False, comment="1: there is one row"),
    Column("settled", BigInteger, nullable=False, comment="every row up to this id has its link"),
    Column("seen", BigInteger, nullable=False, comment="the last row that was seen then"),
    Column("writers", ARRAY(Text), nullable=False, comment="transactions that may write a row up to that"),
    PrimaryKeyConstraint("place", name="audit_sealing_pkey"),
    CheckConstraint("place = 1", name="audit_sealing_is_one_row"),
)
