# Todo lo que Bellhop dice en español. `**…**` es negrita. Un rechazo lleva el nombre de su clase en core/errors.

## Lo que se puede pulsar

button-confirm = Confirmar
button-ask = Solicitar
button-ask-for-so-many = Pedirla para { $count } personas
button-instead = Mejor { $slot }
button-only = Solo { $name }
button-change = Otro horario
button-keep-slot = Dejarla así
button-drop = Descartar
button-drop-all = { $count ->
    [one] Descartar también el otro
    [2] Descartar los dos
   *[other] Descartar los { $count }
}
button-approve = Aprobar
button-decline = Rechazar…
button-approve-stage = Aprobar también { $place } de { $total }
button-approve-series = Aprobar esta serie
button-ask-back = Preguntar
button-ask-for-slot = Solicitar { $slot }
button-answer-back = Responder
button-keep-waiting = Dejarla pendiente
button-exception = Pedir una excepción
button-cancel = Cancelar
button-undo = Deshacer
button-undo-one = Deshacer: { $name }
button-take-back = Recuperarla
button-undo-all = { $count ->
    [one] Deshacer
   *[other] Deshacer las { $count }
}
button-cancel-all = { $count ->
    [one] Cancelar esta
   *[other] Cancelar estas { $count }
}
button-one-more = Uno más
button-keep = No cancelar nada
button-one-by-one = Una por una
button-cancel-left = Cancelar { $name } · { $slot }
button-close = Cerrar
button-close-cancel = Cancelarlas y cerrar
button-close-move = Moverlas y cerrar
button-keep-open = Dejar abierto
button-lift = Reabrir { $what }
button-reopen = Reabrir
button-reopen-all = Reabrir los { $count }
button-give-back = Devolver
button-cannot-come = No puedo ir
button-comes = Al final sí voy
button-got-it = Vale
button-bigger = Algo más grande
button-late = Llego 10 min tarde
button-longer = +{ $minutes } min
button-shorter = −{ $minutes } min
button-take = Elegir { $name }
button-keep-one = Quedarme con { $name }
button-move = Mover
button-make-it = Cambiar a { $slot }
button-move-to = Mover: { $slot }
button-move-back = Deshacer el cambio
button-mistaken = Retirar el aviso
button-report-fault = Avisar
button-mended = Está arreglado
button-move-there = Moverla ahí
button-free-then = ¿Cuándo está libre?
button-settings = Ajustes
button-name = Ponerle título…
button-rename = Cambiar el título…
button-unname = Quitar el título
button-quota = Mi cuota
button-rules = Reglas de { $name }
button-rules-all = Todas las reglas
button-rules-now = Reglas actuales
button-rules-help = Ejemplos
button-rules-choose = Reglas de un recurso
button-rules-every = Todas las reglas
button-help = Todos los temas
button-check-in = Ya estoy aquí
button-check-out = Terminar ya
button-calendar = Al calendario
button-page = Su página
button-copy-link = Copiar la dirección
button-feed-revoke = Retirarlo
button-feed-revoke-one = Retirar: { $what }
button-board = Abrir el tablero
button-feeds = Mis enlaces de calendario
button-copy-token = Copiar el token
button-token-revoke = Revocar
button-token-revoke-one = Revocar { $name } (…{ $hint })
button-tokens = Mis tokens
button-feed-own = Enlace a mis reservas
button-feed-another = Otro enlace
button-code = Código de la puerta
button-copy-code = Copiar { $code }
button-release = Liberar
button-hold-again = Apartar de nuevo
button-book-again = Reservar otro horario
button-photo = Foto
button-list = Mis reservas
button-rooms = Explorar
button-more = Más…
button-any-seat = Cualquier asiento
button-seat-picture = Como imagen
button-front = Filas delanteras
button-behind = Filas traseras
button-back = Atrás
button-near = Ver lo más parecido
button-look-again = Mirar otra vez
button-again = Reintentar
button-minutes = { $minutes } min
button-hours-minutes = { $hours } h { $minutes } min
button-days = { $days ->
    [one] 1 día
   *[other] { $days } días
}
button-hours = { $hours } h
button-until-next = Hasta las { $time } (próxima reserva)
button-zone-keep = Mantener { $zone }
button-connect = Conectar Telegram
button-invite = Invitar a gente
button-open-telegram = Abrir Telegram
button-open-invitation = Abrir la invitación
button-alternative = { $name } · { $when }
offer = { $edits } · { $slot }
offer-place = { $name } en su lugar
offer-later = { $length } más tarde
offer-earlier = { $length } antes
offer-length = { $length } en vez de { $wanted }

## Horarios, tal como van en una frase

slot = { $day }, { $start }–{ $end } { $city }
slot-over-midnight = { $day }, { $start } – { $end-day }, { $end } { $city }
slot-all-day = { $day }, todo el día
slot-all-days = { $day } – { $end-day }, todo el día
slot-in-place = { $slot } en { $city }
time-at-place = { $time } { $city }
time-for-you = { $there } ({ $own } para ti)

## Tarjetas

label-when = Cuándo
label-title = Título
label-where = Dónde
label-for = Para
label-with = Con
label-guests = Invitados
label-people = Personas
label-absent = No vienen
card-not-yours = **{ $reference }** ya no es tuya.
card-managed-changed = { $name } · { $slot } · { $reference }: esto ha cambiado desde entonces.
card-superseded = { $name } · { $slot } · { $reference } – continúa en otro mensaje.
card-held = Apartada para ti hasta las **{ $until }**.
card-held-other = Apartada hasta las **{ $until }**.
card-waiting-other = Pendiente de aprobación hasta el **{ $until }**; el horario queda apartado.
card-asks = Necesita aprobación ({ $who }); la pido cuando pulses «Solicitar».
card-waiting = Pendiente de aprobación; el horario queda apartado hasta el **{ $until }**. Te aviso con la respuesta, y a tiempo si no llega.
card-asked-back = Pregunta: «{ $query }»
card-answered-back = Tu respuesta: «{ $reply }»
card-unanswered = Nadie la aprobó a tiempo; { $name } queda libre para otros.
card-not-approved = Sin reserva. No queda nada apartado.
card-declined = Rechazada por { $decider }, { $at }. No queda nada apartado.
card-declined-by-rule = Nadie respondió a tiempo, así que según las reglas queda rechazada, { $at }. No queda nada apartado.
decision-because = Motivo: { $reason }
card-confirmed = Reservada.
card-check-in = Regístrate entre las { $opens } y las { $release }; si no, se libera.
card-check-in-day = Regístrate antes de las { $release }; si no, se libera.
card-late = Diez minutos más: te espera hasta las **{ $release }**.
card-no-check-in = No hace falta que te registres.
card-reference = Referencia **{ $reference }**
card-moved = Modificada; antes era: { $was }.
card-moved-for-you = Movida; antes era: { $was }.
card-named = Ahora se llama **{ $title }**.
card-renamed = Título cambiado; antes era «{ $was }».
card-unnamed = El título se quitó; antes era «{ $was }».
ask-title = ¿Para qué es **{ $name }**? Tu próximo mensaje será el título.
ask-title-now = **{ $name }** se llama «{ $title }». Tu próximo mensaje será el nuevo título.
rename-which = ¿A qué reserva quieres cambiarle el título?
card-not-coming = No vas; { $holder } lo ve.
card-in-use = Registro hecho, en uso hasta las **{ $end }**.
card-completed = Terminó a las { $end }. ¡Gracias!
card-completed-early = Terminó antes, a las { $end }; el resto queda libre para los demás.
card-expired = El apartado terminó a las { $ended }; { $name } vuelve a estar libre para los demás.
card-cancelled = Cancelada.
card-cancelled-because = Cancelada: { $reason }
card-undo = Puedes deshacerlo hasta las { $until }.
card-dropped = Descartada; la franja vuelve a estar libre.
card-no-show = Liberada a las { $ended }: nadie se registró.
strikes-near = Ya van { $count } reservas sin usar en { $window }; a partir de { $most }, solo podrás reservar con { $ahead } de antelación.
strikes-reached = Ya van { $count } reservas sin usar en { $window }, así que por ahora solo puedes reservar con { $ahead } de antelación.
card-in-dm = La tarjeta está en nuestros mensajes directos: ahí llegan el recordatorio y el código de la puerta.
card-changed-since = Esto ha cambiado desde que lo viste. Ahora está así:

## Avisos

notice-reminder = **{ $name } a las { $start }**, dentro de { $minutes } min, hasta las { $end }.
notice-reminder-next = El registro se abre a las { $opens }; entonces te llega el código de la puerta.
notice-check-in = **{ $name } a las { $start }.** Código de la puerta: **{ $code }**
notice-check-in-day = **{ $name }: { $slot }.** Código de la puerta: **{ $code }**
notice-check-in-how = Pulsa «Ya estoy aquí» o mándame el código. Si nadie se registra, se libera a las { $release }.
notice-release-warning = ¿Sigues pensando en ir a **{ $name }**? Se libera a las **{ $release }**.

notice-checked-in = Tu registro ya está hecho, porque acabas de reservar.
notice-moved = Tu reserva se movió aquí. Motivo: { $reason }
notice-cancelled = Tu reserva se canceló. Motivo: { $reason }
notice-moved-plain = Tu reserva se movió aquí.
notice-cancelled-plain = Tu reserva se canceló.
notice-reinstated = Estaba cancelada y vuelve a estar reservada: se deshizo el cierre.
notice-booked-for-you = { $by } reservó esto para ti. Cuenta como reserva tuya; devuélvela si no la necesitas.
notice-approved = Aprobada por { $decider }, { $at }.
notice-approved-by-rule = Nadie respondió a tiempo, así que según las reglas queda aprobada, { $at }.
notice-asked-again = Todavía no ha respondido nadie.
notice-deputy-asked = Todavía no ha respondido nadie; por eso te lo pregunto también a ti.
notice-unanswered = Todavía no ha respondido nadie. Si nadie responde, la solicitud caduca el **{ $until }**; también puedes tomar uno de estos:
notice-unanswered-none = Todavía no ha respondido nadie. Si nadie responde, la solicitud caduca el **{ $until }**.
notice-asked-back = Antes de decidir sobre tu solicitud quieren saber algo. Escribe aquí mismo tu respuesta.
notice-lapsed = Libre en su lugar:
approval-asked = { $by } quiere reservar esto. El horario queda apartado hasta el **{ $until }**.
approval-asked-for = { $by } quiere reservar esto para **«{ $title }»**. El horario queda apartado hasta el **{ $until }**.
approval-asked-unnamed = Alguien quiere reservar esto. El horario queda apartado hasta el **{ $until }**.
approval-given = Aprobada para { $by } por { $decider }, { $at }.
approval-given-already = Ya aprobada para { $by } por { $decider }, { $at }.
approval-given-by-somebody = Aprobada, para { $by }.
approval-given-by-rule = Nadie respondió a tiempo, así que según las reglas queda aprobada para { $by }, { $at }.
approval-declined = Rechazada para { $by } por { $decider }, { $at }.
approval-declined-already = Ya rechazada para { $by } por { $decider }, { $at }.
approval-declined-by-rule = Nadie respondió a tiempo, así que según las reglas queda rechazada para { $by }, { $at }.
approval-cancelled-since = Cancelada después.
approval-why = Para decirle el motivo a { $by }, escribe «porque …» antes de las { $until }.
approval-explained = { $by } ya puede leer el motivo.
approval-over = No está reservado para { $by }.
approval-unanswered = Nadie respondió a tiempo; no hay reserva para { $by }.
approval-not-needed = { $by } ya no necesita aprobación para esto.
ask-back-what = ¿Qué quieres saber de { $by }? Escríbelo en una línea.
write-where-posted = Escríbelo donde está la solicitud y mencióname; si no, no lo veo.
answer-back-what = La pregunta: «{ $query }» ¿Cuál es la respuesta? Escríbela en una línea.
approval-exception-asked = { $by } pide una excepción. El horario queda apartado hasta el **{ $until }**.
approval-exception = Excepción a: { $rules }
approval-rule = { $rule }: { $value }
approval-plea = Por qué: { $plea }
approval-asked-back = Pregunta: «{ $query }»
approval-answered-back = Respuesta: «{ $reply }»
approval-no-answer-yet = Aún sin respuesta.
approval-agreed = { $place } de { $total }: aprobado por { $decider }, { $at }.
approval-next = { $place } de { $total }, decide ahora: { $who }.
approval-if-silent = Si nadie responde antes del **{ $until }**, queda aprobada.
approval-if-silent-no = Si nadie responde antes del **{ $until }**, queda rechazada.
approval-then = { $before }, luego { $after }
approval-instead-of = Por { $name }, que está fuera.
approval-instead-of-until = Por { $name }, que está fuera hasta el { $until }.
approval-when-long = las de { $length } o más
approval-when-outside = las de fuera de { $hours }
approval-when-of = las de { $who }
approval-when-many = las de más de { $count } personas
exception-why = **{ $name } · { $slot }**: una línea para quien decide, por favor. ¿Por qué debería hacerse una excepción?
exception-sent = Enviado a { $who }. Te aviso en cualquier caso.
exception-unneeded = No hace falta ninguna excepción: se puede reservar.
exception-own = Reservado como excepción a: { $rules }
exception-why-series = { $count ->
    [one] Las reglas no permiten una fecha: { $dates }.
   *[other] Las reglas no permiten { $count } fechas: { $dates }.
} Una línea para quien lo decide, por favor. ¿Por qué debería haber una excepción?
exception-sent-series = { $count ->
    [one] Pedida una fecha: { $dates }.
   *[other] Pedidas { $count } fechas a la vez, como una sola excepción: { $dates }.
} Enviado a { $who }. Te aviso en cualquier caso.
exception-kept = Te las guardo hasta **{ $until }**, cada una como máximo hasta que empiece.
exception-own-series = { $count ->
    [one] Reservada como excepción: { $dates }.
   *[other] Reservadas como una sola excepción, { $count } fechas: { $dates }.
}
notice-invited = { $by } te añadió como asistente. Puedes registrarte y recibirás el recordatorio.
notice-uninvited = Ya no estás en la lista de esta reserva.
notice-attendee-cancelled = Se ha cancelado; no hace falta que vayas.
card-lacks = No es del todo como pediste: { $lacks }.
card-crowded = { $name } tiene { $seats ->
    [one] 1 plaza
   *[other] { $seats } plazas
}, y la reserva es para { $people } personas.
notice-ending = **{ $name }** termina a las **{ $end }**.
health-page-title = ¿Funciona Bellhop?
health-page-away = ⚠️ **Bellhop no llega a su base de datos.** No se puede reservar nada hasta que vuelva.
health-page-when = Estado a { $when }, { $zone }.
health-working = ✅ Todo funciona.
health-wrong = ⚠️ No todo funciona.
health-asks = **{ $platform }** me pide esperar hasta { $until }; los mensajes llegan allí después.
health-late = Los mensajes en **{ $platform }** llegan tarde: el primero debía llegar hace { $length }.
health-unanswered = Alguien escribió hace { $length } y aún no tiene respuesta. Estoy en ello.
health-replicas = { $count ->
    [one] Un proceso está en servicio.
   *[other] { $count } procesos están en servicio.
}
health-backup = La última copia de seguridad es de { $when }.
health-no-backup = Aún no hay copia de seguridad: quien lleva el servidor la hace con «bellhop backup».
incident = Los mensajes en **{ $platform }** llegan tarde: el primero debía salir { $since }. Lo sigo intentando y te aviso cuando termine.
incident-over = Los mensajes en **{ $platform }** vuelven a llegar a tiempo. Se retrasaron desde { $since } hasta { $until }.
outage-head = **Interrupción el { $day }:** no estuve disponible de { $start } a { $end }.
outage-head-days = **Interrupción:** no estuve disponible desde el { $start } hasta el { $end }.
outage-late = { $count ->
    [one] 1 mensaje llegó tarde.
   *[other] { $count } mensajes llegaron tarde.
}
outage-excused = { $count ->
    [one] En ese tiempo nadie pudo registrarse en 1 reserva. Se mantiene y no cuenta como reserva sin usar.
   *[other] En ese tiempo nadie pudo registrarse en { $count } reservas. Se mantienen y no cuentan como reservas sin usar.
}
leaver-head = { $count ->
    [0] **{ $name }** ya no forma parte de tu organización. No queda nada reservado a su nombre.
    [one] **{ $name }** ya no forma parte de tu organización. Queda una reserva a su nombre:
   *[other] **{ $name }** ya no forma parte de tu organización. Quedan { $count } reservas a su nombre:
}
leaver-cancelled = { $count ->
    [0] No quedaba nada que cancelar: esa reserva ya no está a nombre de { $name }.
    [one] Cancelada. Esto estaba reservado a nombre de { $name }:
   *[other] Canceladas { $count } reservas a nombre de { $name }:
}
leaver-kept = { $count ->
    [one] Se mantiene. Sigue a nombre de { $name } y se liberará como siempre si ningún asistente se registra:
   *[other] Se mantienen. Siguen a nombre de { $name } y se liberarán como siempre si ningún asistente se registra:
}
leaver-reason = { $name } ya no forma parte de la organización

## Códigos

code-shown = **{ $name } a las { $start }.** Código de la puerta: **{ $code }**
code-shown-day = **{ $name }: { $slot }.** Código de la puerta: **{ $code }**
code-opens = El registro se abre a las { $opens }.

## Preguntas antes de reservar

ask-resource = ¿Qué quieres reservar?
ask-resource-two = ¿A cuál te refieres?
ask-day = **{ $name }**: ¿qué día?
ask-time = **{ $name }**, el { $day }: ¿a qué hora?
ask-length = **{ $name }** · **{ $start }**: ¿cuánto tiempo?
ask-when = **{ $name }**: ¿cuándo? También puedes escribirlo, por ejemplo, «mañana de 15 a 17».
ask-departure = **{ $name }**: ¿qué salida?
seat-map = **{ $name } · { $slot }**: { $count ->
    [one] queda 1 asiento libre.
   *[other] quedan { $count } asientos libres.
} Los ocupados aparecen con una cruz.
seat-window = { $seat }, ventana
seat-aisle = { $seat }, pasillo
seat-taken = { $seat }, ocupado
seat-between = Pasillo
seats-free = Libres: { $seats }.
seats-taken = Ocupados: { $seats }. Todos los demás están libres.
seats-all-free = Todos los asientos están libres.
ask-time-find = El **{ $day }**: ¿a qué hora? También puedes escribirlo, por ejemplo, «de 16 a 17».

## Búsquedas

found = Libre el **{ $slot }**:
found-one = • **{ $name }** · { $facts }
found-units = • **{ $name }** · { $count ->
    [one] 1 libre
   *[other] { $count } libres
}
found-none = No hay nada adecuado libre el { $slot }.
found-closed-day = { $day }: { $days } no hay nada adecuado abierto.
found-closed-hours = No hay nada adecuado abierto el { $slot }. Ese día se abre { $hours }.
found-step = Todo lo adecuado se reserva en tramos de { $step }, así que no el { $slot }.
found-no-match = No hay nada que coincida.
near-head = Lo más parecido:
near-head-none = Nada coincide del todo. Lo más parecido:
near-one = • **{ $name }**: { $lacks }
near-seats = { $count ->
    [0] sin plazas (pediste { $wanted })
    [one] 1 plaza (pediste { $wanted })
   *[other] { $count } plazas (pediste { $wanted })
}
near-tag = sin { $tag }
near-number = solo { $feature }
near-floor = en la planta { $floor }
near-ground = en la planta baja
near-site = en { $site }
answer-yes = Sí. { $said }
answer-no = No. { $said }
answer-partly = En parte. { $said }
free-head = **{ $name }** está libre el **{ $day }** ({ $city }):
free-gap = • { $times }
free-none = **{ $name }** ya no tiene nada libre el **{ $day }**.
free-strip = { $opens } { $strip } { $closes }
sometime = { $count ->
    [one] Hay 1 opción libre en algún momento del **{ $day }**:
   *[other] Hay { $count } opciones libres en algún momento del **{ $day }**:
}
sometime-one = • **{ $name }** · { $times }
sometime-none = No hay nada adecuado libre tanto tiempo el **{ $day }**.
rooms-head = Esto es lo que se puede reservar:
rooms-empty = Aquí no hay nada que puedas reservar.
rooms-one = • **{ $name }** · { $facts }
rooms-more = … y { $count } más.
fact-for = { $kind } para { $count }
fact-several = { $count } { $kinds }
fact-units = { $count } unidades
fact-floor = planta { $floor }
fact-ground = planta baja
fact-photo = una foto enviada
fact-photo-new = la nueva
tag-projector = proyector
tag-screen = pantalla
tag-whiteboard = pizarra
tag-video = videoconferencia
tag-podcast = pódcast
tag-flipchart = rotafolio
feature-monitors = { $count ->
    [one] 1 monitor
   *[other] { $count } monitores
}
feature-screens = { $count ->
    [one] 1 pantalla
   *[other] { $count } pantallas
}
feature-standing = regulable en altura
feature-mount = montura { $value }
kind-room = sala
kind-studio = estudio
kind-desk = escritorio
kind-equipment = equipamiento
kind-vehicle = vehículo
kind-seat = asiento
kind-other = otra cosa
kinds-room = salas
kinds-studio = estudios
kinds-desk = escritorios
kinds-equipment = equipamiento
kinds-vehicle = vehículos
kinds-seat = asientos
kinds-other = otras cosas

## Listas

list-head = { $count ->
    [one] Tu próxima reserva:
   *[other] Tus próximas { $count } reservas:
}
list-such = { $count ->
    [one] Una de tus reservas coincide:
   *[other] { $count } de tus reservas coinciden:
}
list-none-on = Nada el **{ $day }**. La próxima: { $next }
list-none-in = Nada del **{ $first }** al **{ $last }**. La próxima: { $next }
list-none-such = Ninguna de tus reservas coincide. La próxima: { $next }
list-for = para { $holder }
list-with = con { $holder }
list-one = • **{ $name } · { $slot }** · { $reference } · { $state }
list-empty = No tienes reservas.
list-page = { $first }–{ $last } de { $count }
list-dates = { $count ->
    [one] y una fecha más, { $last }
   *[other] y { $count } fechas más, la última { $last }
}
list-more = … y { $count } más.
names-more = { $names } y { $count } más
state-held = apartada
state-pending = pendiente de aprobación
state-confirmed = reservada
state-in_use = en uso
state-cancelling = cancelada
state-cancelled = cancelada
state-completed = terminada
state-expired = vencida
state-no_show = liberada
held-which = ¿Cuál de las reservas apartadas?
held-none = No tienes nada apartado pendiente de respuesta.
edit-too-late = Ya está reservado; editar tu mensaje no ha cambiado nada: { $slot }.
held-left = { $count ->
    [one] Tienes otro apartado todavía.
   *[other] Tienes otros { $count } apartados todavía.
}
let-be = De acuerdo, no he cambiado nada.
press-it = Eso solo lo hace el botón de arriba: aquí una palabra sola no cambia nada.
dropped-none = De acuerdo. No tienes nada apartado.
undo-booked = Ya está reservado, así que no he deshecho nada. Puedes cancelarlo aquí abajo.
same-as-which = ¿Igual que cuál?
same-as-nothing = No sé a qué reserva te refieres, y no tienes ninguna pendiente.
holds-back = { $count ->
    [one] Una franja está apartada otra vez para ti:
   *[other] { $count } franjas están apartadas otra vez para ti:
}
holds-lost = { $count ->
    [one] Una ya no se pudo apartar:
   *[other] { $count } ya no se pudieron apartar:
}
undo-none = No hay nada que deshacer. Lo anterior se deshace con el botón de su propia tarjeta, mientras sea posible.
undo-cannot = «Deshacer» no sirve para lo último que has hecho. Si hay vuelta atrás, está en su tarjeta.
cancel-which = ¿Qué reserva quieres cancelar?
cancel-all-or-one = **{ $what }** es una sola reserva. ¿La cancelo entera o devuelvo uno?
button-all-of-it = Todo
button-just-one = Solo uno
away-day = el { $day }
away-days = del { $first } al { $last }
away-none = No tienes reservas { $when }.
away-preview = { $count ->
    [one] Tienes una reserva { $when }:
   *[other] Tienes { $count } reservas { $when }:
}
away-done = { $what } ({ $when }):
away-undone = { $count ->
    [one] Recuperé una reserva:
   *[other] Recuperé { $count } reservas:
}
cancel-all = { $count ->
    [one] Tienes una reserva que se puede cancelar:
   *[other] Tienes { $count } reservas que se pueden cancelar:
}
cancelled-all = { $what }:
gone-bookings = { $count ->
    [one] 1 reserva cancelada
   *[other] { $count } reservas canceladas
}
gone-holds = { $count ->
    [one] 1 apartado descartado
   *[other] { $count } apartados descartados
}
away-stays = { $count ->
    [one] Una está en uso y se queda; termínala en su tarjeta:
   *[other] { $count } están en uso y se quedan; termínalas en sus tarjetas:
}
away-lost = { $count ->
    [one] Una ya no se puede recuperar: está ocupada o supera tu cuota:
   *[other] { $count } ya no se pueden recuperar: están ocupadas o superan tu cuota:
}
hold-untouched = Sigue apartado para ti: { $slot }
move-which-week = ¿A qué día te refieres?
move-which = ¿Qué reserva quieres mover?
move-where = **{ $slot }**: ¿a cuándo la muevo? También puedes escribirlo, por ejemplo, «el viernes a las 16» o «{ $another }».
move-untouched = Tu reserva sigue como estaba: { $slot }.
extend-which = ¿Qué reserva quieres alargar?
extend-how-long = ¿Cuánto tiempo más? También puedes escribir «hasta las 17».
shorten-which = ¿Qué reserva quieres acortar?
shorten-how-long = ¿Cuánto tiempo menos? También puedes escribir «hasta las 16».
larger-free = { $name } tiene { $seats } plazas. **{ $other } · { $slot }** tiene { $more } y está libre.
ask-longer-stays = **{ $slot }** sigue siendo tuya, sea cual sea la respuesta.
larger-none = { $name } tiene { $seats } plazas, y a esa hora no hay nada más grande libre.

