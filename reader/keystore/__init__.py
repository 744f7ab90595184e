"""Passwords in the system's key store, if the reader wants: the only place that keeps them."""
