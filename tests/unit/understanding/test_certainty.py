"""Who talks is left alone, and who asks plainly is not asked back: counted over more than a thousand sentences."""

from datetime import date

import pytest

from adapters.languages import LANGUAGES
from tests.unit.understanding.counted import Sentence, Shown, by_kind, changes, holds, read, sentences
from tests.unit.understanding.said import heard

TALK = sentences("talk")
REQUESTS = sentences("requests")

MOST_CHANGED = 0
"""Talk that would change a booking. It may only become less; the aim is 0."""
MOST_HELD = 1
"""Talk that would hold something. It may only become less; 1 in 200 is as much as a person would forgive."""
MOST_OFF = 6
"""Talk whose certainty is not what a person would expect. It may only become less."""
LEAST_DONE = 0.98
"""The share of requests that are done as they were meant. It may only become more; the aim of 97 % is reached."""


def _done(sentence: Sentence, shown: Shown) -> bool:
    """Return whether the request is done as it was meant; a question about what is free or booked may be answered."""
    sure = {"do", "answer"} if shown["intent"] in {"find", "list"} else {"do"}
    said = ("resource", "start", "end", "duration_min", "title")
    return (
        shown["intent"] in sentence["intent"]
        and shown["certain"] in sure
        and not shown["clarify"]
        and all(shown[key] == sentence[key] for key in said if key in sentence)
    )


def test_talk_changes_no_booking() -> None:
    """Reports, maybes, questions, quotes and what others do cancel, move, lengthen and release nothing."""
    failing = [said for said, shown in zip(TALK, read(TALK), strict=True) if changes(shown)]
    assert len(failing) <= MOST_CHANGED, by_kind(failing)


def test_talk_holds_next_to_nothing() -> None:
    """A room that was only talked about is not held."""
    failing = [said for said, shown in zip(TALK, read(TALK), strict=True) if holds(shown)]
    assert len(failing) <= MOST_HELD, by_kind(failing)


def test_talk_is_as_certain_as_a_person_would_take_it() -> None:
    """Talk is left alone, a question is answered, and what might be meant is asked."""
    failing = [said for said, shown in zip(TALK, read(TALK), strict=True) if shown["certain"] not in said["certain"]]
    assert len(failing) <= MOST_OFF, by_kind(failing)


def test_a_plain_request_is_done() -> None:
    """Nobody who asks plainly gets a question that a person would find silly."""
    failing = [said for said, shown in zip(REQUESTS, read(REQUESTS), strict=True) if not _done(said, shown)]
    assert 1 - len(failing) / len(REQUESTS) >= LEAST_DONE, by_kind(failing)


def test_what_is_still_open_is_marked() -> None:
    """A request that is not yet done as it was meant is marked as open, and loses the mark once it is."""
    undone = {said["text"] for said, shown in zip(REQUESTS, read(REQUESTS), strict=True) if not _done(said, shown)}
    assert undone == {said["text"] for said in REQUESTS if said.get("open")}


@pytest.mark.parametrize(("name", "least"), [("talk", 600), ("requests", 600)])
def test_there_is_enough_to_count(name: str, least: int) -> None:
    """Both sets are large, no sentence is in them twice, and every language has its share."""
    said = [(sentence["lang"], sentence["text"]) for sentence in sentences(name)]
    assert len(set(said)) == len(said) >= least
    assert {language for language, _ in said} == set(LANGUAGES)


