"""The pages of the window, one per file, found by the registry. Drop in a file with one class, and it has its tab."""
