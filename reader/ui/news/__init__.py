"""What is new, by week, and folders that are watched for it."""
