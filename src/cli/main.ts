#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

// Nearly everything made is short-lived: little room for it, and a heap that grows by a quarter before it is cleared, take a third
// less memory for the same work in the same time.
setFlagsFromString('--max-semi-space-size=4');
setFlagsFromString('--heap-growing-percent=25');
process.exitCode = await run(process.argv.slice(2), processTerminal());
