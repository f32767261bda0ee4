"""Spanish: what people say of the card, or of the offers, that they were shown last."""

from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.sequels import Sequels

each, sayings, words = TYPOGRAPHY.each, TYPOGRAPHY.sayings, TYPOGRAPHY.words

SEQUELS = Sequels(
    cheering=words(
        "ups genial perfecto estupendo vale guay bien fantástico bueno vaya uf jo ay oh sí ok y pues ah hala "
        "mierda maldita ostras fenomenal muy"
    ),
    taking=words("quedo cojo coge tomo resérvala resérvalo reserva resérvamela quédatela cógela cógelo pillo"),
    putting=words("poner ponerla ponerlo pasar pasarla pasarlo"),
    pushing=words("retrasa retrásala retrásalo retrasar atrasa atrásala atrásalo corre córrela córrelo aplaza"),
    leaving=words("deja déjala déjalo dejarla dejarlo dejémosla dejémoslo mantén mantenla mantenlo"),
    turning=words(
        "no mejor bueno espera perdón en realidad al final el la lo las los a pues ay uy como estaba porfa "
        "favor por que pensándolo bien"
    ),
    better=words("mejor"),
    suiting=words(
        "le les que solo sólo partir era estaba va viene es sería me nos viene para mí va iría estaría aún mucho lo "
        "el la le creo que quedaría"
    ),
    possible=words(
        "si empezar comenzar puede podría ser es posible también entonces porfa podemos podríamos hacerlo hacerla "
        "sería se puedes podrías la lo"
    ),
    opening=words("podemos podríamos puedo podría"),
    working=words("va iría viene vale bien te os también ok está funciona"),
    wanting=words("dice propone sugiere puede podría le les quiere prefiere necesita pide pidió quería querría"),
    unable=sayings(
        "no puede|no pueden|no puedo|no podemos|no está libre|no está disponible|no está|está ocupado|"
        "está ocupada|no tiene tiempo|tiene otra reunión|tiene otra cosa|no le va|no le viene"
    ),
    lengthy=words("largo tiempo"),
    needing=words(
        "basta bastará llega sobra es suficiente dure duren dura será vale debería bastar y la lo necesitamos "
        "necesito necesitaremos nos me hace falta solo sólo en realidad al final queremos usaremos con que basta "
        "hasta"
    ),
    enough=words("basta bastan bastará llega sobra"),
    us=words("somos seremos vamos nosotros"),
    being=words("ser somos seremos vamos a al final ahora en total que entonces pues"),
    extremes=each(
        {
            "pequeña pequeño menor chica": "smallest",
            "grande mayor": "largest",
            "temprano temprana pronto": "earliest",
            "tarde tardía": "latest",
        }
    ),
    the=words("la el lo las los más"),
    larger=words("grande mayor amplia amplio espaciosa"),
    when=words("cuándo hora"),
    free=words("libre disponible"),
    ones=words("esa ese aquella aquel"),
    units=words("la el número"),
    which=words("que"),
    them=words("de ellas ellos esas esos"),
    smaller=words("pequeña pequeño menor chica pequeñita"),
    looking=words(
        "tienes tenéis hay algo alguna algún una un más otra otro sala estudio puedes podemos puedo buscar "
        "busca buscarme encontrar para nosotros mí por favor porfa con espacio que sea no tendrás cosa se "
        "puede"
    ),
    mistaken=sayings(
        "esa no|ese no|esta no|no esa|no era esa|esa no era|no ese|la equivocada|esa no es|no es esa|"
        "me equivoqué de reserva|era otra"
    ),
    due=words("tiene debe debería que ser hay durar dure sea necesita tener"),
    hedging=words(
        "no sé quizá quizás tal vez igual digamos di probablemente creo pienso diría basta bastaría "
        "suficiente bastante ideal idealmente perfecto mejor sería lo máximo como mucho mínimo menos o así "
        "entonces muy largo unos unas más si es posible puede ser se necesito necesitamos solo sólo nada en "
        "realidad pues bueno bien vale va iría hm con de sobra para mí"
    ),
)
