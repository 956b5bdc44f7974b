from __future__ import annotations

import json
import os
from collections import Counter
from itertools import groupby
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from ganviz.config import RunConfig
from ganviz.presets import (
    FIRST,
    LARGEST_FILE,
    Preset,
    means_file,
    opened_preset,
    preset,
    presets,
    read_preset,
    write_preset,
)
from ganviz.resources import resource
from ganviz.settings import ConfigError, differences, leaf, replaced
from ganviz.training.trainer import GanTrainer

SHIPPED = presets()
GROUPS = [
    "First steps",
    "Mode collapse",
    "Wasserstein",
    "Stabilisers",
    "Losses on the ring",
    "Losses in 1-D",
    "Shapes",
    "As published",
]
LEARNING_RATES = {f"{player}.optimiser.learning_rate" for player in ("generator", "discriminator")}
LONGEST_TITLE, LONGEST_LINE, LONGEST_WATCH_FOR = 28, 80, 240


def every_preset() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("shipped", SHIPPED, ids=lambda shipped: shipped.key)


def written(folder: Path, plain: object, name: str = "mine.json") -> Path:
    path = folder / name
    path.write_text(json.dumps(plain), encoding="utf-8")
    return path


def refusal(path: Path) -> str:
    """What is said of a file that cannot be used: one line."""
    with pytest.raises(ConfigError) as caught:
        read_preset(path)
    message = str(caught.value)
    assert message.isprintable()
    return message


# What ships


def test_every_file_of_the_folder_is_a_preset_of_its_own() -> None:
    files = sorted(path.stem for path in resource("presets").glob("*.json"))
    assert sorted(one.key for one in SHIPPED) == files
    assert len({one.title for one in SHIPPED}) == len(files)
    assert FIRST in files


def test_the_gallery_is_in_order_and_its_groups_are_whole() -> None:
    orders = [one.order for one in SHIPPED]
    assert orders == sorted(set(orders))
    assert [group for group, _ in groupby(one.group for one in SHIPPED)] == GROUPS
    assert SHIPPED[0].key == FIRST


def test_no_two_presets_are_the_same_run() -> None:
    runs = Counter(one.config for one in SHIPPED)
    assert [one.key for one in SHIPPED if runs[one.config] > 1] == []


@every_preset()
def test_its_texts_fit_and_say_something(shipped: Preset) -> None:
    limits = {"title": LONGEST_TITLE, "line": LONGEST_LINE, "watch_for": LONGEST_WATCH_FOR}
    for name, longest in limits.items():
        text = getattr(shipped, name)
        assert 0 < len(text) <= longest, name
        assert text == " ".join(text.split()), name
    assert shipped.line.endswith(".")
    assert shipped.watch_for.endswith(".")


@every_preset()
def test_it_trains(shipped: Preset) -> None:
    trainer = GanTrainer(replaced(shipped.config, "device", "cpu"))
    before = [player.network.parameters.clone() for player in (trainer.generator, trainer.discriminator)]
    trainer.iterate(5)
    trainer.take_scalars()
    assert trainer.diverged_at == [None]
    frozen = shipped.config.schedule.freeze
    for name, old in zip(("generator", "discriminator"), before, strict=True):
        now = getattr(trainer, name).network.parameters
        assert torch.isfinite(now).all()
        assert torch.equal(now, old) == (frozen == name)


def test_the_first_one_has_eight_modes_on_a_circle() -> None:
    modes = preset(FIRST).config.target.modes()
    assert modes is not None
    assert modes.centres.shape == (8, 2)
    assert np.linalg.norm(modes.centres, axis=1) == pytest.approx(np.ones(8))
    apart = np.linalg.norm(modes.centres[:, None] - modes.centres[None], axis=2)[~np.eye(8, dtype=bool)]
    assert apart.min() == pytest.approx(2 * np.sin(np.pi / 8))


