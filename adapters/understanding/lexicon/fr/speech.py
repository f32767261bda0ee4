"""French: who talks, and how sure it is: what makes of a sentence a request, a question, a report or a maybe."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.speech import Speech

meanings, words = TYPOGRAPHY.meanings, TYPOGRAPHY.words

SPEECH = Speech(
    cues=meanings(
        {
            (
                "on se voit|on se retrouve|à tout à l heure|joyeux anniv|joyeux anniversaire|bon anniversaire|"
                "on a fini par|j ai fini par|nous avons fini par|"
                "bonne chance|félicitations|bravo|vivement|commencez sans moi|bienvenue|bon appétit|"
                "bon rétablissement|rendez vous à|"
                "j'ai oublié de|j'ai oublié d|oublié de|j adore|on adore|j aime|on aime|je déteste|on déteste|"
                "me manque|me plaît|je kiffe|j aime bien|n oubliez pas|oubliez pas|n oublie pas|je serai dans|"
                "je serai à|on sera dans|"
                "bouchons|commencez sans|commence sans|de retard|en retard|heureusement que|heureusement qu|"
                "dieu merci|passe au|passez au|passe dans|passez dans|passe nous voir|passez nous voir|"
                "passe me voir|passez me voir|viens nous voir|venez nous voir|"
                "je file|en route pour|en chemin|je te dois|je vous dois|"
                "je confonds|on confond|vous avez vu|tu as vu|t as vu|avez vous vu|as tu vu"
            ): "chat",
            (
                "auriez vous l amabilité de|auriez vous l amabilité d|auriez vous la gentillesse de|"
                "auriez vous la gentillesse d|aurais tu la gentillesse de|peux tu|pourrais tu|pouvez vous|"
                "pourriez vous|tu peux|tu pourrais|vous pouvez|vous pourriez|tu px|veux tu|voulez vous|"
                "je souhaite|je souhaiterais|nous voudrions|nous souhaitons|"
                "on veut|je dois|on doit|nous devons|j ai besoin d|j ai besoin de|"
                "merci de|merci d|prière de|je vais devoir|je vais|on va|on va devoir|aide moi à|je viens|"
                "je te demande de|je vous demande de|peux tu me|est ce que tu peux|est ce que tu pourrais|"
                "est ce que vous pouvez|est ce que vous pourriez|tu veux bien|tu pourras|je tiens à|j ai décidé de|"
                "j ai décidé d|nous allons devoir|obligé de|obligée de|contraint d|contrainte d|je suis obligé d|"
                "je suis obligée d|tu me|tu m|tu nous|vous me|vous m|vas y|je voulais|on voulait|nous voulions"
            ): "request",
            (
                "puis je|je peux|je pourrais|pourrais je|peut on|on peut|on pourrait|pourrait on|pouvons nous|"
                "pourrions nous|est il possible de|est il possible d|serait il possible de|serait il possible d|"
                "c est possible de|c est possible d|ce serait possible de|ce serait possible d|possible de|possible d|"
                "est ce que je peux|est ce qu on peut|est ce que je pourrais|est ce qu on pourrait|"
                "est ce que nous pouvons|est ce que nous pourrions|y a t il moyen de|y a moyen de|"
                "y a moyen d|moyen de|moyen d|ça vous embête de|ça te dérange de|est ce possible de|est ce possible d|"
                "est ce qu il est possible de|est ce qu il est possible d|"
                "ça te va si je|ça vous va si je|c est bon si je|c est ok si je|ça dérange si je|"
                "ça te dérange si je"
            ): "favour",
            (
                "quand est|quand sont|quand puis|quand peut|quand dois|quand faut|quand commence|c est quand|"
                "que se passe t il|qu est ce qui se passe|qu est ce qui arrive|qu arrive t il|il se passe quoi|"
                "ça fait quoi|et si|jusqu à quand|jusqu à quelle heure|jusque quand|combien de temps|combien|comment|"
                "est ce que je dois|est ce qu on doit|est ce qu il faut|devrait on|devrions nous|devrais je|"
                "pourquoi|qui|quel|quelle|quels|quelles|quoi|est ce que|est ce qu|est ce trop tard|"
                "est il trop tard|c est trop tard|faut il|dois je|doit on|devons nous|suis je obligé de|qu est ce que|"
                "qu est ce qu|as tu|a t il|a t elle|a t on|avez vous|ont ils|est il|est elle|y a t il|sait on|"
                "quelqu un sait|quelqu un peut|quelqu un a|a quoi sert|à quoi sert|sais tu|savez vous|es tu|peut il|"
                "sera t il|sera t elle|était ce|faut que je|est ce|depuis quand|avant quelle heure|"
                "c était comment|comment c était|comment s est|"
                "que faudrait il|qu est ce qu il faut|que faut il|qu est ce qu il faudrait"
                "|que devrais je|comment je fais"
            ): "question",
            (
                "apportez les|apportez vos|apporte les|apporte tes|apportez votre|apporte ton|apporte ta|"
                "soyez à l heure|sois à l heure|ne soyez pas en retard|ne sois pas en retard|soyez pas en retard|"
                "mauvaise idée|très mauvaise idée|bonne idée|drôle d idée|ça me va|ça nous va|me convient|"
                "nous convient|ça m arrange|on se voit là bas|catastrophe|"
                "allez y sans|ne manquait plus que|manquait plus que|"
                "aura lieu|auront lieu|c est moi qui paie|je paie|je vous invite|plus jamais|exercice incendie|"
                "ça marche|ramène|ramènes|ramenez|rapporte du|apporte du|apportez du|"
                "m en parle pas|ne m en parle pas|on remet ça"
            ): "among",
            (
                "dit|dit que|dit qu|a dit|ont dit|m a dit|m ont dit|disait|disent|raconte|racontait|a raconté|entendu|"
                "j ai entendu|paraît|parait que|il paraît|selon|d après|apparemment|soi disant|écrit|a écrit|écrivait|"
                "demande|a demandé|m a demandé|prétend|affirme|annonce|a annoncé|annoncé|pense que|croit|croit que|"
                "explique|a expliqué|suggère|propose|a proposé|mentionne|a mentionné|rumeur|semble|semblerait|promet|"
                "a promis|jure|vu que quelqu un|objet|prévenu|signalé|se plaint|rapporte|trouve que|j ai rêvé|rêvé que|"
                "voulait que|veut que je|m a demandé|nous a demandé"
            ): "hearsay",
            (
                "il|elle|ils|elles|quelqu un|personne ne|certains|d autres|les gens|mon chef|ma chef|le chef|"
                "d entre nous sont|on a deux malades|on a un malade|on a trois malades|on a des malades|"
                "sont malades|sont absents|"
                "seuls les admins|seuls les administrateurs|seuls les membres|seul un admin|seuls les managers|"
                "ma cheffe|le client|la cliente|les clients|mon collègue|ma collègue|mes collègues|les collègues|"
                "un collègue|une collègue|les autres|l équipe|le marketing|la compta|les rh|leur|leurs|son|sa|ses|"
                "nous a annulé|nous a annulés|nous a lâchés|nous ont annulé|nous ont annulés|nous a plantés|"
                "le patron|mon patron|la direction|la réception|mon mari|ma femme|mon frère|ma sœur|le prof|un autre|"
                "une autre équipe|quiconque|les commerciaux|le traiteur|le formateur|"
                "celui qui|celle qui|ceux qui|la personne qui"
            ): "third",
            (
                "était|étaient|étais|étions|avait|avais|avions|avaient|hier|avant hier|la semaine dernière|"
                "le mois dernier|la dernière fois|l autre jour|tout à l heure on|a été|ont été|a ete|a annulé|"
                "ont annulé|j ai annulé|on a annulé|est annulé|est annulée|sont annulées|été annulé|été annulée|"
                "on a dû|j ai dû|nous avons dû|ils ont dû|on a prolongé|on a déplacé|on a libéré|on a rendu|"
                "j ai prolongé|j ai déplacé|"
                "nous avons annulé|nous avons déplacé|nous avons prolongé|"
                "a duré|ont duré|a réparé|ont réparé|ont enfin|a enfin|"
                "annulé par|j avais|on avait|on a eu|j ai oublié|on a oublié|s est passé|"
                "s est passée|s est|j ai pris|on a pris|a pris|ont pris|a réservé|ont réservé|a déplacé|ont déplacé|"
                "a eu|j étais|on était|nous étions|nous avions|fut|toujours|souvent|jamais|déjà|autrefois|avant on|"
                "a été déplacé|a été déplacée|a été annulé|a été annulée|est|sont|sent|pue|marche|ne marche|reste|"
                "a fait|avons fait|avons eu|avons pris|a perdu|chaque fois|récemment|l an dernier|se libère|se libere|"
                "s annule|se décale|est pris|est prise|sent mauvais|a libéré|a rendu|ont libéré|j en peux plus|"
                "aurait été|auraient été|a failli|c est la|c est maudit|j arrive|je croyais|on croyait|joyeux|"
                "ça aurait|pas du luxe|tout ce qu il faut|ont tout|a tout|"
                "je viens de|je viens d|on vient de|on vient d|nous venons de|nous venons d|merci d avoir|merci pour|"
                "a encore|ont encore|a déjà|ont déjà|a toujours|ont toujours|est encore|a re déplacé|"
                "la semaine passée|le mois passé|l an passé|l année passée|"
                "j ai failli|on a failli|a débordé|ont débordé|s est éternisée|s est éternisé|se réunit|se réunissent|"
                "m a|m ont|nous a|nous ont|"
                "a sauté|ont sauté|a déjà sauté|a encore sauté|ont déjà sauté|la dernière fois"
                "|merci de l avoir|merci d avoir|merci de les avoir|toujours vide|jamais libre"
            ): "past",
            (
                "au pire|dans le pire des cas|"
                "je pense|possible que|possible qu|peut être|éventuellement|un jour|un de ces jours|à l occasion|"
                "je pense à|on pense à|je pensais|on pensait|je songe à|je me demande|on se demande|pas sûr|pas sûre|"
                "pas certain|pas certaine|je ne sais pas|je sais pas|jsais pas|on ne sait pas|on sait pas|j hésite|"
                "on hésite|hésite à|probablement|sans doute|sûrement|ce serait bien|ce serait sympa|"
                "ça va être|va être pénible|va être long|va être longue|sera pénible|sera long|sera longue|promet d|"
                "ce serait chouette|ça serait bien|il faudrait qu on|faudrait qu on|on devrait|je devrais|"
                "je devrais peut être|on pourrait toujours|imaginons|supposons|en théorie|théoriquement|il se peut|"
                "il se pourrait|aurait fallu|j aurais dû|on aurait dû|aurais pu|aurait pu|j espère|on espère|envisage|"
                "envisageons|envisage de|tenté de|tôt ou tard|faudra bien|faudra qu on|risque d|risque de|"
                "si seulement|je rêve d|ça dépend|j aurais bien|à voir|"
                "il faudra peut être|on pense|j envisage de|possible qu on|"
                "faut que je demande|un jour je|un jour j|un jour on|je parie|on parie|j allais|on allait|nous allions|"
                "laisse moi réfléchir|laissez moi réfléchir|"
                "l an prochain on|l année prochaine on|à ta place|à votre place|à sa place|"
                "le rêve|le pied|ce serait le rêve|quel rêve|on peut rêver"
            ): "maybe",
            "j aurais bien besoin|on aurait bien besoin|ça m arrangerait d|ça nous arrangerait d": "wishful",
            (
                "pas besoin d une|pas besoin d un|pas besoin de salle|pas besoin de réserver|pas la peine|inutile|"
                "ça va aller|on se débrouille|on s en passe|on peut s en passer|sans salle|non merci|c est bon merci|"
                "on n en a pas besoin|je n en ai pas besoin|pas intéressé|ne veux pas de|rien besoin|en télétravail|"
                "télétravail|pas cette semaine|on n aura pas besoin de salle|tout va bien|ne réserve rien|"
                "ne réserve pas|aucun besoin|pas nécessaire|"
                "pas besoin|"
                "de chez moi|bosse à la maison|travaille à la maison|"
                "t avise pas|ne t avise pas|t avises pas|gare à toi si|pas question de"
                "|pas question d|hors de question de|hors de question d"
            ): "refusal",
            (
                "si|s il|s ils|au cas où|en cas de|à condition|quand|lorsque|lorsqu|dès que|dès qu|sauf si|à moins|"
                "tant que|pourvu que|une fois que|chaque fois que"
            ): "condition",
            (
                "préviens moi|prévenez moi|préviens nous|prévenez nous|dis moi si|dis moi quand|dis moi dès|"
                "dites moi si|dites moi quand|dis nous quand|fais moi signe|fais signe|faites moi signe|"
                "tiens moi au courant|tenez moi au courant|tiens nous au courant|avertis moi|avertissez moi|"
                "informe moi|informez moi|liste d attente|notifie moi|notifiez moi|alerte moi|envoie moi un message|"
                "me prévenir|me dire quand|m avertir|me tenir au courant|être prévenu|être prévenue|ping moi|"
                "pingue moi|rappelle moi|surveille|m informer|me faire signe|fais moi savoir|faites moi savoir|"
                "me notifier|préviens|avertis|être averti|être avertie|m alerter|écris moi|attends que"
            ): "watch",
            (
                "ne peux pas venir|peux pas venir|ne pourrai pas|pourrai pas|ne peux pas|peux pas|ne pourrons pas|"
                "on ne pourra pas|on pourra pas|ne viens pas|viens pas|ne viendrai pas|viendrai pas|ne serai pas là|"
                "serai pas là|n ai plus besoin|ai plus besoin|n a plus besoin|a plus besoin|plus besoin|"
                "n aurai pas besoin|aurai pas besoin|n aura pas besoin|aura pas besoin|n aurons pas besoin|"
                "n avons plus besoin|n aurai plus besoin|n aura plus besoin|tombe à l eau|n a plus lieu|"
                "n aura pas lieu|a plus lieu|je n y serai pas|on n y sera pas|j peux pas|empêché|empêchée|"
                "un empêchement|n est plus nécessaire|n utiliserai pas|n utiliserons pas|ne participerai pas|"
                "ai pas besoin|n ai pas besoin|a pas besoin|ne vient plus|vient plus|saute"
            ): "offer",
            (
                "en fait non|finalement non|non en fait|non finalement|ou pas|ou plutôt non|attends|attendez|"
                "non attends|laisse|laisse tomber|oublie|oublie ça|non rien|je plaisante|je rigole|je déconne|"
                "garde la|garde le|gardez la|pas encore|stop|ou je la garde|ou je le garde|ne le fais pas|"
                "ne fais rien|non pas|surtout pas"
            ): "denial",
            (
                "plus tard|encore|à tout moment|n importe quand|à la dernière minute|au dernier moment|après coup"
            ): "later",
            (
                "j espère que vous|j espère que tu|j espère que tout|en espérant que|de te déranger|de vous déranger|"
                "s il te plaît|s il vous plaît|s il te plait|s il vous plait|si possible|si c est possible|si tu peux|"
                "si vous pouvez|si tu veux bien|si ça te va|si ça ne te dérange pas|quand tu peux|quand vous pouvez|"
                "quand tu auras le temps|dès que possible|si elle est libre|s il est libre|si libre|"
                "s il est dispo|s il est disponible|s il est encore libre|s il est encore dispo|"
                "si elle est encore libre|si c est encore libre|si encore libre|si c est libre|"
                "si dispo|si disponible|si elle est dispo|ce serait top|ce serait super|ça serait super|ça serait top|"
                "merci|désolé|désolée|bonjour|salut|bonsoir|coucou|on sera|nous serons|on est|nous sommes|je suis|"
                "c est|ce sera|il y aura|il y a|je pense que|je pense qu|je crois que|je crois qu|comme d habitude|"
                "comme prévu|comme convenu|ce sera pour|j ai réservé|on a réservé|que j ai réservé|qu on a réservé|"
                "que j ai|j ai une|on a une|nous avons une|est prévu|est prévue|n oublie pas de|n oublie pas d|"
                "qui est prévue|c était"
            ): "courtesy",
            (
                "il me faut|il nous faut|il me faudrait|il nous faudrait|j ai besoin|on a besoin|nous avons besoin|"
                "besoin d|je prends|on prend|je cherche|on cherche|nous cherchons|je voudrais|j aimerais|on voudrait|"
                "je veux|réserve|réserver|réservez|réserve moi|bloque|mets moi|donne moi|je peux avoir|on peut avoir|"
                "je prendrais|on aimerait|nous aimerions|cherche|jveux|jvoudrais|il faut|il faudrait|faudrait|faut|"
                "besoin de|"
                "tu me files|tu me prêtes|tu nous prêtes|tu me donnes|tu nous donnes|trouve moi|trouve nous|"
                "il faudrait|il nous faudrait|il me faudrait"
            ): "needed",
        }
    ),
    heads=words(
        "stp svp merci bonjour salut coucou hello bonsoir hey et puis alors donc mais aussi en fait finalement non "
        "oui ok bon ah oh euh désolé désolée bellhop équipe tous toutes tout le monde maintenant je j on nous tu "
        "plutôt du coup ben bah malheureusement voilà super juste vite allez cher chers"
    ),
    between=words(
        "reste me m moi nous te la le les l lui stp svp s il plaît plait donc aussi juste vite maintenant à de d "
        "pour encore plutôt simplement bien y en mon ma mes notre un une"
    ),
    nouns=words("annulation prolongation réservation résa report"),
    concluding=TYPOGRAPHY.sayings("donc|alors|du coup"),
    joints=words("mais car parce puisque donc alors comme cependant pourtant"),
    stressing=words("vraiment franchement carrément absolument urgemment"),
    wished=TYPOGRAPHY.sayings("je voulais|on voulait|nous voulions"),
    advice=TYPOGRAPHY.sayings(
        "devrait on|devrions nous|devrais je|dois je|doit on|devons nous|faut il|"
        "est ce que je dois|est ce qu on doit|est ce qu il faut"
    ),
    proposing=TYPOGRAPHY.sayings(
        "pourquoi ne pas|pourquoi pas|je devrais|on devrait|nous devrions|est ce que je devrais|"
        "est ce qu on devrait|est ce que nous devrions|vaut il mieux|vaudrait il mieux|"
        "tu crois que je devrais|ne devrait on pas"
    ),
    suiting=TYPOGRAPHY.sayings(
        "ça va|ça te va|ça vous va|ça va à tout le monde|ça marche|c est bon|c est bon pour vous|"
        "c est ok|c est possible|ce serait ok|ce serait possible|ça dérange|ça te dérange|"
        "ça vous dérange|ça gêne|ça te gêne|ça vous gêne|ça pose problème|ça pose un problème|"
        "ça poserait un problème|ok|est ce que ça va|est ce que ça dérange|est ce que ça gêne|"
        "est ce que ça te va|est ce que ça vous va|vous êtes d accord|tu es d accord|d accord|"
        "ça vous embête|ça t embête"
    ),
    if_we=TYPOGRAPHY.sayings("si je|si j|si on|si nous|pour que je|pour qu on"),
    otherwise=TYPOGRAPHY.sayings(
        "sinon|ou sinon|à défaut|si c'est pris|si elle est prise|si il est pris|s'il est pris|"
        "si c'est pas libre|si ce n'est pas libre|si elle n'est pas libre|si pas libre|si pas dispo|"
        "si ce n'est pas possible|si c'est pas possible|si c'est occupé|si elle est occupée|"
        "si ça ne va pas|si ça marche pas|si ça ne marche pas"
    ),
    pleading=words("stp svp plaît"),
    past_endings=("ait", "aient", "ions"),
    objects=words(
        "table restaurant deadline texte tache version échéance affiche main délai projecteur notification "
        "notifications rappel rappels alerte alertes message messages mail mails email emails newsletter abonnement "
        "compte contrat adhésion licence profil mot note notes commande vol pizza livraison taxi train billet "
        "billets hôtel fichier fichiers tâche réveil musique dîner déjeuner repas cinéma vacances congés assurance "
        "colis dentiste médecin fête mariage cours café gâteau"
    ),
    somebody=TYPOGRAPHY.sayings(
        "quelqu un peut|quelqu un pourrait|est ce que quelqu un peut|est ce que quelqu un pourrait|"
        "quelqu un peut il|quelqu un pourrait il"
    ),
    wanting=words("veut voudrait cherche aimerait"),
    tables=words("table tables"),
    praises=words("oh super génial ah formidable parfait chouette bravo youpi"),
    another=words("encore"),
    that=words("que qu si"),
    exclamations=TYPOGRAPHY.sayings(
        "vivement|j ai hâte|on a hâte|tu te souviens|vous vous souvenez|dommage|quelle pagaille|quel bazar|"
        "quel chaos|quelle chance|quel dommage|quelle galère|quelle journée|"
        "quelle histoire|quel stress|quelle honte|quelle horreur|quelle surprise|quelle semaine|"
        "quelle bonne nouvelle|quelle malchance|quelle déception|c est dommage|quel désastre|quel cauchemar"
    ),
    being=TYPOGRAPHY.sayings(
        "je suis à|on est à|on s installe dans|on s installe en|je m installe dans|je m installe en|"
        "installé dans|installée dans|on est installé dans|on est installés dans|je suis installé dans|"
        "je viens de m installer dans|on vient de s installer dans|"
        "je suis installée dans|je suis en|on est en|on vient de s asseoir dans|"
        "je viens de m asseoir dans"
    ),
    gone=TYPOGRAPHY.sayings(
        "sortis de|on est sortis de|je suis sorti de|je suis sortie de|on vient de quitter|je viens de quitter"
    ),
    reconsidering=TYPOGRAPHY.sayings("finalement|en fait|plus besoin|au final|tout compte fait"),
    taking=TYPOGRAPHY.sayings(
        "je le prends|je la prends|je prends|on le prend|on la prend|on prend|je le réserve|"
        "je la réserve|je le veux|je la veux|je le prendrais|je la prendrais|je le prendrai|"
        "je la prendrai|on la réserve|on le réserve|réserve le|réserve la|réserve moi|bloque le|"
        "bloque la|prends le|prends la|je suis preneur|je suis preneuse|on est preneur|on est preneurs|"
        "je les prends|j en ai besoin|on en a besoin|ça m irait|mets moi dessus"
    ),
    stuffing=words("peut être aussi éventuellement juste encore vite donc svp stp"),
)
