"""French: how people speak of others: whose booking it is, who comes along, who takes it over."""

from adapters.understanding.lexicon.company import Company
from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY

sayings, words = TYPOGRAPHY.sayings, TYPOGRAPHY.words

COMPANY = Company(
    for_whom=words("pour pr"),
    on_behalf=sayings("au nom de|pour le compte de|de la part de|à la place de"),
    with_whom=words("avec avc"),
    without=words("sans"),
    owners=words("de d du"),
    theirs=words("sa son ses leur leurs"),
    kin=words(
        "chef cheffe patron patronne collègue collègues manager responsable assistante assistant stagiaire ami amie "
        "mari femme directeur directrice"
    ),
    groups=words("équipe service groupe client clients"),
    strangers=sayings(
        "quelquun dautre|quelqu un d autre|de quelqu un|dune autre personne|d une autre personne|des autres|"
        "d un autre|d une autre|de quelqu un d autre|dautrui|d autrui|d une autre équipe"
    ),
    beside=sayings(
        "à côté de|m'asseoir avec|m asseoir avec|a coté de|près de|pres de|à côté d|près d|en face de|proche de|"
        "non loin de"
    ),
    titles=words("m mme monsieur madame dr le la moi"),
    besides=words("autres invités invitées externes visiteurs"),
    me=words("moi nous"),
    those=words("celle celles celui ceux ce"),
    add=words("ajoute ajoutez ajouter rajoute rajouter invite invitez inviter inclus inclure mets mettre inscris"),
    remove=words(
        "enlève enlevez enlever retire retirez retirer supprime supprimer désinvite désinviter vire virer ôte exclus "
        "efface"
    ),
    shares=words("moitié partie"),
    sharing=words("partager joindre rejoindre"),
    give=words(
        "donne donnez donner passe passez passer laisse laisser cède céder transfère transférer transmets transmettre "
        "refile refiler file confie attribue"
    ),
    frames=words(
        "peux tu pouvez vous pourrais pourriez s il te plaît plait stp svp je j voudrais veux aimerais voudrions "
        "bonjour salut ok et alors aussi maintenant bellhop merci de faut dois nous on avons aimerions voulons "
        "cherchons pouvons peut pourrait"
    ),
    linking=words("à a au aux de du des d la le les sur dans en pour aussi également l y"),
    takers=sayings("peut avoir|peut prendre|prend|reprend|récupère|va prendre|peut reprendre|peut récupérer"),
    it=words("la le l ça"),
    receivers=words("à a au"),
    coming=sayings(
        "viennent|vient aussi|viennent aussi|vient|seront là|sera là|participent|participe|participeront|"
        "viendront|viendra|nous rejoint|nous rejoignent|sont de la partie"
    ),
    absent=sayings(
        "peux pas venir|pourrai pas venir|pourrai pas être|peux plus venir|pourrais pas venir|peux pas être|"
        "viendrai pas|viens pas|viens plus|serai pas là|serai pas la|pourrai pas participer|peux pas participer|"
        "peux pas assister|pourrai pas assister|dois annuler ma venue|suis empêché|suis empêchée|compte pas sur moi|"
        "comptez pas sur moi|suis pas disponible|serai pas disponible|serai absent de|aurai pas besoin|"
        "ai plus besoin|peux pas y aller|pourrai pas y aller|peux plus y aller"
    ),
    absent_frames=words(
        "je j ne n on nous désolé désolée malheureusement bonjour salut en fait finalement et mais demain aujourd hui "
        "hélas pardon navré navrée vraiment ce cette matin après midi lundi mardi mercredi jeudi vendredi me"
    ),
    guests=sayings(
        "qui vient|qui viendra|qui participe|qui est invité|qui sera là|qui assiste|qui sont les participants|"
        "qui ai je invité|qui j ai invité|liste des participants|liste des invités|qui d autre vient|qui est convié"
    ),
    keep=words("garde gardez garder conserve conserver laisse"),
    only=words("seulement uniquement juste que"),
    only_behind_verbs=words("que"),
    but=words("mais"),
)
