"""German: how people ask in the passive voice."""

from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.passives import Passives

each, words = TYPOGRAPHY.each, TYPOGRAPHY.words

PASSIVES = Passives(
    may=words("kann könnte können könnten darf dürfte"),
    must=words("muss müsste müssen müssten"),
    being=words("werden"),
    between=words("bitte"),
    by=words("von"),
    participles=each(
        {
            "gebucht reserviert geblockt": "buchen",
            "verschoben verlegt umgebucht vorgezogen geändert": "verschieben",
            "storniert abgesagt gestrichen freigegeben gelöscht gecancelt": "stornieren",
            "verlängert": "verlängern",
            "verkürzt gekürzt": "verkürzen",
        }
    ),
    going=each({"auf": "verschieben"}),
    asks="könnte ich",
    demands="ich muss",
)
