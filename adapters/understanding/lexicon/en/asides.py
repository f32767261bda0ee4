"""English: what people say in passing of the card that they were shown last."""

from adapters.understanding.lexicon.asides import Asides
from adapters.understanding.lexicon.en.typography import TYPOGRAPHY

sayings, sentences, words = TYPOGRAPHY.sayings, TYPOGRAPHY.sentences, TYPOGRAPHY.words

ASIDES = Asides(
    said=sentences(
        {
            "exception": (
                "can i have an exception|could i have an exception|may i have an exception|"
                "can i get an exception|could i get an exception|can we have an exception|"
                "could we have an exception|can we get an exception|ask for an exception|i d like an exception|"
                "i would like an exception|i need an exception|we need an exception|i want an exception|"
                "request an exception|make an exception|can you make an exception|could you make an exception|"
                "is an exception possible|any chance of an exception|exception please|please make an exception|"
                "can i ask for an exception|can someone make an exception|can somebody approve it anyway|"
                "can somebody allow it anyway|ask an admin to allow it"
            ),
            "kept": (
                "keep it in case|i ll keep it in case|we ll keep it in case|keep it|i ll keep it|we ll keep it|"
                "i m keeping it|we re keeping it|keep it anyway|keep it for now|keep it as it is|leave it as it is|"
                "leave it as is|keep both|leave both|keep both of them|keep them|keep them both|leave them|"
                "leave it in|it stays|it can stay|leave the other one|keep the other one|leave the rest|"
                "keep the rest|leave it there|let s keep it|let s leave it|keep it then|it s fine as it is|"
                "leave it like that|i ll hold on to it|we ll hold on to it|i ll stick with it|stick with it|"
                "stay with it|don t change it|don t touch it|i want to keep it"
            ),
            "freed": (
                "withdraw it|withdraw that|i withdraw it|withdraw the request|withdraw my request|"
                "give it up|i ll give it up|give it back|give that up|let it go|let the room go|free it up|free it|"
                "it can go|that can go|it s free to go|you can have it back|i don t need it|we don t need it|"
                "don t need it|i won t need it|we won t need it|get rid of it|someone else can have it|"
                "somebody else can have it|give the room up|give the room back|free the room up|free up the room|"
                "i don t need the room|we don t need the room|we don t need it now|i don t need it now"
            ),
            "unsure": (
                "what should i do with the room|what do i do with the room|what shall i do with the room|"
                "what should we do with the room|what do we do with the room|"
                "what happens to the room|what happens with the room|what do i do with it|what should i do with it|"
                "what do we do with it|what to do with the room|"
                "what do i do about the room|what should i do about the room"
            ),
            "card": (
                "is it approved|"
                "is it approved yet|has it been approved|has it been approved yet|has anybody answered|"
                "has anybody answered yet|has anyone answered|has anyone answered yet|any answer yet|"
                "remind me which room that was|which room was that|which room was it|which one did you give me|"
                "which one is it|which desk is it|which room is it|which desk number is it|what desk number is it|"
                "what number is it|which number is it|what room is it|what desk is it|which desk|which laptop is it|"
                "which seat is it|what seat is it|which desk do i have|which one do i have|which one did i get|"
                "which one is mine|which day is it|what day is it|which day is that|what day is that|"
                "what day of the week is that|what day of the week is it|what weekday is that|what date is that|"
                "what date is it|when is it|what time is it|what time was it|when was it|what time was that|"
                "when does it start|when does it end|what time does it start|what time does it end|till when is it|"
                "until when is it|how long is it|how long is it for|how long have i got it|how long do i have it|"
                "what s it called|what is it called|what did i call it|what s the title|what is the title|"
                "what name is it under|who s it booked under|who is it booked under|whose name is it under|"
                "whose name is it in|who s it under|is it under my name|is it in my name|where is it|where s that|"
                "where is that|what floor is it|which floor is it|which floor is that|what floor is that on|"
                "which floor is it on|what floor is it on|show me the card|show it|show me|what s the reference|"
                "what is the reference|what was the reference|is it booked|is it confirmed|is it still booked|"
                "is that booked|is it done|is that done|is it still mine|do i still have it|do we still have it|"
                "and the room|what about the room|and my room|what about my room|what about my booking|"
                "is the room still booked|is the room still mine"
            ),
            "holder": (
                "who has it|who s got it|who has that|who s got that|who took it|who booked it|who booked that|"
                "who s in there|who is in there|who s it taken by|who is it taken by|taken by whom|by whom|"
                "who s using it|who is using it|who s that|whose is it|whose booking is it|who s got the room|"
                "who has the room|who is it"
            ),
            "guests": (
                "who s on it|who is on it|who s in|who is in|who s going|who s invited|who have i got|"
                "who s on the booking|is it just me|so it s just me|it s just me|who all is in"
            ),
            "others": (
                "who else is in that day|who s in that day|who is in that day|who else is there that day|"
                "who else is in|who else will be in|who else will be there|who else is there|is anyone else in|"
                "is anyone else in that day|is anybody else in that day|who s around that day|who s there that day|"
                "who else is around|is anybody in that day|anyone else in that day"
            ),
            "after": (
                "the one right after|the slot right after|right after|right after that|the one after|"
                "the one after that|the next one|the next slot|after that|straight after|straight after that|"
                "directly after|and after that|and after|what about after that|what about after|the next free one|"
                "the next free slot|and right after|what about right after|take the one after|the following slot|"
                "just after that"
            ),
            "late": (
                "running late|running late save my spot|running late keep it for me|running behind|"
                "running a bit late|i ll be late|i ll be a bit late|i m going to be late|i m gonna be late|"
                "gonna be late|going to be late|might be late|i might be late|we might be late|we ll be late|"
                "we re running late|be there in 10|be there in 5|be there in a bit|i ll be there in 10|"
                "i ll be there in 5|i m stuck in traffic|stuck in traffic|my train is late|my train is delayed|"
                "don t give it away|don t give my room away|on my way|i m on my way|late save my spot|"
                "running late hold my spot"
            ),
            "door": (
                "how do i get in|how do we get in|how do i get in there|how does one get in|how do i open it|"
                "how do i open the door|what s the code|what is the code|what was the code|remind me how i get in|"
                "remind me how to get in|remind me of the code|how to get in|how can i get in|how do i unlock it|"
                "what s the door code|what is the door code|what was the door code|is there a code|do i need a code"
            ),
            "mistaken": (
                "i cancelled by mistake|i canceled by mistake|i cancelled it by mistake|i canceled it by mistake|"
                "i cancelled that by mistake|i cancelled the wrong one|i cancelled the wrong booking|"
                "that was a mistake|it was a mistake|that was an accident|it was an accident|i did that by accident|"
                "i did that by mistake|i cancelled by accident|i cancelled it by accident|i didn t mean to|"
                "i didn t mean to cancel|i didn t mean to cancel it|i didn t mean that|i didn t want to cancel|"
                "i didn t want to cancel it|i didn t want that|that s not what i wanted|i shouldn t have cancelled|"
                "i shouldn t have cancelled it|i need it after all|we need it after all|i do need it after all|"
                "we do need it after all|i want it back|can i have it back|can we have it back|can i get it back|"
                "get it back|give it back to me|i pressed the wrong button|i hit the wrong button|"
                "i clicked the wrong button|i tapped the wrong button|wrong button|i dropped it by mistake|"
                "i dropped it by accident"
            ),
            "after-all-not": (
                "actually don t|no don t|wait don t|oh no don t|actually no don t|on second thoughts no|"
                "on second thought no|better not|i d better not|changed my mind|i changed my mind|"
                "i ve changed my mind|no i changed my mind|wrong chat|wrong window|wrong channel|ignore that|"
                "ignore me|disregard that|my bad|my mistake|leave it where it is|keep it where it is|"
                "leave it where it was"
            ),
            "size": (
                "how many fit in there|how many fit in|how many fit|how many seats does it have|how many seats|"
                "how big is it|how large is it|how many people fit in|how many people fit in there|"
                "how many can it hold|how many does it seat|what size is it|how many people does it hold|"
                "how many does it hold|is it big enough"
            ),
            "deciders": ("who has to approve it|who approves it|who decides about it"),
            "behind": (
                "is anyone in after us|is anyone in after me|who s in after us|who s in after me|who s in after|"
                "who is in after us|is it free after|is it free afterwards|is it free after that|who has it after|"
                "who has it after us|who s next|who s in there after us|is anybody in after us|anyone in after us|"
                "is there anyone after us|is there someone after us|who has it next"
            ),
            "elsewhere": (
                "any other room|another room|any other rooms|is there another room|something else|anything else|"
                "what else is there|any alternatives|other rooms|other options|any other options|"
                "is there anything else|a different room|any other one|somewhere else|anywhere else|"
                "what else do you have|what else have you got"
            ),
            "other-times": (
                "anything earlier|anything later|something earlier|something later|do you have anything earlier|"
                "do you have anything later|is there anything earlier|is there anything later|earlier maybe|"
                "something earlier maybe|something later maybe|any other time|another time|other times|"
                "what other times|too late anything earlier|too early anything later|"
                "too late in the day anything earlier|when else is it free|when is it free then|when else|"
                "what else is free|got anything earlier|got anything later|what other times are there|"
                "when would it be free|when is it free|when s it free|when is it available|when s it available|"
                "when is it free after that|when is it free again|when is it free next|when does it get free|"
                "when does it get free again|when does it free up|when will it be free|when will it be free again|"
                "when could i have it|when can i have it|when could we have it|when can we have it|is it free later|"
                "is it free earlier|is it free at another time|when else could i have it"
            ),
            "day-later": (
                "move it to the day after|the day after|make it the day after|make it the next day|the next day|"
                "move it to the next day|a day later|one day later|make it a day later|the following day|"
                "make it the following day|move it to the following day|push it a day|push it back a day|"
                "move it a day later|push it to the next day"
            ),
            "day-sooner": (
                "move it to the day before|the day before|make it the day before|a day earlier|one day earlier|"
                "make it a day earlier|move it a day earlier|bring it forward a day|the previous day|"
                "make it the previous day|a day sooner"
            ),
        }
    ),
    around=words(
        "oh ah ok okay hey hi hm hmm um uh well so and but right alright fine great good yeah yes yep no nah nope "
        "wait sorry please pls plz thanks actually just again then now anyway though bellhop also really tho ugh "
        "argh damn cool sure still"
    ),
    coming=sayings(
        "is coming|is coming too|is coming as well|comes too|will come too|will join|is joining|is joining us|"
        "can come|will be there|wants to come|wants to join|can join|is in"
    ),
    absent=sayings(
        "can t make it|cannot make it|can t come|cannot come|isn t coming|is not coming|won t make it|won t come|"
        "won t be there|is out|is sick|can t join|won t join|has to skip|isn t joining|dropped out|is not joining|"
        "doesn t come|can t be there|couldn t make it|had to cancel|is off sick|"
        "can t|can t after all|couldn t come"
    ),
    joining=words("come join joining"),
    beside_joining=words(
        "be there can could should would please with us on wants want to has have let lets i d like needs also too"
    ),
    adding=words("as"),
    thanks=words("thanks thx thank ty cheers ta"),
    opening=sayings(
        "you know what|know what|come on|oh come on|listen|look|"
        "sweet|ace|wicked|nice one|good one|sounds good|sounds great|good to know|good stuff|got it|gotcha|"
        "i see|makes sense|fair enough|no worries|no problem|i m back|im back|back now|back again|right back|"
        "here again|here i am|that s better|where were we|so where were we|one sec|one second|one moment|"
        "just a sec|just a second|just a moment|a second|hang on|hold on|bear with me|sorry about that|sorry|"
        "apologies|phew|yay|wow|magic|sorted|understood|noted|thanks for that|ok thanks|thanks|thank you|"
        "cheers|hi again|hello again|me again|it s me again|right then|okay then|ok so"
    ),
    praise=words(
        "appreciated appreciate lifesaver legend star hero awesome brilliant amazing "
        "wonderful fantastic marvellous excellent lovely"
    ),
)
