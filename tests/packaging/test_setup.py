"""``packaging/setup.sh`` in a checkout of its own, on a machine that is made of stand-ins for its programs."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.patience import patience

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the stand-ins are a Linux machine's")

ROOT = Path(__file__).parents[2]
TOOLS = ("bash", "cat", "cksum", "dirname", "env", "find", "ln", "mkdir", "mktemp", "rm", "sed", "tail", "touch")
LIBRARIES = (
    "libGL.so.1",
    "libEGL.so.1",
    "libxkbcommon.so.0",
    "libglib-2.0.so.0",
    "libfontconfig.so.1",
    "libfreetype.so.6",
    "libdbus-1.so.3",
    "libxkbcommon-x11.so.0",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-keysyms.so.1",
    "libxcb-shape.so.0",
)

# Knows its version and whether it has ensurepip; "installs" by writing down what pip was asked for.
PYTHON = """#!/bin/bash
here=$(dirname "$0")
case "$*" in
*"<= sys.version_info"*) exit ${SUPPORTED:-0} ;;
*ensurepip*) [ -e "$MACHINE/ensurepip" ] ;;
*python%d.%d-venv*) echo python3.11-venv ;;
--version) echo Python 3.11.2 ;;
"-m venv"*) mkdir -p .venv/bin && ln -sf "$MACHINE/bin/python3.11" .venv/bin/python && rm -f .venv/ganviz-setup ;;
"-m pip"*) echo "$*" >>"$MACHINE/log"; [ ! -e "$MACHINE/offline" ] ;;
*QtWidgets*) [ ! -e "$MACHINE/broken-qt" ] ;;
*) echo "unexpected: $*" >&2; exit 99 ;;
esac
"""
# Lists the libraries that are installed; apt adds whatever belongs to the package.
LDCONFIG = """#!/bin/bash
while read -r name; do echo "	$name (libc6,x86-64) => /usr/lib/$name"; done <"$MACHINE/libraries"
"""
APT = """#!/bin/bash
echo "apt-get $*" >>"$MACHINE/log"
[ ! -e "$MACHINE/offline" ] || { echo "E: Unable to locate package"; exit 100; }
case "$*" in *python3.11-venv*) touch "$MACHINE/ensurepip" ;; esac
case "$*" in *libegl1*) echo libEGL.so.1 >>"$MACHINE/libraries" ;; esac
"""


class Machine:
    """A folder with a checkout and the programs of a Debian machine."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.checkout = folder, folder / "checkout"
        (folder / "bin").mkdir()
        (self.checkout / "packaging").mkdir(parents=True)
        (self.checkout / "resources").mkdir()
        for name in (
            "pyproject.toml",
            "packaging/constraints.txt",
            "packaging/setup.sh",
            "resources/system-libraries.txt",
        ):
            shutil.copy(ROOT / name, self.checkout / name)
        for name in TOOLS:
            # Not a link: a stand-in that a test puts in its place must not be written into the real program.
            self.program(name, f'#!/bin/bash\nexec {shutil.which(name)} "$@"\n')
        programs = {
            "python3.11": PYTHON,
            "ldconfig": LDCONFIG,
            "apt-get": APT,
            "id": "#!/bin/bash\necho ${USER_ID:-0}\n",
        }
        programs |= {"uname": "#!/bin/bash\necho Linux\n", "Xvfb": "#!/bin/bash\n", "xdotool": "#!/bin/bash\n"}
        for name, text in programs.items():
            self.program(name, text)
        (folder / "home" / ".fonts").mkdir(parents=True)
        (folder / "home" / ".fonts" / "a.ttf").touch()
        (folder / "ensurepip").touch()
        self.libraries(*LIBRARIES)

    def program(self, name: str, text: str) -> None:
        (self.folder / "bin" / name).write_text(text, encoding="utf-8")
        (self.folder / "bin" / name).chmod(0o755)

    def libraries(self, *names: str) -> None:
        (self.folder / "libraries").write_text("\n".join(names) + "\n", encoding="utf-8")

    def set_up(self, *arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
        environment = {"PATH": str(self.folder / "bin"), "HOME": str(self.folder / "home"), "MACHINE": str(self.folder)}
        return subprocess.run(
            ["bash", "packaging/setup.sh", *arguments],
            cwd=self.checkout,
            env={**environment, **variables},
            capture_output=True,
            encoding="utf-8",
            timeout=patience(),
        )

    def log(self) -> list[str]:
        """What apt and pip were asked for since the last look."""
        file = self.folder / "log"
        lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
        file.unlink(missing_ok=True)
        return lines


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_the_first_call_installs_and_the_second_does_nothing(machine: Machine) -> None:
    first = machine.set_up()
    assert (first.returncode, first.stderr) == (0, "")
    assert machine.log() == [
        "-m pip install --quiet --disable-pip-version-check -c packaging/constraints.txt -e .[dev]"
    ]
    second = machine.set_up()
    assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
    assert machine.log() == []


@pytest.mark.parametrize("name", ["pyproject.toml", "packaging/constraints.txt"])
def test_changed_requirements_are_installed_into_the_same_environment(machine: Machine, name: str) -> None:
    machine.set_up()
    (machine.checkout / ".venv" / "kept").touch()
    with (machine.checkout / name).open("a", encoding="utf-8") as file:
        file.write("# changed\n")
    machine.log()
    assert machine.set_up().returncode == 0
    assert len(machine.log()) == 1
    assert (machine.checkout / ".venv" / "kept").exists()
    assert machine.set_up().stdout == ""


def test_a_moved_checkout_gets_a_new_environment(machine: Machine) -> None:
    machine.set_up()
    machine.checkout = machine.checkout.rename(machine.folder / "moved")
    assert "Creating .venv" in machine.set_up().stdout
    assert machine.set_up().stdout == ""


def test_a_failed_installation_is_said_and_taken_up_again(machine: Machine) -> None:
    (machine.folder / "offline").touch()
    failed = machine.set_up()
    assert failed.returncode == 1
    assert "could not be installed" in failed.stderr
    (machine.folder / "offline").unlink()
    assert machine.set_up().returncode == 0


def test_qt_that_does_not_load_is_no_success(machine: Machine) -> None:
    (machine.folder / "broken-qt").touch()
    failed = machine.set_up()
    assert failed.returncode == 1
    assert failed.stderr.startswith("Qt does not start")
    assert not (machine.checkout / ".venv" / "ganviz-setup").exists()


def test_root_gets_what_a_bare_debian_lacks(machine: Machine) -> None:
    (machine.folder / "ensurepip").unlink()
    machine.libraries(*[name for name in LIBRARIES if name != "libEGL.so.1"])
    done = machine.set_up()
    assert (done.returncode, done.stderr) == (0, "")
    update, install, pip = machine.log()
    assert update == "apt-get update -qq"
    assert install.split()[-2:] == ["libegl1", "python3.11-venv"]
    assert pip.startswith("-m pip install")
    assert machine.set_up().stdout == ""


def test_a_user_without_rights_is_told_the_command_and_nothing_is_begun(machine: Machine) -> None:
    machine.libraries("libGL.so.1")
    refused = machine.set_up(USER_ID="1000")
    assert refused.returncode == 1
    assert refused.stderr.splitlines()[-1] == (
        "  sudo apt-get update && sudo apt-get install -y --no-install-recommends libegl1 libxkbcommon0 libglib2.0-0"
        " libfontconfig1 libfreetype6 libdbus-1-3 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1"
        " libxcb-shape0 "
    )
    assert machine.log() == []
    assert not (machine.checkout / ".venv").exists()


def test_sudo_without_a_password_is_used(machine: Machine) -> None:
    machine.libraries(*[name for name in LIBRARIES if name != "libEGL.so.1"])
    machine.program("sudo", '#!/bin/bash\n[ "$1" = -n ] && shift && [ "$1" = true ] || "$@"\n')
    assert machine.set_up(USER_ID="1000").returncode == 0
    assert machine.log()[1].endswith("--no-install-recommends libegl1")


def test_what_only_a_window_needs_stops_nobody(machine: Machine) -> None:
    machine.libraries(*[name for name in LIBRARIES if "xcb" not in name])
    told = machine.set_up("--tests", USER_ID="1000")
    assert told.returncode == 0
    assert told.stdout.splitlines()[1].endswith(" libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 ")
    assert "SKIPPED" not in told.stdout


def test_what_the_tests_of_a_real_window_need_is_installed_for_them(machine: Machine) -> None:
    for name in ("Xvfb", "xdotool"):
        (machine.folder / "bin" / name).unlink()
    machine.set_up()
    assert not any("apt-get" in line for line in machine.log())
    assert machine.set_up("--tests").returncode == 0
    assert machine.log()[1].endswith(" xvfb xdotool")


@pytest.mark.parametrize("lacks", ["rights", "apt"])
def test_tests_that_cannot_be_run_are_not_skipped_in_silence(machine: Machine, lacks: str) -> None:
    (machine.folder / "bin" / "xdotool").unlink()
    if lacks == "apt":
        (machine.folder / "bin" / "apt-get").unlink()
    told = machine.set_up("--tests", USER_ID="1000")
    assert told.returncode == 0
    assert " xdotool " in told.stdout
    assert "UNTIL THEN THE TESTS THAT OPEN A REAL WINDOW ARE SKIPPED." in told.stdout
    assert machine.set_up(USER_ID="1000").stdout == ""


def test_a_machine_without_fonts_gets_one(machine: Machine) -> None:
    (machine.folder / "home" / ".fonts" / "a.ttf").unlink()
    machine.program("find", "#!/bin/bash\n")
    machine.set_up()
    assert machine.log()[1].endswith(" fonts-dejavu-core")


def test_another_linux_is_told_the_names_and_goes_on(machine: Machine) -> None:
    (machine.folder / "bin" / "apt-get").unlink()
    machine.libraries(*[name for name in LIBRARIES if name != "libEGL.so.1"])
    done = machine.set_up()
    assert done.returncode == 0
    assert "Debian packages: libegl1" in done.stdout


@pytest.mark.parametrize("how", ["absent", "too old"])
def test_no_usable_python_is_said(machine: Machine, how: str) -> None:
    if how == "absent":
        (machine.folder / "bin" / "python3.11").unlink()
    refused = machine.set_up(SUPPORTED="1")
    assert refused.returncode == 1
    assert refused.stderr.startswith("GanViz needs Python 3.11, 3.12 or 3.13, and none was found.")
    assert machine.log() == []


def test_a_python_that_cannot_make_environments_is_passed_over(machine: Machine) -> None:
    machine.program("python3.12", PYTHON.replace("Python 3.11.2", "Python 3.12.9"))
    machine.program("python3.11", PYTHON.replace('[ -e "$MACHINE/ensurepip" ]', "exit 1"))
    assert "Python 3.12.9" in machine.set_up().stdout


def test_a_word_it_does_not_know_is_refused(machine: Machine) -> None:
    refused = machine.set_up("--test")
    assert (refused.returncode, refused.stderr) == (1, "Use: packaging/setup.sh [--tests | --smoke]\n")


def test_every_requirement_is_pinned() -> None:
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pins = [Requirement(line) for line in lines if line and not line.startswith("#")]
    assert all(len(pin.specifier) == 1 and str(pin.specifier).startswith("==") for pin in pins)
    pinned = {pin.name.lower(): str(pin.specifier).removeprefix("==") for pin in pins}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"]
    for text in project["dependencies"] + extras["dev"] + extras["cluster"]:
        requirement = Requirement(text)
        assert requirement.specifier.contains(pinned[requirement.name.lower()]), text
