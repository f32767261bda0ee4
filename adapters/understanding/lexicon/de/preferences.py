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
    },
    joins=frozenset(["und", "&", ","]),
)
