"""The frame of the window: pages and their tabs, menus, messages, appearance. Knows a page by its contract alone."""
