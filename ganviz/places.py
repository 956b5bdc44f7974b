"""Where the program keeps what it remembers: in the folders that the system has for that, never beside itself.

The program may lie in a folder that cannot be written. These folders may be missing or closed as well: whoever writes
there makes them and bears with an ``OSError``.
"""

from __future__ import annotations

from pathlib import Path

import platformdirs

#: The name of the program's folder within each of the system's.
PROGRAM = "ganviz"


def settings_folder() -> Path:
    """What the user has chosen, such as the window's layout."""
    return platformdirs.user_config_path(PROGRAM, appauthor=False)


def data_folder() -> Path:
    """What the user has made, such as runs."""
    return platformdirs.user_data_path(PROGRAM, appauthor=False)


def cache_folder() -> Path:
    """What can be made anew."""
    return platformdirs.user_cache_path(PROGRAM, appauthor=False)


def log_folder() -> Path:
    """What happened, to be read when something went wrong."""
    return platformdirs.user_log_path(PROGRAM, appauthor=False)
