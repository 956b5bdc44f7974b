"""The parts of the laboratory: its stage, its small plots, its formula, its commands and files."""
