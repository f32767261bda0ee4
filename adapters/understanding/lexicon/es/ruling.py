"""Spanish: rules in words."""

from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.running import ruled

RULING = ruled(
    TYPOGRAPHY,
    {
        "rules": (
            "qué reglas tiene {subject}|qué reglas hay para {subject}|cuáles son las reglas de {subject}|"
            "reglas de {subject}|reglas para {subject}|las reglas de {subject}|muestra las reglas de {subject}|"
            "muéstrame las reglas de {subject}"
        ),
        "all-rules": (
            "qué reglas (hay/tenemos/están en vigor)|cuáles son (las/nuestras) reglas|"
            "(todas las reglas/lista de reglas/lista de las reglas/las reglas/nuestras reglas)|"
            "(muestra/muéstrame/enseña/lista) (las/todas las) reglas"
        ),
        "bookable_by": (
            "solo {value} pueden reservar {subject}|solo {value} puede reservar {subject}|"
            "sólo {value} pueden reservar {subject}|solo los {value} pueden reservar {subject}|"
            "{subject} solo para {value}|{subject} es solo para {value}|"
            "nadie puede reservar {subject} (salvo/excepto/menos/fuera de) {value}|"
            "nadie (salvo/excepto/menos/fuera de/más que/aparte de) {value} puede reservar {subject}|"
            "(solo/sólo) (el/la/las) {value} (puede/pueden) reservar {subject}|"
            "{subject} (solo/sólo) (lo/la/los/las) (puede/pueden) reservar {value}"
        ),
        "to-all": "todos pueden reservar {subject}|todo el mundo puede reservar {subject}",
        "not-these": "{value} no (pueden/puede/deben/debe) reservar {subject}",
        "approvers": (
            "{subject} (necesita/necesitan/requiere/requieren) (la aprobación/aprobación) de {value}|"
            "{value} (tiene que/tienen que/debe/deben) aprobar {subject}|aprobación de {value} para {subject}|"
            "{subject} con aprobación de {value}|"
            "{subject} (debe/deben) ser (aprobado/aprobada/aprobados/aprobadas) por {value}"
        ),
        "approval": (
            "{subject} (necesita/necesitan/requiere/requieren) aprobación|{subject} con aprobación|"
            "aprobación para {subject}|{subject} (debe/deben) aprobarse"
        ),
        "no-approval": (
            "(nadie/ya nadie) (aprueba/tiene que aprobar/debe aprobar) {subject}|"
            "(sin/ninguna) aprobación para {subject}|{subject} sin aprobación|"
            "{subject} (no/ya no) (necesita/necesitan/requiere/requieren) aprobación"
        ),
        "approval-after": (
            "{subject} (necesita/necesitan/requiere/requieren) aprobación (después de/a partir de/desde) {value}|"
            "(después de/a partir de/desde) {value} {subject} (necesita/necesitan/requiere/requieren) aprobación"
        ),
        "approval-before": (
            "{subject} (necesita/necesitan/requiere/requieren) aprobación (antes de) {value}|"
            "(antes de) {value} {subject} (necesita/necesitan/requiere/requieren) aprobación"
        ),
        "approval-over": (
            "{subject} (necesita/necesitan/requiere/requieren) aprobación para más de {value} personas|"
            "{subject} para más de {value} personas (necesita/necesitan/requiere/requieren) aprobación|"
            "más de {value} personas en {subject} (necesita/necesitan/requiere/requieren) aprobación|"
            "más de {value} personas (necesita/necesitan/requiere/requieren) aprobación|"
            "{subject} para más de {value} personas (necesita/necesitan/requiere/requieren) "
            "(la aprobación/aprobación/el visto bueno) de {who}|"
            "{subject} para más de {value} personas (debe/deben) ser (aprobado/aprobada/aprobados/aprobadas) por {who}|"
            "más de {value} personas en {subject} (necesita/necesitan/requiere/requieren) "
            "(la aprobación/aprobación/el visto bueno) de {who}|"
            "más de {value} personas (necesita/necesitan/requiere/requieren) "
            "(la aprobación/aprobación/el visto bueno) de {who}|"
            "más de {value} personas en {subject} (debe/deben) ser "
            "(aprobado/aprobada/aprobados/aprobadas) por {who}|"
            "{who} (tiene que/tienen que/debe/deben) aprobar {subject} para más de {value} personas"
        ),
        "approval-on": (
            "{subject} (necesita/necesitan/requiere/requieren) aprobación (los/el) {value}|"
            "(los/el) {value} {subject} (necesita/necesitan/requiere/requieren) aprobación"
        ),
        "off-day": (
            "(sin/nada de/no hay/ninguna) (reserva/reservas) el {value}|nadie puede reservar el {value}|"
            "nadie puede reservar {subject} el {value}|{subject} no se puede reservar el {value}|"
            "(estamos cerrados/cerramos/cerrar/estar cerrados) el {value}|cerrar {subject} el {value}"
        ),
        "off-days": (
            "(sin/nada de/no hay/ninguna) (reserva/reservas) (los/en) {value}|"
            "nadie puede reservar (los/en) {value}|no se puede reservar (los/en) {value}|"
            "(sin/nada de/ninguna) (reserva/reservas) (de/para) {subject} (los/en) {value}|"
            "nadie puede reservar {subject} (los/en) {value}|"
            "{subject} no se (puede/pueden) reservar (los/en) {value}|"
            "{subject} (está/están) (cerrado/cerrada) los {value}|"
            "(estamos cerrados/cerramos/cerrar/estar cerrados) (los/) {value}|cerrar {subject} los {value}"
        ),
        "only-days": (
            "haz que {subject} se pueda reservar (solo/sólo) (los/en/) {value}|"
            "{subject} (solo/sólo) (los/en/) {value}|{subject} (solo/sólo) se (puede/pueden) reservar (los/en/) {value}"
        ),
        "between": (
            "{subject} (solo/sólo) (entre/de) {value} (y/a) {until}|"
            "{subject} (solo/sólo) se (puede/pueden) reservar (entre/de) {value} (y/a) {until}"
        ),
        "not-before": (
            "(sin/nada de/no hay/ninguna) (reserva/reservas) antes de {value}|"
            "nadie puede reservar antes de {value}|nadie puede reservar {subject} antes de {value}|"
            "(sin/ninguna) (reserva/reservas) de {subject} antes de {value}|"
            "{subject} no se (puede/pueden) reservar antes de {value}|"
            "abrimos a las {value}"
        ),
        "not-after": (
            "(sin/nada de/no hay/ninguna) (reserva/reservas) después de {value}|"
            "nadie puede reservar después de {value}|nadie puede reservar {subject} después de {value}|"
            "(sin/ninguna) (reserva/reservas) de {subject} después de {value}|"
            "{subject} no se (puede/pueden) reservar después de {value}|"
            "cerramos a las {value}"
        ),
        "limit": (
            "{subject} {value} (como máximo/máximo/a lo sumo)|"
            "{subject} como máximo {value}|{subject} máximo {value}|{subject} a lo sumo {value}|"
            "(limita/limitar/limites) {subject} a {value}|nadie puede reservar {subject} más de {value}|"
            "{subject} (no más de/max) {value}|(max/máximo/como máximo/no más de) {value} (en/para) {subject}"
        ),
        "limit-all": (
            "(cada persona/cada uno/todos) (puede/pueden) tener {value}|"
            "(max/máximo/como máximo/a lo sumo/no más de) {value}|{value} (como máximo/máximo)|"
            "(cada persona/cada uno/todos/todo el mundo) (puede/pueden) reservar (como máximo/no más de) {value}|"
            "nadie puede (reservar/tener) más de {value}|nadie puede reservar con más de {value}"
        ),
        "longest-all": (
            "(como máximo/máximo/max) {value} por reserva|una reserva dura como máximo {value}|"
            "(sin/nada de/ninguna) (reserva/reservas) de más de {value}|nadie puede reservar por más de {value}"
        ),
        "shortest": "(sin/ninguna) (reserva/reservas) de {subject} de menos de {value}",
        "shortest-all": (
            "(al menos/mínimo) {value} por reserva|una reserva dura al menos {value}|"
            "(sin/nada de/ninguna) (reserva/reservas) de menos de {value}"
        ),
        "ahead": (
            "{subject} se puede reservar con {value} de antelación|"
            "{subject} como máximo con {value} de antelación|{subject} máximo {value} de antelación|"
            "{subject} se puede reservar como máximo con {value} de antelación"
        ),
        "notice": (
            "{subject} se (debe/deben) reservar con al menos {value} de antelación|"
            "{subject} (con al menos/al menos con) {value} de antelación|"
            "{subject} hay que (reservarlo/reservarla/reservarlos/reservarlas) con al menos {value} de antelación"
        ),
        "closures": (
            "reabre|reabrir|"
            "qué está cerrado|qué cierres hay|qué salas están cerradas|(lista/muestra) los cierres|cierres|los cierres"
        ),
        "notice-all": (
            "las reservas se hacen con al menos {value} de antelación|las reservas deben hacerse con al menos "
            "{value} de antelación|reservar con al menos {value} de antelación"
        ),
        "my-approval": (
            "{subject} (necesita/necesitan/requiere/requieren) mi aprobación|(tengo que/quiero) aprobar {subject}"
        ),
        "changes": (
            "quién (ha cambiado/cambió/ha modificado/modificó/ha renombrado/renombró/ha retirado/retiró/ha añadido/"
            "añadió/ha creado/creó/ha cerrado/cerró/ha editado/editó) (a/) {subject}|"
            "quién (ha cambiado/cambió/ha modificado/modificó/ha puesto/puso) (las reglas de/las reglas para/los "
            "ajustes de/el horario de/el nombre de/las plazas de) {subject}|"
            "qué (ha cambiado/cambió/se ha cambiado/se cambió) (en/de/con/sobre) {subject}|"
            "(cuándo/por qué) se (cambió/modificó/renombró/retiró/añadió/creó/cerró) {subject}|"
            "(muestra/muéstrame/enséñame/) (los cambios/cambios/el historial de cambios) (de/en) {subject}|"
            "quién (ha cambiado/cambió/ha modificado/modificó/ha puesto/puso) (las reglas/la regla/nuestras reglas/el "
            "horario/los ajustes/la zona horaria)|"
            "qué reglas (han cambiado/se han cambiado/cambiaron)"
        ),
        "hours": (
            "(cambia/pon/fija/establece/modifica/ajusta) (el horario/los horarios/el horario de apertura) "
            "(de/del/para) {subject} (a/en/) {value}|"
            "(cambiar/poner/fijar/establecer/modificar) (el horario/el horario de apertura) (de/del/para) {subject} "
            "(a/en/) {value}"
        ),
        "certificates": ("qué certificados (hay/tenemos/tengo)|mis certificados|(muestra/lista) los certificados"),
        "silence": (
            "si nadie responde (a una solicitud/a las solicitudes) (de/para) {subject} {value}|"
            "si nadie responde las solicitudes (de/para) {subject} (quedan/están/) {value}|"
            "las solicitudes (de/para) {subject} (quedan/están/) {value} si nadie responde|"
            "las solicitudes sin respuesta (de/para) {subject} (quedan/están/) {value}"
        ),
        "silence-all": (
            "si nadie responde (a una solicitud/a las solicitudes/) (queda/quedan/) {value}|"
            "las solicitudes sin respuesta (quedan/están/) {value}"
        ),
        "buffer": (
            "{value} entre (reservas/las reservas/dos reservas) de {subject}|"
            "deja {value} entre las reservas de {subject}|{subject} necesita {value} entre reservas|"
            "{value} de margen para {subject}"
        ),
        "needs": (
            "{subject} (necesita/necesitan/requiere/requieren/exige) {value}|"
            "(solo/sólo) (quien tenga/quienes tengan/las personas con/la gente con/los que tengan) {value} "
            "(puede/pueden) reservar {subject}|"
            "para (reservar/) {subject} (hace falta/se necesita) {value}|"
            "nadie puede reservar {subject} sin {value}|{subject} (solo/sólo) con {value}"
        ),
        "needs-no": (
            "{subject} (no/ya no) (necesita/requiere/exige) {value}|para (reservar/) {subject} ya no hace falta {value}"
        ),
        "shortest-of": "{subject} (al menos/mínimo/como mínimo) {value}",
        "nobody": "nadie puede reservar {subject}",
        "grace": "libera {subject} (después de/a los/tras) {value}|{subject} se libera (después de/a los/tras) {value}",
        "reset": "(restablece/reinicia/restaura) las reglas de {subject}",
    },
)
