"""What can be booked and where it is; its faults, and the times at which it is closed."""

from sqlalchemy import (
    ARRAY,
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKeyConstraint,
    Identity,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
    func,
    literal_column,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from core.store.tables.shape import all_fit, belongs, fits, metadata, moment, of_organization, organization

sites = Table(
    "sites",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("name", Text, nullable=False),
    Column("zone", Text, nullable=False),
    PrimaryKeyConstraint("id", name="sites_pkey"),
    fits("sites", "name", 60),
    UniqueConstraint("organization_id", "id", name="sites_of_organization"),
    of_organization("sites"),
    Index("sites_one_per_name", "organization_id", func.lower(literal_column("name")), unique=True),
)

attributes = Table(
    "attributes",
    metadata,
    organization(),
    Column("name", Text, nullable=False),
    Column("type", Text, nullable=False),
    Column("choices", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("unit", Text, nullable=True, comment="what a number of it is measured in"),
    PrimaryKeyConstraint("organization_id", "name", name="attributes_pkey"),
    fits("attributes", "name", 40),
    CheckConstraint("type IN ('number', 'yes/no', 'choice', 'text')", name="attributes_type"),
    CheckConstraint("(type = 'choice') = (choices <> '{}')", name="attributes_choices"),
    fits("attributes", "unit", 20),
    CheckConstraint("unit IS NULL OR type = 'number'", name="attributes_unit"),
    of_organization("attributes"),
)

resources = Table(
    "resources",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("name", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("site_id", BigInteger, nullable=False),
    Column("floor", Text, nullable=True),
    Column("capacity", Integer, nullable=True),
    Column("tags", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("aliases", ARRAY(Text), nullable=False, server_default=text("'{}'")),
    Column("description", Text, nullable=True),
    Column("photo", Text, nullable=True, comment="the address of a picture"),
    Column("attributes", JSONB, nullable=False, server_default=text("'{}'"), comment="values by attribute's name"),
    Column("retired_at", DateTime(timezone=True), nullable=True, comment="since when nobody can find or book it"),
    Column("photo_id", BigInteger, nullable=True, comment="a photo that was sent"),
    PrimaryKeyConstraint("id", name="resources_pkey"),
    fits("resources", "name", 60),
    fits("resources", "floor", 40),
    fits("resources", "description", 300),
    fits("resources", "photo", 2_000),
    all_fit("resources", "tags", count=20, most=40),
    all_fit("resources", "aliases", count=20, most=60),
    CheckConstraint("capacity BETWEEN 1 AND 10000", name="resources_capacity_fits"),
    UniqueConstraint("organization_id", "id", name="resources_of_organization"),
    CheckConstraint(
        "kind IN ('room', 'studio', 'desk', 'equipment', 'vehicle', 'seat', 'other')", name="resources_kind"
    ),
    belongs(["organization_id", "site_id"], "sites", ["organization_id", "id"], name="resources_site"),
    of_organization("resources"),
    # A photo that a resource shows does not go.
    ForeignKeyConstraint(
        ["organization_id", "photo_id"], ["photos.organization_id", "photos.id"], name="resources_photo"
    ),
    CheckConstraint("photo IS NULL OR photo_id IS NULL", name="resources_one_photo"),
    Index("resources_one_per_name", "organization_id", func.lower(literal_column("name")), unique=True),
)

photos = Table(
    "photos",
    metadata,
    organization(),
    Column("id", BigInteger, Identity(always=True), nullable=False),
    Column("content", LargeBinary, nullable=False, comment="JPEG, without what a camera adds"),
    moment("sent_at"),
    PrimaryKeyConstraint("organization_id", "id", name="photos_pkey"),
    CheckConstraint("octet_length(content) <= 2000000", name="photos_content_fits"),
    of_organization("photos"),
    Index("photos_by_age", "sent_at"),
)

units = Table(
    "units",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("resource_id", BigInteger, nullable=False),
    Column("label", Text, nullable=False),
    Column("position", Integer, nullable=False),
    Column("retired_at", DateTime(timezone=True), nullable=True, comment="since when nobody can book it"),
    Column("seat_class", Text, nullable=True, comment="what class of seat it is"),
    PrimaryKeyConstraint("id", name="units_pkey"),
    fits("units", "label", 20),
    fits("units", "seat_class", 20),
    UniqueConstraint("organization_id", "resource_id", "position", name="units_one_per_position"),
    UniqueConstraint("organization_id", "resource_id", "label", name="units_one_per_label"),
    CheckConstraint("id < 2147483648", name="units_fit_the_line"),
    belongs(["organization_id", "resource_id"], "resources", ["organization_id", "id"], name="units_resource"),
)

former_names = Table(
    "former_names",
    metadata,
    organization(),
    Column("resource_id", BigInteger, nullable=False),
    Column("name", Text, nullable=False),
    Column("until", DateTime(timezone=True), nullable=False, comment="when it is no longer understood"),
    PrimaryKeyConstraint("organization_id", "resource_id", "name", name="former_names_pkey"),
    fits("former_names", "name", 60),
    belongs(["organization_id", "resource_id"], "resources", ["organization_id", "id"], name="former_names_resource"),
    Index("former_names_by_age", "until"),
)

departures = Table(
    "departures",
    metadata,
    organization(),
    Column("resource_id", BigInteger, nullable=False),
    moment("starts"),
    moment("ends"),
    PrimaryKeyConstraint("organization_id", "resource_id", "starts", name="departures_pkey"),
    CheckConstraint("starts < ends", name="departures_end_after_they_start"),
    belongs(["organization_id", "resource_id"], "resources", ["organization_id", "id"], name="departures_resource"),
)

faults = Table(
    "faults",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("resource_id", BigInteger, nullable=False),
    Column("by_member", BigInteger, nullable=False),
    Column("said", Text, nullable=False, comment="what is broken, in its reporter's words"),
    moment("reported_at"),
    moment("mended_at", nullable=True),
    Column("mended_by", BigInteger, nullable=True),
    PrimaryKeyConstraint("id", name="faults_pkey"),
    fits("faults", "said", 200),
    belongs(["organization_id", "resource_id"], "resources", ["organization_id", "id"], name="faults_resource"),
    belongs(["organization_id", "by_member"], "members", ["organization_id", "id"], name="faults_reporter"),
    Index("faults_of_resource", "organization_id", "resource_id", postgresql_where=text("mended_at IS NULL")),
    Index("faults_of_reporter", "organization_id", "by_member", "reported_at"),
    Index("faults_by_age", "reported_at"),
)

blackouts = Table(
    "blackouts",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("resource_ids", ARRAY(BigInteger), nullable=False),
    moment("starts"),
    moment("ends"),
    Column("reason", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("by_member", BigInteger, nullable=False),
    moment("changed_at"),
    Column(
        "retires",
        Boolean,
        nullable=False,
        server_default=text("false"),
        comment="it keeps retired units from being booked, and is no closing that people see",
    ),
    PrimaryKeyConstraint("id", name="blackouts_pkey"),
    fits("blackouts", "reason", 200),
    CheckConstraint("starts < ends", name="blackouts_end_after_they_start"),
    CheckConstraint("state IN ('proposed', 'standing', 'lifted')", name="blackouts_state"),
    of_organization("blackouts"),
    Index("blackouts_of_organization", "organization_id", "ends"),
)
