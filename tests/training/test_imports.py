"""What training must not load: each of these costs seconds, or needs a window."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.patience import patience

COSTLY = ("torch._dynamo", "torch._inductor", "sympy", "scipy.stats", "PySide6", "pyqtgraph")

#: torch imports ``torch.optim`` by itself; making one of its optimisers is what loads the compiler.
PROGRAM = f"""
import sys
import ganviz.training.trainer
import torch
from ganviz.config import RunConfig
from ganviz.groups import OPTIMISERS
from ganviz.assignment import assigned

def refuse(*_, **__):
    raise AssertionError("torch.optim is used")

torch.optim.Optimizer.__init__ = refuse
after_import = [name for name in {COSTLY} if name in sys.modules]
for kind in OPTIMISERS:
    trainer = ganviz.training.trainer.GanTrainer(assigned(RunConfig(), f"generator.optimiser.kind={{kind}}"))
    trainer.iterate(2)
    trainer.probe()
print(after_import, [name for name in {COSTLY} if name in sys.modules], torch.get_num_threads())
"""


def test_training_and_looking_load_nothing_costly_and_use_one_thread() -> None:
    environment = {name: value for name, value in os.environ.items() if name != "GANVIZ_TORCH_THREADS"}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        capture_output=True,
        encoding="utf-8",
        timeout=patience(),
        check=False,
        env=environment,
    )
    assert done.stderr == ""
    assert done.stdout.strip() == "[] [] 1"
