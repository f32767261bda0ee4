"""Spanish: who talks, and how sure it is: what makes of a sentence a request, a question, a report or a maybe."""

from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.speech import Speech

meanings, words = TYPOGRAPHY.meanings, TYPOGRAPHY.words

SPEECH = Speech(
    cues=meanings(
        {
            (
                "feliz cumple|feliz cumpleaños|enhorabuena|felicidades|suerte|mucha suerte|comemos|"
                "empezad sin|bienvenido|bienvenida|que te mejores|casi me|quedamos a|"
                "me olvidé de|me encanta|nos encanta|me encantan|me gusta|nos gusta|odio|adoro|detesto|me flipa|"
                "no os olvidéis|no olvidéis|no se olviden|estaré en|estaremos en|"
                "atasco|empezad|empieza sin|empiecen sin|llego tarde|llego 5|llego cinco|llego 10|llego diez|"
                "con retraso|menos mal|por suerte|afortunadamente|gracias a dios|pásate por|pasaos por|pasa por|"
                "pasad por|"
                "voy para|de camino a|camino de|te debo|os debo|"
                "confundo|confundimos|habéis visto|has visto|visteis|viste el|viste la|habéis oído"
            ): "chat",
            (
                "puedes|podrías|podríais|podéis|puede|podría|pueden|podrían|me puedes|me podrías|me puede|nos puedes|"
                "quisiéramos|tengo que|"
                "tenemos que|hay que|debo|debemos|toca|ayúdame a|te pido que|haz el favor de|hazme el favor de|"
                "vamos a|voy a|voy a tener que|vamos a tener que|voy a tener q|tengo q|tenemos q|sería tan amable de|"
                "le agradecería|te importa|te importaría|le importaría|he decidido|hemos decidido|"
                "me haces el favor de|procede a|quería|queríamos"
            ): "request",
            (
                "puedo|podemos|podría yo|podríamos|se puede|se podría|es posible|sería posible|hay forma de|"
                "hay manera de|habría manera de|me permites|está bien si|hay opción de|posible|cabe la posibilidad de|"
                "te importa si|os importa si|te parece bien si"
            ): "favour",
            (
                "cuándo es|cuándo son|cuándo puedo|cuándo tengo|cuándo empieza|cuándo está|qué pasa|qué pasa si|"
                "qué pasaría|qué ocurre|qué sucede|y si|hasta cuándo|hasta qué hora|cuánto tiempo|cuánto|cuántas|"
                "cuántos|cómo|por qué|porqué|quiénes|dónde|cuáles|tengo que avisar|es demasiado tarde|"
                "es tarde para|ya es tarde|todavía puedo|aún puedo|todavía estoy a tiempo|habéis|hubo|alguien sabe|"
                "sabes|sabéis|es obligatorio|está permitido|a qué hora|con cuánta antelación|"
                "para qué sirve|alguien puede|alguien tiene|hay algún problema|a quién|de quién|"
                "qué tal|cómo fue|cómo estuvo|"
                "qué tendría que|qué tengo que|qué hay que|qué habría que|qué debería|"
                "qué haría falta|qué hace falta|cuánto haría falta"
            ): "question",
            (
                "traed los|traed las|traed el|traed la|trae los|trae las|traed vuestros|traigan|sed puntuales|"
                "sé puntual|no lleguéis tarde|no llegues tarde|mala idea|muy mala idea|buena idea|me viene bien|"
                "nos viene bien|me va bien|nos va bien|nos vemos allí|un desastre|"
                "id empezando|lo que me faltaba|lo que nos faltaba|"
                "tendrá lugar|tendrán lugar|pago yo|invito yo|yo invito|nunca más|simulacro|"
                "suena bien|suena genial|trae café|trae tarta|traed café|y trae|y traed|"
                "ni me lo digas|no me digas|qué me vas a contar|repetimos"
            ): "among",
            (
                "dice|dice que|dijo|dijo que|dicen|dijeron|decía|ha dicho|han dicho|me dijo|me ha dicho|cuenta que|"
                "contó|me contó|me cuenta|oí|he oído|oído|escuché|he escuchado|según|al parecer|por lo visto|"
                "parece que|parece|se supone|escribió|escribe|preguntó|pregunta si|menciona|mencionó|piensa que|"
                "cree que|opina|anunció|anuncia|comentó|comenta|me comenta|ha comentado|asegura|promete|prometió|"
                "sugiere|sugirió|propone|propuso|rumor|rumores|se rumorea|supuestamente|afirma|explicó|avisó de|avisó|"
                "asunto|se queja|informó|soñé|he soñado|soñé que|"
                "quería que|quiere que yo|me pidió que|me ha pedido que|nos pidió que"
            ): "hearsay",
            (
                "ella|ellos|ellas|alguien|nadie|la gente|mi jefe|mi jefa|el jefe|la jefa|el cliente|la clienta|"
                "los clientes|mi compañero|mi compañera|mis compañeros|un compañero|una compañera|los demás|"
                "el equipo de|otro equipo|marketing|contabilidad|recursos humanos|su|sus|quien|quienquiera|recepción|"
                "mi marido|mi mujer|mi hermano|mi hermana|los de|la de|el de|el profesor|el casero|los otros|otros|"
                "nos canceló|nos ha cancelado|nos cancelaron|nos han cancelado|nos dejó plantados|"
                "tenemos a|de nosotros están|están de baja|están enfermos|están malos|"
                "solo los admins|solo los administradores|solo admins|solo los miembros|sólo los admins|solo un admin|"
                "alguien más|otra persona|"
                "está fuera hasta|está de vacaciones|"
                "quien tenga|el que tiene|la que tiene|los que tienen|la persona que"
            ): "third",
            (
                "tuvimos que|tuve que|tuvieron que|hemos tenido que|he tenido que|"
                "arreglaron|arregló|repararon|reparó|duró|duraron|"
                "estuvo|estuvimos|estuve|teníamos|tuve|tuvimos|tenían|fui|fuimos|ayer|anteayer|la semana pasada|"
                "el mes pasado|la última vez|el otro día|canceló|cancelaron|cancelé|cancelamos|cancelado|cancelada|"
                "cancelaba|anuló|anularon|anulado|anulada|movió|movieron|moví|movido|movida|reservó|reservaron|"
                "reservé|reservado|reservada|cambió|cambiaron|cambiado|cambiada|liberó|se liberó|liberado|liberada|"
                "olvidé|olvidamos|se me olvidó|se nos olvidó|hace una semana|hace un mes|hace días|pasó|llegó|"
                "llegaron|nos vimos|quedamos|usamos|usé|hicimos|hice|ya no estaba|siempre|nunca|cada vez|antes se|"
                "solíamos|solía|recientemente|ha sido|han sido|fue cancelada|fue cancelado|se canceló|se anuló|"
                "se movió|estaba libre|ha cancelado|han cancelado|ha movido|han movido|he cancelado|he reservado|"
                "hemos tenido|he tenido|huele|funciona|suena|se libere|se libera|quedó|dejó|cogió|pilló|ha cogido|"
                "ha reservado|han reservado|perdí|perdimos|terminó|casi|salí|salimos|quitaron|quitamos|pasamos|borró|"
                "borraron|nos quitaron|nos vemos|"
                "habría sido|hubiera sido|creía que|creía|pensaba que|feliz|está gafado|es la mejor|"
                "llegamos tarde|"
                "acabo de|acabamos de|acaban de|gracias por|"
                "volvió a|volvieron a|vuelve a|vuelven a|ha vuelto a|han vuelto a|otra vez ha|"
                "se alargó|se ha alargado|se extendió|se alargaron|se reúne|se reúnen|"
                "me ha|me han|nos ha|nos han|"
                "la última vez|siempre vacía|siempre vacío|nunca libre"
            ): "past",
            (
                "en el peor de los casos|como mucho|"
                "quizá|quizás|tal vez|a lo mejor|puede que|igual tengo que|algún día|un día de estos|pensando en|"
                "estoy pensando|estamos pensando|pensaba|pensábamos|no sé|no sé si|no sabemos|no estoy seguro|"
                "no estoy segura|no tengo claro|dudo|dudando|probablemente|seguramente|estaría bien|estaría genial|"
                "va a ser|van a ser|será un|será una|será muy|pinta mal|pinta bien|"
                "sería bueno|molaría|debería|deberíamos|habría que|"
                "ojalá|espero|esperamos|esperemos|imagina|supongamos|en teoría|podría ser|a ver si|me planteo|"
                "nos planteamos|planteando|tarde o temprano|tendría que|tendríamos que|hubiera|hubiéramos|habría|"
                "podría haber|igual hay que|eventualmente|posiblemente|ya veremos|en algún momento|quién sabe|"
                "sueño con|depende|lo mejor|"
                "tengo que preguntar|hará falta|apuesto|apuesto a que|iba a|íbamos a|déjame pensar|"
                "dejadme pensar|"
                "el año que viene tendremos|el año próximo tendremos|yo en tu lugar|en tu lugar|"
                "qué sueño|ojalá|sería un sueño|qué maravilla sería|soñar es gratis"
            ): "maybe",
            "nos vendría bien|me vendría bien|vendría bien": "wishful",
            (
                "no hace falta|no nos hace falta|no me hace falta|no necesitamos sala|no necesitamos ninguna|"
                "no necesito ninguna|no necesito sala|estamos bien|estamos bien sin|estoy bien|sin sala|no gracias|"
                "no te preocupes|no te molestes|no quiero ninguna|no queremos ninguna|no me interesa|nos apañamos|"
                "me apaño|teletrabajo|desde casa|esta semana no|no vamos a reservar|no reserves|nada que reservar|"
                "no es necesario|"
                "ni se te ocurra|no se te ocurra|ni se os ocurra|ni pensarlo|ni hablar de"
            ): "refusal",
            "fue|fueron|era|eran|ha|han|has|había|habían|estaba|estaban|tenía": "telling",
            (
                "en caso de|si se|si no|si|en cuanto|apenas|cuando|siempre que|siempre y cuando|a menos que|"
                "a no ser que|"
                "salvo que|por si|una vez que|con tal de|mientras"
            ): "condition",
            (
                "avísame|avísanos|avisadme|avíseme|avisa|avísame si|avísame cuando|dime si|dime cuando|dime cuándo|"
                "dinos si|dinos cuando|hazme saber|házmelo saber|notifícame|notifíqueme|infórmame|lista de espera|"
                "mantenme al tanto|mantenme informado|mantenme informada|me avisas|me avisáis|que me avises|"
                "que me aviséis|me puedes avisar|puedes avisarme|podrías avisarme|avisarme|avisarnos|escríbeme|"
                "mándame un mensaje|ponme en la lista|apúntame en la lista|vigila|recuérdame|pégame un toque|"
                "dame un toque|me dices si|me dices cuando|estar al tanto|alértame|me notificas|hacérmelo saber|"
                "notificarme|decirme si|decirme cuando"
            ): "watch",
            (
                "no puedo ir|no puedo venir|no puedo asistir|no puedo|no podemos ir|no podemos venir|no podemos|"
                "no podré|no podremos|no voy a poder|no vamos a poder|no llego|no llegamos|no iré|no iremos|"
                "no voy a ir|no voy|no vamos a ir|no estaré|no estaremos|ya no necesito|ya no necesitamos|"
                "ya no hace falta|ya no me hace falta|ya no nos hace falta|no voy a necesitar|no vamos a necesitar|"
                "no necesitaré|no necesitaremos|ya no nesecito|ya no voy a usar|no voy a usar|no vamos a usar|se cae|"
                "se ha caído|no se hace|ya no se hace|no lo necesito|no la necesito|no lo necesitamos|"
                "no la necesitamos|no asistiré|no asistiremos|ya no quiero|no me viene bien|no necesito|"
                "no necesitamos|al final no la|al final no lo|al final no las|al final no los|al final no me hace|"
                "al final no nos hace|al final no hace falta|al final no voy|al final no vamos|no la uso|no lo uso|"
                "no la usamos|no lo usamos|ya no vamos|ya no voy|ya no vengo|ya no viene"
            ): "offer",
            (
                "no mejor no|mejor no|espera|espera no|no espera|olvídalo|déjalo|déjala|o no|o mejor no|que no|"
                "no nada|es broma|era broma|bromeaba|no lo hagas|todavía no|aún no|quieta|quieto|para|no hagas nada|"
                "pensándolo bien no|pensándolo mejor no|retiro lo dicho|o la dejo|o lo dejo|déjala como está|"
                "al final no|bueno no"
            ): "denial",
            "más tarde|todavía|aún|luego|después|a última hora|en cualquier momento|con poca antelación|más adelante": (
                "later"
            ),
            (
                "espero que estéis|espero que estés|espero que esté|espero que estén|espero que todo|que te moleste|"
                "que os moleste|por favor|porfa|porfavor|si es posible|si puede ser|si puedes|si podéis|si pueden|"
                "si puede|si no te importa|si no os importa|cuando puedas|cuando podáis|cuando pueda|lo antes posible|"
                "en cuanto puedas|si está libre|si sigue libre|si sigue disponible|si está libre todavía|"
                "si todavía está libre|si aún está libre|si está disponible|si hay|si hay hueco|si queda|gracias|"
                "perdón|"
                "perdona|lo siento|hola|buenas|buenos días|buenas tardes|somos|seremos|vamos a ser|es para|creo que|"
                "creo|como siempre|como de costumbre|como hablamos|como quedamos|si te parece|si te viene bien|"
                "estaría genial si|si quieres|sí por favor|no olvides|no te olvides de|que tengo|que tenemos|"
                "que reservé|que había reservado|que he reservado|tengo reservado|tengo reservada|tenía reservado|"
                "tenía reservada|tengo|tenemos|hay|no hay prisa|cuando tengas un momento|cuando tengas tiempo|soy|"
                "estamos|estoy"
            ): "courtesy",
            (
                "necesito|necesitamos|me hace falta|nos hace falta|me haría falta|nos haría falta|nos harían falta|"
                "quiero|queremos|quisiera|querría|busco|buscamos|"
                "me gustaría|nos gustaría|reserva|resérvame|resérvanos|reservar|dame|ponme|me das|me pones|cojo|"
                "me quedo|nos quedamos|apúntame|puedo coger|puedo reservar|podemos reservar|puedo tener|hace falta|"
                "voy a necesitar|vamos a necesitar|necesitaré|necesitaremos|apártame|bloquéame|pilla|"
                "píllame|me reservas|nos reservas|"
                "me dejas|nos dejas|me dejáis|me prestas|nos prestas|nos das|me consigues|nos consigues|búscame|"
                "búscanos|"
                "haría falta|nos haría falta|me haría falta|hace falta"
            ): "needed",
        }
    ),
    heads=words(
        "porfa plis pls hola buenas hey oye oiga y entonces pero también ahora pues bueno vale ok sí no ay eh "
        "perdón perdona gracias bellhop equipo todos todas mejor al final finalmente luego buenos días tardes que "
        "lo la siento desgraciadamente lamentablemente estimados estimado solo ya venga por favor disculpa disculpe"
    ),
    between=words(
        "resto me nos te le lo la los las se porfa por favor también ahora ya mejor a de el mi mis un una pls solo "
        "hoy luego"
    ),
    nouns=words("aplazamiento cancelación reserva reservación prolongación llegada salida anulación"),
    concluding=TYPOGRAPHY.sayings("entonces|pues|así que|por eso"),
    joints=words("pero porque pues aunque sino mientras así"),
    stressing=words("realmente urgentemente sinceramente"),
    wished=TYPOGRAPHY.sayings("quería|queríamos"),
    advice=TYPOGRAPHY.sayings("debería|deberíamos|debo|debemos|tengo que|tenemos que"),
    proposing=TYPOGRAPHY.sayings(
        "por qué no|crees que debería|crees que deberíamos|no deberíamos|no debería|convendría|"
        "conviene|sería mejor|hay que"
    ),
    suiting=TYPOGRAPHY.sayings(
        "está bien|estaría bien|os parece bien|te parece bien|les parece bien|te importa|os importa|"
        "nos importa|les importa|le importa|importa|hay problema|hay algún problema|es un problema|"
        "sería un problema|pasa algo|pasaría algo|va bien|os va bien|te va bien|nos va bien|"
        "os viene bien|te viene bien|vale|ok|molesta|os molesta|te molesta|estáis de acuerdo|"
        "estás de acuerdo"
    ),
    if_we=TYPOGRAPHY.sayings("si|si yo|si nosotros"),
    otherwise=TYPOGRAPHY.sayings(
        "si no|y si no|si no se puede|si está ocupada|si está ocupado|si está pillada|si está pillado|"
        "si está cogida|si está cogido|si no está libre|si no hay|si no puede ser|si no entonces|"
        "en su defecto|de lo contrario"
    ),
    pleading=words("favor porfa"),
    past_endings=("aria", "eria", "iria", "aron", "eron", "ieron", "amos", "imos", "aba", "aban"),
    objects=words(
        "restaurante plazo texto mancha versión cartel mano entrega suscripción mesa notificación notificaciones "
        "recordatorio recordatorios alerta alertas mensaje mensajes correo correos mail mails email emails avisos "
        "boletín newsletter cuenta contrato membresía licencia perfil contraseña abono nota notas pedido vuelo "
        "pizza envío taxi tren billete billetes entrada entradas hotel archivo archivos tarea tareas alarma música "
        "cena comida almuerzo cine vacaciones seguro paquete dentista médico fiesta boda clase curso tarta café"
    ),
    somebody=TYPOGRAPHY.sayings(
        "alguien puede|alguien podría|puede alguien|podría alguien|alguien me puede|alguien nos puede|"
        "alguien me podría|alguien nos podría"
    ),
    wanting=words("quiere necesita busca querría"),
    tables=words("mesa mesas"),
    praises=words("oh genial ah qué bien estupendo fantástico perfecto maravilloso fenomenal viva"),
    another=words("otro otra"),
    that=words("que"),
    exclamations=TYPOGRAPHY.sayings(
        "qué ganas|no veo la hora|me muero de ganas|te acuerdas|os acordáis|lástima|qué desastre|qué lío|qué pena|"
        "qué lástima|qué bien|qué rabia|qué suerte|qué caos|qué vergüenza|"
        "qué locura|qué mala suerte|qué sorpresa|qué alegría|qué horror|qué fastidio|qué follón|vaya lío|"
        "vaya desastre|vaya día|vaya semana|vaya caos"
    ),
    being=TYPOGRAPHY.sayings(
        "llegamos a|hemos llegado a|he llegado a|llegué a|ya llegamos a|acabamos de llegar a|"
        "estoy en|estamos en|ya en|sentado en|sentada en|sentados en|me he sentado en|"
        "nos hemos sentado en|acabo de sentarme en|acabamos de sentarnos en|ya estoy en|ya estamos en"
    ),
    gone=TYPOGRAPHY.sayings("hemos salido de|he salido de|acabamos de salir de|acabo de salir de|salimos de"),
    reconsidering=TYPOGRAPHY.sayings("al final|ya no|finalmente|después de todo"),
    taking=TYPOGRAPHY.sayings(
        "me lo quedo|me la quedo|me quedo con él|nos lo quedamos|nos la quedamos|lo quiero|la quiero|"
        "lo queremos|la queremos|lo cojo|la cojo|lo tomo|la tomo|lo reservo|la reservo|resérvalo|"
        "resérvala|resérvamelo|resérvamela|apúntamelo|apúntamela|pónmelo|pónmela|me lo apuntas|"
        "me la apuntas|me lo reservas|me la reservas|lo necesito|la necesito|lo necesitamos|"
        "la necesitamos|cógelo|cógela|cógemelo|cógemela|lo pillo|la pillo|me vendría bien|me lo pido|"
        "me la pido|dámelo|dámela"
    ),
    stuffing=words("quizá quizás también acaso solo sólo igual luego ya porfa"),
)
