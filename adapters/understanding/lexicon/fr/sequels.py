"""French: what people say of the card, or of the offers, that they were shown last."""

from adapters.understanding.lexicon.fr.typography import TYPOGRAPHY
from adapters.understanding.lexicon.sequels import Sequels

each, sayings, words = TYPOGRAPHY.each, TYPOGRAPHY.sayings, TYPOGRAPHY.words

SEQUELS = Sequels(
    cheering=words(
        "oups parfait super génial nickel top cool excellent bien impec zut mince flûte oh ah bon ok oui ouais et "
        "alors eh hum argh bah très"
    ),
    taking=words("prends prend prendre prenons garde réserve réserver bloque"),
    putting=words("mettre mets placer caler poser"),
    pushing=words("décale décaler décalez repousse repousser repoussez recule reculer retarde retarder"),
    leaving=words("laisse laissez laissons garde gardez gardons laisser garder"),
    turning=words(
        "non finalement en fait plutôt pardon attends à au le la les l mieux pas ah oh euh tout compte "
        "réflexion comme c était ça stp svp enfin on va alors"
    ),
    better=words("mieux préférable convient"),
    suiting=words(
        "lui leur l' seulement qu que partir était n ne arrange à de c ce est serait irait me m nous pour moi "
        "m'arrange arrange convient ça va encore bien je trouve"
    ),
    possible=words(
        "si commencer débuter ça peut pourrait être c est serait possible ce on faire plutôt aussi alors stp svp "
        "bien ferait tu peux pourrais la le l"
    ),
    opening=words("peut pourrait"),
    working=words("va irait convient marche ça ok aussi te vous c est bon"),
    wanting=words("dit propose suggère peut pourrait veut préfère voudrait demande souhaite aimerait souhaiterait"),
    unable=sayings(
        "peut pas|peuvent pas|peux pas|pouvons pas|est pas libre|est pas dispo|est pas disponible|"
        "est pas là|est occupé|est occupée|est pris|est prise|est indisponible|a pas le temps|"
        "a autre chose|a une autre réunion|convient pas"
    ),
    lengthy=words("long temps"),
    needing=words(
        "suffit suffira suffiront ça devrait suffire dure durera ce sera c est assez suffisant bon on n en y a "
        "besoin j je nous l le la avons ai ne qu que fait réalité faut il m finalement aurons aura"
    ),
    enough=words("suffit suffira suffisent seul seule"),
    us=words("on nous serons sommes"),
    being=words("est sera serons sommes on nous va être vont il y en tout maintenant donc plutôt au total qu que"),
    extremes=each(
        {
            "petite petit petites": "smallest",
            "grande grand grandes": "largest",
            "tôt": "earliest",
            "tard": "latest",
        }
    ),
    the=words("la le les l plus"),
    larger=words("grand grande grands spacieux spacieuse"),
    when=words("quand heure"),
    free=words("libre disponible"),
    ones=words("celle celui"),
    units=words("le la numéro"),
    which=words("qui que qu"),
    them=words("d de entre elles eux ceux celles"),
    smaller=words("petit petite petits"),
    looking=words(
        "t as tu vous avez il y a quelque chose de plus une un autre salle studio est ce que qu on peut avoir "
        "trouver trouve pour nous moi stp svp quelqu aurais auriez ya pas d encore des"
    ),
    mistaken=sayings(
        "pas celle là|pas celle - là|pas celle ci|pas celle - ci|pas celui là|pas celui - là|pas la bonne|pas le bon|"
        "mauvaise|la mauvaise|la mauvaise réservation|c est pas celle là|c est pas celle - là|ce n est pas celle - là|"
        "c était pas celle - là|ce n était pas celle - là|c est pas la bonne|ce n est pas la bonne"
    ),
    due=words("doit devrait faudrait faut être dure durer soit que avoir garder"),
    hedging=words(
        "sais pas je ne peut être - disons dis probablement pense crois dirais suffit suffira suffirait "
        "suffisant assez idéal idéalement parfait mieux serait ce le max maximum minimum moins plus ou "
        "environ alors trop long longtemps vers si possible on il faut besoin juste seulement plutôt en fait "
        "bon bien ça va ira irait hm bah ben pour une"
    ),
)
