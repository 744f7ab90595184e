"""Processes for whatever may hang, crash or hold the interpreter: start, watch, kill, restart.

A worker is one spawned process with one desk; a job is a frozen dataclass that
its desk handles. Knows neither PDF nor search.

    from reader.workers.worker import Pool, Worker, WorkerSpec
    from reader.workers.job import Job, WorkerFailure

Nothing is imported here: a child imports this package too, and should start quickly.
"""
