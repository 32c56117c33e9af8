"""Figures and reports that a platform publishes about itself."""
