"""Spanish: how people run a place."""

from adapters.understanding.lexicon.es.ruling import RULING
from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.running import Running
from core.domain.resources.features import AttributeType

meanings, sayings, words = TYPOGRAPHY.meanings, TYPOGRAPHY.sayings, TYPOGRAPHY.words

RUNNING = Running(
    rules=RULING,
    orders=meanings(
        {
            "añade {kind} llamada {new}|añade {kind} llamado {new}|crea {kind} llamada {new}"
            "|crea {kind} llamado {new}|agrega {kind} llamada {new}|agrega {kind} llamado {new}": "name",
            "nueva {kind} {new}|nuevo {kind} {new}|añade {kind} {new}|crea {kind} {new}|agrega {kind} {new}": "bare",
            "añade {facts}|crea {facts}|agrega {facts}": "line",
            "crea {kind}|nuevo recurso": "new",
            "renombra {thing} a {new}|renombra {thing} como {new}|cambia el nombre de {thing} a {new}"
            "|{thing} se llama ahora {new}|{thing} ahora se llama {new}": "rename",
            "retira {thing}|da de baja {thing}|pon {thing} fuera de servicio": "retire",
            "qué está retirado|qué se ha retirado|qué está fuera de servicio|muestra lo retirado|muéstrame lo retirado"
            "|qué {kind} están retiradas|qué {kind} están retirados|qué {kind} están fuera de servicio": "retired",
            "configurar|configurar el lugar|configura el lugar|continuar la configuración"
            "|continúa la configuración|sigue con la configuración|seguir con la configuración"
            "|puesta en marcha|continúa la puesta en marcha|sigue con la puesta en marcha": "setup",
            "reactiva {thing}|recupera {thing}|pon {thing} de nuevo en servicio": "back",
            "recupera todo|restaura todo|recupéralo todo|vuelve a poner todo en servicio": "all-back",
            "restaura {thing}": "restore",
            "duplica {thing} como {new}|copia {thing} como {new}|duplica {thing}|duplicar {thing}": "duplicate",
            "{thing} tiene {facts}|{thing} tiene ahora {facts}|{thing} ahora tiene {facts}|{thing} está en la {facts}"
            "|{thing} está en {facts}|{thing} es {facts}|{thing} necesita {facts}": "edit",
            "abre {thing} {facts}|abre {thing} de {facts}|{thing} abre {facts}|{thing} abre de {facts}"
            "|{thing} está abierta {facts}|{thing} está abierto {facts}|el horario de {thing} es {facts}"
            "|el horario de apertura de {thing} es {facts}": "open",
            "{thing} no tiene {facts}|{thing} ya no tiene {facts}": "lose",
            "añade la sede {new}|añade una sede {new}|agrega la sede {new}|nueva sede {new}": "site",
            "renombra la sede {site} a {new}|cambia el nombre de la sede {site} a {new}": "site-name",
            "la sede {site} está en {zone}|sede {site} está en {zone}": "site-zone",
            "quita la sede {site}|elimina la sede {site}|borra la sede {site}": "site-gone",
            "sedes|las sedes|muestra las sedes": "sites",
            "llama {kind} {new}|llama a {kind} {new}|llamamos {kind} {new}|a {kind} los llamamos {new}"
            "|a {kind} las llamamos {new}|{kind} se llaman {new}|{kind} se llaman aquí {new}": "kind-name",
            "tipos|los tipos|muestra los tipos|qué tipos hay|cómo se llaman los tipos": "kinds",
            "llama a este lugar {new}|llama este lugar {new}|llama a este sitio {new}|renombra este lugar a {new}"
            "|cambia el nombre de este lugar a {new}|llama a la casa {new}|renombra la organización a {new}"
            "|llama a la organización {new}": "house-name",
            "nueva característica {new}|añade la característica {new}|añade una característica {new}"
            "|agrega la característica {new}": "attribute",
            "quita la característica {attribute}|elimina la característica {attribute}"
            "|borra la característica {attribute}": "attribute-gone",
            "nueva característica|añade una característica"
            "|características|las características|muestra las características|qué características hay": "attributes",
            "coloca {thing} en {facts}|traslada {thing} a {facts}|lleva {thing} a {facts}": "place",
            "{thing} queda en {facts}|{thing} está ahora en {facts}|{thing} se encuentra en {facts}": "edit",
            "cambia el horario a {facts}|cambia el horario de apertura a {facts}|pon el horario de apertura {facts}"
            "|pon el horario en {facts}|cambia nuestro horario a {facts}|pon el horario de apertura en {facts}"
            "|cambia el horario de apertura en {facts}": "house-hours",
            "nuestro horario es {facts}|el horario es {facts}|abrimos {facts}|estamos abiertos {facts}"
            "|nuestro horario de apertura es {facts}": "house-open",
            "muestra los grupos|muéstrame los grupos|qué grupos hay|todos los grupos|cuáles son los grupos": "groups",
            "quién está en el grupo {group}|quiénes están en el grupo {group}|muestra el grupo {group}"
            "|los miembros del grupo {group}|miembros del grupo {group}": "group",
            "{group} se sienta en {seats}|{group} se sientan en {seats}|{group} está sentado en {seats}"
            "|{group} está sentada en {seats}": "seats",
            "{group} se sienta en cualquier sitio|{group} se sienta en cualquier lugar|{group} se sienta donde quiera"
            "|{group} se sienta en cualquier parte|{group} puede sentarse en cualquier sitio"
            "|{group} puede sentarse donde quiera"
            "|{group} se sienta de nuevo en cualquier sitio|{group} vuelve a sentarse en cualquier sitio": "seats-gone",
            "las filas {seats} de {thing} son {value}|la fila {seats} de {thing} es {value}"
            "|filas {seats} de {thing} son {value}|fila {seats} de {thing} es {value}"
            "|los asientos {seats} de {thing} son {value}|el asiento {seats} de {thing} es {value}"
            "|asientos {seats} de {thing} son {value}|asiento {seats} de {thing} es {value}": "seat-class",
            "las filas {seats} de {thing} no tienen clase|la fila {seats} de {thing} no tiene clase"
            "|los asientos {seats} de {thing} no tienen clase"
            "|el asiento {seats} de {thing} no tiene clase": "seat-classless",
            "ponle {facts}|dale {facts}|hazla de {facts}|hazlo de {facts}|que sean {facts}|que tenga {facts}"
            "|pon {thing} en {facts}": "edit",
            "llama -la {new}|llama -lo {new}|renómbrala a {new}|renómbralo a {new}": "rename",
            "retírala|retíralo": "retire",
            "{thing} tiene también {facts}|{thing} también tiene {facts}|{thing} tiene ahora {facts}"
            "|{thing} ahora tiene {facts}|{thing} ahora también tiene {facts}": "edit",
            "cambia el nombre de {thing} a {new}|cambia el nombre de {thing} por {new}": "rename",
            "cancela la salida de {thing} {when}|anula la salida de {thing} {when}"
            "|elimina la salida de {thing} {when}|cancela las salidas de {thing} {when}"
            "|la salida de {thing} {when} está cancelada": "close",
            "cierra {thing} {when}|no cierres {thing} {when}|no cierre {thing} {when}|no cerréis {thing} {when}"
            "|cerrar {thing} {when}": "close",
            "{thing} está cerrada {when}|{thing} está cerrado {when}|{thing} estará cerrada {when}": "closed",
            "reabre {thing}|reabre {thing} {when}|reabrir {thing}|vuelve a abrir {thing}"
            "|vuelve a abrir {thing} {when}"
            "|anula el cierre de {thing}|cancela el cierre de {thing}|levanta el cierre de {thing}": "reopen",
            "nuestra zona horaria es {zone}|la zona horaria es {zone}|pon la zona horaria en {zone}"
            "|cambia la zona horaria a {zone}|cambia nuestra zona horaria a {zone}": "house-zone",
            "añade {count} {thing} más|agrega {count} {thing} más|añade otros {count} {thing}"
            "|añade otras {count} {thing}": "more",
            "retira {count} {thing}|da de baja {count} {thing}|pon {count} {thing} fuera de servicio": "fewer",
            "tenemos {count} {thing}|tenemos ahora {count} {thing}": "so-many",
        }
    ),
    sites=words("sede oficina edificio"),
    it=words("-la -lo -las -los"),
    because=words("por para"),
    articles=words("un una el la los las"),
    beside=words("con y de"),
    placing=words("está se encuentra ubicado ubicada"),
    class_words=words("clase de en"),
    seats=words("plazas plaza persona personas para asientos"),
    units=sayings("unidades|piezas|ejemplares"),
    ground=sayings("planta baja|bajo"),
    needs=words("necesita requiere con"),
    me=words("mi mí"),
    departures=sayings("salida|salidas|nueva salida|nuevas salidas|añade una salida|añade salidas"),
    zoned=sayings("en"),
    types=meanings(
        {
            "número|un número|cifra": AttributeType.NUMBER,
            "sí/no|sí no|sí o no": AttributeType.YES_NO,
            "texto|un texto": AttributeType.TEXT,
        }
    ),
    later=sayings("más tarde|ahora no|saltar|en otro momento|no|no gracias|luego"),
    each=words("cada uno una por persona"),
    photo=sayings("foto|imagen|foto de|una foto de|imagen de|esta es|este es|aquí está"),
    also=sayings("alias|también llamada|también llamado"),
    everything=sayings("reservas|las reservas|todas las reservas|todo|algo"),
    bookings_of=sayings("reservas de|las reservas de|todas las reservas de"),
    listing=sayings("lista|listar|ver|todas"),
)
