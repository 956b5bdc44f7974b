"""Run files: a run as it stood, in one file that can be opened again anywhere. Nothing in it is ever executed.

A run file is an archive (``ganviz.archive``) of ``run.json`` and of rows of numbers beside it, which it lists:

    schema              of this description
    versions            of the program and of what it ran on
    preset              what the run came from, as a file of settings has it, and its key
    edited              the settings with which it would begin anew
    configs             all settings that it has had; elsewhere they are named by their place in this list
    run                 ``content.Content``: settings in force, numbers, changes, pictures, bookmarks
    final               the numbers at the end, for those who want no more than these
    preview             the last picture in few numbers, for lists of runs
    arrays              the names of the members beside this one

Later versions add members: what is not mentioned by ``run`` is passed over.
"""

from ganviz.run_files.content import Bookmark, Training
from ganviz.run_files.files import Prepared, SavedRun, final_numbers, prepared, read_run, write_run

__all__ = ["Bookmark", "Prepared", "SavedRun", "Training", "final_numbers", "prepared", "read_run", "write_run"]
