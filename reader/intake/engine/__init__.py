"""What takes a report out of its PDF: runs in the batch worker, never in the window's process."""
