#!/usr/bin/env node
// forge expects a compiler binary; the npm registry ships solc as JavaScript. These lines make the one look like the
// other: `--version` and `--standard-json` are all that forge asks for.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const solc = createRequire(import.meta.url)("solc");

if (process.argv.includes("--version")) {
  // The nightly-style suffix that solc-js appends ("…Emscripten.clang") is what forge parses too.
  console.log("solc, the solidity compiler commandline interface");
  console.log(`Version: ${solc.version()}`);
} else if (process.argv.includes("--standard-json")) {
  process.stdout.write(solc.compile(readFileSync(0, "utf8")));
} else {
  console.error("solc.mjs: only --version and --standard-json");
  process.exit(2);
}
