"""When two addresses are the same page, for this room."""

from auditor.site.markup.same_address import identity, shape

__all__ = ["identity", "shape"]
