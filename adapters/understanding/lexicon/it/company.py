"""Italian: how people speak of others: whose booking it is, who comes along, who takes it over."""

from adapters.understanding.lexicon.company import Company
from adapters.understanding.lexicon.it.typography import TYPOGRAPHY

sayings, words = TYPOGRAPHY.sayings, TYPOGRAPHY.words

COMPANY = Company(
    for_whom=words("per x"),
    on_behalf=sayings("a nome di|per conto di|da parte di|al posto di"),
    with_whom=words("con insieme"),
    without=words("senza"),
    owners=words("di del della dell d dello"),
    theirs=words("sua suo sue suoi loro"),
    kin=words(
        "capo collega colleghi colleghe responsabile manager assistente stagista amico amica marito moglie direttore "
        "direttrice"
    ),
    groups=words("team squadra reparto gruppo cliente clienti"),
    strangers=sayings(
        "qualcun altro|qualcun altra|di un altro|di un altra|di un altra persona|degli altri|di altri|altrui|"
        "un altro team|di qualcuno"
    ),
    beside=sayings(
        "accanto a|sedermi con|sedere con|vicino a|di fianco a|di fronte a|a fianco di|nei pressi di|vicino ad|"
        "accanto ad"
    ),
    titles=words("sig signor signora dott il la lo me"),
    besides=words("altri altre ospiti invitati esterni"),
    me=words("me noi io"),
    those=words("quella quelle quello quelli"),
    add=words(
        "aggiungi aggiungere aggiungete invita invitare includi includere inserisci inserire metti mettere aggiungimi "
        "aggiungici mettici aggiungile "
        "aggiungigli"
    ),
    remove=words("togli togliere rimuovi rimuovere elimina eliminare leva levare disinvita escludi escludere cancella"),
    shares=words("metà parte"),
    sharing=words("condividere unirmi unirci"),
    give=words(
        "dai dare do lascio passo cedo trasferisco "
        " da passa passare cedi cedere trasferisci trasferire lascia lasciare assegna assegnare gira girare "
        "regala affida passala cedila dagliela lasciala passagliela giragliela girala lasciagliela passalo cedilo "
        "daglielo passaglielo "
        "giraglielo giralo lascialo lasciaglielo affidala affidalo dallo"
    ),
    frames=words(
        "puoi potresti può potrebbe potete per favore perfavore vorrei voglio vogliamo mi serve ciao salve ok e anche "
        "ora adesso bellhop piacerebbe devo abbiamo vorremmo possiamo potremmo cerchiamo"
    ),
    linking=words("a al alla all ad da dal dalla dall di del della in nella nel su sulla anche la il lo per"),
    takers=sayings("può avere|può prendere|prende|si prende|può tenere|subentra in"),
    it=words("la lo questa"),
    clitics=True,
    receivers=words("a ad al alla"),
    coming=sayings(
        "vengono|viene anche|vengono anche|verranno|verrà|partecipano|parteciperanno|parteciperà|"
        "ci saranno|ci sarà|si uniscono|viene"
    ),
    absent=sayings(
        "non posso venire|non riesco a venire|non potrò venire|non vengo|non verrò|non posso partecipare|"
        "non riesco a partecipare|non potrò partecipare|non ci sono|non ci sarò|non posso esserci|"
        "non riesco a esserci|non riesco ad esserci|non potrò esserci|non contate su di me|non contare su di me|"
        "non avrò bisogno|non mi serve più|non mi servirà|non ce la faccio|non faccio in tempo a venire"
    ),
    absent_frames=words(
        "io mi dispiace purtroppo scusa scusate ciao salve alla fine e ma domani oggi spiacente "
        "il la lunedì martedì mercoledì giovedì venerdì"
    ),
    guests=sayings(
        "chi viene|chi verrà|chi partecipa|chi è invitato|chi ci sarà|chi ho invitato|chi sono i partecipanti|"
        "lista degli invitati|elenco dei partecipanti|chi altro viene|chi parteciperà|chi è stato invitato"
    ),
    keep=words("tieni tenere mantieni mantenere conserva lascia"),
    only=words("solo soltanto solamente"),
    but=words("ma"),
)