@pytest.mark.parametrize(
    ("one", "other", "changed"),
    [
        ("k-too-small", "gaussian-1d", {"schedule.critic_steps"}),
        ("k-too-small", "average-stands-still", {"average.decay"}),
        ("k-too-large", "k-large-non-saturating", {"loss"}),
        (
            "gaussian-1d-fails",
            "gaussian-1d",
            {"generator.activation", "discriminator.activation", "schedule.critic_steps"},
        ),
        ("k-too-small", "k-five", {"schedule.critic_steps"}),
        ("ring-collapse", "ring-cure-r1", {"penalty"}),
        ("ring-collapse", "ring-cure-rpgan-r1r2", {"loss", "penalty"}),
        ("ring-collapse", "ring-cure-pac4", {"discriminator.pac", *LEARNING_RATES}),
        ("ring-collapse", "ring-batch-deviation", {"discriminator.batch_deviation"}),
        (
            "ring-noise-decay",
            "noise-decays-too-fast",
            {"noise.instance.horizon", "generator.optimiser.learning_rate"},
        ),
        ("ring-hinge", "ring-hinge-spectral", {"discriminator.spectral_norm", "generator.optimiser.learning_rate"}),
        ("1d-wgan-gp", "1d-wgan-lp", {"penalty"}),
        ("1d-kl", "1d-reverse-kl", {"loss"}),
        ("wgan-clip-1d", "wgan-schedule", {"schedule.boost.steps"}),
        ("mean-plain", "mean-optimistic", {f"{player}.optimiser.kind" for player in ("generator", "discriminator")}),
        ("dirac-simultaneous", "dirac-alternating", {"schedule.order"}),
        ("dirac-simultaneous", "dirac-r1-simultaneous", {"penalty"}),
        ("dirac-alternating", "dirac-r1-alternating", {"penalty"}),
    ],
)
def test_presets_that_are_compared_differ_in_what_they_say(one: str, other: str, changed: set[str]) -> None:
    assert set(differences(preset(one).config, preset(other).config)) == changed


def test_the_cures_are_as_strong_as_measured() -> None:
    weights = {"ring-cure-r1": 1.0, "ring-cure-rpgan-r1r2": 1.0, "ring-sharp": 0.1}
    assert {key: preset(key).config.penalty.weight for key in weights} == weights
    packed = preset("ring-cure-pac4").config
    assert packed.discriminator.pac == 4
    assert {leaf(packed, path).value for path in LEARNING_RATES} == {4e-4}


def test_the_losses_of_one_group_are_compared_on_equal_terms() -> None:
    """Nobody has to add a preset for a new loss; those that are there show a loss of their own each."""
    for group, first, exceptions in (
        ("Losses on the ring", "ring-least-squares", {"ring-minimax", "ring-hinge-spectral"}),
        ("Losses in 1-D", "1d-non-saturating", {"1d-wgan-gp", "1d-wgan-lp", "1d-kl", "1d-reverse-kl"}),
    ):
        others = [one for one in SHIPPED if one.group == group and one.key not in {first, *exceptions}]
        assert {tuple(differences(preset(first).config, one.config)) for one in others} == {("loss",)}
        shown = [one.config.loss.key for one in (preset(first), *others)]
        assert len(set(shown)) == len(shown) >= 3


def test_the_two_critics_look_at_the_same_two_distributions() -> None:
    one, other = preset("two-gaussians-discriminator").config, preset("two-gaussians-critic").config
    assert {path.partition(".")[0] for path in differences(one, other)} == {"discriminator", "loss", "clip"}
    assert one.schedule.freeze == other.schedule.freeze == "generator"


def test_a_name_that_is_not_there() -> None:
    with pytest.raises(ConfigError) as caught:
        preset("ring-colapse")
    said = "preset: 'ring-colapse' cannot be used; use one that `ganviz list` names, such as ring-collapse, "
    assert str(caught.value).startswith(said)
    assert sum(one.key in str(caught.value) for one in SHIPPED) == 3


