"""Who may know who has something: whose booking it is, who comes to it, and what it is for."""

from enum import StrEnum


class Names(StrEnum):
    """To whom the people of a booking are named; those who are not told read that it is taken."""

    ALL = "all"
    """To everybody who may know of the resource."""
    ADMINS = "admins"
    """To those who manage the resource."""
    NOBODY = "nobody"
    """To no third person at all."""
