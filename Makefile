# Everything needs Go, make and git only, except where a line says more. Tools are pinned in tools/go.mod.
GO ?= go
TOOL = $(GO) tool -modfile=tools/go.mod
FUZZTIME ?= 10s
RACE ?= ./protocol/... ./p2p/... ./settlement/... ./node/... ./cmd/...
PLATFORMS = linux/amd64 linux/arm64 darwin/amd64 darwin/arm64 windows/amd64 windows/arm64
PYTHON ?= /usr/bin/python3
# Those that CI plays: all but the large ones of the full engine.
SCENARIOS = $(filter-out full-%,$(basename $(notdir $(wildcard sim/scenarios/*.toml))))

.DEFAULT_GOAL := help
.PHONY: help run build test test-arm64 race lint fmt generate geth soak soak-forks test-contracts slither fuzz bench-main bench-compute bench-settlement bench-trust sim attacks train quality cross clean

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: build ## build bin/peer and run the demo: a whole network in one process (ARGS="--prompt ...")
	bin/peer demo $(ARGS)

build: ## build bin/peer
	$(GO) build -trimpath -o bin/ ./cmd/peer

test: ## run the tests (Go only; with or without a C compiler)
	$(GO) test ./...

test-arm64: ## run the engine's tests as arm64, under emulation on other machines (Debian: apt-get install qemu-user)
	@.ci/test-arm64

race: ## run the tests of the concurrent packages under the race detector (needs a C compiler)
	CGO_ENABLED=1 $(GO) test -race $(RACE)

lint: ## golangci-lint, and govulncheck where its database can be reached
	$(TOOL) golangci-lint run ./...
	@$(TOOL) govulncheck ./... || { status=$$?; \
	  if [ $$status -eq 3 ]; then exit 3; fi; \
	  echo "govulncheck: not checked, the vulnerability database cannot be reached (exit $$status)"; }

fmt: ## format every Go file
	gofmt -w $$(git ls-files '*.go')

generate: ## rebuild the contracts' artifacts and bindings (needs npm)
	settlement/contracts/generate.sh

geth: ## build bin/geth, for the tests that settle on it (LIMN_TEST_GETH=1 go test ./settlement -run Geth)
	cd tools/geth && $(GO) build -trimpath -o ../../bin/geth github.com/ethereum/go-ethereum/cmd/geth

soak: soak-forks ## everything that is too long for CI: a million calls of each contract's invariants, 10,000 blocks of reorgs
	FOUNDRY_PROFILE=soak settlement/contracts/test.sh --match-test invariant

soak-forks: ## settle through 10,000 blocks of reorgs and kills (10 to 20 minutes)
	LIMN_SOAK_BLOCKS=10000 $(GO) test ./settlement -run '^TestForks$$' -v -timeout 60m

test-contracts: ## run the contracts' own tests, hold who may call what and the gas figures against them (needs npm)
	settlement/contracts/test.sh

slither: ## static analysis of the contracts, every finding answered (needs npm and pip)
	settlement/contracts/assurance/slither.sh

fuzz: ## run every fuzz target for FUZZTIME (10s)
	@.ci/fuzz $(FUZZTIME)

bench-main: ## print the main numbers, one a line: name, value, bound, ok or short
	@$(GO) run ./cmd/bench-main

bench-compute: ## measure the engine: speed and equal bytes, one line a figure (ARGS="-only speed", ARGS="-only exact -share 3")
	@$(GO) run ./compute/bench $(ARGS)

bench-settlement: ## measure settlement's gas under today's rules and the next fork's: name, value, bound, ok or short
	@$(GO) run ./settlement/bench -all

sim: ## play the scenarios that CI plays: faults and attacks in virtual time (ARGS="noise --seed 7 --report out.html" for one)
	@$(GO) run ./cmd/sim run $(or $(ARGS),$(SCENARIOS))

attacks: ## play every attack twenty times and write docs/attacks.md (10 minutes)
	@$(GO) run ./cmd/sim attacks --out docs/attacks.md $(ARGS)

bench-trust: ## print the numbers of docs/trust.md, one a line: hours (ARGS="-only tiles" for a group, ARGS="-share 100" for a look)
	@$(GO) run ./sim/bench $(ARGS)

train: ## train the embedded model and publish it: hours (Debian packages in compute/train/README.md; ARGS="MINUTES")
	compute/train/train.sh $(ARGS)

quality: ## measure the embedded model's pictures (the same Python packages as train)
	@$(PYTHON) compute/train/quality.py $(ARGS)

cross: ## compile for Linux, macOS and Windows on amd64 and arm64, without cgo
	@set -e; for platform in $(PLATFORMS); do \
	  echo "$$platform"; \
	  CGO_ENABLED=0 GOOS=$${platform%/*} GOARCH=$${platform#*/} $(GO) build -o /dev/null ./cmd/peer; \
	done

clean: ## remove what build made
	rm -rf bin