SIGHS = [
    ("en", "mara says she cancelled orion yesterday, what a mess", "other", "leave"),
    ("en", "we were in orion till five, what a mess", "other", "leave"),
    ("en", "what a day, orion was full again", "other", "leave"),
    ("en", "what a pity, please cancel orion tomorrow", "cancel", "do"),
    ("en", "orion tomorrow 3-4pm, what a day", "book", "do"),
    ("de", "Jonas sagt, er hat Orion gestern storniert, was für ein Chaos", "other", "leave"),
    ("de", "wie schade, storniere bitte orion morgen", "cancel", "do"),
    ("de", "was für ein Raum ist morgen frei?", "find", "answer"),
    ("fr", "jonas dit qu'il a annulé orion hier, quelle pagaille", "other", "leave"),
    ("fr", "quelle salle est libre demain ?", "find", "answer"),
    ("es", "jonas dice que canceló orion ayer, qué desastre", "other", "leave"),
    ("es", "qué pena, cancela orion mañana", "cancel", "do"),
    ("it", "jonas dice di aver annullato orion ieri, che casino", "other", "leave"),
    ("it", "orion domani 15-16, che giornata", "book", "do"),
    ("es", "qué pena que orion esté ocupada los martes", "other", "leave"),
    ("it", "peccato che orion sia occupata di martedì", "other", "leave"),
]
TOLD = [
    ("en", "I love orion", "other", "leave"),
    ("de", "ich mag orion einfach", "other", "leave"),
    ("fr", "j'adore orion", "other", "leave"),
    ("it", "adoro orion", "other", "leave"),
    ("en", "I love orion, can I have it tomorrow at 3?", "book", "do"),
    ("en", "I'd love orion tomorrow at 3", "book", "do"),
    ("en", "one day I'd love to have orion for a whole day", "other", "leave"),
    ("fr", "un jour je réserverai tout l'étage", "other", "leave"),
    ("fr", "orion pour un jour, lundi", "book", "do"),
    ("de", "orion soll am freitag gestrichen werden, hab ich gehört", "other", "leave"),
    ("de", "tom ist noch bis drei in orion, glaub ich", "other", "leave"),
    ("it", "lena è ancora in orion fino alle tre, credo", "other", "leave"),
    ("de", "wir brauchen diese woche keinen raum", "other", "leave"),
    ("de", "diese woche brauchen wir keinen raum", "other", "leave"),
    ("de", "kein tisch, lieber ein raum morgen", "book", "do"),
    ("de", "bis um 3 in orion!", "other", "leave"),
    ("en", "the book about the orion nebula is overdue since monday", "other", "leave"),
    ("de", "die verschiebung der messe besprechen wir am montag", "other", "leave"),
    ("it", "del rinvio della fiera parliamo lunedì", "other", "leave"),
    ("es", "¿qué pasa si la cambio a las 17?", "help", "answer"),
    ("en", "if mara cancels, I'll be in orion by two", "other", "leave"),
    ("fr", "si mara annule, je serai dans orion à deux heures", "other", "leave"),
    ("es", "no os olvidéis: tarta a las cuatro en orion", "other", "leave"),
    ("it", "non dimenticate: torta alle quattro in orion", "other", "leave"),
    ("fr", "j'ai rêvé que je réservais orion pour tout le mois de décembre", "other", "leave"),
    ("fr", "j'allais réserver orion et puis on est partis", "other", "leave"),
    ("en", "my flatmate wants to book a table for six tonight", "other", "leave"),
    ("de", "bleibt es bei 15 uhr in orion?", "find", "answer"),
    ("de", "ginge orion heute um 4 für ne stunde?", "book", "do"),
    ("de", "buchst du die räume oder macht das mara?", "help", "answer"),
    ("es", "¡gracias por mover mi reserva ayer!", "other", "leave"),
    ("it", "scommetto che spostano la plenaria a venerdì", "other", "leave"),
    ("de", "lass mich wegen orion am donnerstag nochmal nachdenken", "other", "leave"),
    ("es", "déjame pensar lo de orion el jueves", "other", "leave"),
    ("en", "our landlord wants to cancel the lease by friday", "other", "leave"),
    ("es", "yo que tú cancelaría orion", "other", "leave"),
    ("it", "fammi vedere le mie prenotazioni di questa settimana", "list", "answer"),
]
WHETHER = [
    ("en", "may I cancel it?", "cancel", "ask"),
    ("en", "shouldn't we cancel orion?", "cancel", "ask"),
    ("de", "darf ich sie absagen?", "cancel", "ask"),
    ("es", "¿puedo cancelarla?", "cancel", "ask"),
    ("es", "¿debo cancelarla?", "cancel", "ask"),
    ("es", "¿debería moverlo?", "move", "ask"),
    ("es", "debo cancelarla", "cancel", "do"),
    ("it", "posso annullarla?", "cancel", "ask"),
    ("it", "dovrei annullarla?", "cancel", "ask"),
    ("it", "puoi annullarla?", "cancel", "do"),
    ("fr", "devrait-on déplacer orion à 16h ?", "move", "ask"),
    ("en", "can we move orion to 4?", "move", "ask"),
    ("en", "can we please move orion to 4?", "move", "do"),
    ("en", "can you move orion to 4?", "move", "do"),
    ("en", "would it be a problem if we moved orion to 4?", "move", "ask"),
    ("en", "can we stay in orion until 6?", "extend", "do"),
    ("de", "können wir orion auf 16 uhr verschieben?", "move", "ask"),
    ("de", "können wir orion bitte auf 16 uhr verschieben?", "move", "do"),
    ("de", "kannst du orion auf 16 uhr verschieben?", "move", "do"),
    ("fr", "on peut déplacer orion à 16h ?", "move", "ask"),
    ("fr", "on peut déplacer orion à 16h s'il te plaît ?", "move", "do"),
    ("es", "¿os importa si muevo orion a las 16?", "move", "ask"),
    ("es", "¿puedes mover orion a las 16?", "move", "do"),
    ("it", "va bene se spostiamo orion alle 16?", "move", "ask"),
    ("it", "possiamo spostare orion alle 16 per favore?", "move", "do"),
]
BECAME = [
    ("en", "did you cancel my booking?"),
    ("en", "why was my booking moved?"),
    ("de", "hast du meine buchung storniert?"),
    ("es", "¿has cancelado mi reserva?"),
    ("it", "perché la mia prenotazione è stata spostata?"),
]
ADVICE = [
    ("en", "should I cancel orion?", "help", "answer"),
    ("en", "should we move our booking to 4?", "move", "ask"),
    ("en", "should I cancel if I'm late?", "help", "answer"),
    ("de", "soll ich orion absagen?", "help", "answer"),
    ("fr", "dois-je annuler orion demain ?", "help", "answer"),
    ("es", "¿debería cancelar orion?", "help", "answer"),
    ("it", "dovrei annullare orion?", "help", "answer"),
    ("es", "¿tengo que cancelar orion?", "cancel", "ask"),
    ("it", "devo annullare orion?", "cancel", "ask"),
    ("fr", "dois-je déplacer ma réservation à 16h ?", "move", "ask"),
    ("it", "annullamento riunione", "cancel", "ask"),
    ("it", "annullamento riunione orion 10-11", "cancel", "ask"),
]
"""Who asks whether to do something is answered, with the act as a button; so does a noun for it that may be a title."""
OBJECTS = [
    ("en", "kill my orion booking on friday", "cancel", "do"),
    ("en", "kill the lights in orion", "other", "leave"),
    ("it", "butta via la mia prenotazione di venerdì", "cancel", "do"),
    ("en", "book me something for 4 people after lunch tomorrow", "book", "do"),
    ("en", "a room for 8 people for the party tomorrow 5-7pm", "find", "answer"),
    ("en", "book a flight tomorrow", "other", "answer"),
    ("en", "book a table for 4 tomorrow 8pm", "other", "answer"),
    ("en", "a table for four at the italian tonight", "other", "answer"),
    ("de", "reservier einen tisch für vier um 8", "other", "answer"),
    ("it", "prenota un tavolo per quattro alle 20", "other", "answer"),
    ("es", "una mesa para seis en el japonés esta noche", "other", "answer"),
    ("es", "mi hermana ha reservado un vuelo el martes a las 9", "other", "leave"),
    ("de", "einen tisch für morgen bitte", "book", "do"),
    ("es", "resérvame una mesa para mañana por la mañana", "book", "do"),
    ("de", "buch mir was für 4 Leute nach dem Mittagessen morgen", "book", "do"),
    ("fr", "réserve quelque chose pour 4 après le déjeuner demain", "book", "do"),
    ("it", "prenotami qualcosa per 4 persone dopo pranzo domani", "book", "do"),
]

