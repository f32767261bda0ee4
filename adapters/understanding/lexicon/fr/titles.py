"""French: what leads to the purpose of a booking, and how people rename it."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.titles import BORROWED, Titles

words = TYPOGRAPHY.words

TITLES = Titles(
    events=words(
        f"{BORROWED} rétro rétrospective appel formation présentation répétition débat fête anniversaire pot "
        "déjeuner dîner apéro cours examen séminaire conférence exposé entretien entretiens embauche évaluation "
        "négociation audit inspection enregistrement tournage cérémonie départ lancement rapport préparation "
        "stratégie bilan passation visite accueil intégration comité conseil commission forum discussion atelier "
        "démo point budget revue suivi restitution cadrage soutenance plénière assemblée brainstorm projet client "
        "clients recette"
    ),
    meetings=words("équipe équipes réunion réunions réu rdv évènement événement"),
    called=words("intitulé intitulée intitulés nommé nommée appelé appelée titré titrée baptisé"),
    topics=words("sujet objet titre intitulé"),
    labels=words("titre objet sujet thème motif intitulé nom but quoi occasion"),
    leads=words("concernant"),
    articles=words("le la les l un une des du notre nos mon ma mes ton ta votre vos leur leurs son sa ses"),
    inside=words("de d du des la le les l et & avec à au aux en sur pour un une notre nos par + / sans chez"),
    clauses=words(
        "je j tu il elle on nous vous ils elles c ce ça cela est es suis sommes êtes sont être était serait ai as "
        "avons avez ont peux peut pouvez pourriez pourrais pourrait faut dois doit veux veut voudrais si car "
        "parce puisque quand que qu svp stp merci bonjour salut bonsoir coucou désolé désolée espère cordialement "
        "bien bises non oui pas ne n jamais possible sinon plutôt finalement qui où comment pourquoi moi toi me m "
        "te t lui leur y donc alors aussi encore juste rien quelqu quelque plaît plait besoin bientôt bye "
        "beaucoup dis sache fais laisse dommage inclus compris peu exactement exact info nom lieu total prends "
        "prend prenez dure durée volontiers pouvoir exprès"
    ),
    wishes=words(
        "près proche côté loin calme lumineux lumineuse fenêtre face vue coin étage sans accessible ensoleillé"
    ),
    naming=TYPOGRAPHY.sayings(
        "mets que cest pour|note que cest pour|écris que cest pour|indique que cest pour|"
        "précise que cest pour|marque que cest pour|"
        "appelle la|appelle le|appelle ça|appelle cela|appelez la|appelez le|appelle la réservation|"
        "appelle ma réservation|nomme la|nomme le|nomme ça|nommez la|renomme la en|renomme le en|renomme la|"
        "renomme le|renomme ça en|renomme … en|renommer … en|intitule la|intitule le|change le titre en|"
        "change le titre pour|change le nom en|change le nom pour|change le nom de … en|change le nom de … pour|"
        "change le nom du … en|change le nom du … pour|change le titre de … en|change le titre de … pour|"
        "change le titre du … en|change le titre du … pour|mets le titre|mets comme titre|mets lui le titre|"
        "donne lui le titre|donne lui le nom|le titre est|titre :|nouveau titre :|mets * comme titre|"
        "ajoute * comme titre|ajoute le titre|"
        "mets * en titre|la renommer en|le renommer en|l'appeler|la nommer|elle s'appelle|ça s'appelle|… appelle la|"
        "… appelle le|… renomme la|"
        "… renomme le|… renomme la en|… renomme le en|"
        "sujet :|le sujet est|objet :"
    ),
    purposes=TYPOGRAPHY.sayings("c'est pour|cest pour|ce sera pour|elle est pour|c'est en vue de"),
    instead=words("plutôt finalement"),
    removing=words("enlève enlever supprime supprimer retire retirer efface effacer sans"),
    title_nouns=words("titre nom"),
)
