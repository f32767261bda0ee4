"""The refusal: the core's answer when it does not do what was asked."""


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not a mistake
    """
    A fact with typed fields: why the core did not do what was asked; nothing was changed.

    The words for it live with the adapters. Its dataclasses are not frozen, because context managers set an exception's
    traceback, and do without an equality of their own, which would take away the hash that exceptions need.
    """
