"""Lessons in the window: what a step says, what is predicted, and the panel that goes through them."""
