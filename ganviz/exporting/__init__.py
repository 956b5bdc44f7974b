"""What leaves the program: so far, the report of a run that is trained without a window."""
