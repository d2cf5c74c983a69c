// From a client's state to what it shows at one instant. Computed afresh for each frame; a fight of 24 costs a few microseconds.

import { positionAt } from '../model/walk.ts';
import type { ClientTimeMs } from '../ids.ts';
import { progressAt, swingProgressAt } from './animation.ts';
import { roundTripMs } from './clock.ts';
import { LANDED_SHOWN_MS } from './fight.ts';
import type { ClientBlow, ClientFighter, ClientParty, ClientState, PendingStrike } from './state.ts';
import type { BlowView, ClientView, DelayView, FighterView, JourneyView, PartyView } from './view.ts';

/** Everything to draw at `now`, on the client's clock. */
export const viewAt = (state: ClientState, now: ClientTimeMs): ClientView => ({
  where: state.where,
  account: state.account,
  characters: state.characters,
  settlement: state.settlement,
  party: state.party === undefined ? undefined : partyView(state.party, now, (roundTripMs(state.clock) ?? 0) / 2),
  delay: delayView(state),
  logOutWarning: state.logOutWarning,
  lines: state.lines,
});

const delayView = (state: ClientState): DelayView => ({
  roundTripMs: roundTripMs(state.clock),
  clockOffsetMs: state.clock.isSynchronised ? state.clock.offsetMs : undefined,
  feltLagMs: 0,
  confirmedLagMs: state.delay.confirmedLagMs,
  lastStretchFactor: state.delay.lastStretchFactor,
  lastDodgeHeldMs: state.delay.lastDodgeHeldMs,
  hitsShown: state.delay.hitsShown,
  falseHits: state.delay.falseHits,
});

const partyView = (party: ClientParty, now: ClientTimeMs, uplinkMs: number): PartyView => ({
  you: party.you,
  fighters: party.fighters.map((fighter) => fighterView(party, fighter, now)),
  blows: [
    ...party.strikes.flatMap((strike) => sentBlow(party, strike, now)),
    ...party.blows.filter((blow) => now < blow.landsAt + LANDED_SHOWN_MS).map((blow) => blowView(party, blow, now, uplinkMs)),
  ],
  journey: journeyView(party, now),
  purpose: party.purpose,
  destination: party.destination,
  quest: party.quest,
  questDone: party.questDone,
  isFighting: party.isFighting,
  arenaRadiusMetres: party.arenaRadiusMetres,
});

const fighterView = (party: ClientParty, fighter: ClientFighter, now: number): FighterView => ({
  id: fighter.id,
  name: fighter.name,
  side: fighter.side,
  look: fighter.look,
  control: fighter.control,
  weapon: fighter.weapon,
  isYou: fighter.id === party.you,
  health: fighter.health,
  healthMax: fighter.healthMax,
  isDowned: fighter.isDowned,
  position: positionAt(fighter.walk, now),
  isWalking: now < fighter.walk.arrivesAt,
  readyAt: fighter.readyAt as ClientTimeMs,
});

/** The player's own swing before the server's word. */
const sentBlow = (party: ClientParty, strike: PendingStrike, now: number): BlowView[] => {
  if (strike.swing === undefined) return [];
  const { startsAt, ownMs } = strike.swing;
  return [
    {
      attack: 0 as never,
      attacker: party.you,
      defender: strike.target,
      weapon: strike.weapon,
      phase: 'sent',
      startsAt: startsAt as ClientTimeMs,
      landsAt: (startsAt + ownMs) as ClientTimeMs,
      progressRatio: swingProgressAt(strike.swing, now),
      dodgeUntil: undefined,
      isDodgePressed: false,
      dodgeStartsAt: undefined,
      dodgeHeldMs: 0,
      impact: undefined,
      isTentative: true,
      outcome: undefined,
      bodyPart: undefined,
      damage: 0,
      wasFalseHit: false,
    },
  ];
};

const blowView = (party: ClientParty, blow: ClientBlow, now: number, uplinkMs: number): BlowView => ({
  attack: blow.announced.attack,
  attacker: blow.announced.attacker,
  defender: blow.announced.defender,
  weapon: blow.announced.weapon,
  phase: now < blow.landsAt ? 'coming' : 'landed',
  startsAt: (blow.swing?.startsAt ?? blow.receivedAt) as ClientTimeMs,
  landsAt: blow.landsAt as ClientTimeMs,
  progressRatio: progressAt(blow, now),
  dodgeUntil: blow.announced.defender === party.you && blow.isTentative ? ((blow.dodgeBy - uplinkMs) as ClientTimeMs) : undefined,
  isDodgePressed: blow.dodgePressedAt !== undefined,
  dodgeStartsAt: blow.dodgeStartsAt as ClientTimeMs | undefined,
  dodgeHeldMs: blow.dodgeHeldMs,
  impact: blow.announced.impact,
  isTentative: blow.isTentative,
  outcome: blow.outcome,
  bodyPart: blow.announced.bodyPart,
  damage: blow.damage,
  wasFalseHit: blow.wasFalseHit,
});

const journeyView = ({ journey }: ClientParty, now: number): JourneyView => {
  if (journey.kind === 'camped') return journey;
  if (journey.kind === 'stopped') return { kind: 'stopped', from: journey.from, to: journey.to, progressRatio: journey.ratio };
  const { from, to, departedAt, arrivesAt } = journey;
  const progressRatio = arrivesAt <= departedAt ? 1 : Math.min(1, Math.max(0, (now - departedAt) / (arrivesAt - departedAt)));
  return { kind: 'travelling', from, to, progressRatio, arrivesInMs: Math.max(0, arrivesAt - now) };
};
