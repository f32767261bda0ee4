"""Italian: named days, the times of a working day, and zones."""

from adapters.understanding.lexicon.it.typography import TYPOGRAPHY
from adapters.understanding.lexicon.occasions import Beside, Feast, Hour, Label, Occasions, Rhythm

OCCASIONS = Occasions(
    phrases=TYPOGRAPHY.phrases(
        {
            Feast.NEW_YEAR: "capodanno|primo dell anno",
            Feast.EPIPHANY: "epifania|befana|giorno della befana",
            Feast.CANDLEMAS: "candelora",
            Feast.VALENTINE: "san valentino",
            Feast.WOMEN: "festa della donna|festa delle donne",
            Feast.SAINT_JOSEPH: "san giuseppe",
            Feast.SHROVE_TUESDAY: "martedì grasso",
            Feast.ASH_WEDNESDAY: "mercoledì delle ceneri",
            Feast.PALM_SUNDAY: "domenica delle palme",
            Feast.MAUNDY_THURSDAY: "giovedì santo",
            Feast.GOOD_FRIDAY: "venerdì santo",
            Feast.HOLY_SATURDAY: "sabato santo",
            Feast.EASTER: "pasqua|domenica di pasqua|giorno di pasqua",
            Feast.EASTER_MONDAY: "pasquetta|lunedì dell angelo|lunedì di pasqua",
            Feast.ASCENSION: "ascensione",
            Feast.PENTECOST: "pentecoste|domenica di pentecoste",
            Feast.WHIT_MONDAY: "lunedì di pentecoste",
            Feast.CORPUS_CHRISTI: "corpus domini",
            Feast.LIBERATION: "festa della liberazione|liberazione|anniversario della liberazione",
            Feast.LABOUR: "festa del lavoro|festa dei lavoratori|primo maggio",
            Feast.MOTHERS: "festa della mamma",
            Feast.FATHERS: "festa del papà",
            Feast.REPUBLIC: "festa della repubblica",
            Feast.INDEPENDENCE: "giorno dell indipendenza|festa dell indipendenza",
            Feast.NATIONAL: "festa nazionale",
            Feast.SAINT_JOHN: "san giovanni",
            Feast.ASSUMPTION: "ferragosto|assunzione|assunta",
            Feast.HALLOWEEN: "halloween",
            Feast.ALL_SAINTS: "ognissanti|tutti i santi",
            Feast.ALL_SOULS: "giorno dei morti|commemorazione dei defunti",
            Feast.THANKSGIVING: "ringraziamento|giorno del ringraziamento|thanksgiving",
            Feast.BLACK_FRIDAY: "black friday",
            Feast.IMMACULATE: "immacolata|immacolata concezione|festa dell immacolata",
            Feast.CHRISTMAS_EVE: "vigilia di natale|la vigilia di natale",
            Feast.CHRISTMAS: "natale|giorno di natale",
            Feast.BOXING: "santo stefano|s . stefano",
            Feast.NEW_YEARS_EVE: (
                "san silvestro|ultimo dell anno|ultimo giorno dell anno|vigilia di capodanno|notte di san silvestro"
            ),
            f"fino {Feast.SPRING}": "fino a primavera|fino alla primavera",
            f"fino {Feast.SUMMER}": "fino all estate|fino a estate|fino allestate",
            f"fino {Feast.AUTUMN}": "fino all autunno|fino a autunno",
            f"fino {Feast.WINTER}": "fino all inverno|fino a inverno",
            Beside.EVE: "vigilia|la vigilia|il giorno prima|giorno prima",
            Beside.MORROW: "indomani|l indomani|il giorno dopo|giorno dopo",
            Rhythm.SELDOM: ("due volte al mese|due volte a settimana|due volte alla settimana"),
            Rhythm.FORTNIGHTLY: (
                "ogni quindici giorni|ogni 15 giorni|una settimana sì e una no|una settimana sì una no|"
                "sì e uno no|sì e una no|sì uno no|a settimane alterne|settimane alterne"
            ),
            Rhythm.OTHER_DAY: "un giorno sì e uno no|un giorno sì uno no|a giorni alterni|giorni alterni",
            Rhythm.QUARTERLY: "ogni trimestre|tutti i trimestri",
            Rhythm.YEARLY: "ogni anno|tutti gli anni",
            "saremo": "saremo in|siamo in|verremo in|ci saranno",
            Hour.AFTER_HOURS: "dopo il lavoro|dopo lavoro|dopo l ufficio|in serata|tarda serata|prima serata",
            Hour.CLOSING: (
                "fine giornata|a fine giornata|alla fine della giornata|fine della giornata|"
                "fine della giornata lavorativa|chiusura|la chiusura|orario di chiusura|fine turno|a fine turno|"
                "ultima ora|in ultima ora"
            ),
            Hour.EARLY: (
                "di primo mattino|primo mattino|di prima mattina|prima mattina|in prima mattinata|"
                "prima mattinata|in mattinata|in tarda mattinata|tarda mattinata|a metà mattina|metà mattina|"
                "a metà mattinata|metà mattinata|prima di pranzo|prima del pranzo|prima di mangiare|"
                "per prima cosa|come prima cosa|di buon mattino|mattina presto|la mattina presto|di buon ora"
            ),
            Hour.EVENT: "stand - up|stand up",
            Hour.LATE: (
                "nel primo pomeriggio|primo pomeriggio|nel tardo pomeriggio|tardo pomeriggio|a metà pomeriggio|"
                "metà pomeriggio|dopo pranzo|dopo il pranzo|dopo mangiato|subito dopo pranzo"
            ),
            Hour.LUNCH: "ora di pranzo|l ora di pranzo|pausa pranzo|in pausa pranzo|durante il pranzo",
            f"a {Hour.LUNCH}": "a pranzo",
            f"fino {Hour.LUNCH}": "fino a pranzo|fino all ora di pranzo|fino al pranzo",
        }
    ),
    holidays=TYPOGRAPHY.words("festivi festività"),
    of_holidays=TYPOGRAPHY.words("giorni"),
    feast_heads=TYPOGRAPHY.words("festa giorno festivo san santa santo sant"),
    zones=TYPOGRAPHY.meanings(
        {
            "italiana|italia|milano|torino|napoli|firenze|venezia": "Europe/Rome",
            "tedesca|germania|monaco di baviera|colonia|amburgo|francoforte": "Europe/Berlin",
            "francese|francia|lione|marsiglia": "Europe/Paris",
            "britannica|inglese|inghilterra": "Europe/London",
            "spagnola|spagna|barcellona|siviglia": "Europe/Madrid",
            "portoghese|portogallo": "Europe/Lisbon",
            "svizzera|ginevra|basilea": "Europe/Zurich",
            "indiana|india": "Asia/Kolkata",
            "giapponese|giappone": "Asia/Tokyo",
            "est|orientale": "America/New_York",
            "pacifico": "America/Los_Angeles",
            "europa centrale": "CET",
            "londra": "Europe/London",
        }
    ),
    zone_marks=TYPOGRAPHY.words("ora ore orario fuso"),
    zone_leads=TYPOGRAPHY.words("in"),
    zone_links=TYPOGRAPHY.words("locale di del d orario"),
    before=TYPOGRAPHY.words("prima"),
    around=TYPOGRAPHY.words("dopo prima"),
    events=TYPOGRAPHY.words("standup daily scrum retro retrospettiva colazione caffè formazione kickoff"),
    short_weekdays={"lu": 0, "ma": 1, "me": 2, "gi": 3, "ve": 4, "sa": 5, "do": 6},
    wishing=TYPOGRAPHY.words("buon buona bel bella felice splendida splendido"),
    wished=TYPOGRAPHY.words(
        "giornata serata weekend week fine settimana lavoro notte proseguimento domenica pomeriggio viaggio "
        "natale pasqua feste anno"
    ),
    wish_leads=TYPOGRAPHY.words("una un passa passate ti vi auguro le"),
    rhythms=TYPOGRAPHY.each(
        {
            "quindicinale quindicinalmente": Rhythm.FORTNIGHTLY,
            "trimestrale trimestralmente": Rhythm.QUARTERLY,
            "annuale annualmente": Rhythm.YEARLY,
            "bisettimanale bimensile bimestrale": Rhythm.SELDOM,
        }
    ),
    farewells=TYPOGRAPHY.sayings(
        "passa una buona|passate una buona|passa un buon|passate un buon|ci vediamo|ci sentiamo|a presto|"
        "arrivederci|alla prossima|ti auguro una|vi auguro una|buona giornata"
    ),
    signed=TYPOGRAPHY.sayings(
        "cordiali saluti|distinti saluti|cari saluti|un saluto|saluti|un caro saluto|cordialmente|un abbraccio"
    ),
    partings=TYPOGRAPHY.words("a"),
    soon=TYPOGRAPHY.words("presto dopo più tardi prossima settimana"),
    thanks=TYPOGRAPHY.words("grazie ringrazio"),
    greeting=TYPOGRAPHY.words(
        "buongiorno buonasera buon giorno pomeriggio buona sera ciao salve a tutti tutte ragazzi team bellhop"
    ),
    dear=TYPOGRAPHY.words("caro cara cari care gentile gentili egregio"),
    labels=TYPOGRAPHY.meanings(
        {
            "azione|richiesta": Label.VERB,
            "dove|sala|luogo|posto|risorsa|cosa|scrivania|stanza": Label.THING,
            "quando|data e ora": Label.WHEN,
            "data|giorno|il": Label.DATE,
            "ora|orario|alle|ore": Label.TIME,
            "dalle|inizio|da|comincia|ora di inizio": Label.START,
            "fino|fine|finisce|ora di fine": Label.END,
            "durata|quanto tempo|quanto": Label.LENGTH,
            "ripetizione|frequenza": Label.REPEAT,
            "partecipanti|persone|numero di persone|quanti|invitati|posti|capienza": Label.PEOPLE,
            "chi|con": Label.COMPANY,
            "titolo|oggetto|argomento|motivo|riunione|tema": Label.TITLE,
        }
    ),
    persons="persone",
    company="con",
)
