"""What users put on a platform: advertisements, posts and their lists, counted and blanked, never kept."""
