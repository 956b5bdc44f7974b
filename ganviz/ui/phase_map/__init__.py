"""The parts of the page of maps: what of a cell is shown, the map, its key, one cell's seeds, and what can be set."""
