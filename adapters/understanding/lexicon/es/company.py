"""Spanish: how people speak of others: whose booking it is, who comes along, who takes it over."""

from adapters.understanding.lexicon.company import Company
from adapters.understanding.lexicon.es.typography import TYPOGRAPHY

sayings, words = TYPOGRAPHY.sayings, TYPOGRAPHY.words

COMPANY = Company(
    for_whom=words("para pa"),
    on_behalf=sayings("en nombre de|de parte de|por cuenta de|en lugar de"),
    with_whom=words("con c"),
    without=words("sin"),
    owners=words("de del d"),
    theirs=words("su sus"),
    kin=words(
        "jefe jefa compañero compañera compañeros compañeras colega colegas gerente asistente becario becaria amigo "
        "amiga marido mujer director directora"
    ),
    groups=words("equipo departamento grupo cliente clientes"),
    strangers=sayings(
        "otra persona|otro compañero|otra compañera|de alguien|otra gente|de otros|de otro|de otra|de los demás|ajena|"
        "ajenas|otro equipo|los otros"
    ),
    beside=sayings("al lado de|sentarme con|junto a|cerca de|junto con el puesto de|enfrente de|frente a|pegado a"),
    titles=words("sr sra señor señora dr el la a mí"),
    besides=words("más otros otras invitados invitadas externos externas"),
    me=words("mí migo conmigo nosotros yo"),
    those=words("la las lo el los"),
    add=words(
        "añade añadir añadas agrega agregar suma sumar invita invitar incluye incluir apunta apuntar mete meter "
        "invítame añádeme pon súmale súmales agrégale añádele métele apúntale suma"
    ),
    remove=words("quita quitar saca sacar elimina eliminar borra borrar desinvita desinvitar retira retirar excluye"),
    shares=words("mitad parte"),
    sharing=words("compartir unirme unirnos"),
    give=words(
        "da dale dar dejo doy paso cedo transfiero "
        " pasa pasar pásale cede ceder cédele transfiere transferir transfiérele traspasa traspasar deja "
        "dejar déjale entrega entregar dásela pásasela pásala cédela cédesela déjala déjasela regala regálale asigna "
        "dáselo pásaselo pásalo cédelo cédeselo déjaselo pásale"
    ),
    frames=words(
        "puedes podrías puede podría podéis por favor porfa quiero quisiera queremos necesito me gustaría hola ok y "
        "también ahora bellhop buenas vale que necesitamos querríamos queríamos quisiéramos podemos podríamos buscamos"
    ),
    linking=words("a al de del en la el los las para por sobre también con"),
    takers=sayings("se quede con|se queda con|puede quedarse con|puede tener|toma|puede tomar|asume"),
    it=words("la lo esta esto"),
    clitics=True,
    receivers=words("a al"),
    coming=sayings(
        "vienen|vienen también|viene también|vienen conmigo|asisten|asistirán|asistirá|vendrán|vendrá|"
        "participan|se unen|se une|estarán|viene"
    ),
    absent=sayings(
        "no puedo ir|no puedo venir|no podré ir|no podré venir|no voy a poder ir|no voy a poder|no puedo asistir|"
        "no podré asistir|no iré|no voy a ir|no vendré|no voy a venir|no estaré|no llego a la|no puedo participar|"
        "no podré participar|no puedo acudir|no cuenten conmigo|no contéis conmigo|no cuentes conmigo|"
        "no voy a necesitar|no necesitaré|ya no necesito|no podré estar|no puedo estar"
    ),
    absent_frames=words(
        "yo lo siento perdón lamentablemente hola al final y pero mañana hoy desgraciadamente disculpad disculpa "
        "disculpen el la lunes martes miércoles jueves viernes que"
    ),
    guests=sayings(
        "quién viene|quiénes vienen|quién va a|quiénes van a|quién asiste|quién está invitado|quiénes están invitados|"
        "quién participa|a quién invité|a quién he invitado|lista de invitados|lista de asistentes|quién más viene|"
        "quiénes son los asistentes|quién vendrá"
    ),
    keep=words("mantén mantener conserva conservar quédate deja"),
    only=words("solo sólo solamente únicamente"),
    but=words("pero"),
)
