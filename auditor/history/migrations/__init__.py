"""The changes of the tables over time, oldest first; Alembic carries them out."""
