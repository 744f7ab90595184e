"""The query language (pure), the service that others call, and the engine, which runs in a worker.

Whoosh is imported in `reader.search.engine` only, which the window's process never loads.
"""
