"""When two addresses are the same page, for this room."""

from auditor.site.same_address import identity, shape

__all__ = ["identity", "shape"]
