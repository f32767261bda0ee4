"""What the tables have in common: the columns and constraints that many of them have."""

from sqlalchemy import BigInteger, CheckConstraint, Column, DateTime, ForeignKeyConstraint, Index, MetaData, Text, text

metadata = MetaData()


def moment(name: str, *, nullable: bool = False) -> Column[object]:
    """Return the column of an instant."""
    return Column(name, DateTime(timezone=True), nullable=nullable)


def organization() -> Column[int]:
    """Return the column that says whose row it is."""
    return Column("organization_id", BigInteger, nullable=False)


def about() -> tuple[Column[str], Column[int]]:
    """Return the columns that say what a message or a card is about."""
    return Column("about_kind", Text, nullable=False), Column("about_id", BigInteger, nullable=False)


def fits(table: str, column: str, most: int) -> CheckConstraint:
    """Return the check that a text is no longer than `core.domain.lengths` states; a test holds the two together."""
    return CheckConstraint(f"length({column}) <= {most}", name=f"{table}_{column}_fits")


def all_fit(table: str, column: str, *, count: int, most: int) -> CheckConstraint:
    """Return the check that there are no more texts than stated, and that they are no longer all in all."""
    return CheckConstraint(
        f"cardinality({column}) <= {count} AND length(array_to_string({column}, '')) <= {count * most}",
        name=f"{table}_{column}_fit",
    )


def claimed_by() -> Column[int]:
    """Return the column that says who works on the row."""
    return Column("claimed_by", BigInteger, nullable=True, comment="the replica that has it in hand")


def by_replica(table: str) -> Index:
    """Return the index that finds what a replica has in hand; few rows are in it."""
    return Index(f"{table}_claimed", "claimed_by", postgresql_where=text("claimed_by IS NOT NULL"))


def belongs(columns: list[str], table: str, to: list[str], *, name: str) -> ForeignKeyConstraint:
    """Return the constraint by which rows go with the row that they belong to."""
    return ForeignKeyConstraint(columns, [f"{table}.{column}" for column in to], name=name, ondelete="CASCADE")


def of_organization(table: str) -> ForeignKeyConstraint:
    """Return the constraint by which rows go with their organization."""
    return belongs(["organization_id"], "organizations", ["id"], name=f"{table}_organization")
