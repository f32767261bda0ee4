"""German: how people say that what repeats shall end on another day, or go on for longer."""

from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.series import Series

words = TYPOGRAPHY.words

SERIES = Series(
    ending=words("beende beenden beendest ende enden stoppe stoppen stopp aufhören auslaufen einstellen"),
    going_on=words("verlängere verlängern verlängerst weiterlaufen weiterführen fortsetzen laufen weitergehen läuft"),
    further=words("weitere weiteren weiterer mehr noch länger zusätzliche zusätzlich weiter"),
    onwards=words("an"),
    since=words("ab"),
    nouns=words("serie terminserie serientermin"),
    small=words(
        "bitte kannst könntest würdest du wir ich will möchte möchten soll sollte sollen muss lass lasse lassen mach "
        "mache machen schon es um für der die das den dem ein eine mit und jetzt gehen geht hänge dran"
    ),
)
