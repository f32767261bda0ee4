"""German: how people say of what repeats when it ends, begins or does not happen."""

from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.series import Series

words = TYPOGRAPHY.words

SERIES = Series(
    ending=words("beende beenden beendest ende enden stoppe stoppen stopp aufhören auslaufen einstellen"),
    going_on=words(
        "verlänger verlängere verlängern verlängerst weiterlaufen weiterführen fortsetzen laufen weitergehen läuft"
    ),
    further=words("weitere weiteren weiterer mehr noch länger zusätzliche zusätzlich weiter"),
    onwards=words("an"),
    since=words("ab"),
    henceforth=TYPOGRAPHY.sayings(
        "künftig|zukünftig|in zukunft|ab jetzt|ab sofort|von jetzt an|von nun an|fortan|ab heute"
    ),
    starting=words("anfangen beginnen beginnt fängt anfängt starten startet beginne starte"),
    off=words("kein keine keinen fällt ausfallen entfällt entfallen"),
    lasting=words("dauern dauert lang"),
    being=words("ist"),
    nouns=words("serie terminserie serientermin"),
    whole=words("ganze ganzen gesamte gesamten komplette kompletten"),
    skipping=words("überspring überspringe überspringen"),
    restoring=words("wiederherstellen reaktiviere reaktivieren"),
    bringing=words("stell stelle stellt hol hole holt bring bringe"),
    back=words("wieder zurück her"),
    telling=words(
        "endet aufhört übrig termine nächste nächsten nächster nächstes letzte letzten letzter letztes genutzt bleiben"
    ),
    asking=words(
        "wann wie viele viel oft welche welches bis läuft geht hört auf ist sind hat haben noch gibt wird bei vom von"
    ),
    showing=words("zeig zeige zeigen liste nenne nenn gib mir uns"),
    inside=words("bei beim in für von vom im"),
    dates=words("termine terminen male mal"),
    small=words(
        "aus findet statt "
        "bitte kannst könntest würdest du wir ich will möchte möchten soll sollte sollen muss lass lasse lassen mach "
        "mache machen schon es um für der die das den dem ein eine mit und jetzt gehen geht hänge dran"
    ),
)