## Datos, y quién tiene qué

fact-of-what = ¿A qué te refieres? Dime su nombre, por ejemplo «¿dónde está { $sample }?».
fact-told = **{ $name }** · { $facts }
fact-place = **{ $name }** · { $where }
fact-has = Sí. **{ $name }** · { $facts }
fact-has-not = Que yo sepa, no ({ $what }). **{ $name }** · { $facts }
fact-biggest = Por tamaño, primero lo más grande:
fact-smallest = Por tamaño, primero lo más pequeño:
fact-no-seats = No se indica el número de plazas de nada de ese tipo.
fact-unknown = No sé si { $name } es «{ $words }». **{ $name }** · { $facts }
fact-others = Lo tienen: { $names }.
fact-size = { $count ->
    [one] **{ $name }** es para una persona.
   *[other] En **{ $name }** caben { $count } personas.
}
fact-fits = Sí, caben { $people }: **{ $name }** tiene { $count } plazas.
fact-fits-not = No, no caben { $people }: **{ $name }** tiene { $count } plazas.
fact-length = **{ $name }** se puede reservar de { $shortest } a { $longest } cada vez.
fact-ahead = **{ $name }** se puede reservar con hasta { $ahead } de antelación, y hasta el último momento.
fact-ahead-notice = **{ $name }** se puede reservar con hasta { $ahead } de antelación, y como muy tarde { $notice } antes de empezar.
fact-hours = Horario de **{ $name }**: { $hours }.
fact-approval = Las reservas de **{ $name }** necesitan la aprobación de { $who }.
fact-approval-when = Algunas reservas de **{ $name }** necesitan la aprobación de { $who }: { $when }.
fact-approval-not = **{ $name }** no necesita aprobación.
fact-bookers = Pueden reservar **{ $name }**: { $who }.
became-cancelled-yes = Sí, se canceló.
became-cancelled-no = No, no se ha cancelado.
became-cancelled-gone = No se canceló, pero ya terminó.
became-booked-yes = Sí, está reservado.
became-booked-kept = Todavía no: solo está apartado.
became-booked-gone = No, ya no.
history-file = Qué pasó con **{ $what }** ({ $reference }), como tabla.
code-seen-head = Estas personas vieron el código de acceso:
code-seen-nobody = Nadie ha visto todavía el código de acceso.
code-seen-message = en un mensaje
button-code-seen = Quién vio el código
button-as-csv = En CSV
history-head = **{ $what }** ({ $reference }): qué pasó.
history-line = { $at }: { $said }.
history-line-by = { $at }: { $said } ({ $who }).
history-because = { $said }; motivo: «{ $reason }»
happened-held = apartada
happened-brought-in = añadida por una importación
happened-requested = aprobación solicitada
happened-exception = excepción pedida: «{ $reason }»
happened-asked-back = pregunta: «{ $reason }»
happened-agreed = aprobado, una aprobación de varias
happened-answered-back = respuesta: «{ $reason }»
happened-approved = aprobada
happened-declined = rechazada
happened-approved-by-rule = aprobada según las reglas, porque nadie respondió
happened-declined-by-rule = rechazada según las reglas, porque nadie respondió
happened-unanswered = nadie respondió a tiempo a la solicitud
happened-confirmed = reservada
happened-lapsed = venció el apartado, nadie la confirmó
happened-dropped = descartada
happened-checked-in = llegada registrada
happened-taken-back = recuperada después de liberarse
happened-released = liberada, porque nadie se registró
happened-cancelled = cancelada
happened-undone = se deshizo la cancelación
happened-completed = terminada
happened-handed-over = cedida a { $member }
happened-given = cedida por { $member }
history-given = cedida por quien la tenía
happened-offered = ofrecida a { $member }
happened-offer-over = ya no se ofrece a nadie
happened-late = se avisó de un retraso de 10 minutos
happened-reason = motivo indicado: «{ $reason }»
happened-changed = modificada
happened-moved = movida
history-moved-from = movida; antes era: { $was }
happened-renamed = ahora se llama «{ $title }»
history-untitled = sin título
happened-people = ahora participa: { $joined }
history-people-gone = ya no participa: { $gone }
history-people-both = ahora participa: { $joined }; ya no participa: { $gone }
via-slack = Slack
via-telegram = Telegram
via-mail = Correo electrónico
via-command-line = línea de comandos
via-api = API
changes-head = **{ $name }**: qué se ha cambiado, lo más reciente primero.
changes-none = No consta ningún cambio de **{ $name }**.
lately-head = { $of ->
    [rules] Reglas
   *[all] Recursos, reglas, roles y cierres
}: lo que se cambió, { $days }, lo más reciente primero.
lately-none = No consta ningún cambio de { $of ->
    [rules] reglas
   *[all] recursos, reglas, roles o cierres
}, { $days }.
changes-of = **{ $name }** · { $said }
changes-house = Todo
changes-gone = algo que ya no existe
changes-difference = { $fact }: { $old } → **{ $new }**
changes-unsaid = sin fijar aquí
changed-added = alta
changed-retired = retirada
changed-brought-back = vuelta al servicio
changed-departures = salidas: { $new ->
    [one] { $new } añadida
   *[other] { $new } añadidas
}, { $gone ->
    [one] { $gone } quitada
   *[other] { $gone } quitadas
}
changed-classes = clases de los asientos: { $classes }
changed-closed = cierre: { $when }
changed-opened = cierre levantado: { $when }
changed-joined = entrada
changed-left = salida
changed-suspended = suspensión
changed-removed = expulsión
changed-let-back = readmisión
changed-one-person = unión con una segunda cuenta
changed-imported = cambio por una importación
changed-import-undone = importación deshecha
own-none = No tienes ninguna reserva así.
own-cancel-any = Cualquier reserva se puede cancelar hasta que empieza.
own-cancel-rule = **{ $name }** se puede cancelar hasta que empieza; hasta { $notice } antes, no gasta tu cuota.
own-cancel-free = Puedes cancelar **{ $what }** hasta que empieza: { $start }. Así no gasta tu cuota.
own-cancel-quota = Puedes cancelar **{ $what }** hasta { $until } sin gastar tu cuota, y en cualquier momento antes de que empiece.
own-cancel-late = Aún puedes cancelar **{ $what }** hasta que empieza: { $start }. Gasta tu cuota igualmente; hasta { $until } no la habría gastado.
own-cancel-begun = **{ $what }** ha empezado. Si terminas antes, devuelve el resto.
own-if-cancelled = Si cancelas **{ $what }**, queda libre enseguida para los demás. Puedes deshacerlo durante { $seconds } segundos.
own-if-dropped = **{ $what }** solo está apartado. Si lo descartas, queda libre para los demás y no gasta tu cuota.
own-check-in = Haz el check-in de **{ $what }** entre { $opens } y { $release }, o se libera.
own-checked-in = Ya hiciste el check-in de **{ $what }**.
own-check-in-day = Sí: quien reserva **{ $name }** hace el check-in como muy tarde { $grace } después del comienzo, o antes de las { $until } si es el día entero; si no, se libera.
own-check-in-never = **{ $name }** no necesita check-in.
own-check-in-all = Hay que hacer el check-in: si no, la reserva se libera { $grace } después del comienzo. Su tarjeta dice cuándo, y si no hace falta.
own-check-in-each = Una reserva en la que nadie hace el check-in se libera. Su tarjeta dice hasta cuándo, y si no hace falta.
own-check-in-none = Aquí no hace falta hacer el check-in: la reserva sigue siendo tuya.
own-check-in-rule = Sí: quien reserva **{ $name }** hace el check-in como muy tarde { $grace } después del comienzo, o se libera.
own-no-check-in = **{ $what }** no necesita check-in.
own-late = Si te retrasas, escribe «10 min tarde» en la hora previa: entonces espera diez minutos más.
own-strikes = Tras { $most } reservas sin usar en { $window }, solo puedes reservar con { $ahead } de antelación.
own-no-code = No tienes ninguna reserva ahí, así que no hay código para ti.
fault-over = Eso ya está resuelto.
fault-taken-back = Retirado. Ya no lo muestro con **{ $name }**.
fault-mended = **{ $name }** vuelve a estar bien. Ya no muestro la avería.
fault-known = **{ $name }** – está avisado y aún no se ha arreglado:
fault-none = No hay ningún aviso sobre **{ $name }**.
fault-what = ¿Qué le pasa a **{ $name }**? Escríbelo en una línea, y lo paso.
fault-where = ¿Dónde es? Escríbelo con el nombre, por ejemplo «el proyector de { $another } está roto», y lo paso.
fault-quoted = «{ $said }»
fault-noted = Anotado. Lo muestro con **{ $name }** hasta que esté arreglado.
fault-reported = Gracias. Avisé a { $who }, y lo muestro con **{ $name }** hasta que esté arreglado.
fault-notice = **{ $name }**: «{ $said }» – avisado por { $by }, { $day }. Lo muestro con las reservas hasta que pulses «Está arreglado», dos semanas como mucho.
fault-stands = ⚠ Avisado: «{ $said }»
own-code-later = El código de **{ $what }** llega por mensaje directo: { $at }.
would-move = Sí: **{ $name } · { $slot }** está libre.
who-head = **{ $name }**, **{ $day }**:
who-all = Reservado el **{ $day }**:
who-one = • **{ $name }** · { $slot } · { $who }
who-somebody = ocupado
somebody = alguien
who-private = Aquí los nombres son privados.
who-nobody = Nadie tiene **{ $name }** el **{ $day }**.
who-nothing = No hay nada reservado el **{ $day }**.
who-nobody-had = Nadie tuvo **{ $name }** el **{ $day }**.
who-nothing-was = No había nada reservado el **{ $day }**.
members-head = { $count ->
    [one] 1 miembro:
   *[other] { $count } miembros:
}
role-owner = propietario
role-admin = admin
role-member = miembro
role-guest = invitado
earliest = Lo más pronto: **{ $name } · { $slot }**.
earliest-none = No hay nada libre tanto tiempo en ese periodo.

## Cuotas y reglas

quota-head = Tus cuotas en este momento:
quota-exceptions = Excepciones en los últimos 30 días: { $asked } pedidas, { $granted } concedidas.
quota-none = Aquí no hay cuotas.
quota-one = • { $what }: has usado { $used } de { $most } { $period }; **disponible: { $left }**.
quota-shared = { $what } (en común para { $group })
quota-resets = Vuelve a estar completa el { $resets }.
quota-everything = todo
quota-bookings = { $count ->
    [one] 1 reserva
   *[other] { $count } reservas
}
quota-per-day = al día
quota-per-week = a la semana
quota-per-month = al mes
quota-per-rolling = en cualquier periodo de { $days ->
    [one] 1 día
   *[other] { $days } días
}
quota-per-open = a la vez
blackout-none = No hay nada cerrado.
blackout-head = Cierres:
blackout-one = • **{ $what }** · { $slot } · { $reason }
blackout-units = **{ $name }** solo se cierra por completo, no { $labels } por separado; no se ha cerrado nada. Si algo está roto, dilo: «{ $one } está roto». Para quitarlo del todo, escribe «retira { $one }».
rename-units = **{ $name }** tiene un solo nombre para todas sus unidades, que van numeradas; «{ $one }» no puede llamarse de otra forma y no se ha cambiado nada. Para renombrarlas todas, escribe «cambia el nombre de { $thing } a …».
blackout-how = Escribe qué, cuándo y por qué, por ejemplo: «/blackout { $sample } viernes de 9 a 12: mantenimiento».
blackout-reason = cierre
blackout-preview = Cerrar **{ $what }** el { $slot }{ $stated ->
    [no] .
   *[other] : { $reason }.
} { $count ->
    [0] No hay ninguna reserva en ese horario.
    [one] Hay una reserva en ese horario:
   *[other] Hay { $count } reservas en ese horario:
}
blackout-line = • **{ $name } · { $slot }** · { $reference }
clearing-rest = Al mover, cada una pasa a otra cosa del mismo tipo, libre entonces y al menos igual de grande; la que no encuentra nada se cancela.
clearing-lost = { $count ->
    [one] Esta no se podría mover y se cancelaría, porque entonces nada del mismo tipo está abierto, libre y permitido para la persona:
   *[other] Estas { $count } no se podrían mover y se cancelarían, porque entonces nada del mismo tipo está abierto, libre y permitido para la persona:
}
clearing-all-lost = { $count ->
    [one] No se podría mover, solo cancelar: entonces nada del mismo tipo está abierto, libre y permitido para la persona.
   *[other] Ninguna se podría mover, solo cancelar: entonces nada del mismo tipo está abierto, libre y permitido para la persona.
}
clearing-keep = Para conservar alguna, muévela antes («todas las reservas» muestra cada una con un botón) o elige otra hora. A cada persona afectada se le dice el motivo.
booked-since = Se ha reservado entretanto, así que no se ha cambiado nada. Esto es lo que hay reservado ahora:
blackout-closed = Cierre hecho: **{ $what }**, el { $slot }{ $stated ->
    [no] .
   *[other] {" "}({ $reason }).
}
blackout-moved = { $count ->
    [one] Se movió una reserva y se avisa a su titular:
   *[other] Se movieron { $count } reservas y se avisa a sus titulares:
}
blackout-cancelled = { $count ->
    [one] Se canceló una reserva y se avisa a su titular:
   *[other] Se cancelaron { $count } reservas y se avisa a sus titulares:
}
blackout-kept = No se ha cerrado nada; las reservas quedan como están.
blackout-lifted = Abierto de nuevo: **{ $what }**, el { $slot }.
closings-preview = Cerrar **{ $what }** { $when }, { $count ->
    [one] una vez, { $first }
   *[other] **{ $count }** veces, { $first } – { $last }
}: { $reason }. { $taken ->
    [0] No hay nada reservado entonces.
    [one] Hay una reserva en medio:
   *[other] Hay { $taken } reservas en medio:
}
closings-days = en varios momentos
closings-time = • { $slot }
closings-open = No tiene fin: son todas las horas hasta donde hoy se puede reservar. Para cerrarlo siempre, cambia mejor su horario de apertura.
closings-first = Se cierran como máximo { $most } veces de una vez, así que estas son las primeras { $most }.
closings-closed = Cerrado: **{ $what }** { $when }, { $count ->
    [one] una vez, { $first }
   *[other] **{ $count }** veces, { $first } – { $last }
}: { $reason }.
closings-lifted = Abierto de nuevo: **{ $what }** { $when }, { $count ->
    [one] una vez, { $first }
   *[other] **{ $count }** veces, { $first } – { $last }
}.
rules-which = ¿Reglas de qué? Escribe, por ejemplo, «/rules { $sample }».
rules-head = **Reglas de { $name }**, cada una con su origen:
rules-head-short = **Reglas de { $name }:**
rules-line = • { $rule }: **{ $value }** ({ $origin })
rules-line-short = • { $rule }: **{ $value }**
rules-how = Para cambiar una, escribe por ejemplo «/rules { $name } cortesía 15 min»; «por defecto» vuelve al valor heredado.
rules-of = **Fijado para { $name }:**
rules-none = Aquí nada; se aplican las reglas heredadas.
rules-taken-back = Deshecho:
rules-changed = **{ $name }** · { $rule }: { $old } → **{ $new }** ({ $was })
rules-inherited = **{ $name }** · { $rule }: { $old } → **{ $new }** ({ $was }; ahora: { $now })
rules-still = **{ $name }** · { $rule }: sigue en **{ $new }** ({ $was }; ahora: { $now })
rules-same = **{ $name }** · { $rule }: ya está en **{ $new }** ({ $now }). No se cambió nada.
rules-existing = Las reservas que ya existen quedan como están.
rules-by-nobody = Todavía no aprueba nadie las reservas de **{ $name }**; hasta entonces esto no cambia nada: «/rules { $name } { $example }».
rules-elsewhere = Allí no: { $names } { $count ->
        [one] conserva su propia regla.
       *[other] conservan sus propias reglas.
    }
rules-names = abierto, intervalo, mínimo, máximo, duración, preaviso, antelación, margen, llegada, cortesía, cancelación, plazo-oferta, cola-justa, faltas, fechas-sin-usar, festivos, colegas, peticiones, compartir, encuestas, visible, nombres, reservable, gestores, aprobadores, segundos-aprobadores, terceros-aprobadores, aprobación-desde, aprobación-fuera, aprobación-para, aprobación-sobre, plazo, sin-respuesta, excepciones, certificado, formadores, cuota, conservar-reservas, conservar-mensajes, conservar-entradas, conservar-conversaciones
rules-unknown = No puedo fijar «{ $rule }»: no existe esa regla. Las reglas son: { $names }.
rules-bad-value = No puedo fijar «{ $rule }» en «{ $value }»; no se cambió nada. Escribe por ejemplo «{ $example }».
rules-hours = Los horarios terminan después de empezar, el mismo día; «{ $said }» no. No se ha cambiado nada.
rules-hours-how = Envíalo de nuevo con un horario como «lun-vie 8-20».
rules-no-value = No puedo fijar «{ $rule }» sin un valor. Escribe por ejemplo «{ $example }».
rules-no-person = Las reglas nombran roles y grupos, no personas; no se cambió nada. Crea primero un grupo: «/groups recepción añadir @jonas».
rules-every-none = Aquí no hay ninguna regla; valen las de fábrica.
rules-beyond-excluded = Una regla dice quién puede reservar **{ $name }**; no puede excluir solo a **{ $who }**. Nombra a quienes pueden, por ejemplo «solo crew puede reservar { $name }».
example-week = abierto lun-vie 8-18, sáb 10-14
example-granularity = intervalo 15 min
example-shortest = mínimo 30 min
example-longest = máximo 4 h
example-usual = duración 1 h
example-notice = preaviso 1 día
example-ahead = antelación 6 semanas
example-buffer = margen 10 min
example-check_in = llegada no
example-grace = cortesía 15 min
example-cancel_notice = cancelación 2 h
example-offer_time = plazo-oferta 10 min
example-fair_line = cola-justa sí
example-strikes = faltas 3 en 30 días, 2 días de antelación
example-unused_dates = fechas-sin-usar 5
example-on_holidays = festivos no
example-for_others = colegas no
example-favours = peticiones 3 al día
example-sharing = compartir sí
example-polls = encuestas 1 día
example-seen_by = visible todos
example-names = nombres admins
example-bookable_by = reservable miembros, admins
example-managers = gestores admins
example-approvers = aprobadores admins
example-second_approvers = segundos-aprobadores admins
example-third_approvers = terceros-aprobadores propietarios
example-approved_from = aprobación-desde 4 h
example-approved_outside = aprobación-fuera lun-vie 8-18
example-approved_of = aprobación-para invitados
example-approved_over = aprobación-sobre 8 personas
example-deadline = plazo 1 día
example-deadline_answer = sin-respuesta aprobar
example-exceptions = excepciones 2
example-keep_bookings = conservar-reservas 730 días
example-keep_messages = conservar-mensajes 90 días
example-keep_deliveries = conservar-entradas 8 días
example-keep_conversations = conservar-conversaciones 30 días
example-needs = certificado curso-láser, primeros-auxilios
example-givers = formadores taller
example-quotas = cuota 3 h a la semana
rule-week = Horario
rule-granularity = Inicio y fin cada
rule-shortest = Duración mínima
rule-longest = Duración máxima
rule-usual = Duración habitual
rule-notice = Antelación mínima
rule-ahead = Antelación máxima
rule-buffer = Pausa después de cada reserva
rule-check_in = Registro
rule-grace = Margen antes de que se libere
rule-cancel_notice = Antelación al cancelar para recuperar la cuota
rule-offer_time = Cuánto dura una oferta para quien va primero en la cola
rule-fair_line = Quien menos obtuvo últimamente va primero
rule-for_others = Se puede reservar para colegas
rule-favours = Pedir a otros lo que tienen
rule-sharing = Pedir compartir lo reservado
rule-polls = Cuánto tiempo guardan horas las encuestas
rule-seen_by = Quién lo ve
rule-names = Nombres de quienes reservan
rule-bookable_by = Quién puede reservar
rule-managers = Quién gestiona
rule-approvers = Aprueban
rule-second_approvers = Después aprueban
rule-third_approvers = Por último aprueban
rule-approved_from = Aprobación a partir de una duración de
rule-approved_outside = Aprobación fuera de
rule-approved_of = Aprobación de lo que reservan
rule-approved_over = Aprobación para más de
rule-deadline = Las solicitudes caducan antes del inicio
rule-deadline_answer = Si nadie responde a una solicitud
rule-exceptions = Excepciones que se pueden pedir en 30 días
rule-keep_bookings = Conservación de las reservas
rule-keep_messages = Conservación de los mensajes
rule-keep_deliveries = Conservación de lo recibido
rule-keep_conversations = Conservación de las conversaciones
rule-needs = Certificados necesarios
rule-givers = Certificados otorgados por
rule-strikes = Faltas por reservas sin usar
rule-unused_dates = Fechas sin usar seguidas hasta preguntar por una serie
rule-on_holidays = Series en días festivos
rule-quotas = Cuota
none-usual = se pregunta cada vez
none-seen_by = todo el mundo
none-bookable_by = todo el que lo ve
none-managers = admins
none-approvers = no hace falta
none-second_approvers = nadie más
none-third_approvers = nadie más
none-approved_outside = no según la hora
none-approved_of = no según quién reserva
none-approved_over = no según cuántas personas vienen
none-keep_bookings = para siempre
none-keep_messages = para siempre
none-keep_deliveries = para siempre
none-keep_conversations = para siempre
none-needs = ninguno
none-givers = admins y gestores
none-strikes = no se cuentan
none-unused_dates = no se pregunta nunca
none-favours = nunca
none-quotas = ninguna
value-strikes = con { $most } en { $window }, solo { $ahead } de antelación
value-times-a-day = { $count ->
    [one] una vez
   *[other] { $count } veces
} al día
value-people = { $count ->
    [one] 1 persona
   *[other] { $count } personas
}
value-quota = { $what }, { $amount }
value-quota-group = { $amount } para { $group }
value-quota-shared = { $amount } en común para { $group }
value-quota-none = sin cuota { $period }
value-nobody = { $group } (no hay nadie)
value-crew = { $group } ({ $names })
value-names-all = los ven todos
value-names-admins = solo los ven los administradores
value-names-nobody = no los ve nadie
value-silence-lapse = caduca
value-silence-approve = se aprueba
value-silence-decline = se rechaza
value-yes = sí
value-until = sí; días enteros hasta las { $time }
value-no = no
value-zero = nada
value-closed = cerrado
roles-owner = propietarios
roles-admin = admins
roles-member = miembros
roles-guest = invitados
group-none = Todavía no hay grupos. Un admin crea uno al añadir a alguien: «/groups recepción añadir @jonas».
group-how = Escribe el grupo, «añadir» o «quitar» y la persona, por ejemplo «/groups recepción añadir @jonas».
group-one = • **{ $name }**: { $members }
group-members = **{ $name }**, { $count } personas:
group-empty = nadie
group-head = Los grupos de { $organization }:
group-added = { $member } ya está en **{ $group }**.
group-removed = { $member } ya no está en **{ $group }**.
group-already = { $member } ya está en **{ $group }**.
group-not-in = { $member } no está en **{ $group }**.
group-sits = puestos: { $places }
group-seat = ¿Quieres que **{ $group }** se siente en { $places }? Quienes son del grupo reciben primero estos puestos y, si no, los más cercanos; los demás los reciben al final. A nadie se le niega un puesto.
group-unseat = ¿Quieres que **{ $group }** vuelva a sentarse en cualquier sitio?
group-reserved = Un grupo no puede llamarse «{ $group }», porque en las reglas esa palabra es un rol o todo el mundo. No se cambió nada; elige otro nombre.
origin-built-in = de fábrica
origin-now = fijado para { $name }
origin-was = antes: fijado para { $name }
origin-was-built-in = antes sin fijar
by-operator = El personal técnico

