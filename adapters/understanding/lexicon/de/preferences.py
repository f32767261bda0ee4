"""German: how people say how, when and where they want to be told things."""

from adapters.understanding.lexicon.preferences import PreferenceWords

PREFERENCES = PreferenceWords(
    sentences={
        "clock-12": (
            "zeig/zeige/schreib/schreibe mir? zeiten/uhrzeiten im 12-stunden-format"
            "|nimm/verwende die? 12-stunden-uhr/12-stunden-format"
        ),
        "clock-24": (
            "zeig/zeige/schreib/schreibe mir? zeiten/uhrzeiten im 24-stunden-format"
            "|nimm/verwende die? 24-stunden-uhr/24-stunden-format"
        ),
        "reminder-off": (
            "erinner/erinnere mich nicht mehr?|bitte? keine erinnerungen mehr?"
            "|schick/schicke/sende mir keine erinnerungen mehr?"
        ),
        "reminder": (
            "erinner/erinnere mich bitte? immer? {length} vorher/davor"
            "|bitte erinner/erinnere mich immer? {length} vorher/davor"
            "|erinner/erinnere mich bitte? immer? {length} vor jeder/meinen/der buchung/buchungen"
        ),
        "quiet-off": "keine ruhezeit/ruhezeiten|schreib/schreibe mir jederzeit|schreib/schreibe mir zu jeder zeit",
        "quiet": (
            "meine? ruhezeit/ruhezeiten ist/sind? {span}"
            "|schreib/schreibe mir bitte? zwischen/von {span} nicht/nichts"
            "|stör/störe mich bitte? zwischen/von? {span} nicht|bitte? keine nachrichten zwischen/von {span}"
        ),
        "reach-slack": "schreib/schreibe mir bitte? in/auf/über slack",
        "reach-telegram": "schreib/schreibe mir bitte? in/auf/über telegram",
        "reach-off": "schreib/schreibe mir dort wo ich buche",
        "length-off": "frag/frage mich immer wie lange",
        "length": "meine übliche dauer ist {length}",
        "favourites-off": "ich habe keine favoriten|keine favoriten",
        "favourites": "meine favoriten sind {things}|mein lieblingsraum ist {things}",
        "name-hidden": (
            "bitte? verbirg/versteck/verstecke meinen namen|zeig/zeige bitte? niemandem meinen namen"
            "|zeig/zeige meinen namen bitte? nicht/niemandem|zeig/zeige anderen meinen namen nicht"
        ),
        "name-off": "zeig/zeige meinen namen wieder?|versteck/verstecke/verbirg meinen namen nicht mehr?",
        "settings-asked": (
            "was/wie sind meine einstellungen|meine? einstellungen|zeig/zeige mir? meine einstellungen"
            "|einstellungen ändern/zurücksetzen|meine einstellungen ändern/zurücksetzen"
            "|ändere/ändre meine einstellungen|setz/setze meine einstellungen zurück"
        ),
        "clock-asked": "welche uhr habe/nutze ich|uhrzeitformat ändern|ändere mein uhrzeitformat",
        "reminder-asked": (
            "meine erinnerungen|wann erinnerst du mich|erinner/erinnere mich bitte? wieder"
            "|erinnerungen wieder? an/ein|schalt/schalte meine? erinnerungen wieder? ein/an"
            "|meine? erinnerung/erinnerungen ändern"
        ),
        "quiet-asked": (
            "meine? ruhezeit/ruhezeiten|was/wie/wann ist/sind meine ruhezeit/ruhezeiten"
            "|schreib/schreibe mir bitte? nachts nicht/nichts mehr?|hör/höre auf mir nachts zu schreiben"
            "|schreib/schreibe mir bitte? nicht mehr?"
            "|schreib/schreibe mir bitte? am wochenende nicht/nichts mehr?"
            "|stör/störe mich bitte? nachts/am_wochenende nicht mehr?|ruhezeit/ruhezeiten am wochenende"
            "|meine? ruhezeit/ruhezeiten ist/sind? {span}"
            "|keine nachrichten nachts/in_der_nacht/am_wochenende"
        ),
        "reach-asked": "wo schreibst du mir|ändere wo du mir schreibst",
        "length-asked": (
            "was/wie ist meine übliche dauer|meine übliche dauer|meine übliche dauer ist {length}"
            "|meine übliche dauer ändern"
        ),
        "favourites-asked": (
            "was/welche/wie sind meine favoriten|meine favoriten|zeig/zeige mir? meine favoriten|meine favoriten ändern"
        ),
        "name-asked": (
            "ist mein name versteckt/verborgen/sichtbar|sehen andere meinen namen|wer sieht meinen namen"
            "|können andere meinen namen sehen"
        ),
        "favourites-more": (
            "bitte? nimm {things} in meine favoriten auf|nimm {things} zu meinen favoriten"
            "|füg/füge {things} zu meinen favoriten hinzu|mach/mache {things} zu meinem favoriten"
        ),
        "favourites-known": (
            "{things} ist/sind mein favorit/lieblingsraum|{things} gehört/gehören zu meinen favoriten"
        ),
        "favourites-less": (
            "bitte? nimm {things} aus meinen favoriten raus/heraus?"
            "|entfern/entferne {things} aus meinen favoriten"
            "|streich/streiche {things} aus meinen favoriten"
            "|{things} ist/sind kein/keine favorit/favoriten mehr"
        ),
    },
    short={
        "clock-12": "uhr/uhrzeit? 12/12h/12_h/12_stunden/12-stunden/12-stunden-uhr",
        "clock-24": "uhr/uhrzeit? 24/24h/24_h/24_stunden/24-stunden/24-stunden-uhr",
        "reminder-off": "erinnerung/erinnerungen aus/nein/keine/nie|keine erinnerung/erinnerungen",
        "reminder": "erinnerung/erinnerungen {length} vorher?",
        "quiet-off": "ruhe/ruhezeit/ruhezeiten aus/nein/keine",
        "quiet": "ruhe/ruhezeit/ruhezeiten {span}",
        "reach-slack": "wo/erreichbar? slack",
        "reach-telegram": "wo/erreichbar? telegram",
        "reach-off": "wo/erreichbar überall/egal",
        "length-off": "übliche? dauer/länge aus/nein/keine/fragen",
        "length": "übliche? dauer/länge {length}",
        "favourites-off": "favoriten aus/nein/keine",
        "favourites": "favoriten/favorit {things}",
        "name-hidden": "name/namen verbergen/verstecken/privat",
        "name-off": "name/namen zeigen/öffentlich/aus",
        "reminder-asked": "erinnerung/erinnerungen",
        "quiet-asked": "ruhe/ruhezeit/ruhezeiten",
        "clock-asked": "uhr/uhrzeit",
        "favourites-asked": "favoriten",
        "length-asked": "übliche? dauer/länge",
        "name-asked": "name",
    },
    joins=frozenset(["und", "&", ","]),
)
