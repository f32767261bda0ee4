"""English: what leads to the purpose of a booking, and how people rename it."""

from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.titles import BORROWED, Titles

words = TYPOGRAPHY.words

TITLES = Titles(
    events=words(
        f"{BORROWED} retrospective call calls training trainings presentation rehearsal debate party anniversary "
        "birthday lunch dinner breakfast drinks celebration course class lesson exam seminar lecture talk talks "
        "keynote reunion hands hiring appraisal evaluation negotiation audit inspection recording shoot shooting "
        "photoshoot filming ceremony farewell leaving launch release report prep preparation strategy catchup "
        "handover hangout debrief mentoring therapy tour visit visitors orientation induction assessment testing "
        "grooming quiz game games club session sessions conference committee board panel forum discussion "
        "critique postmortem alignment deep dive budget update updates roundtable checkpoint huddle"
    ),
    meetings=words("team teams group meeting meetings appointment event"),
    called=words("called named titled entitled labelled labeled dubbed"),
    topics=words("topic subject title titled"),
    labels=words("title titled subject topic purpose agenda occasion name called re what about"),
    leads=words("regarding re"),
    articles=words("the a an our my your their his her its some this"),
    inside=words("of and & with the a an our my for on to in about vs versus at + / by from"),
    clauses=words(
        "i im ive id ill we were weve well you youre youll he hes she shes it its they theyre thats theres is are "
        "am was be been being has have had do does did dont doesnt cant wont can could would will should may "
        "might must if because since when whether please pls plz thanks thank thx cheers sorry hope hopefully let "
        "lets know see regards best kind hi hey hello dear ok okay yes no not never actually maybe perhaps "
        "possible asap instead otherwise who whose what which where why how there here me us them one so just "
        "also too again wait mean meant rather nothing anything something someone anybody somebody nobody "
        "everyone need want like bye later u ur anywhere somewhere kindly total altogether bit exactly much lot "
        "both needs info name kicking moment dear"
    ),
    wishes=words(
        "near next close beside opposite facing by quiet quieter bright sunny window windows upstairs downstairs "
        "away corner side view natural airy cosy cozy standing accessible wheelchair without"
    ),
    naming=TYPOGRAPHY.sayings(
        "put down that it for|put down that its for|note that it for|note that its for|write that it for|say it for|"
        "put it down as|note it as|"
        "call it|call this|call that|call the booking|call my booking|call the meeting|call this booking|"
        "call my … booking|call the … booking|name it|name this|name the booking|name my booking|title it|"
        "label it|rename it to|rename it as|rename it|rename this to|rename … to|rename … as|rename … into|"
        "retitle … to|retitle … as|change the name of … to|change the title of … to|change the title to|"
        "change its title to|change the name to|change its name to|change title to|set the title to|set title to|"
        "make the title|the title is|its title is|the name is|its name is|its called|title :|new title :|"
        "topic :|the topic is|subject :|the subject is|"
        "give it the title|give it the name|give it a title :|it should be called|it is called|put * as title|"
        "put * as the title|set * as title|set * as the title|use * as title|use * as the title|… call it|"
        "… rename it to|… rename it|"
        "… name it"
    ),
    purposes=TYPOGRAPHY.sayings(
        "it for|it is for|its for|this is for|that is for|thats for|thatll be for|it will be for|"
        "itll be for|this one is for|ill use it for|well use it for"
    ),
    instead=words("rather actually instead"),
    removing=words("remove delete drop clear erase no without"),
    title_nouns=words("title name"),
)
