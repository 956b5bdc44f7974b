"""GanViz: small GANs, trained live in front of you.

The layers, from the bottom up; none imports one above it (import contracts run as tests):

    phrases, child, console        sentences that can be translated; how the program starts itself again; any console
    resources, places, build       where files lie; where the program keeps what it remembers; which build this is
    registry, refusals, settings   how entries are found; what is said of input that cannot be used; what a setting is,
                                   how it is read, checked and changed
    wording                        settings, their values and what changed of them, in words
    targets, losses, penalties     P_data, the objectives, the gradient penalties: one file each
    groups, latent, schedule,      what a run is, group by group
    config, snapshot               and as a whole; what travels
    streams, first_sight           its random numbers; what of it is shown before there are networks
    networks, metrics              the two players; the numbers on screen
    diagnoses                      what is happening, in a sentence: one file each
    training                       the loop, optimisers, probe, checkpoints
    hosts                          where training runs
    theory                         the lecture's figures without training
    presets, recording, studies    known-good starts, the run's memory, many runs at once
    run_files, exporting           a run in a file; numbers, weights, code and tables out of it
    ui                             the window: the only place that knows Qt, itself in layers:
        theme, translation         colours and sizes; the words on screen
        plotting, layers, views    what plots are drawn with; the layers of a stage and the plots, one file each
        controls, exporting, runs  widgets; pictures and films; runs, their threads, and what of them is shown
        page, pages, lab, theory   what a page is; the pages, one file each, and their parts
        shell, timing, app         the frame around the pages; what benchmarks ask of it; the start
    benchmarks                     how fast it is, against yardsticks timed in turn: one file each
    cli, commands                  the command line: one command per file
"""

import os

# The matrices here are small. With a second thread each product waits for a core that paints or trains: 10 ms for one
# that takes .3 ms. Read by numpy's BLAS when it is loaded, so it stands before everything else.
for _library in ("OPENBLAS", "OMP", "MKL"):
    os.environ.setdefault(f"{_library}_NUM_THREADS", "1")

__version__ = "0.1.0"
