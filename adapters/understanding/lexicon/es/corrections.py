"""Spanish: how people take back what they just said, and leave things out."""

from adapters.understanding.lexicon.corrections import Corrections
from adapters.understanding.lexicon.es.typography import TYPOGRAPHY

sayings, words = TYPOGRAPHY.sayings, TYPOGRAPHY.words

CORRECTIONS = Corrections(
    taking_back=sayings(
        "olvida eso|olvídate de eso|tacha eso|olvídalo|borra eso|no espera|espera no|no perdón|perdón no|bueno no|"
        "ay no|uy no|ah no|no no|"
        "me equivoqué|me he equivocado|me equivoco|me confundí|error mío|qué va|no mejor|no digo|mentira|no bueno"
    ),
    restating=sayings(
        "demasiado|es mucho|es mucho tiempo|mucho tiempo|muy largo|es muy largo|un poco largo|un poco mucho|"
        "demasiado largo|es demasiado|es demasiado largo|demasiado corto|demasiado tiempo|es demasiado tiempo|digo|"
        "quiero decir|quise decir|quería decir|mejor dicho|o mejor|o más bien|más bien|o sea|corrección|"
        "rectifico|corrijo|mejor que sea|que sea mejor|pensándolo bien"
    ),
    hesitating=sayings(
        "no|mejor|digamos|en realidad|perdón|perdona|disculpa|disculpe|lo siento|espera|espere|bueno|eh|ehm|em|"
        "mmm|hm|hmm|uy|ay|ah|oh|ups|vaya|a ver|nop"
    ),
    paused=words("no demasiado"),
    harmless=sayings("mejor que|no hay|no tengo|no pasa|no importa|no sea|lo siento por|perdón por|digo yo|mejor no"),
    excepting=sayings(
        "excepto|salvo|a excepción de|aparte de|pero no|y no|que no sea|que no sean|que no fuera|"
        "antes que|otra sala que no sea|distinta de|distinto de|fuera de|quitando"
    ),
    unfit=sayings(
        "es demasiado grande|es demasiado pequeño|es demasiado pequeña|es demasiado lejos|"
        "es demasiado ruidoso|es demasiado ruidosa|es demasiado caliente|es demasiado frío|"
        "es demasiado fría|es demasiado oscuro|es demasiado oscura|es demasiado caro|es demasiado cara|"
        "es muy grande|es muy pequeño|es muy pequeña|es muy lejos|es muy ruidoso|es muy ruidosa|"
        "es muy caliente|es muy frío|es muy fría|es muy oscuro|es muy oscura|es muy caro|es muy cara|"
        "está demasiado grande|está demasiado pequeño|está demasiado pequeña|está demasiado lejos|"
        "está demasiado ruidoso|está demasiado ruidosa|está demasiado caliente|está demasiado frío|"
        "está demasiado fría|está demasiado oscuro|está demasiado oscura|está demasiado caro|"
        "está demasiado cara|está muy grande|está muy pequeño|está muy pequeña|está muy lejos|"
        "está muy ruidoso|está muy ruidosa|está muy caliente|está muy frío|está muy fría|está muy oscuro|"
        "está muy oscura|está muy caro|está muy cara|se queda pequeña|se nos queda pequeña|"
        "nos queda pequeña|no es lo bastante grande|no nos sirve"
    ),
    preferring=words("prefiero preferimos preferiría preferiríamos"),
    sparing=words("menos sin"),
    denying=words("no"),
    before_denial=words("pero y solo sólo por favor"),
    nor=words("ni"),
    but=words("sino pero"),
    ending=words(
        "termina terminar termine terminemos termínala terminamos acaba acabaremos acabaré terminaremos terminaré "
        "acabar acabe acabemos acábala acabamos finaliza finalizar finalice"
    ),
    ends=words("fin final"),
    starting=words(
        "empieza empezar empezamos empiece empecemos empezaremos comienza comenzar comenzamos arranca arrancar "
        "arrancamos arranque"
    ),
    staying=words("igual mismo misma queda cambia quede mantén mantener sigue previsto"),
    fronts=words("principio comienzo inicio"),
    cutting=words(
        "acorta acortar acórtala acórtalo acorte recorta recortar recórtala recórtalo reduce reducir redúcela redúcelo "
        "abrevia"
    ),
    taking_off=words("quita quitar quítale resta restar réstale quítame"),
    less=words("menos"),
    around=words(
        "usa usar coge pon ponla ponlo cambia entonces para eso en su lugar puede podemos podría ser hacer "
        "hacerlo mejor que sea final al ahora pasa pásala cámbiala seremos somos a ver"
    ),
    taking=words(
        "esa ese esta este me quedo quiero cojo tomo elijo con la el vale ok sí entonces por favor prefiero "
        "reserva dame"
    ),
    only=words("máximo solo sólo solamente nada más no basta bastan"),
    others=words("otra otro"),
    slightly=words("poco poquito puedo podemos quedarme quedarnos un hazla hazlo rato ratito la lo"),
    after_all=words("entonces final mejor"),
    stood=words("era estaba"),
    announcing=words("tiene debe debería será es va pasa queda hacemos haremos ser que hay ahora cae toca ponemos"),
    contrasting=sayings("en vez|en lugar|y no|no|y ya no|ya no|pero no"),
    unsuited=sayings(
        "|".join(
            f"{said}{really}"
            for said in (
                "no me viene bien",
                "no nos viene bien",
                "no viene bien",
                "me viene mal",
                "nos viene mal",
                "no me va bien",
                "no nos va bien",
                "me va mal",
                "nos va mal",
                "no va bien",
                "no me va",
                "no nos va",
                "no puedo",
                "no podemos",
                "no funciona",
                "no me encaja",
                "no nos encaja",
                "no me cuadra",
                "no nos cuadra",
                "es imposible",
                "no es posible",
                "me queda mal",
                "nos queda mal",
                "no me queda",
            )
            for really in ("", " al final")
        )
    ),
    moves="mueve",
    from_to=("de", "a"),
    than=words("que"),
    using=words("usa pon coge ponla ponlo"),
)
