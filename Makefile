# Everything that is done with Dateline from a shell. Needs python3 (3.11 or newer), pip and make; the rest is set up here.

PORT ?= 8000
PYTHON3 ?= python3
ADDRESS = http://127.0.0.1:$(PORT)

VENV = .venv
BIN = $(VENV)/bin
MANAGE = $(BIN)/python manage.py
# Twice quiet: what pip warns of is about its own set-up, and errors are still shown.
PIP = $(BIN)/python -m pip install -qq --disable-pip-version-check
MANIFEST = var/static/staticfiles.json
BROWSERS = chromium chromium-browser google-chrome

.PHONY: help run dev test unit check sequences bench-dates chromium clean
.DEFAULT_GOAL := help

help:  ## list what make can do here
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' Makefile

run: $(MANIFEST)  ## set up, load the demo story and serve it (PORT=8000)
	@echo "Preparing the database and the demo story"
	@$(MANAGE) migrate --verbosity 0
	@DEMO=1 $(MANAGE) demo --address $(ADDRESS)
	@echo "Serving at $(ADDRESS) (Ctrl-C stops it)"
	@exec env DEMO=1 $(BIN)/gunicorn timeline.wsgi --bind 127.0.0.1:$(PORT) --worker-class gthread --workers 2 --threads 4 \
		--no-control-socket --log-level warning

dev: $(VENV)/.runs  ## serve with DEBUG and reload on change
	@$(MANAGE) migrate --verbosity 0
	@DEMO=1 $(MANAGE) demo --address $(ADDRESS)
	@exec env DEBUG=1 DEMO=1 $(MANAGE) runserver 127.0.0.1:$(PORT)

test: $(VENV)/.drives-browsers chromium check  ## every check and every test, the browser ones too
	@$(BIN)/python -m pytest --numprocesses auto -m "not browser"
	@echo "Driving a browser"
	@$(BIN)/python -m pytest -m browser

unit: $(VENV)/.tests check  ## every check and the tests that need no browser
	@$(BIN)/python -m pytest --numprocesses auto --ignore tests/browser

check: $(VENV)/.tests
	@echo "Checking style, settings and migrations"
	@$(BIN)/ruff check --quiet .
	@$(MANAGE) check
	@$(MANAGE) makemigrations --check --dry-run

sequences: $(VENV)/.tests  ## random sequences of thirty edits, undos and rebuilds against the database (SEQUENCES=2000)
	@SEQUENCES=$(or $(SEQUENCES),2000) $(BIN)/python -m pytest -q tests/entries/test_properties.py tests/entries/test_decided_properties.py

bench-dates: $(VENV)/.runs  ## how fast the tagger of dates is, and how good on a folder of TimeML (CORPUS=path)
	@$(BIN)/python -m timeline.dates.bench $(CORPUS)

clean:  ## remove what is generated; the database in var/ stays
	@rm -rf $(VENV) var/static var/test-*.sqlite3* .pytest_cache .ruff_cache .hypothesis
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +

# Each stamp says that the virtual environment has what the named requirements ask for.

$(VENV)/.runs: requirements.txt | $(VENV)/.made
	@echo "Installing what Dateline runs on"
	@$(PIP) -r requirements.txt
	@touch $@

$(VENV)/.tests: requirements-dev.txt $(VENV)/.runs
	@echo "Installing what the tests need"
	@$(PIP) -r requirements-dev.txt
	@touch $@

$(VENV)/.drives-browsers: requirements-browser.txt $(VENV)/.tests
	@echo "Installing what drives a browser"
	@$(PIP) -r requirements-browser.txt
	@touch $@

$(VENV)/.made:
	@command -v $(PYTHON3) >/dev/null || { echo "$(PYTHON3) is not installed; Dateline needs Python 3.11 or newer." >&2; exit 1; }
	@$(PYTHON3) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "Dateline needs Python 3.11 or newer; $(PYTHON3) is `$(PYTHON3) -V`. Another one: make PYTHON3=python3.12 ..." >&2; exit 1; }
	@echo "Creating the virtual environment $(VENV)"
	@if $(PYTHON3) -c 'import ensurepip' 2>/dev/null; then \
		$(PYTHON3) -m venv $(VENV); \
	elif $(PYTHON3) -c 'import venv, pip' 2>/dev/null; then \
		$(PYTHON3) -m venv --without-pip $(VENV) && $(PYTHON3) -m pip --python $(BIN)/python install -qq pip; \
	else \
		echo "$(PYTHON3) can't make virtual environments here. On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; \
	fi
	@touch $@

$(MANIFEST): $(VENV)/.runs $(shell find static 2>/dev/null)
	@echo "Collecting static files (the first time takes a little)"
	@$(MANAGE) collectstatic --noinput --verbosity 0
	@touch $@

chromium:
	@for name in $(BROWSERS); do command -v $$name >/dev/null && exit 0; done; \
	if [ "`id -u`" = 0 ] && command -v apt-get >/dev/null; then \
		echo "Installing chromium for the browser tests"; \
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
			chromium fonts-liberation >/dev/null; \
	else \
		echo "The browser tests need Chromium: install the package chromium (Debian: sudo apt-get install chromium)," >&2; \
		echo "or run make unit, which leaves them out." >&2; exit 1; \
	fi
