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
        "settings-asked": (
            "cuáles son mis ajustes/preferencias|mis ajustes/preferencias|ajustes/preferencias"
            "|muestra/muéstrame/enséñame mis ajustes/preferencias|cambia/cambiar mis ajustes/preferencias"
            "|restablece/restablecer mis ajustes/preferencias"
        ),
        "clock-asked": "qué formato de hora tengo|cambia/cambiar el formato de hora",
        "reminder-asked": (
            "mis recordatorios|cuándo me avisas|avísame otra_vez/de_nuevo|vuelve a avisarme"
            "|activa/activar los/mis recordatorios|cambia/cambiar mis recordatorios"
        ),
        "quiet-asked": (
            "mis? horas de silencio|cuáles son mis horas de silencio"
            "|deja de escribirme por_la_noche/de_noche/el_fin_de_semana/los_fines_de_semana?"
            "|no me escribas/molestes más? por_la_noche/de_noche/el_fin_de_semana/los_fines_de_semana?"
            "|horas de silencio el_fin_de_semana/los_fines_de_semana|mis? horas de silencio son? {span}"
            "|nada de mensajes por_la_noche/de_noche|sin mensajes por_la_noche/de_noche"
        ),
        "reach-asked": "dónde me escribes|cambia dónde me escribes",
        "length-asked": (
            "cuál es mi duración habitual|mi duración habitual|mi duración habitual es de? {length}"
            "|cambia/cambiar mi duración habitual"
        ),
        "favourites-asked": (
            "cuáles son mis favoritos|mis favoritos|muestra/muéstrame/enséñame mis favoritos"
            "|cambia/cambiar mis favoritos"
        ),
        "name-asked": (
            "está oculto/visible mi nombre|mi nombre está oculto/visible|quién ve mi nombre|quién puede ver mi nombre"
        ),
        "favourites-more": "añade/agrega/pon {things} a/en mis favoritos",
        "favourites-known": (
            "{things} es mi favorito|{things} es mi sala favorita|{things} está/están entre mis favoritos"
        ),
        "favourites-less": (
            "quita/elimina/saca {things} de mis favoritos|{things} ya no es mi? favorito"
            "|{things} ya no está entre mis favoritos"
        ),
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
        "reminder-asked": "recordatorio/recordatorios",
        "quiet-asked": "silencio",
        "clock-asked": "reloj",
        "favourites-asked": "favoritos",
        "length-asked": "duración habitual?",
        "name-asked": "nombre",
    },
    joins=frozenset(["y", "e", "&", ","]),
)
