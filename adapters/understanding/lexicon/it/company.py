"""Italian: how people speak of others: whose booking it is, who comes along, who takes it over."""

from adapters.understanding.lexicon.company import Company

COMPANY = Company()
