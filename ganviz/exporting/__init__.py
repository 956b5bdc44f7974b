"""What leaves the program and needs no window: numbers, weights, code, tables and formulas."""
