"""How often the audit is right: measured on labelled platforms, and the figures that come with the package."""
