"""Ground floor: errors, paths, logging, resources. Imports nothing of ours."""
