#!/usr/bin/env node
// Compares ACCESS.md with the compiled contracts and with the tests that try each refusal. Run after a build:
// node assurance/access.mjs [out folder]
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const out = process.argv[2] ?? process.env.FOUNDRY_OUT ?? join(root, "out");
const faults = [];

// Contracts of OpenZeppelin that are deployed as they are.
const asTheyAre = ["TimelockController"];

/** Names of all contracts under src that can be deployed. */
function deployed(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return deployed(path);
    if (!entry.name.endsWith(".sol")) return [];
    return [...readFileSync(path, "utf8").matchAll(/^contract (\w+)/gm)].map((m) => m[1]);
  });
}

/** Functions of a contract that can change state. */
function functions(contract) {
  const { abi } = JSON.parse(readFileSync(join(out, `${contract}.sol`, `${contract}.json`), "utf8"));
  const names = abi
    .filter((f) => f.type === "function" && ["nonpayable", "payable"].includes(f.stateMutability))
    .map((f) => f.name);
  for (const name of names.filter((n, i) => names.indexOf(n) !== i)) {
    faults.push(`${contract}.${name} has two forms: the page names functions by name alone`);
  }
  return names;
}

const rows = new Map();
let contract = "";
for (const line of readFileSync(join(root, "ACCESS.md"), "utf8").split("\n")) {
  if (line.startsWith("## ")) contract = line.slice(3).trim();
  const cells = line.split("|").map((cell) => cell.trim());
  if (!contract || cells.length !== 5 || cells[1] === "function" || cells[1].startsWith("-")) continue;
  const name = `${contract}.${cells[1]}`;
  if (rows.has(name)) faults.push(`ACCESS.md has two rows of ${name}`);
  rows.set(name, { who: cells[2], error: cells[3] });
  if (!cells[2] || !cells[3]) faults.push(`the row of ${name} has an empty cell`);
}

const names = new Set();
for (const c of [...deployed(join(root, "src")), ...asTheyAre]) {
  for (const f of functions(c)) {
    names.add(`${c}.${f}`);
    if (!rows.has(`${c}.${f}`)) faults.push(`ACCESS.md has no row of ${c}.${f}`);
  }
}
for (const name of rows.keys()) {
  if (!names.has(name)) faults.push(`ACCESS.md has a row of ${name}, which does not exist`);
}

// A refusal that the test tries: refused("Contract.function", ..., Error.selector, ...);
const tried = new Map();
for (const m of readFileSync(join(root, "test/Access.t.sol"), "utf8").matchAll(/refused\(\s*"([\w.]+)"([^;]*);/g)) {
  tried.set(m[1], m[2]);
}
let refusals = 0;
for (const [name, { error }] of rows) {
  if (error === "-") {
    if (tried.has(name)) faults.push(`${name} refuses nobody by ACCESS.md, but the test expects it to`);
    continue;
  }
  refusals++;
  const [, selector, file] = error.match(/^(\w+)(?: \((\S+)\))?$/) ?? [];
  const elsewhere = file && join(root, "test", file);
  const text = elsewhere ? existsSync(elsewhere) && readFileSync(elsewhere, "utf8") : tried.get(name);
  if (!selector || !text || !text.includes(`${selector}.selector`)) faults.push(`no test shows that ${name} is refused with ${error}`);
}
for (const name of tried.keys()) {
  if (!rows.has(name)) faults.push(`test/Access.t.sol tries ${name}, which ACCESS.md does not have`);
}

for (const fault of faults) console.error(`access: ${fault}`);
console.log(`access: ${names.size} functions, ${refusals} refusals, ${faults.length} faults`);
process.exit(faults.length || names.size < 100 || refusals < 50 ? 1 : 0);
