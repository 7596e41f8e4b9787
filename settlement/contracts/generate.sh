#!/usr/bin/env bash
# Rebuilds the committed artifacts (ABI, creation code) and the Go bindings from the Solidity sources. Running it twice
# changes nothing; CI runs it and fails when `git diff` then shows a change.
set -euo pipefail
cd "$(dirname "$0")"

npm ci --ignore-scripts --silent

# contract:package
contracts=(
  LimnToken:limntoken
  Registry:registry
  Escrow:escrow
  Steps:steps
  Evidence:evidence
  Asks:asks
  Beacons:beacons
  Queue:queue
  Disputes:disputes
  Bisection:bisection
  Tables:tables
  Layouts:layouts
  RowMath:rowmath
  AttentionMath:attentionmath
  ScoreMath:scoremath
  TileJudge:tilejudge
  Slashing:slashing
  Pools:pools
  Pool:pool
  Models:models
  LimnGovernor:governor
  Brake:brake
  TimelockController:timelock
  LedgerHarness:ledgerharness
)

# Named sources, in full: what an optimizer writes may depend on what is compiled beside it, and tests come and go.
# (The timelock is OpenZeppelin's own, and the governor imports it.)
./forge.sh build --silent --force src test/LedgerHarness.sol

for pair in "${contracts[@]}"; do
  contract=${pair%%:*}
  package=${pair##*:}
  mkdir -p artifacts "../bindings/$package"
  node - "$contract" <<'JS'
const fs = require("node:fs");
const name = process.argv[2];
const built = JSON.parse(fs.readFileSync(`out/${name}.sol/${name}.json`, "utf8"));
fs.writeFileSync(`artifacts/${name}.abi`, JSON.stringify(built.abi, null, 1) + "\n");
fs.writeFileSync(`artifacts/${name}.bin`, built.bytecode.object.replace(/^0x/, "") + "\n");
JS
  go run github.com/ethereum/go-ethereum/cmd/abigen --v2 --abi "artifacts/$contract.abi" --bin "artifacts/$contract.bin" \
    --pkg "$package" --type "$contract" --out "../bindings/$package/$package.go"
done
