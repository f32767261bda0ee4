"""People in sentences: for whom, with whom, whose booking, and what is done with the people of one."""

import pytest

from tests.unit.understanding.said import heard

FOR_AND_WITH = [
    ("en", "orion tomorrow 3-5pm for priya", ("priya",)),
    ("en", "book a desk for Jonas tomorrow", ("Jonas",)),
    ("en", "vega tomorrow 9-10 for priya nair", ("priya nair",)),
    ("en", "vega friday 10-11 with Jonas, Nina and @mara", ("mara", "Jonas", "Nina")),
    ("en", "orion tomorrow 3-4 for me and priya", ("priya",)),
    ("en", "for priya and me orion tomorrow 3-4", ("priya",)),
    ("en", "reserve vega on behalf of jonas tomorrow 3-4", ("jonas",)),
    ("en", "vega tomorrow 2-3, jonas and priya are coming", ("jonas", "priya")),
    ("en", "invite jonas to orion tomorrow 3-5pm", ("jonas",)),
    ("en", "orion tomorrow 3-4 for budget", ()),
    ("en", "orion tomorrow 3-4 with client", ()),
    ("en", "book orion for 2 hours tomorrow at 3", ()),
    ("en", "vega tomorrow 3-4 with projector", ()),
    ("de", "Orion morgen 15-16 Uhr für Priya", ("Priya",)),
    ("de", "Orion morgen 15-16 Uhr mit Jonas und Nina", ("Jonas", "Nina")),
    ("de", "Orion morgen 15-16 Uhr mit Kunde", ()),
    ("de", "Raum für Max morgen um 10", ("Max",)),
    ("de", "Vega morgen 9-10 im Namen von Jonas", ("Jonas",)),
    ("de", "Vega morgen 9-10, Priya und Nina kommen auch", ("Priya", "Nina")),
    ("fr", "orion demain 15h-16h pour Priya", ("Priya",)),
    ("fr", "orion demain 15h-16h avec Jonas et Nina", ("Jonas", "Nina")),
    ("fr", "j'invite priya demain à orion 15h-16h", ("priya",)),
    ("fr", "vega demain de 9h à 10h au nom de Jonas", ("Jonas",)),
    ("es", "orion mañana 15-16 para priya", ("priya",)),
    ("es", "orion mañana 15-16 con jonas y nina", ("jonas", "nina")),
    ("es", "sala para Ana mañana a las 10", ("Ana",)),
    ("it", "orion domani 15-16 per priya", ("priya",)),
    ("it", "prenota vega domani alle 10 con Marco e Giulia per un'ora", ("Marco", "Giulia")),
]
WHOSE = [
    ("en", "cancel @jonas's booking", "cancel", "jonas"),
    ("en", "cancel jonas's booking on friday", "cancel", "jonas"),
    ("en", "cancel jonas booking", "cancel", "jonas"),
    ("en", "cancel all bookings of jonas", "cancel", "jonas"),
    ("en", "delete jonas's booking", "cancel", "jonas"),
    ("en", "move priya's room to 4", "move", "priya"),
    ("en", "cancel somebody else's booking", "cancel", "somebody else's"),
    ("en", "cancel her booking", "cancel", "her"),
    ("en", "cancel my colleague's booking", "cancel", "my colleague"),
    ("en", "cancel the marketing team's booking", "cancel", "team"),
    ("en", "cancel fulano's booking", "cancel", "fulano"),
    ("en", "when is priya's booking", "find", "priya"),
    ("en", "cancel tomorrow's meeting", "cancel", None),
    ("en", "cancel today's booking", "cancel", None),
    ("en", "cancel friday's orion booking", "cancel", None),
    ("en", "cancel my meeting with jonas", "cancel", None),
    ("en", "cancel my booking for @jonas", "cancel", None),
    ("de", "Jonas' Buchung stornieren", "cancel", "Jonas"),
    ("de", "storniere die Buchung von Jonas", "cancel", "Jonas"),
    ("de", "storniere Priyas Buchung", "cancel", "Priya"),
    ("de", "verschiebe Jonas' Termin auf 4", "move", "Jonas"),
    ("de", "storniere die Buchung meiner Kollegin", "cancel", "meiner Kollegin"),
    ("de", "die Buchung von 3 bis 4 stornieren", "cancel", None),
    ("fr", "annule la réservation de jonas", "cancel", "jonas"),
    ("fr", "annule la résa d'Anna", "cancel", "Anna"),
    ("fr", "annule celle de jonas", "cancel", "jonas"),
    ("fr", "annule sa réservation", "cancel", "sa"),
    ("fr", "déplace la réservation de Priya à 16h", "move", "Priya"),
    ("fr", "annule la réservation de demain", "cancel", None),
    ("fr", "annule la réservation de lundi à 15h", "cancel", None),
    ("es", "cancela la reserva de jonas", "cancel", "jonas"),
    ("es", "cancela la de jonas", "cancel", "jonas"),
    ("es", "mueve la reserva de Jonas a las 4", "move", "Jonas"),
    ("es", "cancela la reserva de mi jefa", "cancel", "mi jefa"),
    ("es", "cancela la reserva de mañana", "cancel", None),
    ("it", "cancella la prenotazione di jonas", "cancel", "jonas"),
    ("it", "cancella quella di jonas", "cancel", "jonas"),
    ("it", "sposta la prenotazione di Priya alle 16", "move", "Priya"),
    ("it", "cancella la prenotazione di domani", "cancel", None),
]
ACTS = [
    ("en", "remove @jonas from my booking", "remove", ("jonas",)),
    ("en", "remove jonas from my booking on friday", "remove", ("jonas",)),
    ("en", "please take priya off my booking tomorrow", "remove", ("priya",)),
    ("en", "orion without @jonas", "remove", ("jonas",)),
    ("en", "remove fulano from my booking", "remove", ("fulano",)),
    ("en", "add @priya", "add", ("priya",)),
    ("en", "invite priya to it", "add", ("priya",)),
    ("en", "can you add priya to my booking tomorrow?", "add", ("priya",)),
    ("en", "put priya on my booking", "add", ("priya",)),
    ("en", "give it to @jonas", "give", ("jonas",)),
    ("en", "hand over my booking tomorrow to Priya", "give", ("Priya",)),
    ("en", "give jonas my orion booking", "give", ("jonas",)),
    ("en", "let jonas have my booking", "give", ("jonas",)),
    ("en", "pass it on to priya", "give", ("priya",)),
    ("en", "give jonas a room tomorrow at 3", None, ()),
    ("en", "add half an hour to my booking", None, ()),
    ("en", "add a whiteboard to my booking", None, ()),
    ("en", "I can't come", "leave", ()),
    ("en", "I can't make it tomorrow", "leave", ()),
    ("en", "I won't need orion tomorrow", "leave", ()),
    ("en", "count me out for tomorrow", "leave", ()),
    ("en", "what if I can't come?", None, ()),
    ("en", "jonas can't come to orion tomorrow", None, ()),
    ("en", "who is coming to my meeting", "guests", ()),
    ("en", "who's invited?", "guests", ()),
    ("en", "who is coming to lunch", None, ()),
    ("de", "füge @priya hinzu", "add", ("priya",)),
    ("de", "lade priya zu meiner Buchung ein", "add", ("priya",)),
    ("de", "kannst du jonas bitte aus meiner Buchung entfernen", "remove", ("jonas",)),
    ("de", "nimm jonas raus", "remove", ("jonas",)),
    ("de", "überlass jonas meine buchung", "give", ("jonas",)),
    ("de", "gib die Buchung an Jonas weiter", "give", ("Jonas",)),
    ("de", "ich kann morgen nicht kommen", "leave", ()),
    ("de", "morgen kann ich leider nicht kommen", "leave", ()),
    ("de", "ich schaffe es morgen nicht", "leave", ()),
    ("de", "wer kommt zu meiner Besprechung?", "guests", ()),
    ("fr", "ajoute priya à ma réservation", "add", ("priya",)),
    ("fr", "enlève jonas de ma réservation", "remove", ("jonas",)),
    ("fr", "passe ma résa à jonas", "give", ("jonas",)),
    ("fr", "je ne peux pas venir demain", "leave", ()),
    ("fr", "je n'ai plus besoin d'orion demain", "leave", ()),
    ("fr", "qui vient à ma réunion ?", "guests", ()),
    ("es", "añade a priya", "add", ("priya",)),
    ("es", "quita a jonas de mi reserva", "remove", ("jonas",)),
    ("es", "pásale mi reserva a jonas", "give", ("jonas",)),
    ("es", "no puedo ir mañana", "leave", ()),
    ("es", "quién viene a mi reunión", "guests", ()),
    ("it", "aggiungi priya alla mia prenotazione", "add", ("priya",)),
    ("it", "togli jonas dalla mia prenotazione", "remove", ("jonas",)),
    ("it", "passa la mia prenotazione a jonas", "give", ("jonas",)),
    ("it", "non posso venire domani", "leave", ()),
    ("it", "chi viene alla mia riunione?", "guests", ()),
]


