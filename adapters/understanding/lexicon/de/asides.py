"""German: what people say in passing of the card that they were shown last."""

from adapters.understanding.lexicon.asides import Asides
from adapters.understanding.lexicon.de.typography import TYPOGRAPHY

sayings, sentences, words = TYPOGRAPHY.sayings, TYPOGRAPHY.sentences, TYPOGRAPHY.words

ASIDES = Asides(
    said=sentences(
        {
            "exception": (
                "kann ich eine ausnahme bekommen|kann ich eine ausnahme haben|könnte ich eine ausnahme bekommen|"
                "bekomme ich eine ausnahme|können wir eine ausnahme bekommen|ich brauche eine ausnahme|"
                "wir brauchen eine ausnahme|ich hätte gern eine ausnahme|ich möchte eine ausnahme|"
                "um eine ausnahme bitten|ich bitte um eine ausnahme|bitte eine ausnahme|ausnahme bitte|"
                "geht eine ausnahme|ist eine ausnahme möglich|kannst du eine ausnahme machen|"
                "könntest du eine ausnahme machen|mach eine ausnahme|mach bitte eine ausnahme|"
                "ausnahme beantragen|frag nach einer ausnahme|gibt es eine ausnahme|wäre eine ausnahme möglich"
            ),
            "kept": (
                "lass beide|behalte beide|lass alles so|lass es so|lass ihn|lass sie|den anderen lass|"
                "die andere lass|das andere lass|lass den anderen|lass die andere|lass den rest|der rest bleibt|"
                "es bleibt so|es bleibt dabei|bleibt dabei|bleib dabei|wir bleiben dabei|ich bleibe dabei|"
                "ich behalte ihn|ich behalte sie|ich behalte es|wir behalten ihn|wir behalten sie|wir behalten es|"
                "behalt ich|ich behalt ihn|ich behalt sie|ich behalt es|behalte ich|lass es wie es ist|"
                "alles so lassen|so lassen|lass so|kann bleiben|der kann bleiben|die kann bleiben|das kann bleiben|"
                "ich lass ihn|ich lass sie|ich lass es|nichts ändern|lass stehen|lassen wir so|das passt so|passt so|"
                "bleibt so"
            ),
            "freed": (
                "zieh es zurück|ich ziehe es zurück|zieh die anfrage zurück|ich ziehe die anfrage zurück|"
                "gib ihn frei|gib sie frei|gib es frei|gib ihn zurück|gib sie zurück|gib es zurück|kann weg|"
                "der kann weg|die kann weg|das kann weg|weg damit|ich brauch ihn nicht|ich brauche ihn nicht|"
                "brauch ich nicht|brauche ich nicht|brauchen wir nicht|wir brauchen ihn nicht|wir brauchen sie nicht|"
                "ich brauch sie nicht|ich brauche sie nicht|gib den raum frei|gib den raum zurück|"
                "den raum brauchen wir nicht|den raum brauch ich nicht|den raum brauche ich nicht|"
                "kann jemand anders haben|soll jemand anders haben|wird nicht gebraucht"
            ),
            "unsure": (
                "was mach ich mit dem raum|was mache ich mit dem raum|was machen wir mit dem raum|"
                "was soll ich mit dem raum machen|was passiert mit dem raum|was wird aus dem raum|"
                "was mach ich damit|was mache ich damit|"
                "was mach ich mit der buchung|was mache ich mit der buchung"
            ),
            "card": (
                "ist es genehmigt|"
                "ist es schon genehmigt|ist das schon genehmigt|hat schon jemand geantwortet|"
                "hat jemand geantwortet|gibt es schon eine antwort|"
                "kannst du mir sagen welcher das ist|kannst du mir sagen welche das ist|welchen hast du mir gegeben|"
                "wie lang hab ich den|wie lang hab ich ihn|wie lang hab ich das|wie lange hab ich den|"
                "bis wann hab ich den|welcher ist es|welche ist es|welches ist es|welcher ist das|welche ist das|"
                "welcher platz ist es|welcher platz ist das|welcher tisch ist es|welcher tisch ist das|"
                "welche nummer ist es|welche nummer hat er|welche nummer ist das|welchen platz hab ich|"
                "welchen platz habe ich|welchen tisch hab ich|welchen tisch habe ich|welchen hab ich|"
                "welchen habe ich|welcher raum ist das|welcher raum war das|was für ein tag ist das|"
                "welcher tag ist das|welcher wochentag ist das|was ist das für ein tag|an welchem tag ist das|"
                "wann ist das|wann war das|wann ist es|um wie viel uhr war das|um wieviel uhr war das|"
                "wann geht es los|wann gehts los|wie lange geht das|bis wann geht das|bis wann hab ich ihn|"
                "bis wann habe ich ihn|bis wann geht es|wie lange hab ich ihn|wie lange habe ich ihn|wie heißt das|"
                "wie heißt die buchung|wie heißt der termin|wie hab ich das genannt|auf wen läuft das|"
                "auf wen läuft die buchung|auf wessen namen|auf wessen namen läuft das|läuft das auf mich|wo ist das|"
                "wo ist der|wo ist der raum|welche etage|welcher stock|in welchem stock ist das|"
                "auf welcher etage ist das|welches stockwerk|zeig die buchung|zeig mal|ist das gebucht|"
                "ist der gebucht|ist es gebucht|hat das geklappt|hats geklappt|steht das|und der raum|und mein raum|"
                "was ist mit dem raum|was ist mit meiner buchung|bleibt der raum gebucht|ist der raum gebucht|"
                "hab ich den raum"
            ),
            "holder": (
                "wer hat ihn|wer hat sie|wer hat es|wer hat das|wer hat den|wer hat den raum|wer ist da drin|"
                "wer sitzt da|wer ist das|wer hat gebucht|wer hat das gebucht|wer hat ihn gebucht|von wem|"
                "wer ist drin|wem gehört der|wer belegt ihn|wer belegt den"
            ),
            "guests": "wer steht drauf|wer ist eingetragen|wer ist alles dabei|bin ich allein|wer steht auf der liste",
            "others": (
                "wer ist sonst da|wer ist an dem tag da|wer ist sonst an dem tag da|ist sonst jemand da|"
                "ist an dem tag sonst jemand da|wer kommt an dem tag|wer ist da|ist sonst wer da|"
                "wer ist sonst noch da|wer ist an dem tag noch da|ist an dem tag noch wer da|"
                "ist an dem tag jemand da|ist da sonst noch wer"
            ),
            "after": (
                "danach|direkt danach|gleich danach|und danach|der danach|den danach|direkt im anschluss|"
                "im anschluss|was ist danach|der nächste|den nächsten|der direkt danach|den direkt danach|"
                "nimm den danach|gleich im anschluss|wie siehts danach aus|wie sieht es danach aus|geht danach"
            ),
            "late": (
                "ich verspäte mich|verspäte mich|ich komme später|komme später|komm später|ich komm später|"
                "ich komme zu spät|komme zu spät|bin spät dran|ich bin spät dran|wird später|"
                "ich schaff es nicht pünktlich|stehe im stau|ich stehe im stau|steh im stau|bin unterwegs|"
                "ich bin unterwegs|bin auf dem weg|ich bin auf dem weg|komme etwas später|ich komme etwas später|"
                "wird etwas später|wird ein bisschen später|meine bahn hat verspätung|mein zug hat verspätung|"
                "halt mir den raum|halte mir den raum frei|komme gleich|bin gleich da"
            ),
            "door": (
                "wie komm ich da rein|wie komme ich da rein|wie komm ich rein|wie komme ich rein|wie kommen wir rein|"
                "wie kommen wir da rein|wie öffne ich die tür|wie lautet der code|was ist der code|wie ist der code|"
                "wie war der code|brauche ich einen code|brauch ich einen code|wie komm ich in den raum|"
                "wie komme ich in den raum|wie geht die tür auf|wie kriege ich die tür auf|wie krieg ich die tür auf"
            ),
            "mistaken": (
                "ich hab aus versehen storniert|ich habe aus versehen storniert|aus versehen storniert|"
                "versehentlich storniert|ich habe versehentlich storniert|ich hab versehentlich storniert|"
                "ich hab den falschen storniert|das war ein versehen|war ein versehen|das war aus versehen|"
                "das war keine absicht|das wollte ich nicht|das wollte ich gar nicht|ich wollte nicht stornieren|"
                "ich wollte den nicht stornieren|ich wollte gar nicht stornieren|falscher knopf|"
                "falschen knopf erwischt|ich hab den falschen knopf erwischt|ich hab mich verklickt|"
                "ich habe mich verklickt|hab mich verklickt|verklickt|ich will ihn zurück|ich möchte ihn zurück|"
                "kann ich ihn wiederhaben|kann ich ihn zurückhaben|das war falsch|das war ein fehler"
            ),
            "after-all-not": (
                "doch nicht|quatsch doch nicht|hab s mir anders überlegt|habs mir anders überlegt|"
                "ich hab s mir anders überlegt|ich habs mir anders überlegt|anders überlegt|lieber nicht|"
                "falscher chat|falsches fenster|falscher kanal|ignorier das|ignorier mich|mein fehler|"
                "lass es wo es ist|lass sie wo sie ist|lass ihn wo er ist"
            ),
            "size": (
                "wie viele passen rein|wie viele passen da rein|wieviele passen rein|wie groß ist er|"
                "wie groß ist der|wie groß ist das|wie groß ist die|wie viele plätze hat er|wie viele plätze hat der|"
                "wie viele plätze|für wie viele ist der|für wie viele ist das|reicht der platz"
            ),
            "deciders": ("wer muss das genehmigen|wer genehmigt das|wer entscheidet darüber"),
            "behind": (
                "ist danach wer drin|ist danach jemand drin|wer ist danach drin|wer ist nach uns drin|"
                "ist nach uns jemand drin|ist nach uns wer drin|wer hat ihn danach|wer hat den danach|"
                "ist er danach frei|ist der danach frei|ist danach frei|kommt danach wer|kommt danach jemand|"
                "kommt nach uns wer"
            ),
            "elsewhere": (
                "ein anderer raum|einen anderen raum|andere räume|ein anderes zimmer|was anderes|etwas anderes|"
                "was gibt es sonst|was hast du sonst|was gibts sonst|gibt es was anderes|gibts was anderes|"
                "sonst was frei|ist sonst was frei|ist sonst etwas frei|irgendwas anderes|woanders|alternativen|"
                "gibt es alternativen"
            ),
            "other-times": (
                "etwas früher|was früher|geht es früher|geht s früher|geht s später|gehts früher|geht früher|"
                "etwas später|geht es später|gehts später|andere zeit|andere zeiten|wann sonst|"
                "wann ist er sonst frei|wann ist der sonst frei|wann ist er frei|wann ist der frei|wann wäre er frei|"
                "hast du was früheres|hast du was späteres|gibt es was früheres|gibt es was späteres|was früheres|"
                "was späteres|zu spät geht es früher|zu spät gehts früher|zu früh gehts später|was gibt es sonst|"
                "was ist sonst frei|wann ist er danach frei|wann ist der danach frei|wann ist er wieder frei|"
                "wann ist der wieder frei|wann wird er frei|wann wird der frei|wann wird er wieder frei|wann geht es|"
                "wann ginge es|wann könnte ich ihn haben|wann kann ich ihn haben|wann ist der raum frei|"
                "wann ist es frei|wann ist es wieder frei|wann ist es danach frei"
            ),
            "day-later": (
                "einen tag später|ein tag später|den tag danach|am tag danach|auf den tag danach|am nächsten tag|"
                "verschieb ihn auf den tag danach|verschieb es auf den tag danach|verschieb sie auf den tag danach|"
                "einen tag nach hinten|auf den nächsten tag|verschieb es um einen tag|verschieb ihn um einen tag"
            ),
            "day-sooner": (
                "einen tag früher|ein tag früher|den tag davor|am tag davor|auf den tag davor|am tag vorher|"
                "verschieb ihn auf den tag davor|verschieb es auf den tag davor|einen tag vorher|einen tag nach vorn"
            ),
        }
    ),
    around=words(
        "oh ah ach ok okay hey hi hm hmm äh ähm na gut also und aber schön ja jo jep nein nee nö warte moment sorry "
        "bitte danke doch mal nochmal eigentlich dann jetzt einfach denn bellhop mist verdammt quatsch lieber noch "
        "auch wieder erstmal eben halt sicherheitshalber übrigens"
    ),
    coming=sayings(
        "kommt auch|kommt mit|kommt dazu|ist dabei|ist auch dabei|kommt ebenfalls|will mitkommen|macht mit|"
        "kommt noch dazu|möchte dazukommen|will dazukommen|kommt jetzt auch|auch kommt"
    ),
    absent=sayings(
        "kommt nicht|kommt doch nicht|kann nicht|kann doch nicht|kann nicht kommen|ist krank|fällt aus|"
        "ist nicht dabei|kommt nicht mehr|ist doch nicht dabei|schafft es nicht|schaffts nicht|hat abgesagt|sagt ab|"
        "ist raus|kann leider nicht|kommt leider nicht|"
        "kann doch nicht kommen"
    ),
    joining=words("kommen dazukommen mitkommen dabei rein dazu"),
    beside_joining=words("soll sollte kann könnte darf auch noch bitte sein will möchte und mit muss müsste"),
    adding=words("dazu noch"),
    thanks=words("danke dank dankeschön merci thx"),
    opening=sayings(
        "ach komm|komm|ach weißt du was|weißt du was|pass auf|hör mal|"
        "alles klar|verstehe|verstanden|ach so|achso|aha|macht sinn|klingt gut|hört sich gut an|"
        "gut zu wissen|na gut|nun gut|also gut|wieder da|bin wieder da|ich bin wieder da|so wieder da|"
        "da bin ich wieder|bin zurück|ich bin zurück|wo waren wir|ich nochmal|nochmal ich|moment|"
        "einen moment|kleinen moment|sekunde|eine sekunde|moment mal|sorry|entschuldigung|entschuldige|"
        "verzeihung|tut mir leid|puh|wow|juhu|kein problem|macht nichts|kein ding|passt schon|danke|"
        "danke dir|vielen dank|ok danke|super danke|hallo nochmal|so"
    ),
    praise=words("super spitze klasse großartig grossartig genial herzlichen wunderbar prima toll top lebensretter"),
)
