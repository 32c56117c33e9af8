# Two commands do: `make audit` (audits a platform) and `make test` (proves that the auditor works).
# Debian with Python 3.11 or newer, make and git is enough. A second run starts at once: the stamps in .venv tell what is
# already there.

SHELL := /bin/sh
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
TARGET ?= sample_sites/tussenweg
# What Python compiles is kept in this folder, whatever the machine says: an audit that compiles all anew takes twice as long.
export PYTHONDONTWRITEBYTECODE :=
ARGS ?=
# Where the labelled platforms are, each with its half in its expected.toml.
CORPORA := sample_sites tests/held_out

.PHONY: help audit test check lint types bench bench-history validate accuracy mutation docs lock clean

help:
	@echo "make audit                  audit a sample platform; make audit TARGET=https://www.naam.nl audits another"
	@echo "make test                   set up and run everything that must pass: ruff, mypy, pytest with coverage"
	@echo "make check                  hold sample platforms to the policy in auditor.toml, as a CI does (docs/ci.md)"
	@echo "make lint | types | bench   one part of it | the speed of an audit"
	@echo "make accuracy               measure how often it is right on the labelled platforms, and renew docs/accuracy.md"
	@echo "make validate               every page of every sample platform by axe-core, the Nu HTML checker and a text browser"
	@echo "make mutation               how often a test notices that the code was broken"
	@echo "make docs | lock | clean    renew docs/cli.md and docs/requirements/ | renew the pins | remove what was installed"

audit: $(VENV)/.run
	@echo "==> Auditing $(TARGET)"
	@$(BIN)/python -m auditor audit "$(TARGET)" $(ARGS)

test: $(VENV)/.dev
	@echo "==> ruff: style and traps"
	@$(BIN)/ruff check .
	@echo "==> mypy: types"
	@$(BIN)/mypy
	@echo "==> pytest: behaviour, with branch coverage"
	@$(BIN)/python -W error -m pytest -n auto --dist worksteal --cov --cov-report=term:skip-covered -q
	@echo "==> All passed"

check: $(VENV)/.run
	@echo "==> auditor check: sample platforms against auditor.toml"
	@$(BIN)/python -m auditor check $(ARGS)

lint: $(VENV)/.dev
	@$(BIN)/ruff check .

types: $(VENV)/.dev
	@$(BIN)/mypy

bench: $(VENV)/.dev
	@echo "==> A start of the program, and the audit of 500 pages as a multiple of reading and parsing them"
	@PYTHONPATH=. $(BIN)/python -m tests.bench.start_up
	@PYTHONPATH=. $(BIN)/python -m tests.bench.audit_of_many_pages
	@PYTHONPATH=. $(BIN)/python -m tests.bench.recording

bench-history: $(VENV)/.dev
	@echo "==> The questions to a history of 1,000 platforms x 120 audits (1.2 GB in /tmp, a minute to fill)"
	@PYTHONPATH=. $(BIN)/python -m tests.bench.history_of_many /tmp/auditor-history-bench.sqlite

validate: $(VENV)/.dev
	@echo "==> Every page of every sample platform by axe-core, the Nu HTML checker and a text browser (half an hour)"
	@PYTHONPATH=. $(BIN)/python -m tests.validators.everything $(ARGS)

accuracy: $(VENV)/.dev
	@echo "==> How often the audit is right on the labelled platforms"
	@$(BIN)/python -m auditor.cli.accuracy_page $(CORPORA)
	@$(BIN)/python -m auditor.cli.requirement_pages

mutation: $(VENV)/.dev
	@echo "==> Breaking checks and readers here and there: does a test notice? (ARGS='--files 60 --seed 3 --minutes 60')"
	@PYTHONPATH=. $(BIN)/python -m tests.mutation.run $(ARGS)

docs: $(VENV)/.run
	@echo "==> Writing docs/cli.md and docs/requirements/"
	@$(BIN)/python -m auditor.cli.reference
	@$(BIN)/python -m auditor.cli.requirement_pages

# Only who changes a dependency needs this; it asks for uv.
lock:
	uv pip compile pyproject.toml --universal --python-version 3.11 --no-header --no-annotate -q -o requirements/run.txt
	uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --no-header --no-annotate -q \
		-c requirements/run.txt -o requirements/dev.txt

clean:
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .coverage

$(VENV)/.made:
	@echo "==> Making a Python environment in $(VENV)"
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Python 3.11 of nieuwer is nodig / Python 3.11 or newer is needed: make PYTHON=/path/to/python3.11" >&2; exit 1; }
	@rm -rf $(VENV)
	@if $(PYTHON) -c 'import ensurepip' 2>/dev/null; then $(PYTHON) -m venv $(VENV); \
	elif $(PYTHON) -m pip --version >/dev/null 2>&1 || command -v uv >/dev/null; then \
		$(PYTHON) -m venv --without-pip $(VENV); \
	else echo "Eén pakket ontbreekt / one package is missing: sudo apt-get install python3-venv" >&2; exit 1; fi
	@touch $@

$(VENV)/.run: $(VENV)/.made requirements/run.txt
	@echo "==> Installing what the auditor needs (requirements/run.txt)"
	@PYTHON=$(PYTHON) ./.ci/install $(VENV) requirements/run.txt
	@touch $@

$(VENV)/.dev: $(VENV)/.made requirements/dev.txt pyproject.toml
	@echo "==> Installing what the tests need (requirements/dev.txt)"
	@PYTHON=$(PYTHON) ./.ci/install $(VENV) requirements/dev.txt
	@touch $@ $(VENV)/.run
