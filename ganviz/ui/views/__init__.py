"""The plots, one view per file, found by the registry."""
