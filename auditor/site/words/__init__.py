"""Words and other signs in plain text: the vocabulary, numbers, ages, periods, languages."""
