"""Spanish: how people say how, when and where they want to be told things."""

from adapters.understanding.lexicon.preferences import PreferenceWords

PREFERENCES = PreferenceWords(
    sentences={
        "clock-12": "escribe/muestra las? horas en? formato? de? 12_horas/12h",
        "clock-24": "escribe/muestra las? horas en? formato? de? 24_horas/24h",
        "reminder-off": (
            "no me recuerdes nada|no me avises más antes|no quiero recordatorios"
            "|no me envíes/mandes más? recordatorios|sin recordatorios"
        ),
        "reminder": (
            "recuérdame/recuérdamelo/avísame siempre? {length} antes"
            "|recuérdame/avísame siempre? {length} antes de cada/mis/una reserva/reservas"
        ),
        "quiet-off": "sin horas de silencio|escríbeme a cualquier hora",
        "quiet": (
            "mis? horas de silencio son? {span}|no me escribas/molestes entre/de {span}"
            "|sin mensajes entre/de {span}|nada de mensajes entre/de {span}"
        ),
        "reach-slack": "escríbeme en/por slack",
        "reach-telegram": "escríbeme en/por telegram",
        "reach-off": "escríbeme donde reservo",
        "length-off": "pregúntame siempre cuánto tiempo|pregúntame siempre la duración",
        "length": "mi duración habitual es de? {length}",
        "favourites-off": "no tengo favoritos|sin favoritos",
        "favourites": "mis favoritos son {things}|mi sala favorita es {things}",
        "name-hidden": "oculta/esconde mi nombre|no muestres mi nombre|no muestres mi nombre a nadie",
        "name-off": "muestra mi nombre|no ocultes/escondas más? mi nombre|deja de ocultar mi nombre",
    },
    short={
        "clock-12": "reloj? 12/12h/12_h/12_horas",
        "clock-24": "reloj? 24/24h/24_h/24_horas",
        "reminder-off": "recordatorio/recordatorios no/ninguno/nunca|sin recordatorio/recordatorios",
        "reminder": "recordatorio/recordatorios {length} antes?",
        "quiet-off": "silencio no/nunca|sin silencio",
        "quiet": "silencio {span}",
        "reach-slack": "dónde? slack",
        "reach-telegram": "dónde? telegram",
        "reach-off": "dónde cualquiera",
        "length-off": "duración no/ninguna/preguntar",
        "length": "duración habitual? {length}",
        "favourites-off": "favoritos no/ninguno",
        "favourites": "favoritos/favorito {things}",
        "name-hidden": "nombre ocultar/oculto/privado",
        "name-off": "nombre mostrar/visible",
    },
    joins=frozenset(["y", "e", "&", ","]),
)
