// Rules from server to client over real sockets: a headless client that was given none plays by those of the stack it came to, and by each party's own when
// the rules file changes between two parties.

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import type { Button } from '../../core/client/inputs.ts';
import type { BlowView, ClientView } from '../../core/client/view.ts';
import type { ClientTimeMs } from '../../core/ids.ts';
import { seeded } from '../../core/random.ts';
import { constantLeg } from '../../core/timing/link.ts';
import { startLocalStack } from '../../servers/local-stack.ts';
import { Deliveries } from '../../sim-clients/headless/deliveries.ts';
import { HeadlessClient } from '../../sim-clients/headless/headless-client.ts';
import { soon } from './party-host-kit.ts';

type Ask = Extract<Button, { kind: 'ask' }>['request'];

/** One client at somebody's hands: asks, and waits for what it shows. */
class Hands implements Disposable {
  readonly #deliveries = new Deliveries();
  readonly #client: HeadlessClient;
  readonly #waiting = new Set<() => void>();

  constructor(worldEndpoint: string) {
    this.#client = new HeadlessClient({
      worldEndpoint,
      link: { up: constantLeg(0), down: constantLeg(0) },
      random: seeded(1),
      time: this.#deliveries,
      observer: { changed: () => this.#waiting.forEach((look) => look()) },
    });
  }

  press(button: Button): void {
    this.#client.press(button, this.#client.now());
  }

  ask(request: Ask): void {
    this.press({ kind: 'ask', request });
  }

  /** What the client shows as soon as this can be found in it. */
  async sees<Found>(what: string, find: (view: ClientView) => Found | undefined): Promise<Found> {
    const { promise, resolve } = Promise.withResolvers<Found>();
    const look = (): void => {
      const found = find(this.#client.view());
      if (found === undefined) return;
      this.#waiting.delete(look);
      // A client may only be pressed when it has taken what it shows.
      queueMicrotask(() => resolve(found));
    };
    this.#waiting.add(look);
    look();
    return soon(promise, what);
  }

  /** An instant that the client has shown. */
  at(instant: ClientTimeMs): Promise<void> {
    return new Promise((resolve) => this.#deliveries.at(instant + 1, resolve));
  }

  [Symbol.dispose](): void {
    this.#client[Symbol.dispose]();
    this.#deliveries[Symbol.dispose]();
  }
}

/** Into the first settlement, as a scout with a sword. */
const arrive = async (hands: Hands, name: string): Promise<ClientView['settlement']> => {
  await hands.sees('the world', ({ where }) => (where === 'world' ? true : undefined));
  hands.ask({ kind: 'accountRegistered', name, password: 'correct horse' });
  await hands.sees('an account', ({ account }) => account);
  hands.ask({ kind: 'characterCreated', name, calling: 'scout' });
  const one = await hands.sees('a character', ({ characters }) => characters[0]);
  hands.ask({ kind: 'characterChosen', character: one.id });
  return hands.sees('a settlement', ({ settlement }) => settlement);
};

/** To the training ground and, when it is time, one strike at the partner two metres away; gives the blow as it is first shown. */
const strikeAtPartner = async (hands: Hands): Promise<BlowView> => {
  const { settlement } = await hands.sees('a settlement', (view) => view.settlement);
  hands.ask({ kind: 'partyCreated' });
  await hands.sees('a party of one', (view) => view.settlement?.party);
  hands.ask({ kind: 'travelSetOut', destination: settlement });
  const partner = await hands.sees('the partner', ({ party }) => party?.fighters.find(({ side }) => side === 'enemy'));
  await hands.at((await hands.sees('oneself', ({ party }) => party?.fighters.find(({ isYou }) => isYou))).readyAt);
  hands.press({ kind: 'strike', target: partner.id });
  return hands.sees('an own blow', ({ party }) => party?.blows.find(({ attacker }) => attacker === party.you));
};

const backHome = async (hands: Hands): Promise<void> => {
  const home = await hands.sees('the drill', ({ party }) => party?.destination);
  hands.ask({ kind: 'destinationChosen', destination: home });
  await hands.sees('a settlement', ({ settlement }) => settlement);
};

const stackUnder = async (t: ExecutionContext, rules: string) => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-told-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const rulesFile = join(folder, 'rules.yaml');
  const write = (text: string): Promise<void> => writeFile(rulesFile, text);
  await write(rules);
  const stack = await startLocalStack({ dataFolder: join(folder, 'data'), logLevel: 'silent', partyThreads: 1, rulesFile });
  return { stack, write };
};

test('[CLIENT-8] a client without rules of its own swings by the reach and the wind-up of the stack it came to', async (t) => {
  const { stack: running, write } = await stackUnder(
    t,
    'combat: { weapons: { sword: { reachMetres: 2.5, windupMs: 2345, damage: 3 } } }\n',
  );
  await using stack = running;
  using hands = new Hands(stack.worldEndpoint);
  const town = await arrive(hands, 'Ada');
  t.like(town?.rules.weapons.sword, { reachMetres: 2.5, windupMs: 2345, damage: 3 }, 'the settlement has told its own');
  const swing = await strikeAtPartner(hands);
  t.is(swing.phase, 'sent', 'the button itself shows the swing');
  t.is(Math.round(swing.landsAt - swing.startsAt), 2345);

  // A changed file is in force for whoever comes to town and for the next party, and both are told so.
  await write('combat: { weapons: { sword: { reachMetres: 1.5, windupMs: 1111 } } }\n');
  await backHome(hands);
  t.is((await hands.sees('the town', ({ settlement }) => settlement)).rules.weapons.sword.windupMs, 1111);
  const next = await strikeAtPartner(hands);
  t.is(next.phase, 'coming', 'out of reach now: there is no swing before one has walked there');
});
