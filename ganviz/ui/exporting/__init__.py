"""Pictures and films of a run, drawn by the very views of the window."""
