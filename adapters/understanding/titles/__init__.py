"""
Titles: what a booking is for, in the person's own words.

What is left once day, clock, thing and people are read is the title. The words are cut out, and the rest is read once
more, so that numbers, weekdays and verbs in a title change nothing that was said outside it.
"""
