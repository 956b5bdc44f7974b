"""Puts the built application into a disk image to drag it from: ``python packaging/macos/dmg.py``, on macOS.

Where ``GANVIZ_NOTARY_PROFILE`` names a profile that ``xcrun notarytool store-credentials`` has stored, Apple is asked
to notarise the image; without, the first start takes a right click and *Open*.
"""

from __future__ import annotations

import importlib.metadata
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

DIST = Path(__file__).parents[2] / "dist"


def main() -> int:
    application = DIST / "GanViz.app"
    if sys.platform != "darwin" or not application.is_dir():
        print("Build the application first, on macOS: python packaging/bundle", file=sys.stderr)
        return 2
    staged = DIST / "dmg"
    shutil.rmtree(staged, ignore_errors=True)
    staged.mkdir()
    subprocess.run(["ditto", str(application), str(staged / application.name)], check=True)  # with its links
    (staged / "Applications").symlink_to("/Applications")
    image = DIST / f"GanViz-{importlib.metadata.version('ganviz')}-macos-{platform.machine()}.dmg"
    order = ["hdiutil", "create", "-ov", "-volname", "GanViz", "-srcfolder", str(staged), "-format", "ULMO", str(image)]
    subprocess.run(order, check=True)
    shutil.rmtree(staged)
    if identity := os.environ.get("GANVIZ_CODESIGN_IDENTITY"):
        subprocess.run(["codesign", "--sign", identity, "--timestamp", str(image)], check=True)
    if profile := os.environ.get("GANVIZ_NOTARY_PROFILE"):
        subprocess.run(
            ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"], check=True
        )
        subprocess.run(["xcrun", "stapler", "staple", str(image)], check=True)
    print(f"{image.name}  {image.stat().st_size / 1e6:,.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
