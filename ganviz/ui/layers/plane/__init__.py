"""The layers of the stage for distributions on the plane, one per file; each derives from ``PlaneLayer``."""
