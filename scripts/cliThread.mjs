// A thread of the command line: the same bundle, waiting for tasks. The last word it is sent ends it.
import { parentPort, workerData } from 'node:worker_threads';
import { loadCompiled } from './compiledScript.mjs';

const bundle = loadCompiled(workerData, 'thread');
await bundle.exports.serve(parentPort);
bundle.keep();
