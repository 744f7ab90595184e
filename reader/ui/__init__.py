"""Qt, here and in app.py only: the window and its screens."""
