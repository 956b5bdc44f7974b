"""The benchmark of the GPU where there is none; ``tests/training/test_cuda.py`` runs it where there is one."""

from __future__ import annotations

import pytest
import torch

from ganviz.benchmarks.cuda import Cuda


def test_without_a_gpu_it_says_so_and_measures_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert list(Cuda().run()) == []
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == "ganviz: cuda: no CUDA GPU was found here, so there is nothing to measure.\n"
