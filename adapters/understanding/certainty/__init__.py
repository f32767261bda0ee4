"""
Certainty: what may follow a sentence, by one rule.

- What changes something that exists (cancel, move, extend, check out) is done only if the words ask for it: they order
  it, or ask Bellhop for it; they ask it of a booking, the speaker's own; and nothing else in them speaks against it: no
  question about it, no condition, no maybe, nothing that was, nothing that others say. If something of that is missing,
  it is asked, as a button; if much of it is, nothing happens.
- What makes something new is done unless the words talk of something else: of others, of what was, of a maybe, or of
  needing nothing. A hold is cheap, and is given back with one word.
- A question gets an answer: about an act, how that is done; about somebody else's booking, what is free; about one's
  own, the list of them.
- Talk gets nothing but a friendly word, and in a group not even that.
"""
