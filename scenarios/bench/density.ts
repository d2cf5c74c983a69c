// How many parties fit on a core: parties of six players and six companions drill, every player presses twice a second, and the servers' processor
// time is taken from outside. Then a bare WebSocket server sends the same frames at the same instants; what lies between is the game's price.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { percentileMs } from '../../reports/histogram.ts';
import { sayDuration, type OnProgress } from '../running/progress.ts';
import { whenAborted } from '../running/stop-signals.ts';
import { DRILL_MEMBERS, DrillLoad, drillRules } from './drill-load.ts';
import { counterIn, MeasuredProcess, type Usage } from '../running/measured-process.ts';
import type { StackArgument } from '../running/stack-process.ts';

export interface DensityOptions {
  readonly parties: number;
  /** How long the drill is measured. */
  readonly seconds: number;
  /** Worker threads of the party host. */
  readonly threads: number;
  readonly onProgress: OnProgress;
  /** Breaks the bench off when aborted; what it started is ended first. */
  readonly signal?: AbortSignal;
}

/** What the bench found. CPU is user and system time of the measured process. */
export interface DensityResult {
  readonly parties: number;
  readonly players: number;
  readonly seconds: number;
  readonly threads: number;
  /** Of the party host's worker threads: the machines, their sockets and their timers. */
  readonly cpuMsPerPartySecond: number;
  /** The same with everything else in that process: world, settlements, saves, the store. */
  readonly stackCpuMsPerPartySecond: number;
  /** The same for the bare server, and the game's over it. */
  readonly bareCpuMsPerPartySecond: number;
  readonly ratio: number;
  readonly framesPerPartySecond: number;
  readonly bytesPerFrame: number;
  readonly kibPerParty: number;
  readonly inputs: number;
  readonly inputToEffectP50Ms: number;
  readonly inputToEffectP99Ms: number;
  /** 99th percentile of how late the load generator woke; past some ms nothing else here may be believed. */
  readonly generatorLatenessP99Ms: number;
}

/** Runs the bench; two processes on this machine, one after the other, beside this one which plays all players. */
export const runDensity = async (options: DensityOptions): Promise<DensityResult> => {
  const { parties, seconds, threads } = options;
  const { used, load, kibPerParty, wallSeconds } = await measureStack(options);
  const frames = load.frames();
  const bare = await measureBare(frames, wallSeconds, options);
  const partySeconds = parties * wallSeconds;
  const cpuMsPerPartySecond = used.partyCpuMs / partySeconds;
  const bareCpuMsPerPartySecond = bare.cpuMs / partySeconds;
  const effects = load.measures.latencies.inputToEffect;
  return {
    parties,
    players: parties * DRILL_MEMBERS,
    seconds,
    threads,
    cpuMsPerPartySecond,
    stackCpuMsPerPartySecond: used.cpuMs / partySeconds,
    bareCpuMsPerPartySecond,
    ratio: cpuMsPerPartySecond / bareCpuMsPerPartySecond,
    framesPerPartySecond: used.frames / partySeconds,
    bytesPerFrame: used.frames === 0 ? 0 : used.bytes / used.frames,
    kibPerParty,
    inputs: load.pressed,
    inputToEffectP50Ms: percentileMs(effects, 0.5),
    inputToEffectP99Ms: percentileMs(effects, 0.99),
    generatorLatenessP99Ms: percentileMs(load.measures.latencies.loopLateness, 0.99),
  };
};

/** The result for a person. */
export const describeDensity = (result: DensityResult): string => {
  return [
    `${result.parties} parties of ${DRILL_MEMBERS} players and as many companions, ${threadsText(result.threads)}, ${result.seconds} s:`,
    `  CPU          ${fixed(result.cpuMsPerPartySecond)} ms per party-second; a bare server that sends the same frames ${fixed(result.bareCpuMsPerPartySecond)} (${fixed(result.ratio, 1)} times)`,
    `               ${fixed(result.stackCpuMsPerPartySecond)} with world, settlements, saves and the store in the same process`,
    `  so           about ${Math.floor(1000 / result.cpuMsPerPartySecond)} such parties fill a core`,
    `  frames       ${fixed(result.framesPerPartySecond, 0)} per party-second, ${fixed(result.bytesPerFrame, 0)} bytes each`,
    `  memory       ${fixed(result.kibPerParty, 0)} KiB for each party that came, all told`,
    `  press to effect on every member: median ${sayDuration(result.inputToEffectP50Ms)}, 99 in 100 within ${sayDuration(result.inputToEffectP99Ms)}`,
    `  the load generator itself was at most ${sayDuration(result.generatorLatenessP99Ms)} late in 99 of 100`,
    '',
  ].join('\n');
};

