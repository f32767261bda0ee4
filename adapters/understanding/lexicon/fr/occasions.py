"""French: named days, the times of a working day, and zones."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.occasions import Beside, Feast, Hour, Occasions

OCCASIONS = Occasions(
    phrases=TYPOGRAPHY.phrases(
        {
            Feast.NEW_YEAR: "nouvel an|jour de l an|premier de l an",
            Feast.EPIPHANY: "épiphanie|jour des rois|fête des rois",
            Feast.CANDLEMAS: "chandeleur",
            Feast.VALENTINE: "saint valentin|saint - valentin|st valentin|st - valentin",
            Feast.WOMEN: "journée des femmes|journée internationale des droits des femmes",
            Feast.SAINT_JOSEPH: "saint joseph|saint - joseph",
            Feast.SHROVE_TUESDAY: "mardi gras",
            Feast.ASH_WEDNESDAY: "mercredi des cendres",
            Feast.PALM_SUNDAY: "dimanche des rameaux|rameaux",
            Feast.MAUNDY_THURSDAY: "jeudi saint",
            Feast.GOOD_FRIDAY: "vendredi saint",
            Feast.HOLY_SATURDAY: "samedi saint",
            Feast.EASTER: "pâques|dimanche de pâques|jour de pâques",
            Feast.EASTER_MONDAY: "lundi de pâques",
            Feast.ASCENSION: "ascension|jeudi de l ascension",
            Feast.PENTECOST: "pentecôte|dimanche de pentecôte|dimanche de la pentecôte",
            Feast.WHIT_MONDAY: "lundi de pentecôte|lundi de la pentecôte",
            Feast.CORPUS_CHRISTI: "fête - dieu|fête dieu",
            Feast.LABOUR: "fête du travail|jour du travail",
            Feast.VICTORY: "fête de la victoire|jour de la victoire|victoire 1945|armistice de 1945",
            Feast.MOTHERS: "fête des mères",
            Feast.FATHERS: "fête des pères",
            Feast.SAINT_JOHN: "saint jean|saint - jean",
            Feast.INDEPENDENCE: "fête de l indépendance|jour de l indépendance",
            Feast.NATIONAL: "fête nationale|quatorze juillet",
            Feast.ASSUMPTION: "assomption",
            Feast.HALLOWEEN: "halloween",
            Feast.ALL_SAINTS: "toussaint",
            Feast.ALL_SOULS: "jour des morts|fête des morts",
            Feast.ARMISTICE: "armistice|jour de l armistice|onze novembre",
            Feast.THANKSGIVING: "thanksgiving|action de grâce",
            Feast.BLACK_FRIDAY: "black friday",
            Feast.SAINT_NICHOLAS: "saint nicolas|saint - nicolas",
            Feast.IMMACULATE: "immaculée conception",
            Feast.CHRISTMAS_EVE: "réveillon de noël|veille de noël|veille de la noël",
            Feast.CHRISTMAS: "noël|jour de noël",
            Feast.BOXING: "saint étienne|saint - étienne|lendemain de noël",
            Feast.NEW_YEARS_EVE: (
                "saint - sylvestre|saint sylvestre|st sylvestre|réveillon|réveillon du nouvel an|"
                "réveillon du jour de l an|réveillon de la saint - sylvestre|veille du nouvel an|"
                "veille du jour de l an"
            ),
            Beside.EVE: "veille|la veille|le jour avant|jour avant",
            Beside.MORROW: "lendemain|le lendemain|jour après|le jour après|le jour d après",
            Hour.AFTER_HOURS: (
                "après le travail|après le boulot|après le taf|en soirée|début de soirée|en début de soirée|"
                "fin de soirée|en fin de soirée"
            ),
            Hour.CLOSING: (
                "fin de journée|en fin de journée|la fin de la journée|fin de la journée|fin de service|"
                "la fermeture|dernière heure|en dernière heure"
            ),
            Hour.EARLY: (
                "première heure|à la première heure|dès la première heure|aux premières heures|tôt le matin|"
                "début de matinée|en début de matinée|milieu de matinée|en milieu de matinée|fin de matinée|"
                "en fin de matinée|avant le déjeuner|avant déjeuner|avant le repas|avant de déjeuner|"
                "avant manger|dans la matinée|en matinée|de bon matin|de bonne heure"
            ),
            Hour.EVENT: "stand - up|stand up|petit - déjeuner|petit déjeuner",
            Hour.LATE: (
                "début d après - midi|en début d après - midi|début d après midi|en début d après midi|"
                "en début d aprem|début d aprem|milieu d après - midi|en milieu d après - midi|"
                "fin d après - midi|en fin d après - midi|fin d après midi|en fin d après midi|fin d aprem|"
                "en fin d aprem|après déjeuner|après le déjeuner|après manger|après la pause déjeuner|"
                "après le repas|juste après le déjeuner"
            ),
            Hour.LUNCH: (
                "heure du déjeuner|moment de déjeuner|moment du déjeuner|pendant le déjeuner|pause de midi|"
                "pause méridienne"
            ),
            f"jusqu {Hour.LUNCH}": "jusquau déjeuner|jusqu au déjeuner|jusqu à l heure du déjeuner",
        }
    ),
    feast_heads=TYPOGRAPHY.words("fête férié saint sainte journée"),
    zones=TYPOGRAPHY.meanings(
        {
            "allemande|allemagne|munich|cologne|hambourg|francfort": "Europe/Berlin",
            "française|france": "Europe/Paris",
            "britannique|anglaise|royaume uni|angleterre": "Europe/London",
            "espagnole|espagne|barcelone|séville": "Europe/Madrid",
            "italienne|italie|milan|turin|naples|florence|venise": "Europe/Rome",
            "portugaise|portugal": "Europe/Lisbon",
            "suisse|genève|bâle": "Europe/Zurich",
            "belge": "Europe/Brussels",
            "indienne|inde": "Asia/Kolkata",
            "japonaise|japon": "Asia/Tokyo",
            "chinoise|chine": "Asia/Shanghai",
            "côte est|est américain": "America/New_York",
            "côte ouest|pacifique": "America/Los_Angeles",
            "europe centrale": "CET",
            "québec": "America/Toronto",
            "londres": "Europe/London",
        }
    ),
    zone_marks=TYPOGRAPHY.words("heure heures fuseau"),
    zone_leads=TYPOGRAPHY.words("à a"),
    zone_links=TYPOGRAPHY.words("locale de d du l la le horaire"),
    around=TYPOGRAPHY.words("après avant"),
    events=TYPOGRAPHY.words("standup daily scrum mêlée rétro rétrospective café formation kickoff point"),
    short_weekdays={"lu": 0, "ma": 1, "me": 2, "je": 3, "ve": 4, "sa": 5, "di": 6},
)
