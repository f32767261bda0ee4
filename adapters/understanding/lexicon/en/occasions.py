"""English: named days, the times of a working day, and zones."""

from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.occasions import Beside, Feast, Hour, Label, Occasions, Rhythm

_WEEK = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

OCCASIONS = Occasions(
    phrases=TYPOGRAPHY.phrases(
        {
            Feast.NEW_YEAR: "new year day|new years day|new year|new years",
            Feast.EPIPHANY: "epiphany|three kings day|twelfth night",
            Feast.VALENTINE: (
                "valentine day|valentines day|valentine|valentines|st valentine day|st valentines day|"
                "st . valentine day|st . valentines day|saint valentine day|saint valentines day"
            ),
            Feast.WOMEN: "international women day|international womens day|women day|womens day",
            Feast.SAINT_PATRICK: (
                "st patrick day|st patricks day|st . patrick day|st . patricks day|saint patrick day|"
                "saint patricks day|paddy day|paddys day|st paddy day|st paddys day"
            ),
            Feast.SHROVE_TUESDAY: "shrove tuesday|pancake day|pancake tuesday|mardi gras",
            Feast.ASH_WEDNESDAY: "ash wednesday",
            Feast.PALM_SUNDAY: "palm sunday",
            Feast.MAUNDY_THURSDAY: "maundy thursday|holy thursday",
            Feast.GOOD_FRIDAY: "good friday",
            Feast.HOLY_SATURDAY: "holy saturday|easter saturday",
            Feast.EASTER: "easter sunday|easter day|easter",
            Feast.EASTER_MONDAY: "easter monday",
            Feast.ASCENSION: "ascension day|ascension thursday|ascension",
            Feast.PENTECOST: "whit sunday|pentecost|pentecost sunday|whitsun",
            Feast.WHIT_MONDAY: "whit monday|pentecost monday",
            Feast.CORPUS_CHRISTI: "corpus christi",
            Feast.LABOUR: (
                "labor day|labour day|may day|international worker day|international workers day|workers day"
            ),
            Feast.MOTHERS: "mother day|mothers day|mothering sunday",
            Feast.FATHERS: "father day|fathers day",
            Feast.JUNETEENTH: "juneteenth",
            Feast.INDEPENDENCE: "independence day|fourth of july|4 th of july|july 4 th|the fourth of july",
            Feast.NATIONAL: "national day|bastille day",
            Feast.ASSUMPTION: "assumption day|feast of the assumption",
            Feast.GERMAN_UNITY: "german unity day|day of german unity",
            Feast.COLUMBUS: "columbus day|indigenous people day|indigenous peoples day",
            Feast.REFORMATION: "reformation day",
            Feast.HALLOWEEN: "halloween|halloweens|all hallows eve",
            Feast.ALL_SAINTS: "all saints day|all saints",
            Feast.ALL_SOULS: "all souls day|all souls",
            Feast.ARMISTICE: "armistice day|remembrance day",
            Feast.VETERANS: "veteran day|veterans day",
            Feast.THANKSGIVING: "thanksgiving day|thanksgiving",
            Feast.BLACK_FRIDAY: "black friday",
            Feast.SAINT_NICHOLAS: "st nicholas day|st . nicholas day",
            Feast.CONSTITUTION: "constitution day",
            Feast.IMMACULATE: "immaculate conception",
            Feast.CHRISTMAS_EVE: "christmas eve|xmas eve",
            Feast.CHRISTMAS: "christmas day|christmas|xmas day|xmas",
            Feast.BOXING: "boxing day|st stephen day|st stephens day|st . stephen day|st . stephens day",
            Feast.NEW_YEARS_EVE: "new year eve|new years eve|nye",
            Feast.MARTIN_LUTHER_KING: "martin luther king day|mlk day|martin luther king jr day|mlk",
            Feast.PRESIDENTS: "president day|presidents day|washington birthday|washingtons birthday",
            Feast.MEMORIAL: "memorial day",
            f"until {Feast.SPRING}": "until spring|till spring|until the spring",
            f"until {Feast.SUMMER}": "until summer|till summer|until the summer|until next summer",
            f"until {Feast.AUTUMN}": "until autumn|till autumn|until the autumn|until fall|till fall",
            f"until {Feast.WINTER}": "until winter|till winter|until the winter",
            f"until {Feast.CHRISTMAS}": "up to christmas|up to xmas",
            f"until {Feast.EASTER}": "up to easter",
            Beside.EVE: "the day before|day before|eve of|the eve of",
            Beside.MORROW: "the day after|day after|the morning after",
            Rhythm.SELDOM: ("twice a month|every couple of weeks|twice a week|twice weekly|three times a week"),
            Rhythm.FORTNIGHTLY: (
                "every fortnight|once a fortnight|once every two weeks|bi - weekly|bi weekly|alternate weeks|"
                "alternating weeks|on alternate weeks|every alternate week|every 2 nd week"
            ),
            Rhythm.OTHER_DAY: "alternate days|on alternate days|every alternate day",
            Rhythm.QUARTERLY: "every quarter|once a quarter",
            Rhythm.YEARLY: "every year|once a year",
            **{f"every other {day}": f"alternate {day}s|every alternate {day}" for day in _WEEK},
            "party": "well be|we ll be|we will be|therell be|there ll be|there will be|it will be",
            "monthly": "once a month|once every month|every single month",
            "weekly": "once a week|once every week|each and every week",
            "daily": "once a day|every single day|each and every day",
            "for": "for the next|for the coming|over the next",
            Hour.AFTER_HOURS: (
                "after work|after hours|after office hours|early evening|late evening|after close of play|"
                "after close of business"
            ),
            Hour.CLOSING: (
                "close of play|cop|close of business|cob|end of business|eob|end of business day|"
                "end of the business day|end of day|end of the day|eod|end of the working day|"
                "end of the workday|last thing|quitting time|home time|closing time"
            ),
            Hour.EARLY: (
                "first thing|first thing in the morning|first thing tomorrow morning|early morning|"
                "early in the morning|mid - morning|mid morning|midmorning|late morning|before lunch|"
                "end of the morning|before noon|start of business|start of the day|start of day|"
                "bright and early"
            ),
            Hour.EVENT: "stand - up|stand up|all - hands|all hands|kick - off",
            Hour.LATE: (
                "after lunch|straight after lunch|right after lunch|early afternoon|early in the afternoon|"
                "late afternoon|late in the afternoon|mid - afternoon|mid afternoon|midafternoon|"
                "end of the afternoon"
            ),
            Hour.LUNCH: (
                "lunch time|lunchtime|over lunch|at lunch|during lunch|lunch break|lunch hour|over the lunch break"
            ),
            f"from {Hour.LUNCH}": "from lunch|from lunch on|from lunch onwards",
            f"until {Hour.LUNCH}": "until lunch|till lunch|til lunch|to lunch|through lunch",
        }
    ),
    holidays=TYPOGRAPHY.words("holidays"),
    of_holidays=TYPOGRAPHY.words("public bank national"),
    feast_heads=TYPOGRAPHY.words("day holiday feast birthday bank saint st national"),
    eves_behind=TYPOGRAPHY.words("eve"),
    zones=TYPOGRAPHY.meanings(
        {
            "eastern|us eastern|eastern standard|eastern daylight|east coast": "America/New_York",
            "central us|us central": "America/Chicago",
            "mountain": "America/Denver",
            "pacific|us pacific|pacific standard|pacific daylight|west coast": "America/Los_Angeles",
            "uk|british|gb|english|british summer|greenwich mean|greenwich": "Europe/London",
            "central european|european": "CET",
            "german|germany": "Europe/Berlin",
            "french|france": "Europe/Paris",
            "spanish|spain": "Europe/Madrid",
            "italian|italy": "Europe/Rome",
            "portuguese|portugal": "Europe/Lisbon",
            "indian|india": "Asia/Kolkata",
            "japan|japanese": "Asia/Tokyo",
            "chinese|china": "Asia/Shanghai",
            "universal|zulu": "UTC",
            "munich|cologne|nuremberg": "Europe/Berlin",
            "milan|turin|naples|florence|venice": "Europe/Rome",
            "geneva": "Europe/Zurich",
            "seville": "Europe/Madrid",
            "the hague|rotterdam": "Europe/Amsterdam",
        }
    ),
    zone_marks=TYPOGRAPHY.words("time timezone tz"),
    zone_leads=TYPOGRAPHY.words("local in"),
    zone_links=TYPOGRAPHY.words("in of"),
    before=TYPOGRAPHY.words("before"),
    around=TYPOGRAPHY.words("after before following"),
    events=TYPOGRAPHY.words(
        "standup scrum daily retro retrospective breakfast coffee allhands kickoff training sync school gym"
    ),
    short_weekdays={"mo": 0, "tu": 1, "we": 2, "th": 3, "fr": 4, "sa": 5, "su": 6},
    wishing=TYPOGRAPHY.words(
        "nice good great lovely merry wonderful fantastic pleasant relaxing restful super fab happy"
    ),
    wished=TYPOGRAPHY.words(
        "weekend day evening afternoon morning week night one rest trip holiday break christmas xmas easter "
        "holidays new thanksgiving"
    ),
    wish_leads=TYPOGRAPHY.words("have a an very enjoy your the wish you"),
    rhythms=TYPOGRAPHY.each(
        {
            "biweekly fortnightly": Rhythm.FORTNIGHTLY,
            "quarterly": Rhythm.QUARTERLY,
            "yearly annually": Rhythm.YEARLY,
            "bimonthly biannually": Rhythm.SELDOM,
        }
    ),
    farewells=TYPOGRAPHY.sayings(
        "see you|see ya|see u|cu|talk to you|speak to you|speak soon|talk soon|talk tomorrow|talk later|"
        "catch you|enjoy your weekend|enjoy the weekend|enjoy your evening|enjoy the rest|enjoy your day|happy weekend|"
        "have a good rest|take care|looking forward to seeing|happy friday|happy monday"
    ),
    signed=TYPOGRAPHY.sayings(
        "kind regards|best regards|warm regards|many regards|regards|best wishes|all the best|yours sincerely|"
        "yours faithfully|yours truly|sincerely yours|sincerely|with kind regards|warmly"
    ),
    partings=TYPOGRAPHY.words("until till"),
    soon=TYPOGRAPHY.words("then soon later next week time"),
    thanks=TYPOGRAPHY.words("thanks thank thx cheers ta"),
    greeting=TYPOGRAPHY.words(
        "good morning afternoon evening day hello hi hey all everyone everybody team folks there guys together bellhop"
    ),
    dear=TYPOGRAPHY.words("dear"),
    labels=TYPOGRAPHY.meanings(
        {
            "action|request|type of request": Label.VERB,
            "where|room|place|resource|location|venue|desk|what|thing|item": Label.THING,
            "when|date and time|date & time|time and date|slot": Label.WHEN,
            "date|day|on": Label.DATE,
            "time|at|hours|clock": Label.TIME,
            "start|from|begin|begins|starts|start time|starting|beginning": Label.START,
            "end|until|to|till|ends|end time|finish|ending": Label.END,
            "duration|length|how long|for how long|lasting": Label.LENGTH,
            "repeat|repeats|recurrence|how often": Label.REPEAT,
            "people|attendees|persons|headcount|participants|guests|number of people|how many|size|capacity|pax": (
                Label.PEOPLE
            ),
            "who|with|invitees|invited": Label.COMPANY,
            "title|subject|topic|purpose|about|reason|meeting|event|name of meeting|agenda": Label.TITLE,
        }
    ),
    persons="people",
    company="with",
)
