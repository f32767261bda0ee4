"""What is asked about bookings: an exception to a rule, and what approvers want to know."""

from sqlalchemy import ARRAY, BigInteger, CheckConstraint, Column, Index, PrimaryKeyConstraint, Table, Text, text

from core.store.tables.shape import belongs, fits, metadata, moment, organization

requests = Table(
    "requests",
    metadata,
    organization(),
    Column("booking_id", BigInteger, nullable=False),
    Column("member_id", BigInteger, nullable=False, comment="who asks"),
    moment("asked_at"),
    Column(
        "excepted",
        ARRAY(Text),
        nullable=False,
        server_default=text("'{}'"),
        comment="the rules that it breaks, if it is an exception",
    ),
    Column("plea", Text, nullable=True, comment="why, in the words of who asks"),
    fits("requests", "plea", 200),
    Column("query", Text, nullable=True, comment="what an approver asks back"),
    fits("requests", "query", 200),
    Column("query_by", BigInteger, nullable=True),
    Column("reply", Text, nullable=True, comment="what was answered to that"),
    fits("requests", "reply", 200),
    PrimaryKeyConstraint("booking_id", name="requests_pkey"),
    CheckConstraint("(query IS NULL) <= (reply IS NULL)", name="requests_replies_answer_a_query"),
    belongs(["booking_id"], "bookings", ["id"], name="requests_booking"),
    Index("requests_of_member", "organization_id", "member_id", "asked_at"),
)
