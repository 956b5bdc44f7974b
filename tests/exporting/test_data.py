"""Numbers of a run in files, as others read them."""

from __future__ import annotations

import csv
import io
import json
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch

from ganviz import registry
from ganviz.assignment import assigned
from ganviz.exporting.contents import Content
from ganviz.exporting.formats import DataFormat
from ganviz.exporting.source import Source, networks_of_run, networks_of_trainer
from ganviz.presets import preset
from ganviz.recording import Recording
from ganviz.refusals import ConfigError
from ganviz.run_files.training import train_saved
from ganviz.settings import walk
from ganviz.snapshot import SCALARS, SUMMED, ScalarBlock
from tests.exporting.exported import executed, kept_torch, lesson
from tests.run_files.made import SMALL, made

CONTENTS = registry.entries("ganviz.exporting.contents", Content)
FORMATS = registry.entries("ganviz.exporting.formats", DataFormat)
NUMBERS = {key: kind for key, kind in FORMATS.items() if kind.contents and not kind.needs}


@pytest.fixture(scope="module")
def source() -> Source:
    """A run of twelve iterations with thirty points."""
    found = preset("ring-8").with_config(assigned(preset("ring-8").config, "schedule.batch_size=16", *SMALL))
    networks: list[Any] = []
    run, _ = train_saved(found, 12, 3, None, lambda trainer: networks.append(networks_of_trainer(trainer, 30)))
    return Source(run, networks[0])


def of_csv(content: bytes) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    names, *rows = csv.reader(io.StringIO(content.decode("ascii")))
    columns = dict(zip(names, zip(*rows, strict=True), strict=True))
    about = json.loads(columns.pop("about")[0])
    return {name: np.array([float(one or "nan") for one in column]) for name, column in columns.items()}, about


def of_npz(content: bytes) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    held = dict(np.load(io.BytesIO(content), allow_pickle=False))
    return held, json.loads(str(held.pop("about")))


def of_safetensors(content: bytes) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    """By the description of the format: a length, JSON, and bytes at the places that it names."""
    length = int.from_bytes(content[:8], "little")
    header = json.loads(content[8 : 8 + length])
    about = header.pop("__metadata__")
    kinds = {"F32": np.float32, "F64": np.float64, "I64": np.int64}
    assert length % 8 == 0
    assert list(header) == sorted(header)
    found, end = {}, 0
    for name, one in header.items():
        first, last = one["data_offsets"]
        assert first == end, "there are no holes"
        end = last
        values = np.frombuffer(content[8 + length :][first:last], kinds[one["dtype"]])
        found[name] = values.reshape(one["shape"])
    assert 8 + length + end == len(content)
    return found, json.loads(about["about"])


def of_json(content: bytes) -> tuple[dict[str, np.ndarray], dict[str, Any]]:
    plain = json.loads(content)
    columns = {**plain["columns"], **plain.get("readings", {})}
    return {name: np.array(one, float) for name, one in columns.items()}, plain["about"]


READ = {"csv": of_csv, "npz": of_npz, "safetensors": of_safetensors, "json": of_json}


def test_every_format_of_numbers_is_read_here() -> None:
    assert NUMBERS.keys() == READ.keys()
    assert {content for kind in NUMBERS.values() for content in kind.contents} == CONTENTS.keys()


@pytest.mark.parametrize(
    ("ending", "content"), [(key, content) for key, kind in NUMBERS.items() for content in kind.contents]
)
def test_a_file_says_where_its_numbers_come_from_and_what_each_is(source: Source, ending: str, content: str) -> None:
    values, about = READ[ending](NUMBERS[ending]().encoded(source, content))
    config = source.run.config
    assert (about["content"], about["preset"], about["seed"], about["iteration"]) == (content, "ring-8", 0, 12)
    assert about["program"].startswith("GanViz ")
    assert about["settings"].keys() == {item.path for item in walk(config)}
    assert about["settings"]["loss"] == "non_saturating"
    assert about["settings"]["schedule.batch_size"] == 16
    assert values.keys() == about["columns"].keys()
    assert all(column["meaning"] for column in about["columns"].values())


@pytest.mark.parametrize("content", CONTENTS)
def test_all_formats_hold_the_same_numbers(source: Source, content: str) -> None:
    found = {
        ending: READ[ending](kind().encoded(source, content))[0]
        for ending, kind in NUMBERS.items()
        if content in kind.contents and (ending != "csv" or content == "curves")
    }
    first, *others = found.values()
    for other in others:
        for name in first.keys() & other.keys():
            one, another = (values[name].astype(np.float32).ravel() for values in (first, other))
            if len(one) == len(another):  # a table has a row for each place, or for each iteration
                np.testing.assert_array_equal(one, another)


