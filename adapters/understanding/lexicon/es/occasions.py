"""Spanish: named days, the times of a working day, and zones."""

from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.occasions import Beside, Feast, Hour, Label, Occasions, Rhythm

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
            f"hasta {Feast.SPRING}": "hasta primavera|hasta la primavera",
            f"hasta {Feast.SUMMER}": "hasta verano|hasta el verano",
            f"hasta {Feast.AUTUMN}": "hasta otoño|hasta el otoño",
            f"hasta {Feast.WINTER}": "hasta invierno|hasta el invierno",
            Beside.EVE: "víspera|la víspera|vísperas|el día antes|día antes",
            Beside.MORROW: "el día después|día después|el día siguiente|día siguiente",
            Rhythm.SELDOM: ("dos veces al mes|dos veces por semana|dos veces a la semana"),
            Rhythm.FORTNIGHTLY: (
                "cada quince días|cada 15 días|una semana sí y otra no|una semana sí una no|sí y otro no|"
                "sí y otra no|sí uno no|en semanas alternas|semanas alternas"
            ),
            Rhythm.OTHER_DAY: "un día sí y otro no|un día sí uno no|en días alternos|días alternos",
            Rhythm.QUARTERLY: "cada trimestre|todos los trimestres",
            Rhythm.YEARLY: "cada año|todos los años",
            "seremos": "vamos a ser|vendremos|vendrán",
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
    holidays=TYPOGRAPHY.words("festivos feriados"),
    of_holidays=TYPOGRAPHY.words("días"),
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
    before=TYPOGRAPHY.words("antes"),
    around=TYPOGRAPHY.words("después antes tras"),
    events=TYPOGRAPHY.words("standup daily scrum retro retrospectiva desayuno café formación kickoff"),
    short_weekdays={"lu": 0, "ma": 1, "mi": 2, "ju": 3, "vi": 4, "sa": 5, "do": 6},
    wishing=TYPOGRAPHY.words("buen buena feliz lindo linda bonito excelente"),
    wished=TYPOGRAPHY.words(
        "día tarde noche finde fin semana descanso puente viaje domingo navidad navidades pascua año"
    ),
    wish_leads=TYPOGRAPHY.words("que tengas tengáis tengan tenga pases paséis un una muy te os les deseo pasa"),
    rhythms=TYPOGRAPHY.each(
        {
            "quincenal quincenalmente": Rhythm.FORTNIGHTLY,
            "trimestral trimestralmente": Rhythm.QUARTERLY,
            "anual anualmente": Rhythm.YEARLY,
            "bimensual bisemanal bimestral": Rhythm.SELDOM,
        }
    ),
    farewells=TYPOGRAPHY.sayings(
        "que tengas|que tengáis|que tengan|que tenga buen|nos vemos|hasta luego|hasta pronto|hasta entonces|"
        "hasta la próxima|hasta la vista|un saludo y|pasa un buen|pasad un buen|disfruta del|disfruta el"
    ),
    signed=TYPOGRAPHY.sayings(
        "un saludo|saludos|saludos cordiales|un cordial saludo|atentamente|un abrazo|abrazos|cordialmente"
    ),
    partings=TYPOGRAPHY.words("hasta"),
    soon=TYPOGRAPHY.words("luego pronto entonces próxima semana"),
    thanks=TYPOGRAPHY.words("gracias agradezco"),
    greeting=TYPOGRAPHY.words(
        "hola buenas buenos días tardes noches buen día muy a todos todas equipo qué tal bellhop saludos"
    ),
    dear=TYPOGRAPHY.words("querido querida queridos queridas estimado estimada estimados estimadas"),
    labels=TYPOGRAPHY.meanings(
        {
            "acción|petición": Label.VERB,
            "dónde|sala|lugar|sitio|recurso|qué|mesa|equipo|espacio": Label.THING,
            "cuándo|fecha y hora|horario": Label.WHEN,
            "fecha|día|el": Label.DATE,
            "hora|a las|horas": Label.TIME,
            "desde|inicio|de|comienzo|empieza|hora de inicio": Label.START,
            "hasta|fin|final|termina|hora de fin": Label.END,
            "duración|cuánto tiempo|cuánto": Label.LENGTH,
            "repetición|frecuencia": Label.REPEAT,
            "asistentes|personas|participantes|número de personas|cuántos|aforo|invitados|plazas": (Label.PEOPLE),
            "quién|con|quiénes": Label.COMPANY,
            "título|asunto|tema|motivo|objeto|reunión|para qué": Label.TITLE,
        }
    ),
    persons="personas",
    company="con",
)
