"""Which sheet a file is, told by its name or by its columns."""

import pytest

from adapters.sheets.reading import BadFile, sheet_of, source_of
from core.domain.sheets import Sheet


@pytest.mark.parametrize(
    ("header", "sheet"),
    [
        ("name,tags,available", Sheet.RESOURCES),
        ("name,type,unit", Sheet.ATTRIBUTES),
        ("group", Sheet.GROUPS),
        ("resource,person,starts,ends", Sheet.BOOKINGS),
    ],
)
def test_columns_tell_the_sheet(header: str, sheet: Sheet) -> None:
    """The sheet is the one of which they are the most."""
    assert sheet_of(source_of("list.csv", header.encode())) is sheet


def test_a_name_alone_tells_no_sheet() -> None:
    """A site, a thing and a person have one; whoever knows what the list is may say it."""
    source = source_of("list.csv", b"Name;Art;Plaetze\nAtlas;Raum;8\n")
    with pytest.raises(BadFile):
        sheet_of(source)
    assert sheet_of(source, rather=(Sheet.RESOURCES,)) is Sheet.RESOURCES
    assert sheet_of(source_of("people.csv", b"name\nKim\n")) is Sheet.PEOPLE