## Quién eres

welcome = ¡Hola, { $name }! Reservo las salas, los estudios, los escritorios y lo demás de { $organization }.
welcome-how = Escribe lo que necesitas, por ejemplo, «{ $sample } mañana de 15 a 17».
welcome-joined = Ya formas parte de **{ $organization }**.
ask-zone = { $platform ->
    [slack] ¿Tu zona horaria es **{ $zone }**? Si no, escribe por ejemplo «/book settings Paris».
   *[other] ¿Tu zona horaria es **{ $zone }**? Si no, escribe por ejemplo «/settings Paris».
}
settings-zone = { $platform ->
    [slack] Tu zona horaria es **{ $zone }**. Cámbiala con «/book settings Paris»; basta una ciudad.
   *[other] Tu zona horaria es **{ $zone }**. Cámbiala con «/settings Paris»; basta una ciudad.
}
settings-zone-set = Tu zona horaria ahora es **{ $zone }**.
settings-unknown = No conozco ninguna zona horaria ni ningún idioma «{ $wanted }». Escríbelo así: «Europe/Paris» o «español».
settings-language = Te hablo en { $language }. Elige otro idioma aquí abajo.
settings-language-set = A partir de ahora te hablo en { $language }.
prefers-clock = Escribo las horas así: { $time }.
prefers-reminder = Te recuerdo cada reserva { $lead } antes.
prefers-reminder-none = No te aviso antes de una reserva; el código de la puerta llega igualmente.
prefers-quiet = De { $start } a { $end } solo escribo lo que no puede esperar, como los códigos de la puerta.
prefers-quiet-none = Te escribo a cualquier hora.
prefers-reach = { $platform ->
    [slack] Te escribo primero en Slack.
    [telegram] Te escribo primero en Telegram.
   *[other] Te escribo donde reservas.
}
prefers-length = Una reserva dura { $length } si no dices otra cosa.
prefers-length-none = Si no dices cuánto tiempo, pregunto.
prefers-favourites = Te ofrezco primero: { $names }.
prefers-favourites-none = No tienes favoritos.
prefers-name-hidden = En tus reservas los demás leen «ocupado»; solo quien gestiona el recurso ve tu nombre.
prefers-name-none = Las reglas de cada recurso dicen quién ve tu nombre en una reserva.
limits-prefers-reminder = Un aviso puede llegar entre { $least } y { $most } antes.
limits-prefers-length = Tu duración habitual puede ser de { $least } a { $most }.
limits-prefers-quiet = Las horas de silencio empiezan a una hora y acaban a otra, por ejemplo de 22:00 a 07:00.
ask-prefers-clock = ¿Cómo escribo las horas?
ask-prefers-reminder = ¿Cuánto antes de una reserva te aviso? También puedes escribirlo: «avísame 45 minutos antes».
ask-prefers-quiet = ¿Cuándo guardo silencio? Los códigos de la puerta, y lo que después llegaría tarde, vienen igualmente. También puedes escribirlo: «mis horas de silencio son 21-7».
ask-prefers-reach = ¿Dónde escribo primero?
ask-prefers-length = ¿Cuánto dura una reserva si no dices nada? También puedes escribirlo: «mi duración habitual es 90 minutos».
ask-prefers-favourites = ¿Qué ofrezco primero? También puedes escribirlo: «mis favoritos son { $example }».
ask-prefers-name = ¿Quién puede ver tu nombre en tus reservas? Las personas invitadas, y quien decide sobre una solicitud, siempre lo ven.
button-prefers-clock = Horas
button-prefers-reminder = Aviso
button-prefers-quiet = Silencio
button-prefers-reach = Dónde escribo
button-prefers-length = Duración habitual
button-prefers-favourites = Favoritos
button-prefers-name = Mi nombre
button-prefers-none = Ninguno
button-prefers-ask = Pregúntame
button-prefers-any = Donde reservo
button-prefers-shown = Según las reglas
button-prefers-hidden = Solo quien lo gestiona
button-last = ★ { $name }
day-head = { $day } de un vistazo
day-key-own = tuyo
day-key-taken = ocupado
day-free = { $name } está libre
day-taken = { $name } está ocupado { $when }
day-own = (tuyo: { $when })
day-more = { $count ->
    [one] Falta uno en la imagen. Nómbralo para verlo.
   *[other] Faltan { $count } en la imagen. Nombra uno para verlo.
}
day-all-free = Todo está libre.
day-rest-free = Todo lo demás está libre.
busy-week = **Ocupación** · { $first } – { $last }
busy-week-of = **Ocupación de { $name }** · { $first } – { $last }
busy-key-free = libre
busy-key-taken = todo ocupado
busy-key-closed = cerrado
busy-closed = { $day }: cerrado
busy-all-free = { $day }: todo libre
busy-day = { $day }: { $share } % ocupado, sobre todo a las { $start } ({ $most } %)
busy-hours = { $start }–{ $end } { $share } %
busy-spoken = { $day }: { $hours }
day-past = Ese día ya pasó. Muestro hoy y los días que vienen.
board-open = El tablero de **{ $day }**: toca lo que está libre para apartarlo, arrastra lo tuyo para moverlo.{ $platform ->
    [slack] {" "}El enlace es solo para ti: se abre una vez, en los próximos diez minutos.
   *[other] {""}
}
board-off = Donde Bellhop tiene una dirección pública, hay también un tablero en el que se reserva tocando.
page-title = Tablero
page-loading = Un momento…
page-scripts = El tablero necesita JavaScript.
page-closed = Así no puedes abrir esta página. Escribe «/board» a Bellhop en tu chat y ábrela desde allí.
page-away = Ahora mismo no se puede acceder a Bellhop. Puede que lo que ves ya no esté al día.
page-misread = Algo va mal en esta página. Vuelve a cargarla, por favor.
page-gone = Eso ya no está. Ahora ves cómo están las cosas.
page-before = Día anterior
page-after = Día siguiente
page-today = Hoy
page-site = Sede
page-close = Cerrar
page-yours = Tuyo
page-held = apartado
page-key-free = libre
page-free = { $name }: libre { $when }
page-taken = ocupado { $when }
page-some = { $count ->
    [one] { $when }: queda uno
   *[other] { $when }: quedan { $count }
}
page-own = { $name }, { $when }: { $label }
page-nothing = Aquí todavía no hay nada que reservar.
page-nothing-free = Ese día ya no queda nada libre.
page-more = { $count ->
    [one] Hay una cosa más que no se muestra.
   *[other] Hay { $count } cosas más que no se muestran.
}
page-zone = Las horas son las de { $city }.
page-how = Toca una hora libre para apartarla. Arrastra tu reserva para moverla. Con el teclado, las flechas eligen la hora, Intro la toma y Escape deja todo como está.
page-done = Eso ya está hecho.
own-page-open = La página de **{ $what }**: cuándo, dónde, quién y qué pasó.{ $platform ->
    [slack] {" "}El botón es solo para ti: la abre una vez, en los próximos diez minutos.
   *[other] {""}
}
own-page-share = Quien también viene, o se encarga de ello, puede abrirla igualmente: { $address }
own-page-off = Donde Bellhop tiene una dirección pública, una reserva tiene también su propia página.
own-page-title = Una reserva
own-page-about = Ábrela desde tu chat con Bellhop para ver cuál es.
own-page-scripts = Esta página necesita JavaScript.
own-page-closed = Así no puedes abrir esta página. Ábrela en tu chat con Bellhop, desde la tarjeta de la reserva, con «Su página».
own-page-gone = Esa reserva no existe, o no te corresponde verla.
own-page-number = Reserva { $reference }
own-page-history = Qué pasó
own-page-earlier = { $count ->
    [one] Lo que pasó antes está en el chat.
   *[other] Hay { $count } cosas anteriores en el chat.
}
own-page-chat = Abrir en el chat
prompts-head = ¿Qué puedo hacer por ti?
prompt-book = { $sample } mañana de 15 a 16
prompt-free = ¿qué hay libre ahora?
prompt-bookings = mis reservas
prompt-wait = avísame cuando { $sample } quede libre mañana de 15 a 16
agent-about = Reserva salas, mesas y objetos: di qué necesitas y cuándo.
step-book = Reservar algo
step-book-about = Retiene lo que se pide para una persona, que lo confirma en los mensajes de Bellhop
step-wish = Qué y cuándo
step-wish-about = Como se escribiría, por ejemplo: Atlas mañana de 15 a 16
step-person = Para quién
step-person-about = Quien lo confirma y de quien es la reserva
step-answer = Lo que queda retenido
step-answer-about = El nombre y la hora, en palabras
step-not-held = No se retuvo nada. Bellhop explicó el motivo a la persona en un mensaje directo.
step-refused = Un flujo de trabajo pidió en tu nombre algo que solo hago si lo pides tú. No se cambió nada.
search-free = Qué está libre
search-about = Muestra qué está libre cuando alguien lo busca en el buscador de Slack
search-who = Quién busca
search-found = Lo encontrado
home-next = Tus próximas reservas
home-more = { $count ->
    [one] Una reserva más.
   *[other] { $count } reservas más.
}
home-asked = Esperan tu respuesta
home-more-requests = { $count ->
    [one] Y 1 más.
   *[other] Y { $count } más.
}
home-favourites = Tus favoritos
home-running = Administrar
home-runs = Qué se puede reservar, quién está y qué grupos hay.
home-runs-some = Lo que gestionas, y sus normas.
button-home-answer = Responder
button-home-answers = Todas las solicitudes
button-home-groups = Grupos
home-free = Libre ahora mismo
home-free-one = { $name } · { $facts }
home-how = Escríbeme en la pestaña Mensajes: «{ $sample } mañana de 15 a 17», «¿quién tiene { $another }?», «cancela la retro».
button-home-help = Ayuda
settings-link = Si conectas Telegram, también puedes reservar desde ahí.
link-telegram = Abre esto en el teléfono donde tienes Telegram; funciona durante 30 minutos y solo para ti: { $link }
link-none = Aquí no está configurado Telegram.
guest-answered = { $name }, te he respondido en privado.
group-open-chat = { $name }, todavía no puedo escribirte. Abre nuestro chat privado, pulsa «Iniciar» y pídemelo otra vez.
button-open-chat = Abrir el chat privado
invite = Quien abra esto en un plazo de { $lasting } entra en **{ $organization }** como { $role }: { $link }
invite-once = La primera persona que abra esto en un plazo de { $lasting } entra en **{ $organization }** como { $role }. Envíaselo solo a ella: { $link }
invite-by-hand = No envío nada a nadie: pasa tú el enlace. Quien lo abra, entra.
for-hours = { $count ->
    [one] una hora
   *[other] { $count } horas
}
for-days = { $count ->
    [one] un día
   *[other] { $count } días
}
invitations-head = { $count ->
    [0] No hay invitaciones abiertas.
    [one] Hay 1 invitación abierta:
   *[other] Hay { $count } invitaciones abiertas:
}
invitation-one = • como { $role } · hasta el { $day } · de { $by }
invitation-uses = { $count ->
    [0] sin usar
    [one] entró 1 persona
   *[other] entraron { $count } personas
}
invitation-by-command = operaciones
invitation-revoked = Revocada: por ahí ya no entra nadie como { $role }. Quien entró antes se queda.
button-invitations = Invitaciones abiertas
button-revoke = Revocar: { $role ->
    [owner] propietario
    [admin] admin
    [guest] invitado
   *[member] miembro
}, hasta el { $day }
as-role-owner = propietario
as-role-admin = admin
as-role-member = miembro
as-role-guest = invitado
person-head = **{ $who }**
person-in = en { $groups }
person-is-suspended = acceso suspendido
person-is-out = ya no está
person-manages = Gestiona { $names }
person-approves = Aprueba reservas de { $names }
person-holds = { $count ->
    [0] No hay nada reservado a su nombre.
    [one] 1 reserva próxima
   *[other] { $count } reservas próximas
}
members-head-owner = { $count ->
    [0] Este lugar no tiene propietario.
    [one] 1 propietario:
   *[other] { $count } propietarios:
}
members-head-admin = { $count ->
    [0] Ahora mismo nadie gestiona este lugar.
    [one] 1 persona gestiona este lugar:
   *[other] { $count } personas gestionan este lugar:
}
members-head-guest = { $count ->
    [0] No hay invitados.
    [one] 1 invitado:
   *[other] { $count } invitados:
}
suspended-head = { $count ->
    [0] Nadie está suspendido.
    [one] 1 persona está suspendida:
   *[other] { $count } personas están suspendidas:
}
who-runs-it = Estas personas gestionan este lugar:
who-runs-one = • **{ $name }** · { $role }
button-who-runs-it = ¿Quién gestiona este lugar?
button-requests = { $count ->
    [one] 1 persona pide entrar
   *[other] { $count } personas piden entrar
}
requests-head = { $count ->
    [0] Nadie espera para entrar.
    [one] 1 persona pide entrar:
   *[other] { $count } personas piden entrar:
}
request-one = • **{ $name }** · { $platform } · lo pidió el { $day }
button-let-in-one = Dejar entrar a { $name }
button-who-asks = ¿Quién más espera?
duty-ask-managers = **{ $name }** gestionaría **{ $what }**: sus reglas, sus cierres y todas sus reservas.
duty-ask-approvers = **{ $name }** aprobaría lo que otros reserven de **{ $what }**; hasta entonces queda pendiente.
off-duty-ask-managers = **{ $name }** ya no gestionaría **{ $what }**.
off-duty-ask-approvers = **{ $name }** ya no aprobaría lo que otros reserven de **{ $what }**.
duty-group =
    { $made ->
        [0] Para eso, { $name } entra en el grupo **{ $group }**.
       *[other] Para eso creo el grupo **{ $group }** con { $name }.
    }
off-duty-group = Para eso, { $name } sale del grupo **{ $group }**.
duty-done-managers = { $name } gestiona ahora { $what }.
duty-done-approvers = { $name } aprueba ahora lo que otros reserven de { $what }.
off-duty-done-managers = { $name } ya no gestiona { $what }.
off-duty-done-approvers = { $name } ya no aprueba lo que otros reserven de { $what }.
duty-same = Ya es así; no se ha cambiado nada.
people-called-managers = { $what } – gestión
people-called-approvers = { $what } – aprobación
people-called-second_approvers = { $what } – segunda aprobación
people-called-third_approvers = { $what } – tercera aprobación
people-called-approved_of = { $what } – con aprobación
people-called-bookable_by = { $what } – reserva
people-called-seen_by = { $what } – acceso
people-called-givers = { $what } – certificados
button-duty-managers = Encargar la gestión
button-duty-approvers = Encargar la aprobación
button-off-duty-managers = Retirar la gestión
button-off-duty-approvers = Retirar la aprobación
group-join-ask = **{ $member }** entraría en el grupo **{ $group }**.
group-make-ask = Todavía no hay ningún grupo **{ $group }**. ¿Lo creo, con { $names }?
button-group-make = Crear { $group }
group-leave-ask = **{ $member }** saldría del grupo **{ $group }**.
button-group-join = Añadir a { $name }
button-group-leave = Sacar a { $name }
out-of-what = { $count ->
    [0] **{ $member }** no viene a ninguna de tus reservas ni está en ningún grupo.
   *[other] **{ $member }** no viene a ninguna de tus reservas. ¿De qué grupo?
}
out-of-all = Para quitar a alguien del todo, pulsa su nombre.
button-out-of = Sacar de { $group }
inviting = Quien abra el enlace en un plazo de { $lasting } será { $role }.
inviting-once = La primera persona que abra el enlace en un plazo de { $lasting } será { $role }.
inviting-longest = Un enlace dura como mucho { $lasting }.
button-lasting = { $count ->
    [one] Por un día
   *[other] Por { $count } días
}
button-make-link = Crear el enlace
button-for-role = { $role ->
    [owner] Para un propietario
    [admin] Para un admin
    [guest] Para invitados
   *[member] Para miembros
}
button-people = Todas las personas
button-make = { $role ->
    [owner] Hacer propietario
    [admin] Hacer admin
    [guest] Pasar a invitado
   *[member] Pasar a miembro
}
button-suspend = Suspender
button-let-back = Devolver el acceso
button-remove-person = Quitar…
button-hand-over = Ceder la propiedad
button-keep-as-is = Dejarlo así
certificate-asked = **{ $who }** pide **{ $certificate }**.
certificate-has = **{ $who }** tiene **{ $certificate }**.
certificate-has-until = **{ $who }** tiene **{ $certificate }** hasta el { $day }.
certificate-none = **{ $who }** no tiene **{ $certificate }**.
certificate-until = hasta el { $day }
certificate-waits = lo pide
certificate-give = ¿Otorgar **{ $certificate }** a **{ $who }** sin límite de tiempo?
certificate-give-until = ¿Otorgar **{ $certificate }** a **{ $who }** hasta el { $day }?
certificate-unneeded = De momento, nada aquí exige **{ $certificate }**. Con «/rules láser certificado { $certificate }», solo podrían reservar el láser quienes lo tengan.
certificate-withdraw = ¿Retirar **{ $certificate }** a **{ $who }**? { $count ->
    [0] Ninguna de sus reservas lo necesita.
    [one] Una de sus reservas lo necesita; se mantiene.
   *[other] { $count } de sus reservas lo necesitan; se mantienen.
}
certificate-given = { $by } te ha otorgado **{ $certificate }**. Puedes reservar lo que lo exige.
certificate-given-until = { $by } te ha otorgado **{ $certificate }** hasta el { $day }. Puedes reservar lo que lo exige.
certificate-withdrawn = { $by } te ha retirado **{ $certificate }**. Tus reservas se mantienen; a partir de ahora no puedes reservar lo que lo exige.
certificate-declined = { $by } ha rechazado tu petición de **{ $certificate }**.
series-more = { $count ->
    [one] Lo mismo vale para otra fecha de esta serie: { $until }.
   *[other] Lo mismo vale para otras { $count } fechas de esta serie, la última { $until }.
}
series-over = **{ $name }**: ya no se reservan más fechas de tu serie. Ya no puedes reservar esto, ya no está o nadie respondió a una solicitud.
week-head = { $count ->
    [one] Tu semana, { $days }: una reserva.
   *[other] Tu semana, { $days }: { $count } reservas.
}
week-more = … y { $count } más
week-set = Cada { $day } a las 17:00 te envío lo que tienes en los siete días siguientes. No envío una semana sin reservas.
week-stopped = Ya no te envío tu semana.
week-none = No te envío tu semana.
settings-week = Te envío tu semana: { $day }, 17:00.
button-week = Mi semana: { $day }
button-week-stop = Dejar mi semana
button-stand-in = Que responda { $name }
button-im-back = Ya he vuelto
stand-in-set = { $name } responde a las solicitudes en tu lugar { $when }.
stand-in-still = Tú también puedes seguir respondiendo. Escribe «ya he vuelto» para terminarlo.
stand-in-ask = ¿Debe { $name } responder a las solicitudes en tu lugar { $when }?
stand-in-until = hasta el { $last }
stand-in-open = hasta que digas que has vuelto
stand-in-from = desde el { $first } hasta que digas que has vuelto
stand-in-days = del { $first } al { $last }
stand-in-day = el { $day }
stand-in-over = Ya has vuelto: lo que aún espera tu respuesta te llega otra vez.
stand-in-none = Nadie responde a las solicitudes en tu lugar.
stand-in-whom = ¿Quién debe responder en tu lugar? Escríbelo con su nombre, por ejemplo «Jonas responde por mí hasta el viernes».
stand-in-which = ¿A quién te refieres?
button-delegate-cannot = No puedo
button-delegate-cannot-for = No puedo sustituir a { $name }
button-delegates = Quién sustituye a quién
delegate-named = { $name } te ha elegido para responder a las solicitudes en su lugar { $when }.
delegate-named-what = Lo que espera su respuesta también te llega a ti. Si no puedes, vuelve a esa persona.
delegate-for = Respondes a las solicitudes en lugar de { $name } { $when }.
delegate-for-nobody = No sustituyes a nadie.
delegate-open = hasta que vuelva
delegate-from = desde el { $first } hasta que vuelva
delegate-stopped = De acuerdo: se lo digo a { $name }, y lo que espera vuelve a sus manos.
delegate-not = No respondes a las solicitudes en lugar de esa persona.
delegate-free = Ya no respondes a las solicitudes en lugar de { $name }.
delegate-lost = { $name } ya no puede responder a las solicitudes en tu lugar.
delegate-lost-guest = { $name } ya no puede responder a las solicitudes en tu lugar: los invitados no deciden nada.
delegate-lost-suspended = { $name } ya no puede responder a las solicitudes en tu lugar: tiene el acceso suspendido.
delegate-lost-left = { $name } ya no puede responder a las solicitudes en tu lugar: ya no está aquí.
delegate-lost-back = Lo que espera tu respuesta te llega otra vez. Para elegir a otra persona, escribe «Jonas responde por mí hasta el viernes».
in-place-of = { $decider } en lugar de { $name }
button-in-person = Volver a preguntar en privado
answers-none = Nada espera tu respuesta.
answers-head = { $count } solicitudes esperan tu respuesta:
answers-rest = { $count ->
    [one] Una más seguirá cuando respondas.
   *[other] { $count } más seguirán a medida que respondas.
}
requests-here = { $all ->
    [yes] A partir de ahora las solicitudes llegan aquí.
   *[no] A partir de ahora las solicitudes de { $name } llegan aquí.
 } Aquí todos ven quién quiere qué; solo puede responder quien decide.
requests-there = { $all ->
    [yes] A partir de ahora las solicitudes llegan { $named ->
        [yes] a { $channel }
       *[no] a ese canal
     }.
   *[no] A partir de ahora las solicitudes de { $name } llegan { $named ->
        [yes] a { $channel }
       *[no] a ese canal
     }.
 } Allí todos ven quién quiere qué, y acaban de saberlo; solo puede responder quien decide.
requests-not-in-channel = { $named ->
    [yes] No puedo escribir en { $channel }.
   *[no] No puedo escribir en ese canal.
 } No ha cambiado nada. Añádeme allí y escríbelo otra vez.
requests-channel-unknown = No sé qué conversación es { $channel }; no ha cambiado nada. Mencióname allí y escribe «envía las solicitudes aquí». En Slack también puedes elegir el canal en la lista que se abre al escribir su nombre.
requests-here-private = Escribe eso en el canal o grupo al que deben llegar las solicitudes.
requests-one-or-all = Eso se decide para un solo recurso o para todos; no ha cambiado nada. Escríbelo otra vez con un solo nombre o sin ninguno.
requests-in-person = { $all ->
    [yes] Se vuelve a preguntar en privado a quienes deciden.
   *[no] Se vuelve a preguntar en privado a quienes deciden sobre { $name }.
 }
requests-not-here = { $all ->
    [yes] Aquí no llegan solicitudes.
   *[no] Las solicitudes de { $name } no llegan aquí.
 }
requests-not-there = { $all ->
    [yes] Allí no llegan solicitudes.
   *[no] Las solicitudes de { $name } no llegan allí.
 }
