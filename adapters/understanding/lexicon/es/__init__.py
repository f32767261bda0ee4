"""Spanish."""

from adapters.understanding.lexicon.admin import Admin
from adapters.understanding.lexicon.conjugation import spanish
from adapters.understanding.lexicon.es.asides import ASIDES
from adapters.understanding.lexicon.es.company import COMPANY
from adapters.understanding.lexicon.es.corrections import CORRECTIONS
from adapters.understanding.lexicon.es.occasions import OCCASIONS
from adapters.understanding.lexicon.es.passives import PASSIVES
from adapters.understanding.lexicon.es.questions import QUESTIONS
from adapters.understanding.lexicon.es.sequels import SEQUELS
from adapters.understanding.lexicon.es.series import SERIES
from adapters.understanding.lexicon.es.several import SEVERAL
from adapters.understanding.lexicon.es.speech import SPEECH
from adapters.understanding.lexicon.es.titles import TITLES
from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.es.undoing import UNDOING
from adapters.understanding.lexicon.es.waiting import WAITING
from adapters.understanding.lexicon.groups import Clocks, Days, Links, Numbers, Spans, Talk, Things, Verbs
from adapters.understanding.lexicon.inner import Inner
from adapters.understanding.lexicon.shape import Lexicon
from core.domain.people.member import Role
from core.domain.rules.quota import Period
from core.domain.rules.silence import Silence

each, phrases, sentences, words = TYPOGRAPHY.each, TYPOGRAPHY.phrases, TYPOGRAPHY.sentences, TYPOGRAPHY.words
meanings, sayings = TYPOGRAPHY.meanings, TYPOGRAPHY.sayings

_WEEKDAYS = each(
    {
        "lunes lun lns": 0,
        "martes mar mart ma": 1,
        "miércoles mie mier mié miercoels": 2,
        "jueves jue juev": 3,
        "viernes vie vier": 4,
        "sábado sab sáb sabado": 5,
        "domingo dom": 6,
    }
)
_WHOLE = ("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo")
_SEVERAL = {**{day: day for day in _WHOLE}, "sabados": "sabado", "domingos": "domingo"}
"""One such day for each word that may mean several."""
_COUNTED = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
)
_ORDINALS = "primero segundo tercero quinto sexto séptimo octavo noveno décimo"
"""Without "cuarto", which is a quarter."""
_CLITICS = ("", "me", "la", "lo", "las", "los", "mela", "melo", "nos", "le")


def _told(verbs: str) -> str:
    """Return what somebody is told to do, with what hangs on behind: cancela, cancélala, cancélamelo."""
    return " ".join(f"{verb}{clitic}" for verb in verbs.split() for clitic in _CLITICS)


_MINUTE, _HOUR, _DAY, _WEEK, _MONTH, _YEAR = (0, 0, 1), (0, 0, 60), (0, 1, 0), (0, 7, 0), (1, 0, 0), (12, 0, 0)
_PLEASE = words("por favor porfa gracias entonces")

