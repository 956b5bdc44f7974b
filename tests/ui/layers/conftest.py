from __future__ import annotations

from tests.ui.built import built_views, open_view

__all__ = ["built_views", "open_view"]