button-take-down = Quitarlo
channel-board-head = **Libre ahora** · { $day }
channel-board-head-at = **Libre ahora en { $site }** · { $day }
channel-board-free = • **{ $name }**{ $seats ->
    [0] {""}
   *[other] {" "}({ $seats })
} hasta las { $end }
channel-board-free-units = • **{ $name }**: { $free } de { $units } hasta las { $end }
channel-board-none-free = Ahora mismo no hay nada libre.
channel-board-from = { $name } desde las { $start }
channel-board-later = Más tarde: { $names }
channel-board-gone = Hoy ya no está libre: { $names }
channel-board-nothing = Aquí no hay nada que todos puedan reservar.
channel-board-taken-down = El tablero que había aquí se ha quitado.
channel-board-further-down = El tablero está ahora más abajo.
channel-board-put-up = Lo que está libre aparecerá aquí, fijado, y se mantendrá al día.
channel-board-put-up-at = Lo que está libre en { $site } aparecerá aquí, fijado, y se mantendrá al día.
channel-board-stands-already = El tablero ya está aquí; se ha puesto al día.
channel-board-is-down = El tablero de aquí se ha quitado.
channel-board-not-here = Aquí no hay ningún tablero.
channel-board-here-private = Escribe eso en el canal o grupo en el que debe estar el tablero.
channel-board-unpinned = El tablero está donde querías, pero no puedo fijar mensajes ahí. Dame permiso y escribe allí otra vez «tablero aquí».
channel-board-lost = No puedo escribir donde debería estar el tablero, así que no hay ninguno. Invítame allí y escribe otra vez «tablero aquí».
notice-place-lost = Ya no puedo escribir en el canal al que debía llegar esta solicitud; a partir de ahora se pregunta en privado a quienes deciden.
series-unused-asked = { $count ->
    [one] **{ $name }**: nadie vino a la última fecha de tu serie.
   *[other] **{ $name }**: nadie vino a las últimas { $count } fechas de tu serie.
} ¿Todavía la necesitas? Sin respuesta antes del **{ $by }**, { $coming ->
    [0] no se reservan más fechas.
    [one] se libera su próxima fecha.
   *[other] se liberan sus próximas { $coming } fechas.
}
series-unused-warned = **{ $name }**: nadie vino { $count ->
    [one] a la última fecha
   *[other] a las últimas { $count } fechas
} de tu serie y no has dicho si todavía la necesitas. El **{ $by }** { $coming ->
    [0] termina.
    [one] se libera su próxima fecha.
   *[other] se liberan sus próximas { $coming } fechas.
}
series-unused-over = **{ $name }**: tu serie ha terminado, porque nadie vino { $count ->
    [one] a la última fecha
   *[other] a las últimas { $count } fechas
} y no dijiste que todavía la necesitas. { $gone ->
    [0] No se reservan más fechas.
    [one] Se liberó una fecha: { $first }.
   *[other] Se liberaron { $gone } fechas: { $first } – { $last }.
} Puedes recuperarla hasta el { $until }; las fechas que otra persona haya reservado hasta entonces se las queda.
series-unused = { $count ->
    [one] Nadie vino a la última fecha.
   *[other] Nadie vino a las últimas { $count } fechas.
}
series-unused-until = He preguntado si todavía hace falta; espero una respuesta hasta el { $by }.
series-needed = Bien, tu serie se queda.
series-taken-up = Tu serie continúa.
series-taken-up-late = Esta serie ya no se puede recuperar. Reserva sus fechas de nuevo.
button-series-needed = La necesito
button-series-end = Terminarla
button-series-take-up = Recuperarla
series-gap = { $count ->
    [one] **{ $name }**: tu serie se salta **{ $dates }**, que no está libre o no está permitido.
   *[other] **{ $name }**: tu serie se salta { $count } fechas que no están libres o no están permitidas: **{ $dates }**.
}
certificate-ends = Tu certificado **{ $certificate }** termina el **{ $day }**. Después no podrás reservar lo que lo exige.
certificate-asked-for = He pedido **{ $certificate }**. Lo otorgan: { $givers }. Te diré qué responden.
certificate-nothing-missing = No falta ningún certificado para **{ $name }**.
certificate-how = Di qué hacer, qué certificado y a quién: «/certificates da curso-láser a @jonas hasta el 31 de marzo».
certificates-own = Tus certificados: { $names }
certificates-own-none = No tienes certificados.
certificates-missing = Se exigen aquí y no los tienes: { $names }
certificates-everybody = Quién tiene lo que puedes otorgar:
certificates-line = • **{ $certificate }**: { $names }
button-certificates = Certificados
button-certificate-of = { $name }: { $certificate }
button-certificate-withdraw = Retirar
button-give = Otorgar
button-give-to = Otorgar a { $name }
button-give-all = Otorgar a los { $count }
button-give-year = Otorgar por un año
button-give-good = Otorgar sin límite
button-give-one = Dar { $certificate }…
certificate-whom = ¿Quién recibe **{ $certificate }**? Envía un nombre, como «@jonas», y quizá un final: «@jonas hasta el 31 de marzo».
button-ask-for = Pedir { $certificate }
button-ask-again = Pedir uno nuevo
become-ask = **{ $name }** es { $now }. { $role ->
    [owner] Como propietario puede hacerlo todo, también nombrar a otros propietarios.
    [admin] Como admin gestiona personas, reglas y las reservas de todos.
    [guest] Como invitado solo reserva para sí, y solo lo que los invitados pueden.
   *[member] Como miembro reserva para sí y para otros.
}
become-now = **{ $name }** es ahora { $role }.
become-same = **{ $name }** ya es { $role }.
suspend-ask = { $count ->
    [0] **{ $name }** no podría hacer nada, en ninguna plataforma, hasta que alguien le devuelva el acceso.
    [one] **{ $name }** no podría hacer nada, en ninguna plataforma, hasta que alguien le devuelva el acceso. Su reserva próxima se mantiene.
   *[other] **{ $name }** no podría hacer nada, en ninguna plataforma, hasta que alguien le devuelva el acceso. Sus { $count } reservas próximas se mantienen.
}
suspended-now = El acceso de **{ $name }** está suspendido. No se pierde nada.
back-ask = **{ $name }** volvería a estar, como { $role }, con todo lo que sigue a su nombre.
back-now = **{ $name }** vuelve a estar, como { $role }.
own-ask = Todo esto pasaría de ti a **{ $name }**, y tú serías admin. Solo { $name } podría devolvértelo.
ownerless = **{ $name }**, propietario de este lugar, se ha ido, y ahora el lugar no tiene propietario. Hace falta uno para nombrar a otros y para ceder el lugar. Cualquier admin puede hacerse cargo.
button-claim = Ser propietario
own-claimed = Ahora eres propietario de este lugar.
own-handed = Todo esto es ahora de **{ $name }**, y tú eres admin.
remove-ask = { $count ->
    [0] **{ $name }** perdería el acceso en todas las plataformas. No hay nada reservado a su nombre.
    [one] **{ $name }** perdería el acceso en todas las plataformas. Hay 1 reserva a su nombre:
   *[other] **{ $name }** perdería el acceso en todas las plataformas. Hay { $count } reservas a su nombre:
}
button-remove-keep = { $count ->
    [0] Quitar
    [one] Quitar, conservar la reserva
   *[other] Quitar, conservar las reservas
}
button-remove-free = { $count ->
    [one] Quitar, cancelar la reserva
   *[other] Quitar, cancelar { $count } reservas
}
button-remove-mine = Quitar, todo para mí
button-remove-other = Quitar, todo para…
remove-whom = { $count ->
    [one] ¿Quién se queda con la reserva de **{ $name }**, que pierde el acceso?
   *[other] ¿Quién se queda con las { $count } reservas de **{ $name }**, que pierde el acceso?
}
removed-now = **{ $name }** ya no tiene acceso, en ninguna plataforma.
removed-keep = { $count ->
    [one] 1 reserva sigue a su nombre.
   *[other] { $count } reservas siguen a su nombre.
}
removed-free = { $count ->
    [one] 1 reserva cancelada; quien iba a venir lo sabrá.
   *[other] { $count } reservas canceladas; quien iba a venir lo sabrá.
}
removed-give = { $count ->
    [one] 1 reserva ha cambiado de manos.
   *[other] { $count } reservas han cambiado de manos.
}
join-ask = ¿Es una sola persona? Queda un nombre, como { $role }, con las reservas, cuotas, grupos y cuentas de los dos. No se puede deshacer.
button-join = Unir como { $name }
joined-now = Ahora es una sola persona: **{ $name }**.
join-request = **{ $name }**, en { $platform }, pide entrar. No sé nada más.
button-let-in = Dejar entrar
button-let-in-guest = Como invitado
button-let-in-no = No
join-answered = { $answer ->
    [member] **{ $name }** ha entrado como miembro. Lo decidió { $by }.
    [guest] **{ $name }** ha entrado como invitado. Lo decidió { $by }.
   *[no] **{ $name }** no ha entrado. Lo decidió { $by }.
}
let-in = Ya estás dentro y puedes reservar.
calendar-file-one = Abre este archivo para poner **{ $what }** en tu calendario. Si algo cambia, pídelo otra vez: sustituye lo que haya allí.
calendar-file-series = Abre este archivo para poner **{ $what }** en tu calendario: un solo evento con { $count } fechas. Si alguna cambia, pídelo otra vez: sustituye lo que haya allí.
calendar-file-gone = **{ $what }** ya no está en pie. Abre este archivo para quitarla de tu calendario.
calendar-held = Solo está apartada. Confírmala y te envío el archivo para el calendario.
calendar-none = No encuentro ninguna reserva tuya así para el calendario.
calendar-which = ¿Cuál quieres poner en tu calendario?
feed-made = Añade esta dirección a tu calendario, como calendario de internet. Muestra **{ $what }**: los últimos 30 días y un año por delante, y sigue cada cambio.
feed-keep = Solo puedo mostrar esta dirección una vez. Quien la tenga puede leer con ella, así que guárdala para ti; puedes retirarla cuando quieras.
feed-own = Reservas en { $organization }
feed-mine = tus reservas
feed-gone = algo que ya no puedes ver
feeds-head = Tus enlaces de calendario:
feeds-none = No tienes enlaces de calendario. Con uno, tu calendario muestra tus reservas, siempre al día.
feed-line = • **{ $what }** · desde { $since } · { $read }
feed-read = última lectura: { $at }
feed-unread = aún sin leer
feeds-off = Aquí no hay enlaces de calendario: quien administra Bellhop tiene que darle antes una dirección pública. «ponlo en mi calendario» envía una sola reserva como archivo.
feed-which = Un enlace de calendario muestra las reservas de una sola cosa, de una sola sede o las tuyas. ¿Cuál quieres?
feed-revoked = Retirado. Con ese enlace ya no se puede leer nada.
token-made = Un token llamado «{ $name }», para { $scopes }, hasta el { $until }:
token-keep = Nadie puede volver a mostrarlo, yo tampoco: cópialo ahora y después pulsa «{ $button }», que lo borra de este chat. Quien lo tenga actúa en tu nombre, hasta donde llegue el token.
tokens-head = Tokens activos:
tokens-none = No hay tokens. «créame un token para la pantalla de la puerta, solo lectura, 30 días» crea uno.
tokens-more = … y { $count } más; «bellhop tokens list» los muestra todos.
token-line = • **{ $name }** (…{ $hint }), para { $who }: { $scopes }, hasta el { $until }. { $used }
token-used = Último uso: { $at }.
token-unused = Nunca usado.
token-revoked = El token «{ $name }» está revocado y ya no funciona.
token-private = Los tokens son solo para un chat privado: quien lee uno puede usarlo. Escríbeme directamente.
calendar-taken = ocupado
calendar-closed = cerrado
calendar-pending = Pendiente de aprobación
own-data = Aquí tienes todo lo que sé de ti, en JSON: tu pertenencia, tus reservas, lo que se te ha enviado, nuestras conversaciones mientras se guardan y lo que consta de ti en el registro. No aparece el nombre de nadie más.
button-own-data = Enviarme mis datos
forget-me = Si un admin lo confirma, borro quién eres, **{ $name }**: tu nombre, tus cuentas de Slack y Telegram, nuestras conversaciones y cada palabra que escribiste sobre una reserva. Nadie podrá recuperarlo.
forget-me-coming = { $count ->
    [0] No tienes reservas próximas que se cancelarían.
    [one] Tu próxima reserva se cancela, y se avisa a quien iba a venir.
   *[other] Tus { $count } próximas reservas se cancelan, y se avisa a quien iba a venir.
 }
forget-me-stays = Lo que queda, como «{ $number }» y sin tu nombre: cuándo se reservó algo ({ $count } tuyas hasta ahora) y el registro de los cambios. Las copias de seguridad guardan tu nombre hasta que se borren.
forget-me-asked = Ya lo has pedido; falta que un admin lo confirme.
button-forget-me = Pedirlo a un admin
button-stay-known = No me olvides
forget-asked = Se lo he pedido a { $names }. Hasta que alguien lo confirme, todo sigue igual.
forget-asked-nobody = Queda anotado, pero no hay otro admin que lo confirme. Quien administra Bellhop puede: bellhop people forget.
forget-taken-back = Todo sigue igual. Ya no se pregunta a nadie.
forget-request = **{ $name }** pide que se le olvide. Eso borra su nombre, sus cuentas, sus conversaciones y cada palabra que escribió sobre una reserva, y nadie podrá recuperarlo.
forget-request-coming = { $count ->
    [0] No tiene reservas próximas.
    [one] Su próxima reserva se cancela:
   *[other] Sus { $count } próximas reservas se cancelan:
 }
forget-request-stays = { $count ->
    [one] Una reserva queda como «{ $number }», igual que el registro de los cambios.
   *[other] { $count } reservas quedan como «{ $number }», igual que el registro de los cambios.
 }
button-forget = Olvidar a { $name }
forgotten = Hecho: ahora solo es { $number }. { $cancelled ->
    [0] No se canceló ninguna reserva,
    [one] Se canceló una reserva,
   *[other] Se cancelaron { $cancelled } reservas,
 } { $count ->
    [one] una queda con ese número.
   *[other] { $count } quedan con ese número.
 }
forgotten-elsewhere = No puedo alcanzar lo que escribió en Slack o Telegram, los archivos exportados, ni las copias de seguridad hasta que se borren.
button-ask-to-join = Pedir entrar
asked-to-join = He preguntado a los admins. Te aviso aquí en cuanto uno te deje entrar.
notice-given = Esto lo tenía { $name } y ahora es tuyo. Devuélvelo si no lo necesitas.
notice-given-back = Vuelve a ser tuya.
notice-why = Motivo: { $reason }

## Ayuda

help-head = Reservo salas, estudios, escritorios y otras cosas. Escribe lo que necesitas:
help-example-book = • «{ $sample } mañana de 15 a 17»
help-example-find = • «busca una sala para { $seats } mañana a las 16»
help-examples = • «mis reservas», «cancela mi reserva de mañana»
    • «estoy fuera del 1 al 14 de agosto»: te muestra lo que tienes esos días y lo cancela de una vez
    • «mueve { $sample } a las 16», «alarga 30 min», «llego 10 min tarde»
    • «482913»: con el código de la puerta te registras
help-book = «/book» y lo que necesitas: «/book { $sample } mañana de 15 a 17», «/book escritorio viernes». «/book list» muestra tus reservas, «/book rooms» lo que hay y «/book checkin 482913» te registra.
help-rooms = «/rooms» muestra lo que hay; «/rooms para 6 con proyector mañana a las 16» muestra lo que está libre.
help-board = «/board» abre el tablero: todo lo que hay, con las horas a lo ancho. Toca lo que está libre para apartarlo y arrastra lo tuyo para moverlo. «/board viernes» abre otro día.
help-bookings = «/bookings» muestra lo que tienes reservado, con un botón para cada reserva.
help-waiting = «/waiting» muestra lo que esperas y tu puesto en la cola, con un botón para dejarlo. Para esperar algo, di «avísame cuando { $another } quede libre mañana de 14 a 16», añade «o una parte de al menos una hora», o pulsa «Avísame si … queda libre». Cuando se libera, queda apartado para ti unos minutos.
help-quota = «/quota» muestra lo que has usado de cada cuota, lo que te queda y cuándo vuelve a estar completa.
help-token = «/token» muestra tus tokens, con los que otros sistemas actúan por ti; los admins los ven todos. «/token pantalla de la puerta, solo lectura, 30 días» crea uno: solo lectura, reservar, reservar para otros o administrar. Se muestra una vez, en privado.
help-rules = «/rules { $sample }» muestra las reglas de { $sample }. Un admin cambia una con su nombre y su valor, para un recurso, un tipo («salas»), una sede o toda la «casa»:
    • «/rules { $sample } cortesía 15 min», «/rules { $sample } margen 10 min», «/rules salas máximo 4 h»
    • «/rules casa abierto lun-vie 8-18, sáb 10-14», «/rules { $sample } llegada no», «/rules mesas llegada hasta las 10»
    • «/rules estudios cuota 3 h a la semana», «/rules mesas cuota 2 a la vez», «/rules estudios cuota ninguna a la semana», «/rules estudios cuota 10 h a la semana en común para crew»
    • «/rules casa faltas 3 en 30 días, 2 días de antelación», «/rules { $sample } cortesía por defecto»
    Nombres: { rules-names }.
help-groups = «/groups» muestra los grupos y quién está en cada uno. Un admin los cambia: «/groups recepción añadir @jonas», «/groups recepción quitar @jonas». Las reglas los nombran: «/rules { $sample } reservable recepción, admins».
help-certificates = «/certificates» muestra quién tiene qué certificado. Con «/rules láser certificado curso-láser» solo reserva el láser quien tiene ese certificado; con «/rules láser formadores taller» también lo otorga el taller, además de admins y gestores. «/certificates da curso-láser a @jonas hasta el 31 de marzo» lo otorga y «/certificates retira curso-láser a @jonas» lo retira; antes ves qué cambiaría. Aviso a cada persona dos semanas antes de que termine el suyo.
help-report = «/report» muestra cómo se ha usado todo en los últimos treinta días; solo lo ven propietarios y admins. Añade de qué trata, cuándo y cómo contarlo: «/report mes pasado por persona», «/report { $sample } este año», «/report trimestre pasado como imagen», «/report por tipo en csv».
help-blackout = «/blackout» muestra qué está cerrado y por qué. Un admin cierra algo diciendo qué, cuándo y por qué: «/blackout { $sample } viernes de 9 a 12: mantenimiento», «/blackout salas del 24 dic al 1 ene: vacaciones». Lo que ya esté reservado se muestra primero, y tú eliges si se mueve o se cancela.
help-resources = «/resources» muestra lo que se puede reservar, con un botón para cada cosa: cambiarla, retirarla, recuperarla. «/newresource Nova, sala, 10 plazas, planta 3, proyector, 8-20, aprobación por mí» añade algo; si son varias, una línea para cada una. O dilo sin más: «nova tiene 12 plazas», «renombra nova como vega», «abre nova 9-18», «duplica nova como lyra», «da de baja nova». No cambia nada hasta que pulses el botón.
help-setup = «/setup» te guía por lo que necesita un lugar nuevo: la zona horaria, el horario, las primeras cosas y las personas. Puedes parar donde quieras; sigue donde lo dejaste y muestra lo que está puesto.
help-calendar = «/calendar» muestra los enlaces con los que tu calendario lee tus reservas, y crea uno; «/calendar { $sample }» crea uno para las reservas de { $sample }. Tu calendario muestra los últimos 30 días y un año por delante, y sigue cada cambio. Quien tenga un enlace puede leer con él, así que guárdalo para ti: puedes retirarlo cuando quieras. «ponlo en mi calendario» envía una sola reserva como archivo.
help-checkin = «/checkin» te registra en la reserva que empieza ahora; «/checkin 482913» lo hace con el código de la puerta.
help-settings = { $platform ->
    [slack] «/book settings» muestra lo que has elegido, con un botón para cada cosa. «/book settings Paris» cambia tu zona horaria; «/book settings français», el idioma en que te hablo.
   *[other] «/settings» muestra lo que has elegido, con un botón para cada cosa. «/settings Paris» cambia tu zona horaria; «/settings français», el idioma en que te hablo.
} O dilo sin más: «avísame 30 minutos antes», «mis horas de silencio son 22-7», «muestra las horas en formato de 12 horas», «mi duración habitual es 45 minutos», «mis favoritos son { $sample } y { $another }», «oculta mi nombre».
help-approvals = «/rules { $sample } aprobadores recepción» hace que las reservas de { $sample } esperen hasta que alguien de ese grupo las apruebe; «/rules { $sample } aprobadores por defecto» lo termina. Quienes aprueban reciben una tarjeta con dos botones, y otra si nadie responde; después de rechazar pueden escribir «porque …».
help-people = «/people» muestra quién está aquí y «/people jonas», a una persona; desde ahí cambias roles, suspendes o quitas el acceso, y siempre muestro antes qué cambiaría. O dilo sin más: «haz administrador a jonas», «suspende a jonas», «añade a priya al grupo crew», «¿quiénes son los admins?», «invita a un invitado por dos días». Nada cambia hasta que pulses el botón. «invitar» crea un enlace para gente nueva. Quien deja tu espacio de trabajo pierde el acceso en las dos plataformas, y te digo qué sigue reservado a su nombre.
topic-book = Reservar
topic-bookings = Lista de reservas
topic-rooms = Buscar
topic-checkin = Registro
topic-waiting = Esperar lo que está ocupado
topic-quota = Cuotas
topic-settings = Ajustes
topic-rules = Reglas
topic-approvals = Aprobaciones
topic-groups = Grupos
topic-certificates = Certificados
topic-report = Informes
topic-resources = Recursos
topic-blackout = Cierres
topic-people = Personas
thanks = ¡De nada!
doubt-cancel = ¿Quieres cancelar esta reserva? De momento no ha cambiado nada.
doubt-part = ¿Quieres devolver solo **{ $name }**? De momento no ha cambiado nada.
doubt-move = ¿Prefieres { $there }? De momento no ha cambiado nada.
doubt-check-out = ¿Has terminado aquí? La reserva sigue siendo tuya.
wondered-add = ¿Quieres añadir a { $names }? De momento no ha cambiado nada.
wondered-remove = ¿Quieres quitar a { $names } de la lista? De momento no ha cambiado nada.
wondered-give = ¿Quieres ofrecérsela a { $names }? De momento no ha cambiado nada.
wondered-title = ¿Quieres llamarla «{ $title }»? De momento no ha cambiado nada.
button-wondered-add = Añadir
button-wondered-remove = Quitar
button-wondered-give = Ofrecerla
button-wondered-title = Llamarla así
talk = Aquí estoy cuando quieras reservar algo.
other = No te he entendido. Reservo salas, estudios, escritorios y otras cosas: prueba con «{ $sample } mañana de 15 a 17».
still-waiting = No ha cambiado nada: esto sigue esperando tu respuesta.
not-understood-still-waiting = No te he entendido. No ha cambiado nada: esto sigue esperando tu respuesta.
not-understood-of-booking = No he entendido qué quieres hacer con ella. No ha cambiado nada: elige un botón o dilo de otra forma.
question-over = Esa pregunta ha caducado. Dime otra vez lo que necesitas, por ejemplo, «{ $sample } mañana de 15 a 17».
not-yet-repeat = No conozco ese ritmo, así que no se reservó nada. Días, semanas y meses sí: «cada dos semanas el martes», «el primer lunes de cada mes».
not-yet-payment = Aquí nada cuesta dinero; solo hay cuotas.
not-yet-remind = Todavía no puedo poner un recordatorio para una sola reserva. { $now }
not-yet-not-booking = Eso no es una reserva; no cambié nada. Suscripciones, notas y cuentas están en otras apps; cuándo y dónde te escribo está en tus ajustes.
not-yet-exception = ¿Una excepción a qué? Di lo que quieres, por ejemplo «{ $sample } mañana de 15 a 17»; si una norma no lo permite, puedes pedir una excepción a esa norma.
nothing-to-read = Solo leo texto, también al pie de una imagen o un archivo. Por ejemplo: «{ $sample } mañana de 3 a 5».
too-much-text = El mensaje es demasiado largo: leo { $longest } caracteres como máximo cada vez. No se cambió nada.
failed = Algo falló por mi parte; quedó anotado como { $reference } y no se cambió nada.
not-shown = Algo falló por mi parte al responder; quedó anotado como { $reference }. Puede que lo que pediste ya esté hecho: comprueba tus reservas.
noted = Ahora mismo no puedo acceder a mi libro de reservas. Lo he anotado y lo haré en cuanto vuelva a tener acceso; no hace falta que lo envíes otra vez.
not-done = Estuve fuera de servicio más de diez minutos y por eso no lo hice. No se cambió nada; si todavía lo quieres, envíalo otra vez.

## Lo que no cuadra

