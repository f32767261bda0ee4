"""Italian: how people ask for everybody's bookings, and for who is in."""

from adapters.understanding.lexicon.overview import Overview

OVERVIEW = Overview(
    everybody=("tutte le prenotazioni di? tutti?|le? prenotazioni di tutti"),
    somebody=("cosa/che_cosa/quali_sale ha/aveva prenotato {who}|tutte? le? prenotazioni di {who}"),
    present=(
        "chi c'è/è/sarà/viene in ufficio|chi c'è/è/sarà/viene {when} in_ufficio|chi c'è|"
        "chi viene in_ufficio?|chi è/sarà presente"
    ),
    whether_present=(
        "è/sarà {who} {when} in_ufficio|è/sarà/viene {who} in_ufficio|{who} è/sarà in_ufficio|c'è {who} in_ufficio?"
    ),
    board=(
        "com'era/come_era/come_appariva/come_si_presentava {both}|"
        "com'era il_piano/la_situazione {both}|"
        "{day} com'era/come_era {then}"
    ),
    picture=(
        "un'/una/l' immagine/vista di/del/della/per giornata?|"
        "il? piano/quadro/tabellone del_giorno/della_giornata|"
        "il? piano di/per|"
        "{when} in/come immagine"
    ),
    busy=(
        "mappa_di_calore di/del/della/per?|"
        "la/una mappa_di_calore di/del/della/per?|"
        "quanto è_occupato/è_occupata/è_piena/è_pieno"
    ),
    weeks="settimana",
    heat="calore",
    page="apri/aprimi/aprire? il/la? tabellone/bacheca di/del/per?",
    changes=(
        "cosa/che_cosa è_cambiato/è_stato_cambiato/è_stato_modificato|chi ha_cambiato/ha_modificato cosa/qualcosa|"
        "cosa/che_cosa ha_cambiato/ha_modificato {who}|tutte? le? modifiche|tutti? i? cambiamenti"
    ),
    rulings=(
        "chi ha_cambiato/ha_modificato le/le_nostre regole|"
        "quali regole sono_cambiate/sono_state_cambiate/sono_state_modificate"
    ),
    taking="prendo/prendi in_carico {when} di {who}|rileva/rilevo/subentro_in/subentra_in {when} di {who}",
    ago="fa",
    every="tutto tutti tutte",
    showing="mostra mostrami elenca dammi fammi vedere",
    before_month="a ad in di",
    week="della settimana|di questa settimana|questa settimana",
    month="del mese|di questo mese|questo mese",
)
