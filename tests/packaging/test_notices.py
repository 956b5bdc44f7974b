"""``packaging/notices``: whose work is in the bundle, and under which terms."""

from __future__ import annotations

import importlib.metadata
import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.packaging.scripts import ROOT, script

NOTICES = ROOT / "packaging" / "notices"
#: The wheels from which a bundle takes shared libraries.
WITH_LIBRARIES = ("PySide6-Essentials", "shiboken6", "torch", "numpy", "scipy", "pillow", "av")


@pytest.fixture(scope="module")
def parts() -> ModuleType:
    """The module packaging/notices/components.py."""
    return script("components", "packaging/notices")


@pytest.fixture(scope="module")
def notices(parts: ModuleType) -> ModuleType:
    """The script packaging/notices itself."""
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(NOTICES)
        spec = importlib.util.spec_from_file_location("packaging_notices", NOTICES / "__main__.py")
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        patch.setitem(sys.modules, spec.name, module)
        spec.loader.exec_module(module)
        return module


def installed_libraries(parts: ModuleType, wheel: str) -> list[str]:
    files = importlib.metadata.files(wheel) or []
    return [path.as_posix() for path in files if parts.is_library(path.as_posix())]


# ── the table ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("wheel", WITH_LIBRARIES)
def test_every_shared_library_of_our_wheels_has_an_entry(wheel: str, parts: ModuleType) -> None:
    pytest.importorskip("av" if wheel == "av" else "numpy", reason="needs the extra: films")
    libraries = installed_libraries(parts, wheel)
    assert libraries
    of, unknown = parts.sorted_out(libraries, parts.components())
    assert unknown == []
    assert sum(map(len, of.values())) == len(libraries)


def test_an_unknown_library_has_none(parts: ModuleType) -> None:
    places = ["PySide6/Qt/lib/libQt6Core.so.6", "libmade-up.so.3", "thing/made_up.pyd", "thing/made_up.py", "Up.dylib"]
    _, unknown = parts.sorted_out(places, parts.components())
    assert unknown == ["Up.dylib", "libmade-up.so.3", "thing/made_up.pyd"]


@pytest.mark.parametrize(
    ("place", "owner"),
    [
        ("libQt6Core.so.6", "Qt for Python"),
        ("PySide6/Qt/lib/libicudata.so.73", "ICU"),
        ("PySide6/Qt6Core.dll", "Qt for Python"),
        ("PySide6/Qt/lib/QtCore.framework/Versions/A/QtCore", "Qt for Python"),
        ("shiboken6/Shiboken.pyd", "Shiboken"),
        ("torch/lib/libgomp.so.1", "GCC's OpenMP"),
        ("torch/lib/libtorch_cpu.so", "PyTorch"),
        ("numpy.libs/libgfortran-040039e1-0352e75f.so.5.0.0", "GCC's Fortran"),
        ("scipy.libs/libscipy_openblas-6cdc3b4a.so", "SciPy"),
        ("numpy.libs/libscipy_openblas64_-32a4b2a6.so", "NumPy"),
        ("numpy.libs/msvcp140-23ebcc0b37c8e3d074511f362feac48b.dll", "Microsoft's"),
        ("pillow.libs/libzstd-40ad5e7e.so.1.5.7", "Pillow"),
        ("libzstd.so.1", "Zstandard"),
        ("av.libs/libx264-d6533a8d.so.165", "x264"),
        ("av/.dylibs/libx265.216.dylib", "x265"),
        ("av.libs/libavcodec-5e6b81c2.so.62.28.102", "FFmpeg"),
        ("av.libs/libwebpmux-e1880640.so.3.1.2", "libwebp"),
        ("av.libs/libxcb-5ddf6756.so.1.1.0", "libxcb"),
        ("av/_core.abi3.so", "PyAV"),
        ("libxcb-render-util.so.0", "xcb-util-renderutil"),
        ("libxcb-render.so.0", "libxcb"),
        ("libpython3.11.so.1.0", "Python"),
        ("python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so", "Python"),
        ("VCRUNTIME140.dll", "Microsoft's"),
    ],
)
def test_a_library_is_its_maker_s(place: str, owner: str, parts: ModuleType) -> None:
    of, _ = parts.sorted_out([place], parts.components())
    assert parts.is_library(place)
    assert next(name for name, places in of.items() if places).startswith(owner)


def test_every_entry_has_its_texts_and_every_text_an_entry(parts: ModuleType) -> None:
    table = parts.components()
    named = {name for component in table for name in component.texts}
    assert named == {path.stem for path in parts.TEXTS.iterdir()}
    for component in table:
        assert component.licence
        assert component.texts or component.wheel
        assert component.files or component.wheel
        assert all(len(parts.text(name)) > 200 for name in component.texts)
    assert len({component.name for component in table}) == len(table)


