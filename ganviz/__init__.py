"""GanViz: small GANs, trained live in front of you.

The layers, from the bottom up; none imports one above it (import contracts run as tests):

    registry, settings             how entries are found; what a setting is, how it is read, checked and changed
    targets, losses, penalties     P_data, the objectives, the gradient penalties: one file each
    groups, config, snapshot       what a run is, group by group and as a whole; what travels
    streams, first_sight           its random numbers; what of it is shown before there are networks
    networks, metrics              the two players; the numbers on screen
    diagnoses                      what is happening, in a sentence: one file each
    training                       the loop, optimisers, probe, checkpoints
    hosts                          where training runs
    theory                         the lecture's figures without training
    presets, recording, exporting  known-good starts, the run's memory, what leaves the program
    ui                             the window: the only place that knows Qt
    benchmarks                     how fast it is, against yardsticks timed in turn: one file each
    cli                            the command line
"""

import os

# The matrices here are small. With a second thread each product waits for a core that paints or trains: 10 ms for one
# that takes .3 ms. Read by numpy's BLAS when it is loaded, so it stands before everything else.
for _library in ("OPENBLAS", "OMP", "MKL"):
    os.environ.setdefault(f"{_library}_NUM_THREADS", "1")

__version__ = "0.1.0"
