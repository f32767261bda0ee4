"""The workspaces that Bellhop was let into, with their sealed keys, installations under way, and codes to join by."""

from sqlalchemy import BigInteger, Column, Index, LargeBinary, PrimaryKeyConstraint, Table, Text

from core.store.tables.shape import metadata, moment, of_organization, organization

installations = Table(
    "installations",
    metadata,
    organization(),
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("installer", Text, nullable=False, comment="who let it in, by the platform's id"),
    Column("sealed", LargeBinary, nullable=False, comment="the keys; only BELLHOP_SECRET_KEY opens them"),
    moment("installed_at"),
    moment("expires_at", nullable=True),
    moment("renewing_until", nullable=True),
    PrimaryKeyConstraint("platform", "workspace", name="installations_pkey"),
    of_organization("installations"),
)

join_codes = Table(
    "join_codes",
    metadata,
    organization(),
    Column("digest", LargeBinary, nullable=False, comment="of the code, which nobody keeps"),
    Column("by_member", BigInteger, nullable=True),
    moment("expires_at"),
    PrimaryKeyConstraint("organization_id", name="join_codes_pkey"),
    of_organization("join_codes"),
    Index("join_codes_by_digest", "digest", unique=True),
)

begun_installations = Table(
    "begun_installations",
    metadata,
    Column("digest", LargeBinary, nullable=False, comment="of what its end must show"),
    moment("expires_at"),
    PrimaryKeyConstraint("digest", name="begun_installations_pkey"),
    Index("begun_installations_by_age", "expires_at"),
)