def test_what_is_used_under_the_lgpl_says_how_to_replace_it(parts: ModuleType) -> None:
    under_it = [one for one in parts.components() if one.licence == "LGPL-3.0-only"]
    assert len(under_it) == 2
    for one in under_it:
        assert {"LGPL-3.0", "GPL-3.0"} <= set(one.texts)
        assert one.source.startswith("https://download.qt.io/")
    assert any("replace them by versions" in one.note for one in under_it)


def test_what_makes_a_bundle_fall_under_the_gpl_says_so_and_names_its_exact_source(parts: ModuleType) -> None:
    under_it = [one for one in parts.components() if one.licence == "GPL-2.0-or-later"]
    assert [one.name.split(",")[0] for one in under_it] == ["x264", "x265"]
    for one in under_it:
        assert "GPL-3.0" in one.texts
        assert one.source.endswith((".tar.bz2", ".tar.gz"))
    assert "as a whole is under the GNU General Public License 3" in " ".join(under_it[0].note.split())


# ── a bundle ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def wheel(within: Path, name: str, version: str, licence: str = "", files: tuple[str, ...] = ()) -> None:
    """Lays down what is left of a wheel in a bundle."""
    folder = within / f"{name}-{version}.dist-info"
    folder.mkdir()
    head = f"Metadata-Version: 2.4\nName: {name}\nVersion: {version}\nLicense-Expression: MIT\n"
    (folder / "METADATA").write_text(head, encoding="utf-8")
    record = [f"{folder.name}/METADATA", *files]
    if licence:
        (folder / "licenses").mkdir()
        (folder / "licenses" / "LICENSE").write_text(licence, encoding="utf-8")
        record.append(f"{folder.name}/licenses/LICENSE")
    (folder / "RECORD").write_text("".join(f"{path},,\n" for path in record), encoding="utf-8")


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """A small one, with a library of Qt, a wheel, and the program's own folder."""
    within = tmp_path / "GanViz" / "_internal"
    (within / "PySide6").mkdir(parents=True)
    (within / "ganviz" / "resources").mkdir(parents=True)
    (within / "PySide6" / "libQt6Core.so.6").touch()
    (within / "libQt6Core.so.6").symlink_to("PySide6/libQt6Core.so.6")
    wheel(within, "PySide6_Essentials", "6.11.3")
    wheel(within, "ganviz", "0.1.0", "The terms of GanViz.")
    wheel(within, "tqdm", "4.70", "The terms of tqdm ©.", ("tqdm/colours/license of colours.txt", "tqdm/license.py"))
    (within / "tqdm" / "colours").mkdir(parents=True)
    (within / "tqdm" / "colours" / "license of colours.txt").write_text("The terms of its colours.", encoding="utf-8")
    (within / "tqdm" / "license.py").touch()
    return tmp_path / "GanViz"


def noticed(notices: ModuleType, bundle: Path) -> str:
    assert notices.main([str(bundle)]) == 0
    return (bundle / "_internal" / "ganviz" / "resources" / "NOTICES.txt").read_text(encoding="utf-8")


def test_component_version_licence_and_text_are_written(notices: ModuleType, bundle: Path) -> None:
    text = noticed(notices, bundle)
    head = text.partition("====")[0]
    assert "\n  GanViz 0.1.0: MIT\n" in head
    assert "\n  Qt for Python (PySide6) and Qt 6.11.3: LGPL-3.0-only\n" in head
    assert "\n  tqdm 4.70: MIT\n" in head
    assert head.index("GanViz 0") < head.index("Qt for")
    for words in ("The terms of GanViz.", "The terms of tqdm ©.", "The terms of its colours.", "GNU LESSER GENERAL"):
        assert words in text
    assert "Files: PySide6/libQt6Core.so.6\n" in text
    assert "license.py" not in text


def test_a_text_is_said_once(notices: ModuleType, bundle: Path) -> None:
    wheel(bundle / "_internal", "other", "1", "The terms of tqdm ©.")
    text = noticed(notices, bundle)
    assert text.count("The terms of tqdm ©.") == 1
    assert "the same text as under" in text


def test_a_library_without_an_entry_ends_the_build(
    notices: ModuleType, bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (bundle / "_internal" / "libmade-up.so.3").touch()
    assert notices.main([str(bundle)]) == 1
    assert "libmade-up.so.3 has no entry" in capsys.readouterr().err
    assert not (bundle / "_internal" / "ganviz" / "resources" / "NOTICES.txt").exists()


def test_a_wheel_without_a_text_or_an_entry_ends_it_too(
    notices: ModuleType, bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wheel(bundle / "_internal", "silent", "1")
    assert notices.main([str(bundle)]) == 1
    assert "the wheel silent has no licence text" in capsys.readouterr().err


def test_an_entry_that_fits_nothing_is_told(
    notices: ModuleType, bundle: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    noticed(notices, bundle)
    told = capsys.readouterr().err
    assert "nothing in this bundle is of" in told
    assert "PyTorch" in told
    assert "Qt for Python" not in told
