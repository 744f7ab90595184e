"""What runs in the batch worker of what editions say beside each other."""
