"""Spanish: how people ask for everybody's bookings, and for who is in."""

from adapters.understanding.lexicon.overview import Overview

OVERVIEW = Overview(
    everybody=("todas las reservas de? todos?|las? reservas de todos/todo_el_mundo"),
    somebody=(
        "qué/que/qué_salas ha/había reservado {who}|"
        "qué/que/qué_salas reservó/tiene/tenía reservado? {who}|"
        "todas? las? reservas de {who}"
    ),
    present=(
        "quién/quien/quiénes está/estará/estarán/viene/vienen/vendrá en? la? oficina?|"
        "quién/quien/quiénes está/estará/viene {when} en_la_oficina|quién/quien viene a la oficina"
    ),
    whether_present=(
        "está/estará {who} {when} en_la_oficina|está/estará/viene/vendrá {who} en/a la_oficina|"
        "está/estará {who} aquí|{who} está/estará en_la_oficina"
    ),
    board=("como estaba/era/se_veia {both}|como estaba la_agenda/el_plan {both}|{day} tal_como/como estaba {then}"),
    picture=(
        "una/la imagen/vista de/del/para día?|el? plan/cuadro/panel del_día|el? plan de/para|{when} en/como imagen"
    ),
    busy=("mapa_de_calor de/del/para?|el/un mapa_de_calor de/del/para?"),
    weeks="semana",
    heat="calor",
    page="abre/abreme/abrir? el? tablero/panel de/del/para?",
    changes=(
        "qué/que ha_cambiado/cambió/se_ha_cambiado|quién/quien ha_cambiado/cambió qué/algo|"
        "qué/que ha_cambiado/cambió {who}|todos? los? cambios"
    ),
    rulings=(
        "quién/quien ha_cambiado/cambió las/nuestras reglas|qué/que reglas han_cambiado/cambiaron/se_han_cambiado"
    ),
    taking="me_quedo_con/quedo_con/asumo/asume/hazte_cargo_de/me_hago_cargo_de {when} de {who}",
    ago="hace",
    every="todo todos todas",
    showing="muestra muestrame ensename lista dame",
    before_month="en de del durante",
    week="de la semana|la semana|de esta semana|esta semana",
    month="del mes|el mes|de este mes|este mes",
)
