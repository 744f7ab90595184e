"""One typed tree of settings, kept as TOML, written whole or not at all."""