why-read = Has escrito «{ $text }». He leído { $parts }.
why-nothing-read = Has escrito «{ $text }». No reconozco nada ahí.
why-as-time = { $words } como la hora
why-as-name = { $words } como el nombre
why-as-intent = { $words } como lo que hay que hacer
why-as-people = { $words } como el número de personas
why-as-thing = { $words } como lo que buscas
why-as-title = { $words } como el motivo de la reserva
judged-do = Lo tomé por una petición.
judged-ask = No estaba seguro de que lo quisieras, así que pregunté.
judged-answer = Lo tomé por una pregunta, así que no cambió nada.
judged-leave = Lo tomé por un comentario, así que no cambió nada.
judged-contradiction = Se contradice, así que pregunté.
why-about = Se trataba de **{ $what }**.
why-left = No he usado { $words }.
why-none = No hay nada reciente que explicar.
quoted = «{ $words }»
only-basics = De { $language } solo sé lo básico: nombres, días y horas. Entiendo todo en { $spoken }.
button-seats-together = { $count } juntos: { $seats }
button-seats-near = { $count } cercanos: { $seats }
seats-too-few = { $count ->
    [one] Allí solo queda un asiento.
   *[other] Allí solo quedan { $count } asientos.
}
title-cut = El motivo puede tener como máximo { $most } caracteres; solo se guarda el principio.
impossible-more = { $what }: hay { $there ->
    [one] solo 1
   *[other] { $there } en total
 }, así que no se pueden reservar { $count } a la vez.
impossible-none = Se reserva al menos uno; { $count } no puede ser.
impossible-most = Se pueden reservar juntos { $most } como máximo; { $count } no.
one-kind-at-a-time = De uno en uno: elige uno y luego pide el siguiente. Escribe los nombres para tenerlos juntos: «{ $sample } y { $another } mañana de 15 a 17».
one-by-one = Son { $count } reservas. Elígelas una tras otra:
unclear-past = Eso ya pasó. ¿Para cuándo?
unclear-end-before-start = El fin es anterior al inicio. ¿Para cuándo?
unclear-no-such-day = Ese día no existe. ¿Para cuándo?
unclear-no-such-time = Esa hora no existe. ¿Para cuándo?
unclear-day-mismatch = Esos dos días no coinciden. ¿Para cuándo?
unclear-other-day = Allí no es el mismo día que donde estás. ¿Cuál de los dos?
unclear-clock-skipped = Esa noche se adelanta el reloj y esa hora no existe. ¿Qué hora quieres?
unclear-clock-twice = Esa noche se atrasa el reloj y esa hora se repite. ¿A cuál te refieres?
unclear-zero-length = El fin es igual al inicio. ¿Cuánto tiempo?
unclear-two-lengths = Esas dos duraciones no coinciden. ¿Cuánto tiempo?
unclear-two-ends = Esas dos horas de fin no coinciden. ¿Para cuándo?
unclear-correction = No sé bien qué has cambiado. ¿Qué quieres en su lugar?
unclear-exclusion = No sé bien qué quieres dejar fuera. ¿A qué reserva te refieres?
unclear-exclusion-series = No estoy seguro de qué fechas quieres dejar fuera. Conozco los festivos, pero no las vacaciones escolares: nombra los días, por ejemplo «excepto del 22 de diciembre al 6 de enero», o mira antes todas las fechas.
unclear = No sé bien a qué te refieres. ¿Para cuándo?

## Rechazos

UnknownResource = No conozco «{ $wanted }».
TooManyFaults = Has avisado de { $most } averías desde ayer. Para otras, habla con un admin.
UnknownResource-closest = No conozco «{ $wanted }». ¿Te refieres a una de estas opciones?
UnknownUnit = { $name } no tiene «{ $wanted }».
NoSuchClass = { $name } no tiene la clase «{ $wanted }». Hay { $classes }.
NoSuchClass-none = { $name } no tiene clases, así que no hay «{ $wanted }».
PastTime = Eso ya pasó: { $when }. Ahora es { $now }.
Closed-day = { $day }: **{ $name }** cierra { $days }.
Closed-hours = **{ $name }** no está abierto el { $slot }. Ese día abre { $hours }.
always-0 = los lunes
always-1 = los martes
always-2 = los miércoles
always-3 = los jueves
always-4 = los viernes
always-5 = los sábados
always-6 = los domingos
TooLong = { $wanted } es demasiado: **{ $name }** se puede reservar por { $longest } como máximo cada vez.
TooShort = { $wanted } es muy poco: **{ $name }** se reserva por { $shortest } como mínimo.
TooFarAhead = Falta demasiado para eso: **{ $name }** se puede reservar hasta el { $latest }.
TooSoon = Eso es demasiado pronto: **{ $name }** se reserva al menos { $notice } antes del inicio, así que a partir del { $earliest }.
BadAttribute = «{ $attribute }» no puede ser «{ $value }».
BadAttribute-type = Se admite: { $type }.
OffGrid = Las reservas de **{ $name }** empiezan y terminan cada { $step }.
NoSuchDeparture = **{ $name }** no sale a esa hora. Próximas salidas:
NoSuchDeparture-none = **{ $name }** ya no tiene más salidas.
NoneTogether = **{ $name }** no está libre el { $slot }, así que no aparté nada.
NoneTogether-own = Ya tienes **{ $name }** el { $slot }, así que no aparté nada más.
NoneTogether-left = { $count ->
    [one] Solo queda libre uno de **{ $name }** el { $slot }, así que no aparté nada.
   *[other] Solo quedan libres { $count } de **{ $name }** el { $slot }, así que no aparté nada.
}
NoneTogether-only = A esa hora solo está libre **{ $name }**.
NoneTogether-times = Todo está libre a estas horas:
NoneTogether-none = A ninguna hora cercana está libre todo.
BlackedOut = **{ $name }** tiene un cierre el { $slot }{ $stated ->
    [no] .
   *[other] : { $reason }.
}
BlackoutOver = Ese periodo ya ha pasado, así que no se cerró nada.
NoSuchBlackout = Ese cierre no existe o ya se levantó.
NoSuchChange = Ahí no hay nada que deshacer.
BadRule = «{ $rule }» no puede tener ese valor para **{ $name }**; no se cambió nada.
RulesDisagree = No puedo fijarlo, porque las reglas de **{ $name }** se contradirían: { $low } { $least }, { $high } { $most }. No se cambió nada.
RuleChangedSince = { $by } cambió esto el { $when }: **{ $what }** · { $rule } ahora es **{ $value }**. No se deshizo nada.
TextMissing = { $what } debe tener al menos un carácter. No se cambió nada.
TextTooLong = { $what } puede tener como máximo { $most } caracteres y aquí hay { $length }. No se cambió nada; acorta el texto.
TooMany = Son demasiados: como máximo { $most } { $what }, y hay { $given }. No se cambió nada.
RuleTooLong = «{ $rule }» puede ser como máximo de { $most }; no se cambió nada.
RuleTooShort = «{ $rule }» debe ser como mínimo de { $least }; no se cambió nada.
RuleOfTheHouse = «{ $rule }» vale para toda la casa y no se puede fijar solo para una parte. No se cambió nada. Escribe «/rules todo { $example }».
text-organization = El nombre de la organización
text-site = El nombre de una sede
text-resource = El nombre de un recurso
text-alias = Otro nombre de un recurso
text-group = El nombre de un grupo
text-certificate = El nombre de un certificado
text-tag = Una etiqueta
text-attribute = El nombre de una característica
text-kind = El nombre de un tipo
text-measure = La unidad de una característica
text-value = El valor de una característica
text-floor = Una planta
text-unit = La etiqueta de una unidad
text-class = La clase de un asiento
text-description = Una descripción
text-photo = La dirección de una foto
text-reason = Un motivo
text-title = El motivo de una reserva
text-token = El nombre de un token
many-members = personas a la vez
many-attendees = asistentes por reserva
many-guests = invitados por correo por reserva
many-companions = cosas reservadas juntas
many-openings = tramos de apertura al día
many-circle = roles y grupos en una regla
many-certificates = certificados para un recurso
many-quotas = cuotas en un mismo lugar
many-feeds = enlaces de calendario por persona
many-tokens = tokens de API por persona
many-favourites = favoritos
many-dates = fechas en una serie
many-strikes = reservas sin usar antes de un límite
many-unused = fechas sin usar seguidas
many-tags = etiquetas
many-aliases = otros nombres de un recurso
many-choices = opciones de una característica
many-attributes = características de un recurso
many-photo = bytes de una foto
many-units = unidades de un recurso
many-seats = puestos de un grupo
NoSuchRhythm = Una serie puede repetirse cada 1 a { $most } días, semanas o meses, pero no cada { $interval }. No se reservó nada.
SeriesTooLong = Una serie puede durar como máximo diez años, o sea, hasta el **{ $latest }**. Sin fin, sigue mientras haga falta.
NothingFalls = Ninguna fecha cae entre el **{ $first }** y el **{ $last }**, así que no hay nada que reservar.
NotOnThatDay = No todas las fechas de esta serie pueden pasar juntas al **{ $day }**. No se ha movido nada.
StaysTogether = Cada fecha de esta serie tiene varias unidades de **{ $name }**, que no pueden pasar juntas a otro sitio. No se ha movido nada.
QuotaExceeded = Para eso necesitas { $needs }. Tu cuota de { $what } es de { $most } { $period } y ya has usado { $used }; **disponible: { $left }**.
QuotaExceeded-other = A **{ $holder }** no le queda suficiente para eso. La cuota de { $what } es de { $most } { $period }.
QuotaExceeded-resets = Vuelve a estar completa el { $resets }.
TooManyStrikes = En { $window } dejaste sin usar { $strikes } de tus reservas, así que solo puedes reservar hasta el **{ $latest }**.
TooManyStrikes-other = Por ahora, para **{ $holder }** solo se puede reservar hasta el **{ $latest }**.
TooManyToTakeOut = Hay más de { $most } reservas, demasiadas para un chat. Quien administra Bellhop lo exporta todo con `bellhop export`.
TooManyHolds = Ya tienes { $most ->
    [3] tres
   *[other] { $most }
} reservas apartadas. Confirma o descarta una primero.
AlreadyBegun = Ya está en uso: solo se puede cambiar la hora de fin.
AlreadyLate = Ya te espera hasta las **{ $release }**; eso solo se puede una vez.
NoCheckIn = Ahí nadie tiene que registrarse.
NotNear = No ha cambiado nada: **{ $name }** empieza { $start }. Desde una hora antes puedes decirme que llegas tarde.
ReleasedMeanwhile = **{ $name }** sigue libre: recupera la reserva y quedas registrado.
SlotTaken = **{ $name }** no está libre el { $slot }. Lo más parecido:
own-already-one = Ya tienes uno. ¿Necesitas otro?
one-more-of-what = ¿Uno más de qué? Dime qué, o abre antes una reserva.
own-already = Ya lo tienes.
own-already-other = Eso ya está reservado.
own-partly = Ya tienes una parte de ese horario.
SlotTaken-none = **{ $name }** no está libre el { $slot }, y tampoco queda libre nada parecido.
taken-by = { $slot }, reservado por { $who }
NoSuchBooking = No encuentro esa reserva entre las tuyas.
NoSuchBooking-called = Ninguna de tus reservas se llama «{ $title }».
NotYours = Esa reserva es de otra persona.
HoldOver = El apartado terminó a las { $ended }, así que no quedó reservado.
HoldOver-again = Puedes apartarlo de nuevo.
AlreadyOver = Eso ya no se puede hacer: la reserva está { $status }.
status-held = solo apartada
status-pending = pendiente de aprobación
status-confirmed = confirmada
status-in_use = en uso
status-completed = terminada
status-expired = vencida, porque terminó el apartado
status-cancelling = cancelada
status-cancelled = cancelada
status-blackout = cerrada
status-no_show = liberada, porque nadie se registró
NotConfirmed = Esa reserva todavía está solo apartada. Confírmala primero.
NotInUse = No te has registrado, así que no hay nada que terminar. Lo que no ha empezado se puede cancelar.
RestChanged = La reserva ha cambiado desde entonces, así que **{ $name }** no puede volver sin más. Resérvalo aparte.
UndoOver = El minuto para deshacerlo terminó a las { $ended }.
TakenAnew = El hueco de { $name } se ha vuelto a ocupar desde entonces, así que no hay nada que deshacer.
SlotOver = Ese horario terminó a las { $ended }; ya no se puede recuperar.
CheckInEarly = El registro se abre a las **{ $opens }**.
CodeEarly = El código de la puerta se muestra a partir de las **{ $from }**.
WrongCode = { $left ->
    [one] Ese no es el código de ninguna reserva tuya de ahora. Te queda 1 intento.
   *[other] Ese no es el código de ninguna reserva tuya de ahora. Te quedan { $left } intentos.
}
CodesPaused = Demasiados códigos incorrectos. Puedes volver a intentarlo a partir de las **{ $until }**; el botón de la tarjeta sigue funcionando.
NothingToCheckIn = Ahora no tienes ninguna reserva en la que registrarte.
NothingToCheckIn-next = Ahora no tienes ninguna reserva en la que registrarte. El próximo registro se abre el { $opens }.
NotAMember = Aquí todavía no te conozco. Pide a un admin de tu organización un enlace de invitación y ábrelo.
NotAMember-slack = Solo atiendo a los miembros de este espacio de trabajo.
NoLongerAMember = Ya no formas parte de { $organization }, así que aquí no puedo hacer nada por ti. Si es un error, habla con un admin.
IsSuspended = Tu acceso a { $organization } está suspendido, así que ahora no puedo hacer nada por ti. Tus reservas siguen siendo tuyas; solo un admin puede devolverte el acceso.
LastAdmin = **{ $name }** es la única persona que gestiona este lugar. Haz admin a otra persona primero.
LastOwner = **{ $name }** es la única persona propietaria. Nombra antes a otra.
AlreadyOwned = **{ $name }** ya es propietario de este lugar y puede nombrarte a ti también.
NotYourself = Eso no puedes hacértelo a ti. Otro propietario o admin sí puede.
NotSuspended = **{ $name }** está aquí: nadie le ha suspendido ni quitado el acceso.
SamePerson = Aquí ya es una sola persona: **{ $name }**.
BothOn = { $first } y { $second } tienen cada uno una cuenta en { $platform }, donde una persona tiene solo una. Para mí son dos personas.
BothBooked = { $first } y { $second } tienen cada uno una reserva a la misma hora, **{ $one }** y **{ $other }**. Cancela una de las dos y se podrán unir.
NoSuchInvitation = Esa invitación está usada, revocada o caducada.
BadToken = Este token no funciona: es desconocido, está revocado o caducado, o su titular ya no está aquí.
OutOfScope = Este token no permite eso: no se creó para { $scope }.
KeyUsedOtherwise = Con esta clave ya se pidió otra cosa. Usa una clave nueva para una petición nueva.
StillUnderWay = Esta petición se está ejecutando ahora mismo. Vuelve a intentarlo en un momento.
ChangedSince = La reserva ha cambiado desde que la viste por última vez; ahora es la versión { $version }. Vuelve a leerla antes de cambiarla.
NoSuchToken = No hay ningún token «{ $wanted }» que puedas revocar.
NoSuchToken-gone = Ese token ya no existe.
TooManyRequests = Se permiten como máximo { $most } peticiones en { $seconds } segundos. Ve más despacio e inténtalo de nuevo.
OverBudget-holds = El presupuesto de este token para hoy está agotado: { $used } de { $most } reservas.
OverBudget-minutes = El presupuesto de este token para siete días es de { $most }. Ha usado { $used }, y esto necesitaría { $asked }.
KindNotCovered = Este token solo reserva lo siguiente: { $kinds }.
scope-read = leer
scope-book = reservar para uno mismo
scope-book_for_others = reservar para otras personas
scope-administer = administrar
AskedAlready = Tu petición la tienen los admins. Te aviso en cuanto uno te deje entrar.
AskedAlready-declined = Los admins no te dejaron entrar. Puedes volver a pedirlo dentro de una semana.
TooManyAsk = Ahora mismo lo pide demasiada gente. Pide mejor un enlace de invitación a un admin.
NoSuchRequest = Esa petición ya no está abierta. La persona puede pedirlo otra vez.
NobodyAsked = Esa persona no pide, o ya no pide, que se le olvide. No se borró nada.
HasLeft = { $name } ya no forma parte de tu organización, así que no se puede reservar nada a su nombre.
CannotStandIn-self = Las solicitudes que te llegan ya las respondes tú. Nombra a otra persona.
CannotStandIn-gone = Esa persona no puede responder ahora: se ha ido o está suspendida. Nombra a otra.
CannotStandIn-guest = Los invitados no responden a solicitudes. Nombra a otra persona.
CannotStandIn-over = Ese tiempo ya ha pasado. Nombra días que estén por venir.
StillAMember = { $name } forma parte de tu organización y decide sobre sus propias reservas.
BadInvitation = Esta invitación venció o ya se usó. Pide una nueva a un admin de tu organización.
AlreadyAMember = Ya eres miembro aquí, pero con otra cuenta; este enlace no puede unir las dos.
AlreadyHere = «{ $name }» ya está aquí. No se ha añadido a nadie.
NoSuchProposal = Eso se mostró hace demasiado tiempo y ya no sé qué era. No se ha cambiado nada.
NameTaken = «{ $name }» ya está ocupado: aquí hay algo que se llama así. No se ha añadido ni cambiado nada.
NameTaken-retired = «{ $name }» es el nombre de algo que se retiró. Recupéralo o elige otro nombre.
OutOfRange = { $what }: { $given } no es posible; puede ser de { $least } a { $most }. No se ha cambiado nada.
ResourceChangedSince = { $by } lo cambió el { $when }: **{ $name }** · { $fact }: ahora **{ $value }**. No he cambiado nada; vuelve a mirarlo.
Retired = **{ $name }** se retiró y ya no se puede reservar.
StillBooked = **{ $name }** todavía está reservado { $count ->
    [one] una vez
   *[other] { $count } veces
}; la próxima, el { $when }. No se ha cambiado nada; decide primero qué pasa con eso.
thing-name = Nombre
thing-kind = Tipo
thing-capacity = Plazas
thing-site = Sede
thing-floor = Planta
thing-description = Descripción
thing-photo = Foto
thing-tags = Equipamiento
thing-aliases = También se llama
thing-classes = Clases
thing-attributes = Características
thing-units = Número de unidades
thing-role = Rol
thing-zone = Zona horaria
NotAllowed = { $role ->
    [admin] Eso solo puede hacerlo un propietario; tu rol es de admin.
    [guest] Eso solo puede hacerlo un admin; tu rol es de invitado.
   *[other] Eso solo puede hacerlo un admin; tu rol es de miembro.
}
NotAllowed-ask = { $count ->
    [one] Pregunta a { $names }.
   *[other] Pregunta a una de estas personas: { $names }.
}
NeedsApproval = **{ $name }** necesita aprobación: no se puede mover una reserva ahí.
NeedsApproval-anew = Haz una reserva nueva y cancela esta.
NeedsApproval-longer = **{ $name }** necesita aprobación para el tiempo de más. Puedo pedirla; lo que tienes sigue siendo tuyo, sea cual sea la respuesta.
NeedsApproval-elsewhere = Puedo retenerlo para que lo solicites. Cancela esta reserva cuando lo tengas.
CrowdNeedsApproval = Más de { $most } personas en **{ $name }** necesitan aprobación ({ $who }), así que no he cambiado nada.
CrowdNeedsApproval-anew = Puedo pedirla. Hasta que digan que sí será una solicitud, no una reserva segura, y un no la termina.
TooManyExceptions = En { $window } ya has pedido { $most ->
        [one] una excepción
       *[other] { $most } excepciones
    }; **{ $name }** no permite más.
TooManyExceptions-never = No hay excepciones a las normas de **{ $name }**.
NotBookable = **{ $name }** solo admite reservas de: { $who }.
NotAllowedForOthers = No puedes reservar **{ $name }** para otra persona.
NeedsCertificate = **{ $name }** exige **{ $certificate }**, que no tienes en ese momento.
NeedsCertificate-other = **{ $name }** exige **{ $certificate }**, que **{ $holder }** no tiene en ese momento.
NeedsCertificate-ends = El tuyo termina el { $day }.
NeedsCertificate-givers = Lo otorgan: { $givers }.
MayNotGive = No puedes otorgar ni retirar **{ $certificate }**. Lo otorgan: { $givers }.
NoSuchCertificate = Ese certificado ya no existe.
EndsBefore = Un certificado no puede terminar en el pasado.
NoSuchGroup = No conozco ningún grupo «{ $wanted }».
NoSuchGroup-closest = ¿Te refieres a { $groups }?
NoSuchMember = Aquí no conozco a nadie con el nombre «{ $wanted }». Quizá tenga que escribirme una vez.
BadAddress = «{ $said }» no es una dirección de correo a la que pueda escribir. No ha cambiado nada.
SeveralCalled = Aquí hay varias personas con el nombre «{ $wanted }». ¿A quién te refieres?
SeveralCalled-whole = Aquí hay varias personas con el nombre «{ $wanted }». Escribe el nombre completo, por favor.
NothingHappened = Últimamente no ha pasado nada con **{ $name }**.
TooLongAgo = Puedo mostrar cómo estaba un día en cualquier momento de las últimas { $weeks } semanas, desde el **{ $since }**. Eso fue hace más tiempo.
OfferOver = Esa reserva no se te ofrece, o ya no.
NobodyToAsk = No hay nadie a quien pedir esa hora de **{ $name }**: la tienen varias personas, o es demasiado tarde para pedirla.
AskedEnough = Hoy has preguntado { $most ->
    [one] una vez
   *[other] { $most } veces
}, tanto como se puede. Podrás volver a preguntar a partir del { $resets }.
AskedEnough-holder = A esa persona ya le han preguntado bastante hoy. Podrás volver a preguntarle a partir del { $resets }.
AskedEnough-unwilling = Esa persona prefiere que hoy no le pregunten más. Podrás volver a preguntarle a partir del { $resets }.
AskedEnough-never = Con **{ $name }** no se pregunta a quien lo tiene.
AskedTooLate = **{ $name }** empieza el { $start }: queda muy poco tiempo para esperar una respuesta.
FavourOver-withdrawn = La petición se retiró, así que ya no hay nada que responder.
FavourOver-lapsed = El plazo para responder ha pasado, así que sigue siendo tuya.
FavourOver-yes = Eso ya está hecho.
FavourOver-no = Ya has respondido: sigue siendo tuya.
FavourOver-hindered = Cuando aceptaste, las reglas no lo permitían: no ha cambiado nada.
FavourOver-off = Ya no es posible: las reservas no están como cuando se preguntó.
FavourOver-undone = Se deshizo, así que todo está como antes.
FavourStands = Ya no se puede deshacer: ha pasado el minuto o una de las reservas ha cambiado desde entonces.
Hindered = Las reglas ya no se lo permiten a la otra persona, así que no ha cambiado nada. Se le avisa.
Hindered-own = No ha cambiado nada.
RingOver = Ese cambio no se hace, así que todo está como antes.
RingOver-done = Ya han cambiado todas las personas.
NothingAsked = Nadie te ha preguntado nada sobre esa solicitud.
NotRequested = Ya nadie tiene que aprobar esa reserva.
NoSuchMember-mentioned = Una de las personas mencionadas no es miembro aquí; no se cambió nada. Quizá tenga que escribirme una vez.
UnknownZone = No conozco ninguna ciudad ni zona horaria «{ $wanted }». Escríbela así: «Lisboa» o «Europe/Paris».
Unavailable = Ahora mismo no puedo acceder a mi libro de reservas. Prueba otra vez en un minuto; no se cambió nada.

## El menú de comandos de Telegram

