"""A run as code that students take home: plain PyTorch that trains the same GAN, as a script or a notebook.

``lesson.parts_of`` writes it part by part; ``script`` and ``notebook`` put the parts together. Losses, penalties and
distributions say themselves in PyTorch, in ``lines``.
"""
