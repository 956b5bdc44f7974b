"""The layers of the stage for distributions on the line, one per file; each derives from ``LineLayer``."""
