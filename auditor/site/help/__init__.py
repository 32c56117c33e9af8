"""Help for victims and for those who work: where it is offered, and whether it is right."""
