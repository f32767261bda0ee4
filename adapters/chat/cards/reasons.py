"""Reasons for what happened to a booking: people's own words as they typed them, Bellhop's in the reader's language."""

from adapters.wording import Words

CLOSED = "#closed"
"""
The reason of a blackout for which nobody gave one.

Where Bellhop itself gives a reason a code is stored: whoever acts may speak another language than whoever reads it.
"""
RETIRED = "#retired"
"""Why a booking of something is cancelled or moved that is no longer there to book."""
REOPENED = "#reopened"
"""Why a booking is back that was cancelled: what closed it was taken back."""
GIVEN = "#given"
"""Why a booking is gone that its holder gave to somebody else, who had asked for it."""
TAKEN_BACK = "#taken-back"
"""Why what somebody was given is gone again: it was taken back within the minute."""
USUAL = ("needed", "mistake")
"""The reasons that a button gives for changing somebody else's booking; any other one is written."""
DECLINING = ("needed", "rules", "smaller")
"""The reasons that a button gives for declining a request; any other one is written."""
LEFT = "#left"
"""Why the booking of somebody who has left is cancelled; their name follows."""


def has_left(name: str) -> str:
    """Return the reason of cancelling a booking whose holder has left."""
    return f"{LEFT} {name}"


def in_words(reason: str, words: Words) -> str:
    """Return a stored reason as a reader of that language is told it."""
    code, _, name = reason.partition(" ")
    if code == LEFT:
        return words.say("leaver-reason", name=name)
    known = {
        CLOSED: "blackout-reason",
        RETIRED: "retired-reason",
        REOPENED: "reopened-reason",
        GIVEN: "given-reason",
        TAKEN_BACK: "taken-back-reason",
    }
    usual = {f"#{each}": f"because-{each}" for each in (*USUAL, *DECLINING)}
    return words.say({**known, **usual}[reason]) if reason in known or reason in usual else reason


def stated(reason: str) -> str:
    """Return whether somebody gave a reason for closing a place, as the sentences ask it: `yes` or `no`."""
    return "no" if reason == CLOSED else "yes"


def usual(reason: str | None) -> str | None:
    """Return how the reason of a button is stored; None for none, and for a word that a client made up."""
    return f"#{reason}" if reason in {*USUAL, *DECLINING} else None
