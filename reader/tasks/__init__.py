"""Work off the window's thread: one small function for each thing a person does. No Qt."""
