// Compiles what it reads, a line of JSON at a time, and never runs it.
'use strict';
const vm = require('vm');
const { spawnSync } = require('child_process');

const ONLY_IN_MODULES = /import|export|await is only valid/;

// Nobody asks where that is, and to find out takes a process.
const JSX = "Unexpected token '<'";

// The first lines of a stack name the place, quote the line and mark the column.
function fault(stack, message) {
  const lines = stack.split('\n');
  const place = /:(\d+)$/.exec(lines[0]);
  const mark = lines.slice(1).find((line) => /^\s*\^+\s*$/.test(line));
  return {
    accepted: false,
    line: place ? Number(place[1]) : 1,
    column: place && mark ? mark.indexOf('^') : -1,
    message,
  };
}

function script(text) {
  try {
    new vm.Script(text, { filename: 'block' });
    return { accepted: true };
  } catch (e) {
    return e instanceof SyntaxError ? fault(e.stack, e.message) : {};
  }
}

// The error of a module does not tell the place, but node itself does.
function checked(text) {
  const run = spawnSync(process.execPath, ['--check', '--input-type=module', '-'], {
    input: text,
    encoding: 'utf8',
    env: {},
  });
  if (run.status === 0) {
    return { accepted: true };
  }
  const message = /^SyntaxError: (.*)$/m.exec(run.stderr);
  return message ? fault(run.stderr, message[1]) : {};
}

function module_(text) {
  try {
    if (vm.SourceTextModule) {
      new vm.SourceTextModule(text, { identifier: 'block' });
      return { accepted: true };
    }
  } catch (e) {
    if (!(e instanceof SyntaxError)) {
      return {};
    }
    if (e.message === JSX) {
      return fault('', e.message);
    }
  }
  return checked(text);
}

function answer({ text, file }) {
  const found = script(text);
  const module = file && found.accepted === false && ONLY_IN_MODULES.test(found.message);
  return module ? module_(text) : found;
}

function say(what) {
  process.stdout.write(JSON.stringify(what) + '\n');
}

say({ version: process.versions.node });
require('readline')
  .createInterface({ input: process.stdin })
  .on('line', (line) => say(answer(JSON.parse(line))));
