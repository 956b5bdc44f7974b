"""Somebody's own data: files, formulas and strokes become points that a config holds. Knows no Qt."""
