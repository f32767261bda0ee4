"""Members, who they are on each platform, their groups, and how somebody becomes one."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
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

from core.store.tables.shape import belongs, fits, metadata, moment, of_organization, organization

members = Table(
    "members",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("name", Text, nullable=False),
    Column(
        "name_kind",
        Text,
        nullable=False,
        server_default=text("'handle'"),
        comment="how far it is what colleagues call the person",
    ),
    Column("name_from", Text, nullable=True, comment="the platform that says so"),
    Column("role", Text, nullable=False),
    Column("role_chosen", Boolean, nullable=False, server_default=text("false"), comment="given here, by an admin"),
    Column("zone", Text, nullable=True),
    Column("zone_chosen", Boolean, nullable=False, server_default=text("false"), comment="said by the member"),
    Column("language", Text, nullable=True),
    Column("language_chosen", Boolean, nullable=False, server_default=text("false"), comment="said by the member"),
    moment("created_at"),
    Column("left_at", DateTime(timezone=True), nullable=True, comment="when they left the organization"),
    Column(
        "removed",
        Boolean,
        nullable=False,
        server_default=text("false"),
        comment="taken out here, so that no platform brings them back",
    ),
    Column("suspended_at", DateTime(timezone=True), nullable=True, comment="since when they may do nothing"),
    Column("joined_into", BigInteger, nullable=True, comment="the membership that took over what this one had"),
    PrimaryKeyConstraint("id", name="members_pkey"),
    fits("members", "name", 80),
    # For foreign keys: a row can only name a member of its own organization. Groups, sites and resources have the same.
    UniqueConstraint("organization_id", "id", name="members_of_organization"),
    CheckConstraint("role IN ('owner', 'admin', 'member', 'guest')", name="members_role"),
    CheckConstraint("name_kind IN ('real', 'given', 'handle')", name="members_name_kind"),
    CheckConstraint("left_at IS NOT NULL OR NOT removed AND joined_into IS NULL", name="members_are_out_once_removed"),
    of_organization("members"),
)

identities = Table(
    "identities",
    metadata,
    organization(),
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    Column("member_id", BigInteger, nullable=False),
    moment("checked_at"),
    Column("unreachable", Text, nullable=True, comment="why the platform delivers nothing to this person"),
    PrimaryKeyConstraint("platform", "workspace", "external_id", name="identities_pkey"),
    UniqueConstraint("organization_id", "member_id", "platform", name="identities_one_per_platform"),
    belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="identities_member"),
)

groups = Table(
    "groups",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("name", Text, nullable=False),
    PrimaryKeyConstraint("id", name="groups_pkey"),
    fits("groups", "name", 60),
    UniqueConstraint("organization_id", "id", name="groups_of_organization"),
    of_organization("groups"),
    Index("groups_one_per_name", "organization_id", func.lower(literal_column("name")), unique=True),
)

group_members = Table(
    "group_members",
    metadata,
    organization(),
    Column("group_id", BigInteger, nullable=False),
    Column("member_id", BigInteger, nullable=False),
    PrimaryKeyConstraint("organization_id", "member_id", "group_id", name="group_members_pkey"),
    belongs(["organization_id", "group_id"], "groups", ["organization_id", "id"], name="group_members_group"),
    belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="group_members_member"),
)

invitations = Table(
    "invitations",
    metadata,
    organization(),
    Column("digest", LargeBinary, nullable=False),
    Column("role", Text, nullable=False),
    Column("member_id", BigInteger, nullable=True, comment="the member whose further identity it joins"),
    Column("once", Boolean, nullable=False),
    moment("expires_at"),
    moment("used_at", nullable=True),
    moment("made_at"),
    Column("id", BigInteger, Identity(always=True), nullable=False, comment="what a button names it by"),
    Column("by_member", BigInteger, nullable=True, comment="nobody: the command line"),
    Column("uses", Integer, nullable=False, server_default=text("0"), comment="how many came in by it"),
    moment("revoked_at", nullable=True),
    PrimaryKeyConstraint("digest", name="invitations_pkey"),
    of_organization("invitations"),
    Index("invitations_of_organization", "organization_id", "expires_at"),
)

join_requests = Table(
    "join_requests",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("platform", Text, nullable=False),
    Column("workspace", Text, nullable=False),
    Column("external_id", Text, nullable=False),
    Column("name", Text, nullable=False),
    Column("language", Text, nullable=True),
    moment("asked_at"),
    moment("answered_at", nullable=True),
    Column("answered_by", BigInteger, nullable=True),
    Column("answer", Text, nullable=True, comment="the role that they were let in with, or no"),
    PrimaryKeyConstraint("id", name="join_requests_pkey"),
    fits("join_requests", "name", 80),
    CheckConstraint("answer IN ('member', 'guest', 'no')", name="join_requests_answer"),
    CheckConstraint("(answered_at IS NULL) = (answer IS NULL)", name="join_requests_are_answered_once"),
    of_organization("join_requests"),
    # One that is open for each account: who asks again asks nothing new.
    Index(
        "join_requests_one_open",
        "platform",
        "workspace",
        "external_id",
        unique=True,
        postgresql_where=text("answered_at IS NULL"),
    ),
    Index("join_requests_of_account", "platform", "workspace", "external_id", "asked_at"),
    Index("join_requests_of_organization", "organization_id", "asked_at"),
)

erasures = Table(
    "erasures",
    metadata,
    organization(),
    Column("member_id", BigInteger, nullable=False, comment="who asks to be forgotten, until that is done"),
    moment("asked_at"),
    PrimaryKeyConstraint("organization_id", "member_id", name="erasures_pkey"),
    belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="erasures_member"),
)
