"""What people want with the same words, and is no booking here: a flight, a table for four."""

from adapters.understanding.certainty.cues import first_told
from adapters.understanding.certainty.verdict import Verdict, left_alone
from adapters.understanding.governing import Scene
from adapters.understanding.reading import Reading


def wants_another_object(reading: Reading, scene: Scene) -> bool:
    """Whether a flight, or a table to eat at, is wanted, and nothing that can be booked here."""
    known = reading.wish.resource is not None or bool(reading.rivals)
    if known or reading.intent not in {"book", "find"}:
        return False
    if _is_table(scene, counted=reading.wish.capacity is not None):
        return True
    return reading.intent == "book" and _names_another_object(scene)


def of_another_object(scene: Scene) -> Verdict:
    """Judge words about what is no booking here: who asks for it is told so, and who tells of it is not."""
    cue = first_told(scene)
    if cue:
        return left_alone(cue)
    return Verdict("request", "answer", "other", beyond="not-booking")


def _names_another_object(scene: Scene) -> bool:
    """
    Whether something is wanted that is no booking here, such as a flight, and nothing that is.

    "After lunch" is a time, and "a room for the party" is a room.
    """
    words = scene.said.words
    wanted = any(word in scene.said.lex.speech.objects and not scene.is_time(at) for at, word in enumerate(words))
    return wanted and set(scene.kinds).isdisjoint(words)


def _is_table(scene: Scene, *, counted: bool) -> bool:
    """Whether a table for four is wanted, which is none to work at, and nothing else that can be booked."""
    said, lex = scene.said, scene.said.lex
    tables = [at for at, word in enumerate(said.words) if word in lex.speech.tables]
    others = set(scene.kinds) - lex.speech.tables
    if not tables or not others.isdisjoint(said.words):
        return False
    counts = (at for at in tables if at + 2 < len(said.words) and said.words[at + 1] in lex.spans.lasting)
    return counted or any(
        said.words[at + 2] in lex.numbers.cardinals or said.words[at + 2].isdecimal() for at in counts
    )
