"""English: how people ask in the passive voice."""

from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.passives import Passives

each, words = TYPOGRAPHY.each, TYPOGRAPHY.words

PASSIVES = Passives(
    may=words("can could may might"),
    must=words("needs has must have need"),
    being=words("be"),
    between=words("to please pls just"),
    by=words("by"),
    participles=each(
        {
            "booked reserved held": "book",
            "moved pushed brought rescheduled shifted postponed changed switched": "move",
            "cancelled canceled released deleted scrapped binned removed": "cancel",
            "extended prolonged lengthened": "extend",
            "shortened": "shorten",
        }
    ),
    going=each({"go move": "move"}),
    asks="can i",
    demands="i need to",
)
