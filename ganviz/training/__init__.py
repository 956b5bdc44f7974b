"""Turns a config into iterations: the loop, its random numbers, optimisers, probe, checkpoints, device and capture."""

import os

import torch

# More threads than one make small networks slower, not faster: with two on two busy cores .73 ms became 31 ms a step.
torch.set_num_threads(int(os.environ.get("GANVIZ_TORCH_THREADS", "1")))
