"""Italian: how people say how, when and where they want to be told things."""

from adapters.understanding.lexicon.preferences import PreferenceWords

PREFERENCES = PreferenceWords(
    sentences={
        "clock-12": "scrivi/mostra gli? orari nel? formato? a? 12_ore/12h",
        "clock-24": "scrivi/mostra gli? orari nel? formato? a? 24_ore/24h",
        "reminder-off": (
            "non ricordarmi più? niente|non voglio promemoria|non mandarmi/inviarmi più? promemoria|niente promemoria"
        ),
        "reminder": (
            "ricordamelo/ricordami/avvisami/avvertimi sempre? {length} prima"
            "|ricordami/avvisami/avvertimi sempre? {length} prima di/delle/della ogni/mie? prenotazione/prenotazioni"
        ),
        "quiet-off": "niente ore di silenzio|scrivimi a qualsiasi ora",
        "quiet": (
            "le? mie? ore di silenzio sono? {span}|non scrivermi/disturbarmi tra/fra/dalle {span}"
            "|niente messaggi tra/fra/dalle {span}"
        ),
        "reach-slack": "scrivimi su/in slack",
        "reach-telegram": "scrivimi su/in telegram",
        "reach-off": "scrivimi dove prenoto",
        "length-off": "chiedimi sempre quanto tempo|chiedimi sempre la durata",
        "length": "la mia durata abituale è di? {length}",
        "favourites-off": "non ho preferiti|nessun preferito",
        "favourites": "i miei preferiti sono {things}|la mia sala preferita è {things}",
        "name-hidden": "nascondi il mio nome|non mostrare il mio nome|non mostrare a nessuno il mio nome",
        "name-off": "mostra il mio nome|non nascondere più? il mio nome",
        "settings-asked": (
            "quali sono le mie impostazioni/preferenze|le? mie? impostazioni/preferenze"
            "|mostra/mostrami/fammi_vedere le mie impostazioni/preferenze"
            "|cambia/cambiare/modifica/modificare le mie impostazioni/preferenze"
            "|reimposta/ripristina le mie impostazioni/preferenze"
        ),
        "clock-asked": "che formato di ora ho|cambia/cambiare il formato dell'ora",
        "reminder-asked": (
            "i miei promemoria|quando mi avvisi|avvisami/avvertimi/ricordamelo di_nuovo/ancora"
            "|riattiva/attiva i? miei? promemoria|cambia/cambiare i miei promemoria"
        ),
        "quiet-asked": (
            "le? mie? ore di silenzio|quali sono le mie ore di silenzio"
            "|smetti/smettila di scrivermi di_notte/la_notte/nel_weekend/nel_fine_settimana?"
            "|non scrivermi/disturbarmi più? di_notte/la_notte/nel_weekend/nel_fine_settimana?"
            "|ore di silenzio nel_weekend/nel_fine_settimana|le? mie? ore di silenzio sono? {span}"
            "|niente messaggi di_notte/la_notte"
        ),
        "reach-asked": "dove mi scrivi|cambia dove mi scrivi",
        "length-asked": (
            "qual è la mia durata abituale|la mia durata abituale|la mia durata abituale è di? {length}"
            "|cambia/cambiare la mia durata abituale"
        ),
        "favourites-asked": (
            "quali sono i miei preferiti|i miei preferiti|mostra/mostrami/fammi_vedere i miei preferiti"
            "|cambia/cambiare i miei preferiti"
        ),
        "name-asked": "il mio nome è nascosto/visibile|chi vede il mio nome|chi può vedere il mio nome",
        "favourites-more": "aggiungi/metti {things} ai/tra/fra miei? i? miei? preferiti",
        "favourites-known": (
            "{things} è il mio preferito|{things} è la mia sala preferita|{things} è/sono tra/fra i miei preferiti"
        ),
        "favourites-less": (
            "togli/rimuovi/elimina {things} dai miei preferiti|{things} non è più il? mio? preferito"
            "|{things} non è più tra/fra i miei preferiti"
        ),
    },
    short={
        "clock-12": "orologio? 12/12h/12_h/12_ore",
        "clock-24": "orologio? 24/24h/24_h/24_ore",
        "reminder-off": "promemoria no/nessuno/mai|niente promemoria",
        "reminder": "promemoria {length} prima?",
        "quiet-off": "silenzio no/mai|niente silenzio",
        "quiet": "silenzio {span}",
        "reach-slack": "dove? slack",
        "reach-telegram": "dove? telegram",
        "reach-off": "dove ovunque",
        "length-off": "durata no/nessuna/chiedere",
        "length": "durata abituale? {length}",
        "favourites-off": "preferiti no/nessuno",
        "favourites": "preferiti/preferito {things}",
        "name-hidden": "nome nascondere/nascosto/privato",
        "name-off": "nome mostrare/visibile",
        "reminder-asked": "promemoria",
        "quiet-asked": "silenzio",
        "clock-asked": "orologio",
        "favourites-asked": "preferiti",
        "length-asked": "durata abituale?",
        "name-asked": "nome",
    },
    joins=frozenset(["e", "ed", "&", ","]),
)
