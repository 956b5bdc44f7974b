"""What it takes to capture iterations as CUDA graphs and to replay them: always the same work at the same addresses.

A replayed iteration runs no Python. Whatever changes from one iteration to the next is therefore written into tensors
that stay where they are (``static_tensors``), drawn into such tensors (``draws``), or computed on the device from a
count that the iteration itself keeps (``optimiser``, ``schedules``, ``scalars``). ``steps`` says which iterations do
the same work; ``runners`` capture them.
"""
