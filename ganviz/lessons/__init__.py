"""Lessons: what is shown step by step, and asked before it is seen. One TOML file each, no code.

How to write one is told in ``resources/lessons/README.md``. What is imported here is as little as the window, which is
painted before numpy is there, can bear.
"""