const threadsText = (threads: number): string =>
  threads === 0 ? 'in place on the host’s thread' : `${threads} party ${threads === 1 ? 'thread' : 'threads'}`;

const fixed = (value: number, digits = 2): string => value.toFixed(digits);

interface Used {
  readonly cpuMs: number;
  readonly partyCpuMs: number;
  readonly frames: number;
  readonly bytes: number;
}

const between = (start: Usage, end: Usage): Used => ({
  cpuMs: end.cpuMs - start.cpuMs,
  partyCpuMs: counterIn(end.metrics, 'doubleping_thread_cpu_ms') - counterIn(start.metrics, 'doubleping_thread_cpu_ms'),
  frames: counterIn(end.metrics, 'doubleping_player_frames_sent_total') - counterIn(start.metrics, 'doubleping_player_frames_sent_total'),
  bytes: counterIn(end.metrics, 'doubleping_player_bytes_sent_total') - counterIn(start.metrics, 'doubleping_player_bytes_sent_total'),
});

const measureStack = async ({ parties, seconds, threads, onProgress, signal }: DensityOptions) => {
  const stopped = whenAborted(signal);
  await using stack = await MeasuredProcess.start({
    file: new URL('../running/stack-process.ts', import.meta.url),
    argument: JSON.stringify({
      rules: drillRules,
      threads,
      partiesPerThread: Math.ceil(parties / Math.max(1, threads)) + 1,
    } satisfies StackArgument),
  });
  const before = await stack.usage();
  using load = new DrillLoad(stack.addresses.endpoint, parties);
  await Promise.race([
    load.seated((done, total) => onProgress({ done, total: total * 3, text: `${done} of ${total} players are in their parties` })),
    stopped,
  ]);
  const start = await stack.usage();
  const startedMs = performance.now();
  await Promise.race([load.press(seconds, (ratio) => onProgress({ done: 1 + ratio, total: 3, text: 'drilling' })), stopped]);
  const wallSeconds = (performance.now() - startedMs) / 1000;
  const end = await stack.usage();
  return { used: between(start, end), load, kibPerParty: (start.rssKib - before.rssKib) / parties, wallSeconds };
};

/** The same frames from a server without a game, to as many connections. */
const measureBare = async (
  frames: readonly (readonly (readonly [number, number])[])[],
  seconds: number,
  { onProgress, signal }: DensityOptions,
): Promise<Used> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-bare-'));
  try {
    const file = join(folder, 'frames.json');
    await writeFile(file, JSON.stringify(frames));
    await using bare = await MeasuredProcess.start({ file: new URL('./bare-process.ts', import.meta.url), argument: file });
    const sockets: WebSocket[] = [];
    // One after the other, so that the server knows which connection is which.
    for (let index = 0; index < frames.length; index += 1) sockets.push(await connected(bare.addresses.endpoint));
    const start = await bare.usage();
    bare.begin();
    const inputEveryMs = 500 / frames.length;
    const begun = performance.now();
    for (let sent = 0; performance.now() - begun < seconds * 1000;) {
      signal?.throwIfAborted();
      onProgress({ done: 2 + (performance.now() - begun) / (seconds * 1000), total: 3, text: 'the same frames without a game' });
      await new Promise((resolve) => setTimeout(resolve, 10));
      for (; sent * inputEveryMs < performance.now() - begun; sent += 1) sockets[sent % sockets.length]?.send(INPUT_BYTES);
    }
    const end = await bare.usage();
    for (const socket of sockets) socket.terminate();
    return between(start, end);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** As many bytes as a player's request to move has. */
const INPUT_BYTES = Buffer.alloc(26, 1);

const connected = (endpoint: string): Promise<WebSocket> =>
  new Promise((resolve, reject) => {
    const socket = new WebSocket(endpoint, { perMessageDeflate: false });
    socket.once('open', () => resolve(socket));
    socket.once('error', reject);
  });
