"""The companies that reports speak of: their names, and where they are named. Pure."""