menu-book = Reservar algo
menu-rooms = Explorar y ver qué está libre
menu-board = El día en un tablero, para reservar tocando
menu-bookings = Mis reservas
menu-calendar = Ver y crear enlaces de calendario
menu-checkin = Registrarme
menu-waiting = Lo que espero, y mi puesto en la cola
menu-quota = Lo que queda de mis cuotas
menu-token = Claves con las que otros sistemas actúan por mí
menu-groups = Los grupos de personas
menu-certificates = Quién tiene qué certificado
menu-report = Cómo se ha usado todo
menu-people = Quién está aquí, con roles
menu-blackout = Qué está cerrado y por qué
menu-rules = Las reglas de una sala o cosa
menu-status = Si todo funciona
menu-help = Cómo hablar conmigo
menu-resources = Todo lo que uno gestiona, para cambiarlo
menu-newresource = Añadir una sala u otra cosa
menu-setup = Poner en marcha este lugar: zona, horario, primeras cosas
button-form-book = Elegir en un formulario…
button-form-repeat = Reservar una serie…
button-form-find = Buscar con filtros…
button-form-move = Cualquier otra hora…
button-form-decline = Escribir un motivo…
button-form-settings = Todo de una vez…
button-form-add = Rellenar un formulario…
form-title-book = Reservar algo
form-title-repeat = Reservar una serie
form-title-find = Encontrar algo
form-title-move = Otra hora
form-title-decline = Rechazar una solicitud
form-title-settings = Ajustes
form-title-add = Añadir algo
form-send-book = Retener
form-send-repeat = Ver las fechas
form-send-find = Buscar
form-send-move = Mover
form-send-decline = Rechazar
form-send-settings = Guardar
form-send-add = Revisar
form-how-book = Elige qué necesitas y cuándo. Un día entero no necesita hora.
form-how-repeat = Elige qué, cuándo y cada cuánto. Ves todas las fechas antes de que se reserve nada.
form-how-find = Elige lo que te importa y deja lo demás vacío.
form-how-settings = Así trabajo para ti. Cambia lo que quieras y guárdalo.
form-how-add = Di qué es. Lo ves antes de que se añada.
form-lacks-clock = ¿Desde cuándo? Elige una hora.
form-lacks-minutes = ¿Cuánto tiempo? Elige una duración.
form-over = Ya pasó o ya está decidido: aquí no se puede cambiar nada más.
form-moved = Su tarjeta muestra la nueva hora.
form-saved = **Guardado.**
form-first = La primera vez el
form-rhythm = Cada cuánto
form-rhythm-daily = Todos los días
form-rhythm-workdays = De lunes a viernes
form-rhythm-weekly = Todas las semanas
form-rhythm-fortnightly = Cada dos semanas
form-rhythm-monthly = Todos los meses, en la misma fecha
form-last = La última vez el
form-last-hint = Si queda vacío, sigue sin fin.
form-kind = De qué tipo
form-seats = Plazas, como mínimo
form-features = Con
form-site = Dónde
form-reason = Motivo
form-because = O con tus propias palabras
form-language = Idioma
form-name = Nombre
form-count = Plazas, o cuántos hay
form-floor = Planta
form-facts = Qué más
form-facts-hint = Entre comas, por ejemplo: proyector, pizarra, 8–20
form-close = Cerrar
form-resource = Qué
form-day = Día
form-clock = Desde
form-minutes = Cuánto tiempo
form-people = Quién viene también
form-title = Para qué
form-done = Está en nuestros mensajes directos, donde lo confirmas.
form-late = Slack no abrió el formulario a tiempo.
shortcut-book = Reservar algo
shortcut-book-about = Elegir una sala, una mesa o un objeto, y la hora
shortcut-thread = Reservar para este hilo
shortcut-thread-about = Quien lo escribió, y a quienes menciona, vienen también
menu-settings = Mis ajustes

## Las personas de una reserva

button-guests = ¿Quién viene?
button-take-off = Quitar a { $name }
button-show-booking = Ver la reserva
button-withdraw = Retirar la oferta
button-take-over = Me la quedo
button-no-thanks = No, gracias
company-none = No encuentro ninguna reserva tuya que encaje.
company-which-add = ¿A qué reserva hay que añadirle gente?
company-which = ¿A qué reserva te refieres?
company-which-give = ¿Qué reserva quieres ceder?
company-added = Ahora en la lista: { $names }. Se lo haré saber.
company-removed = Ya fuera de la lista: { $names }. Se lo haré saber.
company-same-on = Ya en la lista: { $names }.
company-same-off = No está en la lista de esta reserva: { $names }.
company-same-nobody = Esa persona no está en la lista de esta reserva.
guests-head = **{ $slot }**, reservado para { $holder }.
guests-coming = Vienen: { $names }
guests-nobody = Todavía no hay nadie más en la lista. Para añadir a alguien, escribe «añade a» y su nombre.
guests-absent = No pueden venir: { $names }
guests-unwritten = De aquí todavía no sale ningún correo, así que los invitados no se enteran: envíales tú la hora. Quien administra Bellhop puede activar el correo.
guests-unwritten-admin = De aquí todavía no sale ningún correo, así que los invitados no se enteran: envíales tú la hora. El correo se activa con SMTP_URL, donde se ejecuta Bellhop.
guest-added = Ahora en la lista: { $names }.
guest-removed = Ya no en la lista: { $names }.
mail-off = De aquí todavía no sale ningún correo. Quien administra Bellhop puede activarlo.
mail-off-admin = De aquí todavía no sale ningún correo. Se activa con SMTP_URL, donde se ejecuta Bellhop.
mail-asked = Envío un código a { $address }. Escríbeme «email» y el código antes de 30 minutos; hasta entonces no va nada más allí.
mail-proved = A partir de ahora también escribo a { $address }: lo que reservas, los recordatorios con el código de la puerta, cambios y cancelaciones, y tu semana si la recibes. Para dejar de recibirlos, escribe «no más correos».
mail-wrong = Ese no es el código. { $left ->
    [one] Queda un intento.
   *[other] Quedan { $left } intentos.
}
mail-over = No hay ningún código que introducir. Para recibir uno, escribe «escríbeme a» y tu dirección.
mail-stopped = Ya no recibes correos míos.
mail-none = No recibes correos míos.
mail-lost = Mis correos ya no llegan a { $address }, así que te escribo solo aquí. «Escríbeme a» y una dirección lo activa de nuevo.
mail-code-subject = Tu código para Bellhop
mail-code = { $name } quiere enterarse aquí de lo que se reserva. Envíame este código en el chat: email { $code }
mail-code-else = Si no lo pediste tú, no hagas nada: aquí no se envía nada más.
mail-leave = No más correos
mail-leave-ask = ¿Debe Bellhop dejar de escribir a esta dirección?
mail-left = Bellhop ya no escribe a esta dirección.
guest-leave = No más invitaciones
guest-leave-ask = ¿Quiere que Bellhop deje de escribir a esta dirección en nombre de la organización que le invitó? Tampoco se le avisará de los cambios.
guest-left = Esta dirección ya no recibirá correos de esa organización. A quien le invite a partir de ahora se le indicará, y tendrá que avisarle personalmente.
guest-again = Volver a escribirme
guest-back = Volverá a recibir sus invitaciones.
button-mail-stop = No más correos
settings-mail = Correo: { $address }, además del chat
settings-mail-unproved = Correo: { $address }, en cuanto envíes el código
settings-mail-none = Correo: ninguno. «escríbeme a tu@example.com» lo añade.
TooManyInvited = No se puede invitar a más de { $most } personas por correo electrónico en un día, para que nadie envíe spam a través de mí. Inténtalo mañana.
TooManyMailCodes = Has pedido { $most } códigos en una hora. Inténtalo más tarde.
card-busy = En tu propio calendario tienes algo: { $times }.
card-busy-all-day = En tu propio calendario tienes ocupado todo ese tiempo.
own-calendar-given = Leo tu calendario enseguida y te digo cómo ha ido. Solo guardo las horas en que tienes algo, ningún título, y te aviso cuando una reserva coincide con ellas.
own-calendar-given-openly = Leo tu calendario enseguida y te digo cómo ha ido. Quien tenga esa dirección puede leer todo tu calendario, así que borra tu mensaje aquí.
own-calendar-read = He leído tu calendario: { $count ->
    [0] no tienes nada en las próximas 8 semanas
    [one] tienes algo una vez en las próximas 8 semanas
   *[other] tienes algo { $count } veces en las próximas 8 semanas
}. Te aviso cuando una reserva coincide, y una hora para todos lo evita. Lo leo de nuevo cada media hora.
own-calendar-lost = No puedo leer tu calendario: { $why }. Hasta que pueda, no te aviso de coincidencias. «Mi calendario es» y otra dirección lo sustituye.
own-calendar-forgotten = He olvidado tu calendario, su dirección y las horas que había en él.
own-calendar-none = No conozco ningún calendario tuyo. «Mi calendario es https://example.com/nombre.ics» añade uno.
own-calendar-trouble-away = su servidor no responde
own-calendar-trouble-refused = su servidor no me lo da. Toma la dirección iCal secreta o pública de los ajustes de tu calendario
own-calendar-trouble-inside = su dirección lleva a una red privada, donde no leo nada
own-calendar-trouble-astray = su dirección lleva a otras sin fin, o a una que no está cifrada
own-calendar-trouble-too_large = es demasiado grande
own-calendar-trouble-unreadable = en esa dirección no hay ningún calendario. Toma la dirección iCal de los ajustes de tu calendario, que suele acabar en .ics
own-calendar-trouble-sealed = ya no tengo su dirección
button-calendar-forget = Olvidar mi calendario
settings-calendar = Tu propio calendario: { $count ->
    [0] nada en las próximas 8 semanas
    [one] algo una vez en las próximas 8 semanas
   *[other] algo { $count } veces en las próximas 8 semanas
}
settings-calendar-unread = Tu propio calendario: aún no lo he leído
settings-calendar-lost = Tu propio calendario: no puedo leerlo, { $why }
settings-calendar-none = Tu propio calendario: ninguno. Con «mi calendario es https://example.com/nombre.ics» puedo avisarte de coincidencias.
BadCalendarAddress = Esa no es una dirección de calendario que pueda leer: tiene que empezar por https:// o webcal://. No se ha cambiado nada.
BadWebhookAddress = Esa no es una dirección a la que pueda enviar eventos: tiene que empezar por https://. No se ha cambiado nada.
NoSuchEventType = No hay ningún tipo de evento llamado «{ $name }». Los que hay están en docs/events.md.
NoSuchWebhook = Aquí no hay ningún webhook { $number }.
TooManyWebhooks = Ya hay { $most } webhooks y no caben más. Quita uno antes.
webhook-dead = { $count ->
    [one] El webhook { $number } ha rechazado un evento durante un día, así que ya no se reenvía solo. Todo lo demás sigue.
   *[other] El webhook { $number } ha rechazado { $count } eventos durante un día, así que ya no se reenvían solos. Todo lo demás sigue.
}
webhook-stopped = El webhook { $number } no ha aceptado nada durante un día, así que ya no se le envía nada. Lo que pase mientras tanto se guarda para él.
webhook-gone = El webhook { $number } ha respondido que no quiere más eventos, así que ya no se le envía nada.
webhook-replay = Cuando su receptor vuelva a funcionar, **bellhop webhooks replay { $number }** le envía lo que se perdió.
webhook-replayed = El webhook { $number } recibe lo que se perdió, desde el primer evento.
button-webhook-replay = Enviar lo perdido
guest-lost = Mis correos no llegan a { $address }, en la lista de { $slot }. Revisa la dirección o avisa tú.
guests-refusing = { $names } { $count ->
    [one] no quiere
   *[other] no quieren
} recibir correos de aquí. No escribo a esa dirección, así que tendrás que avisar tú.
letter-invited-subject = Invitación: { $what }
letter-changed-subject = Cambio: { $what }
letter-cancelled-subject = Cancelado: { $what }
letter-invited = { $holder } le invita:
letter-changed = { $holder } ha cambiado la cita. Estos son los nuevos datos:
letter-cancelled = { $holder } ha cancelado la cita, o usted ya no está entre los invitados. Puede quitarla de su calendario:
mail-dates = Se repite { $rule }: { $count } fechas; esta es la próxima.
mail-unread = Nadie lee las respuestas a este correo. Por favor, diga directamente a { $holder } si viene.
leave-none = No encuentro ninguna reserva tuya, ni ninguna invitación, para entonces.
leave-which = ¿A cuál no puedes ir?
leave-holder = **{ $slot }** es tu reserva. ¿Quieres devolverla?
card-offered = Ofrecida a { $name } hasta { $until }. Hasta entonces sigue siendo tuya.
card-handed-by = Antes la tenía { $name }.
offer-holder-you = Esa reserva ya es tuya.
offer-holder = Esa reserva ya es suya.
offer-withdrawn = La oferta está retirada; la reserva sigue siendo tuya.
offer-declined = De acuerdo. Le diré que no te la quedas.
notice-offered = { $by } te ofrece esta reserva. Es tuya si te la quedas antes de **{ $until }**.
notice-assistant-held = Un asistente guarda esto para ti. Solo queda reservado cuando lo confirmas.
notice-offer-declined = { $name } no se la queda; sigue siendo tuya.
notice-offer-lapsed = { $name } no ha respondido y la oferta terminó; sigue siendo tuya.

## Preguntar a quien lo tiene

button-ask-holder = Preguntar a quien lo tiene
button-ask-give = Que me lo ceda
button-ask-swap = Cambiar por { $what }
button-ask-shorten = Que la acorte { $minutes } min
button-ask-share = Unirme
button-unask = Retirar la petición
button-grant-give = Ceder
button-grant-swap = Cambiar
button-grant-shorten = Acortar la mía { $minutes } min
button-grant-share = Hacer sitio
button-keep-mine = Quedármela
button-not-today = Hoy no me preguntes más
favour-what = **{ $name } · { $slot }** es de otra persona. ¿Qué le pido?
favour-press = Pulsa un botón, por favor: un simple sí o no no cede nada.
favour-full = **{ $name }** no se puede compartir entonces: vienen { $people } y hay { $seats } plazas.
favour-wanted = Tendrías **{ $slot }**.
favour-wanted-whole = Tendrías **{ $slot }**. Si te la ceden, la otra reserva se cancela entera.
favour-which = Dime qué quieres y cuándo: «pregunta a quien tiene { $name } mañana a las 15 si me lo da».
favour-oneself = Eres tú: no hay a quién preguntar. Di qué tiene otra persona: «pregunta a quien tiene { $name } mañana a las 15 si me lo da».
favour-whose = Lo tiene { $who }: la pregunta va a esa persona y a nadie más.
favour-whoever = Se pregunta a quien lo tiene, y a nadie más.
favour-no-sharing = **{ $name }** no se puede compartir: sus reglas no permiten pedirlo.
favour-share-one = Pregunto solo por ti. Quien venga contigo pregunta también, o lo añade quien la tiene: así nadie figura sin saberlo.
favour-which-time = ¿Qué hora de **{ $name }** quieres? También puedes decir: «pregunta a quien tiene { $name } mañana a las 15».
favour-sent = He pedido **{ $name } · { $slot }** a { $who }.
favour-sent-swap = He propuesto a { $who } cambiar **{ $name } · { $slot }** por tu **{ $given }**.
favour-sent-share = He preguntado a { $who } si puedes unirte a **{ $name } · { $slot }**.
favour-sent-unnamed = No he dicho tu nombre.
favour-sent-until = Te diré la respuesta en cuanto llegue; puede llegar hasta el **{ $until }**.
favour-withdrawn = Petición retirada. Todo sigue como está.
favour-withdrawn-free = Petición retirada. Ya no hace falta pedirlo: **{ $name } · { $slot }** está libre ahora.
favour-withdrawn-off = Petición retirada. Lo que pediste ya no es como era.
favour-kept = De acuerdo, sigue siendo tuya. Se lo digo.
favour-not-today = Hoy nadie más te pedirá nada.
favour-somebody = Alguien
favour-holder = Quien la tiene
favour-the-holder = quien lo tiene
favour-to-somebody = otra persona
favour-asked-give = { $who } querría **{ $name } · { $slot }**, que tienes reservado.
favour-costs-whole = Tu reserva **{ $slot }** se cancelaría entonces por completo.
favour-asked-swap = { $who } querría tu **{ $name } · { $slot }** y da a cambio **{ $given } · { $when }**.
favour-asked-shorten = { $who } querría **{ $name } · { $slot }**. Te quedarías con **{ $rest }**.
favour-asked-share = { $who } querría unirse a tu reserva **{ $name } · { $slot }**. Seríais { $people } y hay { $seats } plazas. La reserva sigue siendo tuya.
favour-until = Puedes responder hasta el **{ $until }**. Sin respuesta, sigue siendo tuya.
favour-done-give = Cedida a { $who }. Tu reserva ya no existe ni cuenta.
favour-done-swap = Cambiada con { $who }: esto es lo que tienes ahora.
favour-done-shorten = Acortada para { $who }: esto es lo que te queda.
favour-done-share = { $who } puede venir y ya está en la reserva.
favour-yes-give = { $who } te ha cedido esto.
favour-yes-swap = { $who } ha cambiado contigo: esto es lo que tienes ahora.
favour-yes-shorten = { $who } te ha hecho sitio: esto es tuyo.
favour-became-no = { $who } se queda con **{ $name } · { $slot }**.
favour-still = Si otras personas quieren cambiar de modo que salga bien para tres o cuatro, os lo propongo a todas hasta el **{ $until }**.
favour-became-lapsed = { $who } no ha respondido, así que **{ $name } · { $slot }** sigue ocupado.
favour-became-hindered = { $who } dijo que sí, pero las reglas ya no lo permiten. No ha cambiado nada: **{ $name } · { $slot }** sigue ocupado.
favour-became-off = Lo de **{ $name } · { $slot }** no ha salido: lo que pediste ya no es como era.
favour-free = **{ $name } · { $slot }** está libre ahora: lo habías pedido, y quien lo tenía lo ha dejado.
favour-undone = Se deshizo dentro del minuto, así que todo está como antes.
favour-undone-own = Deshecho. Todo está como antes.
poll-own = Guardo estas horas de { $length } con **{ $names }** y he preguntado cuáles van bien.
poll-nobody-left = Guardo estas horas de { $length }, pero ya no queda nadie a quien se le preguntó.
poll-asked = **{ $who }** quiere reunirse contigo durante { $length }. ¿Cuáles de estas horas te van bien?
poll-others-own = Guardo estas horas de { $length } para **{ $names }**, sin ti, y he preguntado cuáles van bien.
poll-asked-others = **{ $who }** busca un hueco de { $length } para **{ $names }**. ¿Cuáles de estas horas te van bien?
poll-holder = La reserva será de **{ $holder }**.
poll-holder-you = La reserva será tuya.
poll-until = Abierta hasta **{ $until }**.
poll-answered = Han respondido { $count } de { $of }.
poll-press = Pulsa todas las que te vayan bien; mientras tanto las guardo.
poll-yours = Anotado; pulsa otra vez para cambiarlo.
poll-yours-none = Anotado que ninguna te va bien; pulsa otra vez para cambiarlo.
poll-slot-none = • **{ $slot }** · { $name } · no le va bien a nadie
poll-slot = { $count ->
    [0] • **{ $slot }** · { $name } · nadie todavía
   *[other] • **{ $slot }** · { $name } · le va bien a { $who }
}
poll-slot-asked = { $count ->
    [0] • **{ $slot }** · { $name }
   *[other] • **{ $slot }** · { $name } · le va bien a { $count }
}
poll-decided = Decidido: **{ $slot }** · { $name }. Las demás horas vuelven a estar libres.
poll-decided-gone = Lo que se decidió, **{ $slot }** · { $name }, ya no está reservado.
poll-pending = Necesita una aprobación, que ya he pedido.
poll-suited = Le iba bien a { $count } de { $of }.
poll-own-nobody = Nadie ha dicho que alguna de estas horas le vaya bien. Ya no guardo nada.
poll-own-called_off = Anulada. Ya no guardo nada, y aviso a quienes pregunté.
poll-own-lost = Ninguna de las horas que iban bien se podía reservar ya. No guardo nada.
poll-became-nobody = Ninguna de las horas iba bien, así que no ha salido nada.
poll-became-called_off = { $who } ya no necesita tu respuesta: la encuesta se ha anulado.
poll-became-lost = Ninguna de las horas que iban bien se podía reservar ya, así que no ha salido nada.
poll-superseded = La encuesta está más abajo.
polls-none = No hay ninguna encuesta abierta en la que participes. «Una hora la semana que viene para @mara y jonas» encuentra horas por las que preguntar.
polls-several = { $count ->
    [one] Hay una encuesta abierta.
   *[other] Hay { $count } encuestas abiertas.
}
button-poll-them = Preguntarles en una encuesta
button-poll = La encuesta
button-polls = Encuestas
button-poll-book = Reservar { $slot } · { $name }
button-poll-decide = Decidir ya
button-poll-off = Anular la encuesta
button-poll-one = { $days } · { $length } · { $names }
button-poll-one-asked = { $days } · { $length } · de { $names }
button-poll-time = { $slot } · { $name }
button-poll-suits = ✓ { $slot } · { $name }
button-poll-none = Ninguna
button-poll-none-now = ✓ Ninguna
button-poll-booking = La reserva
button-poll-again = Otras horas
NoSuchPoll = Esa encuesta ya no existe, o no es para ti.
SlotTaken-poll = Es una de las horas de una encuesta en la que participas.
PollOver = La encuesta ha terminado, así que eso ya no cambia nada.
PollUndecided = Nadie ha dicho todavía qué hora le va bien. Puedes elegir una.
PollSlotGone = Esa hora ya no está disponible. Las demás, sí.
TooManyPolls = Tienes { $most } encuestas abiertas, el máximo. Decide antes una de ellas.
PolledAlready = Eso ya se lo estás preguntando: esta es la encuesta.
poll-until-stays = El cierre sigue siendo el que se dijo al principio.
PollUntilPast = Eso ya pasó: { $until }. Ahora es { $now }. No he preguntado a nadie ni guardo nada.
TooFewTimes = No quedan dos de estas horas que pueda guardar y por las que preguntar.
KeptForPoll = Lo guardo para una encuesta. Se reserva cuando se decida.
ring-offered = { $count } personas podéis cambiar a la vez: das **{ $given } · { $when }** y recibes **{ $name } · { $slot }**.
ring-until = Se hace cuando las { $count } hayan aceptado, hasta el **{ $until }**. Si alguien se queda con lo suyo, todas se lo quedan.
ring-agreed = Anotado. { $count ->
    [one] Falta una respuesta
   *[other] Faltan { $count } respuestas
} hasta el **{ $until }**; hasta entonces no cambia nada.
ring-done = Las { $count } personas habéis cambiado: esto es lo que tienes ahora.
ring-off = El cambio entre { $count } no ha salido, así que esto sigue siendo tuyo.
given-reason = cedida a quien la pidió
notice-taken-over = { $name } se ha quedado con esta reserva. Ya no cuenta como tuya.
notice-called-off = { $by } canceló tu reserva: { $reason }
notice-called-off-plain = { $by } canceló tu reserva.
others-whose = Parece la reserva de otra persona, así que no toco la tuya. Si hablas de alguien del equipo, escribe su nombre.
others-not-yours = No puedo cambiar las reservas de { $name } por ti. Solo { $name } puede, o quien gestiona la sala.
others-none = { $name } no tiene nada reservado que encaje.
others-private = Lo que { $name } tiene reservado queda entre { $name } y yo.
others-cancel-which = ¿Qué reserva de { $name } quieres cancelar? Le diré a { $name } que fuiste tú.
others-list = Reservas de { $name }:
because-needed = hace falta para otra cosa
because-mistake = se reservó por error
because-rules = no encaja con las normas de la casa
because-smaller = basta con algo más pequeño
button-because-needed = Hace falta para otra cosa
button-because-mistake = Se reservó por error
button-because-rules = No encaja con nuestras normas
button-because-smaller = Basta con algo más pequeño
button-no-reason = Sin motivo
button-move-theirs = Mover…
button-cancel-theirs = Cancelar…
button-take-theirs = Me la quedo…
button-calloff-now = Cancelar la reserva
button-move-now = Mover
button-take-now = Quedármela
button-other-reason = Otro motivo…
button-history = Qué pasó
button-changes = Cambios
days-from-to = { $first } – { $last }
all-head = { $count ->
    [0] No hay nada reservado de lo que gestionas, **{ $days }**.
    [one] **1 reserva**, { $days }:
   *[other] **{ $count } reservas**, { $days }:
    }
all-head-of = { $count ->
    [0] **{ $name }** no tiene nada reservado, { $days }.
    [one] **{ $name }** tiene **1 reserva**, { $days }:
   *[other] **{ $name }** tiene **{ $count } reservas**, { $days }:
    }
all-head-most = Las primeras **{ $count } reservas**, { $days }. Con menos días se ve el resto:
calloff-why = ¿Por qué se cancela? Elige un motivo o escríbelo; quien la tiene lo leerá.
    { $what }
decline-which = ¿Qué solicitud quieres rechazar?
decline-why = ¿Por qué se rechaza? Elige un motivo o escríbelo; quien la pidió lo leerá.
    { $what }
