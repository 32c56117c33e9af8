"""The gate before a platform: where it stands, and what it asks."""
