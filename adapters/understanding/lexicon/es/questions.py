"""Spanish: how people ask for facts, and for what Bellhop cannot do."""

from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.questions import Topic, Whether, questions, reporting

_WORDS = {
    "CANCEL": (
        "cancelar/cancelo/cancelarla/cancelarlo/cancele/cancelación/anular/anulo/anularla/anularlo/liberar/liberarla/"
        "cancelara/cancelase/soltar/devolver/cancelada/anulación/anule"
    ),
    "GONE": (
        "libera/liberan/libere/liberen/libre/disponible/cancela/cancelan/cancele/quede/queda/desocupe/desocupa/liberar"
    ),
    "MAY": "puedo/puede/podemos/debo/tengo/podría/se/pueden/puedes",
    "MEDIA": "notificaciones/notificación/recordatorios/mensajes/correos/avisos/alertas",
    "SPOKEN": "español/inglés/francés/alemán/italiano/castellano",
    "MOVED": (
        "muevo/mueva/moviera/moviese/paso/pasara/cambio/cambiara/aplazo/aplazara/mover/moverla/moverlo/cambiarla/"
        "pasarla/adelanto/adelantara/retraso/retrasara"
    ),
}
_CUES: dict[Topic, str] = {
    "place": (
        "dónde está/queda/están/encuentro/se/anda|en qué piso/planta|qué piso/planta|cómo llego|cómo ~2 llegar|"
        "ubicación de|dónde ~3 encontrar|cómo se va"
    ),
    "biggest": "cuál/qué es? ~3 más grande|cuál/qué es? ~2 mayor",
    "smallest": "cuál/qué es? ~3 más pequeña/pequeño/chica/chico",
    "size": (
        "cuánta gente|cuántas personas|cuántos caben|cuántas sillas/plazas/caben|cuántos asientos/somos/sitios|"
        "cuántas ~3 caben|qué tamaño|qué capacidad|qué tan grande|cómo ~2 grande|cómo de grande|es ~3 grande|"
        "es ~3 suficiente|capacidad de|caben|cabemos|cabe|cuánto mide|es lo bastante grande|hay sitio para"
    ),
    "has": (
        "^ hay ~1 @tag $|^ y hay ~1 @tag $|^ tiene ~1 @tag $|^ y tiene ~1 @tag $|"
        "hay ~1 @tag ~1 ahí/allí/dentro/aquí|"
        "qué hay en|qué tiene|tiene ~3 un/una/el/la|tiene ~2|hay ~3 en|qué equipamiento|qué equipo|qué trae|"
        "viene con|cuenta con|está equipado|está equipada|qué cosas|dispone"
    ),
    "length": (
        "cuánto tiempo ~3 MAY|por cuánto tiempo|durante cuánto|cuántas horas ~3 MAY|duración máxima/mínima|"
        "tiempo máximo/mínimo|cuál ~3 máximo|cuál ~3 máxima|máximo de horas|reserva más larga|cuánto puedo|"
        "cuánto dura como máximo|cuánto ~2 máximo"
    ),
    "ahead": (
        "hasta cuándo ~4 reservar|con cuánta antelación|con cuánta anticipación|con cuánto tiempo ~4 reservar|"
        "con cuántos días|"
        "con cuántas semanas|cuánta antelación|cuánta anticipación|desde cuándo ~5 reservar|cuándo ~5 pronto|"
        "reservar con ~2 mes/meses/año/semana/semanas de antelación/anticipación|con qué antelación|"
        "con qué anticipación|hasta qué fecha|a partir de cuándo ~4 reservar"
    ),
    "hours": (
        "cerramos los/el|abrimos los/el|estamos ~1 cerrados/abiertos|está ~2 cerrado/cerrada|"
        "cuándo ~4 abre/abren/cierra/cierran/abierto/abierta|a qué hora ~4 abre/abren/cierra/cierran|horario|"
        "horarios|está ~3 abierto/abierta|hasta qué hora ~3 abierto/abierta|hasta cuándo ~3 abierto/abierta|"
        "hasta qué hora ~3 abre/abren/cierra/cierran|qué horas|"
        "^ se/puedo/podemos puede? reservar ~4 semana/domingos/sábados/noche/festivos ~1 $"
    ),
    "approval": (
        "necesita/necesito/requiere/hace ~3 aprobación/permiso/autorización|quién aprueba|quién autoriza|"
        "quién tiene que ~2 aprobar/autorizar|hay que ~4 aprobación/permiso/aprobar|qué necesita|"
        "tiene que ~3 aprobar|falta ~3 aprobación/permiso|hay que pedir permiso"
    ),
    "bookers": (
        "quién puede ~3 reservar/usar|quiénes pueden ~3 reservar/usar|puede cualquiera|puede todo el mundo|"
        "me está permitido|tengo permiso para|para quién es|cualquiera puede|a quién se le permite"
    ),
    "code": (
        "cuál es ~3 código|qué código|código ~3 puerta|código de acceso|mi código|el código de/para/del|"
        "código por favor|^ código $|^ el código $|código abre|"
        "dame/envíame/mándame/muéstrame/necesito/perdí/olvidé ~3 código|código para|cómo entro|pin de|cuál ~2 código|"
        "clave ~3 puerta"
    ),
    "who": (
        "quién tiene/tenía/tuvo/usó/usaba|quién anda/hay/trabaja ~2 en|quién ha reservado|quién reservó|"
        "quién está ~1 en|quién usa|"
        "quién ocupa|de quién es|por quién|"
        "quién ~3 reservado|quién la tiene|quién cogió|quién tomó|quién lo tiene|quiénes tienen|quién es ~1 que|"
        "a nombre de quién|^ alguien ha reservado ~4 $|^ ha reservado alguien ~4 $|^ alguien reservó ~4 $|"
        "^ alguien está ~1 usando/en/dentro ~4 $|^ está alguien ~1 usando/en/dentro ~4 $|^ alguien usa/ocupa ~4 $"
    ),
    "day": (
        "todo lo ~2 reservado|qué está ~3 reservado|qué hay ~2 reservado|todas las reservas de todos|"
        "todas las reservas de hoy|las reservas de todos|quién tiene qué|qué salas están ~2 reservadas|"
        "resumen ~2 día|todo lo que ~4 reservado|qué hay reservado|^ qué hay hoy/mañana/el ~2 $|"
        "^ qué hay para hoy/mañana/el ~2 $|vista general|qué está ocupado"
    ),
    "take-out": (
        "exporta/exportar/descarga/descargar ~1 todo|exportación completa|"
        "exporta/exportar/descarga/descargar ~1 todos/todas/nuestros/nuestras ~2 datos/reservas"
    ),
    "my-data": (
        "exporta/exportar/descarga/descargar/envíame/mándame/dame/muéstrame/quiero ~1 mis ~1 datos|"
        "copia de mis ~1 datos|qué sabes ~2 de/sobre mí|todo lo que ~2 sobre/de mí|qué datos ~4 sobre/de mí|"
        "qué datos míos"
    ),
    "forget-me": (
        "^ olvídame|olvida todo ~3 sobre/de mí|borra/elimina/borrar/eliminar mis ~1 datos|"
        "borra/elimina/borrar/eliminar mi cuenta|borra/elimina todo ~3 sobre mí|derecho al olvido|"
        "bórrame"
    ),
    "members": (
        "quién/quiénes ~2 miembros/usuarios|lista ~2 miembros/usuarios|todos los miembros/usuarios|"
        "qué miembros/usuarios|cuántos miembros/usuarios|muéstrame ~3 miembros/usuarios|quién pertenece"
    ),
    "earliest": (
        "hora/cuándo ~3 queda ~1 libre|primer/próximo/siguiente ~1 hueco/turno/horario/momento|"
        "primera/próxima/siguiente ~1 disponibilidad/franja|cuándo ~4 libre|cuándo ~1 queda/quedará libre|"
        "^ cuándo ~1 se ~1 libera/liberará|lo antes posible|cuanto antes|"
        "hueco más|lo más pronto|más temprano"
    ),
    "next": (
        "^ cuándo es ~1 $|^ a qué hora es/era ~1 $|^ a qué hora empieza/empezaba/era ~1 $|"
        "^ cuándo empieza/empezaba ~1 $|"
        "^ cuándo era ~1 $|"
        "cuándo ~3 mi próxima|cuál ~2 mi próxima|dónde ~2 mi próxima|mi próxima reserva|mi siguiente reserva|"
        "hasta cuándo ~3 mía/mío/nuestra/nuestro|"
        "mi próximo ~2|^ próxima reserva $|qué tengo después|qué tengo luego|qué me toca"
    ),
    "whether-cancelled": (
        "has/habéis/han/ha/he cancelado/anulado/liberado|está/fue/quedó ~4 cancelado/cancelada/anulado/anulada|"
        "se ha cancelado|se canceló"
    ),
    "page": "página de/del|su página|enlace a/de ~2 reserva|comparte/compartir mi/esta reserva",
    "code-seen": "quién vio/conoce ~3 código|quién ha visto ~3 código|quiénes vieron/conocen ~3 código",
    "released": "por qué ~5 liberó/liberado/liberada|quién ~2 liberó/liberado|cuándo se liberó",
    "history": (
        "historial/historia de/del|^ historial $|todo el historial|qué ha pasado con|qué pasó con|qué fue de|"
        "qué le pasó a|qué le ha pasado a|"
        "por qué ~5 liberó/canceló/anuló/movió/cambió/liberado/liberada/cancelado/cancelada/anulado/anulada/movido/"
        "movida/cambiada|"
        "quién ~2 canceló/anuló/movió/liberó/cambió/cancelado/anulado/movido/liberado/cambiado|"
        "cuándo se canceló/anuló/movió/liberó/cambió"
    ),
    "whether-booked": (
        "has reservado/confirmado|está reservado/reservada/confirmado/confirmada|ha funcionado|funcionó"
    ),
    "should-cancel": ("debería/deberíamos/debo ~2 cancelar/anular/liberar|crees que debería ~2 cancelar/anular"),
    "check-in": (
        "cuándo ~5 check/checkin/registrarme/entrada/registro|"
        "hasta cuándo ~5 check/checkin/registrarme/entrada/registrar|desde cuándo ~5 check/checkin/registrarme|"
        "a qué hora ~5 check/checkin/registrarme|tengo que ~3 check/registrarme/fichar|"
        "hay que ~3 check/registrarse/fichar|"
        "cuándo ~5 fichar|"
        "cómo ~4 check/checkin/registro|con cuánto ~4 check"
    ),
    "if-absent": (
        "qué pasa si ~4 tarde|qué pasa si ~4 voy|qué pasa si ~4 aparezco|qué pasa si ~4 presento|"
        "qué pasa si ~5 check|qué pasa si ~4 olvido|qué pasa si ~4 olvida|"
        "qué ocurre si ~5 tarde/voy/aparezco/check/presento|y si ~4 tarde|y si no voy|y si no aparezco|"
        "cuánto ~3 esperan|cuánto ~3 espera|qué sucede si ~5 tarde/voy/aparezco/check/presento|hay ~2 margen|"
        "qué pasa si ~4 registro|qué pasa si ~5 retraso|qué pasa si ~3 llego"
    ),
    "cancel-until": (
        "hasta cuándo ~7 CANCEL|hasta qué hora ~7 CANCEL|hasta qué momento ~7 CANCEL|cuándo ~5 CANCEL ~4 tardar|"
        "a más tardar ~5 CANCEL|plazo ~4 CANCEL|límite ~4 CANCEL|política de cancelación|condiciones de cancelación|"
        "hasta cuándo|demasiado tarde para CANCEL|tarde para CANCEL|todavía ~2 CANCEL|aún ~2 CANCEL|"
        "puedo CANCEL ~3 todavía/aún|con cuánta antelación ~5 CANCEL|con cuánto tiempo ~5 CANCEL|CANCEL ~4 más tarde|"
        "CANCEL ~3 última hora|CANCEL en cualquier momento|cuánto ~4 para CANCEL"
    ),
    "if-cancelled": (
        "qué pasa ~5 CANCEL|qué pasaría ~5 CANCEL|qué ocurre ~5 CANCEL|qué sucede ~5 CANCEL|y si ~3 CANCEL|"
        "cuesta ~5 CANCEL|coste ~4 CANCEL|costo ~4 CANCEL|hay ~4 penalización|penalización ~4 CANCEL|"
        "pierdo ~5 CANCEL|cuenta ~5 CANCEL|consecuencias ~4 CANCEL|si CANCEL ~6 pasa/pierdo/cuenta/cuesta|"
        "si la CANCEL ~6 pasa/pierdo/cuenta|me cobran ~5 CANCEL|es gratis CANCEL|qué significa CANCEL|"
        "tiene algún coste CANCEL"
    ),
    "would-move": (
        "funcionaría ~5 si|valdría ~5 si|iría bien ~4 si|serviría ~5 si|estaría ~4 libre|se podría ~4 si|"
        "sería posible ~4 si|qué tal si ~4 MOVED|y si ~3 MOVED|"
        "si ~3 MOVED ~5 funcionaría/estaría/sería/libre/valdría|vendría bien ~4 si|quedaría bien ~4 si|"
        "encajaría ~4 si|y si fuera/fuese"
    ),
    "works": ("funciona/funcionan|está/están ~2 arreglado/arreglada/reparado/reparada"),
    "fault": (
        "^ está/están ~5 roto/rota/rotos/estropeado/estropeada/averiado/averiada ~1 $|"
        "está/están/quedó/parece/sigue ~2 roto/rota/rotos/rotas/estropeado/estropeada/averiado/averiada/dañado/"
        "dañada/descompuesto/descompuesta/atascado/atascada/sucio/sucia/muerto/muerta/rajado/fundida/fundido/malo/"
        "mala/caído/caída|"
        "no funciona/funcionan/va/anda/sirve/enciende/encienden/prende/cierra/arranca/responde/carga|se ~2 roto|"
        "se rompió|se ~2 estropeado|se estropeó|se dañó|se descompuso|fuera de servicio|gotea|parpadea|huele ~2 a|"
        "no hay ~2 luz/wifi/internet/sonido/imagen/corriente/calefacción|sin luz/corriente/internet/wifi ~2 en|"
        "hace/hacen ~1 ruido/ruidos raro/raros/extraño/extraños|problema con|problema en|falla|demasiado calor/frío|"
        "hace mucho calor/frío|reportar ~3 avería/problema|"
        "avería en|falta ~2 cable/silla/mando|dejó de funcionar|ha dejado de"
    ),
    "watch": (
        "avises/avisas/avisarme/avisarnos ~2 cuando/si/en/apenas|"
        "avísame/avisa/avisen/avíseme/avisadme/notifícame/notifica/infórmame/dime/dígame/escríbeme/alértame ~3 "
        "cuando/si/en/apenas ~6 GONE|avísame/avíseme/notifícame/infórmame|lista de espera|cola de espera|hazme saber|"
        "déjame saber|dime cuando ~6 GONE|si alguien ~2 cancela/libera|cuando alguien ~2 cancele/cancela/libere|"
        "en cuanto ~5 GONE|cuando ~5 se libere|si ~4 se libera|cuando ~4 quede libre|vigila|mantenme al tanto|"
        "tenme al tanto|apúntame ~4 espera|quiero que me avises|que me avisen|ser avisado|apenas ~4 GONE"
    ),
    "in-line": (
        "quién/quien espera|quién/quien está/esta ~1 esperando|cuántos/cuantos ~3 esperan/esperando|"
        "cuánta/cuanta gente ~2 espera/esperando|alguien ~2 espera/esperando"
    ),
    "waiting": (
        "qué/que estoy/estamos esperando|para qué/que ~2 cola/lista/espera|"
        "en qué/que colas/cola/lista/listas ~2 estoy|a qué/que estoy/estamos esperando|qué/que espero|"
        "en qué/que puesto/lugar/posición ~3 estoy/estamos|mi/nuestro puesto/lugar/posición ~3 cola/lista/espera|"
        "dónde/donde estoy ~3 cola/lista/espera|mi/mis/nuestra lista/listas de espera|"
        "estoy/estamos ~3 lista de espera|qué/que estás/estas vigilando|qué/que vigilas|^ lista de espera $|"
        "^ muéstrame/muestra ~2 lista de espera $|cómo/como funciona ~2 lista de espera|hay ~2 lista de espera|"
        "tenéis/tienes ~2 lista de espera|qué/que pasa ~5 lista de espera|soy ~2 siguiente/próximo/próxima|"
        "cuándo/cuando me toca|qué/que posibilidades/probabilidades/probabilidad tengo|"
        "cuál/cual/cuáles/cuales es/son mi/mis probabilidad/probabilidades/posibilidades|cuánto/cuanto ~5 esperar"
    ),
    "unwatch": (
        "deja/dejar/para/dejad de vigilar/avisar/avisarme/esperar|no vigiles|ya no ~2 esperes/vigiles/espero/espera|"
        "quítame/sácame/bórrame/quitadme/quita/saca/elimíname ~4 espera|quítame/sácame ~3 cola|"
        "salir ~4 lista de espera|no ~1 hace falta que me avises|no me avises|ya no me avises|"
        "ya no quiero ~1 esperar/esperando|no quiero ~1 esperar más"
    ),
    "calendar": (
        "ics|ical|archivo ~3 calendario|invitación ~2 calendario|"
        "añade/añádelo/añadir/agrega/agrégalo/agregar/pon/ponlo/poner/mete/mételo/guarda/apunta/envía ~5 calendario/"
        "agenda|al calendario|a mi calendario|en mi calendario ponlo|google calendar|"
        "calendario de google|exporta ~4 calendario"
    ),
    "calendar-link": (
        "enlace/link/url/dirección ~3 calendario|comparte/compartir ~4 calendario|sincroniza/sincronizar ~4 calendario|"
        "suscribir/suscribirme ~4 calendario"
    ),
    "calendar-links": (
        "enlaces/links ~2 calendario|"
        "revoca/revocar/borra/borrar/elimina/eliminar/quita/quitar ~3 enlace/link ~3 calendario"
    ),
    "add": (
        "añade/añadir/crea/crear/agrega/agregar/registra ~2 nueva/nuevo @kind|"
        "añade/añadir/crea/crear/agrega/agregar/registra un/una/otra/otro @kind|nueva @kind|nuevo @kind|@kind nueva|"
        "nuevo recurso|newresource|añadir/añade/crear/crea/agregar/agrega ~2 recurso|dar de alta|da de alta"
    ),
    "rename": (
        "renombra/renombrar|cambia/cambiar ~3 nombre|nuevo nombre|ahora se llama|pasa a llamarse|se llamará|"
        "ponle ~2 nombre"
    ),
    "delete": (
        "elimina/eliminar|borra/borrar|suprime/suprimir|da de baja|dar de baja|quita ~4 de la lista|"
        "retira ~4 de la lista|desactiva/desactivar|quita la @kind|quita el @kind"
    ),
    "import": (
        "importar|importa el/la/los/las/este/esta/mi/mis/desde|subir ~3 csv|sube ~3 csv|desde ~2 csv|cargar ~3 csv|"
        "carga ~3 csv|import"
    ),
    "report": (
        "informe mañana por/en|^ informe mañana $|"
        "quién no se presentó|"
        "quién no apareció|"
        "quiénes no se presentaron|"
        "horas/hora punta/pico|"
        "horas/días/salas más concurridas/concurridos|"
        "cuántas/cuántos ~3 no encontraron/encontró|"
        "cuántas veces ~3 no ~2 libre|"
        "cuánto ~3 aprobaciones/autorizaciones|"
        "cuánto ~1 tarda/tardan/demora/demoran ~3 aprobación/autorización/aprobar|"
        "quién reservó/usó/utilizó/reserva/usa más|quién ha reservado/usado más|"
        "cuánto se ~3 usado/usó/utilizado/utilizó|qué @kind usamos menos|"
        "cómo ~2 ha/han usado/utilizado|cómo se usó/utilizó|no shows ~4 este/esta/pasado/por|"
        "ausencias ~4 este/esta/pasado/por|de qué @kind ~5 prescindir|qué @kind ~4 menos|"
        "qué @kind ~1 podríamos/podemos dejar $|"
        "informe del/de/desde/sobre/por|informe mensual|cada mes ~4 informe|informe ~4 cada mes|"
        "informe de uso|informe ~3 uso|reporte de uso|estadísticas|estadística|ocupación|"
        "cuántas veces ~6 reservado/reservada/usado/usada/reservó/usó|con qué frecuencia|exporta/exportar|en csv|"
        "más reservada|más reservadas|más usada|cuántas reservas|^ informe $|^ informe @period @period? $|"
        "^ informe hoy/ayer $|"
        "informe hoy/ayer por/en|^ reporte $|reporte ~3 reservas|"
        "informe ~3 reservas|"
        "cuántas reservas ~1 tuvimos/hicimos/hubo ~3 pasada/pasado/esta/este/en"
    ),
    "exception": (
        "puedo/podría/podemos/necesito/quiero/quisiera ~3 excepción|pedir/pide/haz/hacer una excepción|"
        "una excepción por favor|posible una excepción"
    ),
    "stand-in": (
        "responde/responderá/responder/contesta/contestará ~3 por mí|responde/responderá/contesta ~3 en mi lugar|"
        "me sustituye/sustituirá/reemplaza/reemplazará|puede sustituirme/reemplazarme"
    ),
    "stand-ins": (
        "^ quién me sustituye/reemplaza ~3 $|^ quién responde/decide/aprueba ~3 por mí ~2 $|"
        "^ quién responde/decide/aprueba ~3 en mi lugar ~2 $|^ quién es ~1 mi sustituto/sustituta ~2 $|"
        "^ a quién sustituyo/reemplazo ~3 $|^ a quién estoy sustituyendo/reemplazando ~2 $|^ por quién respondo ~3 $|"
        "^ en lugar de quién ~4 $|no puedo sustituir/reemplazar|ya no puedo sustituir/reemplazar"
    ),
    "requests-here": (
        "envía/enviar/manda/mandar/publica/publicar ~4 solicitudes/aprobaciones ~3 aquí|"
        "envía/enviar/manda/mandar/publica/publicar ~4 solicitudes/aprobaciones ~4 canal/grupo"
    ),
    "board-here": ("board/tablero/panel ~3 aquí|board/tablero/panel ~3 en este canal/grupo"),
    "no-board-here": (
        "sin/ningún ~2 board/tablero/panel ~3 aquí|quita/quitar/retira/retirar ~2 board/tablero/panel|"
        "board/tablero/panel no/ya ~1 aquí|no ~2 board/tablero/panel ~3 aquí"
    ),
    "no-requests-here": (
        "no envíes/mandes/publiques ~3 solicitudes/aprobaciones|"
        "deja de enviar/mandar/publicar ~3 solicitudes/aprobaciones|no más solicitudes/aprobaciones ~2 aquí"
    ),
    "back": "^ ya estoy de vuelta $|^ estoy de vuelta $|^ ya he vuelto $|^ he vuelto $|^ ya volví $",
    "delegate": (
        "aprueba/aprobará/aprobar/apruebe/autoriza/decide ~3 por mí|"
        "aprueba/aprobará/aprobar/apruebe/autoriza/decide ~3 en mi lugar|delegar ~2 aprobaciones"
    ),
    "poll": (
        "encuesta|doodle|votación|cuándo ~6 libres ~1 todos|cuándo ~3 todos libres|cuándo podemos|hora ~5 todos|"
        "hueco ~5 todos|hueco común|cuándo estamos|pregúntales cuándo|cuándo ~4 y yo ~2 libres|fecha ~5 todos|"
        "cuándo pueden/puede/podrían/podemos/podríamos ~6 reunirse/reunirnos/quedar/verse/vernos|"
        "hora/hueco/momento para todos/nosotros"
    ),
    "ask-them": (
        "^ puedo/podemos ~1 unirme/unirnos/compartir ~6 $|^ nos podemos unir ~5 $|"
        "pídeselo/pídesela/pedírselo/pedírsela/pregúntaselo|pídele/pedidle que ~3 dé/deje/ceda/cambie/preste|"
        "pregúntale/pregúntales si ~4 deja/cede/da/cambia/presta/puede|^ pregúntale $|"
        "puedes/podrías preguntarle si|preguntarle si ~4 deja/cede/da/cambia/presta"
    ),
    "swap": (
        "cambia/cambio/cambiar/intercambia/intercambiar ~4 con|intercambio con|pregunta ~3 quien ~2 tiene|permuta|"
        "trueque|pídele ~4 cambie|canjear|cambiaría/cambiarían ~4 por|pide/pídele/pídeselo ~1 a quien/quién/@who|"
        "pregunta/pregúntale ~1 a @who|puede/podría @who ~1 darme/cederme/dejarme|me ~1 cede/cedería/dejaría @who"
    ),
    "payment": (
        "cuesta más de|cuestan más de|si cuesta|cuando cuesta|"
        "cuánto cuesta|cuánto cuestan|cuánto vale|qué precio|precio de|cuál ~2 precio|"
        "puedo/cómo/se/hay/tengo ~2 pagar|factura|recibo de|reembolso|tarjeta|es de pago|es gratis|tarifas|"
        "cuánto sale"
    ),
    "remind": (
        "recuérdame|recuérdanos|recuérdamelo|recordatorio ~5 antes|pon ~3 recordatorio|despiértame|otro recordatorio|"
        "que me recuerdes|me recuerdas|me recuerde|hazme ~2 recordatorio|recordarme"
    ),
    "role": (
        "haz/nombra/pon ~4 admin/administrador/administradora|permisos de admin|derechos de admin|^ admin $|"
        "hacer admin|permisos ~2 administrador"
    ),
    "not-booking": (
        "cancela/cancelar/anula/anular/detén/detener/elimina/borra/borrar/mueve/para/parar/prolonga/extiende/quita "
        "~3 suscripción/boletín/newsletter/membresía/contrato/pedido/nota/notas/tarea/ticket/cuenta/licencia/archivo/"
        "documento/correo/mensaje/envío|darme de baja|dame de baja|desuscríbeme|desuscribir|"
        "para/parar/detén/deja/desactiva/desactivar/silencia/apaga/quita ~4 MEDIA|no más MEDIA|no quiero ~2 MEDIA|"
        "deja de ~2 escribirme|déjame en paz|no me escribas"
    ),
    "week": (
        "envíame/mándame/dame/pásame ~1 mi semana ~2 cada/todos|mi semana cada/todos|resumen semanal|"
        "resumen de mi semana"
    ),
    "no-week": ("no me envíes/mandes ~1 mi semana|deja ~4 mi semana|no ~3 resumen semanal|deja ~3 resumen semanal"),
    "my-requests": (
        "^ qué tengo que aprobar $|^ qué debo aprobar $|qué solicitudes ~5|^ mis/las solicitudes ~2 $|"
        "^ solicitudes pendientes/abiertas $|^ aprobaciones pendientes $|^ muestra/enséñame ~2 solicitudes ~2 $|"
        "^ solicitudes $|^ qué me espera $|^ quién me espera $|^ hay algo que aprobar $|"
        "^ aprueba/apruebe ~5 $|^ puedo/debo/debería aprobar/aprobarla/aprobarlo/rechazar/rechazarla ~3 $"
    ),
    "decline": "^ rechaza/rechace/rechazo/deniega ~6 $|^ recházala/recházalo/deniégala ~3 $|^ rechazada/rechazado $",
    "have-again": (
        "^ devuélveme/devuélvenos/recupera/recuperar ~5 $|^ vuelve a darme/ponerme ~5 $|"
        "^ al final ~1 necesito/necesitamos/quiero ~5 $"
    ),
    "swap-oneself": "^ cambia/cambiar/intercambia/intercambiar ~4 conmigo ~2 $",
    "my-polls": (
        "^ mis/las/nuestras encuestas ~1 $|^ encuestas $|^ muestra/enséñame ~2 encuestas $|qué encuestas ~4|"
        "^ cómo va ~1 encuesta $|^ muestra ~2 encuesta $|"
        "^ decide/decidir ya/ahora $|^ decide mi/la/esta encuesta $|"
        "^ anula/cancela/cierra/termina mi/la/esta encuesta $|"
        "^ qué es esta encuesta $|^ quién ha votado ~2 $|^ ninguna me va/viene bien $|^ ninguna de estas ~1 $"
    ),
    "poll-them": (
        "^ una? encuesta con/para/sin nadie ~3 $|^ no? preguntes a nadie ~6 $|"
        "^ pregúntales ~2 qué/cuál/cuándo ~3 bien/conviene/viene ~2 $|^ que voten/elijan $|"
        "^ pregúntales ~2 qué/cuál/cuándo ~3 bien/conviene/viene hasta ~5 $|^ que voten/elijan hasta ~5 $|"
        "^ pregunta qué/cuál hora/horario/momento/fecha ~2 bien/conviene/viene ~2 $|"
        "^ pregunta qué/cuál hora/horario/momento/fecha ~2 bien/conviene/viene hasta ~5 $|"
        "^ hazlo en una encuesta $|^ pregúntales en una encuesta $|^ pregúntales en una encuesta hasta ~5 $|"
        "^ pregunta/pregúntales a los/las dos $|^ pregunta/pregúntales a ambos/ambas/todos/todas $"
    ),
    "language": (
        "cambia/cambiar/pon/ajusta ~4 idioma|cambia/cambiar ~3 lengua|"
        "habla/háblame/responde/contesta/escribe/respóndeme ~4 SPOKEN|en SPOKEN por|en SPOKEN please|pasa ~2 SPOKEN|"
        "hablas|mi idioma|^ SPOKEN $|^ en SPOKEN $|cambia ~2 SPOKEN"
    ),
    "close": (
        "cierra/cerrar/cerramos ~4 oficina/casa/edificio/todo/@kind|cierra/cerrar ~3 el/del/mañana/hoy/hasta/este|"
        "oficina ~2 cerrada ~1 el"
    ),
}
QUESTIONS = questions(
    TYPOGRAPHY,
    _CUES,
    words=_WORDS,
    languages={"español castellano": "es", "inglés": "en", "francés": "fr", "alemán": "de", "italiano": "it"},
    pointing=(
        "yo tengo tenemos he hemos mis",
        "eso esa esto",
        "ahí allí dentro aquí",
        "tenía tenían tuvo tuvieron reservó usó usaba estaba estuvo cogió",
    ),
    house=(
        "oficina casa edificio empresa todo",
        (
            "ascensor ascensores elevador escalera escaleras tren trenes tranvía autobús bus metro coche "
            "carro bici bicicleta taxi avión autopista carretera puente"
        ),
        "invierno verano otoño primavera",
    ),
    reporting=reporting(
        TYPOGRAPHY,
        when=("pasado pasada último última últimos últimas anterior", "este esta", "desde"),
        periods="día días|semana semanas|mes meses|trimestre trimestres|año años",
        by={
            "persona personas miembro compañero": "person",
            "hora horas": "hour",
            "día días": "weekday",
            "mes": "month",
            "grupo equipo": "group",
            "tipo tipos": "kind",
            "sede sedes": "site",
            "sala salas recurso": "resource",
        },
        each=("por", "quién"),
        told=(
            "prescindir dejar menos apenas",
            "ausencias ausencia presentó presentaron apareció no-shows shows",
            "punta pico concurridas concurridos",
            "aprobación aprobaciones autorización autorizaciones aprobar",
        ),
        forms={"imagen gráfico gráfica": "picture", "csv excel": "sheet"},
        monthly=("cada", "mensual mensualmente", "para pare parar detén detener deja no cancela"),
    ),
    whether=Whether(
        copulas=TYPOGRAPHY.words("está están hay es son"),
        open=TYPOGRAPHY.words("muéstrame cuándo qué cuál cuáles quién dónde cómo cuánto busca muestra enséñame"),
        beginning=TYPOGRAPHY.words("empieza comienza termina hora tengo tenemos otra vez"),
        suiting=TYPOGRAPHY.words("va iría ir viene vendría vale valdría funciona funcionaría encaja"),
        taken=TYPOGRAPHY.words("ocupado ocupada reservado reservada cogido cogida pillada"),
    ),
)