take-why = ¿Por qué te la quedas? Elige un motivo o escríbelo; quien la tiene lo leerá.
    { $what }
move-theirs-where = ¿A cuándo la mueves? Quien la tiene recibirá un aviso.
    { $what }
move-why = ¿Por qué se mueve a **{ $slot }**? Elige un motivo o escríbelo; quien la tiene lo leerá.
    { $what }
reason-typed = El motivo es «{ $reason }»; quien la tiene lo leerá.
    { $what }
theirs-taken = Ahora es tuya, y quien la tenía ya está avisado.
theirs-given = Hecho; todos están avisados.
theirs-moved = Movida; quien la tiene ya está avisado.
board-head = **{ $day }**, tal como estaba el { $then }:
board-nothing = El { $then } no había nada reservado para **{ $day }**.
board-closed = cerrado
board-changed = { $said } (ha cambiado desde entonces)
button-board-now = Cómo está ahora
in-head = { $count ->
    [one] El **{ $day }** hay una persona, según las reservas:
   *[other] El **{ $day }** hay { $count } personas, según las reservas:
    }
in-one = • **{ $who }** · { $where }
in-hidden = { $count ->
    [one] El nombre de una de ellas es privado aquí.
   *[other] Los nombres de { $count } de ellas son privados aquí.
    }
in-nobody = El **{ $day }** todavía nadie tiene sala ni mesa.
in-there = **{ $who }** está el **{ $day }**: { $where }.
in-unknown = Ninguna reserva que puedas ver indica que **{ $who }** esté el **{ $day }**.
wish-unmet = No puedo buscar «{ $words }»: conozco el tipo, el tamaño, el equipamiento y el lugar.
beside-near = { $name } tiene { $place } a esa hora; este es el sitio libre más cercano.
NotBeside = Hasta donde puedo decir, { $name } no tiene un sitio así a esa hora. Sin el nombre, vale cualquier sitio.
NotBeside-hidden = Aquí no se dice quién se sienta dónde, así que no puedo buscar un sitio junto a { $name }. Sin el nombre, vale cualquier sitio.
part-given-back = { $count ->
    [one] **{ $name }** queda libre; el resto sigue reservado.
   *[other] **{ $name }** quedan libres; el resto sigue reservado.
}

## Gestionar un lugar

manage-head = Lo que se puede reservar en { $organization }:
manage-none = Todavía no se puede reservar nada.
manage-head-retired = Lo que está retirado en { $organization }:
manage-none-retired = No hay nada retirado.
new-how = Envía qué es, con los datos separados por comas, por ejemplo «Nova, sala, 10 plazas, planta 3, proyector, 8-20, aprobación por mí». Solo hacen falta el nombre y el tipo.
new-several = Varias cosas a la vez: una línea para cada una, por ejemplo «mesas 1-12».
new-misread = No puedo leer «{ $said }» como un dato; no se ha añadido nada.
new-hours = Los horarios terminan después de empezar, el mismo día; «{ $said }» no. No se ha añadido nada.
new-preview = No se añade nada hasta que pulses «Crear».
new-with-photo = Con la foto que has enviado.
new-several-preview = **{ $count } cosas**; no se añade nada hasta que pulses «Crear todo»:
new-buffer = ¿Cuánto tiempo queda cerrado después de cada reserva?
new-photo = Envíame una foto: será la próxima imagen.
new-bookers = ¿Quién puede reservarlo? Más tarde puedes elegir cualquier grupo: «/rules nova reservan crew».
new-done = { $count ->
    [one] **{ $names }** ya se puede reservar.
   *[other] Ya se pueden reservar: **{ $names }**.
}
new-undone = { $count ->
    [one] **{ $names }** se ha deshecho y no se puede reservar.
   *[other] Se han deshecho y no se pueden reservar: **{ $names }**.
}
edit-head = ¿Cambiar **{ $name }**?
edit-same = Ya es así; no se ha cambiado nada.
edit-name-kept = Durante 30 días, «{ $name }» todavía se entiende.
edit-done = Cambiado: **{ $name }**
edit-undone = Deshecho: **{ $name }**
edit-how-name = ¿Cómo se llama a partir de ahora? Envía el nombre, o escribe cuando quieras «renombra { $name } como vega». El anterior se entiende 30 días más.
edit-how-capacity = ¿Cuántas plazas tiene? Envía un número, o escribe cuando quieras «{ $name } tiene 12 plazas».
edit-how-hours = ¿Cuándo abre? Envía «lun-vie 8-20», o escribe cuando quieras «abre { $name } lun-vie 8-20».
edit-how-floor = ¿En qué planta está? Envía «2», o escribe cuando quieras «{ $name } está en la planta 2».
edit-how-site = ¿En qué sede está? Elige una, o escribe cuando quieras «{ $name } está en Porto».
edit-how-tags = ¿Qué más tiene? Envía «pizarra, pantalla». Para quitar algo, escribe «{ $name } ya no tiene proyector».
edit-how-units = ¿Cuántas hay? Envía un número, o escribe cuando quieras «{ $name } tiene 14 unidades». Lo que está reservado se muestra antes de quitar nada.
edit-how-copy = ¿Cómo se llama la copia? Envía su nombre, o escribe cuando quieras «duplica { $name } como lyra». Tendrá todos los ajustes.
edit-how-photo = Envíame una foto de { $name }: será la próxima imagen.
photo-which = ¿Qué muestra la foto? Pulsa el nombre, o envía la foto otra vez con el nombre como pie.
photo-not-read = No he podido leer esa imagen. Envía una foto en JPEG, PNG o WebP de 12 MB como máximo; si ya lo es, hazla más pequeña.
button-door-sign = Cartel de puerta
door-sign = El cartel para la puerta de **{ $name }**, para imprimir. Quien lo escanea con Telegram se registra, o reserva al momento.
door-sign-opens = Abre { $link }
door-sign-how = Escanea para registrarte o reservar ahora
door-sign-alt = Un código QR con el enlace { $link }, para la puerta de { $name }
door-sign-none = Un cartel de puerta abre Telegram, y aquí Telegram no está configurado. Quien gestiona Bellhop puede añadirlo.
door-unknown = No sé qué hay detrás de esta puerta. Quizá el cartel sea antiguo, o de otro lugar.
door-retired = **{ $name }** ya no se puede reservar.
suggestion = Propongo { $name } · { $slot }
way-in = Abrir Bellhop
way-in-none = Nada que proponer – pregunta a Bellhop
photo-of = **{ $name }**
photo-alt = Foto de { $name }: { $facts }
photo-gone = Ya no hay foto de **{ $name }**.
catalogue-name = { $name }
catalogue-retired = retirado
catalogue-line = { $fact }: { $value }
catalogue-change = • { $fact }: { $old } → **{ $new }**
retire-preview = { $count ->
    [0] ¿Retirar **{ $name }**? No hay nada reservado a partir de ahora, y puedes recuperarlo cuando quieras.
    [one] ¿Retirar **{ $name }**? Hay 1 reserva a partir de ahora:
   *[other] ¿Retirar **{ $name }**? Hay { $count } reservas a partir de ahora:
}
retire-done = Retirado: **{ $name }** ya no se puede encontrar ni reservar.
retire-not = **{ $name }** no está retirado y se puede reservar.
retire-which = De uno en uno, porque antes se muestra lo que está reservado. ¿Cuál?
retire-back = **{ $name }** se puede reservar de nuevo.
retired-reason = ya no está disponible
taken-back-reason = se deshizo dentro del minuto
reopened-reason = se deshizo el cierre
bookings-back = { $count ->
    [one] Una reserva vuelve a estar en pie y se avisa a su titular:
   *[other] { $count } reservas vuelven a estar en pie y se avisa a sus titulares:
}
bookings-stay-cancelled = { $count ->
    [one] Una reserva sigue cancelada:
   *[other] { $count } reservas siguen canceladas:
}
bookings-away = { $count ->
    [one] Al retirarlo se movió una reserva, que sigue allí:
   *[other] Al retirarlo se movieron { $count } reservas, que siguen allí:
}
bookings-moved-off = { $count ->
    [one] Por eso se movió una reserva, que sigue allí:
   *[other] Por eso se movieron { $count } reservas, que siguen allí:
}
bookings-none-away = No queda ninguna reserva movida que traer de vuelta.
shrink-preview = { $count ->
    [0] **{ $name }**: { $old } → **{ $new }**. No hay nada reservado de lo que se quita: { $labels }.
    [one] **{ $name }**: { $old } → **{ $new }**. Se quitaría { $labels }, con 1 reserva:
   *[other] **{ $name }**: { $old } → **{ $new }**. Se quitaría { $labels }, con { $count } reservas:
}
resize-preview = ¿**{ $name }**: { $old } → **{ $new }**?
resize-done = **{ $name }**: { $old } → **{ $new }**
sites-head = Las sedes:
sites-line = { $count ->
    [0] • **{ $name }** · { $zone } · aún no hay nada
    [one] • **{ $name }** · { $zone } · 1 recurso
   *[other] • **{ $name }** · { $zone } · { $count } recursos
}
sites-how = Escribe «añade la sede Bilbao, Europe/Madrid», «renombra la sede Bilbao a Central», «la sede Bilbao está en Europe/Lisbon» o «quita la sede Bilbao».
site-new = ¿Añadir la sede **{ $name }**, con la hora de { $zone }?
site-rename = ¿Renombrar la sede **{ $name }** a **{ $new }**?
site-zone = ¿Dar a la sede **{ $name }** la hora de { $zone }? Lo reservado sigue en el mismo momento; los horarios se leen en la nueva zona.
site-remove = ¿Quitar la sede **{ $name }**? Allí no hay nada.
place-done = Hecho.
place-undone = Deshecho.
departures-new = { $count ->
    [one] ¿Añadir una salida de **{ $name }**: { $when }?
   *[other] ¿Añadir { $count } salidas de **{ $name }**: la primera { $when }, la última el { $last }?
}
departures-first = Se planifican como máximo { $most } salidas de una vez, así que estas son las primeras { $most }.
departures-done = { $count ->
    [one] **{ $name }** sale ahora { $when }.
   *[other] **{ $name }** tiene { $count } salidas más, del { $first } al { $last }.
}
departures-undone = { $count ->
    [one] La salida de **{ $name }** ya no está: { $when }.
   *[other] { $count } salidas de **{ $name }** ya no están.
}
departures-same = Esas salidas ya están, o ya han pasado.
seats-class = ¿Poner { $count ->
    [one] el asiento **{ $seats }**
   *[other] los { $count } asientos **{ $seats }**
} en **{ $seat_class }**?
seats-classless = ¿Quitar la clase { $count ->
    [one] al asiento **{ $seats }**
   *[other] a los { $count } asientos **{ $seats }**
}?
departures-until = ¿Hasta cuándo? Escribe por ejemplo «{ $name } todos los días 9:30-11 hasta el 31 de marzo»: todos los días, entre semana o todos los viernes.
button-sites = Sedes
button-remove-site = Quitar
button-add-departures = { $count ->
    [one] Añadir
   *[other] Añadir { $count }
}
UnknownSite = Ninguna sede se llama «{ $wanted }». Hay: { $sites }.
SiteInUse = { $count ->
    [0] **{ $name }** es la única sede, así que se queda. Puedes renombrarla.
    [one] **{ $name }** no se puede quitar: allí hay 1 recurso, quizá retirado. Pásalo antes a otra sede.
   *[other] **{ $name }** no se puede quitar: allí hay { $count } recursos, contando los retirados. Pásalos antes a otra sede.
}
naming-head = Así se llaman aquí las cosas:
naming-kind = • { $kinds }: en singular «{ $one }», en plural «{ $several }»
naming-how = Escribe «llama a los estudios cabina, cabinas» para usar las palabras de la casa, y «llama a las cabinas estudios» para volver atrás.
naming-ask = ¿Llamar **{ $one }** en singular y **{ $several }** en plural a lo que se llama { $kinds }? Todos lo leerán así y podrán escribirlo así.
naming-guessed = He adivinado uno de los dos. Si no es correcto, escribe ambos: «llama a { $kinds } { $one }, { $several }».
naming-back = ¿Volver a llamar { $kinds } a **{ $name }**?
naming-house = ¿Llamar a este lugar **{ $new }** en vez de **{ $name }**?
house-done = Este lugar se llama ahora **{ $name }**.
house-undone = Este lugar vuelve a llamarse como antes.
attributes-head = Así se describen aquí las cosas:
attributes-none = Aquí todavía no se describe nada con características propias.
attributes-line = { $count ->
    [0] • **{ $name }** · { $type } · todavía no la tiene nada
    [one] • **{ $name }** · { $type } · la tiene 1 elemento
   *[other] • **{ $name }** · { $type } · la tienen { $count } elementos
}
attributes-how = Escribe «nueva característica: mesa alta», «nueva característica: ancho en cm» o «nueva característica: color: rojo, verde». Después, «{ $sample } tiene ancho 160» o «{ $sample } tiene color rojo». «quita la característica color» elimina una.
attribute-number = un número
attribute-number-in = un número en { $unit }
attribute-yes-no = sí o no
attribute-text = un texto
attribute-choice = a elegir: { $choices }
attribute-define = ¿Añadir la característica **{ $name }** ({ $type })?
attribute-change = ¿Cambiar **{ $name }** a { $type }?
attribute-remove = ¿Eliminar la característica **{ $name }**?
UnknownAttribute = { $count ->
    [0] Ninguna característica se llama «{ $wanted }», y no hay ninguna otra.
   *[other] Ninguna característica se llama «{ $wanted }». Hay: { $attributes }.
}
AttributeInUse = { $count ->
    [one] 1 elemento tiene aquí un valor para **{ $name }**, quizá uno retirado. Quítaselo primero: «{ $sample } no tiene { $name }».
   *[other] { $count } elementos tienen aquí un valor para **{ $name }**, contando los retirados. Quítaselo primero: «{ $sample } no tiene { $name }».
}
AttributeBuiltIn-capacity = «{ $name }» no necesita característica: escribe «{ $sample } tiene 12 plazas».
AttributeBuiltIn-floor = «{ $name }» no necesita característica: escribe «{ $sample } está en la planta 2».
WordIsRead = Con «{ $word }» leo lo que la gente escribe, así que aquí no puede significar otra cosa. Elige otra palabra.
button-kinds = Nombres de los tipos
button-groups = Grupos
button-attributes = Características
button-define = Añadir
button-remove-attribute = Quitar
import-preview = **{ $file }** · { $counts }. No se importa nada hasta que pulses «Importar».
import-added = { $count ->
    [one] { $count } nuevo
   *[other] { $count } nuevos
}
import-changed = { $count ->
    [one] { $count } cambiado
   *[other] { $count } cambiados
}
import-same = **{ $file }**: todo lo que contiene ya está, tal cual.
import-refused = { $count ->
    [one] **{ $file }**: una línea no se puede importar, así que no se importa nada. Corrígela y envía el archivo otra vez.
   *[other] **{ $file }**: { $count } líneas no se pueden importar, así que no se importa nada. Corrígelas y envía el archivo otra vez.
}
import-bad-file = **{ $file }**: { $fault }. No se ha importado nada.
import-too-large = El archivo es demasiado grande: en el chat leo hasta { $most } kB. Divídelo o ejecuta «bellhop import» en el servidor.
import-not-fetched = No he podido descargar **{ $file }**. Envíalo otra vez, por favor.
import-done = Importado: **{ $file }** · { $counts }
import-done-before = **{ $file }** ya está importado.
import-undone = La importación de **{ $file }** se ha deshecho; todo está como antes.
import-changed-since = { $count ->
    [0] No se ha deshecho nada, porque algo de ello ha cambiado o ya se usa.
   *[other] No se ha deshecho nada, porque esto ha cambiado o ya se usa: { $names }.
}
import-later = { $count ->
    [one] { $files }, que también importaste, depende de ello. Puedo deshacer ambas cosas.
   *[other] { $files }, que también importaste, dependen de ello. Puedo deshacerlo todo.
}
import-how = Envía un archivo CSV con una línea por cada cosa.
import-columns = La primera línea nombra las columnas: name, kind, site, floor, capacity, tags, aliases, description, available. Solo hace falta name.
import-example = name;kind;floor;capacity;tags → Nova;room;3;10;proyector
import-line-added = • Línea { $line }: **{ $name }** es nuevo
import-line-changed = • Línea { $line }: **{ $name }** · { $changes }
import-line-fault = • Línea { $line }: { $fault }
button-import = Importar
button-import-later = { $count ->
    [2] Deshacer ambas
   *[other] Deshacer las { $count }
}
export-done = Aquí está todo lo que tiene este lugar, como archivos CSV en un zip: cosas, personas, grupos, reglas y reservas. Se pueden volver a importar.
button-export = Exportar todo
button-import-how = Cómo debe ser el archivo
line-near = { $said } (¿querías decir { $near }?)
line-other = esto no lo puedo leer
line-attribute-choices = una característica solo tiene opciones si su tipo es «choice»
line-bad-attribute = { $name } no puede ser { $value }
line-bad-capacity = no puede haber { $capacity } plazas; hay de 1 a { $most }
line-bad-photo = la dirección de una foto empieza por https://
line-column-left-out = no conozco la columna «{ $column }», así que se deja fuera
line-control-character = { $column } contiene un carácter que no es texto
line-either-day = «{ $cell }» puede ser uno de dos días; escríbelo como 2026-11-24 15:00
line-empty-cell = { $column } está vacía
line-empty-file = el archivo está vacío
line-ends-before = termina antes de empezar
line-name-taken = { $resource } ya se llama { $name }
line-named-twice = { $name } ya está en la línea { $line }
line-no-availability = «{ $cell }» no dice si se puede reservar: yes, no o cuántos hay
line-no-csv = no es un archivo CSV; quizá falte cerrar unas comillas
line-no-encoding = no puedo leer sus caracteres; guárdalo como UTF-8
line-no-json = { $column } no es JSON
line-no-list = { $column } no es una lista; sus partes se separan con «;»
line-no-moment = «{ $cell }» no es una fecha con hora; escríbela como 2026-11-24 15:00
line-no-number = { $column }: «{ $cell }» no es un número entero
line-no-yes-no = { $column }: «{ $cell }» no es ni yes ni no
line-not-here = en el chat solo importo lo que se puede reservar; las personas, las reglas y las reservas se importan en el servidor con «bellhop import»
line-retiring = una importación no retira ni recupera { $name }; escribe mejor «retira { $name }»
line-too-long = un texto tiene { $length } caracteres; se permiten { $most }
line-too-many = hay demasiados; se permiten { $most }
line-too-many-cells = tiene { $cells } celdas, pero hay { $columns } columnas
line-unknown-attribute = no existe la característica «{ $name }»
line-unknown-choice = «{ $value }» no vale en { $column }; puede ser { $choices }
line-unknown-columns = no conozco estas columnas: { $columns }
line-unknown-resource = nada se llama { $name }
line-unknown-site = ninguna sede se llama { $name }
line-unknown-zone = { $zone } no es una zona horaria; escríbela como Europe/Berlin
line-workbook = es una hoja de cálculo; guárdala como CSV y envía ese archivo
button-manage = Todos los recursos
button-new = Añadir algo
button-create = { $count ->
    [one] Crear
   *[other] Crear todo
}
button-buffer = Margen…
button-bookers = Quién puede reservar…
button-everybody = Todo el mundo
button-admins = Solo administradores
button-carry-out = Cambiar
button-try = Probar { $name }
button-change-one = Cambiar { $name }
button-copy-settings = Copiar los ajustes…
button-back-to = Volver a { $name }
button-edit-name = Nombre…
button-edit-capacity = Plazas…
button-edit-hours = Horario…
button-edit-floor = Planta…
button-edit-tags = Equipamiento…
button-edit-units = Cantidad…
button-edit-copy = Duplicar…
button-edit-photo = Foto…
button-edit-site = Sede…
button-remove-photo = Quitar la foto
button-retire-ask = Retirar…
button-retire = Retirar
button-retire-move = Mover y retirar
button-retire-cancel = Cancelar y retirar
button-return-moved = { $count ->
    [one] Traerla de vuelta
   *[other] Traer de vuelta { $count } reservas
}
button-bring-back = Recuperar
button-shrink-move = Moverlas
button-shrink-cancel = Cancelarlas

## Poner en marcha un lugar

setup-head = **Puesta en marcha de { $organization }**
setup-welcome = Te damos la bienvenida, { $name }. Tres cosas y ya se puede reservar en **{ $organization }**: dónde está, qué hay y quién viene.
setup-is-zone = Zona horaria: { $value }
setup-is-hours = { $value ->
    [none] Horario: siempre abierto, mientras no digas otra cosa
   *[other] Abierto { $value }
}
setup-is-things = { $value ->
    [0] Todavía no se puede reservar nada
    [one] Se puede reservar 1 cosa
   *[other] Se pueden reservar { $value } cosas
}
setup-is-people = { $value ->
    [one] Por ahora solo estás tú
   *[other] Hay { $value } personas
}
setup-ask-zone = ¿En qué zona horaria está? Pulsa un botón o envía una ciudad, por ejemplo, «Madrid».
setup-other-zone = ¿En cuál de estas es la misma hora que ahí? O envía cualquier ciudad, por ejemplo, «Lisboa» o «Singapur».
setup-zone-set = Zona horaria: **{ $zone }**. Allí son ahora las { $time }.
setup-owner = **{ $organization }** es ahora tuyo; solo tú puedes nombrar a otros propietarios.
setup-ask-hours = ¿Cuándo está abierto? Pulsa un botón o envía el horario, por ejemplo, «lun-vie 8-18, sáb 10-14». Lo que añadas puede tener su propio horario.
setup-no-zone = No reconozco ahí ninguna ciudad ni zona horaria.
setup-no-hours = No consigo leer eso como un horario.
setup-always = día y noche
setup-hours-set = Abierto: **{ $hours }**
setup-ask-things = ¿Qué se puede reservar? Envía una línea por cada cosa: su nombre, qué es y qué tiene.
setup-example-head = Envía algo así, en un solo mensaje:
setup-example =
    orion, sala, 8 plazas, pantalla
    estudio a, estudio, 9-21, 3 h por semana
    escritorios 1-12
setup-ask-people = { $platform ->
    [slack] ¿Quién viene? Todas las personas de tu Slack ya pueden reservar: me escriben o usan /book.
   *[other] ¿Quién viene? Envía un enlace: quien lo abra podrá reservar.
}
setup-finished = Todo está listo. Ya se puede reservar.
setup-later = De acuerdo. «/setup» sigue donde lo dejaste.
nothing-yet = { $count ->
    [0] En **{ $organization }** todavía no se puede reservar nada. Antes tiene que añadir algo un admin.
   *[other] En **{ $organization }** todavía no se puede reservar nada. Pídele a { $names } que añada algo.
}
nothing-yet-admin = En **{ $organization }** todavía no se puede reservar nada. Añade las primeras cosas y se podrá empezar.
welcome-nothing-yet = Aquí todavía no se puede reservar nada. En cuanto un admin añada algo, podré ayudarte.
new-kind = ¿Qué quieres añadir?
new-name-room = ¿Cómo se llama la sala?
new-name-studio = ¿Cómo se llama el estudio?
new-name-desk = ¿Cómo se llaman los escritorios? Basta con «Escritorio»: cada uno recibe un número.
new-name-equipment = ¿Cómo se llama? Por ejemplo, «Cámara» o «Proyector».
new-name-vehicle = ¿Cómo se llama? Por ejemplo, «Furgoneta» o «Bicicleta».
new-name-seat = ¿Cómo se llama?
new-name-other = ¿Cómo se llama?
new-seats = ¿Cuántas personas caben en **{ $name }**? Pulsa un número o envía otro.
new-pieces = ¿Cuántas unidades hay de **{ $name }**? Pulsa un número o envía otro.
new-amend = Envía la línea que debe cambiar, por ejemplo, «nova, sala, 10 plazas»: sustituye a la de ese nombre, y un nombre nuevo se añade. O quita alguna. Hasta ahora: { $names }.
button-setup = Poner en marcha
button-setup-later = Más tarde
button-again-zone = Zona horaria…
button-again-hours = Horario…
button-again-things = Añadir algo
button-setup-example = Ver un ejemplo
button-zone-here = { $platform ->
    [slack] { $zone }, como en tu Slack
   *[other] { $zone }
}
button-zone-other = Otra zona…
button-open-hours-1 = Lun–vie 8–20
button-open-hours-2 = Todos los días 8–20
button-open-hours-3 = Día y noche
button-step-by-step = Paso a paso
button-kind-room = Una sala
button-kind-studio = Un estudio
button-kind-desk = Escritorios
button-kind-equipment = Material
button-kind-vehicle = Un vehículo
button-kind-other = Otra cosa
button-other-kind = Mejor otra cosa
button-skip = Omitir
button-amend = Cambiar algo
button-leave-out = Sin { $name }
button-try-slot = Probar: { $name }, { $slot }

