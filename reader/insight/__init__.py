"""What reports say together: term vectors, and which reports are related and why. Pure."""
