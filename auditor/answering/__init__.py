"""What only people know: their answers are read, held against an audit, and laid beside what was observed."""
