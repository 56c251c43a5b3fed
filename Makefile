# make demo, make test: on a machine with Python, pip, make and a C compiler, nothing else is needed.
PYTHON ?= python3
LIVES  ?= 20000
BOOKS  ?= 1000
COUNT  ?= 100000
SECONDS ?= 60
ARGS   ?=
ONLY   ?=
JOBS   ?= 2
INPUTS ?= 2000
SEED   ?= 0

BIN   := .venv/bin
READY := .venv/.ready

.PHONY: demo docs features test long test-web agree prove same durable load load-web judges matrix licences exercised grammar words mutants roads peers fuzz offline bench tidy clean
.DEFAULT_GOAL := demo

demo: $(READY)
	$(BIN)/zhol check scenarios/people/
	rm -rf out/base
	$(BIN)/zhol simulate base-2014-2026 -o out/base

test: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy -p zhol
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m pytest -n $(JOBS) --dist loadgroup $(ARGS)

# what is looked at in short by make test: more lives, more drawn rulebooks, the whole site
long: $(READY)
	$(BIN)/python -m pytest -m long -n $(JOBS) --dist loadgroup $(ARGS)
	ZHOL_CHANGES=60 ZHOL_FEWEST=14 ZHOL_ASK=42 ZHOL_PATHS=48 $(BIN)/python -m pytest tests/paths tests/interview -n $(JOBS) --dist loadgroup

# the living documents, build/docs/index.html; of each scenario they tell what the last `make features` said
docs: $(READY)
	$(BIN)/zhol docs -o build/docs

# runs the features and writes down the outcome of each step: minutes
features: $(READY)
	$(BIN)/python -m pytest tests/bdd/test_features.py -n $(JOBS) --messages build/messages.jsonl

# the pages of `zhol serve`, the site, memo and report in Chromium: by keys alone, light, dark, on a phone, on paper, by axe-core; .web/shots
test-web: $(READY)
	tests/web/browser/run.sh $(BIN)/python

# durable-rules in one process for long: does it crash, or drift from the evaluator?
durable: $(READY)
	ZHOL_LONG=200000 $(BIN)/python -m pytest tests/decide/test_durable.py -k long -rP

# made-up lives by the hundred thousand through `zhol check --stdin-lines`, its memory watched; gone on with where it was
# broken off (build/load.json): make load COUNT=100000 ARGS='--minutes 60'
load: $(READY)
	$(BIN)/python -m zhol.tests.load.stream --count $(COUNT) $(ARGS)

# fifty readers at once at `zhol serve`, on this machine: make load-web SECONDS=60
load-web: $(READY)
	$(BIN)/python -m zhol.tests.web.crowd --seconds $(SECONDS)

# what other programs and reckonings make of the same: make judges LIVES=1000
judges: $(READY)
	ZHOL_JUDGES=$(LIVES) $(BIN)/python -m pytest tests/judges -rP $(ARGS)

# wheel and sdist, installed in every way that is promised; PYTHONS='python3.11 python3.14' tells by which Pythons
matrix: $(READY)
	$(BIN)/python -m zhol.tests.install.matrix $(ARGS)

# docs/licences.md, from what is installed
licences: $(READY)
	$(BIN)/python -m zhol.tests.install.licences

# the two engines on many more lives than a test has time for, and the evaluator against the naive one: make agree LIVES=100000
agree: $(READY)
	ZHOL_AGREE=$(LIVES) $(BIN)/python -m pytest tests/agreement -rP $(ARGS)
	ZHOL_AGREE=$$(($(LIVES) / 20)) $(BIN)/python -m pytest tests/decide/test_against_oracle.py $(ARGS)

# the solver against the reference evaluator, every person of many small drawn rulebooks: make prove BOOKS=5000
prove: $(READY)
	ZHOL_PROVE=$(BOOKS) $(BIN)/python -m pytest tests/proof tests/claims $(ARGS)

# which lives and scenarios exercise which rule, for the pages of `zhol rules ID`; frozen in rules/exercised.json
exercised: $(READY)
	$(BIN)/python -m zhol.tests.exercised

# the pages that are made: of the file formats, rules/README.md, from the forms, the grammar and the examples of
# tests/formats/example/; of the Python API, docs/api.md, from the docstrings
grammar: $(READY)
	$(BIN)/python -m zhol.tests.formats.grammar
	$(BIN)/python -m zhol.tests.api.page

# brings the catalogues of translations up to date with code and rulebook: engine/text/languages/ and rules/languages/
words: $(READY)
	$(BIN)/python -m zhol.tests.languages.refresh

# everything that two small states are asked, on as many other machines as one can be made to look like: seeds of hashes, locales,
# time zones, orders of files, processors
same: $(READY)
	ZHOL_EVERYWHERE=1 $(BIN)/python -m pytest tests/promises/test_determinism.py -rP $(ARGS)

# how many small mistakes in the rulebook some scenario notices; resumed where it was broken off: make mutants ONLY=kz.art49
mutants: $(READY)
	cd .dev && ../$(BIN)/python -m zhol.tests.mutants --only '$(ONLY)' --jobs $(JOBS)

# every life's ways to every goal, each lived again act by act, held against tests/paths/roads.txt (ARGS=--freeze writes it anew);
# make roads ARGS=--stateless: whether a road avoids statelessness, in each reading
roads: $(READY)
	cd .dev && ../$(BIN)/python -m zhol.tests.paths.matrix $(ARGS)

# other tools, to be measured beside, in an environment of their own
peers: .peers/.ready
.peers/.ready:
	$(PYTHON) -m venv .peers
	.peers/bin/python -m pip install --quiet --disable-pip-version-check openfisca-core mesa numba
	touch $@

# hostile input for every reader, each bound in a process of its own; with atheris, where it is installed (pip install
# atheris), inputs that look for code not yet reached: make fuzz INPUTS=20000 SEED=7
fuzz: $(READY)
	ZHOL_FUZZ=$(INPUTS) ZHOL_SEED=$(SEED) $(BIN)/python -m pytest tests/hostile/test_readers.py tests/hostile/test_guided.py -n $(JOBS) -rP $(ARGS)

# the whole suite where there is no network but this machine's own, for programs of any language
offline: $(READY)
	unshare -rn sh -c 'ip link set lo up && exec $(BIN)/python -m pytest -n $(JOBS) --dist loadgroup $(ARGS)'

bench: $(READY)
	$(BIN)/python -m pytest benchmarks $(ARGS)

tidy: $(READY)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

# made again when what is installed changes; an interrupted install leaves no stamp
$(READY): pyproject.toml
	@$(PYTHON) -c 'import sys; v = "%d.%d" % sys.version_info[:2]; sys.version_info >= (3, 11) or sys.exit("python %s: zhol needs 3.11 or later; try make PYTHON=python3.12" % v)'
	@echo 'making .venv (once; a minute or two)'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $(READY)

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis .benchmarks .mutants .web build dist
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
