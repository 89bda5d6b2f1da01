# `make help` is the manual.
SHELL := bash
PYTHON_OF := .venv/bin/python
READY := .venv/ready
WORKERS ?= 2
ONLY ?=
PEERS := import tomllib; print(*tomllib.load(open('pyproject.toml', 'rb'))['dependency-groups']['bench'])
CATALOGUES := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

# Nothing is installed from this folder: `python -m` finds the packages beside this file.
.PHONY: help setup run test test-all lint bench installer translations
.DEFAULT_GOAL := help

help: ## show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)
	@echo
	@echo "  Needs Python 3.11 to 3.14; on Debian and Ubuntu missing system packages are installed where that is allowed."
	@echo "  PYTHON=/path/to/python3 chooses another Python for .venv, WORKERS=4 runs the tests on four cores."

$(READY): requirements.lock .ci/setup
	@bash .ci/setup

setup: ## make .venv from requirements.lock, and install missing system packages (the other targets do it by themselves)
	@bash .ci/setup

resources/translations/%.qm: resources/translations/%.ts $(READY)
	@.venv/bin/pyside6-lrelease -silent $< -qm $@

translations: $(READY) ## take the texts of the program over into the catalogues; then translate what is new
	$(PYTHON_OF) -m tests.translations.catalogues en et

run: $(READY) $(CATALOGUES) ## open the desk with sample data; without a screen, play through one day of an adviser and print it
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; \
	then $(PYTHON_OF) -m tests.journeys.day; else $(PYTHON_OF) -m smedesk --sample; fi

test: lint $(CATALOGUES) ## check the code and run the fast tests
	$(PYTHON_OF) -m pytest -q -n $(WORKERS) --dist worksteal -m "not slow"

test-all: lint $(CATALOGUES) ## check the code and run all tests, the slow ones too
	$(PYTHON_OF) -m pytest -q -n $(WORKERS) --dist worksteal

lint: $(READY) ## check style, types and who imports whom
	$(PYTHON_OF) -m ruff check .
	$(PYTHON_OF) -m mypy
	.venv/bin/lint-imports --no-logo

bench: $(READY) $(CATALOGUES) ## measure, and compare with the budgets; ONLY=NAME measures one
	@$(PYTHON_OF) -m pip install -q --disable-pip-version-check $$($(PYTHON_OF) -c "$(PEERS)") \
	|| echo "bench: not every peer could be installed; the rows of the missing ones are left out"
	$(PYTHON_OF) -m tests.benchmarks $(ONLY)

installer: $(READY) $(CATALOGUES) ## build the installer of this system into dist/ and let the built program test itself
	$(PYTHON_OF) build_installer.py
