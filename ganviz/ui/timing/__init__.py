"""What the benchmarks ask of a window: how fluent it is, how long it took to open."""
