"""Spanish: how people take back what was done, or give up what is held."""

from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.undoing import Undoing

sayings, words = TYPOGRAPHY.sayings, TYPOGRAPHY.words

UNDOING = Undoing(
    verbs=sayings(
        "deshaz|deshacer|deshazlo|deshacerlo|revierte|revertir|revertirlo|vuelve atrás|volver atrás"
        "|recupera|recuperar|recupérala|recupéralo|restaura|restaurar|restáuralo"
        "|como estaba|no como estaba|como era"
        "|estaba bien antes|no estaba bien antes|estaba mejor antes|como estaba antes|ponla como estaba|"
        "déjala como estaba|déjalo como estaba|deja como estaba"
        "|déjala como antes|déjalo como antes|como antes|vuelve a como estaba"
        "|ponlo como estaba|déjala como estaba|déjalo como estaba|no déjala como estaba|no déjalo como estaba"
        "|déjala como estaba antes|vuelve a como estaba|vuelve a ponerla como estaba"
    ),
    verbs_of_acts=words("anula anular cancela cancelar"),
    acts=words("acción cambio modificación operación cancelación"),
    withdrawing=sayings("retira|retirar|retíralo"),
    requests=words("petición pregunta solicitud"),
    dropping=sayings(
        "olvida|olvídalo|olvidarlo|déjalo|déjala|dejarlo|no déjalo|no déjala|no espera déjalo|no espera déjala"
        "|descarta|descartar|descártalo|no importa|da igual"
        "|ya no hace falta|no hace falta|nada"
    ),
    calling_off=sayings(
        "déjalo|déjala|déjelo|déjela|déjalo estar|déjala estar|déjalo así|déjala así|déjalo como está|"
        "déjala como está|déjalo donde está|déjala donde está|mejor déjalo|mejor déjala|olvídalo|olvídelo|olvida eso|"
        "olvídate|olvídate de eso|olvida lo dicho|mejor no|no mejor no|al final no|no al final no|bueno no|nada|"
        "no nada|no lo hagas|no la muevas|no hagas nada|no cambies nada|pensándolo bien no|pensándolo mejor no|"
        "dejémoslo|lo dejamos|la dejamos|lo dejamos así|o no|o mejor no"
    ),
    every=words("todo todos todas ambas"),
    around=words(
        "bah pues al final nah equivocado equivocada venga uy ups vaya oh ay perdona perdón lo la "
        "el los las eso esto por favor porfa gracias puedes podrías"
        " puede me mi mis último última de fue un una error quiero quisiera querría ahora rápido ok vale"
        " bueno mejor apartado apartados"
    ),
)
