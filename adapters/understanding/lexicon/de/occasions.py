"""German: named days, the times of a working day, and zones."""

from adapters.understanding.lexicon.de.typography import TYPOGRAPHY
from adapters.understanding.lexicon.occasions import Beside, Feast, Hour, Label, Occasions, Rhythm

OCCASIONS = Occasions(
    phrases=TYPOGRAPHY.phrases(
        {
            Feast.NEW_YEAR: "neujahr|neujahrstag|neujahrsmorgen",
            Feast.EPIPHANY: (
                "dreikönigstag|heilige drei könige|heiligen drei könige|drei könige|dreikönig|heilig drei könig"
            ),
            Feast.VALENTINE: "valentinstag|valentin",
            Feast.WOMEN: "frauentag|weltfrauentag|internationalen frauentag|internationaler frauentag",
            Feast.CARNIVAL_MONDAY: "rosenmontag",
            Feast.SHROVE_TUESDAY: "faschingsdienstag|fastnachtsdienstag|veilchendienstag|fastnacht",
            Feast.ASH_WEDNESDAY: "aschermittwoch",
            Feast.PALM_SUNDAY: "palmsonntag",
            Feast.MAUNDY_THURSDAY: "gründonnerstag",
            Feast.GOOD_FRIDAY: "karfreitag",
            Feast.HOLY_SATURDAY: "karsamstag|ostersamstag",
            Feast.EASTER: (
                "ostersonntag|ostern|erster ostertag|erster osterfeiertag|ersten ostertag|ersten osterfeiertag|"
                "erste ostertag|erste osterfeiertag|1 . ostertag|1 . osterfeiertag|1 ostertag|1 osterfeiertag"
            ),
            Feast.EASTER_MONDAY: (
                "ostermontag|zweiter ostertag|zweiter osterfeiertag|zweiten ostertag|zweiten osterfeiertag|"
                "zweite ostertag|zweite osterfeiertag|2 . ostertag|2 . osterfeiertag|2 ostertag|2 osterfeiertag"
            ),
            Feast.ASCENSION: "christi himmelfahrt|himmelfahrt|himmelfahrtstag|christihimmelfahrt|auffahrt",
            Feast.PENTECOST: (
                "pfingstsonntag|pfingsten|erster pfingsttag|erster pfingstfeiertag|ersten pfingsttag|"
                "ersten pfingstfeiertag|erste pfingsttag|erste pfingstfeiertag|1 . pfingsttag|"
                "1 . pfingstfeiertag|1 pfingsttag|1 pfingstfeiertag"
            ),
            Feast.WHIT_MONDAY: (
                "pfingstmontag|zweiter pfingsttag|zweiter pfingstfeiertag|zweiten pfingsttag|"
                "zweiten pfingstfeiertag|zweite pfingsttag|zweite pfingstfeiertag|2 . pfingsttag|"
                "2 . pfingstfeiertag|2 pfingsttag|2 pfingstfeiertag"
            ),
            Feast.CORPUS_CHRISTI: "fronleichnam|fronleichnamstag",
            Feast.LABOUR: "tag der arbeit|maifeiertag|erster mai feiertag",
            Feast.MOTHERS: "muttertag",
            Feast.FATHERS: "vatertag|herrentag",
            Feast.NATIONAL: "nationalfeiertag|bundesfeier|bundesfeiertag",
            Feast.ASSUMPTION: "mariä himmelfahrt|maria himmelfahrt",
            Feast.GERMAN_UNITY: "tag der deutschen einheit|tag der einheit",
            Feast.REFORMATION: "reformationstag",
            Feast.HALLOWEEN: "halloween",
            Feast.ALL_SAINTS: "allerheiligen",
            Feast.ALL_SOULS: "allerseelen",
            Feast.REPENTANCE: "buß - und bettag|buß und bettag|bußtag",
            Feast.THANKSGIVING: "thanksgiving",
            Feast.BLACK_FRIDAY: "black friday",
            Feast.FIRST_ADVENT: (
                "erster advent|erster adventssonntag|ersten advent|ersten adventssonntag|erste advent|"
                "erste adventssonntag|1 . advent|1 . adventssonntag|1 advent|1 adventssonntag"
            ),
            Feast.SECOND_ADVENT: (
                "zweiter advent|zweiter adventssonntag|zweiten advent|zweiten adventssonntag|zweite advent|"
                "zweite adventssonntag|2 . advent|2 . adventssonntag|2 advent|2 adventssonntag"
            ),
            Feast.THIRD_ADVENT: (
                "dritter advent|dritter adventssonntag|dritten advent|dritten adventssonntag|dritte advent|"
                "dritte adventssonntag|3 . advent|3 . adventssonntag"
            ),
            Feast.FOURTH_ADVENT: (
                "vierter advent|vierter adventssonntag|vierten advent|vierten adventssonntag|vierte advent|"
                "vierte adventssonntag|4 . advent|4 . adventssonntag"
            ),
            Feast.SAINT_NICHOLAS: "nikolaus|nikolaustag",
            Feast.IMMACULATE: "mariä empfängnis|maria empfängnis",
            Feast.CHRISTMAS_EVE: "heiligabend|heilig abend|heiligen abend|weihnachtsabend|heiliger abend",
            Feast.CHRISTMAS: (
                "weihnachten|christtag|weihnachtstag|erster weihnachtstag|erster weihnachtsfeiertag|"
                "erster weihnachtsfeiertags|erster feiertag an weihnachten|ersten weihnachtstag|"
                "ersten weihnachtsfeiertag|ersten weihnachtsfeiertags|ersten feiertag an weihnachten|"
                "erste weihnachtstag|erste weihnachtsfeiertag|erste weihnachtsfeiertags|"
                "erste feiertag an weihnachten|1 . weihnachtstag|1 . weihnachtsfeiertag|1 . weihnachtsfeiertags|"
                "1 . feiertag an weihnachten|1 weihnachtstag|1 weihnachtsfeiertag|1 weihnachtsfeiertags|"
                "1 feiertag an weihnachten"
            ),
            Feast.BOXING: (
                "stephanstag|stefanitag|stefanstag|zweiter weihnachtstag|zweiter weihnachtsfeiertag|"
                "zweiter weihnachtsfeiertags|zweiter feiertag an weihnachten|zweiten weihnachtstag|"
                "zweiten weihnachtsfeiertag|zweiten weihnachtsfeiertags|zweiten feiertag an weihnachten|"
                "zweite weihnachtstag|zweite weihnachtsfeiertag|zweite weihnachtsfeiertags|"
                "zweite feiertag an weihnachten|2 . weihnachtstag|2 . weihnachtsfeiertag|"
                "2 . weihnachtsfeiertags|2 . feiertag an weihnachten|2 weihnachtstag|2 weihnachtsfeiertag|"
                "2 weihnachtsfeiertags|2 feiertag an weihnachten"
            ),
            Feast.NEW_YEARS_EVE: "silvester|sylvester|silvesterabend|altjahrestag",
            f"bis {Feast.SPRING}": "bis frühling|bis zum frühling|bis frühjahr|bis zum frühjahr",
            f"bis {Feast.SUMMER}": "bis sommer|bis zum sommer|bis nächsten sommer",
            f"bis {Feast.AUTUMN}": "bis herbst|bis zum herbst",
            f"bis {Feast.WINTER}": "bis winter|bis zum winter",
            Beside.EVE: "vorabend|am vorabend|am tag vor|tag vor|einen tag vor",
            Beside.MORROW: "tag nach|am tag nach",
            Rhythm.SELDOM: ("zweimal im monat|alle paar wochen|zweimal die woche|zweimal pro woche"),
            Rhythm.FORTNIGHTLY: (
                "14 - tägig|14 tägig|14 - tägige|14 tägige|im zwei wochen takt|im zweiwochentakt|jede 2 . woche|"
                "jede 2 woche|im 14 - tage - rhythmus|im wochenwechsel|alle 14 tage|alle vierzehn tage"
            ),
            Rhythm.QUARTERLY: "jedes quartal|einmal im quartal|einmal pro quartal",
            Rhythm.YEARLY: "jedes jahr|einmal im jahr",
            "gruppe": "wir werden|es werden|wir sind dann|wir wären|wir kommen zu|wir kommen mit",
            Hour.AFTER_HOURS: (
                "nach der arbeit|nach feierabend|nach dienstschluss|nach geschäftsschluss|nach büroschluss|"
                "am frühen abend|am späten abend"
            ),
            Hour.CLOSING: (
                "feierabend|zu feierabend|zum feierabend|kurz vor feierabend|vor feierabend|geschäftsschluss|"
                "betriebsschluss|büroschluss|arbeitsende|dienstschluss|ende des arbeitstages|ende des tages|"
                "tagesende|am ende des tages|gegen ende des tages"
            ),
            Hour.EARLY: (
                "gleich in der früh|gleich am morgen|frühmorgens|am frühen morgen|am frühen vormittag|"
                "früher vormittag|am späten vormittag|am späteren vormittag|später vormittag|"
                "vor dem mittagessen|vor mittag|vor der mittagspause|in aller früh|in aller frühe|"
                "früh am morgen|zu arbeitsbeginn|zum arbeitsbeginn|mitte des vormittags"
            ),
            Hour.EVENT: "stand - up|stand up|kick - off",
            Hour.LATE: (
                "nach dem mittagessen|nach dem essen|nach der mittagspause|nach dem mittag|am frühen nachmittag|"
                "früher nachmittag|am späten nachmittag|am späteren nachmittag|später nachmittag|spätnachmittag|"
                "spätnachmittags|mitte des nachmittags"
            ),
            Hour.LUNCH: (
                "mittagszeit|in der mittagspause|mittagspause|über mittag|zur mittagszeit|zum mittagessen|"
                "beim mittagessen|in der mittagszeit|um die mittagszeit"
            ),
            f"bis {Hour.LUNCH}": "bis zum mittagessen|bis zur mittagspause|bis zum mittag",
        }
    ),
    holidays=TYPOGRAPHY.words("feiertage feiertagen feiertags"),
    vacations=TYPOGRAPHY.words(
        "ferien schulferien osterferien sommerferien herbstferien weihnachtsferien winterferien"
    ),
    of_holidays=TYPOGRAPHY.words("gesetzliche gesetzlichen öffentlichen bundesweiten"),
    feast_heads=TYPOGRAPHY.words("feiertag"),
    feast_tails=("tag", "fest", "feier"),
    zones=TYPOGRAPHY.meanings(
        {
            "deutsche|deutscher|münchen|münchn|köln|nürnberg": "Europe/Berlin",
            "mitteleuropäische|mitteleuropäischer": "CET",
            "britische|britischer|englische|englischer": "Europe/London",
            "französische|französischer": "Europe/Paris",
            "spanische|spanischer|sevilla": "Europe/Madrid",
            "italienische|italienischer|mailand|mailänd|turin|neapel|florenz|venedig|römisch|römischer": "Europe/Rome",
            "portugiesische|portugiesischer": "Europe/Lisbon",
            "schweizer|genf": "Europe/Zurich",
            "indische|indischer": "Asia/Kolkata",
            "japanische|japanischer": "Asia/Tokyo",
            "chinesische|chinesischer": "Asia/Shanghai",
            "ostküsten|us ost": "America/New_York",
            "westküsten": "America/Los_Angeles",
        }
    ),
    zone_marks=TYPOGRAPHY.words("zeit ortszeit uhrzeit zeitzone"),
    zone_leads=TYPOGRAPHY.words("nach in"),
    zone_links=TYPOGRAPHY.words("in von"),
    zone_endings=("er", "ner", "r", "ener"),
    before=TYPOGRAPHY.words("vor"),
    around=TYPOGRAPHY.words("nach vor"),
    events=TYPOGRAPHY.words(
        "standup scrum daily retro retrospektive frühstück kaffee kaffeepause schulung kickoff jour fixe weekly"
    ),
    short_weekdays={"so": 6},
    wishing=TYPOGRAPHY.words(
        "frohe frohes schöne schönen schönes gut gute guten gutes angenehme angenehmen angenehmes erholsames erholsamen"
    ),
    wished=TYPOGRAPHY.words(
        "wochenende tag abend nachmittag woche feierabend mittag mittagspause start rest zeit restwoche "
        "weihnachten ostern pfingsten feiertage neues jahr"
    ),
    wish_leads=TYPOGRAPHY.words("ein einen eine noch euch dir ihnen wünsche wünschen ich wir allen"),
    rhythms=TYPOGRAPHY.each(
        {
            "vierzehntägig vierzehntägige zweiwöchentlich zweiwöchentliche zweiwöchig zweiwöchige": Rhythm.FORTNIGHTLY,
            "vierteljährlich quartalsweise": Rhythm.QUARTERLY,
            "jährlich": Rhythm.YEARLY,
            "halbjährlich": Rhythm.SELDOM,
        }
    ),
    farewells=TYPOGRAPHY.sayings(
        "noch einen schönen|noch einen guten|noch ein schönes|wir sehen uns|man sieht sich|wir hören uns|"
        "auf wiedersehen|"
        "schönes wochenende|machs gut|mach es gut|frohe weihnachten|guten rutsch"
    ),
    signed=TYPOGRAPHY.sayings(
        "viele grüße|viele liebe grüße|liebe grüße|beste grüße|schöne grüße|herzliche grüße|freundliche grüße|"
        "mit freundlichen grüßen|mit besten grüßen|mit freundlichem gruß|freundlichen grüßen|grüße|gruß|lg|vg|mfg"
    ),
    partings=TYPOGRAPHY.words("bis"),
    soon=TYPOGRAPHY.words("dann bald später demnächst gleich nachher die tage nächste nächsten woche"),
    thanks=TYPOGRAPHY.words("danke dank dankeschön merci"),
    greeting=TYPOGRAPHY.words(
        "guten morgen tag abend schönen hallo hi hey moin servus zusammen alle allerseits team leute ihr lieben bellhop"
    ),
    dear=TYPOGRAPHY.words("liebe lieber liebes sehr werte"),
    labels=TYPOGRAPHY.meanings(
        {
            "aktion|anliegen": Label.VERB,
            "wo|raum|ort|zimmer|ressource|was|gerät|platz|tisch|objekt": Label.THING,
            "wann|termin|datum und uhrzeit|zeitraum|datum/uhrzeit": Label.WHEN,
            "datum|tag|am": Label.DATE,
            "uhrzeit|zeit|um|uhr": Label.TIME,
            "von|beginn|start|ab|anfang|startzeit": Label.START,
            "bis|ende|schluss|endzeit": Label.END,
            "dauer|länge|wie lange|für wie lange": Label.LENGTH,
            "wiederholung|wie oft|turnus|rhythmus": Label.REPEAT,
            "teilnehmer|personen|teilnehmerzahl|anzahl personen|personenzahl|wie viele|anzahl|gäste|plätze|größe|"
            "teilnehmende|teilnehmerinnen": Label.PEOPLE,
            "wer|mit|eingeladen": Label.COMPANY,
            "titel|betreff|thema|zweck|anlass|grund|besprechung|veranstaltung": Label.TITLE,
        }
    ),
    persons="personen",
    company="mit",
)
