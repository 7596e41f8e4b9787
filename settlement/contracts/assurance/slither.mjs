#!/usr/bin/env node
// Compares Slither's report with the answers in slither.md: node assurance/slither.mjs report.json
import { readFileSync } from "node:fs";
import { join } from "node:path";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
if (!report.success) {
  console.error(`slither: ${report.error}`);
  process.exit(1);
}

/** The contract and function that a finding is about, or what else it names first. */
function place({ elements }) {
  const [e] = elements;
  const within = e.type_specific_fields?.parent;
  if (e.type === "contract" || !within) return e.name;
  if (within.type === "contract") return `${within.name}.${e.name}`;
  return `${within.type_specific_fields?.parent?.name}.${within.name}`;
}

const found = new Map();
for (const finding of report.results.detectors ?? []) {
  found.set(`${finding.check} ${place(finding)}`, finding.description.trim().split("\n")[0]);
}

const answered = new Set();
for (const line of readFileSync(join(import.meta.dirname, "slither.md"), "utf8").split("\n")) {
  const cells = line.split("|").map((cell) => cell.trim());
  if (cells.length !== 5 || cells[1] === "check" || cells[1].startsWith("-") || !cells[3]) continue;
  for (const where of cells[2].split(", ")) answered.add(`${cells[1]} ${where}`);
}

const open = [...found].filter(([key]) => !answered.has(key));
const gone = [...answered].filter((key) => !found.has(key));
for (const [key, text] of open) console.error(`slither: not answered: ${key}: ${text}`);
for (const key of gone) console.error(`slither: answered, but not found any more: ${key}`);
console.log(`slither: ${found.size} findings, ${open.length} not answered, ${gone.length} answers too many`);
process.exit(open.length || gone.length ? 1 : 0);
