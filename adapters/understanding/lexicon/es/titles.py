"""Spanish: what leads to the purpose of a booking, and how people rename it."""

from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.titles import BORROWED, Titles

words = TYPOGRAPHY.words

TITLES = Titles(
    events=words(
        f"{BORROWED} llamada llamadas retrospectiva llamada formación presentación ensayo debate fiesta "
        "aniversario cumpleaños "
        "comida almuerzo cena desayuno curso clase examen seminario conferencia charla entrevista entrevistas "
        "contratación evaluación negociación auditoría inspección grabación rodaje ceremonia despedida "
        "lanzamiento informe preparación estrategia balance traspaso visita acogida comité consejo comisión foro "
        "discusión taller punto presupuesto revisión seguimiento asamblea junta proyecto cliente clientes "
        "cancelaciones jornada brindis"
    ),
    meetings=words("equipo equipos reunión reuniones cita citas evento"),
    called=words("llamada llamado titulada titulado denominada denominado llamadas nombrada"),
    topics=words("asunto tema título"),
    labels=words("título asunto tema motivo nombre objeto propósito ocasión qué"),
    leads=words("sobre"),
    articles=words("el la los las un una unos unas nuestro nuestra nuestros mi mis tu tus su sus al"),
    inside=words("de del la el los las y e & con a al en sobre para por un una nuestro nuestra + / sin"),
    clauses=words(
        "yo ella nosotros ellos es son soy eres está están estoy estamos era ser sea fue he has ha hemos han "
        "puedo puedes puede podemos pueden podrías podría quiero quería quisiera necesito tengo tiene tenemos "
        "debo si porque cuando que qué favor porfa porfis gracias hola buenas buenos saludos perdona perdón "
        "espero ojalá no sí nunca quizá quizás posible sino mejor quién dónde cómo me te nos os le les se lo pues "
        "entonces también aún nada algo alguien muchas adiós luego hasta vale oye dime hay vamos va quedo total "
        "incluido inclusive exactamente exacto poco info vez nombre lugar dura funciona nos acá aki"
    ),
    wishes=words(
        "cerca junto lado lejos tranquila tranquilo luminosa luminoso ventana frente vistas rincón planta sin accesible"
    ),
    naming=TYPOGRAPHY.sayings(
        "pon que es para|apunta que es para|anota que es para|escribe que es para|indica que es para|"
        "ponle que es para|"
        "llámala|llámalo|llámale|llamala|llamalo|llama a la reserva|llama a mi reserva|nómbrala|nómbralo|"
        "titúlala|titúlalo|renómbrala como|renómbrala a|renómbrala|renómbralo como|renómbralo|renombra … a|"
        "renombra … como|renombrar … como|cambia el nombre de … a|cambia el nombre de … por|"
        "cambia el nombre del … a|cambia el nombre del … por|cambia el título de … a|cambia el título de … por|"
        "cambia el título del … a|cambia el título del … por|cambia el título a|cambia el título por|"
        "cambia el nombre a|cambia el nombre por|cámbiale el nombre a|cámbiale el título a|ponle de título|"
        "ponle por título|ponle el título|ponle de nombre|ponle el nombre|ponle|pon el título|pon de título|"
        "el título es|pon * como título|añade * como título|añade el título|pon * de título|se llama|título :|"
        "nuevo título :|que se llame|a … ponle|"
        "… ponle|… llámala|… llámalo|… renómbrala|… renómbralo|… ponle de título|"
        "… ponle el título|"
        "asunto :|tema :|el tema es|el asunto es"
    ),
    purposes=TYPOGRAPHY.sayings("es para|será para|la quiero para|lo quiero para|la necesito para|lo necesito para"),
    instead=words("mejor entonces"),
    removing=words("quita quitar quítale borra borrar elimina eliminar sin"),
    title_nouns=words("título nombre"),
)