WANTED_BEFORE = [
    ("de", "ich hatte eigentlich vor, morgen abzusagen, aber jetzt passt es doch", "other", "leave"),
    ("de", "wir hatten überlegt, orion morgen umzubuchen", "other", "leave"),
    ("de", "wir wollten die buchung am donnerstag stornieren, haben uns aber umentschieden", "cancel", "ask"),
    ("de", "wärst du so nett, orion morgen abzusagen", "cancel", "do"),
    ("de", "ich bitte dich, orion morgen abzusagen", "cancel", "do"),
    ("de", "kannst du bitte versuchen orion morgen auf 16 uhr umzulegen", "move", "do"),
    ("de", "darf man im studio eigentlich essen?", "other", "leave"),
    ("de", "ich verschiebe das auf später, muss jetzt los", "other", "leave"),
    ("de", "ich verschiebe orion auf freitag", "move", "ask"),
    ("de", "orion am montag geb ich zurück", "cancel", "do"),
    ("en", "i wanted to cancel orion tomorrow, but we need it", "cancel", "ask"),
    ("en", "i wanted to cancel the booking on thursday", "cancel", "do"),
    ("fr", "je voulais annuler orion demain mais on le garde", "cancel", "ask"),
    ("fr", "je voulais annuler la réservation de jeudi", "cancel", "do"),
    ("es", "quería cancelar orion mañana, pero lo necesitamos", "cancel", "ask"),
    ("es", "quería cancelar la reserva del jueves", "cancel", "do"),
    ("es", "marta quería cancelar la reserva del jueves", "other", "leave"),
    ("it", "volevo annullare orion domani, ma ci serve", "cancel", "ask"),
    ("it", "volevo annullare la prenotazione di giovedì", "cancel", "do"),
]
"""What one wanted is asked for politely, or was given up; a verb that depends on another one orders nothing."""


