"""The controls of the window, one per file; siblings never import each other."""
