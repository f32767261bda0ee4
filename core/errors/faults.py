"""Faults: something failed on our side, and the person's wish is neither done nor refused."""


class Fault(Exception):  # noqa: N818 - the family's name; a member says what is missing
    """Something failed through nobody's wish; the same may succeed a moment later."""


class Unavailable(Fault):
    """The database, or a platform that must be asked, cannot be reached now; or a race was lost too many times."""
