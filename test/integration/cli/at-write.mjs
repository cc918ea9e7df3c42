/** Loaded before the command: sends the process SIGNAL at its write number AT_WRITE, whatever transaction that is in. */
import Sqlite from 'better-sqlite3';

const statement = Object.getPrototypeOf(new Sqlite(':memory:').prepare('select 1'));
const { run, all } = statement;
const target = Number(process.env.AT_WRITE);
let writes = 0;

function count() {
  writes += 1;
  if (writes === target) process.kill(process.pid, process.env.SIGNAL);
}

statement.run = function (...parameters) {
  count();
  return run.apply(this, parameters);
};
statement.all = function (...parameters) {
  if (!this.readonly) count();
  return all.apply(this, parameters);
};

if (target === 0) process.on('exit', () => process.stdout.write(`${writes}\n`));
