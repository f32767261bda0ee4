"""Organizations, when the nightly work of each is due, and the workspaces in which they chat."""

from sqlalchemy import BigInteger, Column, Identity, Integer, PrimaryKeyConstraint, Table, Text, text
from sqlalchemy.dialects.postgresql import JSONB

from core.store.tables.shape import fits, metadata, moment, of_organization, organization

organizations = Table(
    "organizations",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("name", Text, nullable=False),
    Column("zone", Text, nullable=False),
    Column("catalogue_version", Integer, nullable=False, server_default=text("1")),
    moment("created_at"),
    moment("zone_chosen_at", nullable=True),
    Column(
        "kind_names",
        JSONB,
        nullable=False,
        server_default=text("'{}'"),
        comment="what one and several of a kind are called, by the kind",
    ),
    PrimaryKeyConstraint("id", name="organizations_pkey"),
    fits("organizations", "name", 60),
)

nights = Table(
    "nights",
    metadata,
    organization(),
    moment("due_at"),
    PrimaryKeyConstraint("organization_id", name="nights_pkey"),
    of_organization("nights"),
)

workspaces = Table(
    "workspaces",
    metadata,
    organization(),
    Column("platform", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    PrimaryKeyConstraint("platform", "external_id", name="workspaces_pkey"),
    of_organization("workspaces"),
)
