"""What runs in a worker: looking through whole editions."""
