"""What a platform says of itself on one matter, weighed over pages and languages."""
