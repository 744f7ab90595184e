from reader.search.engine.progress import Progress


def test_what_is_left_is_told_from_what_was_done() -> None:
    now = 100.0
    progress = Progress({1: 10, 2: 30, 3: 60}, lambda: now)
    assert progress.seconds == 0
    now = 101.0
    progress.done(1)
    assert progress.seconds == 0, "it is too early to say"
    now = 104.0
    progress.done(2)
    assert progress.seconds == 6
    progress.done(9)
    assert progress.seconds == 6, "nobody has counted on that one"
    progress.done(3)
    assert progress.seconds == 0
