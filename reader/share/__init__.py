"""What leaves the library, in a form that another library can take in again."""
