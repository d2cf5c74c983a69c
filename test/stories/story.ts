// A story: one small journey written down as a timeline a designer can read, one line per event, instants in ms on the party clock. What the machine
// gives is put into words here; what a player does is said by the story itself.

import type { Point } from '../../core/model/walk.ts';
import type { CharacterId } from '../../core/ids.ts';
import type { PartyEffect } from '../../core/party/effects.ts';
import type { PartyInput } from '../../core/party/inputs.ts';
import { findFighter, type PartyState } from '../../core/party/state.ts';
import type { AttackAnnounced, JourneyEntry } from '../../core/wire/messages/party-messages.ts';
import { rigged, type SomeMessage, type Rig, type RigOptions } from '../core/party/party-rig.ts';

export interface Story {
  /** The file's name, without its ending. */
  readonly name: string;
  /** The rule it shows, and what happens, in a sentence. */
  readonly title: string;
  readonly rules: string;
  readonly options: RigOptions;
  /** Plays it: `does` is a player's input with its words; the party goes on in between. */
  readonly play: (on: Rig, does: Does) => void;
  /** What the text must show; the first seed from 1 on that shows it is the one told. */
  readonly shows: readonly RegExp[];
}

export type Does = (at: number, words: string, input: PartyInput) => void;

const SEEDS_MAX = 400;

const ms = (at: number): string => String(Math.round(at * 10) / 10);
const tenth = (metres: number): string => (Math.round(metres * 10) / 10 + 0).toFixed(1);
const place = ({ x, y }: Point): string => `${tenth(x)}, ${tenth(y)}`;

/** Writes one party down, turn by turn. */
class Teller {
  readonly lines: string[] = [];
  readonly #underWay = new Map<number, AttackAnnounced>();

  line(at: number, who: string, what: string): void {
    this.lines.push(`${ms(at).padStart(9)}  ${who.padEnd(7)} ${what}`);
  }

  turn(effects: readonly PartyEffect[], at: number, state: PartyState): void {
    const name = (id: string): string => findFighter(state, id as CharacterId)?.name ?? id;
    for (const [attack, blow] of this.#underWay) {
      if (state.blows.some((candidate) => candidate.attack === attack) || at < blow.landsAt) continue;
      this.#underWay.delete(attack);
      const defender = findFighter(state, blow.defender);
      if (defender !== undefined)
        this.line(at, 'party', `blow ${attack} lands: ${defender.name} has ${Math.round(defender.health)} of ${defender.healthMax} health`);
    }
    for (const effect of effects) this.#effect(effect, at, name);
  }

  #effect(effect: PartyEffect, at: number, name: (id: string) => string): void {
    switch (effect.kind) {
      case 'broadcast':
        this.#message(effect.message, at, name, 'all');
        return;
      case 'send':
        this.#message(effect.message, at, name, name(effect.to));
        return;
      case 'reject':
        this.line(at, 'party', `refuses ${name(effect.to)}: ${effect.reason}. "${effect.text}"`);
        return;
      case 'save': {
        const gains = effect.gains.map((gain) =>
          [name(gain.character), `${gain.gold} gold`, ...gain.items.map((item) => item.item)].join(' '),
        );
        this.line(
          at,
          'party',
          gains.length === 0 ? `saves (${effect.saveSequence})` : `saves (${effect.saveSequence}), with gains: ${gains.join('; ')}`,
        );
        return;
      }
      case 'close':
        this.line(at, 'party', `closes the connection of ${name(effect.to)}`);
        return;
      case 'handOver': {
        const members = effect.members.map((one) => `${name(one.character)} (${one.isLoggedOut ? 'logged out' : 'in'})`);
        this.line(at, 'party', `hands over to ${effect.settlement}: ${members.join(', ')}`);
        return;
      }
      case 'end':
        this.line(at, 'party', 'ends');
    }
  }

  #message(message: SomeMessage, at: number, name: (id: string) => string, to: string): void {
    const words = messageWords(message, name);
    if (message.kind === 'attackAnnounced') this.#underWay.set(message.attack, message);
    if (message.kind === 'attackWithdrawn') this.#underWay.delete(message.attack);
    if (message.kind === 'fightEnded') this.#underWay.clear();
    if (words !== undefined) this.line(at, 'party', `tells ${to}: ${words}`);
  }
}

