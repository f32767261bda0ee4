"""The refusal: what the core says instead of doing something."""


class Refusal(Exception):  # noqa: N818 - a refusal is an answer, not a mistake
    """
    Something that the core will not do, as a fact with typed fields; nothing was changed.

    The words for it live with the adapters. The family is not frozen, because context managers set an exception's
    traceback.
    """
