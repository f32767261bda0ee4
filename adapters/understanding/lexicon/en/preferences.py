"""English: how people say how, when and where they want to be told things."""

from adapters.understanding.lexicon.preferences import PreferenceWords

PREFERENCES = PreferenceWords(
    sentences={
        "clock-12": (
            "use a/the? 12-hour/12_hour/12h clock/format"
            "|show/write me? times in a/the? 12-hour/12_hour/12h clock?|show/write me? times with am_pm"
            "|use am_pm"
        ),
        "clock-24": (
            "use a/the? 24-hour/24_hour/24h clock/format"
            "|show/write me? times in a/the? 24-hour/24_hour/24h clock?|show/write me? times without am_pm"
        ),
        "reminder-off": (
            "don't/do_not remind me at_all/of_anything/any_more/anymore|stop reminding me"
            "|stop/no reminders please?|don't/do_not send me reminders"
        ),
        "reminder": (
            "please? always? remind me {length} before/ahead/earlier"
            "|please? always? remind me {length} before every/each/my/a/the booking/bookings/meeting/meetings"
            "|please? always? remind me {length} before they/it start/starts/begin/begins"
        ),
        "quiet-off": "no quiet hours|write/message to? me at any time/hour|quiet hours off",
        "quiet": (
            "quiet hours {span}|my quiet hours are {span}|please? don't/do_not/never write to? me {span}"
            "|please? don't/do_not/never message/disturb/bother me {span}|no messages between/from {span}"
        ),
        "reach-slack": "please? write/message to? me in/on slack|reach me in/on slack",
        "reach-telegram": "please? write/message to? me in/on telegram|reach me in/on telegram",
        "reach-off": "write/message to? me where i book",
        "length-off": "always ask me how long",
        "length": "my usual/default length is {length}",
        "favourites-off": "i have no favourites/favorites|no favourites/favorites",
        "favourites": "my favourites/favorites are {things}|my favourite/favorite room/thing? is {things}",
        "name-hidden": (
            "please? hide my name|please? don't/do_not show/tell anyone/anybody/others/people? my name"
            "|please? don't/do_not show my name to? others/anyone/anybody?|keep my name private"
        ),
        "name-off": "show my name again?|don't/do_not hide my name|stop hiding my name",
    },
    short={
        "clock-12": "clock? 12/12h/12-hour/12_hours/12_h/12_hour|clock? am_pm",
        "clock-24": "clock? 24/24h/24-hour/24_hours/24_h/24_hour",
        "reminder-off": "reminder/reminders off/no/none/never|no reminder/reminders",
        "reminder": "reminder/reminders/remind me? {length} before?",
        "quiet-off": "quiet hours? off/no/none/never",
        "quiet": "quiet hours? {span}",
        "reach-slack": "reach/where? slack",
        "reach-telegram": "reach/where? telegram",
        "reach-off": "reach/where anywhere/any/off",
        "length-off": "usual? length off/no/none/ask",
        "length": "usual/default? length {length}",
        "favourites-off": "favourites/favorites off/no/none",
        "favourites": "favourites/favorites/favourite/favorite {things}",
        "name-hidden": "name hide/hidden/private|hide name",
        "name-off": "name show/shown/off|show name",
    },
    joins=frozenset(["and", "&", ","]),
)
