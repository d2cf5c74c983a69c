// The whole stack over real sockets, from registering to being home again, by players who only know the protocol.

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { placeId, settlementId, type CharacterId } from '../../core/ids.ts';
import { rulesSchema } from '../../core/rules/rules.ts';
import { startLocalStack, type LocalStack } from '../../servers/local-stack.ts';
import { Player, soon } from './party-host-kit.ts';

/** Roads take no time and nobody waits on them, so that a journey is over in a second. */
const quickRules = rulesSchema.parse({ journey: { travelKilometresPerSecond: 100, encountersPerKilometre: 0 } });

const startStack = async (t: ExecutionContext, partyThreads = 1): Promise<LocalStack> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-stack-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  return startLocalStack({ dataFolder: join(folder, 'data'), logLevel: 'silent', partyThreads, leaseMs: 5000 }, { rules: quickRules });
};

/** Registers, makes a character and chooses it; gives the player in its settlement. */
const arrive = async (stack: LocalStack, name: string): Promise<{ readonly player: Player; readonly id: CharacterId }> => {
  await using atWorld = await Player.connect({ endpoint: stack.worldEndpoint });
  atWorld.send({ kind: 'accountRegistered', name, password: 'correct horse' });
  await atWorld.heard('charactersListed');
  atWorld.send({ kind: 'characterCreated', name, calling: 'scout' });
  const [character] = (await atWorld.heard('charactersListed', ({ characters }) => characters.length === 1)).characters;
  if (character === undefined) throw new Error('the character was not made');
  atWorld.send({ kind: 'characterChosen', character: character.id });
  const player = await Player.connect(await atWorld.heard('seatOffered'));
  await player.heard('settlementEntered');
  return { player, id: character.id };
};

/** Logs in again; gives what the world says of the character, and the connection to choose it on. */
const logIn = async (stack: LocalStack, name: string) => {
  const atWorld = await Player.connect({ endpoint: stack.worldEndpoint });
  atWorld.send({ kind: 'loggedIn', name, password: 'correct horse' });
  const [character] = (await atWorld.heard('charactersListed')).characters;
  if (character === undefined) throw new Error('the character is not there');
  return { atWorld, character };
};

/** From a settlement to a party: a party of one sets out to `destination`; its own settlement means a drill. */
const setOut = async (player: Player, destination: string): Promise<Player> => {
  player.send({ kind: 'partyCreated' });
  await player.heard('partyShown', ({ members }) => members.length === 1);
  player.send({ kind: 'travelSetOut', destination: placeId(destination) });
  return Player.connect(await player.heard('seatOffered'));
};

const logOut = async (player: Player): Promise<void> => {
  player.send({ kind: 'logOutAsked' });
  await player.heard('logOutWarned');
  player.send({ kind: 'logOutConfirmed' });
  await player.heard('loggedOut');
  await soon(player.closed, 'the connection to close after the log-out');
};

/** Parties on a thread of their own, and in place. */
const partyThreadsTried = [1, 0] as const;

for (const partyThreads of partyThreadsTried)
  test.serial(
    `register, choose, drill, travel to another settlement, log out: one character, always in one place (party threads: ${partyThreads})`,
    async (t) => {
      await using stack = await startStack(t, partyThreads);
      const { player, id } = await arrive(stack, 'Ada');
      const training = await setOut(player, 'fordwick');
      const entered = await training.heard('partyEntered');
      t.is(entered.purpose, 'drill');
      t.is(entered.you, id);
      await training.heard('attackAnnounced');
      training.send({ kind: 'destinationChosen', destination: placeId('fordwick') });
      const home = await Player.connect(await training.heard('seatOffered'));
      t.is((await home.heard('settlementEntered')).settlement, settlementId('fordwick'));

      const road = await setOut(home, 'hallowmere');
      t.is((await road.heard('partyEntered')).purpose, 'travel');
      const there = await Player.connect(await road.heard('seatOffered'));
      t.is((await there.heard('settlementEntered')).settlement, settlementId('hallowmere'));
      await logOut(there);

      const { atWorld, character } = await logIn(stack, 'Ada');
      atWorld.cut();
      t.like(character, { settlement: 'hallowmere', whereabouts: 'logged-out' });
      const metrics = await stack.metricsText();
      t.regex(metrics, /doubleping_parties_over_total\{outcome="ended",server="party-host"\} 2/);
      t.regex(metrics, /server="settlement hallowmere"/);
      t.regex(metrics, /server="world"/);
    },
  );

test.serial('a worker thread dies under a party: its player logs in again and is back in the same party', async (t) => {
  await using stack = await startStack(t);
  const { player, id } = await arrive(stack, 'Bo');
  const training = await setOut(player, 'fordwick');
  const before = await training.heard('partyEntered');
  await stack.partyHost.loseThread();
  await soon(training.closed, 'the connection to die with its thread');
  const { atWorld, character } = await logIn(stack, 'Bo');
  t.is(character.whereabouts, 'in-party');
  atWorld.send({ kind: 'characterChosen', character: id });
  const back = await Player.connect(await atWorld.heard('seatOffered'));
  const entered = await back.heard('partyEntered');
  t.is(entered.party, before.party);
  await back.heard('attackAnnounced');
  back.send({ kind: 'destinationChosen', destination: placeId('fordwick') });
  const home = await Player.connect(await back.heard('seatOffered'));
  await home.heard('settlementEntered');
  await logOut(home);
});

for (const partyThreads of partyThreadsTried)
  test.serial(
    `whoever logs out in a party is taken home by it, and the stack hands over what still runs when it stops (party threads: ${partyThreads})`,
    async (t) => {
      const folder = await mkdtemp(join(tmpdir(), 'doubleping-stack-'));
      t.teardown(() => rm(folder, { recursive: true, force: true }));
      const config = { dataFolder: folder, logLevel: 'silent', partyThreads } as const;
      {
        await using stack = await startLocalStack(config, { rules: quickRules });
        const { player } = await arrive(stack, 'Cy');
        const training = await setOut(player, 'fordwick');
        await training.heard('partyEntered');
        await logOut(training);
        await using observer = await Player.connect({ endpoint: stack.worldEndpoint });
        observer.send({ kind: 'loggedIn', name: 'Cy', password: 'correct horse' });
        await observer.heard('charactersListed');
        const { player: other } = await arrive(stack, 'Di');
        const still = await setOut(other, 'fordwick');
        await still.heard('partyEntered');
      }
      await using again = await startLocalStack(config, { rules: quickRules });
      for (const name of ['Cy', 'Di']) {
        const { atWorld, character } = await logIn(again, name);
        t.not(character.whereabouts, 'in-party', `${name} is in no party that is gone`);
        atWorld.send({ kind: 'characterChosen', character: character.id });
        const home = await Player.connect(await atWorld.heard('seatOffered'));
        await home.heard('settlementEntered');
        await logOut(home);
      }
    },
  );
