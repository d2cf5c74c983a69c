// A network of its own for one program: a Linux network namespace whose loopback is up and, if asked, delays every packet by the kernel's own emulation
// (`tc netem`). Why: a delay that our client does not make itself. Whether that can be had here is found out by doing it, and what is missing is said in
// the tool's own words. Promise: the program takes the place of the shell that prepared its network, so the namespace ends with it; and it is killed when
// the thread that started it ends, however that ends.

import { spawnSync } from 'node:child_process';

/** Longest that trying a way may take; it takes a few ms. */
const ATTEMPT_MS_MAX = 10_000;

/** The words to put before a program's own, or what is missing for that. */
export type WayIn = { readonly kind: 'open'; readonly words: readonly string[] } | { readonly kind: 'missing'; readonly why: string };

/** Words that leave a program in the network of whoever starts it, and end it as the others are ended. */
export const stayingHere: readonly string[] = ['setpriv', '--pdeathsig', 'KILL'];

/** The way into a network of one's own in which every packet, there and back, takes `delayMs`; with 0 nothing delays it. */
export const wayIntoNetwork = (delayMs: number): WayIn => {
  const attempts = entries.map((entry) => ({ entry, fault: faultOf(wordsFor(entry, 0)) }));
  const found = attempts.find(({ fault }) => fault === undefined);
  if (found === undefined) return { kind: 'missing', why: `no network namespace here: ${attempts.at(-1)?.fault}` };
  const words = wordsFor(found.entry, delayMs);
  const fault = delayMs === 0 ? undefined : faultOf(words);
  return fault === undefined ? { kind: 'open', words } : { kind: 'missing', why: `no tc netem here: ${fault}` };
};

/** As root, and as anybody who may be root among processes of their own. */
const entries: readonly (readonly string[])[] = [
  ['unshare', '--net'],
  ['unshare', '--user', '--map-root-user', '--net'],
];

/** The queue of `netem` holds 1000 packets unless told otherwise; sixty duellists who log in at once have 250 of them under way. */
const wordsFor = (entry: readonly string[], delayMs: number): readonly string[] => {
  const delay = delayMs === 0 ? [] : [`tc qdisc add dev lo root netem delay ${delayMs}ms`];
  // Where `ip` and `tc` live is in nobody's PATH but root's.
  const script = ['PATH="$PATH:/usr/sbin:/sbin"', 'ip link set lo up', ...delay, 'exec "$@"'].join(' && ');
  return [...entry, ...stayingHere, 'sh', '-c', script, 'sh'];
};

/** The first thing the tools say against it; undefined when they do it. */
const faultOf = ([program = '', ...words]: readonly string[]): string | undefined => {
  const { error, status, stderr } = spawnSync(program, [...words, 'true'], {
    encoding: 'utf8',
    stdio: ['ignore', 'ignore', 'pipe'],
    timeout: ATTEMPT_MS_MAX,
  });
  if (error !== undefined) return (error as NodeJS.ErrnoException).code === 'ENOENT' ? `${program} is not installed` : error.message;
  if (status === 0) return undefined;
  const [line = `it ended with ${status}`] = stderr.split('\n').filter((text) => text.trim() !== '');
  return line.replace(/^Error: /, '').trim();
};
