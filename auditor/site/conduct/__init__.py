"""The code of 2018 and the platform's own rules against exploitation."""
