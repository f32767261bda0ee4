"""Spanish: how people run the people of a place."""

from adapters.understanding.lexicon.administering import Administering
from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from core.domain.people.member import Role

ALL = "organización/empresa/espacio/lugar/casa/oficina/sistema/directorio/bellhop/miembros/lista_de_miembros/app"
PLACE = "lugar/organización/espacio/casa/oficina/propiedad/gestión/titularidad/sitio"
LINK = "invitación/enlace/enlace_de_invitación/link"
MAKE = "crea/crear/haz/dame/envíame/mándame/necesito/genera/prepara/hazme"
FOR = "por/para/válida_por/válido_por/durante/válida/válido"
REQUESTS = "solicitudes_de_acceso/solicitudes_de_ingreso/peticiones_de_acceso/solicitudes_de_entrada/solicitudes"

ADMINISTERING = Administering(
    typography=TYPOGRAPHY,
    orders={
        "changes": (
            "quién ha? hecho/hizo/nombrado/nombró/puesto/puso a {who} como/de? un/una? {role}"
            "|quién ha? suspendido/suspendió/expulsado/expulsó/quitado/quitó/invitado/invitó/ascendido/ascendió a {who}"
            "|quién le? ha? dado/dio el/los? rol/permisos/derechos de {role} a {who}"
            "|quién ha? cambiado/cambió el/los rol/permisos de {who}"
            "|desde_cuándo es {who} un/una? {role}|cuándo/por_qué se_hizo/fue_nombrado/fue_nombrada {who} {role}"
            "|qué le? ha? pasado/pasó con/a {who}"
            "|muestra/muéstrame los cambios de {who}"
        ),
        "unmanagers": "{who} ya_no gestiona/administra {thing}|{who} ya_no debe gestionar/administrar {thing}",
        "unapprovers": "{who} ya_no aprueba {thing}|{who} ya_no debe aprobar {thing}",
        "managers": (
            "haz/nombra/nombrar/pon/designa a? {who} gestor/gestora/responsable/encargado/encargada de/del {thing}"
            "|{who} gestiona/administra desde_ahora? a? {thing}|deja/dejar que {who} gestione/administre {thing}"
            "|{who} debe/puede gestionar/administrar {thing}"
        ),
        "approvers": (
            "{who} aprueba desde_ahora? las_reservas_de/las_solicitudes_de? {thing}"
            "|deja/dejar que {who} apruebe las_reservas_de/las_solicitudes_de? {thing}"
            "|{who} debe/puede aprobar las_reservas_de/las_solicitudes_de? {thing}"
        ),
        "role": (
            "haz/hacer/nombra/nombrar/pon/poner/asciende/ascender/convierte/designa a? {who} "
            "como/en/a/de? un/una/el/la? {role}"
            "|haz/hacer/nombra/nombrar/pon {role} a {who}"
            "|da/dale/dar/concede/otorga a? {who} los/el? permisos/derechos/rol/acceso de {role}"
            "|da/dale/dar/concede/otorga los/el? permisos/derechos/rol/acceso de {role} a {who}"
            "|cambia/cambiar/pon el rol de {who} a/en {role}"
            "|{who} es/será/pasa_a_ser desde_ahora/a_partir_de_ahora un/una/el/la? {role}"
            "|desde_ahora/a_partir_de_ahora {who} es/será/pasa_a_ser un/una/el/la? {role}"
            "|quiero/necesito que {who} sea un/una/el/la? {role}"
            "|{who} debe/debería ser un/una/el/la? {role}"
            "|degrada/degradar/baja a? {who} a {role}"
        ),
        "lower": (
            "quita/quítale/quitar/retira/retirar a? {who} los/el? permisos/derechos/rol/acceso de {role}"
            "|quita/quítale/quitar/retira/retirar los/el? permisos/derechos/rol/acceso de {role} a {who}"
            "|quita/quitar/retira/retirar a? {who} como/de_los/de_la_lista_de {role}"
            "|{who} ya_no_debe_ser/no_debe_ser_más/ya_no_será {role}"
            "|degrada/degradar a? {who}"
        ),
        "invite": (
            f"invita/invitar/añade/agrega a? un/una/otro/otra/unos? nuevo/nueva? {{role}} {FOR}? {{length}}?"
            f"|invita/invitar a? alguien/gente/colegas/compañeros como {{role}} {FOR}? {{length}}?"
            f"|invita/invitar a? {{who}} como {{role}} {FOR}? {{length}}?"
            f"|{MAKE}? una/un/la/el? {LINK} para/de un/una/nuevos? {{role}} {FOR}? {{length}}?"
            f"|{MAKE} una/un/la/el? {LINK} {FOR}? {{length}}?"
        ),
        "suspended": "quién/quiénes está/están suspendido/suspendida/suspendidos/bloqueado/bloqueada/bloqueados",
        "requests": (
            "quién/quiénes quiere/quieren/pide/piden/espera/esperan entrar/unirse/acceso/para_entrar/para_unirse"
            f"|muestra/muéstrame/lista/qué/hay las/todas_las? {REQUESTS} hay/pendientes?"
            "|solicitudes_de_acceso/solicitudes_de_ingreso"
        ),
        "invitations": (
            "muestra/muéstrame/lista/qué las/todas_las? invitaciones abiertas/hay/hay_abiertas/pendientes?"
            "|revoca/revocar/retira/retirar/anula la/las/todas_las? última? invitación/invitaciones"
        ),
        "list": (
            "quién/quiénes es/son los/las/el/la/un/una/nuestros? {role} aquí?"
            "|muestra/muéstrame/lista/enumera/dime todos/todas? los/las/nuestros? {role}"
            "|qué {role} hay/tenemos|cuántos/cuántas {role} hay/tenemos|quién tiene permisos/derechos de {role}"
        ),
        "mine": "cuál/qué es mi rol aquí?|qué rol tengo aquí?|soy un/una? {role} aquí?|qué soy aquí",
        "own": (
            f"entrega/entregar/cede/ceder/transfiere/transferir/pasa/pasar/da/dale el/la/este/esta? {PLACE} a {{who}}"
            f"|entrega/entregar/cede/ceder/transfiere/transferir/pasa/pasar/da/dale a {{who}} el/la/este/esta? {PLACE}"
            "|{who} es/será/pasa_a_ser el/la nuevo/nueva dueño/dueña/propietario/propietaria"
        ),
        "join": (
            "{who} y {other} son la_misma_persona/una_sola_persona/el_mismo/la_misma/una_misma_persona"
            "|fusiona/fusionar/une/unir/junta/combina las? cuentas/membresías/perfiles de {who} y/con/de {other}"
            "|fusiona/fusionar/une/unir/combina a? {who} y/con a? {other}"
            "|{who} es la_misma_persona_que {other}"
        ),
        "back": (
            "vuelve/volver a admitir/aceptar a {who}|"
            "deja/dejar volver/regresar/entrar_de_nuevo a {who}|deja/dejar que {who} vuelva/regrese/entre_de_nuevo"
            "|reactiva/reactivar/desbloquea/desbloquear/readmite/readmitir/restablece la/el? cuenta/acceso? a/de? {who}"
            "|levanta/levantar la suspensión de/a {who}|devuelve/devuélvele/devolver el? acceso a {who}"
            "|deja/dejar a {who} volver/entrar_de_nuevo"
        ),
        "suspend": (
            "suspende/suspender/bloquea/bloquear/desactiva/desactivar/inhabilita a? {who}"
            "|suspende/suspender/bloquea/bloquear/desactiva/desactivar la/el? cuenta/acceso de/a {who}"
            "|quita/quítale/retira el? acceso a {who}|quita/quítale a {who} el? acceso"
        ),
        "remove": (
            "quita/quitar/saca/sacar/elimina/eliminar/borra/borrar/expulsa/expulsar/echa a? {who} "
            f"de/del el/la/los/nuestra/nuestro? {ALL}"
            "|expulsa/expulsar/echa/echar/elimina/eliminar a {who}"
            "|elimina/eliminar/borra/borrar/cierra la/el? cuenta/perfil/membresía de {who}"
        ),
        "out": "quita/quitar/saca/sacar/retira a? {who} de/del la/el/los? grupo? {group}",
        "into": (
            "añade/añadir/agrega/agregar/pon/poner/mete a? {who} a/al/en la/el? grupo? {group}"
            "|crea/crear/haz/forma un/el? nuevo? grupo {group} con/de {who}"
        ),
        "in": (
            "deja/dejar entrar/pasar a? {who} como? {role}?|deja/dejar que {who} entre como? {role}?"
            "|deja/dejar a? {who} entrar/pasar|admite/admitir a? {who} como? {role}?"
            "|acepta/aceptar a? {who} como {role}|acepta/aceptar la solicitud de_acceso/de_ingreso? de {who}"
            "|no_dejes/no_dejar entrar/pasar a? {who}|rechaza/rechazar la solicitud_de_acceso de {who}"
        ),
        "show": (
            "quién es {who}|qué rol tiene {who}|cuál/qué es el rol de {who}|es {who} un/una? {role}"
            "|muestra/muéstrame el/la? perfil/ficha de {who}|qué puede hacer? {who} hacer?"
            "|en_qué_grupos está {who}|asciende a? {who}"
        ),
    },
    roles=TYPOGRAPHY.meanings(
        {
            "admins|admin": Role.ADMIN,
            "dueño|dueña|dueños": Role.OWNER,
            "miembro normal|usuario|usuarios": Role.MEMBER,
        }
    ),
    opening=TYPOGRAPHY.sayings(
        "por favor|porfa|puedes|podrías|puede|podría|me puedes|me podrías|puedo|podemos|cómo|cómo puedo|quiero|quisiera"
        "|me gustaría|necesito|queremos|tenemos que|hay que|tengo que|debemos|hola|ok|vale|oye|y|ahora|bellhop|vamos a"
        "|cómo se puede|quisiéramos|haz el favor de"
    ),
    closing=TYPOGRAPHY.sayings(
        "por favor|porfa|gracias|muchas gracias|ahora|ya|ahora mismo|para mí|para nosotros|ok|vale|inmediatamente|hoy"
    ),
    inside=TYPOGRAPHY.words("porfa"),
    me=TYPOGRAPHY.words("mí mi yo"),
    them=TYPOGRAPHY.words("la lo las los le les ella él ellos ellas"),
    clings=True,
    grouping=TYPOGRAPHY.words("grupo"),
    crews=TYPOGRAPHY.words("equipo departamento"),
    crew_first=True,
    teams=TYPOGRAPHY.words("marketing contabilidad ventas finanzas rrhh recepción equipo soporte diseño"),
)
