#!/usr/bin/env node
// What `npm start`, `npm test` and `npm run doubleping` call, in a clone where nothing is installed yet. It installs what the lock file names
// when it is not there, then runs the real program on the Node that came with it, passing arguments, signals and the exit code through.
// It must itself run on any Node from 18 on, with no package and no type stripping, which is why it is plain JavaScript in one file.

import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const top = dirname(fileURLToPath(import.meta.url));
const modules = join(top, 'node_modules');
/** The oldest Node that runs TypeScript as it is, without a flag or a warning. */
const nodeNeeded = [24, 12];
/** The package that brings Node for this system; not every system has one. */
const nodePackage = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const main = async () => {
  const { program, args, needsTools } = readArguments(process.argv.slice(2));
  if (!isInstalled(needsTools)) await install();
  await run(program, args);
};

/** `--test` runs the gate; everything else, with or without `--run`, goes to the command line. */
const readArguments = ([first, ...rest]) => {
  if (first === '--test') return { program: 'test/gate/check.ts', args: rest, needsTools: true };
  const args = first === '--run' ? rest : first === undefined ? [] : [first, ...rest];
  return { program: 'scenarios/cli/cli.ts', args, needsTools: false };
};

/**
 * Whether node_modules holds what package-lock.json names. npm writes its own list (node_modules/.package-lock.json) last, so an install that
 * was cut short has none. Packages for other systems are optional and may be missing; tools for developers count only where they are needed.
 */
const isInstalled = (needsTools) => {
  const wanted = readJson(join(top, 'package-lock.json'));
  const found = readJson(join(modules, '.package-lock.json'));
  if (wanted === undefined)
    throw new Stop('package-lock.json is missing or damaged here; clone the repository again, or restore that file.');
  if (found === undefined) return false;
  if (nodes().length === 0 && wanted.packages[`node_modules/${nodePackage}`] !== undefined) return false;
  return Object.entries(wanted.packages).every(([path, entry]) => {
    if (path === '' || entry.optional || entry.peer || entry.devOptional || (entry.dev && !needsTools)) return true;
    return found.packages[path]?.version === entry.version;
  });
};

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined; // Missing or cut short: both mean "not there", and the caller says so.
  }
};

/** Runs `npm ci`, quiet but for one line of progress on stderr, and turns its failure into one sentence. */
const install = async () => {
  try {
    accessSync(top, constants.W_OK);
  } catch {
    throw new Stop(
      `This folder cannot be written to, so nothing can be installed in it: ${top}. Copy it to a folder of your own and start again there.`,
    );
  }
  const stopProgress = showProgress('Installing what doubleping needs, once (about 400 MB, a minute or so)');
  const { code, text } = await npm(['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error']);
  stopProgress(code === 0 ? 'done' : 'failed');
  if (code !== 0) throw new Stop(installFailure(text));
};

const npm = (args) =>
  new Promise((resolve, reject) => {
    // Inside `npm start` npm says where it is; elsewhere it is looked up in PATH.
    const own = process.env.npm_execpath;
    const isNpm = own !== undefined && /npm-cli\.[cm]?js$/.test(own);
    const windows = process.platform === 'win32';
    const child = isNpm
      ? spawn(process.execPath, [own, ...args], { cwd: top, stdio: ['ignore', 'pipe', 'pipe'] })
      : spawn(windows ? 'npm.cmd' : 'npm', args, { cwd: top, stdio: ['ignore', 'pipe', 'pipe'], shell: windows });
    let text = '';
    const keep = (chunk) => {
      text = (text + chunk).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) =>
      reject(new Stop(`npm could not be started (${error.code ?? error.message}); install Node.js with npm (nodejs.org), then try again.`)),
    );
    child.on('close', (code) => resolve({ code: code ?? 1, text }));
  });

