"""Every column of what is exported is in a sheet, or stays behind for a reason."""

from core.domain.sheets import COLUMNS, Sheet
from core.store.tables import metadata

OTHERWISE = {
    # What kinds are called stands in the column `kinds`.
    "organizations": {"id", "catalogue_version", "created_at", "zone_chosen_at", "kind_names"},
    "sites": {"id"},
    "attributes": set[str](),
    # Photos that were sent stay where they are kept.
    "resources": {"id", "site_id", "retired_at", "photo_id"},
    # The class of a seat is the column `class`.
    "units": {"id", "resource_id", "retired_at", "seat_class"},
    "departures": {"resource_id"},
    "members": {"id", "created_at", "left_at", "suspended_at"},
    "certificates": {"id", "member_id", "name", "asked_at", "given_at", "withdrawn_at", "by_member"},
    "blackouts": {"id", "resource_ids", "by_member", "changed_at"},
    "bookings": {
        *("id", "resource_id", "unit_id", "member_id", "leader_id", "companion_units", "attendee_ids"),
        *("absentee_ids", "was_resource_id", "blackout_id", "occupies"),
        # Each date of a series is taken out as a booking of its own; its rule stays behind.
        *("series_id", "occurrence", "by_hand"),
        # Polls stay behind, and what is held for one is a hold like any other.
        "poll_id",
        # It is the column `people`.
        "party",
    },
}
"""Columns that a sheet names otherwise, or that count what a place has; `position` is the order of the lines."""
POSITIONS = {"units": {"position"}}


def test_no_column_is_forgotten() -> None:
    """Whoever adds a column to one of these tables decides whether it is taken out and brought in."""
    forgotten = {}
    for table, otherwise in OTHERWISE.items():
        sheet = Sheet({"organizations": "organization", "members": "people"}.get(table, table))
        known = {column.name for column in COLUMNS[sheet]} | otherwise | POSITIONS.get(table, set())
        columns = {column.name for column in metadata.tables[table].columns} - {"organization_id"}
        if columns - known:
            forgotten[table] = columns - known
    assert forgotten == {}
