"""GanViz: small GANs, trained live in front of you.

The layers, from the bottom up; none imports one above it (import contracts run as tests):

    config, registry, snapshot     what a run is, how entries are found, what travels
    targets, losses, penalties     P_data, the objectives, the gradient penalties: one file each
    networks, metrics              the two players; the numbers on screen
    training                       the loop, optimisers, probe, checkpoints
    hosts                          where training runs
    presets, recording, exporting  known-good starts, the run's memory, what leaves the program
    ui                             the window: the only place that knows Qt
    cli                            the command line
"""

__version__ = "0.1.0"
