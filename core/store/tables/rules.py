"""The rules of a house, and each change of them."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Integer, PrimaryKeyConstraint, Table, Text
from sqlalchemy.dialects.postgresql import JSONB

from core.store.tables.shape import metadata, moment, of_organization, organization

policies = Table(
    "policies",
    metadata,
    organization(),
    Column("level", Text, nullable=False),
    Column("subject", Text, nullable=False, comment="a site's or resource's id, a kind, or nothing"),
    Column("version", Integer, nullable=False),
    Column("document", JSONB, nullable=False),
    PrimaryKeyConstraint("organization_id", "level", "subject", name="policies_pkey"),
    CheckConstraint("level IN ('organization', 'site', 'kind', 'resource')", name="policies_level"),
    of_organization("policies"),
)

policy_changes = Table(
    "policy_changes",
    metadata,
    organization(),
    Column("level", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("version", Integer, nullable=False, comment="the document's version that this change made"),
    moment("at"),
    Column("by_member", BigInteger, nullable=True, comment="nobody: the command line"),
    Column("before", JSONB, nullable=True, comment="nothing: there was no document"),
    Column("after", JSONB, nullable=False),
    PrimaryKeyConstraint("organization_id", "level", "subject", "version", name="policy_changes_pkey"),
    of_organization("policy_changes"),
)
