"""Spanish: how people ask in the passive voice."""

from adapters.understanding.lexicon.es.typography import TYPOGRAPHY
from adapters.understanding.lexicon.passives import Passives

each, words = TYPOGRAPHY.each, TYPOGRAPHY.words

PASSIVES = Passives(
    may=words("puede podría"),
    must=words("debe"),
    being=words("ser"),
    by=words("por"),
    participles=each(
        {
            "reservado reservada bloqueado bloqueada": "reservar",
            "movido movida cambiado cambiada aplazado aplazada trasladado trasladada": "mover",
            "cancelado cancelada anulado anulada liberado liberada": "cancelar",
            "alargado alargada ampliado ampliada extendido extendida": "alargar",
        }
    ),
    reflexives=each(
        {
            "reservarse": "reservar",
            "moverse cambiarse aplazarse": "mover",
            "cancelarse anularse": "cancelar",
            "alargarse ampliarse": "alargar",
        }
    ),
    going=each({"ir pasar": "mover"}),
    asks="puedo",
    demands="tengo que",
)
