"""German: how people take back what was done, or give up what is held."""

from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.undoing import Undoing

sayings, words = TYPOGRAPHY.sayings, TYPOGRAPHY.words

UNDOING = Undoing(
    verbs=sayings(
        "rückgängig|rückgängig machen|mach rückgängig|mache rückgängig|zurücknehmen|nimm zurück"
        "|nimms zurück|wiederherstellen|stell wieder her|zurück|widerrufen|undo"
        "|wie es war|wie vorher|wie zuvor|war besser|vorher war besser|war vorher besser|wieder so wie vorher"
        "|lass wie es war|lass es wie es war|lass sie wie sie war|lass ihn wie er war|lass wie vorher"
        "|lass es wie vorher|lieber wie vorher|doch wie vorher|mach wie vorher|mach so wie vorher"
    ),
    acts=words("änderung aktion schritt stornierung"),
    withdrawing=sayings("zieh zurück|ziehe zurück|zurückziehen|nimm zurück|zurücknehmen"),
    requests=words("frage anfrage"),
    dropping=sayings(
        "vergiss|vergiss es|lass gut sein|lass sein|lass stecken|lass|egal|schon gut|verwirf|verwerfen"
        "|hat sich erledigt|erledigt|nicht mehr nötig|brauche nicht mehr|brauch nicht mehr"
    ),
    calling_off=sayings(
        "lass|lasst|lassen sie|lass es|lass s|lass mal|lass es mal|lass gut sein|lass es gut sein|lass sein|"
        "lass es sein|lass stecken|lass es lieber|lass es doch|lass es so|lass es wie es ist|lass es dabei|"
        "lassen wir|lassen wir es|lassen wir s|lassen wirs|lassen wir das|lieber nicht|besser nicht|doch nicht|"
        "nein doch nicht|"
        "lieber doch nicht|doch lieber nicht|bloß nicht|vergiss es|vergiss das|vergesst es|vergessen sie es|"
        "mach es nicht|mach s nicht|machs nicht|tu es nicht|mach das nicht|kommando zurück|schon gut|ich lass es|"
        "ich lasse es|ich lass s|wir lassen es|lass ihn|lass sie|lass ihn so|lass sie so|bleibt wie es ist|"
        "es bleibt wie es ist|alles bleibt wie es ist|nichts ändern|nichts|nix"
    ),
    every=words("alle alles beide sämtliche saemtliche"),
    around=words(
        "falsch falsche doch eigentlich na ne nee nö gut also ganze ding schade ups oh oje hoppla ach "
        "mist sorry bitte bitteschön mal doch es das den die dies diese dieses letzte"
        " letzten letzter wieder jetzt schnell kannst kannste könntest könnten du sie ich will möchte würde"
        " gern gerne hm äh ok okay nein war ein fehler versehen danke noch einfach dann mir vormerkung"
        " vormerkungen"
    ),
)
