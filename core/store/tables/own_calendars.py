"""Members' own calendars, by addresses that they gave: their busy times and nothing else of what is in them."""

from sqlalchemy import BigInteger, Column, Index, LargeBinary, PrimaryKeyConstraint, Table, Text, text
from sqlalchemy.dialects.postgresql import TSTZMULTIRANGE

from core.store.tables.shape import belongs, metadata, moment, organization

OF_WHO_LEFT = """
CREATE FUNCTION own_calendars_of_who_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM own_calendars WHERE organization_id = NEW.organization_id AND member_id = NEW.id;
    RETURN NULL;
END
$$
"""
"""However somebody leaves or is suspended, nothing of theirs is read any more, and coming back revives nothing."""
END_WITH_MEMBERS = """
CREATE TRIGGER members_end_their_own_calendars AFTER UPDATE ON members
FOR EACH ROW WHEN (coalesce(NEW.left_at, NEW.suspended_at) IS NOT NULL) EXECUTE FUNCTION own_calendars_of_who_left()
"""
own_calendars = Table(
    "own_calendars",
    metadata,
    organization(),
    Column("member_id", BigInteger, nullable=False),
    Column("sealed", LargeBinary, nullable=False, comment="its address, which opens the whole calendar"),
    Column("via", Text, nullable=False, comment="the platform on which it was given"),
    Column("etag", Text, nullable=True, comment="by what its server recognises what it gave last"),
    Column("modified", Text, nullable=True),
    Column("busy", TSTZMULTIRANGE, nullable=False, server_default=text("'{}'"), comment="of today and the weeks ahead"),
    moment("given_at"),
    moment("due_at"),
    moment("read_at", nullable=True),
    Column("failed", Text, nullable=True, comment="why it could not be read last"),
    moment("failing_since", nullable=True),
    moment("told_at", nullable=True),
    PrimaryKeyConstraint("organization_id", "member_id", name="own_calendars_pkey"),
    belongs(["organization_id", "member_id"], "members", ["organization_id", "id"], name="own_calendars_member"),
    Index("own_calendars_due", "due_at"),
)
