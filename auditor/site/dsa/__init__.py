"""Who runs the platform, under which terms, and where authorities reach it."""
