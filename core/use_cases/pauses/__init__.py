"""What platforms ask of everybody: to be left alone for a while."""
