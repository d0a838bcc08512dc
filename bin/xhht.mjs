#!/usr/bin/env node
// In a fresh clone nothing is built yet, so the command bundles itself on first use and
// again whenever its sources are newer than the bundle.
import { pathToFileURL } from 'node:url';
import { buildCli } from '../scripts/cliBundle.mjs';

const bundle = await buildCli();
const { main } = await import(pathToFileURL(bundle).href);
process.exitCode = await main(process.argv.slice(2));
