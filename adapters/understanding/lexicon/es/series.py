"""Spanish: how people say of what repeats when it ends, begins or does not happen."""

from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.series import Series

words = TYPOGRAPHY.words

SERIES = Series(
    ending=words("termina terminar acaba acabar finaliza finalizar concluye concluir"),
    going_on=words(
        "prolonga prolongar alarga alargar extiende extender continúa continuar sigue seguir amplía ampliar"
    ),
    further=words("más adicionales adicional otros otras extra"),
    since=words("desde"),
    henceforth=TYPOGRAPHY.sayings("a partir de ahora|desde ahora|de ahora en adelante|en adelante|a partir de hoy"),
    starting=words("empieza empezar comienza comenzar pasa pasar empiece"),
    off=words("no sáltatelo"),
    lasting=words("durar dure dura"),
    being=words("es será está"),
    nouns=words("serie"),
    whole=words("entera completa toda"),
    skipping=words("salta saltar sáltate sáltatelo"),
    restoring=words("restaura restaurar restablece restablecer recupera recuperar"),
    telling=words("termina acaba acabará queda quedan fechas sesiones próximo próxima siguiente último última usa"),
    asking=words("cuándo cuántos cuántas cuánto qué cuáles cuál hasta es son tiene tienen hay todavía aún se"),
    showing=words("muestra muéstrame mostrar enséñame lista dame muéstranos ver"),
    inside=words("de del en para"),
    dates=words("fechas sesiones veces"),
    small=words(
        "hay habrá "
        "puedes podrías quiero queremos quisiera debe debería deben tiene que haz hacer deja dejar ya lo la el las los "
        "de del por para un una y ahora añade se partir"
    ),
)