@pytest.mark.parametrize(("language", "text", "people"), FOR_AND_WITH, ids=[each[1] for each in FOR_AND_WITH])
def test_people_are_named_with_and_without_an_at(language: str, text: str, people: tuple[str, ...]) -> None:
    """Whoever is named behind "for" and "with" is a person; a thing, a length or a purpose there is none."""
    reading = heard(text, language=language)
    assert (reading.intent in {"book", "find"}, reading.people) == (True, people)


@pytest.mark.parametrize(("language", "text", "intent", "whose"), WHOSE, ids=[each[1] for each in WHOSE])
def test_somebody_else_s_booking_is_never_one_s_own(language: str, text: str, intent: str, whose: str | None) -> None:
    """An owner is told from a day with the same ending, and from the people whom one meets."""
    reading = heard(text, language=language)
    assert (reading.intent, reading.whose) == (intent, whose)


@pytest.mark.parametrize(("language", "text", "company", "people"), ACTS, ids=[each[1] for each in ACTS])
def test_what_is_done_with_people(language: str, text: str, company: str | None, people: tuple[str, ...]) -> None:
    """People are put on a booking, taken off it or given it only where the sentence asks for just that."""
    reading = heard(text, language=language)
    assert (reading.company, reading.people if company else ()) == (company, people)
