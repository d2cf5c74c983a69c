// What a world that is up plays by, asked from itself before anything is measured there: every rule, and its map. What it says is taken whole or not at
// all, and a world that does not say it is named with what can be done.

import type { z } from 'zod';
import { mapSchema, toWorldMap, type WorldMap } from '../../core/map/map.ts';
import { rulesHash, rulesSchema, type Rules } from '../../core/rules/rules.ts';
import { decodeServerFrame, encodeClientFrame } from '../../core/wire/codec.ts';
import type { RulesTold } from '../../core/wire/messages/world-messages.ts';
import { realSurroundings } from '../../sim-clients/headless/real-surroundings.ts';
import type { ClientSurroundings } from '../../sim-clients/headless/surroundings.ts';

/** The rules and the map of a stack. */
export interface Game {
  readonly rules: Rules;
  readonly map: WorldMap;
}

/** Rules by which a run cannot be played, or a stack that does not say its own; the message says why, and what to do. */
export class NotPlayable extends Error {
  override readonly name = 'NotPlayable';
}

/** How long a world may take to answer. Unit: ms. */
const ANSWER_MS = 10_000;
/** A world that is played against is asked whether it is there so often, and is gone when it fails to answer so often in a row. Unit: ms. */
const WATCH_EVERY_MS = 5000;
const FAILURES_MAX = 3;

/** What begins at this world now plays by these. Throws `NotPlayable`. */
export const askGame = async (worldEndpoint: string, surroundings: ClientSurroundings = realSurroundings): Promise<Game> => {
  if (!/^wss?:\/\/[^/\s]+$/.test(worldEndpoint.replace(/\/$/, '')))
    throw new NotPlayable(`"${worldEndpoint}" is no world's endpoint for players; they look like ws://127.0.0.1:7411`);
  return gameOf(await heardFrom(worldEndpoint, surroundings), worldEndpoint);
};

/** Aborted, with a `NotPlayable`, once a world that was there does not answer any more; nothing is asked after it is disposed of. */
export const watchWorld = (worldEndpoint: string, everyMs = WATCH_EVERY_MS): Disposable & { readonly signal: AbortSignal } => {
  const gone = new AbortController();
  let isOver = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (failures: number): Promise<void> => {
    const isThere = await askGame(worldEndpoint).then(
      () => true,
      () => false,
    );
    if (isOver) return;
    // One answer may be lost in a restart; the players come back through that, too.
    if (!isThere && failures + 1 >= FAILURES_MAX)
      gone.abort(new NotPlayable(`${worldEndpoint} does not answer any more: the run ends here.`));
    else timer = setTimeout(() => void ask(isThere ? 0 : failures + 1), everyMs);
  };
  timer = setTimeout(() => void ask(0), everyMs);
  return {
    signal: gone.signal,
    [Symbol.dispose]: () => {
      isOver = true;
      clearTimeout(timer);
    },
  };
};

const heardFrom = async (worldEndpoint: string, surroundings: ClientSurroundings): Promise<RulesTold> => {
  using time = surroundings.newTime();
  const { promise, resolve, reject } = Promise.withResolvers<RulesTold>();
  const fail = (text: string): void => reject(new NotPlayable(text));
  const socket = surroundings.dial(worldEndpoint, {
    opened: () => socket.send(encodeClientFrame({ sequence: 1, request: { kind: 'rulesAsked' } })),
    received: (bytes) => {
      const decoded = decodeServerFrame(bytes);
      if (decoded.kind === 'refused')
        return fail(`${worldEndpoint} answers in words this version does not know: ${decoded.text}. ${SAME_VERSION}`);
      for (const message of decoded.value) {
        if (message.kind === 'rulesTold') resolve(message);
        else if (message.kind === 'rejected')
          fail(`${worldEndpoint} does not say by which rules it plays: ${message.text} ${IS_IT_A_WORLD}`);
      }
    },
    closed: (text) => fail(`${worldEndpoint} cannot be asked by which rules it plays${text === '' ? '' : ` (${text})`}. ${IS_IT_A_WORLD}`),
  });
  time.at(time.now() + ANSWER_MS, () => fail(`${worldEndpoint} does not answer. ${IS_IT_A_WORLD}`));
  try {
    return await promise;
  } finally {
    socket.close();
  }
};

const IS_IT_A_WORLD = 'Name the endpoint for players of a running world, as "up" prints it, of this version of doubleping.';
const SAME_VERSION = 'Use the version of doubleping that its servers run.';

const gameOf = (told: RulesTold, worldEndpoint: string): Game => {
  const rules = parsed(rulesSchema, told.rules);
  const map = parsed(mapSchema, told.map);
  // Rules that this version knows more or fewer of would be other rules here.
  if (rules === undefined || map === undefined || rulesHash(rules) !== told.hash)
    throw new NotPlayable(`${worldEndpoint} plays by rules (${told.hash}) that this version of doubleping cannot read. ${SAME_VERSION}`);
  return { rules, map: toWorldMap(map) };
};

const parsed = <Schema extends z.ZodType>(schema: Schema, text: string): z.output<Schema> | undefined => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return schema.safeParse(value).data;
};
