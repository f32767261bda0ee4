"""English: how people run a place."""

from adapters.understanding.lexicon.en.ruling import RULING
from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.running import Running
from core.domain.resources.features import AttributeType

meanings, sayings, words = TYPOGRAPHY.meanings, TYPOGRAPHY.sayings, TYPOGRAPHY.words

RUNNING = Running(
    rules=RULING,
    orders=meanings(
        {
            "add {kind} called {new}|add {kind} named {new}|create {kind} called {new}"
            "|create {kind} named {new}|set up {kind} called {new}|new {kind} called {new}"
            "|new {kind} named {new}": "name",
            "new {kind} {new}|add {kind} {new}|create {kind} {new}": "bare",
            "add {facts}|create {facts}": "line",
            "create {kind}|add resource|add a resource|new resource": "new",
            "rename {thing} to {new}|rename {thing} as {new}|rename {thing} into {new}"
            "|call {thing} {new} from now on": "rename",
            "retire {thing}|decommission {thing}|take {thing} out of service": "retire",
            "what is retired|what's retired|what has been retired|what was retired|which things are retired"
            "|retired things|show retired things|show the retired things|which {kind} are retired"
            "|retired {kind}": "retired",
            "set up|set up the place|set up this place|set this place up|set everything up|start the setup"
            "|continue the setup|continue setting up|go on with the setup|go on setting up": "setup",
            "bring {thing} back|bring back {thing}|put {thing} back into service|reactivate {thing}"
            "|unretire {thing}": "back",
            "bring everything back|bring all of them back|bring them all back|bring back everything"
            "|restore everything": "all-back",
            "restore {thing}": "restore",
            "duplicate {thing} as {new}|copy {thing} as {new}|copy {thing} to {new}"
            "|clone {thing} as {new}|duplicate {thing}|clone {thing}": "duplicate",
            "{thing} has {facts}|{thing} now has {facts}|{thing} got {facts}|{thing} is on {facts}|{thing} is {facts}"
            "|set {thing} to {facts}|give {thing} {facts}|{thing} is now {facts}"
            "|{thing} needs {facts}": "edit",
            "open {thing} {facts}|{thing} opens {facts}|{thing} is open {facts}|{thing} is now open {facts}"
            "|set the hours of {thing} to {facts}|change the hours of {thing} to {facts}|set {thing} hours to {facts}"
            "|change {thing} hours to {facts}|the opening hours of {thing} are {facts}|the hours of {thing} are {facts}"
            "|{thing} opening hours are {facts}": "open",
            "{thing} has no {facts}|{thing} no longer has {facts}|{thing} doesn't have {facts}"
            "|{thing} has lost {facts}": "lose",
            "add site {new}|add a site {new}|add a site called {new}|add a site named {new}|new site {new}"
            "|new site called {new}": "site",
            "rename site {site} to {new}|rename the site {site} to {new}": "site-name",
            "site {site} is in {zone}|the site {site} is in {zone}|move site {site} to {zone}": "site-zone",
            "remove site {site}|remove the site {site}|delete site {site}|delete the site {site}": "site-gone",
            "sites|list sites|show sites|the sites": "sites",
            "call {kind} {new}|call {kind} {new} from now on|we call {kind} {new}|{kind} are called {new}"
            "|{kind} are called {new} here|rename {kind} to {new}": "kind-name",
            "kinds|list kinds|show kinds|show the kinds|the kinds|which kinds are there|what are the kinds called"
            "|what are kinds called": "kinds",
            "call this place {new}|rename this place to {new}|rename the place to {new}|rename us to {new}"
            "|call the house {new}|call our place {new}|change the name of this place to {new}"
            "|rename the organization to {new}|call the organization {new}": "house-name",
            "new attribute {new}|add attribute {new}|add an attribute {new}|add the attribute {new}"
            "|define attribute {new}|define the attribute {new}|create attribute {new}": "attribute",
            "remove attribute {attribute}|remove the attribute {attribute}|delete attribute {attribute}"
            "|delete the attribute {attribute}": "attribute-gone",
            "new attribute|add attribute|add an attribute"
            "|attributes|list attributes|show attributes|show the attributes|the attributes"
            "|which attributes are there|what attributes are there": "attributes",
            "put {thing} at {facts}|put {thing} in {facts}|put {thing} on {facts}|move {thing} to {facts}": "place",
            "{thing} is at {facts}|{thing} is in {facts}|{thing} stands in {facts}|{thing} stands at {facts}": "edit",
            "change the opening hours to {facts}|set the opening hours to {facts}|change our opening hours to {facts}"
            "|change opening hours to {facts}|make the opening hours {facts}|set our opening hours to {facts}"
            "|set opening hours to {facts}|change our hours to {facts}|set our hours to {facts}": "house-hours",
            "our opening hours are {facts}|the opening hours are {facts}|we are open {facts}|we're open {facts}"
            "|we open {facts}|opening hours are {facts}|we are now open {facts}": "house-open",
            "show me the groups|show the groups|list the groups|which groups are there|what groups are there"
            "|show me all groups|show all groups|what groups do we have|which groups do we have": "groups",
            "who is in the group {group}|who is in group {group}|who is in the {group} group"
            "|who's in the group {group}|who belongs to the group {group}|show the group {group}"
            "|the members of the group {group}|members of the group {group}": "group",
            "{group} sits at {seats}|{group} sit at {seats}|{group} is seated at {seats}"
            "|{group} are seated at {seats}|{group} sits together at {seats}": "seats",
            "{group} sits anywhere|{group} sit anywhere|{group} can sit anywhere"
            "|{group} sits anywhere again|{group} sit anywhere again": "seats-gone",
            "rows {seats} of {thing} are {value}|row {seats} of {thing} is {value}"
            "|seats {seats} of {thing} are {value}|seat {seats} of {thing} is {value}"
            "|rows {seats} on {thing} are {value}|row {seats} on {thing} is {value}"
            "|seats {seats} on {thing} are {value}|seat {seats} on {thing} is {value}"
            "|{thing} rows {seats} are {value}|{thing} row {seats} is {value}"
            "|{thing} seats {seats} are {value}|{thing} seat {seats} is {value}": "seat-class",
            "rows {seats} of {thing} have no class|row {seats} of {thing} has no class"
            "|seats {seats} of {thing} have no class|seat {seats} of {thing} has no class"
            "|rows {seats} on {thing} have no class|row {seats} on {thing} has no class"
            "|seats {seats} on {thing} have no class|seat {seats} on {thing} has no class": "seat-classless",
            "make {thing} {facts}|change {thing} to {facts}|make it {facts}|it should have {facts}"
            "|it seats {facts}": "edit",
            "call it {new}|it is called {new}|it's called {new}|it is called {new} now": "rename",
            "{thing} has {facts} now|{thing} also has {facts}|{thing} now also has {facts}|{thing} has {facts} too"
            "|{thing} has {facts} as well|make {thing} {facts}": "edit",
            "rename {thing} {new}|change the name of {thing} to {new}|{thing} is now called {new}": "rename",
            "cancel the departure of {thing} {when}|delete the departure of {thing} {when}"
            "|remove the departure of {thing} {when}|cancel the departures of {thing} {when}"
            "|the departure of {thing} {when} is cancelled": "close",
            "close {thing} {when}|close off {thing} {when}|shut {thing} {when}": "close",
            "{thing} is closed {when}|{thing} will be closed {when}": "closed",
            "reopen {thing}|reopen {thing} {when}|open {thing} again|open {thing} again {when}|open {thing} up again"
            "|lift the closure of {thing}|lift the blackout of {thing}"
            "|cancel the closure of {thing}|end the closure of {thing}|remove the closure of {thing}": "reopen",
            "our time zone is {zone}|our timezone is {zone}|the time zone is {zone}|our time zone is now {zone}"
            "|set the time zone to {zone}|set our time zone to {zone}|change the time zone to {zone}"
            "|change our time zone to {zone}|the office is in the time zone {zone}": "house-zone",
            "add {count} more {thing}|add {count} further {thing}": "more",
            "retire {count} {thing}|take away {count} {thing}|take {count} {thing} away"
            "|take {count} {thing} out of service": "fewer",
            "we have {count} {thing}|we now have {count} {thing}|there are {count} {thing} now"
            "|there are now {count} {thing}": "so-many",
        }
    ),
    owning=("'s", "'"),
    sites=words("site office branch building campus location"),
    it=words("it"),
    because=sayings("for|because|due"),
    articles=words("a an the its one some"),
    beside=words("with and having"),
    placing=words("is stands sits lies located"),
    class_words=words("class in"),
    seats=words("seats seat seating people person persons places pax for capacity chairs"),
    units=sayings("units|unit|pieces|of them|pcs"),
    ground=sayings("ground floor|ground|on the ground floor"),
    needs=words("needs need requires with"),
    me=words("me myself"),
    departures=sayings(
        "departure|departures|add departure|add departures|add a departure|new departure|new departures"
    ),
    zoned=sayings("in"),
    types=meanings(
        {
            "number|a number|how many|numeric": AttributeType.NUMBER,
            "yes/no|yes no|yes or no": AttributeType.YES_NO,
            "text|a text|words": AttributeType.TEXT,
        }
    ),
    later=sayings("later|not now|skip|skip it|skip this|some other time|no|no thanks|no thank you|nope"),
    each=words("each apiece everybody everyone per person head"),
    photo=sayings(
        "photo|picture|photo of|picture of|a photo of|a picture of|new photo of|this is|that is|that's|here is|here's"
    ),
    also=sayings("aka|also called|also known as|alias"),
    everything=sayings("bookings|all bookings|every booking|everything|anything"),
    bookings_of=sayings("bookings of|bookings for|bookings in|every booking of|all bookings of"),
    listing=sayings("list|list all|show|show all|every rule"),
)
