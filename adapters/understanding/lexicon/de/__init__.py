"""German."""

from fractions import Fraction

from adapters.understanding.lexicon.admin import Admin
from adapters.understanding.lexicon.conjugation import german
from adapters.understanding.lexicon.de.asides import ASIDES
from adapters.understanding.lexicon.de.company import COMPANY
from adapters.understanding.lexicon.de.corrections import CORRECTIONS
from adapters.understanding.lexicon.de.occasions import OCCASIONS
from adapters.understanding.lexicon.de.passives import PASSIVES
from adapters.understanding.lexicon.de.questions import QUESTIONS
from adapters.understanding.lexicon.de.sequels import SEQUELS
from adapters.understanding.lexicon.de.series import SERIES
from adapters.understanding.lexicon.de.several import SEVERAL
from adapters.understanding.lexicon.de.speech import SPEECH, WITH_ZU
from adapters.understanding.lexicon.de.titles import TITLES
from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.de.undoing import UNDOING
from adapters.understanding.lexicon.de.waiting import WAITING
from adapters.understanding.lexicon.groups import Clocks, Days, Links, Numbers, Spans, Talk, Things, Verbs
from adapters.understanding.lexicon.inner import Inner
from adapters.understanding.lexicon.shape import Lexicon
from core.domain.people.member import Role
from core.domain.rules.quota import Period
from core.domain.rules.silence import Silence

each, phrases, sentences, words = TYPOGRAPHY.each, TYPOGRAPHY.phrases, TYPOGRAPHY.sentences, TYPOGRAPHY.words
meanings, sayings = TYPOGRAPHY.meanings, TYPOGRAPHY.sayings

