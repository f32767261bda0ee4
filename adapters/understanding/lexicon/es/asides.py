"""Spanish: what people say in passing of the card that they were shown last."""

from adapters.understanding.lexicon.asides import Asides
from adapters.understanding.lexicon.es.typography import TYPOGRAPHY

sayings, sentences, words = TYPOGRAPHY.sayings, TYPOGRAPHY.sentences, TYPOGRAPHY.words

ASIDES = Asides(
    said=sentences(
        {
            "exception": (
                "puedo tener una excepción|me puedes dar una excepción|podría tener una excepción|"
                "necesito una excepción|necesitamos una excepción|quiero una excepción|quisiera una excepción|"
                "me gustaría una excepción|pedir una excepción|pide una excepción|pido una excepción|"
                "una excepción por favor|es posible una excepción|se puede hacer una excepción|"
                "puedes hacer una excepción|podrías hacer una excepción|haz una excepción|"
                "hay posibilidad de una excepción|puedo pedir una excepción|quiero pedir una excepción"
            ),
            "kept": (
                "déjala entonces|déjalo entonces|déjala así|déjalo así|déjala como está|déjalo como está|déjalo todo|"
                "deja las dos|deja los dos|quédate con las dos|me la quedo|me lo quedo|nos la quedamos|"
                "nos lo quedamos|la mantengo|lo mantengo|mantenla|mantenlo|la dejo|la dejamos|la conservo|"
                "no cambies nada|no toques nada|se queda así|la otra déjala|el otro déjalo|deja la otra|deja el otro|"
                "la dejo por si acaso|me la quedo por si acaso|así está bien|está bien así|la otra se queda"
            ),
            "freed": (
                "retírala|retira la solicitud|retiro la solicitud|retiro mi solicitud|retira mi solicitud|"
                "libérala|libéralo|suéltala|libera la sala|devuélvela|devuélvelo|se puede liberar|puedes liberarla|"
                "puedes soltarla|que la use otro|no la necesito|no lo necesito|no la necesitamos|no lo necesitamos|"
                "ya no la necesito|ya no la necesitamos|ya no lo necesito|no me hace falta|no nos hace falta|"
                "que se la quede otro|la libero|la devuelvo|la suelto"
            ),
            "unsure": (
                "qué hago con la sala|qué hacemos con la sala|qué pasa con la sala|y qué hago con la sala|"
                "qué hago con ella|qué hago con la reserva|qué pasa con mi reserva"
            ),
            "card": (
                "está aprobada|ya está aprobada|"
                "ha contestado alguien|alguien ha contestado|hay respuesta|"
                "cuál me has dado|cuál me diste|cuál es|cuál era|qué mesa es|qué sitio es|qué escritorio es|"
                "qué puesto es|qué número es|cuál me ha tocado|cuál tengo|qué mesa tengo|qué sala es|qué sala era|"
                "qué día es|qué día cae|en qué día cae|qué día era|cuándo es|cuándo era|a qué hora es|a qué hora era|"
                "a qué hora empieza|a qué hora acaba|hasta cuándo es|hasta qué hora|hasta qué hora es|cómo se llama|"
                "cómo se llamaba|cuál es el título|a nombre de quién está|a nombre de quién|a qué nombre está|"
                "está a mi nombre|dónde es|dónde está|en qué planta es|en qué planta está|qué planta es|qué planta|"
                "enséñamela|está reservada|está reservado|está confirmada|sigue reservada|sigue reservado|"
                "la sigo teniendo|sigue siendo mía|cuál es la referencia|y la sala|y mi sala|y mi reserva"
            ),
            "holder": (
                "quién la tiene|quién lo tiene|quién la ha reservado|quién lo ha reservado|quién la cogió|"
                "quién la ha cogido|de quién es|quién está|quién es|quién la usa|quién la está usando|"
                "por quién|quién la reservó|quién la ocupa"
            ),
            "guests": "quién está apuntado|quiénes están|quién está en la lista|quiénes somos|estoy solo|estoy sola",
            "others": (
                "quién más está|quién más está ese día|quién está ese día|quién va ese día|hay alguien más ese día|"
                "quién más va ese día|quién más hay ese día|quién más hay|quién más estará"
            ),
            "after": (
                "después|justo después|y después|y luego|luego|el siguiente|la siguiente|la de después|el de después|"
                "justo después de eso|a continuación|el hueco siguiente|y justo después|inmediatamente después"
            ),
            "late": (
                "voy con retraso|llego tarde|llegaré tarde|voy tarde|no llego voy con retraso|voy a llegar tarde|"
                "llego un poco tarde|voy un poco tarde|me retraso|me he retrasado|estoy en un atasco|voy de camino|"
                "estoy de camino|mi tren va con retraso|no llego a tiempo|guárdame la sala|guárdamela|estoy llegando|"
                "llego en 10 minutos|llego en 5 minutos|llego en diez minutos|llego en cinco minutos"
            ),
            "door": (
                "cómo entro|cómo se entra|cómo entramos|cuál es el código|qué código es|cuál era el código|"
                "hay código|hace falta código|cómo abro la puerta|cómo se abre la puerta|cómo hago para entrar|"
                "recuérdame el código|necesito código"
            ),
            "mistaken": (
                "la cancelé por error|cancelé por error|lo cancelé por error|la he cancelado por error|"
                "he cancelado por error|lo he cancelado por error|cancelé sin querer|la cancelé sin querer|"
                "la he cancelado sin querer|he cancelado sin querer|fue un error|ha sido un error|fue sin querer|"
                "ha sido sin querer|no quería cancelar|no quería cancelarla|no quería eso|no quería hacer eso|"
                "le he dado sin querer|le di sin querer|me equivoqué de botón|me he equivocado de botón|"
                "botón equivocado|al final la necesito|al final sí la necesito|la necesito al final|"
                "al final sí que la necesito|la quiero de vuelta|puedo recuperarla|devuélvemela"
            ),
            "after-all-not": (
                "mejor no|al final no|he cambiado de idea|cambié de idea|chat equivocado|me equivoqué de chat|"
                "me he equivocado de chat|ignora eso|ignóralo|me he equivocado|me equivoqué|culpa mía|"
                "déjala donde está|déjalo donde está|déjala donde estaba|déjalo donde estaba"
            ),
            "size": (
                "cuántos caben|cuánta gente cabe|cuántas plazas tiene|cuántas personas caben|cómo de grande es|"
                "es grande|cabemos todos|cuántos sitios tiene|para cuántos es|para cuántas personas es"
            ),
            "deciders": ("quién tiene que aprobarla|quién la aprueba|quién decide"),
            "behind": (
                "hay alguien después|quién la tiene después|quién va después|está libre después|quién está después|"
                "hay alguien detrás|y después quién la tiene|después quién la tiene|quién la tiene luego|"
                "hay alguien después de nosotros"
            ),
            "elsewhere": (
                "otra sala|otras salas|alguna otra sala|otra cosa|hay otra sala|hay otra cosa|algo más|qué más hay|"
                "alternativas|hay alternativas|otra opción|otras opciones|en otro sitio|tienes otra"
            ),
            "other-times": (
                "algo antes|algo más temprano|algo más tarde|más temprano|más tarde|un poco antes|otra hora|"
                "otro horario|otras horas|cuándo si no|cuándo está libre|cuándo estaría libre|hay algo antes|"
                "hay algo más tarde|demasiado tarde algo antes|qué otras horas hay|cuándo está libre después|"
                "cuándo está libre después de eso|cuándo vuelve a estar libre|cuándo queda libre|cuándo se libera|"
                "cuándo puedo tenerla|cuándo la puedo tener|cuándo estará libre|a qué hora está libre"
            ),
            "day-later": (
                "al día siguiente|el día siguiente|un día después|un día más tarde|pásala al día siguiente|"
                "muévela al día siguiente|cámbiala al día siguiente|retrásala un día|muévela un día|el día después"
            ),
            "day-sooner": (
                "el día anterior|el día antes|un día antes|adelántala un día|muévela al día anterior|"
                "pásala al día anterior|cámbiala al día anterior"
            ),
        }
    ),
    around=words(
        "ay huy oh ah ok okay hey hola eh em y pero pues bueno sí vale espera perdón perdona porfa gracias "
        "entonces ahora ya también bellhop vaya uf bien venga oye"
    ),
    coming=sayings(
        "viene|viene también|también viene|vendrá|vendrá también|se une|se apunta|se apunta también|"
        "también se apunta|puede venir|estará también|va a venir"
    ),
    absent=sayings(
        "no viene|ya no viene|no puede|no puede venir|ya no puede|no vendrá|no va a venir|está enfermo|está enferma|"
        "no podrá venir|al final no viene|no estará|ha cancelado|se ha caído|se cae|no llega|"
        "no podrá|al final no puede"
    ),
    joining=words("estar esté venir unirse apuntarse venga participar"),
    beside_joining=words("tiene que puede podría debe debería también que se quiere con nosotros tiene"),
    adding=words("más"),
    thanks=words("gracias thx"),
    opening=sayings(
        "venga|anda|mira|sabes qué|oye|va|"
        "de acuerdo|entendido|ya veo|comprendo|entiendo|ah vale|bueno es saberlo|sin problema|no pasa nada|"
        "suena bien|me parece bien|ya estoy|ya estoy aquí|ya he vuelto|he vuelto|estoy de vuelta|aquí estoy|"
        "ya|soy yo otra vez|yo otra vez|dónde estábamos|por dónde íbamos|espera|un segundo|un momento|"
        "un momentito|dame un segundo|perdón|perdona|lo siento|disculpa|uf|menos mal|gracias|muchas gracias|"
        "ok gracias|vale gracias|listo|qué bien|hola otra vez"
    ),
    praise=words("genial crack maravilla fenomenal estupendo fantástico máquina sol eres fenómeno perfecto"),
)
