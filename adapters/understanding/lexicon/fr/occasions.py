"""French: named days, the times of a working day, and zones."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.occasions import Beside, Feast, Hour, Label, Occasions, Rhythm

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
            f"jusqu {Feast.SPRING}": "jusqu au printemps|jusquau printemps",
            f"jusqu {Feast.SUMMER}": "jusqu à l été",
            f"jusqu {Feast.AUTUMN}": "jusqu à l automne",
            f"jusqu {Feast.WINTER}": "jusqu à l hiver",
            Beside.EVE: "veille|la veille|le jour avant|jour avant",
            Beside.MORROW: "lendemain|le lendemain|jour après|le jour après|le jour d après",
            Rhythm.SELDOM: ("deux fois par mois|deux fois par semaine"),
            Rhythm.FORTNIGHTLY: (
                "tous les quinze jours|tous les 15 jours|chaque quinzaine|une semaine sur deux|1 semaine sur 2|"
                "toutes les quinzaines|par quinzaine"
            ),
            "chaque 2 mois": "un mois sur deux|1 mois sur 2",
            Rhythm.OTHER_DAY: "un jour sur deux|1 jour sur 2",
            Rhythm.QUARTERLY: "tous les trimestres|chaque trimestre|une fois par trimestre",
            Rhythm.YEARLY: "tous les ans|chaque année|une fois par an",
            "chaque 2": "tous les deux|tous les 2|toutes les deux|toutes les 2",
            "chaque 3": "tous les trois|tous les 3|toutes les trois|toutes les 3",
            "chaque 4": "tous les quatre|tous les 4|toutes les quatre|toutes les 4",
            "chaque 5": "tous les cinq|tous les 5|toutes les cinq|toutes les 5",
            "chaque 6": "tous les six|tous les 6|toutes les six|toutes les 6",
            "chaque 10": "tous les dix|tous les 10|toutes les dix|toutes les 10",
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
    holidays=TYPOGRAPHY.words("fériés"),
    of_holidays=TYPOGRAPHY.words("jours"),
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
    before=TYPOGRAPHY.words("avant"),
    around=TYPOGRAPHY.words("après avant"),
    events=TYPOGRAPHY.words("standup daily scrum mêlée rétro rétrospective café formation kickoff point"),
    short_weekdays={"lu": 0, "ma": 1, "me": 2, "je": 3, "ve": 4, "sa": 5, "di": 6},
    wishing=TYPOGRAPHY.words("joyeux joyeuse joyeuses bon bonne beau belle excellent excellente agréable"),
    wished=TYPOGRAPHY.words(
        "journée soirée weekend week fin après aprem nuit semaine continuation matinée fête fêtes vacances "
        "dimanche noël année pâques"
    ),
    wish_leads=TYPOGRAPHY.words("une un très passe passez passe-z te vous je souhaite une"),
    rhythms=TYPOGRAPHY.each(
        {
            "trimestriel trimestrielle trimestriellement": Rhythm.QUARTERLY,
            "annuel annuelle annuellement": Rhythm.YEARLY,
            "bimensuel bimensuelle bimensuellement bihebdomadaire": Rhythm.SELDOM,
        }
    ),
    farewells=TYPOGRAPHY.sayings(
        "très bonne journée|très bonne soirée|très bon week|très bon weekend|passe une bonne|passez une bonne|"
        "passe un bon|passez un bon|on se voit|à bientôt|a bientôt|à tout à l heure|à très vite|"
        "à la prochaine|au revoir|au plaisir"
    ),
    signed=TYPOGRAPHY.sayings(
        "cordialement|bien cordialement|bien à vous|bien à toi|sincères salutations|meilleures salutations|amicalement|"
        "bises|salutations"
    ),
    partings=TYPOGRAPHY.words("à"),
    soon=TYPOGRAPHY.words("bientôt plus tard prochaine semaine"),
    thanks=TYPOGRAPHY.words("merci remercie"),
    greeting=TYPOGRAPHY.words("bonjour bonsoir salut coucou hello à tous toutes et tout le monde l équipe bellhop"),
    dear=TYPOGRAPHY.words("cher chère chers chères"),
    labels=TYPOGRAPHY.meanings(
        {
            "action|demande": Label.VERB,
            "où|salle|lieu|endroit|ressource|quoi|objet réservé|bureau|matériel": Label.THING,
            "quand|date et heure|créneau": Label.WHEN,
            "date|jour|le": Label.DATE,
            "heure|horaire|heures|horaires|à": Label.TIME,
            "début|de|du|commence|heure de début": Label.START,
            "fin|jusqu'à|au|heure de fin": Label.END,
            "durée|combien de temps": Label.LENGTH,
            "répétition|fréquence|récurrence": Label.REPEAT,
            "participants|personnes|nombre de personnes|nombre de participants|combien|invités|effectif|capacité|"
            "participant·e·s|places": Label.PEOPLE,
            "qui|avec": Label.COMPANY,
            "titre|sujet|objet|motif|thème|raison|réunion": Label.TITLE,
        }
    ),
    persons="personnes",
    company="avec",
)
