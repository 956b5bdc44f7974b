#!/usr/bin/env bash
# Makes this checkout ready: the system libraries that Qt needs, a virtual environment in .venv, the pinned packages.
# What is there already is left alone, so calling it again takes no time and no network.
#
#   packaging/setup.sh            what the program needs
#   packaging/setup.sh --tests    and, for the tests that open a real window, a virtual screen and keys from outside
#   packaging/setup.sh --smoke    and, for the bundle to be used there, a window manager and a Wayland session
#
# It runs on bash 3.2, which is what macOS has.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
cd "$root"
stamp=.venv/ganviz-setup

# Lines of a shared library and the Debian package that has it. The program reads the same file.
to_import_qt=$(sed -n 's/ import$//p' resources/system-libraries.txt)
to_open_a_window=$(sed -n 's/ window$//p' resources/system-libraries.txt)

untested='UNTIL THEN THE TESTS THAT OPEN A REAL WINDOW ARE SKIPPED.'

say() { printf '%s\n' "$*"; }
stop() {
    printf '%s\n' "$@" >&2
    exit 1
}

is_supported() { # PYTHON: runs, and is of a version that the program supports
    "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' >/dev/null 2>&1
}

makes_environments() { # PYTHON: Debian keeps ensurepip in a package of its own
    "$1" -c 'import ensurepip, venv' >/dev/null 2>&1
}

find_python() { # prints the first supported Python that can make an environment, or else the first supported one
    local name fallback=
    for name in python3.11 python3.12 python3.13 python3; do
        is_supported "$name" || continue
        if makes_environments "$name"; then
            say "$name"
            return
        fi
        fallback=${fallback:-$name}
    done
    say "$fallback"
}

missing_packages() { # TABLE: prints the packages whose library the system's loader does not know
    local known library package
    # Debian keeps /sbin off a user's path. Without such a list Qt itself will say what it misses.
    known=$("$(command -v ldconfig || printf /sbin/ldconfig)" -p 2>/dev/null) || return 0
    while read -r library package; do
        case $known in
        *"$library "*) ;;
        *) printf '%s ' "$package" ;;
        esac
    done <<<"$1"
}

has_a_font() {
    local found
    found=$(find /usr/share/fonts /usr/local/share/fonts "${HOME:-/}/.fonts" "${HOME:-/}/.local/share/fonts" \
        -name '*.[ot]tf' -print -quit 2>/dev/null) || true
    [ -n "$found" ]
}

install_by_apt() { # PACKAGE...: installs them if this user may without a password
    local as_root= log
    if [ "$(id -u)" != 0 ]; then
        sudo -n true >/dev/null 2>&1 || return 1
        as_root='sudo -n'
    fi
    say "Installing with apt: $*"
    log=$(mktemp)
    # $as_root is unquoted because it is several words or none. An old package list may still do.
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get update -qq >"$log" 2>&1 || true
    if $as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=120 \
        install -y -qq --no-install-recommends "$@" >>"$log" 2>&1; then
        rm -f "$log"
        return
    fi
    tail -n 15 "$log" >&2
    rm -f "$log"
    return 1
}

prepare_system() { # PYTHON or nothing, --tests or --smoke or nothing: system packages, on Linux only
    local needed wanted tool tools= skipped=
    [ "$(uname -s)" = Linux ] || return 0
    needed=$(missing_packages "$to_import_qt")
    has_a_font || needed="${needed}fonts-dejavu-core "
    if [ -n "$1" ] && ! makes_environments "$1"; then
        needed="$needed$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])') "
    fi
    wanted=$(missing_packages "$to_open_a_window")
    case $2 in
    --tests) tools='xvfb xdotool' ;;
    --smoke) tools='xvfb xdotool openbox weston' ;;
    esac
    for tool in $tools; do # by the names of their packages
        command -v "${tool/xvfb/Xvfb}" >/dev/null || skipped="$skipped$tool "
    done
    wanted="$wanted$skipped"
    if [ -z "$needed$wanted" ]; then
        return
    fi
    if ! command -v apt-get >/dev/null; then
        say "These seem to be missing, by the names of their Debian packages: $needed$wanted"
        say "Install them with this system's own package manager if GanViz does not start."
        [ -z "$skipped" ] || say "$untested"
    elif ! install_by_apt $needed $wanted; then
        set -- "GanViz needs system packages that could not be installed from here. Please run:" \
            "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $needed$wanted"
        [ -z "$needed" ] || stop "$@"
        printf '%s\n' "$@"
        [ -z "$skipped" ] || say "$untested"
    fi
}

install_packages() { # PYTHON: the environment and what goes into it
    local quiet=--quiet
    [ ! -t 1 ] || quiet=
    if [ "$(sed -n 2p "$stamp" 2>/dev/null)" != "$root" ]; then
        say "Creating .venv with $("$1" --version)."
        "$1" -m venv --clear .venv || stop "The environment could not be created; the lines above say why."
    fi
    say 'Installing the Python packages. The first time this takes some minutes.'
    .venv/bin/python -m pip install $quiet --disable-pip-version-check -c packaging/constraints.txt -e '.[dev]' ||
        stop 'The Python packages could not be installed; the lines above say why. Call this again to go on.'
    .venv/bin/python -c 'import PySide6.QtWidgets' || stop 'Qt does not start; the line above says what it misses.'
}

main() {
    local state python=
    case ${1:-} in
    '' | --tests | --smoke) ;;
    *) stop 'Use: packaging/setup.sh [--tests | --smoke]' ;;
    esac
    state=$(cat pyproject.toml packaging/constraints.txt | cksum)$'\n'$root
    if [ ! -x .venv/bin/python ] || [ "$(cat "$stamp" 2>/dev/null)" != "$state" ]; then
        python=$(find_python)
        [ -n "$python" ] || stop 'GanViz needs Python 3.11, 3.12 or 3.13, and none was found.' \
            'On Debian 12 or Ubuntu 24.04:  sudo apt-get install -y python3 python3-venv'
    fi
    prepare_system "$python" "${1:-}"
    if [ -n "$python" ]; then
        install_packages "$python"
        say "$state" >"$stamp"
        say 'GanViz is set up.'
    fi
}

main "$@"
