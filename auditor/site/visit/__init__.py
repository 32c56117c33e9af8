"""What a visit brought home: facts, kept with it."""
