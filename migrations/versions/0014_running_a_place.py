"""
Run a place: what its admins add, change and retire, and the record of it.

Why: the audit knew the states of bookings and nothing else: not to when a booking was moved, not who put whom into a
group. Now every change of anything is a row of one table, with what it was before and after, and the changes that are
there are carried over. Names and texts stand apart, so that a person can be forgotten while the rows stay whole.
Nobody changes a row afterwards: a trigger refuses it, the role that the application takes lacks the right, and links
chain the rows of an organization by their digests.

Why: only the sample could be booked. Admins now add resources and change them. What nobody can book any more is
retired, and not deleted, because bookings name it; its name before it was renamed is understood for a while. What an
admin is shown before it is done is kept, so that a button does just that, and once.

Why: nobody could change a role, suspend anybody or take them out, and a stranger was only told to find an admin. A
member now knows what was decided about them here, which no platform's word undoes: a role, a suspension, a removal, and
the membership into which theirs was joined. Those that are there were decided by their platform. An invitation has a
number, so that a button can revoke it. A stranger's request to be let in is a row, which admins answer once.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

BOOKINGS = """
INSERT INTO audit (organization_id, noun, subject, verb, version, at, by_member, via, before, after)
SELECT organization_id, noun, subject, verb, version, at, by_member, via, before, after
FROM (
    SELECT organization_id, 'booking' AS noun, booking_id::text AS subject, after AS verb, version, at, by_member, via,
        CASE WHEN before IS NULL THEN NULL
             WHEN before = after THEN '{}'::jsonb
             ELSE jsonb_build_object('status', before) END AS before,
        CASE WHEN before = after THEN '{}'::jsonb ELSE jsonb_build_object('status', after) END AS after
    FROM audit_of_bookings
    UNION ALL
    SELECT organization_id, 'rules', concat_ws(':', level, nullif(subject, '')), 'set', version, at, by_member,
        -- From which platform was not noted; without a member it was the command line.
        CASE WHEN by_member IS NULL THEN 'command line' ELSE '' END, before, after
    FROM policy_changes
) AS known
ORDER BY at, noun, subject, version
"""
BACK = """
INSERT INTO audit (organization_id, booking_id, version, at, by_member, via, before, after)
SELECT organization_id, subject::bigint, version, at, by_member, via,
    CASE WHEN before IS NOT NULL THEN coalesce(before ->> 'status', verb) END, verb
FROM audit_of_everything
WHERE noun = 'booking' AND version IS NOT NULL
"""
REFUSE = """
CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit is append-only: no % of %', TG_OP, TG_TABLE_NAME
        USING ERRCODE = 'integrity_constraint_violation';
