"""What asks a question or lists what went wrong."""
