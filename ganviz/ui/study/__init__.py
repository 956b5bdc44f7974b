"""The parts of the page of studies."""
