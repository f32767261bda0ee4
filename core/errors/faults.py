"""Faults: failures on our side; the wish is neither granted nor refused."""


class Fault(Exception):  # noqa: N818 - the family's name; a member says what is missing
    """A failure that is not the asker's; the same wish may succeed a moment later."""


class Unavailable(Fault):
    """The database, or a platform that must be asked, cannot be reached now; or a race was lost too many times."""


class Busy(Unavailable):
    """The database is there, but all connections to it are in use, or a table is locked; patience is worth it."""


class InDoubt(Unavailable):
    """The connection was lost while a statement was under way: the database may have done it, or not."""
