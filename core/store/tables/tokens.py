"""Tokens: keys by which other systems act for a member; each is known by the digest of its secret alone."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Identity,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
)
from sqlalchemy.dialects.postgresql import ARRAY

from core.store.tables.shape import belongs, fits, metadata, moment, of_organization, organization

OF_WHO_LEFT = """
CREATE FUNCTION tokens_of_who_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE tokens SET revoked_at = coalesce(NEW.left_at, NEW.suspended_at)
    WHERE organization_id = NEW.organization_id AND member_id = NEW.id AND revoked_at IS NULL;
    RETURN NULL;
END
$$
"""
"""However somebody leaves or is suspended, their tokens open nothing any more, and coming back revives none."""
END_WITH_MEMBERS = """
CREATE TRIGGER members_end_their_tokens AFTER UPDATE ON members
FOR EACH ROW WHEN (coalesce(NEW.left_at, NEW.suspended_at) IS NOT NULL) EXECUTE FUNCTION tokens_of_who_left()
"""
tokens = Table(
    "tokens",
    metadata,
    organization(),
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("member_id", BigInteger, nullable=False, comment="for whom it acts"),
    Column("made_by", BigInteger, nullable=True, comment="who made it; nobody: the command line"),
    Column("name", Text, nullable=False),
    fits("tokens", "name", 60),
    Column("digest", LargeBinary, nullable=False, comment="of its secret, which nobody keeps"),
    Column("hint", Text, nullable=False, comment="its last characters, which open nothing"),
    Column("scopes", ARRAY(Text), nullable=False),
    Column("confirms", Boolean, nullable=False, comment="whether an assistant confirms by it what it holds"),
    Column("holds_a_day", Integer, nullable=True),
    Column("minutes_a_week", Integer, nullable=True),
    Column("kinds", ARRAY(Text), nullable=False, comment="of what may be held; all if empty"),
    moment("made_at"),
    moment("expires_at"),
    moment("last_used_at", nullable=True),
    moment("revoked_at", nullable=True),
    PrimaryKeyConstraint("organization_id", "id", name="tokens_pkey"),
    CheckConstraint("holds_a_day > 0 AND minutes_a_week > 0", name="tokens_budget_is_something"),
    belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="tokens_member"),
    Index("tokens_by_digest", "digest", unique=True),
    Index("tokens_of_member", "organization_id", "member_id"),
)

token_uses = Table(
    "token_uses",
    metadata,
    organization(),
    Column("token_id", BigInteger, nullable=False),
    Column("day", Date, nullable=False, comment="in the organization's zone"),
    Column("holds", Integer, nullable=False),
    Column("minutes", Integer, nullable=False),
    PrimaryKeyConstraint("organization_id", "token_id", "day", name="token_uses_pkey"),
    belongs(["organization_id", "token_id"], "tokens", ["organization_id", "id"], name="token_uses_token"),
)
"""What was held by each token, given up or not."""

request_rates = Table(
    "request_rates",
    metadata,
    organization(),
    Column("counted", Text, nullable=False),
    Column("subject_id", BigInteger, nullable=False, comment="a token, a member or the organization"),
    moment("full_at"),
    PrimaryKeyConstraint("organization_id", "counted", "subject_id", name="request_rates_pkey"),
    of_organization("request_rates"),
    prefixes=["UNLOGGED"],
)
"""The buckets from which requests are drawn; after a crash all are full, which costs nobody anything."""

done_once = Table(
    "done_once",
    metadata,
    organization(),
    Column("token_id", BigInteger, nullable=False),
    Column("key", Text, nullable=False, comment="by which whoever asks knows the request"),
    fits("done_once", "key", 255),
    Column("digest", LargeBinary, nullable=False, comment="of all that was asked"),
    Column("outcome", Text, nullable=False, comment="what it came to: what sort of thing, and which"),
    moment("at"),
    PrimaryKeyConstraint("organization_id", "token_id", "key", name="done_once_pkey"),
    belongs(["organization_id", "token_id"], "tokens", ["organization_id", "id"], name="done_once_token"),
    Index("done_once_by_age", "at"),
)
"""Which requests of tokens were carried out, so that none is carried out again."""
