#!/usr/bin/env node
// Compares what the tests measured (out/figures/gas.json, written by every run of forge test) with the committed figures
// and fails when one has grown by more than 2 %: node assurance/gas.mjs. With --update it commits to what was measured.
// Only figures of the production profile count.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ALLOWED = 0.02;
const root = join(import.meta.dirname, "..");
const file = join(root, "assurance", "gas.tsv");
const measured = new Map(
  Object.entries(JSON.parse(readFileSync(join(root, "out/figures/gas.json"), "utf8"))).map(([k, v]) => [k, Number(v)]),
);

if (process.argv[2] === "--update") {
  const lines = [...measured].sort().map(([name, gas]) => `${name}\t${gas}\n`);
  writeFileSync(file, "# what\tgas of the whole transaction\n" + lines.join(""));
  console.log(`gas: ${measured.size} figures written`);
  process.exit(0);
}

const committed = new Map();
for (const line of existsSync(file) ? readFileSync(file, "utf8").split("\n") : []) {
  const [name, gas] = line.split("\t");
  if (gas && !name.startsWith("#")) committed.set(name, Number(gas));
}
let faults = 0;
const fault = (text) => {
  console.error(`gas: ${text}`);
  faults++;
};
for (const [name, gas] of measured) {
  const was = committed.get(name);
  const change = (gas / was - 1) * 100;
  if (was === undefined) fault(`${name}: ${gas}, which is not committed`);
  else if (gas > was * (1 + ALLOWED)) fault(`${name}: ${gas} instead of ${was}, ${change.toFixed(1)} % more`);
  else if (gas < was * (1 - ALLOWED)) console.log(`gas: ${name}: ${gas} instead of ${was}, ${(-change).toFixed(1)} % less`);
}
for (const name of committed.keys()) if (!measured.has(name)) fault(`${name} is committed, but no test measures it`);
console.log(`gas: ${measured.size} figures, ${faults} faults (node assurance/gas.mjs --update accepts what was measured)`);
process.exit(faults || measured.size < 20 ? 1 : 0);