END
$$
"""
REFUSED = """
CREATE TRIGGER {table}_is_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only()
"""
RETIRED = "since when nobody can find or book it"
RETIRED_UNIT = "since when nobody can book it"
RETIRES = "it keeps retired units from being booked, and is no closing that people see"
UNTIL = "when it is no longer understood"
DOCUMENT = "what an admin was shown before it is done"
DONE = "what was done, so that it is done once and can be undone"


def upgrade() -> None:
    """Add what running a place needs."""
    _record_everything()
    _add_resources()
    _add_people()


def downgrade() -> None:
    """Remove it; what was retired can be booked again."""
    _drop_people()
    _remove_resources()
    _record_bookings_alone()


def _record_everything() -> None:
    # A copy, not another name: constraints would keep the names that the new table's have.
    op.execute("CREATE TABLE audit_of_bookings AS TABLE audit")
    op.drop_table("audit")
    op.create_table(
        "audit",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("noun", sa.Text(), nullable=False, comment="what was changed, such as a booking or a resource"),
        sa.Column("subject", sa.Text(), nullable=False, comment="which of them: its id, as a text"),
        sa.Column("verb", sa.Text(), nullable=False, comment="what was done; of a booking, its state after that"),
        sa.Column("version", sa.Integer(), nullable=True, comment="the version that this change made, if they count"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_member", sa.BigInteger(), nullable=True, comment="nobody: time itself, or the command line"),
        sa.Column("via", sa.Text(), nullable=False, comment="from where: a platform, the clock, the command line"),
        sa.Column("before", postgresql.JSONB(), nullable=True, comment="nothing: there was none before"),
        sa.Column("after", postgresql.JSONB(), nullable=True, comment="nothing: there is none any more"),
        sa.Column("personal", sa.LargeBinary(), nullable=True, comment="the digest of what is kept apart"),
        sa.PrimaryKeyConstraint("id", name="audit_pkey"),
        sa.UniqueConstraint("organization_id", "noun", "subject", "version", name="audit_of_subject"),
    )
    op.create_table(
        "audit_personal",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False, comment="by which the row knows them"),
        sa.Column("facts", postgresql.JSONB(), nullable=False, comment="people's names and words, before and after"),
        sa.Column("salt", sa.LargeBinary(), nullable=False, comment="goes with them: the digest tells nothing then"),
        sa.PrimaryKeyConstraint("organization_id", "digest", name="audit_personal_pkey"),
    )
    op.create_table(
        "audit_links",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False, comment="from 1, without a gap"),
        sa.Column("audit_id", sa.BigInteger(), nullable=False),
        sa.Column("digest", sa.LargeBinary(), nullable=False, comment="of the digest before and the row"),
        sa.PrimaryKeyConstraint("organization_id", "number", name="audit_links_pkey"),
        sa.UniqueConstraint("audit_id", name="audit_links_one_per_row"),
    )
    op.create_table(
        "audit_sealing",
        sa.Column("place", sa.SmallInteger(), nullable=False, comment="1: there is one row"),
        sa.Column("settled", sa.BigInteger(), nullable=False, comment="every row up to this id has its link"),
        sa.Column("seen", sa.BigInteger(), nullable=False, comment="the last row that was seen then"),
        sa.Column(
            "writers",
            postgresql.ARRAY(sa.Text()),
            nullable=False,
            comment="transactions that may write a row up to that",
        ),
        sa.PrimaryKeyConstraint("place", name="audit_sealing_pkey"),
        sa.CheckConstraint("place = 1", name="audit_sealing_is_one_row"),
    )
    op.execute(BOOKINGS)
    op.drop_table("audit_of_bookings")
    op.execute(REFUSE)
    for table in ("audit", "audit_links"):
        op.execute(REFUSED.format(table=table))


def _record_bookings_alone() -> None:
    for table in ("audit_sealing", "audit_links", "audit_personal"):
        op.drop_table(table)
    op.execute("CREATE TABLE audit_of_everything AS TABLE audit")
    op.drop_table("audit")
    op.create_table(
        "audit",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("booking_id", sa.BigInteger(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False, comment="the booking's version that this change made"),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_member", sa.BigInteger(), nullable=True, comment="nobody: the passing of time"),
        sa.Column("via", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True, comment="nothing: the booking was made"),
        sa.Column("after", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("organization_id", "booking_id", "version", name="audit_pkey"),
    )
    op.execute(BACK)
    op.drop_table("audit_of_everything")
    op.execute("DROP FUNCTION audit_is_append_only()")


def _add_resources() -> None:
    op.add_column("resources", sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True, comment=RETIRED))
    op.add_column("units", sa.Column("retired_at", sa.DateTime(timezone=True), nullable=True, comment=RETIRED_UNIT))
    op.add_column(
        "blackouts",
        sa.Column("retires", sa.Boolean(), nullable=False, server_default=sa.text("false"), comment=RETIRES),
    )
    op.execute("UPDATE resources SET capacity = NULL WHERE capacity NOT BETWEEN 1 AND 10000")
    op.create_check_constraint("resources_capacity_fits", "resources", "capacity BETWEEN 1 AND 10000")
    op.create_table(
        "former_names",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("resource_id", sa.BigInteger(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False, comment=UNTIL),
        sa.PrimaryKeyConstraint("organization_id", "resource_id", "name", name="former_names_pkey"),
        sa.CheckConstraint("length(name) <= 60", name="former_names_name_fits"),
        sa.ForeignKeyConstraint(
            ["organization_id", "resource_id"],
            ["resources.organization_id", "resources.id"],
            name="former_names_resource",
            ondelete="CASCADE",
        ),
    )
    op.create_index("former_names_by_age", "former_names", ["until"])
    op.create_table(
        "proposals",
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("member_id", sa.BigInteger(), nullable=False),
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("document", postgresql.JSONB(), nullable=False, comment=DOCUMENT),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("done", postgresql.JSONB(), nullable=True, comment=DONE),
        sa.PrimaryKeyConstraint("organization_id", "member_id", "id", name="proposals_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id", "member_id"],
            ["members.organization_id", "members.id"],
            name="proposals_member",
            ondelete="CASCADE",
        ),
    )
    op.create_index("proposals_by_age", "proposals", ["asked_at"])


def _remove_resources() -> None:
    op.drop_table("proposals")
    op.drop_table("former_names")
    op.drop_constraint("resources_capacity_fits", "resources")
    op.execute(
        "UPDATE bookings SET status = 'cancelled', version = version + 1, ended_at = starts"
        " WHERE status = 'blackout' AND blackout_id IN (SELECT id FROM blackouts WHERE retires)"
    )
    op.execute("UPDATE blackouts SET state = 'lifted' WHERE retires")
    op.drop_column("blackouts", "retires")
    op.drop_column("units", "retired_at")
    op.drop_column("resources", "retired_at")


CHOSEN = "given here, by an admin"
REMOVED = "taken out here, so that no platform brings them back"
SUSPENDED = "since when they may do nothing"
JOINED = "the membership that took over what this one had"
NAMED = "what a button names it by"
INVITER = "nobody: the command line"
USES = "how many came in by it"
ANSWER = "the role that they were let in with, or no"


def _moment(name: str, *, nullable: bool = False, comment: str | None = None) -> sa.Column[object]:
    return sa.Column(name, sa.DateTime(timezone=True), nullable=nullable, comment=comment)


def _no(name: str, comment: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.text("false"), comment=comment)


def _add_people() -> None:
    op.add_column("members", _no("role_chosen", CHOSEN))
    op.add_column("members", _no("removed", REMOVED))
    op.add_column("members", _moment("suspended_at", nullable=True, comment=SUSPENDED))
    op.add_column("members", sa.Column("joined_into", sa.BigInteger(), nullable=True, comment=JOINED))
    op.create_check_constraint(
        "members_are_out_once_removed", "members", "left_at IS NOT NULL OR NOT removed AND joined_into IS NULL"
    )
    op.add_column(
        "invitations", sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False, comment=NAMED)
    )
    op.add_column("invitations", sa.Column("by_member", sa.BigInteger(), nullable=True, comment=INVITER))
    op.add_column(
        "invitations", sa.Column("uses", sa.Integer(), nullable=False, server_default=sa.text("0"), comment=USES)
    )
    op.add_column("invitations", _moment("revoked_at", nullable=True))
    op.create_index("invitations_of_organization", "invitations", ["organization_id", "expires_at"])
    op.create_table(
        "join_requests",
        sa.Column("id", sa.BigInteger(), sa.Identity(always=True), nullable=False),
        sa.Column("organization_id", sa.BigInteger(), nullable=False),
        sa.Column("platform", sa.Text(), nullable=False),
        sa.Column("workspace", sa.Text(), nullable=False),
        sa.Column("external_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        _moment("asked_at"),
        _moment("answered_at", nullable=True),
        sa.Column("answered_by", sa.BigInteger(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True, comment=ANSWER),
        sa.PrimaryKeyConstraint("id", name="join_requests_pkey"),
        sa.ForeignKeyConstraint(
            ["organization_id"], ["organizations.id"], name="join_requests_organization", ondelete="CASCADE"
        ),
        sa.CheckConstraint("length(name) <= 80", name="join_requests_name_fits"),
        sa.CheckConstraint("answer IN ('member', 'guest', 'no')", name="join_requests_answer"),
        sa.CheckConstraint("(answered_at IS NULL) = (answer IS NULL)", name="join_requests_are_answered_once"),
    )
    account = ["platform", "workspace", "external_id"]
    op.create_index(
        "join_requests_one_open",
        "join_requests",
        account,
        unique=True,
        postgresql_where=sa.text("answered_at IS NULL"),
    )
    op.create_index("join_requests_of_account", "join_requests", [*account, "asked_at"])
    op.create_index("join_requests_of_organization", "join_requests", ["organization_id", "asked_at"])


def _drop_people() -> None:
    op.drop_table("join_requests")
    op.drop_index("invitations_of_organization", "invitations")
    for name in ("revoked_at", "uses", "by_member", "id"):
        op.drop_column("invitations", name)
    op.drop_constraint("members_are_out_once_removed", "members")
    for name in ("joined_into", "suspended_at", "removed", "role_chosen"):
        op.drop_column("members", name)
