"""Where the program keeps what it remembers: in the folders that the system has for that, never beside itself.

The program may lie in a folder that cannot be written. These folders may be missing or closed as well: whoever writes
there makes them and bears with an ``OSError``. So it is for a user without a home, as in some containers: the folders
have names then, and cannot be made.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import platformdirs

#: The name of the program's folder within each of the system's.
PROGRAM = "ganviz"
#: In which nobody can make a folder.
NO_HOME = Path(os.devnull)


def settings_folder() -> Path:
    """What the user has chosen, such as the window's layout."""
    return _place(platformdirs.user_config_path)


def data_folder() -> Path:
    """What the user has made, such as runs."""
    return _place(platformdirs.user_data_path)


def cache_folder() -> Path:
    """What can be made anew."""
    return _place(platformdirs.user_cache_path)


def log_folder() -> Path:
    """What happened, to be read when something went wrong."""
    return _place(platformdirs.user_log_path)


def _place(find: Callable[..., Path]) -> Path:
    try:
        return find(PROGRAM, appauthor=False)
    except RuntimeError:  # there is no home, nor a variable that names the folder
        return NO_HOME / PROGRAM
