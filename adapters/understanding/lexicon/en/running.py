"""English: how people run a place."""

from adapters.understanding.lexicon.en.typography import TYPOGRAPHY
from adapters.understanding.lexicon.running import Running

meanings, sayings, words = TYPOGRAPHY.meanings, TYPOGRAPHY.sayings, TYPOGRAPHY.words

RUNNING = Running(
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
            "bring {thing} back|bring back {thing}|put {thing} back into service|reactivate {thing}": "back",
            "duplicate {thing} as {new}|copy {thing} as {new}|copy {thing} to {new}"
            "|clone {thing} as {new}": "duplicate",
            "{thing} has {facts}|{thing} now has {facts}|{thing} got {facts}|{thing} is on {facts}|{thing} is {facts}"
            "|set {thing} to {facts}|give {thing} {facts}|{thing} is now {facts}"
            "|{thing} needs {facts}": "edit",
            "open {thing} {facts}|{thing} opens {facts}|{thing} is open {facts}|{thing} is now open {facts}": "open",
            "{thing} has no {facts}|{thing} no longer has {facts}|{thing} doesn't have {facts}"
            "|{thing} has lost {facts}": "lose",
            "add site {new}|add a site {new}|add a site called {new}|add a site named {new}|new site {new}"
            "|new site called {new}": "site",
            "rename site {site} to {new}|rename the site {site} to {new}": "site-name",
            "site {site} is in {zone}|the site {site} is in {zone}|move site {site} to {zone}": "site-zone",
            "remove site {site}|remove the site {site}|delete site {site}|delete the site {site}": "site-gone",
            "sites|list sites|show sites|the sites": "sites",
            "make {thing} {facts}|change {thing} to {facts}|make it {facts}|it should have {facts}"
            "|it seats {facts}": "edit",
            "call it {new}|it is called {new}|it's called {new}|it is called {new} now": "rename",
        }
    ),
    it=words("it this them these"),
    articles=words("a an the its one some"),
    beside=words("with and having"),
    seats=words("seats seat seating people persons places pax for capacity chairs"),
    units=sayings("units|unit|pieces|of them|pcs"),
    ground=sayings("ground floor|ground|on the ground floor"),
    needs=words("needs need requires with"),
    me=words("me myself admins"),
    departures=sayings(
        "departure|departures|add departure|add departures|add a departure|new departure|new departures"
    ),
    zoned=sayings("in"),
    each=words("each apiece everybody everyone"),
    also=sayings("aka|also called|also known as|alias"),
)