## Reports

report-not-of-one = No puedo decirlo de una sola persona; esto es de todo el mundo.
report-head = **Uso de todo · { $when }**
report-of = **{ $what } · { $when }**
report-which-days = No entiendo a qué días te refieres. Puedes decir «informe de los últimos 7 días», «informe de ayer» o «informe del 1 de noviembre al 15 de noviembre».
report-days-week = Últimos 7 días
report-days-this = Este mes
report-days-last = El mes pasado
report-nothing = No había nada reservado en esas fechas.
report-booked = { $bookings ->
    [one] Una reserva de { $hours } h; { $used ->
        [one] se usó de verdad 1 h
       *[other] se usaron de verdad { $used } h
    }.
   *[other] { $bookings } reservas de { $hours } h; { $used ->
        [one] se usó de verdad 1 h
       *[other] se usaron de verdad { $used } h
    }.
 }
report-share = Es el { $percent } % del horario de apertura.
report-lost = A { $absent } no fue nadie y { $cancelled ->
    [one] se canceló una
   *[other] se cancelaron { $cancelled }
 }.
report-ahead = { $count ->
    [one] Una se hizo
   *[other] { $count } se hicieron
 } con menos de un día de antelación.
report-chairs = De media, { $count ->
    [one] quedó una plaza vacía
   *[other] quedaron { $count } plazas vacías
 }.
report-refused = { $count ->
    [one] Una vez alguien no encontró sitio.
   *[other] { $count } veces alguien no encontró sitio.
 }
report-approvals = { $count ->
    [one] Se aprobó una reserva, al cabo de { $median }.
   *[other] Se aprobaron { $count } reservas, la mitad en { $median } como máximo.
}
report-approvals-by = Las más lentas: { $parts }.
report-approvals-unanswered = { $count ->
    [one] Otra se aprobó según las reglas, porque nadie respondió.
   *[other] Otras { $count } se aprobaron según las reglas, porque nadie respondió.
}
report-approvals-name = Aprobaciones
report-approvals-none = En ese tiempo no se aprobó nada.
button-report-use = El uso
report-line = { $what }: { $bookings } × · { $hours } h{ $percent ->
    [-1] {""}
   *[other] {" "}· { $percent } %
 }{ $absent ->
    [0] {""}
   *[other] {" "}· { $absent } sin usar
 }{ $refused ->
    [0] {""}
   *[other] {" "}· { $refused } × sin sitio
 }
report-column = { $column ->
    [resource] Recurso
    [person] Persona
    [weekday] Día
    [hour] Hora
    [month] Mes
    [kind] Tipo
    [site] Sede
    [group] Grupo
    [bookings] Reservas
    [hours] Horas
    [percent] % de uso
    [absent] Sin usar
   *[refused] × sin sitio
 }
report-number = { $number }
report-by-resource = Por recurso
report-by-person = Por persona
report-by-weekday = Por día
report-by-hour = Por hora
report-by-month = Por mes
report-by-kind = Por tipo
report-by-site = Por sede
report-by-group = Por grupo
report-by-other = Otros desgloses
report-as-picture = Como imagen
report-as-sheet = En CSV
report-key-used = usado de verdad
report-key-booked = reservado
monthly-set = El día 1 de cada mes, por la mañana, llega aquí un informe del mes anterior: cifras y ningún nombre.
monthly-set-already = Aquí ya llega un informe cada mes.
monthly-stops = «Para el informe mensual» lo termina.
monthly-stopped = Aquí ya no llega ningún informe mensual.
monthly-none = Aquí no llega ningún informe mensual.
button-monthly = Cada mes, aquí
button-monthly-stop = Parar

## Rules that know their past

rules-ask = ¿Cambiar esta regla?
hindsight-none = { $judged ->
    [one] La única reserva { $when } la cumple.
   *[other] Las { $judged } reservas { $when } la cumplen.
 }
hindsight-refused = Habría rechazado **{ $count } de { $judged }** reservas { $when }{ $groups }.
hindsight-asked = **{ $count } de { $judged }** reservas { $when } habrían esperado una aprobación{ $groups }.
hindsight-groups = , entre ellas { $groups }
hindsight-group = { $count } de { $group }
hindsight-coming = { $count ->
    [one] Una reserva futura la incumple; se queda como está.
   *[other] { $count } reservas futuras la incumplen; se quedan como están.
 }
hindsight-days = de los últimos 30 días
hindsight-latest = desde el { $day }
broken-head = { $count ->
    [one] **Una reserva incumple esta regla.**
   *[other] **{ $count } reservas incumplen esta regla.** Las futuras van primero.
 }
broken-none = Ahora mismo ninguna reserva incumple esta regla.
button-set-rule = Aplicarla
button-leave-rule = Dejarla como está
button-broken = { $count ->
    [one] Verla
   *[other] Ver las { $count }
 }

## The house's own words

word-means = **{ $word }** significa **{ $name }**
word-means-on = **{ $word }** significa **{ $name }** ({ $days })
words-head = **Las palabras de la casa**
words-none = La casa aún no tiene palabras propias.
words-how = Enséñame una, por ejemplo «la pecera significa { $sample }» o «sala sprint significa { $another } los martes»; «olvida la palabra pecera» la borra.
words-teach = ¿Lo entiendo así para todos?
words-forget = ¿Lo olvido?
words-same = Ya es así.
words-unknown = «{ $word }» no es una palabra de la casa.
words-gone = Esa palabra ya está olvidada.
words-difference = { $of ->
    [one] De la única frase reciente, { $count } se entendería de otro modo.
   *[other] De las últimas { $of } frases, { $count } se entenderían de otro modo.
 }
button-words = Todas las palabras
button-words-teach = Enseñarla
button-words-forget = Olvidarla
button-forget-word = Olvidar { $word }
series-daily = { $interval ->
    [one] todos los días
   *[other] cada { $interval } días
}
series-working-days = { $interval ->
    [one] de lunes a viernes
   *[other] de lunes a viernes, cada { $interval } semanas
}
series-weekly = { $interval ->
    [one] cada { $days }
   *[other] cada { $interval } semanas, { $days }
}
series-monthly = { $interval ->
    [one] { $days } de cada mes
   *[other] { $days }, cada { $interval } meses
}
series-yearly = { $interval ->
    [one] { $days } del mismo mes, cada año
   *[other] { $days } del mismo mes, cada { $interval } años
}
series-monthday = el día { $day }
series-last-day = el último día
series-nth-1 = el primer { $day }
series-nth-2 = el segundo { $day }
series-nth-3 = el tercer { $day }
series-nth-4 = el cuarto { $day }
series-nth-5 = el quinto { $day }
series-nth-last = el último { $day }
series-when = { $rule }, { $time }
series-all-day = { $rule }, todo el día
series-all-free = { $count ->
    [one] Su única fecha está libre: { $first }.
    [2] Las dos fechas están libres, { $first } y { $last }.
   *[other] Las **{ $count }** fechas están libres, { $first } – { $last }.
}
series-some-free = **{ $free } de { $count }** fechas están libres, { $first } – { $last }.
series-none-free = { $count ->
    [one] Su única fecha no está libre: { $first }.
   *[other] Ninguna de las { $count } fechas está libre, { $first } – { $last }.
}
series-not-free = No están libres: { $dates }.
series-date-why = { $day } ({ $why })
series-why-taken = ocupado
series-why-yours = ya la tienes
series-why-blacked-out = cerrado: { $reason }
series-why-closed = no abre
series-why-quota = supera tu cuota
series-why-late = demasiado tarde
series-why-rule = las reglas no lo permiten
series-others = otras
series-open = No tiene fin. Reservo las fechas siguientes a medida que se acercan y te aviso si alguna está ocupada.
series-later = { $count ->
    [one] Una fecha posterior, { $first }, queda demasiado lejos. La reservo cuando se acerque y te aviso si está ocupada.
   *[other] { $count } fechas posteriores, { $first } – { $last }, quedan demasiado lejos. Las reservo a medida que se acercan y te aviso si alguna está ocupada.
}
series-months-left-out = Los meses sin ese día se omiten.
series-clock-skipped = { $day }: esa hora no existe por el cambio de hora; empieza más tarde ese día.
series-clock-doubled = { $day }: esa hora existe dos veces; es la primera.
series-changed = Eso ha cambiado entretanto, así que no se reservó nada. Así está ahora:
series-begins-late = Su primera fecha ({ $rule }) es { $first } y se puede reservar desde { $begins }: escríbelo otra vez entonces o haz que empiece antes. Las siguientes llegan a medida que se acercan. Una excepción valdría para una sola fecha, no para una serie.
series-refused = Así no es posible ninguna fecha: { $rule }.
series-kept = Se repite: { $rule }. En cuanto sepa lo demás, compruebo todas las fechas.
series-first-dates = Una serie tiene como máximo { $count } fechas, así que estas son las primeras { $count }.
series-ten-years = Una serie dura diez años como máximo, así que esta termina el { $last }.
series-one-thing = Una serie es de una sola cosa; esta es solo de { $name }.
series-which-day = ¿Qué día en su lugar?
series-booked = { $count ->
    [one] Reservado: 1 fecha, { $first }.
   *[other] Reservado: **{ $count }** fechas, { $first } – { $last }.
}
series-all-asked = { $count ->
    [one] Solicitado: 1 fecha, { $first }. Queda guardada hasta la respuesta.
   *[other] Solicitado: **{ $count }** fechas, { $first } – { $last }. Quedan guardadas hasta la respuesta.
}
series-needs-approval = { $all ->
    [yes] Necesitan
   *[no] { $count ->
        [one] Una de ellas necesita
       *[other] { $count } de ellas necesitan
     }
 } aprobación ({ $who }), que se pide una sola vez para todas.
series-asked = { $count ->
    [one] Una de ellas espera una aprobación.
   *[other] { $count } de ellas esperan una aprobación.
}
series-left-out = Omitidas: { $dates }.
series-holidays = Omitidas por ser festivos: { $dates }.
series-elsewhere = En otro sitio: { $dates }.
series-dates = { $count ->
    [one] { $what } · 1 fecha, { $first }
   *[other] { $what } · { $count } fechas, { $first } – { $last }
}
list-series = • **{ $name }** · { $when } · próxima { $next } · { $count ->
    [one] 1 fecha
   *[other] { $count } fechas
}
rename-series-which = ¿Qué fechas quieres renombrar?
cancel-series-which = ¿Qué fechas quieres cancelar?
change-series-which = ¿Qué fechas quieres cambiar?
move-series-which = ¿Qué fechas quieres mover?
series-end-which = ¿Qué serie debe terminar entonces?
series-cuts = { $count ->
    [one] Entonces no queda nada después del { $until }: se cancela **1** fecha, { $first }.
   *[other] Entonces no queda nada después del { $until }: se cancelan **{ $count }** fechas, { $first } – { $last }.
}
series-ends-already = Ya termina el { $until }.
series-adds = Entonces sigue hasta el { $until }.
series-adds-none = No cae ninguna otra fecha hasta el { $until }.
series-ends-on = Termina el **{ $until }**. Ninguna fecha reservada cae después.
series-ends-later = Ahora termina el **{ $until }**.
series-opened = Sigue como antes.
button-series-cut = Terminarla ahí
so-many-more = Ya tienes { $had }, que siguen igual; aquí hay { $more } más.
fewer-series-which = ¿En qué fechas necesitas menos?
series-fewer = Te quedas solo con { $units } { $count ->
    [one] el { $first }; el resto queda libre.
   *[other] en **{ $count }** fechas, { $first } – { $last }; el resto queda libre.
}
add-series-which = ¿A qué fechas vienen?
remove-series-which = ¿A qué fechas ya no vienen?
leave-series-which = ¿A qué fechas no puedes ir?
series-left-same = Para ti no ha cambiado nada.
series-left = { $count ->
    [one] Ya no vas a una fecha, { $first }.
   *[other] Ya no vas a { $count } fechas, { $first } – { $last }.
}
series-come = { $count ->
    [one] Vuelves a ir a una fecha, { $first }.
   *[other] Vuelves a ir a { $count } fechas, { $first } – { $last }.
}
series-company-same = Nada ha cambiado para { $names }.
series-company-on = { $names }: ahora en { $count ->
    [one] 1 fecha, { $first }.
   *[other] **{ $count }** fechas, { $first } – { $last }.
}
series-company-off = { $names }: ya no en { $count ->
    [one] 1 fecha, { $first }.
   *[other] **{ $count }** fechas, { $first } – { $last }.
}
series-none-on = Ninguna de sus fechas cae el { $day }.
series-none-then = Ninguna fecha cae entonces. No se ha cambiado nada.
series-left-until = { $count ->
    [one] Queda una fecha: { $next }.
   *[other] Quedan { $count } fechas: la próxima es { $next }, la última { $last }.
}
series-left-open = { $count ->
    [one] La serie no tiene fin. Por ahora hay una fecha reservada: { $next }.
   *[other] La serie no tiene fin. Por ahora hay { $count } fechas reservadas; la próxima es { $next }.
}
series-those = { $count ->
    [one] Una fecha: { $dates }.
   *[other] { $count } fechas: { $dates }.
}
series-becoming = Después: { $when }.
series-from-to = { $was } → { $day }
series-keeps-starts = Cada fecha conserva su propia hora de inicio.
series-ended = Esta serie termina aquí: no habrá más fechas.
series-cancelled = { $count ->
    [one] Cancelado solo { $first }.
   *[other] Canceladas: **{ $count }** fechas, { $first } – { $last }.
}
series-next = { $count ->
    [one] Queda una fecha: { $day }.
   *[other] La próxima es { $day }; quedan { $count } fechas.
}
series-stays = Estas se quedan como están: { $dates }.
series-back = { $count ->
    [one] Una fecha está como antes: { $first }.
   *[other] **{ $count }** fechas están como antes, { $first } – { $last }.
}
series-stays-so = Solo se mueve esta fecha; la serie sigue como está: { $rule }.
series-lost = Estas no se pudieron recuperar: { $dates }.
series-lost-since = Estas ya no estaban disponibles: { $dates }.
series-moving = A esa hora, **{ $free } de { $count }** fechas están libres. Todavía no se movió nada.
series-named = { $count ->
    [one] Renombrada: 1 fecha, { $first }.
   *[other] Renombradas: **{ $count }** fechas, { $first } – { $last }.
}
series-moved = { $count ->
    [one] Movida: 1 fecha, { $first }.
   *[other] Movidas: **{ $count }** fechas, { $first } – { $last }.
}
button-series-except = { $free ->
    [0] { $count ->
        [one] Pedir una excepción
       *[other] Pedir las { $count }
    }
   *[other] Reservar { $free }, pedir { $count }
}
button-series-ask = { $count ->
    [one] Solicitar
    [2] Solicitar las dos
   *[other] Solicitar las { $count }
}
button-series-book = Reservar { $count }
button-series-book-all = { $count ->
    [one] Reservar
    [2] Reservar las dos
   *[other] Reservar las { $count }
}
button-series-instead = Reservar { $count } + { $name } en { $instead }
button-series-elsewhere = Reservar { $instead } en { $name }
button-series-better = { $time }: las { $count } libres
button-series-day = Otro día
button-series-dates = Todas las fechas
button-series-cancel = Cancelar todas
button-series-move = Mover { $count }, dejar { $kept }
button-series-move-instead = Mover { $count }, { $instead } en { $name }
button-scope-one = Solo { $day }
button-scope-later = Desde { $day } ({ $count }, hasta { $last })
button-scope-all = Las { $count }
button-scope-some = Estas { $count } fechas
button-scope-from = Desde { $day } ({ $count })
button-leave-dates = No ir a ninguna fecha más

# Una hora para varias personas
times-head = { $count ->
    [one] Libre: **{ $names }**
   *[other] Todos libres: **{ $names }**
}
times-you = tú
times-one = • **{ $slot }** · { $name } · { $facts }
times-none = Ninguna hora en común ({ $days }): **{ $names }**.
times-none-at = No hay hora para todos a las { $clock } { $days }.
times-who = ¿Quiénes se van a reunir? Nómbralos y busco una hora en la que todos puedan: «una hora la próxima semana para @mara y jonas».
times-too-many = Nada tiene sitio para { $count } personas.
times-suspended = { $count ->
    [one] { $names } tiene el acceso suspendido y no lo he tenido en cuenta.
   *[other] { $names } tienen el acceso suspendido y no los he tenido en cuenta.
}
times-unreached = { $count ->
    [one] { $names } todavía no recibe mensajes míos: avísale tú.
   *[other] { $names } todavía no reciben mensajes míos: avísales tú.
}
button-more-times = Más horas
button-times-from = Desde { $day }
button-times-shorter = Mejor { $minutes } min

## Waiting

button-tell-me = Avísame si { $name } queda libre
button-tell-me-any = Avísame si algo queda libre
button-watch-part = También una parte
button-watch-others = También otros parecidos
button-stop-watching = Dejar de esperar
button-stop-one = Dejar: { $what }
button-waits = Lo que espero
button-hold-it = Apartar
button-all-dates = Todas las fechas
button-take-it = Me lo quedo
button-pass = Lo dejo
waiting-what = { $what } · { $when }
waiting-seat-window = { $name }, asiento de ventanilla
waiting-seat-aisle = { $name }, asiento de pasillo
waiting-seat-either = { $name }, asiento de ventanilla o pasillo
waiting-seat-of-class = { $name }, asiento { $side ->
    [window] de ventanilla{" "}
    [aisle] de pasillo{" "}
    [either] de ventanilla o pasillo{" "}
   *[any] {""}
}en { $seat_class }
no-seat-window = No queda ningún asiento de ventanilla libre.
no-seat-aisle = No queda ningún asiento de pasillo libre.
no-seat-either = No queda ningún asiento de ventanilla o pasillo libre.
row-without-seats = En la fila { $row } no quedan bastantes asientos libres así.
no-seat-of-class = No queda ningún asiento { $side ->
    [window] de ventanilla{" "}
    [aisle] de pasillo{" "}
    [either] de ventanilla o pasillo{" "}
   *[any] {""}
}libre en { $seat_class }.
waiting-one-time = Vigilo un horario cada vez. Dime el otro en una frase aparte.
waiting-or = { $names } o { $last }
waiting-or-others = { $names } u otros { $count }
waiting-within = { $slot }, al menos { $length }
waiting-part = { $slot }, o al menos { $least }
waiting-watching = { $position ->
    [1] Vigilo **{ $what } · { $when }** y te lo ofrezco primero a ti durante { $time }.
   *[other] Vigilo **{ $what } · { $when }** y te lo ofrezco durante { $time } cuando te toque.
}
waiting-others = { $count ->
    [0] Nadie espera **{ $what } · { $when }**.
    [one] Una persona espera **{ $what } · { $when }**.
   *[other] { $count } personas esperan **{ $what } · { $when }**.
}
waiting-place = { $position ->
    [1] { $of ->
        [1] Tienes el **primer** puesto.
       *[other] Tienes el **primer puesto de { $of }**.
    }
   *[other] Tienes el **puesto { $position } de { $of }**.
}
waiting-chance = **{ $percent } %** de probabilidad: { $weekday } estuvo vacío { $empty } de las últimas { $of } veces.
waiting-stopped = Ya no vigilo **{ $what } · { $when }** para ti.
waiting-narrowed = Ya no vigilo { $names }; lo demás sigue igual, y tu puesto también.
waiting-over = Ya no vigilo **{ $what } · { $when }** para ti: ya no se puede reservar.
waiting-stop-which = ¿Qué dejo de vigilar?
waiting-stop-none = No estás esperando eso.
waiting-none = No estás esperando nada. Cuando algo esté ocupado, di «avísame cuando { $name } quede libre mañana de 14 a 16», y te lo ofreceré en cuanto se libere.
waiting-head = { $count ->
    [one] Estás esperando esto:
   *[other] Estás esperando estos { $count }:
}
waiting-one = • **{ $what }** · { $when } – { $position ->
    [1] { $of ->
        [1] primer puesto
       *[other] primer puesto de { $of }
    }
   *[other] puesto { $position } de { $of }
}
waiting-one-offered = • **{ $what }** · { $when } – reservado para ti hasta las { $until }
waiting-one-free = • **{ $what }** · { $when } – libre ahora
waiting-one-free-part = • **{ $what }** · { $when } – libre ahora: { $name }, { $slot }
waiting-likely = { $said } · { $percent } % de probabilidad
waiting-count = { $count ->
    [one] Esperas un hueco.
   *[other] Esperas { $count } huecos.
}
waiting-for-what = ¿Qué vigilo, y cuándo? Por ejemplo: «avísame cuando { $name } quede libre mañana de 14 a 16».
waiting-once = Vigilo una sola fecha a la vez, así que esta es solo la primera.
waiting-one-by-one = No puedo vigilar varias cosas como una sola: te ofrezco cada una cuando quede libre.
freed = **{ $what } acaba de quedar libre.**
freed-wanted = **{ $what } acaba de quedar libre** (querías { $wanted }).
freed-yours = Es para ti durante **{ $time }**, hasta las { $until }.
freed-over = { $what }: la oferta terminó a las { $at }. Todavía puedes quedártelo mientras no lo tenga otra persona.
freed-ended = { $what }: la oferta terminó a las { $at }.
freed-passed = { $what }: lo dejaste a las { $at }.
freed-late = La oferta había terminado a las { $ended }, pero seguía libre.
FreeNow = { $count ->
    [one] **{ $name }** está libre ahora mismo: { $slot }. ¿Te lo aparto?
   *[other] **{ $name }** están libres ahora mismo: { $slot }. ¿Te los aparto?
}
WaitingAlready = Ya lo estás esperando.
TooManyWaits = { $most ->
    [one] Solo puedes esperar una cosa a la vez. Deja primero esta:
   *[other] Puedes esperar { $most } cosas a la vez, y ya son tantas. Deja primero una de ellas:
}
NoSuchWait = Ya no estás esperando eso.
OfferedOn = Esa oferta terminó a las { $ended } y ahora otra persona tiene **{ $what }**.

## Letting Bellhop into a workspace

install-done = Bellhop ya está en { $where }. Escríbele en Slack: te preguntará qué se puede reservar allí.
install-open = Abrir Slack
install-denied = No se ha instalado nada: no has dado tu consentimiento, o tiene que darlo otra persona.
install-stale = No se ha instalado nada: este enlace ya se usó, es demasiado antiguo o pertenece a otro navegador. Empieza de nuevo donde pulsaste «Añadir a Slack».
install-away = Ahora mismo no se puede acceder a Bellhop o a Slack, y no se ha terminado nada. Empieza de nuevo en un momento.
join-code = Con este código, quien es propietario de otro espacio de trabajo de Slack lo trae aquí: **{ $code }**. Allí me escribe «/setup join { $code }» en el plazo de un día; sirve una sola vez. Desde entonces todos los de ese espacio ven y reservan lo que hay aquí, y sus admins de Slack también son admins aquí.
join-shown = **{ $here }** se uniría a **{ $organization }**: { $people ->
    [one] su única persona pasa a ser miembro allí y reserva
   *[other] sus { $people } personas pasan a ser miembros allí y reservan
} lo que hay allí. Quien administra este espacio en Slack es admin allí, y nadie de aquí es ya propietario de un lugar aparte. Las reglas y los grupos de aquí se quedan atrás. No hay vuelta atrás.
join-done = Este espacio de trabajo ya forma parte de **{ $organization }**. Escribe «/rooms» para ver qué se puede reservar.
button-join-place = Unirse
BadJoinCode = Este código no vale, o ya no vale. Pide uno nuevo a quien es propietario del otro lugar: escribe «/setup join».
OwnJoinCode = Este código lleva aquí mismo. Es para quien es propietario de otro espacio de trabajo, que lo escribe allí.
HasThings = Solo un espacio en el que no hay nada que reservar puede unirse a otro, y aquí hay { $things ->
    [one] { $things } recurso
   *[other] { $things } recursos
} y { $bookings ->
    [one] { $bookings } reserva
   *[other] { $bookings } reservas
}. No ha cambiado nada.