_WEEKDAYS = each(
    {
        "montag mo": 0,
        "dienstag di": 1,
        "mittwoch mi mittwochs": 2,
        "donnerstag do don donn": 3,
        "freitag fr": 4,
        "samstag sonnabend sa": 5,
        "sonntag": 6,
    }
)
_WHOLE = [word for word in _WEEKDAYS if len(word) > len("sam")]
_PARTS = {
    "morgens": ("morgen", "fruh", "frueh", "vormittag"),
    "nachmittag": ("nachmittag",),
    "abend": ("abend",),
    "mittag": ("mittag",),
}
_ONES = "ein zwei drei vier fünf sechs sieben acht neun"
_TEENS = "zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
_TENS = {"zwanzig": 20, "dreißig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "neunzig": 90}
_COUNTED = {
    **{word: number for number, word in enumerate(f"{_ONES} {_TEENS}".split(), 1) if word != "ein"},
    **_TENS,
    **{f"{one}und{ten}": tens + number for ten, tens in _TENS.items() for number, one in enumerate(_ONES.split(), 1)},
}
_STEMS = {
    "erst": 1,
    "dritt": 3,
    "siebt": 7,
    "acht": 8,
    **{f"{word}t": number for word, number in _COUNTED.items() if number < 20 and number not in {3, 7, 8}},  # noqa: PLR2004
    **{f"{word}st": number for word, number in _COUNTED.items() if 20 <= number < 32},  # noqa: PLR2004 - days
}
_MINUTE, _HOUR, _DAY, _WEEK, _MONTH, _YEAR = (0, 0, 1), (0, 0, 60), (0, 1, 0), (0, 7, 0), (1, 0, 0), (12, 0, 0)
_PLEASE = words("bitte danke dann mal")

LEXICON = Lexicon(
    code="de",
    typography=TYPOGRAPHY,
    speech=SPEECH,
    corrections=CORRECTIONS,
    undoing=UNDOING,
    waiting=WAITING,
    passives=PASSIVES,
    titles=TITLES,
    company=COMPANY,
    occasions=OCCASIONS,
    questions=QUESTIONS,
    several=SEVERAL,
    sequels=SEQUELS,
    series=SERIES,
    asides=ASIDES,
    phrases={
        # "Muss auf jeden Fall" names no day.
        **{
            f"{must} auf {day}": f"legen auf {day}"
            for must in ("muss", "soll", "sollte")
            for day in (*_WHOLE, "morgen", "ubermorgen", "den")
        },
        **{
            spelling: f"{day} {meant}"
            for day in _WHOLE
            for meant, said in _PARTS.items()
            for part in said
            for spelling in (f"{day}{part}", f"{day} {part}", f"{day}{part}s")
        },
        **{f"{day}s{noun}": f"{day} {noun}" for day in _WHOLE for noun in ("buchung", "termin", "meeting")},
        **WITH_ZU,
        # "Sechsmal" counts the dates of a series.
        **{f"{TYPOGRAPHY.plain(word)}mal": f"{number} mal" for word, number in _COUNTED.items() if 1 < number <= 12},  # noqa: PLR2004
        # "Mein 18-Uhr-Termin" has a clock.
        "- ~uhr ~-": "uhr",
        # Elsewhere "sein" is "his".
        **{f"{size} sein": size for size in ("langer", "kurzer")},
        **phrases(
            {
                "erste klasse": "1 ~. klasse",
                "zweite klasse": "2 ~. klasse",
                "sonntag": "so .|am so",
                "heute morgens": "heute morgen|heute früh|heut früh|heute vormittag",
                "morgen morgens": "morgen früh|morgen vormittag",
                "übermorgen morgens": "übermorgen früh",
                "in": "heute in",
                "podcast studio": "podcaststudio|podcast - studio",
                "nachmittag": "nach dem mittagessen|nach dem essen",
                "abend": "nach der arbeit|nach feierabend",
                "morgens": "am morgen|in der früh|in der frühe|am vormittag",
                "heute abend": "heute nacht",
                "jetzt frei": "gerade frei|grad frei|momentan frei|im moment frei|gerade verfügbar|aktuell frei",
                "titel": "nenn es|nenne es|nenn das|nenne das",
                "jetzt": (
                    "in der nächsten stunde|innerhalb der nächsten stunde|binnen einer stunde|jetzt gleich|genau jetzt|"
                    "jetzt sofort|so schnell wie möglich|ab jetzt|ab sofort"
                ),
                "ganztags": "ganzen tag|den ganzen tag|ganzer tag|ganze tag|ganztägig|ganztägige",
                "märz": "maerz|mär|maer",
                "januar": "jänner",
                "februar": "feber",
                "übermorgen": "über morgen",
                "werktags": "montags bis freitags|von montags bis freitags",
                "nächste woche": (
                    "nächste wo|kommende woche|kommender woche|kommenden woche|die woche drauf|die woche danach|"
                    "die woche darauf|woche drauf|woche danach|woche darauf"
                ),
                "nächsten monat": "kommenden monat",
                "wochenende": "week end|wochen ende",
                "jeden tag": "alle tage",
                "jede woche": "alle 7 tage|1 x die woche|einmal die woche|einmal pro woche",
                "jeden monat": "einmal im monat|einmal pro monat",
                "jeden werktag": "an werktagen|unter der woche|jeden arbeitstag|an arbeitstagen",
                "dreiviertel": "drei viertel",
                "1 woche": "8 tage|acht tage|acht tagen|8 tagen",
                "dreiviertelstunde": "drei viertel stunde",
                "viertelstunde": "viertel stunde",
                "anderthalb": "ein ein halb",
                ", ab": ", beginnt um|, beginn um|, los um",
                "ab": (
                    "beginnend ab|beginnend am|beginnend|angefangen am|startend|"
                    "nicht vor|aber nicht vor|nicht früher als|nicht eher als|frühestens um|frühestens ab"
                ),
                "bis": "bis spätestens|bis einschließlich|bis inklusive|endet um|ende um|schluss um",
                Inner.LATE: (
                    "zu spät|später da|komme etwas später|komme ein bisschen später|komme bisschen später|"
                    "komme ein wenig später|komme ein paar minuten später"
                ),
                "verschieben": "nach hinten|nach hinten verschieben",
                "vorziehen": "nach vorne|nach vorn",
                Inner.SAME_TIME: (
                    "gleicher raum|gleichen raum|den gleichen raum|derselbe raum|denselben raum|selber raum|"
                    "gleiche zeit|zur gleichen zeit|selbe zeit|zur selben zeit|um dieselbe zeit|dieselbe zeit|"
                    "gleiche uhrzeit|zur gleichen uhrzeit"
                ),
                Inner.MY_QUOTA: (
                    "habe ich noch übrig|hab ich noch übrig|noch übrig|habe ich noch frei diese woche|bleibt mir noch|"
                    "bleiben mir noch|studiozeit hab ich diese woche noch|studiozeit habe ich diese woche noch|"
                    "stunden habe ich noch|stunden hab ich noch|zeit hab ich noch|zeit habe ich noch|"
                    "zeit hab ich diese woche noch|"
                    "zeit habe ich diese woche noch|stunden hab ich diese woche noch|stunden habe ich diese woche noch"
                ),
                "zwischen": "zw .",
                "wann": "um wie viel uhr|um wieviel uhr|wie viel uhr|wieviel uhr",
                "und": "u .",
                "von": "von heute ab",
                "personen": "mann hoch|leute hoch|von uns",
                "einchecken": (
                    "check in|check - in|bin da|sind da|bin grad in|sind grad in|bin gerade in|sind gerade in|"
                    "bin jetzt in|sind jetzt in|bin hier|sind hier|bin angekommen|sind angekommen|angekommen|"
                    "hab mich gerade hingesetzt|hab mich hingesetzt|habe mich hingesetzt|gerade hingesetzt|sitze schon|"
                    "sitzen schon|"
                    "bin drin|sind drin|ich bin im|wir sind im|bin jetzt da|sind jetzt da|bin jetzt hier|"
                    "sind jetzt hier|bin schon da|sind schon da"
                ),
                "auschecken": (
                    "check out|check - out|bin fertig|sind fertig|bin raus|sind raus|bin durch|sind durch|"
                    "früher fertig|schon fertig|hier fertig|fertig hier|bin weg|sind weg|wieder frei geben|haben fertig"
                ),
                "stornieren": (
                    "nicht mehr|doch nicht|fällt aus|fällt flach|brauche kein|brauchen kein|brauche keinen|"
                    "brauchen keinen|brauche keine|brauchen keine|gib frei|hat sich erledigt|"
                    "rausnehmen|rausstreichen|rauslöschen|rauswerfen|austragen|kann weg|können weg|kann raus|"
                    "können raus|kann zurück|können zurück|kannst du wieder haben|kannst du wiederhaben|"
                    "kannst du zurückhaben|könnt ihr wieder haben|könnt ihr wiederhaben|könnt ihr zurückhaben|"
                    "kann storniert werden|kann gelöscht werden|kann abgesagt werden"
                ),
                "umbuchen": "um buchen|anders legen|neuen termin|neue zeit",
                "verlängern": (
                    "mehr zeit|länger bleiben|noch bleiben|drinbleiben|drin bleiben|dableiben|da bleiben|hierbleiben|"
                    "hier bleiben|sitzen bleiben|sitzenbleiben"
                ),
                Inner.MY_BOOKINGS: (
                    "meine buchungen|meine reservierungen|meine termine|mein kalender|alle buchungen|was habe ich|"
                    "was hab ich|was hab i|was haben wir|welche buchungen|welche reservierungen|welche termine|"
                    "wo muss ich|wo müssen wir|bis wann hab ich|bis wann habe ich|bis wann haben wir|"
                    "wie lange hab ich|wie lange habe ich|"
                    "wie lange haben wir|bis wann gehört mir|wie lange gehört mir|wie lange gehört uns|"
                    "hab ich was|habe ich was|habe ich etwas|hab ich etwas|habe ich gebucht|hab ich gebucht|"
                    "meine nächsten buchungen|zeig buchungen|was ich gebucht habe|was ich gebucht hab|"
                    "was ich alles gebucht habe|"
                    "was ich alles gebucht hab|was ich reserviert habe|was ich alles habe|was wir gebucht haben|"
                    "was steht bei mir an|was steht an"
                ),
                f"{Inner.MY_BOOKINGS} heute": "hab ich heute|habe ich heute",
                f"{Inner.MY_BOOKINGS} morgen": "hab ich morgen|habe ich morgen",
                f"{Inner.MY_BOOKINGS} am": "hab ich am|habe ich am",
                **{
                    f"{Inner.MY_BOOKINGS} {day}": f"hab ich {day} schon was|habe ich {day} schon was|hab ich {day} was|"
                    f"habe ich {day} etwas|habe ich {day} schon etwas"
                    for day in ("heute", "morgen", "übermorgen", *_WHOLE)
                },
                Inner.HOW_TO: (
                    "wer bist du|was bist du|bist du ein bot|bist du ein mensch|bist du echt|bist du ein echter mensch|"
                    "bist du ein roboter|bist du menschlich|was kannst du|was kann ich|"
                    "wie geht das|wie funktioniert|wie funktionierst|hilf mir|wie kann ich|"
                    "wie mache ich|wie buche ich|wie storniere ich|was machst du|wie benutze ich|wie bediene ich"
                ),
                "circa": "mehr oder weniger",
                "buchen": "trag mich ein|trage mich ein|hätte gern|hätten gern|hätte gerne|hätten gerne|neue buchung",
                "finden": (
                    "wer hat|wer ist in|wer hat gebucht|gibt es|gibts|habt ihr|hast du|ist noch|sind noch|"
                    "noch frei|zu haben|noch was frei|etwas frei|was frei|zeig mir|wann ist|wann wäre"
                ),
                "raum": (
                    "was größeres|etwas größeres|was kleineres|etwas kleineres|"
                    "meeting raum|konferenz raum|irgendwo in ruhe|irgendwo platz|ein ruhiger ort|einen ruhigen ort|"
                    "ein ruhiges plätzchen|ein ruhiges eckchen"
                ),
                "video": "video konferenz|video call|video anlage",
                "whiteboard": "white board|weiße tafel",
                "flipchart": "flip chart",
                # The short matter shortens nothing.
                "hallo": (
                    "guten morgen|guten tag|guten abend|gute nacht|moin moin|grüß gott|guten|kurze sache|kurze frage|"
                    "kurze info|kurze bitte|kurze rückfrage"
                ),
                "stattdessen": "statt dessen",
            }
        ),
    },
    numbers=Numbers(
        cardinals={
            **each({"null": 0, "eins": 1, "zwo": 2, "zweit": 2, "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6}),
            **each({"siebt": 7, "neunt": 9, "zehnt": 10, "zwölft": 12}),
            **each(_COUNTED),
            **each({f"{one}hundert": 100 * number for number, one in enumerate(_ONES.split(), 1)}),
            **each({"hundert": 100, "tausend": 1000}),
        },
        ordinals=each(
            {f"{stem}{end}": number for stem, number in _STEMS.items() for end in ("e", "er", "en", "es", "em")}
        ),
        ordinal_endings=words(". te ten ter tes"),
        articles=words("ein eine einen einem einer eines ne nen ner nem n"),
        halves=words("halb halbe halben halber halbes"),
        quarters=words("viertel"),
        amounts=each(
            {
                "anderthalb eineinhalb einundhalb": Fraction(3, 2),
                "zweieinhalb": Fraction(5, 2),
                "dreieinhalb": Fraction(7, 2),
                "viereinhalb": Fraction(9, 2),
                "dreiviertel": Fraction(3, 4),
            }
        ),
        couples=words("paar"),
        vague=words("eins"),
    ),
    spans=Spans(
        units=each(
            {
                "minute minuten min mins minütchen": _MINUTE,
                "stunde stunden std stdn stündchen hour hours h": _HOUR,
                "viertelstunde viertelstündchen viertelstunden": (0, 0, 15),
                "halbstunde": (0, 0, 30),
                "dreiviertelstunde dreiviertelstündchen": (0, 0, 45),
                "tag tage tagen": _DAY,
                "woche wochen": _WEEK,
                "monat monate monaten": _MONTH,
                "jahr jahre jahren": _YEAR,
            }
        ),
        alone=each(
            {"viertelstunde viertelstündchen": 15, "halbstunde": 30, "dreiviertelstunde dreiviertelstündchen": 45}
        ),
        glued_units={"m": _MINUTE, "'": _MINUTE},
        lasting=words("für während über fürs dauer f"),
        ahead=words("in innerhalb binnen"),
        further=words("mehr weitere weiteren weiterer zusätzliche zusätzlich länger"),
        from_now=words("später"),
        time=words("zeit"),
    ),
    clocks=Clocks(
        # Without "am", which stands before days: am Montag.
        halves={"pm": "pm"},
        noon=words("mittag mittags zwölfe"),
        midnight=words("mitternacht mitternachts"),
        now=words("jetzt sofort gleich asap now"),
        oclock=words("uhr"),
        half_before=True,
        past=words("nach"),
        before=words("vor"),
        about=words("rum herum"),
    ),
    days=Days(
        weekdays=_WEEKDAYS,
        plural_weekdays={f"{word}s": number for word, number in _WEEKDAYS.items() if word in _WHOLE},
        months=each(
            {
                "januar jan": 1,
                "februar feb": 2,
                "märz mrz": 3,
                "april apr": 4,
                "mai": 5,
                "juni jun": 6,
                "juli jul": 7,
                "august aug": 8,
                "september sept sep": 9,
                "oktober okt": 10,
                "november nov": 11,
                "dezember dez": 12,
            }
        ),
        relative=each(
            {
                "heute heut hute": 0,
                "morgen mrgn mrgen morgn moregn tomorrow": 1,
                "übermorgen übermorgn übermrgn": 2,
                "gestern": -1,
                "vorgestern": -2,
            }
        ),
        dated=words("am vom zum"),
        dotted=True,
        sides=each(
            {
                "diese diesen dieser dieses diesem kommende kommenden kommender kommendem": "this",
                "nächste nächsten nächster nächstes nächstem nä nächst folgende folgenden": "next",
                "übernächste übernächsten übernächster übernächstes": "second",
                "letzte letzten letzter letztes vergangene vergangenen vorige vorigen": "last",
            }
        ),
        week=words("woche kw kalenderwoche"),
        weekend=words("wochenende we"),
        month=words("monat monats"),
        day=words("tag"),
        workday=words("werktag werktage arbeitstag wochentag"),
        parts=each(
            {
                "morgens vormittag vormittags früh frühmorgens": "morning",
                "nachmittag nachmittags": "afternoon",
                "abend abends nachts": "evening",
            }
        ),
        entire=words("ganzen ganze gesamten"),
        tonight=words("tonight"),
        whole_day=words("ganztags"),
        end=words("ende"),
        early=words("anfang"),
        middle=words("mitte"),
        inside=words("im in während"),
        each=words("jede jeden jeder jedes jedem alle"),
        other=words("zweite zweiten zweiter"),
        frequencies=each(
            {
                "täglich": "daily",
                "wöchentlich": "weekly",
                "monatlich": "monthly",
                "werktags wochentags werktäglich": "weekdays",
                "wochenenden": "weekends",
            }
        ),
        times=words("mal male x termine"),
    ),
    links=Links(
        on=words("am an den dem der vom zum im des"),
        at=words("um gegen circa zirka ca etwa ungefähr so pünktlich @ at"),
        of=words("des der im in vom am von den dem das die zur beim"),
        since=words("von vom ab zwischen seit zw"),
        between=words("zwischen zw"),
        to=words("auf - to"),
        until=words("bis"),
        after=words("nach ab"),
        towards=words("auf to"),
        into=words("in ins"),
        exchanging=words("gegen mit"),
        instead=words("statt anstatt anstelle stattdessen"),
        conjunctions=words("und & plus u +"),
        either=words("oder"),
    ),
    things=Things(
        kinds=each(
            {
                "raum zimmer besprechungsraum meetingraum konferenzraum konfi": "room",
                "besprechungszimmer seminarraum room": "room",
                "studio tonstudio": "studio",
                "schreibtisch tisch arbeitsplatz desk platz": "desk",
                "gerät ausrüstung equipment technik": "equipment",
                "auto wagen dienstwagen fahrzeug pkw firmenwagen poolauto": "vehicle",
                "sitz sitzplatz fensterplatz gangplatz flugzeug flieger": "seat",
            }
        ),
        plural_kinds=each(
            {
                "räume räumen zimmern besprechungsräume meetingräume konferenzräume rooms": "room",
                "studios": "studio",
                "schreibtische schreibtischen tische tischen arbeitsplätze arbeitsplätzen desks": "desk",
                "geräte": "equipment",
                "autos fahrzeuge dienstwägen": "vehicle",
                "sitze": "seat",
            }
        ),
        kind_endings=each(
            {
                "zimmer raum": "raum",
                "zimmern räume räumen": "raume",
                "studio": "studio",
                "schreibtisch arbeitsplatz": "tisch",
            }
        ),
        numbered_kinds=words("desk seat"),
        numbering=words("nummer nr num # °"),
        floors=words("stock etage stockwerk og geschoss obergeschoss"),
        windows=words("fenster fensterplatz fensterplätze fensterseite"),
        rows=words("reihe"),
        aisles=words("gang gangplatz gangplätze gangseite"),
        classes=phrases(
            {
                "business": "business|businessklasse|businessclass",
                "economy": "economy|eco|economyklasse|economyclass|touristenklasse",
                "premium": "premium economy|premium",
                "first": "erste klasse|erster klasse|ersten klasse|1 . klasse",
                "second": "zweite klasse|zweiter klasse|zweiten klasse|2 . klasse",
                "": "business meeting|business trip",
            },
        ),
        class_words=words("klasse klassen class"),
        beside=words("zusammen nebeneinander beieinander beisammen zusammenhängende benachbart benachbarte"),
        tags=each(
            {
                "beamer projektor projector": "projector",
                "bildschirm monitor fernseher tv display screen": "screen",
                "whiteboard tafel": "whiteboard",
                "video videokonferenz videocall vc videoanlage videokonferenzanlage": "video",
                "videotechnik videokonferenzsystem": "video",
                "podcast podcasts podcaststudio": "podcast",
                "flipchart": "flipchart",
            }
        ),
        having=words("mit inkl inklusive und samt plus"),
        people=words(
            "personen person leute leuten teilnehmer teilnehmern teilnehmende gäste gästen pax kollegen menschen mann "
            "plätze plätzen sitzplätze sitzplätzen people köpfe"
        ),
        party=words("sind zu gruppe team platz"),
        seats=words("plätze plätzen sitzplätze sitzplätzen platz"),
        most=words("bis maximal max"),
        nouns=words("buchung buchungen reservierung reservierungen termin meeting besprechung slot"),
        own=words("mein meine meinen meiner meines meinem unser unsere unseren unserer"),
        mine=words("meine meiner meins meines meinen unsere unserer unseres"),
        codes=words("code pin türcode"),
        references=words("ref referenz"),
    ),
    verbs=Verbs(
        firm=each(
            {
                "stornieren storniere stornier storno stornierung absagen absage canceln cancel cancle": "cancel",
                "löschen lösche lösch streichen streiche streich freigeben abbestellen abblasen": "cancel",
                "verschieben verschiebe verschieb vrschieb verschiebt schieben schiebe schieb umbuchen umlegen "
                "verlegen verlege verleg ändern ändere umziehen vorziehen verlagern tauschen move": "move",
                "verlängern verlängere verlänger verlängert verlängerung dranhängen": "extend",
                "kürzen verkürzen": "extend",
                german("stornieren canceln löschen streichen", but="streich"): "cancel",
                german("verschieben schieben verlegen verlagern tauschen", but="schiebst schieb"): "move",
                german("verlängern kürzen verkürzen", but="kurz kurzs"): "extend",
                "einchecken eincheken checkin einloggen": "checkin",
                "auschecken ausschecken checkout": "checkout",
                "kontingent kontingente quota": "quota",
                "finden finde find suchen suche such gesucht frei freie freier freies freien freis verfügbar "
                "verfügbare belegt besetzt vergeben verfügbaren": "find",
                "buchen buche buch buchst bucht gebucht reservieren reserviere reservier reserviert reservierung "
                "buchung eintragen blocken blocke block blockiere blockieren blockier sichern sichere book resrvieren "
                "resevieren reserv": "book",
            }
        ),
        mild=each(
            {
                "hilfe hilf help befehle kommandos": "help",
                "buchungen reservierungen liste termine": "list",
                "da angekommen hier": "checkin",
                "fertig durch raus weg verlassen verlasse": "checkout",
                "länger dran noch bleiben behalten weitere": "extend",
                "weg raus zurückgeben abgeben auslassen überspringen überspring überspringe": "cancel",
                "lieber stattdessen tausch legen leg": "move",
                "was welche welcher welches welchen irgendein irgendeine zeig zeige wann": "find",
                "leih leihe leihen ausleihen brauche brauchen brauch bräuchte bräuchten bräucht will wollen möchte "
                "möchten nehme nehm nehmen "
                "kriege kriegen bekommen bekomme haben gib gebt mach mache": "book",
            }
        ),
        separable=each(
            {
                "check checke checkt": {"ein": "einchecken", "aus": "auschecken"},
                "sag sage sagt": {"ab": "stornieren"},
                "gib gebe geb geben gebt": {
                    "frei": "stornieren",
                    "stornieren": "stornieren",
                    "zuruck": "stornieren",
                    "her": "stornieren",
                    "ab": "abgeben",
                },
                "häng hänge hängt pack packe": {"dran": "verlangern", "drauf": "verlangern"},
                "buch buche bucht leg lege legt": {"um": "umbuchen"},
                "zieh ziehe": {"vor": "vorziehen"},
                "trag trage tragt": {"ein": "buchen", "aus": "stornieren"},
                "nimm nehme wirf streich lösch": {"raus": "stornieren"},
                "steht stehen": {"an": Inner.MY_BOOKINGS},
                "halt halte haltet": {"frei": "reservieren"},
                "lass lasst": {
                    "ausfallen": "stornieren",
                    "entfallen": "stornieren",
                    "fallen": "stornieren",
                    "sausen": "stornieren",
                    "platzen": "stornieren",
                },
                "liste list": {"auf": "liste"},
                "hab habe haben": {"gebucht": Inner.MY_BOOKINGS, "reserviert": Inner.MY_BOOKINGS},
            }
        ),
        last=True,
        ridding=words("schmeiß schmeiße kick kicke wirf werf kill kippe kipp"),
        forward=words("vorziehen früher eher"),
        make=words("mach mache machs"),
        rest=words("rest"),
        negations=words("nicht nie nichts"),
        between_negations=words("mehr bitte"),
        negations_behind=words("nicht"),
    ),
    talk=Talk(
        commands=each(
            {
                "quota quotas kontingent kontingente": "quota",
                "rules regeln": "rules",
                "settings einstellungen": "settings",
                "groups gruppen": "groups",
                "certificates zertifikate nachweise": "certificates",
                "people personen": "people",
                "blackout blackouts sperrungen sperrung": "blackout",
                "link connect verbinden": "link",
                "invite einladen": "invite",
                "setup einrichten einrichtung": "setup",
            }
        ),
        remarks=sentences(
            {
                "confirm": (
                    "ja|ja bitte|ja gern|gern|jo|jup|ok|okay|passt|bestätigen|ja buch es|ok buchen|buch es|mach das|"
                    "gerne|genau|passt buch ihn|passt buch es|buch ihn|buch sie|"
                    "ja gerne|passt so|das passt|das passt so|passt mir|ja passt|passt perfekt|mach so|so machen|"
                    "ja mach|ja mach das|ja mach so|alles klar|in ordnung|klingt gut|sehr gut|super|perfekt|prima|"
                    "top|nehm ich|die nehm ich|den nehm ich|das nehm ich|nehme ich|die nehme ich|den nehme ich|"
                    "bitte bestätigen|bestätige|bestätig das|ja bestätigen|jawohl|jep|einverstanden|ist gut|ja genau|"
                    "buchen|jo buchen|ja buchen bitte|ja bitte buchen|bitte buchen|ja buchen|passt für mich|"
                    "machen wir so|so machen wirs|ja den nehm ich|ja die nehm ich|ja nehm ich|dann den|dann die|"
                    "ja den|ja die|dann mach das|ja dann mach das|dann machen wir das|ok mach das|ja bitte mach das"
                ),
                "drop": "nein|nee|ne|verwerfen|lass es|vergiss es",
                "late": (
                    "verspätet|ich komme später|komme später|bin spät dran|ich bin spät dran|wird später|"
                    "10 min später|10 minuten später|ich verspäte mich|noch 10 minuten"
                ),
                "undo": "rückgängig|zurück|rückgängig machen|nimm das zurück",
                "hello": (
                    "hallo|hi|hey|moin|servus|guten morgen|guten tag|guten abend|grüß gott|hallo zusammen|"
                    "hallo bellhop|hi bellhop|guten morgen bellhop|moin bellhop|wie gehts|na wie gehts|hallo wie gehts|"
                    "hi wie gehts|wie geht es dir|hallo wie geht es dir|alles gut bei dir"
                ),
                "thanks": (
                    "gut zu wissen|verstanden|ach so|achso|ah ok|aha|danke|danke dir|vielen dank|danke schön|"
                    "dankeschön|merci|thx"
                ),
                "one_more": (
                    "noch einen|noch eins|noch eine|noch einer|noch eins davon|noch einen davon|noch so einen|"
                    "noch so eine|und noch einen|und noch eins|bitte noch einen|bitte noch eins"
                ),
                "why": (
                    "warum|wieso|weshalb|warum das|wieso das|warum so|wie hast du das verstanden|was hast du verstanden"
                ),
            }
        ),
        refusing=words("nein nee ne nö lieber"),
        please=_PLEASE,
        because=words("weil wegen da"),
        it=words("es das draus mach mache machs schieb verschieb verschiebe leg"),
        besides=words("auch"),
        again=words(
            "nochmal gleiche gleichen gleiches gleicher selbe selben selber selbes dasselbe dieselbe denselben "
            "dasgleiche genauso "
            "wiederhole wiederhol wiederholen kopiere kopier kopieren dupliziere duplizier duplizieren"
        ),
        too=words(
            "ganze ganzen nochmal noch mal einmal auch wieder bitte buch buche buchen das die den der es sache "
            "termin buchung slot für und kannst könntest du ich möchte will hätte gern gerne dann dazu"
        ),
        earlier=words("früher eher"),
        later=words("später"),
        longer=words("länger"),
        shorter=words("kürzer"),
        away=words("urlaub abwesend verreist krank weg"),
        every=UNDOING.every,
        late=words("verspäte verspätung"),
        unfinished=words("fast gleich bald beinahe noch kaum"),
        detained=words(
            "stau steck stecke stecken steh stehe stehen zug bahn bus hänge häng hängen fest aufgehalten sorry leider "
            "wohl meeting besprechung gespräch etwas bisschen bin sind werde werden"
        ),
        fillers=_PLEASE
        | words(
            "hiermit egal aus nebeneinander nebeneinanderliegende erst nichts lang der die das den dem des ein "
            "eine einen einem "
            "einer "
            "und oder auch bitteschön pls plz mir mich uns ich wir du ihr sie es man kann kannst könnt können "
            "könntest könnten könnte würde würdest würden soll sollen darf dürfen doch ja nein so noch schon gerne "
            "gern eben halt denn nur für fürs von vom zu zum zur im in an am auf bei beim mit ohne über unter um "
            "gegen ist sind wäre wären sein wird werden war hat habe hab haben hätte hätten dass ob wenn dort hier "
            "hallo hi hey moin dank dir dich vielen super wär toll besten voraus alles alle etwas was irgendwas "
            "irgendwann kein keine keinen nicht nix bis je pro irgendwo jeweils zusammen gesamt groß große großen "
            "großer "
            "klein kleine kleinen kleiner ruhig ruhigen leer spontan kurz schnell einfach eigentlich lieber unser "
            "unsere unseren unserer mein meine meinen meiner leute zeit uhrzeit termin wieder herum rum statt evtl "
            "vielleicht möglich möglichst idealerweise ok okay hm äh grad gerade lg vg mfg plus ca is isses ists "
            "jemand"
        ),
        chatter=words(
            "hallo hi hey danke dank tschüss bye er sie ihn ihm wetter witz liebe hasse geburtstag lol haha sorry "
            "super toll nett cool warum wieso wer wie wo wem wen ging gehen geht denke weiß wissen sag sagen schreib "
            "schreibe gedicht geschichte mittagessen essen kaffee kaffeemaschine ja nein vielleicht gut schlecht "
            "gemacht geklappt gesehen na kaputt fit feierabend krass echt"
        ),
        idle=words(
            "egal telefon klingelt handy "
            "wochenende geburtstag traum träume träumst träumen faul schlau klug lebendig krank kalt heiß warm hitze "
            "schwitzen sturm windig wolken kaffee tee snack kekse schokolade bier wein kneipe fitness laufen fußball "
            "netflix buch bücher lied lieder mama papa sohn tochter baby eltern familie oma nachbar nachbarn "
            "kopfschmerzen kopfweh fieber grippe arzt erschöpft kaputt schläfrig schläfst schlafen gestresst "
            "stressig genervt nervig nervt albtraum chaos durcheinander beschäftigt glücklich traurig gespannt stolz "
            "neidisch nervös anstrengend furchtbar schrecklich schlimm blöd lächerlich komisch seltsam merkwürdig "
            "lust satt bock "
            "bin bist so wow omg puh uff ach aha ah oh achso ups hach juhu hurra juchhu hihi hehe genau stimmt klar "
            "logisch "
            "verstehe verstanden sorge sorgen wetter spiel film interessant spannend langweilig müde hunger sonne "
            "sonnig regnet regen schnee schneit spaß lustig witzig viel glück schön schönes schöne schönen "
            "zusammen leute echt ehrlich wirklich verrückt irre typisch recht hast roboter mensch hund katze "
            "kinder abendessen frühstück feierabend mahlzeit kollege kollegen urlaub"
        ),
    ),
    admin=Admin(
        rules=meanings(
            {
                "geöffnet|offen|öffnungszeiten|öffnungszeit": "week",
                "raster|schritt|takt": "granularity",
                "mindestdauer|kürzeste|mindestens": "shortest",
                "höchstdauer|längste|höchstens": "longest",
                "üblich|übliche dauer|dauer": "usual",
                "vorlauf|vorlaufzeit": "notice",
                "voraus|im voraus": "ahead",
                "puffer": "buffer",
                "einchecken": "check_in",
                "karenz|karenzzeit|kulanz": "grace",
                "storno|stornofrist|stornieren": "cancel_notice",
                "angebotszeit|angebotsdauer": "offer_time",
                "faire-reihe|faire reihe": "fair_line",
                "verwarnungen|strikes": "strikes",
                "ungenutzte-termine|ungenutzte termine": "unused_dates",
                "feiertage|gesetzliche feiertage": "on_holidays",
                "kollegen|für andere|vertretung": "for_others",
                "anfragen|bitten": "favours",
                "mitbenutzung|mitbenutzen|teilen": "sharing",
                "umfragen|umfrage": "polls",
                "sichtbar|gesehen": "seen_by",
                "namen": "names",
                "buchbar|bucher|buchende": "bookable_by",
                "verwalter|verwaltung|verwaltet": "managers",
                "genehmiger|genehmigung|freigabe": "approvers",
                "ausnahmen|ausnahme": "exceptions",
                "genehmigung-ab|genehmigung ab": "approved_from",
                "zweite-genehmiger|zweite genehmiger": "second_approvers",
                "dritte-genehmiger|dritte genehmiger": "third_approvers",
                "genehmigung-außerhalb|genehmigung außerhalb": "approved_outside",
                "genehmigung-für|genehmigung für": "approved_of",
                "genehmigung-über|genehmigung über": "approved_over",
                "antwortfrist|frist": "deadline",
                "ohne-antwort|ohne antwort|unbeantwortet": "deadline_answer",
                "aufbewahrung-buchungen|aufbewahrung buchungen": "keep_bookings",
                "aufbewahrung-nachrichten|aufbewahrung nachrichten": "keep_messages",
                "aufbewahrung-eingänge|aufbewahrung eingänge": "keep_deliveries",
                "aufbewahrung-gespräche|aufbewahrung gespräche": "keep_conversations",
                "braucht|zertifikat|zertifikate|nachweis|nachweise": "needs",
                "aussteller|ausgestellt|ausbilder": "givers",
                "kontingent|kontingente": "quotas",
            }
        ),
        house=sayings("alles|haus|büro|gebäude|überall|ganzes haus"),
        inherit=sayings("standard|zurücksetzen|geerbt|vorgabe"),
        none=sayings("keine|keiner|kein|keines|nein|aus|nie"),
        yes=sayings("ja|an|ein|nötig"),
        no=sayings("nein|aus|nicht"),
        until=sayings("bis"),
        always=sayings("für immer|immer|jederzeit|rund um die uhr"),
        closed=sayings("geschlossen|zu"),
        day_spans=meanings(
            {
                "werktags|wochentags|an werktagen|an wochentagen|unter der woche": range(5),
                "am wochenende|wochenende|wochenends|an wochenenden": (5, 6),
                "täglich|jeden tag|alle tage|die ganze woche": range(7),
            }
        ),
        opens=sayings(
            "am|von|ab|wir|haben|sind|ist|offen|geöffnet|auf|"
            "normalerweise|meistens|in der regel|unsere|öffnungszeiten|das büro|büro"
        ),
        hours=sayings("uhr"),
        days={"so": 6},
        to=sayings("bis"),
        everybody=sayings("alle|jeder|jede|jeden|niemand|keine|keiner"),
        nobody=sayings("niemand|niemandem|niemanden|keiner|keinem"),
        roles=meanings(
            {
                "eigentümer|inhaber": Role.OWNER,
                "administrator|administratoren|administratorin": Role.ADMIN,
                "mitglied|mitglieder": Role.MEMBER,
                "gast|gäste": Role.GUEST,
            }
        ),
        by=sayings("von|durch|für"),
        either=sayings("oder"),
        then=sayings("dann|danach|anschließend|und dann|und danach"),
        approval_when=meanings(
            {
                "wenn|falls|sofern|wenn es|wenn sie|für buchungen|aber nur": "when",
                "länger als|über|mehr als": "longer",
                "ab|mindestens": "from",
                "nach": "after",
                "vor": "before",
                "außerhalb|außerhalb von": "outside",
                "gebucht von|durch|für|für buchungen von": "of",
            }
        ),
        silences=meanings(
            {
                "genehmigen|genehmigt|zustimmen|ja": Silence.APPROVE,
                "ablehnen|abgelehnt|nein": Silence.DECLINE,
                "verfallen|verfällt|keine": Silence.LAPSE,
            }
        ),
        bookings=sayings("buchung|buchungen|reservierung|reservierungen"),
        per=sayings("pro|je|in der|im|am"),
        periods=meanings(
            {
                "tag|täglich": Period.DAY,
                "woche|wöchentlich": Period.WEEK,
                "monat|monatlich": Period.MONTH,
            }
        ),
        within=sayings("in|binnen|innerhalb von"),
        in_a_row=sayings("in folge|hintereinander|nacheinander"),
        ahead=sayings("voraus|im voraus|vorab|vorher"),
        open=sayings("offen|offene|gleichzeitig|zugleich"),
        apiece=sayings("für|je person in"),
        shared=sayings("gemeinsam in|gemeinsam für|zusammen für|geteilt von"),
        add=sayings("hinzufügen|dazu|mit|füge"),
        remove=sayings("entfernen|ohne|raus|entferne"),
        linking=sayings("zu|zur|in|aus|von"),
        gives=sayings("gib|gebe|erteile|bestätige|hinzufügen"),
        has=sayings("hat|haben"),
        one=sayings("ein|eine|einen"),
        course=sayings("gültig|gilt|jetzt|bitte|weg|dem|der|den"),
        certificate=sayings("zertifikat|nachweis"),
        trained=sayings(
            "zertifikat|nachweis|kurs|schein|schulung|lehrgang|unterweisung|einweisung|führerschein|berechtigung"
        ),
        done=sayings("gemacht|bestanden|absolviert|abgeschlossen"),
        asking=sayings(
            "wer|hat|haben|habe|ich|wir|mein|meine|meinen|mir|ist|sind|noch|gültig|wann|läuft|endet|aus|ab|"
            "welche|welchen|wie|lange|gilt|bis|kann|könnte|gibt|geben|bekomme|bekommen|jemand|eigentlich|schon|"
            "gemacht|bestanden|brauche|erteilt|erteilen|den|die|das|der"
        ),
        withdraws=sayings("entziehe|entzieh|entziehen|nimm|entfernen|widerrufe"),
    ),
)
