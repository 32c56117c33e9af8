"""Markup of one page: what stands where, what can be seen, clicked and filled in."""
