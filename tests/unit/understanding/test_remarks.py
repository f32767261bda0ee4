"""Remarks: whole sentences that take something back or give it up, in every language and any."""

import pytest

from adapters.understanding.remarks import remark

UNDO = [
    *("undo", "oops, undo that", "please undo", "can you undo that?", "take it back please", "no wait, take that back"),
    *("undo the last change", "undo everything", "oh no, revert that", "sorry, that was a mistake, undo it"),
    *("mach das rückgängig", "bitte rückgängig machen", "ups, mach das bitte wieder rückgängig", "nimm das zurück"),
    *("mach die letzte änderung rückgängig", "das war ein versehen, zurück", "kannst du das rückgängig machen?"),
    *("annule ça", "oups, annule ça", "annule la dernière action", "défais ça stp", "rétablis-la"),
    *("deshaz eso", "deshazlo por favor", "uy, deshaz", "deshaz la última acción", "cancela el último cambio"),
    *("annulla l'operazione", "annulla l'ultima modifica", "ops, torna indietro", "ripristinala", "rimetti come prima"),
]
WITHDRAW = [
    *("withdraw the question", "retract my request please", "zieh die frage zurück", "nimm die anfrage zurück"),
    *("retire la demande", "retira la petición", "ritira la richiesta", "ritira la domanda per favore"),
]
DROP = [
    *("forget it", "never mind", "nevermind", "oh forget about it", "ok, drop it", "no forget it", "don't bother"),
    *("vergiss es", "lass es", "schon gut", "hat sich erledigt", "ach, vergiss das", "lass gut sein"),
    *("laisse tomber", "oublie", "tant pis", "bon, laisse tomber", "non, oublie", "finalement laisse tomber"),
    *("leave it, never mind", "forget the whole thing", "bah, déjalo", "vabbè, lascia stare"),
    *("olvídalo", "déjalo", "da igual", "bueno, déjalo", "no importa"),
    *("lascia stare", "lascia perdere", "non importa", "ok, lascia perdere", "fa niente"),
]
DROP_ALL = [
    *("drop all", "drop them all", "forget everything", "drop all holds please", "vergiss alles", "alle verwerfen"),
    *("oublie tout", "abandonne tout", "olvida todo", "descarta todos", "lascia stare tutto", "scarta tutto"),
]
CONFIRM = [
    *("confirm", "ok, confirm", "yes please, book it", "ok ok", "ja, bestätigen", "ja bitte, mach das"),
    *("oui, confirme", "vale, confirma", "sí, adelante", "va bene, conferma", "sì, procedi"),
    *("ok take it", "super, nimm es", "ok prends-la stp", "vale, resérvala", "ok prendila", "great, book it"),
]
WHY = [
    *("why?", "why friday?", "why at noon?", "warum Freitag?", "warum am Freitag?", "pourquoi vendredi ?"),
    *("por qué el viernes", "¿por qué mañana?", "perché venerdì?"),
]
MORE = [
    *("why not friday?", "why is orion closed on friday?", "warum ist freitag zu?", "pourquoi pas vendredi ?"),
    *("forget atlas", "undo atlas", "don't undo that", "never mind the projector, atlas at 3", "drop the note"),
    *("withdraw atlas", "retire la salle", "annule la demande", "cancel the request", "anula la petición"),
    *("cancel it", "cancel all", "cancel everything", "storniere es", "storniere alles", "annule-la", "annule tout"),
    *("cancélala", "cancela todo", "anula eso", "annullala", "annulla", "annulla tutto", "annulla la prenotazione"),
    *("take me back to atlas", "i take it you know the way", "go back to friday", "forget friday, take monday"),
    *("nicht rückgängig machen", "ne l'annule pas", "no lo deshagas", "non annullare l'operazione", "mach weiter"),
]


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "it", "pl"])
@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (UNDO, "undo"),
        (WITHDRAW, "withdraw"),
        (CONFIRM, "confirm"),
        (DROP, "drop"),
        (DROP_ALL, "drop_all"),
        (WHY, "why"),
        (MORE, None),
    ],
)
def test_a_remark_is_the_whole_sentence_in_any_language(language: str, said: list[str], meant: str | None) -> None:
    """Courtesy, exclamations and "that" around it change nothing; a name, a denial or another verb does."""
    assert {text: remark(text, language) for text in said} == dict.fromkeys(said, meant)
