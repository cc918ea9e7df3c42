#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';

// Nearly everything made is short-lived. Room for 4 MB of it, not 16, and the same work takes a third less memory.
setFlagsFromString('--max-semi-space-size=4');
process.exitCode = await run(process.argv.slice(2), processTerminal());
