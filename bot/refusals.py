"""What a command was asked for, understood, and did not do."""


class Refused(Exception):  # noqa: N818 - it is told to a person, in one line
    """Something that was asked for is refused; the text is its sentence."""
