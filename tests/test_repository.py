"""Rules that every file of the repository keeps, read from the files themselves."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDERS = ("ganviz", "packaging", "tests")
TEXTS = {".py", ".sh", ".md", ".toml", ".json", ".txt", ""}


def files(*endings: str) -> list[Path]:
    """The files of the repository with these endings, hidden ones and data left out."""
    found = [path for folder in FOLDERS for path in (ROOT / folder).rglob("*")] + list(ROOT.iterdir())
    return sorted(path for path in found if path.suffix in endings and path.is_file() and not path.name.startswith("."))


@cache
def trees() -> dict[str, ast.Module]:
    """Every Python file by its path."""
    return {path.relative_to(ROOT).as_posix(): ast.parse(path.read_text(encoding="utf-8")) for path in files(".py")}


def is_our_interpreter(node: ast.AST) -> bool:
    """``sys.executable``, or its import."""
    if isinstance(node, ast.ImportFrom):
        return node.module == "sys" and any(name.name == "executable" for name in node.names)
    return isinstance(node, ast.Attribute) and ast.unparse(node) == "sys.executable"


def test_the_program_starts_itself_in_one_way_only() -> None:
    """Frozen, ``sys.executable`` is no Python: see ``ganviz/child.py``."""
    ours = {name: tree for name, tree in trees().items() if name.startswith("ganviz/")}
    assert {name for name in ours if any(map(is_our_interpreter, ast.walk(ours[name])))} == {"ganviz/child.py"}


#: What gives or takes text once it is told so, and what else does it, with where its mode stands among the arguments.
STARTS = {"run", "Popen", "call", "check_call", "check_output"}
OPENS = {"open": 1, "fdopen": 1, "NamedTemporaryFile": 0, "TemporaryFile": 0}


def lacks_encoding(call: ast.Call) -> bool:
    """Says whether a call reads or writes text in whatever encoding the system happens to have."""
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    if "encoding" in keywords or None in keywords:
        return False
    is_method = isinstance(call.func, ast.Attribute)
    name = call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")
    if name in STARTS:
        return "text" in keywords or "universal_newlines" in keywords
    if name in ("read_text", "write_text"):
        return True
    if name not in OPENS or ast.unparse(call.func) == "os.open":
        return False
    place = 0 if is_method and name == "open" else OPENS[name]
    mode = keywords.get("mode", call.args[place] if len(call.args) > place else None)
    if isinstance(mode, ast.Constant) and isinstance(mode.value, str):
        return bool(re.fullmatch(r"[rwax+t]+", mode.value))
    return mode is None and (name == "fdopen" or (name == "open" and not is_method))


def test_text_is_read_and_written_in_a_named_encoding() -> None:
    """The system's own is not UTF-8 everywhere, and what is written on one machine is read on another."""
    found = [
        f"{name}:{node.lineno}"
        for name, tree in trees().items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and lacks_encoding(node)
    ]
    assert found == []


@pytest.mark.parametrize(
    ("call", "lacks"),
    [
        ("open(path)", True),
        ("open(path, 'rb')", False),
        ("open(path, mode='w')", True),
        ("open(path, encoding='utf-8')", False),
        ("path.open('a')", True),
        ("path.open('wb')", False),
        ("os.open(path, flags)", False),
        ("os.fdopen(number)", True),
        ("Image.open(path)", False),
        ("window.open()", False),
        ("path.read_text()", True),
        ("path.write_text(text, encoding='utf-8')", False),
        ("subprocess.run(command, text=True)", True),
        ("subprocess.run(command, capture_output=True)", False),
        ("subprocess.Popen(command, encoding='utf-8')", False),
        ("tempfile.TemporaryFile()", False),
        ("tempfile.NamedTemporaryFile('w')", True),
    ],
)
def test_a_call_without_an_encoding_is_found(call: str, lacks: bool) -> None:
    tree = ast.parse(call, mode="eval").body
    assert isinstance(tree, ast.Call)
    assert lacks_encoding(tree) == lacks


def test_no_page_is_cited_that_is_not_here() -> None:
    """Who reads the code has the repository and nothing else."""
    pages = {path.name for path in files(".md")}
    cited = [
        (path.relative_to(ROOT).as_posix(), page)
        for path in files(*TEXTS)
        for page in re.findall(r"[\w./:-]+\.md\b", path.read_text(encoding="utf-8"))
        if "://" not in page and Path(page).name not in pages
    ]
    assert cited == []