const blowWords = (blow: AttackAnnounced, name: (id: string) => string): string => {
  const { attack, attacker, defender, weapon, outcome, bodyPart, damage, isTentative, dodgeBy, landsAt, dodgeStartsAt, impact } = blow;
  return [
    `blow ${attack}, ${name(attacker)} at ${name(defender)} with ${weapon}`,
    `${isTentative ? 'tentative: ' : 'final: '}${outcome}, ${bodyPart}, ${damage} damage`,
    ...(isTentative ? [`dodge by ${ms(dodgeBy)}`] : []),
    ...(dodgeStartsAt > 0 ? [`begins to dodge at ${ms(dodgeStartsAt)}`] : []),
    ...(impact === undefined ? [] : [`comes down at ${place(impact)}`]),
    `lands ${ms(landsAt)}`,
  ].join('; ');
};

const journeyWords = (journey: JourneyEntry): string => {
  if (journey.kind === 'camped') return `camped at ${journey.at}`;
  if (journey.kind === 'stopped') return `stopped between ${journey.from} and ${journey.to}`;
  return `from ${journey.from} to ${journey.to}, there at ${ms(journey.arrivesAt)}`;
};

const messageWords = (message: SomeMessage, name: (id: string) => string): string | undefined => {
  switch (message.kind) {
    case 'partyEntered':
      return 'welcome, this is how things stand';
    case 'attackAnnounced':
      return blowWords(message, name);
    case 'attackSettled':
      return `blow ${message.attack} is settled: ${message.outcome}, ${message.damage} damage`;
    case 'attackWithdrawn':
      return `blow ${message.attack} is taken back`;
    case 'fighterMoved': {
      const { from, to, startsAt, arrivesAt } = message.walk;
      return startsAt === arrivesAt
        ? `${name(message.fighter)} stops at ${place(to)}`
        : `${name(message.fighter)} walks from ${place(from)} to ${place(to)}, there at ${ms(arrivesAt)}`;
    }
    case 'fighterDowned':
      return `${name(message.fighter)} is down`;
    case 'fighterRecovered':
      return `${name(message.fighter)} stands up with ${message.health} health`;
    case 'controlChanged':
      return `${message.text} (${message.control})`;
    case 'fightStarted':
      return `a fight: ${message.fighters.map((fighter) => fighter.name).join(', ')}`;
    case 'journeyChanged':
      return [journeyWords(message.journey), ...(message.text === '' ? [] : [`"${message.text}"`])].join('. ');
    case 'fightEnded':
    case 'questChanged':
    case 'gainReceived':
    case 'logOutWarned':
    case 'loggedOut':
      return `"${message.text}"`;
    default:
      return undefined;
  }
};

const playWith = (story: Story, seed: number): string => {
  const teller = new Teller();
  const on = rigged({ ...story.options, seed, watch: (effects, at, state) => teller.turn(effects, at, state) });
  const does: Does = (at, words, input) => {
    // Whatever fell due before is told before.
    on.untilSo(() => on.machine.nextWakeAt() >= at, at);
    const who = 'character' in input ? (on.state.members.find((member) => member.id === input.character)?.name ?? '') : 'host';
    teller.line(at, who, words);
    on.hear(at, input);
  };
  story.play(on, does);
  return [story.title, `Rules: ${story.rules}. Seed ${seed}.`, '', '       ms  who     what', ...teller.lines, ''].join('\n');
};

/** The story as text: the first seed that shows what its title says. */
export const tellStory = (story: Story): string => {
  for (let seed = 1; seed <= SEEDS_MAX; seed += 1) {
    const text = playWith(story, seed);
    if (story.shows.every((pattern) => pattern.test(text))) return text;
  }
  throw new Error(`no seed up to ${SEEDS_MAX} tells "${story.name}"; the last one told:\n${playWith(story, SEEDS_MAX)}`);
};
