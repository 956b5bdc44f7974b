"""Runs as a window has them: their threads, their pace, and what of them is shown. Knows no page."""
