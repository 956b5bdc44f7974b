"""The library: the runs that were saved and opened lately, with their pictures and numbers."""