LEXICON = Lexicon(
    code="es",
    typography=TYPOGRAPHY,
    speech=SPEECH,
    corrections=CORRECTIONS,
    undoing=UNDOING,
    waiting=WAITING,
    passives=PASSIVES,
    titles=TITLES,
    company=COMPANY,
    occasions=OCCASIONS,
    questions=QUESTIONS,
    several=SEVERAL,
    sequels=SEQUELS,
    series=SERIES,
    asides=ASIDES,
    phrases={
        **{
            f"{every} {days}": f"cada {day}"
            for days, day in _SEVERAL.items()
            for every in ("los", "todos los", "tods los")
        },
        **{f"{days} manana": f"{day} {Inner.MORNING}" for days, day in _SEVERAL.items()},
        **phrases(
            {
                "aproximadamente": "más o menos|poco más o menos",
                Inner.DAY_AFTER_TOMORROW: "pasado mañana|pasado mñn|pasado mna|pasado mñana|pasao mañana",
                f"manana {Inner.MORNING}": (
                    "mañana por la mañana|mañana temprano|mañana en la mañana|mañana a la mañana"
                ),
                f"hoy {Inner.MORNING}": "esta mañana|hoy por la mañana",
                "proyector": "video beam",
                Inner.MORNING: ("por la mañana|x la mañana|x la mañanita|en la mañana|a la mañana|por la mñn"),
                f"toda {Inner.MORNING}": "toda la mañana|la mañana entera",
                f"de {Inner.MORNING}": "de la mañana|de la mñn",
                "noche": "por la noche|en la noche|a la noche",
                "esta noche": "esta noche|hoy por la noche",
                "proximo": "que viene|que vienen|q viene|siguiente|entrante",
                "mediodia": "medio día",
                "medianoche": "media noche",
                "título": "llámala|llámalo|llamala|llamalo|que se llame",
                "libre ahora": "libre ya|libre justo ahora",
                "sala ahora": "sala ya",
                "ahora": (
                    "dentro de la próxima hora|en la próxima hora|ahora mismo|ya mismo|ahorita|cuanto antes|"
                    "lo antes posible|de inmediato|en este momento"
                ),
                Inner.ALL_DAY: (
                    "todo el día|día completo|el día entero|día entero|días completos|toda la jornada|jornada completa|"
                    "tdo el día"
                ),
                "finde": "fin de semana",
                "findes": "fines de semana",
                "dentro": "dentro de|de aquí a",
                Inner.WEEK_LATER: "en ocho|en 8",
                ", hasta las": ", termina a las|, acaba a las|, finaliza a las",
                ", desde las": ", empieza a las|, comienza a las|, arranca a las",
                "desde": (
                    "a partir de|a partir del|empezando|comenzando|empezando el|a contar de|con inicio|"
                    "no antes de|no antes del|pero no antes de"
                ),
                "cada dia": "todos los días|tods los días|a diario",
                "cada semana": "todas las semanas|una vez a la semana|una vez por semana",
                "cada mes": "todos los meses|una vez al mes",
                f"cada {Inner.WORKDAY}": (
                    "cada día laborable|todos los días laborables|cada día hábil|todos los días hábiles|"
                    "días laborables|entre semana|los días laborables|días hábiles"
                ),
                "las una": "la una",
                Inner.MY_QUOTA: "me queda|me quedan|cuántas horas me quedan|cuánto me queda",
                Inner.EARLIER: "más temprano|más pronto",
                Inner.LATER: "más tarde",
                Inner.LATE: "llego un poco tarde|llego algo tarde|llegaré un poco tarde|voy un poco tarde",
                Inner.LONGER: "más larga|más largo|durar más|dure más|más rato|más tiempo|un rato más|un ratito más",
                Inner.SHORTER: "más corta|más corto",
                Inner.SAME_TIME: (
                    "misma sala|la misma sala|misma hora|a la misma hora|la misma hora|mismo horario|mismo hueco"
                ),
                "tarde": (
                    "x la tarde|después de comer|después del almuerzo|después de la comida|por la tarde|en la tarde|"
                    "a la tarde|del mediodía"
                ),
                "90 minutos": "hora y media|una hora y media|1 hora y media|hra y media",
                "15 minutos": "cuarto de hora|un cuarto de hora",
                "45 minutos": "tres cuartos de hora",
                "30 minutos": "media hora|media horita|media horilla|una media horita|1 / 2 hora|media h|media hra",
                "2 semanas": "quince días|15 días",
                "1 semana": "ocho días|8 días",
                "reunión": "uno a uno",
                "personas": "de nosotros|de nosotras",
                Inner.CHECK_IN: (
                    "check in|check - in|ya estoy|ya estamos|ya stoy|estoy aquí|estamos aquí|he llegado|hemos llegado|"
                    "ya llegué|ya llegamos|me he sentado|nos hemos sentado|acabo de sentarme|"
                    "acabamos de sentarnos|acabo de llegar|acabamos de llegar|estoy en|estamos en|ya estoy aquí|"
                    "ya he llegado|ya hemos llegado|registra mi llegada|hago check|hacer check"
                ),
                Inner.CHECK_OUT: (
                    "check out|check - out|acabamos en|terminamos en|acabé en|terminé en|he terminado|hemos terminado|"
                    "ya terminé|ya terminamos|he acabado|hemos acabado|ya acabé|ya acabamos|hemos salido|"
                    "ya hemos salido|ya he salido|he salido|terminamos antes|acabamos antes|ya salimos|ya salí|me voy|"
                    "nos vamos|ya está libre|queda libre"
                ),
                "cancela": (
                    "deja libre|dejar libre|dejad libre|ya no necesito|ya no necesitamos|no necesito|no necesitamos|"
                    "ya no hace falta|"
                    "no hace falta|no vamos a usar|"
                    "ya no voy a usar|no voy a usar|ya no lo necesito|ya no la necesito|ya no quiero|ya no nesecito|"
                    "da de baja|dale de baja|dame de baja|dar de baja|sácame de|sácanos de|quítame de|quítanos de|ya no"
                ),
                "pasa": "tiene que ir|tiene que pasar|debería pasar|hay que pasarla|hay que pasarlo",
                "mueve": "cambia la hora|cambiar la hora|cambia de hora|cambiar de hora",
                Inner.INSTEAD: "en lugar|en vez",
                "amplia": (
                    "más tiempo|quedarme más|quedarnos más|alargar un poco|no hemos acabado|no hemos terminado|"
                    "no he acabado|no he terminado|puedo quedarme|podemos quedarnos|un rato más|seguir en"
                ),
                "y": "junto con|así como|además de",
                "20": "una veintena de",
                "10": "una decena de",
                Inner.MY_BOOKINGS: (
                    "hasta cuándo tengo|hasta qué hora tengo|hasta cuándo tenemos|hasta qué hora tenemos|"
                    "en qué sala estoy|en qué sala estamos|dónde tengo que estar|dónde tengo que ir|lo que tengo|"
                    "lo que tenemos|mis reservas|"
                    "mis reservaciones|mi agenda|mi calendario|"
                    "nuestras reservas|tengo reservado|"
                    "tengo reservada|qué tengo|que tngo|qué he reservado|tengo algo reservado|tengo alguna reserva|"
                    "qué reservas|cuáles son mis|lista de reservas|mis resrvas|q tengo|tengo algo|tenemos algo|"
                    "qué tenía|qué salas he reservado|qué salas tengo"
                ),
                Inner.HOW_TO: (
                    "quién eres|qué eres|eres un bot|eres un robot|eres una persona|eres una persona real|"
                    "eres humano|eres real|"
                    "cómo funciona|funciona esto|qué comandos|"
                    "q comandos|cómo se usa|cómo reservo|cómo puedo|cómo hago|"
                    "cómo cancelo|qué puedes hacer|qué sabes hacer|qué te puedo pedir|qué puedo hacer|"
                    "qué puedo pedirte|cómo va esto|para qué sirves|q puedes hacer|cómo te uso"
                ),
                "reserva": "me apuntas|apúntame|apunta|ponme|me pones|me gustaría tener|nueva reserva",
                "libre": (
                    "qué queda libre|qué queda|qué quedan|quién tiene|quién ha reservado|quién reservó|"
                    "quién está en|hay libres|hay algún|hay alguna|"
                    "hay algo|hay alguno|ay alguna|ay algún|qué hay|quedan|queda algún|queda alguna"
                ),
                "sala": (
                    "un sitio tranquilo|un lugar tranquilo|algún sitio tranquilo|sala de reuniones|"
                    "salas de reuniones|sala de juntas|sala de conferencias|sala de reunión"
                ),
                "mesa": "puesto de trabajo|mesa de trabajo|lugar de trabajo",
                "pizarra": "pizarra blanca|tablero blanco",
                "rotafolio": "rota folio|flip chart|papel ógrafo",
                "videoconferencia": "video conferencia|video llamada|video llamadas|vídeo conferencia",
                "eres": "eres ahora|ahora eres|a partir de ahora eres|desde ahora eres",
                "hola": "buenos días|buenas tardes|buenas noches|buen día|muy buenas",
            }
        ),
    },
    numbers=Numbers(
        cardinals=each(
            {
                **{word: number for number, word in enumerate(_COUNTED.split())},
                "un una": 1,
                "cien": 100,
                "doscientos doscientas": 200,
                "trescientos trescientas": 300,
                "quinientos quinientas": 500,
                "treinta": 30,
                "cuarenta": 40,
                "cincuenta": 50,
                "sesenta": 60,
                "noventa": 90,
                "zero": 0,
                "veintiún veintiuna": 21,
            }
        ),
        ordinals=each(
            {
                **dict(zip(_ORDINALS.split(), (1, 2, 3, 5, 6, 7, 8, 9, 10), strict=True)),
                "primer primera 1ro 1er": 1,
                "segunda": 2,
                "tercer tercera": 3,
                # "El último" of a month is its last day, whatever its number.
                "último última": 31,
            }
        ),
        ordinal_endings=words("º ª ° o a ro er do to"),
        articles=words("un una"),
        halves=words("media medio"),
        quarters=words("cuarto cuartos"),
        couples=words("par"),
        vague=words("uno una un"),
    ),
    spans=Spans(
        units=each(
            {
                "minuto minutos min mins minutitos mnts": _MINUTE,
                "hora horas h hs hr hrs horita horitas hra hras": _HOUR,
                "día días dia dias": _DAY,
                "semana semanas sem": _WEEK,
                "quincena": (0, 15, 0),
                "mes meses": _MONTH,
                "año años": _YEAR,
            }
        ),
        glued_units={"m": _MINUTE, "'": _MINUTE},
        lasting=words("para por durante pa"),
        ahead=words("en dentro"),
        further=words("más adicionales adicional extra"),
        from_now=words("después"),
        time=words("tiempo"),
    ),
    clocks=Clocks(
        halves={"am": "am", "pm": "pm"},
        noon=words("mediodía"),
        midnight=words("medianoche"),
        now=words("ahora asap"),
        oclock=words("punto"),
        hours=words("h hs hora horas hr hrs"),
        marked=True,
        before=words("para"),
        adding=words("y"),
        lacking=words("menos"),
        about=words("aprox"),
    ),
    days=Days(
        weekdays=_WEEKDAYS,
        months=each(
            {
                "enero ene": 1,
                "febrero feb": 2,
                "marzo mar": 3,
                "abril abr": 4,
                "mayo may": 5,
                "junio jun": 6,
                "julio jul": 7,
                "agosto ago": 8,
                "septiembre setiembre sept sep set": 9,
                "octubre oct": 10,
                "noviembre nov": 11,
                "diciembre dic": 12,
            }
        ),
        relative=each(
            {
                "hoy oy": 0,
                "mañana mñn mñna mña mna manyana mñana mnn": 1,
                "ayer": -1,
                "anteayer antier": -2,
            }
        ),
        dated=words("el del al día"),
        dashed=True,
        sides=each(
            {
                "este esta estos estas": "this",
                "próximo próxima próximos próximas prox prx": "next",
                "pasado pasada última último": "last",
            }
        ),
        week=words("semana sem"),
        weekend=words("finde"),
        month=words("mes"),
        day=words("día"),
        parts=each(
            {
                "mañanita madrugada": "morning",
                "tarde tardecita": "afternoon",
                "noche nochecita": "evening",
            }
        ),
        entire=words("toda todo"),
        tonight=words("tonight"),
        end=words("fin final finales"),
        early=words("principios principio comienzos inicios inicio primeros"),
        middle=words("mediados mitad"),
        inside=words("en durante"),
        each=words("cada"),
        other=words("otra otro dos"),
        describing=words("diario diaria semanal mensual"),
        frequencies=each(
            {
                "diario diariamente diaria": "daily",
                "semanal semanalmente": "weekly",
                "mensual mensualmente": "monthly",
                "findes": "weekends",
            }
        ),
        times=words("veces ocasiones sesiones"),
    ),
    links=Links(
        on=words("el al del los"),
        at=words("a las la sobre hacia tipo alrededor aproximadamente @"),
        of=words("de del la los el en lo d"),
        since=words("de del desde entre d"),
        between=words("entre"),
        to=words("a al - hasta"),
        until=words("hasta"),
        after=words("después tras"),
        towards=words("a al para pa"),
        into=words("en"),
        exchanging=words("por con"),
        conjunctions=words("y e & más"),
        either=words("o u"),
    ),
    things=Things(
        kinds=each(
            {
                "sala salita habitación room": "room",
                "estudio studio": "studio",
                "mesa escritorio puesto desk": "desk",
                "aparato material": "equipment",
                "coche carro auto vehículo furgoneta": "vehicle",
                "asiento plaza avión": "seat",
            }
        ),
        plural_kinds=each(
            {
                "salas salitas": "room",
                "estudios": "studio",
                "mesas escritorios puestos": "desk",
                "equipos aparatos": "equipment",
                "coches carros autos vehículos": "vehicle",
                "asientos": "seat",
            }
        ),
        numbered_kinds=words("desk seat"),
        numbering=words("número num nº no nro # °"),
        floors=words("planta piso"),
        windows=words("ventanilla ventanillas ventana ventanas"),
        rows=words("fila"),
        aisles=words("pasillo pasillos"),
        classes=phrases(
            {
                "business": "business|ejecutiva|preferente|clase de negocios",
                "economy": "economy|turista|económica|economica",
                "premium": "premium economy|premium",
                "first": "primera clase|en primera",
                "second": "segunda clase|en segunda",
                "": "business meeting|business trip",
            },
        ),
        class_words=words("clase clases"),
        beside=words("juntos juntas contiguos contiguas seguidos seguidas adyacentes"),
        tags=each(
            {
                "proyector projector beamer videobeam": "projector",
                "pantalla tele televisor tv monitor": "screen",
                "pizarra tablero whiteboard": "whiteboard",
                "video vídeo videoconferencia videoconferencias videollamada videollamadas": "video",
                "podcast podcasts": "podcast",
                "rotafolio rotafolios flipchart papelógrafo": "flipchart",
            }
        ),
        having=words("con incluyendo y tenga c"),
        people=words("personas persona pers gente participantes asistentes invitados compañeros plazas pax people"),
        party=words("somos seremos ser grupo equipo vamos"),
        seats=words("plazas"),
        most=words("hasta máximo max"),
        nouns=words("reserva reservas reservación reservaciones reunión cita"),
        own=words("mi mis nuestra nuestro nuestras nuestros"),
        mine=words("mío mía míos mías nuestro nuestra"),
        codes=words("código codigo pin"),
        references=words("ref referencia"),
    ),
    verbs=Verbs(
        firm=each(
            {
                _told("cancela anula borra elimina quita kita suelta libera descarta"): "cancel",
                "olvídate olvida cancelar cancelación cancele cancelad anular borrar eliminar quitar": "cancel",
                "cancel liberar canceles anules borres elimines quites": "cancel",
                spanish(
                    "cancelar anular borrar eliminar quitar soltar:suelt descartar", but="quitemos soltarla soltarlo"
                ): "cancel",
                spanish("liberar"): "cancel",
                spanish(
                    "mover:muev cambiar pasar aplazar retrasar atrasar adelantar reprogramar trasladar",
                    but="pase pasemos pasen pasa pasas cambie",
                ): "move",
                spanish("alargar ampliar prolongar acortar recortar extender:extiend"): "extend",
                _told("mueve cambia pasa aplaza retrasa atrasa adelanta reprograma traslada corre"): "move",
                "mover cambiar pasar pasas aplazar retrasar atrasar adelantar reprogramar posponer pospón": "move",
                "muevas cambies aplaces retrases": "move",
                _told("alarga amplia extiende prolonga acorta recorta"): "extend",
                "alargar ampliar extender prolongar acortar recortar": "extend",
                "llegada checkin regístranos regístrame registrarnos registrarme": "checkin",
                "salida checkout": "checkout",
                "cuota cuotas": "quota",
                "busca buscar busco buscamos encuentra encontrar libre libres disponible disponibles ocupado "
                "ocupada encuéntrame búscame disponibilidad": "find",
                _told("reserva aparta bloquea agendame"): "book",
                "reservar reserve reservarme resrvame resérveme book apartar bloquear agendar": "book",
                "resrva reservado reserves": "book",
            }
        ),
        mild=each(
            {
                "ayuda help comandos": "help",
                "reservas reservaciones lista agenda": "list",
                "aquí llegué llegado": "checkin",
                "terminado acabado terminé listo soltarla soltarlo salimos salgo dejamos": "checkout",
                "más quedarme quedarnos seguir añade añadir otra otro": "extend",
                "devuelve devolver devuelvo devolvemos suelta suelto soltar salta saltar": "cancel",
                "mejor pon poner": "move",
                "cuál cuáles hay ay muestra enseña cuándo alguna algún queda quedan": "find",
                "prestar préstame préstanos necesito necesitamos quiero quisiera querría queremos coger cojo tomo "
                "pillar pillo dame danos "
                "nesecito necesitaría gustaría deme coge disponer disponemos": "book",
            }
        ),
        ridding=words("tumba tumbar tira tirar carga cárgate quita"),
        forward=words(f"{_told('adelanta')} adelantar antes"),
        make=words(_told("haz pon") + " ponle ponles"),
        rest=words("resto"),
        negations=words("no nunca"),
        between_negations=words("me lo la los las nos se"),
    ),
    talk=Talk(
        commands=each(
            {
                "quota quotas cuota cuotas": "quota",
                "rules reglas": "rules",
                "settings ajustes configuración": "settings",
                "groups grupos": "groups",
                "certificates certificados": "certificates",
                "people personas": "people",
                "blackout blackouts cierres cierre": "blackout",
                "link connect conectar": "link",
                "invite invitar": "invite",
                "setup": "setup",
            }
        ),
        remarks=sentences(
            {
                "confirm": (
                    "sí|sí por favor|vale|ok|okay|confirma|confirmar|vale resérvala|sí resérvala|resérvala|"
                    "adelante|de acuerdo|perfecto|sí confirma|sí resérvalo|resérvalo|me vale|me sirve|está bien|"
                    "genial|hecho|dale|sí dale|la cojo|me la quedo|lo cojo|sí vale|vale perfecto|claro|venga|"
                    "sí claro|confirmo|confírmala|confírmalo|sí confirmo|me parece bien|así está bien|"
                    "vale confirma|estupendo|sí esa|esa|esa misma|sí ese|ese|sí esa misma|ok resérvala|vale la cojo|"
                    "perfecto resérvala|sí la quiero|vale esa|hazlo|sí hazlo|pues hazlo|entonces hazlo|hazlo así|"
                    "vale hazlo|"
                    "pues haz eso"
                ),
                "drop": "no|no gracias|descarta|déjalo|olvídalo",
                "late": (
                    "llego tarde|voy tarde|llegaré tarde|me retraso|vamos tarde|llegamos tarde|10 min tarde|"
                    "10 minutos tarde|llego 10 minutos tarde|diez minutos tarde"
                ),
                "undo": "deshacer|deshaz|deshazlo|recupérala|recuperar",
                "hello": (
                    "hola|buenas|buenos días|buenas tardes|hey|qué tal|hola a todos|hola bellhop|buenos días bellhop|"
                    "hola qué tal|buenas qué tal|cómo estás|hola cómo estás|cómo va|qué tal estás"
                ),
                "thanks": "gracias|muchas gracias|mil gracias|grax|gracias a ti|thx",
                "one_more": (
                    "otro más|otra más|uno más|una más|otro igual|otra igual|otro de esos|otra de esas|"
                    "uno más por favor|otro por favor|otra por favor"
                ),
                "why": (
                    "por qué|por qué eso|y eso por qué|"
                    "cómo lo has entendido|qué has entendido|cómo lo entendiste|qué entendiste"
                ),
            }
        ),
        refusing=words("no nop mejor"),
        please=_PLEASE,
        because=words("porque pq"),
        it=words("la lo hazla hazlo ponla ponlo muévela muévelo retrásala adelántala pásala"),
        besides=words("también tambien"),
        again=words(
            "mismo misma mismos igual idéntico repite repítela repítelo repetir repetirla copia copiar duplica duplicar"
        ),
        too=words(
            "entonces franja hueco horario añade también tambien otra vez más cosa reserva reservar resérvame "
            "sala para lo la el y por "
            "favor de nuevo puedes quiero hazlo haz"
        ),
        earlier=words("antes"),
        later=words("después"),
        away=words("ausente vacaciones baja enfermo enferma fuera"),
        every=UNDOING.every,
        late=words("llego llegaré llegamos llegaremos retraso"),
        unfinished=words("casi aún todavía pronto"),
        detained=words(
            "atasco atascado atascada pillado pillada tráfico tren bus metro retenido retenida perdón poco reunión "
            "tarde retrasado retrasada"
        ),
        fillers=_PLEASE
        | words(
            "sitio nomás nomas haría harían cualquier cualquiera juntas juntos contiguas contiguos el la los las lo "
            "un una unos "
            "unas y e o u a "
            "al de del d en con c sin "
            "para pa que q qué se si sí no ya me te le nos os les mi mis tu tus su sus yo tú él ella nosotros este "
            "esta estos estas ese esa esto eso aquí ahí es son ser sea está están estoy estamos estar era ha he has "
            "han hemos haber hay ay habrá puede puedes pueden puedo podemos podéis podría podrías podrían poder "
            "porfavor porfis xfa xfavor xfi plis pls please hola buenas buenos saludos oye perdona vale ok pues "
            "también tambien aún todavía solo sólo como así cuando donde muy más menos algo alguna algún alguno todo "
            "toda todos todas grande pequeña pequeño tranquila gente hora horas día dia rato momento cosa final "
            "reunión cita equipo somos seremos vamos va voy ir quiero quería saber sabes libre mejor luego después "
            "antes hasta necesito hacer hace haz falta posible tengo tienes tenéis tienen mía mío usar x tal bien "
            "eres"
        ),
        chatter=words(
            "feliz hola gracias adiós ella ellos tiempo clima chiste amor odio cumpleaños jaja jajaja jeje lol "
            "perdón "
            "genial guay porqué quién cómo dónde fui ir vi ver veo pienso creo dice decir escribe poema "
            "historia comida cena café cafetería sí no quizá bueno malo buen frío calor tortilla alguien dime "
            "contraseña chulo"
        ),
        idle=words(
            "cualquiera igual teléfono llaman suena "
            "finde cumpleaños cumple sueño sueños soñar vago vivo enfermo frío helado calor sudando tormenta viento "
            "nubes café té merienda galletas chocolate cerveza vino bar gimnasio correr fútbol netflix libro libros "
            "canción canciones mamá papá mujer marido hijo hija bebé padres familia abuela vecino vecinos dolor "
            "fiebre gripe médico agotado agotada molido molida duermes duerme dormir estresado estresada estresante "
            "molesto pesado rollo pesadilla caos lío ocupado liado liada feliz triste ganas orgulloso orgullosa "
            "celoso nervioso horrible terrible fatal ridículo raro rara extraño harto harta narices "
            "cuéntame cuenta guau omg uf uff ay ah oh vaya jeje jiji ajá claro exacto exactamente entiendo entendido "
            "preocupes "
            "preocupe problema tiempo partido película interesante aburrido cansado cansada hambre sol llueve "
            "lluvia nieve divertido gracioso genial guay todos gente verdad serio loco locura típico normal robot "
            "humano humana persona perro gato niños desayuno cena compañero compañeros bienvenido bienvenida "
            "disfruta disfrutad ánimo bravo suerte"
        ),
    ),
    admin=Admin(
        rules=meanings(
            {
                "abierto|abierta|horario|horarios": "week",
                "paso|intervalo|cuadrícula": "granularity",
                "mínimo|duración mínima": "shortest",
                "máximo|duración máxima": "longest",
                "habitual|duración|duración habitual": "usual",
                "preaviso|aviso": "notice",
                "antelación": "ahead",
                "margen|colchón": "buffer",
                "entrada|llegada|registro": "check_in",
                "gracia|cortesía|tolerancia": "grace",
                "cancelación|cancelar": "cancel_notice",
                "plazo-oferta|plazo de oferta": "offer_time",
                "cola-justa|cola justa": "fair_line",
                "avisos|strikes|faltas": "strikes",
                "fechas-sin-usar|fechas sin usar": "unused_dates",
                "festivos|feriados|días festivos": "on_holidays",
                "compañeros|colegas|para otros": "for_others",
                "peticiones": "favours",
                "compartir|uso compartido": "sharing",
                "encuestas|encuesta|sondeos": "polls",
                "visible|visible para": "seen_by",
                "nombres": "names",
                "reservable|reservable por|reservan": "bookable_by",
                "gestores|gestión|gestionado por": "managers",
                "aprobadores|aprobación": "approvers",
                "excepciones|excepción": "exceptions",
                "aprobación-desde|aprobación desde": "approved_from",
                "segundos-aprobadores|segundos aprobadores": "second_approvers",
                "terceros-aprobadores|terceros aprobadores": "third_approvers",
                "aprobación-fuera|aprobación fuera": "approved_outside",
                "aprobación-para|aprobación para": "approved_of",
                "aprobación-sobre|aprobación sobre": "approved_over",
                "plazo": "deadline",
                "sin-respuesta|sin respuesta": "deadline_answer",
                "conservar-reservas|conservar reservas": "keep_bookings",
                "conservar-mensajes|conservar mensajes": "keep_messages",
                "conservar-entradas|conservar entradas": "keep_deliveries",
                "conservar-conversaciones|conservar conversaciones": "keep_conversations",
                "certificado|certificados|exige|requiere": "needs",
                "otorgado por|otorgan|formadores": "givers",
                "cuota|cuotas|cupo": "quotas",
            }
        ),
        house=sayings("todo|casa|oficina|edificio|en todas partes"),
        inherit=sayings("predeterminado|por defecto|restablecer|heredado"),
        none=sayings("ninguno|ninguna|nunca|sin"),
        yes=sayings("sí|obligatorio|obligatoria"),
        no=sayings("no|opcional"),
        until=sayings("hasta|hasta el|hasta las|antes de las|hasta la"),
        always=sayings("para siempre|siempre|24 horas|a todas horas"),
        closed=sayings("cerrado|cerrada"),
        day_spans=meanings(
            {
                "entre semana|días laborables|los días laborables|días hábiles": range(5),
                "fin de semana|el fin de semana|fines de semana|los fines de semana": (5, 6),
                "todos los días|cada día|a diario|toda la semana": range(7),
            }
        ),
        opens=sayings(
            "de|desde|las|el|los|abrimos|abierto|abierta|estamos|"
            "normalmente|generalmente|nuestro|horario|la oficina|es|está"
        ),
        hours=sayings("h|horas"),
        to=sayings("a|al|hasta"),
        everybody=sayings("todos|todas|cualquiera|nadie|ninguno"),
        nobody=sayings("nadie|a nadie|ninguno"),
        roles=meanings(
            {
                "propietario|propietarios|propietaria|propietarias": Role.OWNER,
                "administrador|administradores|administradora|administradoras": Role.ADMIN,
                "miembro|miembros": Role.MEMBER,
                "invitado|invitados|invitada|invitadas": Role.GUEST,
            }
        ),
        by=sayings("por|para"),
        either=sayings("o|u"),
        then=sayings("luego|después|y luego|y después"),
        approval_when=meanings(
            {
                "si|cuando|para reservas|pero solo": "when",
                "más de|más largo que|más larga que|de más de": "longer",
                "desde|al menos|a partir de": "from",
                "después de|tras": "after",
                "antes de": "before",
                "fuera de": "outside",
                "por|hecha por|hechas por|de los": "of",
            }
        ),
        silences=meanings(
            {
                "aprobar|aprobada|aprobadas|se aprueba|se aprueban|aceptar|sí": Silence.APPROVE,
                "rechazar|rechazada|rechazadas|se rechaza|se rechazan|denegar|no": Silence.DECLINE,
                "caducar|caduca|caducan|ninguna": Silence.LAPSE,
            }
        ),
        bookings=sayings("reserva|reservas"),
        per=sayings("por|a la|al|cada"),
        periods=meanings(
            {"día|diario|diarias": Period.DAY, "semana|semanal|semanales": Period.WEEK, "mes|mensual": Period.MONTH}
        ),
        within=sayings("en|dentro de"),
        in_a_row=sayings("seguidas|consecutivas"),
        ahead=sayings("de antelación|antes"),
        open=sayings("a la vez|abiertas|al mismo tiempo"),
        apiece=sayings("para"),
        shared=sayings("compartidas por|compartidos por|compartido por|en común para"),
        add=sayings("añadir|añade|agregar|con"),
        remove=sayings("quitar|quita|eliminar|sin"),
        linking=sayings("a|al|de|del|en"),
        gives=sayings("da|dale|dar|otorga|otorgar|concede|añade|añadir"),
        has=sayings("tiene|tienen|ha|han"),
        one=sayings("un|una"),
        course=sayings("válido|válida|ahora|ya|el|la|a|por favor"),
        certificate=sayings("certificado"),
        trained=sayings("certificado|curso|formación|carné|permiso|licencia|acreditación"),
        done=sayings("hecho|aprobado|completado|superado|terminado"),
        asking=sayings(
            "quién|quien|tiene|tienen|tengo|yo|mi|mis|es|está|sigue|válido|vigente|cuándo|cuando|termina|caduca|"
            "acaba|vence|qué|cuál|cuáles|hasta|puede|pueden|dar|da|otorga|otorgar|conseguir|alguien|ya|hecho|"
            "aprobado|me|el|la|los"
        ),
        withdraws=sayings("retira|retirar|quita|quitar|revoca|revocar"),
    ),
)
