"""Spanish: named days, the times of a working day, and zones."""

from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.occasions import Beside, Feast, Hour, Occasions

OCCASIONS = Occasions(
    phrases=TYPOGRAPHY.phrases(
        {
            Feast.NEW_YEAR: "año nuevo|día de año nuevo",
            Feast.EPIPHANY: "día de reyes|reyes|reyes magos|día de los reyes|epifanía",
            Feast.CANDLEMAS: "candelaria",
            Feast.VALENTINE: "san valentín|día de san valentín|día de los enamorados",
            Feast.WOMEN: "día de la mujer|día internacional de la mujer",
            Feast.SAINT_JOSEPH: "san josé|día de san josé",
            Feast.SHROVE_TUESDAY: "martes de carnaval",
            Feast.ASH_WEDNESDAY: "miércoles de ceniza",
            Feast.PALM_SUNDAY: "domingo de ramos",
            Feast.MAUNDY_THURSDAY: "jueves santo",
            Feast.GOOD_FRIDAY: "viernes santo",
            Feast.HOLY_SATURDAY: "sábado santo|sábado de gloria",
            Feast.EASTER: "pascua|domingo de pascua|domingo de resurrección|día de pascua",
            Feast.EASTER_MONDAY: "lunes de pascua",
            Feast.ASCENSION: "ascensión|jueves de la ascensión",
            Feast.PENTECOST: "pentecostés|domingo de pentecostés",
            Feast.WHIT_MONDAY: "lunes de pentecostés",
            Feast.CORPUS_CHRISTI: "corpus christi|corpus",
            Feast.LABOUR: (
                "día del trabajo|día del trabajador|fiesta del trabajo|día de los trabajadores|"
                "día internacional del trabajo|primero de mayo"
            ),
            Feast.MOTHERS: "día de la madre",
            Feast.FATHERS: "día del padre",
            Feast.SAINT_JOHN: "san juan|noche de san juan",
            Feast.INDEPENDENCE: "día de la independencia",
            Feast.NATIONAL: "fiesta nacional|día de la hispanidad|día del pilar|hispanidad|día nacional",
            Feast.ASSUMPTION: "asunción|día de la asunción",
            Feast.COLUMBUS: "día de la raza",
            Feast.HALLOWEEN: "halloween",
            Feast.ALL_SAINTS: "todos los santos|día de todos los santos|día de los santos",
            Feast.ALL_SOULS: "día de los difuntos|día de muertos|día de los muertos",
            Feast.THANKSGIVING: "acción de gracias|día de acción de gracias|thanksgiving",
            Feast.BLACK_FRIDAY: "black friday|viernes negro",
            Feast.CONSTITUTION: "día de la constitución|día de la constitución española|la constitución",
            Feast.IMMACULATE: "inmaculada|la inmaculada|inmaculada concepción|día de la inmaculada",
            Feast.CHRISTMAS_EVE: "nochebuena|noche buena",
            Feast.CHRISTMAS: "navidad|día de navidad",
            Feast.BOXING: "san esteban|sant esteve",
            Feast.NEW_YEARS_EVE: "nochevieja|noche vieja|fin de año|último día del año|san silvestre",
            Beside.EVE: "víspera|la víspera|vísperas|el día antes|día antes",
            Beside.MORROW: "el día después|día después|el día siguiente|día siguiente",
            Hour.AFTER_HOURS: "después del trabajo|tras el trabajo|después de trabajar|al salir del trabajo",
            Hour.CLOSING: (
                "a última hora|última hora|a última hora del día|última hora del día|final del día|"
                "al final del día|fin de la jornada|final de la jornada|al final de la jornada|fin de jornada|"
                "hora de salir|la hora de salir|hora de cierre|la hora de cierre|el cierre"
            ),
            Hour.EARLY: (
                "a primera hora|primera hora|a primera hora de la mañana|primera hora de la mañana|"
                "a primerísima hora|a media mañana|media mañana|a última hora de la mañana|"
                "última hora de la mañana|antes de comer|antes de la comida|antes del almuerzo|"
                "antes de almorzar|temprano por la mañana|bien temprano|de buena mañana"
            ),
            Hour.EVENT: "stand - up|stand up",
            Hour.LATE: (
                "a primera hora de la tarde|primera hora de la tarde|a media tarde|media tarde|después de comer|"
                "después del almuerzo|después de almorzar|después de la comida|tras la comida|tras el almuerzo|"
                "tras comer|a última hora de la tarde|última hora de la tarde"
            ),
            Hour.LUNCH: (
                "hora de comer|la hora de comer|hora del almuerzo|la hora del almuerzo|hora de la comida|"
                "la hora de la comida"
            ),
            f"hasta {Hour.LUNCH}": (
                "hasta la comida|hasta la hora de comer|hasta el almuerzo|hasta comer|hasta la hora del almuerzo"
            ),
        }
    ),
    feast_heads=TYPOGRAPHY.words("día fiesta festivo san santa santo"),
    zones=TYPOGRAPHY.meanings(
        {
            "peninsular|española|españa|sevilla": "Europe/Madrid",
            "canaria|canarias": "Atlantic/Canary",
            "alemana|alemania|múnich|colonia|hamburgo|fráncfort": "Europe/Berlin",
            "francesa|francia": "Europe/Paris",
            "británica|inglesa|reino unido|inglaterra": "Europe/London",
            "italiana|italia|milán|turín|nápoles|florencia|venecia": "Europe/Rome",
            "portuguesa|portugal": "Europe/Lisbon",
            "ginebra|basilea|suiza": "Europe/Zurich",
            "india": "Asia/Kolkata",
            "japonesa|japón": "Asia/Tokyo",
            "del este|este": "America/New_York",
            "del pacífico|pacífico": "America/Los_Angeles",
            "europa central|centroeuropea": "CET",
            "argentina": "America/Argentina/Buenos_Aires",
            "méxico|mexicana": "America/Mexico_City",
            "colombiana": "America/Bogota",
            "chilena": "America/Santiago",
            "londres": "Europe/London",
        }
    ),
    zone_marks=TYPOGRAPHY.words("hora horas horario huso"),
    zone_leads=TYPOGRAPHY.words("en"),
    zone_links=TYPOGRAPHY.words("local de del la el"),
    around=TYPOGRAPHY.words("después antes tras"),
    events=TYPOGRAPHY.words("standup daily scrum retro retrospectiva desayuno café formación kickoff"),
    short_weekdays={"lu": 0, "ma": 1, "mi": 2, "ju": 3, "vi": 4, "sa": 5, "do": 6},
)
