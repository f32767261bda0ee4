"""Of several names of a person, the best one stays."""

import pytest

from core.domain.people.names import NameKind, PersonName

REAL, GIVEN, HANDLE = NameKind.REAL, NameKind.GIVEN, NameKind.HANDLE


@pytest.mark.parametrize(
    ("known", "said", "stays"),
    [
        (("Priya Nair", REAL, "slack"), ("priya", HANDLE, "slack"), "Priya Nair"),
        (("Priya Nair", REAL, "slack"), ("Pri", GIVEN, "telegram"), "Priya Nair"),
        (("Priya Nair", REAL, "slack"), ("Priya Weber", REAL, "slack"), "Priya Weber"),
        (("Priya Nair", REAL, "slack"), ("P. Nair", REAL, "teams"), "Priya Nair"),
        (("Priya Nair", REAL, "slack"), ("", REAL, "slack"), "Priya Nair"),
        (("Pri", GIVEN, "telegram"), ("Priya Nair", REAL, "slack"), "Priya Nair"),
        (("Pri", GIVEN, "telegram"), ("Priya N.", GIVEN, "telegram"), "Priya N."),
        (("priya", HANDLE, "slack"), ("Pri", GIVEN, "telegram"), "Pri"),
        (("Priya", HANDLE, None), ("priya", HANDLE, "slack"), "priya"),
        (("", HANDLE, "slack"), ("Pri", GIVEN, "telegram"), "Pri"),
    ],
)
def test_the_best_name_stays(
    known: tuple[str, NameKind, str | None], said: tuple[str, NameKind, str], stays: str
) -> None:
    """A real name outranks a given one, and that a handle; of equals the first stays until its platform has another."""
    assert PersonName(*known).or_better(PersonName(*said)).text == stays