# Files


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    config = RunConfig()
    for path, value in (
        ("seed", 12345),
        ("target", "mixture"),
        ("target.means", (-1.0, 0.25, 3.0)),
        ("target.training_points", 64),
        ("loss", "wasserstein"),
        ("clip.value", 0.01),
        ("discriminator.optimiser.learning_rate", 3e-5),
    ):
        config = replaced(config, path, value)
    path = tmp_path / "mein Bild σ.json"
    write_preset(path, "Drei Hügel", "Eine Zeile mit “Zeichen”.", config)
    read = preset(str(path))
    assert read.config == config
    assert (read.key, read.title, read.line) == ("mein Bild σ", "Drei Hügel", "Eine Zeile mit “Zeichen”.")
    assert list(tmp_path.iterdir()) == [path]


@every_preset()
def test_a_shipped_one_survives_writing(shipped: Preset, tmp_path: Path) -> None:
    path = tmp_path / "copy.json"
    write_preset(path, shipped.title, shipped.line, shipped.config)
    assert read_preset(path).config == shipped.config


def test_a_file_without_a_title_goes_by_its_name(tmp_path: Path) -> None:
    read = read_preset(written(tmp_path, {}))
    assert (read.key, read.title, read.config, read.picture) == ("mine", "mine", RunConfig(), None)


def test_a_picture_beside_the_file_is_its_picture(tmp_path: Path) -> None:
    picture = tmp_path / "mine.png"
    picture.touch()
    assert read_preset(written(tmp_path, {})).picture == picture