def test_curves_are_those_of_the_recording(source: Source) -> None:
    values, about = of_csv(FORMATS["csv"]().encoded(source, "curves"))
    history = source.run.recording.history()
    assert values["iteration"].tolist() == list(range(1, 13))
    for name in SCALARS:
        np.testing.assert_array_equal(values[name].astype(np.float32), history.scalars[name])
    measured = ~np.isnan(values["jsd"])
    assert values["iteration"][measured].tolist() == history.measured_at.tolist()
    np.testing.assert_array_equal(values["jsd"][measured].astype(np.float32), history.metrics["jsd"])
    assert "blocks" not in about
    assert about["columns"]["w1"]["meaning"].startswith("data units")
    assert "chance" in about["columns"]["w1_floor"]["meaning"]


def test_iterations_that_are_known_by_blocks_alone_are_named() -> None:
    recording, n = Recording(), 700_000
    rows = np.arange(n, dtype=np.float32)[:, None] + np.arange(len(SCALARS), dtype=np.float32)
    for first in range(0, n, 50_000):
        recording.add_scalars(ScalarBlock(first, rows[first : first + 50_000]))
    gone = recording.history().gone
    assert gone > 0
    source = Source(replace(made("bimodal-1d"), recording=recording))
    values, about = of_npz(FORMATS["npz"]().encoded(source, "curves"))
    blocks = gone // SUMMED
    assert about["blocks"]["rows"] == blocks
    assert about["blocks"]["iterations_each"] == SUMMED
    assert len(values["iteration"]) == blocks + n - gone
    np.testing.assert_array_equal(values["block_begins"][:2], [1, 1 + SUMMED])
    np.testing.assert_array_equal(values["iteration"][:2], [SUMMED, 2 * SUMMED])
    assert values["loss_d"][0] == pytest.approx((SUMMED - 1) / 2)
    np.testing.assert_array_equal(values["block_begins"][blocks:], values["iteration"][blocks:])
    assert values["iteration"][-1] == n


@pytest.mark.parametrize(
    "settings",
    [
        "",
        "generator.normalisation=layer discriminator.normalisation=layer",
        "average.decay=0.9 average.shown=trained",
        "generator.layers=0 discriminator.activation=tanh",
    ],
)
def test_weights_fit_into_the_exported_code_and_give_the_same_points(settings: str) -> None:
    config = assigned(preset("ring-8").config, "schedule.batch_size=16", *SMALL, *settings.split())
    run, _ = train_saved(preset("ring-8").with_config(config), 5, 1)
    source = Source(run, networks_of_run(run, 40))
    weights, _ = of_npz(FORMATS["npz"]().encoded(source, "weights"))
    samples, _ = of_npz(FORMATS["npz"]().encoded(source, "samples"))
    code = lesson(config)
    with kept_torch():
        namespace = executed(code.imports().replace("import matplotlib.pyplot as plt\n", ""))
        for part in code.parts[:3]:
            executed(part.code(), namespace)
        is_averaged = config.average.decay is not None and config.average.shown == "averaged"
        for name, player in (("G", "generator_average" if is_averaged else "generator"), ("D", "discriminator")):
            state = {
                key.partition(".")[2]: torch.tensor(one) for key, one in weights.items() if key.startswith(player + ".")
            }
            assert namespace[name].load_state_dict(state)
        with torch.no_grad():
            points = namespace["G"](torch.tensor(samples["latent"])).numpy()
    np.testing.assert_allclose(points, samples["generated"], atol=1e-6)


def test_a_run_whose_networks_were_not_saved_says_so() -> None:
    with pytest.raises(ConfigError, match="its networks were not saved with it; train it anew"):
        networks_of_run(made("bimodal-1d"), 5)
    with pytest.raises(ConfigError, match="its networks were not saved with it"):
        FORMATS["npz"]().encoded(Source(made("bimodal-1d")), "weights")


def test_a_run_without_pictures_says_so() -> None:
    bare = Source(replace(made("bimodal-1d"), recording=Recording()))
    for content in ("samples", "fields"):
        with pytest.raises(ConfigError, match="this run has no picture yet"):
            FORMATS["npz"]().encoded(bare, content)
    values, _ = of_json(FORMATS["json"]().encoded(bare, "curves"))
    assert values["iteration"].size == 0


def test_changes_of_the_settings_are_in_the_head() -> None:
    source = Source(made("bimodal-1d", changed="discriminator.optimiser.learning_rate=0.5"))
    _, about = of_json(FORMATS["json"]().encoded(source, "curves"))
    (change,) = about["changes"]
    assert change["iteration"] == source.run.recording.changes[0].iteration
    assert any("0.5" in words for words in change["words"])


def test_parquet_says_what_it_lacks(source: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    with pytest.raises(ConfigError, match=r"install it with pip install 'ganviz\[data\]', or use .csv"):
        FORMATS["parquet"]().encoded(source, "curves")
