"""Whether: questions that a yes or a no answers, such as "is curie free on thursday?"."""

from typing import Literal

from adapters.understanding.heard import Heard

Whether = Literal["free", "taken"]
"""What the answer says yes to."""


def asks_whether(heard: Heard) -> Whether | None:
    """Return what a search asks to be told with a yes or a no; None if it asks what or when, or only orders."""
    asking = heard.lexicon.questions.whether
    words = [token.text for token in heard.parsed.typed if token.is_word]
    heads = heard.lexicon.talk.fillers | heard.lexicon.talk.chatter
    first = next((word for word in words if word in asking.copulas or word not in heads), None)
    if not asking.open.isdisjoint(words) or not (heard.reading.speech == "question" or first in asking.copulas):
        return None
    # "Is curie nice on friday?" asks for something else than whether it is free.
    if heard.parsed.strange and not any(heard.lexicon.every_verb.get(word) == "find" for word in words):
        return None
    return "free" if asking.taken.isdisjoint(words) else "taken"


def asks_whether_it_suits(heard: Heard) -> bool:
    """Whether a question is if another time would do as well: "would 1pm work for my atlas, too?"."""
    words = [token.text for token in heard.parsed.typed]
    lex = heard.lexicon
    asks = words[-1:] == ["?"] and not lex.questions.whether.suiting.isdisjoint(words)
    return asks and not (lex.talk.besides | lex.things.own).isdisjoint(words)