@pytest.mark.parametrize(
    ("plain", "named"),
    [
        ([1, 2], ["file", "'list'", "use an object with title, line and config"]),
        (
            {"titel": "x"},
            ["titel", "title, group, line, watch_for, words, order, iterations, plots, layers, promise, config"],
        ),
        ({"title": 3}, ["title", "3", "use a text"]),
        ({"watch_for": None}, ["watch_for", "None", "use a text"]),
        ({"order": "first"}, ["order", "'first'", "use a whole number of at least 1"]),
        ({"iterations": 0}, ["iterations", "0", "use a whole number of at least 1"]),
        ({"iterations": True}, ["iterations", "True", "use a whole number of at least 1"]),
        ({"iterations": 10.5}, ["iterations", "10.5", "use a whole number of at least 1"]),
        ({"plots": "weights"}, ["plots", "'weights'", "use a list of names"]),
        ({"plots": ["wieghts"]}, ["plots", "'wieghts'", "use one of", " names, such as weights"]),
        ({"layers": ["push", 3]}, ["layers", "use a list of names"]),
        ({"layers": ["pushed"]}, ["layers", "'pushed'", "push"]),
        ({"config": 5}, ["config", "5", "use an object"]),
        ({"config": {"seed": "x"}}, ["seed", "'x'", "use a whole number at least 0"]),
        ({"config": {"seed": 1.5}}, ["seed", "1.5", "use a whole number at least 0"]),
        ({"config": {"average": {"decay": "slow"}}}, ["average.decay", "'slow'", "or none"]),
        ({"config": {"schedule": {"batch": 8}}}, ["schedule.batch", "batch_size, critic_steps, "]),
        ({"config": {"loss": "nope"}}, ["loss", "'nope'", "non_saturating"]),
        ({"config": {"target": {"kind": "ring", "radius": -1}}}, ["target.radius", "-1", "at least 0"]),
        (
            {"config": {"generator": {"optimiser": {"learning_rate": "fast"}}}},
            ["generator.optimiser.learning_rate", "'fast'", "use a number above 0"],
        ),
    ],
    ids=str,
)
def test_what_cannot_be_used_is_named(plain: Any, named: list[str], tmp_path: Path) -> None:
    message = refusal(written(tmp_path, plain))
    assert message.startswith("mine.json: ")
    assert [word for word in named if word not in message] == []


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "line 1 is not JSON"),
        (b'{"title":\n  oops}', "line 2 is not JSON"),
        (b'{"title": "\x80"}', "its text is not JSON"),
        (b"[" * 100_000, "more than can be read"),
        (b'{"order": ' + b"1" * 5000 + b"}", "more than can be read"),
        (b'{"title": "' + b"x" * LARGEST_FILE + b'"}', "more than can be read"),
    ],
    ids=["empty", "no JSON", "no UTF-8", "nested too deep", "too many digits", "too long"],
)
def test_what_is_no_json_is_said_so(content: bytes, said: str, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_bytes(content)
    message = refusal(path)
    assert "mine.json" in message
    assert said in message
    assert "use settings that GanViz has saved, which are JSON in UTF-8" in message or len(content) > LARGEST_FILE


@pytest.mark.parametrize("size", [4, 11_000_000], ids=["small", "larger than settings may be"])
def test_what_begins_like_a_run_and_is_none_is_refused(size: int, tmp_path: Path) -> None:
    path = tmp_path / "run.ganviz"
    path.write_bytes(b"PK\x03\x04".ljust(size, b"\0"))
    assert "run.ganviz: it is cut off" in refusal(path)


def test_a_name_means_a_file_or_a_shipped_preset(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("mine", FIRST):
        write_preset(tmp_path / name, "Mine", "", RunConfig(seed=7))
    assert [means_file(name) for name in ("a.ganviz", "a.json", "A.GanViz", "mine")] == [True] * 4
    assert [means_file(name) for name in ("a.txt", "gone", FIRST, "", ".", "x" * 9999, "\0")] == [False] * 7
    assert preset("mine").config.seed == 7, "there is one"
    assert preset(FIRST).title != "Mine", "a shipped one goes before"
    assert opened_preset("mine").key == str(tmp_path / "mine")
    assert opened_preset(FIRST).key == FIRST


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_file_may_begin_with_a_byte_order_mark(encoding: str, tmp_path: Path) -> None:
    """Notepad writes one before UTF-8, and the `>` of Windows PowerShell writes UTF-16."""
    path = tmp_path / "mine.json"
    path.write_text('{"title": "Drei Hügel", "config": {"seed": 7}}', encoding=encoding)
    assert (read_preset(path).title, read_preset(path).config.seed) == ("Drei Hügel", 7)


@pytest.mark.parametrize(
    "plain",
    [
        {"x" * 100_000: 1},
        {"config": {"y" * 100_000: 1}},
        {"title": "x" * 100_000},
        {"title": "half of a sign \ud800"},
        {"\ud800": 1},
        {"iterations": 10**400},
        {"config": {"seed": [[[["x" * 50] * 9] * 9] * 9] * 9}},
        {"config": {"target": {"kind": "\udcff" * 999}}},
    ],
    ids=["field", "setting", "title", "half a sign", "half a name", "digits", "nested", "kind"],
)
def test_a_file_is_refused_in_a_sentence_that_can_be_read(plain: Any, tmp_path: Path) -> None:
    path = written(tmp_path, plain, f"{'long' * 40}.json")
    assert len(refusal(path)) < 300
    refusal(path).encode("utf-8")


@pytest.mark.skipif(os.name == "nt", reason="names are Unicode there")
def test_a_name_that_is_no_unicode_is_no_hindrance(tmp_path: Path) -> None:
    path = tmp_path / "m\udcffne.json"
    write_preset(path, path.stem, f"Saved from {path.stem}", RunConfig())
    assert read_preset(path).title == "m?ne"
    path.write_text("{}", encoding="utf-8")
    assert read_preset(path).title == "m?ne"


def test_what_cannot_be_read_is_said_so(tmp_path: Path) -> None:
    folder = tmp_path / "folder.json"
    folder.mkdir()
    for path in (tmp_path / "gone.json", folder):
        message = refusal(path)
        assert path.name in message
        assert "use a file that can be read" in message
    assert "No such file" in refusal(tmp_path / "gone.json")
