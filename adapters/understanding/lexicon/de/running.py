"""German: how people run a place."""

from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.running import Running

meanings, sayings, words = TYPOGRAPHY.meanings, TYPOGRAPHY.sayings, TYPOGRAPHY.words

RUNNING = Running(
    orders=meanings(
        {
            "füge {kind} namens {new} hinzu|lege {kind} namens {new} an|leg {kind} namens {new} an"
            "|erstelle {kind} namens {new}|neuer {kind} namens {new}|neues {kind} namens {new}": "name",
            "neuer {kind} {new}|neues {kind} {new}|neue {kind} {new}|füge {kind} {new} hinzu"
            "|lege {kind} {new} an|leg {kind} {new} an": "bare",
            "füge {facts} hinzu|lege {facts} an|leg {facts} an": "line",
            "erstelle {kind}|neue ressource": "new",
            "benenne {thing} in {new} um|nenne {thing} in {new} um|benenn {thing} in {new} um"
            "|{thing} in {new} umbenennen|{thing} heißt jetzt {new}|{thing} heißt ab jetzt {new}": "rename",
            "lege {thing} still|leg {thing} still|{thing} stilllegen|nimm {thing} außer betrieb"
            "|{thing} außer betrieb nehmen": "retire",
            "hol {thing} zurück|hole {thing} zurück|nimm {thing} wieder in betrieb|{thing} wieder in betrieb nehmen"
            "|{thing} zurückholen": "back",
            "dupliziere {thing} als {new}|kopiere {thing} als {new}|{thing} als {new} duplizieren"
            "|{thing} als {new} kopieren": "duplicate",
            "{thing} hat {facts}|{thing} hat jetzt {facts}|{thing} ist im {facts}|{thing} liegt im {facts}"
            "|{thing} ist in der {facts}|{thing} liegt in der {facts}|{thing} ist {facts}|{thing} ist jetzt {facts}"
            "|gib {thing} {facts}|{thing} braucht {facts}": "edit",
            "öffne {thing} {facts}|{thing} öffnet {facts}|{thing} ist {facts} geöffnet"
            "|{thing} ist {facts} offen": "open",
            "{thing} hat kein {facts}|{thing} hat keine {facts}|{thing} hat keinen {facts}"
            "|{thing} hat kein {facts} mehr|{thing} hat keine {facts} mehr|{thing} hat keinen {facts} mehr": "lose",
            "neuer standort {new}|füge standort {new} hinzu|füge den standort {new} hinzu"
            "|lege standort {new} an|lege den standort {new} an": "site",
            "benenne standort {site} in {new} um|benenne den standort {site} in {new} um"
            "|standort {site} heißt jetzt {new}": "site-name",
            "standort {site} ist in {zone}|der standort {site} ist in {zone}|standort {site} liegt in {zone}"
            "|der standort {site} liegt in {zone}": "site-zone",
            "entferne standort {site}|entferne den standort {site}|lösche standort {site}"
            "|lösche den standort {site}": "site-gone",
            "standorte|alle standorte|zeig standorte|zeig die standorte": "sites",
            "mach {facts} draus|mach {facts} daraus|mach draus {facts}|mach daraus {facts}|setz {thing} auf {facts}"
            "|setze {thing} auf {facts}|mach es {facts}": "edit",
            "nenn ihn {new}|nenne ihn {new}|nenn sie {new}|nenne sie {new}|nenn es {new}|nenne es {new}": "rename",
        }
    ),
    it=words("es das ihn sie die dieser diese er"),
    articles=words("ein eine einen einem der die das den dem"),
    beside=words("mit und samt"),
    seats=words("plätze plätzen sitzplätze sitzplätzen personen leute für plätzer sitze"),
    units=sayings("stück|stk|exemplare|einheiten"),
    ground=sayings("erdgeschoss|eg|erdgeschoß|parterre"),
    needs=words("braucht benötigt mit"),
    me=words("mich mir admins"),
    departures=sayings("abfahrt|abfahrten|abflug|abflüge|neue abfahrt|neue abfahrten|neuer abflug|neue abflüge"),
    zoned=sayings("in"),
    each=words("je jeder pro person jeweils"),
    also=sayings("alias|auch genannt|heißt auch"),
)
