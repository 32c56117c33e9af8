"""Which page of the platform a page is, or why it is none that can be read."""
