# SPDX-FileCopyrightText: 2026 The gongshi authors
# SPDX-License-Identifier: Apache-2.0
#
# One command each; CI and newcomers run the same. A fresh machine needs Python 3.11 and make.

SHELL := /bin/sh
.DEFAULT_GOAL := help
MAKEFLAGS += --no-print-directory

# The folder of scored sets and facts that some tests read; they are left out where it is absent.
GONGSHI_EVALUATION ?= ../shared
export GONGSHI_EVALUATION

# The first Python that is new enough; name another with `make PYTHON=/path/to/python3.12 test`.
ifndef PYTHON
NEW_ENOUGH := import sys; sys.version_info >= (3, 11) or sys.exit(1); print(sys.executable)
PYTHON := $(shell for name in python3.11 python3.12 python3.13 python3 python; do \
	$$name -c '$(NEW_ENOUGH)' 2>/dev/null && break; done)
endif
IN := .venv/bin

# Two cores. The order of the tests is random: `make test ARGS="--randomly-seed=SEED"` repeats one.
WORKERS ?= 2
ARGS ?=

.PHONY: help demo serve test lint bench soak audit docs picture eval lock assets
.PHONY: python run dev peers system

help: ## list these commands
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-9s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

demo: run ## build the demonstration record and serve it on a free loopback port
	@$(IN)/gongshi demo $(ARGS)

serve: run ## serve the record that is there
	@$(IN)/gongshi serve $(ARGS)

test: dev system ## run the tests in random order, and hold coverage to its floors
	@rm -f .coverage .coverage.*
	$(IN)/pytest -n $(WORKERS) --cov --cov-report= $(ARGS)
	@mkdir -p build && $(IN)/coverage json -q -o build/coverage.json
	@$(if $(ARGS),,$(IN)/python tools/coverage_floors.py build/coverage.json)

lint: dev ## style, types, floors, dependencies, security, licences, and the gate on sizes
	$(IN)/ruff check
	$(IN)/ruff format --check
	$(IN)/mypy src tools $(wildcard benchmarks)
	$(IN)/lint-imports --no-logo
	$(IN)/deptry src
	$(IN)/bandit -q -c pyproject.toml -r src tools $(wildcard benchmarks)
	$(IN)/reuse lint -q || $(IN)/reuse lint -l
	$(IN)/python tools/style_measures.py --gate

bench: dev peers ## measure speed and accuracy, and write the one file of figures
	@$(IN)/python -m benchmarks $(ARGS)

soak: dev system ## long proofs under load, run by hand before an issue closes
	@$(IN)/pytest -m soak -p no:randomly tests/soak tests/store tests/schemes $(ARGS)
	@HYPOTHESIS_PROFILE=search $(IN)/pytest -n $(WORKERS) -m hypothesis tests

audit: dev system ## every page against the accessibility rules, in a browser
	@$(IN)/pytest -m audit -p no:randomly tests/audit $(ARGS)

docs: dev ## build the documentation into build/docs
	@# Not --quiet: that would silence the warnings before --strict counts them.
	@$(IN)/mkdocs build --strict

picture: dev system ## take the picture of the README again
	@$(IN)/python tools/picture.py $(ARGS)

eval: dev ## score the reader on the evaluation folder
	@$(IN)/python tools/eval_notices.py $(ARGS)

lock: dev ## pin all dependencies anew, with hashes and without addresses
	@tools/lock.sh $(IN)/uv $(ARGS)

assets: ## rebuild the committed style sheets and scripts; needs Node
	@cd assets && npm ci && npm run build

run: python
	@$(PYTHON) tools/environment.py run

dev: python
	@$(PYTHON) tools/environment.py dev

peers: python
	@$(PYTHON) tools/environment.py bench

system:
	@tools/system_packages.sh

python:
	@$(if $(PYTHON),,\
		echo "gongshi needs Python 3.11 or newer, and there is none on the path." >&2; \
		echo "On Debian or Ubuntu: apt-get install python3.11 python3.11-venv" >&2; \
		exit 1)
