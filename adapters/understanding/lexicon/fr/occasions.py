"""French: named days, the times of a working day, and zones."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.occasions import Beside, Feast, Occasions

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
)
