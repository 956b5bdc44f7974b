# `make run` and `make test` are all that a newcomer needs; each sets up first, which takes no time when that is done.
SHELL := bash
.DEFAULT_GOAL := help
.PHONY: run test test-all test-cuda bench soak attack screenshots exports package package-test clean help

run:  ## set up, then open the window (without a display: a picture and an animation instead)
	@bash packaging/setup.sh
	@bash packaging/run.sh

test:  ## set up, then lint, check types, run the tests
	@bash packaging/setup.sh --tests
	.venv/bin/ruff check .
	.venv/bin/ruff format --check .
	.venv/bin/mypy
	.venv/bin/python -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal

test-all:  ## the same with the tests that take long for the little that they see beside the others
	@bash packaging/setup.sh --tests
	.venv/bin/python -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal -m ""

test-cuda:  ## set up, then run the tests that need a CUDA GPU, on a machine that has one
	@bash packaging/setup.sh --tests
	.venv/bin/python -m pytest -m cuda

bench:  ## set up, then measure how fast the program is on this machine
	@bash packaging/setup.sh --tests
	.venv/bin/ganviz bench

soak:  ## set up, then train for ten minutes with the window open, kill it fifty times, and see what it leaves behind
	@bash packaging/setup.sh --tests
	.venv/bin/ganviz bench soak
	.venv/bin/python packaging/kills.py

attack:  ## set up, then try thousands of bad files, options and settings, and a monkey at the window
	@bash packaging/setup.sh --tests
	.venv/bin/python packaging/attack

screenshots:  ## set up, then take the pictures of resources/screenshots anew
	@bash packaging/setup.sh --tests
	.venv/bin/python packaging/screenshots.py

exports:  ## set up, then write every preset into every kind of file, and have other programs than ours read them
	@bash packaging/setup.sh --tests
	.venv/bin/python -m pip install --quiet --disable-pip-version-check -c packaging/constraints.txt -e '.[film,data,bench]' \
	    pandas nbformat nbclient ipykernel safetensors
	test -d build/bare || .venv/bin/python -m venv build/bare
	build/bare/bin/python -m pip install --quiet --disable-pip-version-check -c packaging/constraints.txt torch matplotlib
	.venv/bin/python packaging/exports.py --bare build/bare/bin/python

package:  ## set up, then build the program so that it runs without Python, and pack it, in dist (FILM=no: without films)
	@bash packaging/setup.sh
	.venv/bin/python -m pip install --quiet --disable-pip-version-check -c packaging/constraints.txt -e '.[bundle,film]'
	FILM=$(FILM) .venv/bin/python packaging/bundle

package-test: package  ## the same, then use what was built as a person would
	@bash packaging/setup.sh --smoke
	.venv/bin/python packaging/smoke

clean:  ## remove the virtual environment, builds and caches
	rm -rf .venv build dist .pytest_cache .ruff_cache .mypy_cache .import_linter_cache
	find ganviz tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +

help:  ## say what there is to make
	@sed -n 's/^\([a-z-]*\):  ## \(.*\)/make \1\t\2/p' Makefile
