// One exchange between two players, instant by instant, as the attacker, the server and the defender knew it: what the three-lane picture draws.
// It is a real run of the party and client machines (with PvP on, so that all three lanes have somebody in them), not a reconstruction.

import { characterId, partyId, partyTime, settlementId, type CharacterId } from '../../core/ids.ts';
import { defaultMap } from '../../core/map/default-map.ts';
import { latenessMs } from '../../core/party/deadline.ts';
import type { MemberOrder, PartyOrder } from '../../core/party/order.ts';
import { fork, seeded } from '../../core/random.ts';
import { networks, type LegModel, type NetworkName } from '../../core/rules/networks.ts';
import { populations, type PopulationName, type ReactionModel } from '../../core/rules/populations.ts';
import type { CombatRules } from '../../core/rules/combat.ts';
import type { Rules } from '../../core/rules/rules.ts';
import { drawAnswerMs, newReaction } from '../../core/timing/reaction.ts';
import type { RejectReason } from '../../core/wire/messages/common-messages.ts';
import type { AttackAnnounced, PartyMessage } from '../../core/wire/messages/party-messages.ts';
import type { ServerMessage } from '../../core/wire/messages/all.ts';
import type { TimelineEvent, TimelineRecord } from '../../reports/record.ts';
import { createVirtualWorld, pressAt, runVirtualWorld, type VirtualPlayer, type VirtualWorld } from './virtual-world.ts';
import { timingOnly } from '../../core/rules/timing-only.ts';

export interface TimelineQuestion {
  readonly network: NetworkName;
  readonly population: PopulationName;
  readonly windowMs: number;
  readonly deviceMs: number;
  readonly rules: Rules;
}

/** One exchange with nothing looked up by name: both players have the same link, the defender the given reaction. Unit: ms; ratio 0..1. */
export interface ExchangeSetup {
  readonly up: LegModel;
  readonly down: LegModel;
  readonly reaction: ReactionModel;
  readonly lapseRatio: number;
  readonly windowMs: number;
  readonly deviceMs: number;
  readonly rules: Rules;
}

/** What one exchange came to. `lateMs` is how long after `dodgeBy` the dodge arrived; negative when in time, Infinity when it never came. */
export interface PlayedExchange {
  readonly events: TimelineEvent[];
  readonly lateMs: number;
}

/** What the picture is to show. */
export type TimelineWish = 'in time' | 'just too late';

const ATTACKER = characterId('attacker');
const DEFENDER = characterId('defender');
/** When the attacker presses: after both clocks have found each other. Unit: ms. */
const PRESS_AT_MS = 4000;
/** How late "just too late" may be. Unit: ms. */
const JUST_MS = 60;
const SEEDS_MAX = 2000;

/** The first exchange from seed 1 on that shows what is wished; undefined when a few thousand seeds hold none. */
export const findTimeline = (question: TimelineQuestion, wish: TimelineWish): TimelineRecord | undefined => {
  for (let seed = 1; seed <= SEEDS_MAX; seed += 1) {
    const played = playExchange(question, seed);
    const shows = wish === 'in time' ? played.lateMs <= 0 : played.lateMs > 1 && played.lateMs <= JUST_MS;
    if (!shows) continue;
    return {
      title: wish === 'in time' ? 'A dodge in time' : `A dodge ${Math.round(played.lateMs)} ms too late`,
      network: question.network,
      population: question.population,
      windowMs: question.windowMs,
      events: played.events,
    };
  }
  return undefined;
};

/** Plays one exchange of a question. */
export const playExchange = (question: TimelineQuestion, seed: number): PlayedExchange => {
  const { up, down } = networks[question.network];
  const { goNoGo, lapseRatio } = populations[question.population];
  return playSetup({ ...question, up, down, reaction: goNoGo, lapseRatio }, seed);
};

/** Plays one exchange as set up. The same seed draws the same people and the same links, whatever the rules. */
export const playSetup = (question: ExchangeSetup, seed: number): PlayedExchange => {
  const timed = timingOnly(question.rules);
  const rules: Rules = { ...timed, combat: { ...timed.combat, isPvpOn: true, dodgeWindowMs: question.windowMs } };
  const notes = new Notes(rules.combat);
  const person = newReaction(fork(seeded(seed), 'reaction'));
  const { up, down, reaction, lapseRatio } = question;
  const player = (character: CharacterId, clockStartsAt: number) => ({
    character,
    up,
    down,
    clockStartsAt,
    heartbeatMs: 1e12,
    hasIndependentDelays: false,
  });
  const world: VirtualWorld = createVirtualWorld(
    order(seed),
    { rules, map: defaultMap },
    [player(ATTACKER, 70_000), player(DEFENDER, 900_000)],
    {
      arrived: (who, { request }, at) => {
        if (who.character === DEFENDER && request.kind === 'dodgePressed') notes.dodgeArrives(at);
      },
      broadcast: (message, at) => notes.serverSaid(message, at),
      rejected: ({ reason }, at) => notes.serverRefused(reason, at),
      delivered: (who, message, at) => {
        notes.clientGot(who, message, at);
        if (who.character !== DEFENDER || message.kind !== 'attackAnnounced' || message.attacker !== ATTACKER) return;
        const pressesAt = at + question.deviceMs + drawAnswerMs(person, reaction, lapseRatio);
        if (pressesAt === Infinity) return;
        notes.defenderPresses(pressesAt);
        pressAt(world, who, pressesAt, { kind: 'dodge' });
      },
    },
  );
  const [attacker] = world.players;
  if (attacker !== undefined) pressAt(world, attacker, PRESS_AT_MS, { kind: 'strike', target: DEFENDER });
  runVirtualWorld(world, { until: PRESS_AT_MS + 6000 });
  return notes.finish(PRESS_AT_MS);
};