const installFailure = (text) => {
  if (/ENOSPC|no space left/i.test(text)) return `The disk is full: installing needs about 400 MB in ${top}. Make room and start again.`;
  if (/EACCES|EROFS|EPERM|read-only/i.test(text))
    return `npm may not write in ${top}. Give yourself the right to, or copy the folder elsewhere, and start again.`;
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(text))
    return 'The package registry cannot be reached. Go online (or set the proxy with "npm config set proxy ..."), then start again; it is needed this once only.';
  if (/EUSAGE|in sync/i.test(text))
    return 'package.json and package-lock.json do not fit each other; restore both files (git checkout package.json package-lock.json).';
  const words = text
    .split('\n')
    .filter((line) => /npm (error|ERR!)/.test(line) && !/complete log/i.test(line))
    .slice(0, 4);
  return `npm ci failed in ${top}; it said:\n${(words.length > 0 ? words.join('\n') : text.trim().split('\n').slice(-4).join('\n')) || '(nothing)'}`;
};

/** One line on stderr that counts seconds in place; without a terminal, one plain line at the start and one at the end. */
const showProgress = (what) => {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  const inPlace = process.stderr.isTTY === true;
  process.stderr.write(inPlace ? `${what} ...` : `${what} ...\n`);
  const timer = inPlace ? setInterval(() => process.stderr.write(`\r${what} ... ${seconds()} s `), 1000) : undefined;
  return (outcome) => {
    clearInterval(timer);
    process.stderr.write(inPlace ? `\r${what} ... ${outcome} after ${seconds()} s\n` : `Installing: ${outcome} after ${seconds()} s\n`);
  };
};

/** The Node to run on: the one the lock file installed for this system, else the one running now, if it is new enough. */
const nodes = () => {
  const own = join(modules, nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNewEnough = major > nodeNeeded[0] || (major === nodeNeeded[0] && minor >= nodeNeeded[1]);
  return [...(existsSync(own) ? [own] : []), ...(isNewEnough ? [process.execPath] : [])];
};

const run = async (program, args) => {
  for (const node of nodes()) {
    const ended = await spawnOn(node, [join(top, program), ...args]);
    if (ended !== undefined) return ended;
  }
  throw new Stop(
    `doubleping runs on Node ${nodeNeeded.join('.')} or newer; this is ${process.versions.node}, and no newer one could be installed for ${process.platform}-${process.arch}. ` +
      'Install it from nodejs.org, then start again.',
  );
};

/** Runs to the end and leaves with the child's exit code; undefined when this Node cannot be started here at all. */
const spawnOn = (node, args) =>
  new Promise((resolve, reject) => {
    const separator = process.platform === 'win32' ? ';' : ':';
    const path = [join(modules, '.bin'), process.env.PATH ?? ''].join(separator);
    // Compiled code is kept between runs and shared by all threads and processes: a command starts in two thirds of the time.
    const compiled = { NODE_COMPILE_CACHE: join(modules, '.cache', 'compiled') };
    const child = spawn(node, args, { stdio: 'inherit', env: { ...compiled, ...process.env, PATH: path } });
    // A terminal sends Ctrl-C to the child as well, so passing it on would make one press two.
    const passOn = (signal) => {
      if (signal !== 'SIGINT' || process.stdin.isTTY !== true) child.kill(signal);
    };
    const signals = process.platform === 'win32' ? ['SIGINT'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];
    for (const signal of signals) process.on(signal, passOn);
    const letGo = () => {
      for (const signal of signals) process.off(signal, passOn);
    };
    child.on('error', (error) => {
      letGo();
      if (error.code === 'ENOENT' || error.code === 'EACCES' || error.code === 'ENOEXEC') resolve(undefined);
      else reject(new Stop(`${node} could not be started (${error.code ?? error.message}).`));
    });
    child.on('exit', (code, signal) => {
      letGo();
      if (signal !== null) process.kill(process.pid, signal);
      process.exitCode = code ?? 1;
      resolve(true);
    });
  });

/** Something the person who started this can mend; its message says how. */
class Stop extends Error {}

main().catch((error) => {
  process.stderr.write(`${error instanceof Stop ? error.message : (error.stack ?? error)}\n`);
  process.exitCode = 1;
});