@pytest.mark.parametrize(("language", "text", "intent", "certain"), [*SIGHS, *ADVICE, *OBJECTS, *TOLD, *WANTED_BEFORE])
def test_words_of_a_request_may_only_tell_something(language: str, text: str, intent: str, certain: str) -> None:
    """A sigh asks nothing, "after lunch" is a time, and who likes a room, or needs none, wants nothing."""
    reading = heard(text, language=language)
    assert (reading.intent, reading.certain) == (intent, certain)


@pytest.mark.parametrize(("language", "text"), BECAME)
def test_who_asks_what_became_of_a_booking_is_shown_it(language: str, text: str) -> None:
    """A question about what was done gets the bookings as they are, and no explanation of how to do it."""
    assert heard(text, language=language).intent == "list"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "montag klappt bei mir nicht, mach dienstag draus"),
        ("de", "mein termin am montag passt mir leider nicht, lieber dienstag"),
        ("en", "monday is no good, make it tuesday"),
        ("en", "monday doesn't work for us, can we do tuesday instead"),
        ("fr", "lundi ça ne va pas, mets plutôt mardi"),
        ("es", "el lunes no me viene bien, ponlo el martes"),
        ("it", "lunedì non posso, facciamo martedì"),
    ],
)
def test_a_day_that_does_not_suit_gives_way_to_another(language: str, text: str) -> None:
    """What is booked on the one moves to the other."""
    reading = heard(text, language=language)
    assert (reading.intent, reading.certain) == ("move", "do")
    assert (reading.old.start, reading.wish.start) == (date(2026, 11, 23), date(2026, 11, 24))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "montag klappt bei vera nicht, lieber dienstag"),
        ("de", "montag geht nicht, dienstag auch nicht"),
        ("en", "monday doesn't work for the client, tuesday is fine"),
        ("fr", "lundi ça ne va pas, mardi non plus"),
        ("es", "el lunes no puedo, el martes tampoco"),
        ("it", "lunedì non posso, martedì nemmeno"),
    ],
)
def test_what_does_not_suit_somebody_else_moves_nothing(language: str, text: str) -> None:
    """Nothing moves for others, nor where no other day suits either."""
    assert heard(text, language=language).intent != "move"


@pytest.mark.parametrize(("language", "text", "intent", "certain"), WHETHER)
def test_whoever_asks_whether_is_asked(language: str, text: str, intent: str, certain: str) -> None:
    """A question of "we" or "may I" moves nothing; with "please", or put to Bellhop, it is a request."""
    reading = heard(text, language=language)
    assert (reading.intent, reading.certain) == (intent, certain)