/** Collects what each lane knew. */
class Notes {
  readonly #combat: CombatRules;
  readonly #events: (TimelineEvent & { atMs: number })[] = [];
  #blow: AttackAnnounced | undefined;
  #received = { attacker: 0, defender: 0 };
  #dodgePressedAt = Infinity;
  #dodgeArrivedAt = Infinity;
  #lateMs = Infinity;
  #landsShownAt = Infinity;

  constructor(combat: CombatRules) {
    this.#combat = combat;
  }

  serverRefused(reason: RejectReason, at: number): void {
    if (reason !== 'too-late' || this.#blow === undefined) return;
    this.#lateMs = this.#lateness(this.#blow, at);
    this.#note({ lane: 'server', atMs: at, kind: 'late', text: `dodge arrives ${Math.round(this.#lateMs)} ms late` });
  }

  serverSaid(message: PartyMessage, at: number): void {
    if (message.kind === 'attackAnnounced' && message.attacker === ATTACKER) {
      this.#blow = message;
      this.#note({ lane: 'server', atMs: at, kind: 'announce', text: 'announces the blow, tentative' });
      this.#note({ lane: 'server', atMs: at, untilMs: message.dodgeBy, kind: 'window', text: 'dodge window' });
      this.#note({ lane: 'server', atMs: message.landsAt, kind: 'land', text: 'lands' });
    }
    if (message.kind === 'attackSettled' && message.attack === this.#blow?.attack) {
      this.#lateMs = this.#lateness(this.#blow, at);
      this.#note({
        lane: 'server',
        atMs: at,
        kind: 'settle',
        text: `settles: ${message.outcome}, ${Math.round(-this.#lateMs)} ms to spare`,
      });
    }
  }

  clientGot(who: VirtualPlayer, message: ServerMessage, at: number): void {
    const lane = who.character === ATTACKER ? 'attacker' : 'defender';
    if (message.kind === 'attackAnnounced' && message.attacker === ATTACKER) {
      this.#received[lane] = at;
      const landsAt = (who.client.party?.blows.at(-1)?.landsAt ?? Infinity) - who.clockStartsAt;
      this.#landsShownAt = landsAt;
      this.#note({ lane, atMs: at, kind: 'receive', text: lane === 'attacker' ? 'hears when it will land' : 'sees the blow begin' });
      this.#note({
        lane,
        atMs: lane === 'attacker' ? PRESS_AT_MS : at,
        untilMs: landsAt,
        kind: 'animation',
        text: lane === 'attacker' ? this.#stretchText(landsAt) : 'wind-up as seen here',
      });
    }
    if (message.kind === 'attackSettled' && message.attack === this.#blow?.attack) {
      const isFalse = at > this.#landsShownAt;
      this.#note({
        lane,
        atMs: at,
        kind: isFalse ? 'false-hit' : 'receive',
        text: isFalse ? 'a hit was shown; it was dodged' : `hears: ${message.outcome}`,
      });
    }
    if (message.kind === 'rejected' && message.reason === 'too-late' && this.#blow !== undefined)
      this.#note({ lane, atMs: at, kind: 'receive', text: 'hears: too late' });
  }

  dodgeArrives(at: number): void {
    this.#dodgeArrivedAt = at;
  }

  defenderPresses(at: number): void {
    this.#dodgePressedAt = at;
    this.#note({ lane: 'defender', atMs: at, kind: 'dodge', text: 'presses dodge' });
  }

  /** All events, counted from the announcement. */
  finish(pressedAt: number): PlayedExchange {
    const zero = this.#blow?.announcedAt ?? pressedAt;
    this.#note({ lane: 'attacker', atMs: pressedAt, kind: 'press', text: 'presses strike' });
    const events = this.#events
      .map((event) => ({ ...event, atMs: event.atMs - zero, ...(event.untilMs === undefined ? {} : { untilMs: event.untilMs - zero }) }))
      .toSorted((left, right) => left.atMs - right.atMs);
    return { events, lateMs: this.#lateMs };
  }

  /** How late the dodge handled at `at` is, by the policy in force. Unit: ms. */
  #lateness({ announcedAt, dodgeBy }: AttackAnnounced, at: number): number {
    const sinceShownMs = this.#dodgePressedAt - this.#received.defender;
    const arrivedAt = partyTime(this.#dodgeArrivedAt);
    return latenessMs({ announcedAt, dodgeBy, arrivedAt, seenAt: partyTime(at), sinceShownMs }, this.#combat);
  }

  #stretchText(landsAt: number): string {
    return `own swing, stretched ${((landsAt - PRESS_AT_MS) / this.#combat.weapons.sword.windupMs).toFixed(2)}×`;
  }

  #note(event: TimelineEvent): void {
    this.#events.push(event);
  }
}

const member = (id: CharacterId, name: string): MemberOrder => ({
  id,
  name,
  look: 'guard',
  stats: { might: 5, skill: 5, agility: 5, vigour: 5 },
  weapon: 'sword',
  armour: 'clothes',
  isCompanion: false,
});

const order = (seed: number): PartyOrder => ({
  party: partyId('duel'),
  seed,
  settlement: settlementId('fordwick'),
  members: [member(ATTACKER, 'Attacker'), member(DEFENDER, 'Defender')],
  // The partner is only there so that there is a fight; it strikes once, at its beginning, long before the exchange.
  goal: { kind: 'drill', partners: 1, strikeEveryMs: 600_000 },
});
