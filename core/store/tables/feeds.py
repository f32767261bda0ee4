"""Feeds: links by which calendar programs read bookings; each is known by the digest of its token alone."""

from sqlalchemy import BigInteger, CheckConstraint, Column, Identity, Index, LargeBinary, PrimaryKeyConstraint, Table

from core.store.tables.shape import belongs, metadata, moment, organization

OF_WHO_LEFT = """
CREATE FUNCTION feeds_of_who_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE feeds SET revoked_at = coalesce(NEW.left_at, NEW.suspended_at)
    WHERE organization_id = NEW.organization_id AND member_id = NEW.id AND revoked_at IS NULL;
    RETURN NULL;
END
$$
"""
"""However somebody leaves or is suspended, their links open nothing any more, and coming back revives none."""
END_WITH_MEMBERS = """
CREATE TRIGGER members_end_their_feeds AFTER UPDATE ON members
FOR EACH ROW WHEN (coalesce(NEW.left_at, NEW.suspended_at) IS NOT NULL) EXECUTE FUNCTION feeds_of_who_left()
"""
feeds = Table(
    "feeds",
    metadata,
    Column("id", BigInteger, Identity(always=True), nullable=False),
    organization(),
    Column("member_id", BigInteger, nullable=False, comment="whose link it is, and who may know what it tells"),
    Column("digest", LargeBinary, nullable=False, comment="of its token, which nobody keeps"),
    Column("resource_id", BigInteger, nullable=True, comment="what it tells of; else the site, else the member"),
    Column("site_id", BigInteger, nullable=True),
    moment("made_at"),
    moment("revoked_at", nullable=True),
    moment("read_at", nullable=True),
    moment("changed_at", nullable=True),
    Column("content", LargeBinary, nullable=True, comment="digest of what it said when it was read last"),
    PrimaryKeyConstraint("id", name="feeds_pkey"),
    CheckConstraint("resource_id IS NULL OR site_id IS NULL", name="feeds_tell_of_one_thing"),
    belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="feeds_member"),
    Index("feeds_by_digest", "digest", unique=True),
    Index("feeds_of_member", "organization_id", "member_id"),
)
