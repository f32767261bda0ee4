"""German: how people run a place."""

from adapters.understanding.lexicon.de.ruling import RULING
from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.running import Running
from core.domain.resources.features import AttributeType

meanings, sayings, words = TYPOGRAPHY.meanings, TYPOGRAPHY.sayings, TYPOGRAPHY.words

RUNNING = Running(
    rules=RULING,
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
            "was ist stillgelegt|was wurde stillgelegt|was ist außer betrieb|stillgelegtes|zeig stillgelegtes"
            "|zeig mir stillgelegtes|welche {kind} sind stillgelegt|stillgelegte {kind}": "retired",
            "ort einrichten|den ort einrichten|richte alles ein|richte den ort ein|einrichtung fortsetzen"
            "|die einrichtung fortsetzen|weiter einrichten|mach mit der einrichtung weiter": "setup",
            "hol {thing} zurück|hole {thing} zurück|nimm {thing} wieder in betrieb|{thing} wieder in betrieb nehmen"
            "|{thing} zurückholen": "back",
            "hol alles zurück|bring alles zurück|stell alles wieder her|nimm alles wieder in betrieb": "all-back",
            "stell {thing} wieder her": "restore",
            "dupliziere {thing} als {new}|kopiere {thing} als {new}|{thing} als {new} duplizieren"
            "|{thing} als {new} kopieren|dupliziere {thing}|{thing} duplizieren": "duplicate",
            "{thing} hat {facts}|{thing} hat jetzt {facts}|{thing} ist im {facts}|{thing} liegt im {facts}"
            "|{thing} ist in der {facts}|{thing} liegt in der {facts}|{thing} ist {facts}|{thing} ist jetzt {facts}"
            "|gib {thing} {facts}|{thing} braucht {facts}": "edit",
            "öffne {thing} {facts}|{thing} öffnet {facts}|{thing} ist {facts} geöffnet"
            "|{thing} ist {facts} offen|{thing} hat {facts} geöffnet|{thing} hat {facts} offen"
            "|die öffnungszeiten von {thing} sind {facts}|{thing} öffnungszeiten sind {facts}": "open",
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
            "nenne {kind} {new}|nenn {kind} {new}|wir nennen {kind} {new}|{kind} heißen {new}"
            "|{kind} heißen bei uns {new}|{kind} heißen hier {new}|{kind} heißen jetzt {new}": "kind-name",
            "arten|alle arten|zeig die arten|die arten|welche arten gibt es|wie heißen die arten": "kinds",
            "nenne diesen ort {new}|nenn diesen ort {new}|nenne das haus {new}|nenn das haus {new}"
            "|benenne diesen ort in {new} um|benenne das haus in {new} um|benenne die organisation in {new} um"
            "|nenne die organisation {new}": "house-name",
            "neues merkmal {new}|neue eigenschaft {new}|füge merkmal {new} hinzu|füge das merkmal {new} hinzu"
            "|lege merkmal {new} an|lege das merkmal {new} an": "attribute",
            "entferne merkmal {attribute}|entferne das merkmal {attribute}|lösche merkmal {attribute}"
            "|lösche das merkmal {attribute}": "attribute-gone",
            "neues merkmal|merkmal anlegen"
            "|merkmale|alle merkmale|zeig die merkmale|die merkmale|welche merkmale gibt es": "attributes",
            "stell {thing} nach {facts}|stelle {thing} nach {facts}|verleg {thing} nach {facts}"
            "|verlege {thing} nach {facts}|{thing} kommt nach {facts}|stell {thing} in {facts}": "place",
            "{thing} ist in {facts}|{thing} liegt in {facts}|{thing} steht in {facts}"
            "|{thing} ist jetzt in {facts}": "edit",
            "ändere die öffnungszeiten auf {facts}|ändere die öffnungszeiten in {facts}"
            "|setz die öffnungszeiten auf {facts}"
            "|setze die öffnungszeiten auf {facts}|stell die öffnungszeiten auf {facts}"
            "|stelle die öffnungszeiten auf {facts}|ändere unsere öffnungszeiten auf {facts}"
            "|setze unsere öffnungszeiten auf {facts}": "house-hours",
            "unsere öffnungszeiten sind {facts}|die öffnungszeiten sind {facts}|wir haben {facts} geöffnet"
            "|wir haben {facts} offen|wir haben {facts} auf|wir öffnen {facts}": "house-open",
            "zeig die gruppen|zeig mir die gruppen|welche gruppen gibt es|alle gruppen"
            "|welche gruppen haben wir": "groups",
            "wer ist in der gruppe {group}|wer gehört zur gruppe {group}|zeig die gruppe {group}"
            "|zeig mir die gruppe {group}|mitglieder der gruppe {group}|die mitglieder der gruppe {group}": "group",
            "{group} sitzt an {seats}|{group} sitzt am {seats}|{group} sitzt bei {seats}|{group} sitzt auf {seats}"
            "|{group} sitzt in {seats}|{group} sitzt zusammen an {seats}": "seats",
            "{group} sitzt irgendwo|{group} sitzt überall|{group} sitzt beliebig|{group} sitzt egal wo"
            "|{group} kann irgendwo sitzen|{group} kann überall sitzen"
            "|{group} sitzt wieder überall|{group} sitzt wieder irgendwo": "seats-gone",
            "reihen {seats} von {thing} sind {value}|reihe {seats} von {thing} ist {value}"
            "|die reihen {seats} von {thing} sind {value}|die reihe {seats} von {thing} ist {value}"
            "|plätze {seats} von {thing} sind {value}|platz {seats} von {thing} ist {value}"
            "|die plätze {seats} von {thing} sind {value}|der platz {seats} von {thing} ist {value}"
            "|reihen {seats} in {thing} sind {value}|reihe {seats} in {thing} ist {value}"
            "|plätze {seats} in {thing} sind {value}|platz {seats} in {thing} ist {value}": "seat-class",
            "reihen {seats} von {thing} haben keine klasse|reihe {seats} von {thing} hat keine klasse"
            "|plätze {seats} von {thing} haben keine klasse"
            "|platz {seats} von {thing} hat keine klasse": "seat-classless",
            "mach {facts} draus|mach {facts} daraus|mach draus {facts}|mach daraus {facts}|setz {thing} auf {facts}"
            "|setze {thing} auf {facts}|mach es {facts}": "edit",
            "nenn ihn {new}|nenne ihn {new}|nenn sie {new}|nenne sie {new}|nenn es {new}|nenne es {new}": "rename",
            "füg {kind} namens {new} hinzu": "name",
            "füg {kind} {new} hinzu": "bare",
            "füg {facts} hinzu": "line",
            "{thing} hat auch {facts}|{thing} hat jetzt auch {facts}|{thing} hat nun {facts}|mach {thing} zu {facts}"
            "|mach {facts} daraus": "edit",
            "streiche die abfahrt von {thing} {when}|streich die abfahrt von {thing} {when}"
            "|sag die abfahrt von {thing} {when} ab|streiche den flug {thing} {when}"
            "|die abfahrt von {thing} {when} fällt aus|der flug {thing} {when} fällt aus": "close",
            "schließ {thing} {when}|schließe {thing} {when}|sperr {thing} {when}|sperre {thing} {when}"
            "|{thing} {when} schließen|{thing} {when} sperren": "close",
            "{thing} ist {when} geschlossen|{thing} ist {when} zu|{thing} bleibt {when} geschlossen": "closed",
            "öffne {thing} wieder|öffne {thing} {when} wieder|mach {thing} wieder auf|{thing} wieder öffnen"
            "|{thing} wieder freigeben|gib {thing} wieder frei|heb die sperre von {thing} auf"
            "|heb die sperrung von {thing} auf|hebe die sperrung von {thing} auf"
            "|hebe die sperre von {thing} auf": "reopen",
            "unsere zeitzone ist {zone}|die zeitzone ist {zone}|unsere zeitzone ist jetzt {zone}"
            "|stell die zeitzone auf {zone}|stelle die zeitzone auf {zone}|setz die zeitzone auf {zone}"
            "|setze die zeitzone auf {zone}|ändere die zeitzone auf {zone}|ändere die zeitzone in {zone}": "house-zone",
            "füge {count} weitere {thing} hinzu|füg {count} weitere {thing} hinzu|leg {count} weitere {thing} an"
            "|lege {count} weitere {thing} an|noch {count} {thing} anlegen|{count} weitere {thing} anlegen": "more",
            "leg {count} {thing} still|lege {count} {thing} still|{count} {thing} stilllegen"
            "|nimm {count} {thing} außer betrieb|nimm {count} {thing} weg": "fewer",
            "wir haben jetzt {count} {thing}|es gibt jetzt {count} {thing}|es sind jetzt {count} {thing}": "so-many",
        }
    ),
    owning=("'s", "'", "s"),
    sites=words("standort niederlassung filiale gebäude"),
    it=words("es ihn sie"),
    because=words("für wegen zur zum weil"),
    articles=words("ein eine einen einem der die das den dem"),
    beside=words("mit und samt"),
    placing=words("ist liegt steht sich befindet"),
    class_words=words("klasse class"),
    seats=words("plätze plätzen sitzplätze sitzplätzen person personen leute für plätzer sitze"),
    units=sayings("stück|stk|exemplare|einheiten"),
    ground=sayings("erdgeschoss|eg|erdgeschoß|parterre"),
    needs=words("braucht benötigt mit"),
    me=words("mich mir"),
    departures=sayings("abfahrt|abfahrten|abflug|abflüge|neue abfahrt|neue abfahrten|neuer abflug|neue abflüge"),
    zoned=sayings("in"),
    types=meanings(
        {
            "zahl|eine zahl|anzahl": AttributeType.NUMBER,
            "ja/nein|ja nein|ja oder nein": AttributeType.YES_NO,
            "text|ein text": AttributeType.TEXT,
        }
    ),
    later=sayings("später|jetzt nicht|überspringen|ein andermal|nein|nein danke|lieber später|nö"),
    each=words("je jeder pro person jeweils kopf"),
    photo=sayings("foto|bild|foto von|bild von|ein foto von|neues foto von|das ist|hier ist|so sieht"),
    also=sayings("alias|auch genannt|heißt auch"),
    everything=sayings("buchungen|alle buchungen|jede buchung|alles|etwas"),
    bookings_of=sayings("buchungen von|buchungen für|buchungen in|jede buchung von|alle buchungen von"),
    listing=sayings("liste|auflisten|zeigen|alle regeln"),
)
