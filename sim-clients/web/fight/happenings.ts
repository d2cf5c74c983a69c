// What has just happened in a fight, found by comparing this picture's blows with what has been seen so far: for the words that rise, the
// side-steps and the sounds. Pure but for the memory it is given.

import type { BlowView, PartyView } from '../../../core/client/view.ts';
import type { AttackId, ClientTimeMs, FighterId } from '../../../core/ids.ts';

export type Happening =
  /** An own button was answered: the animation began. */
  | { readonly kind: 'struckOut'; readonly blow: BlowView }
  /** A blow at you was announced. */
  | { readonly kind: 'threatened'; readonly blow: BlowView }
  | { readonly kind: 'steppedAside'; readonly fighter: FighterId }
  | { readonly kind: 'landed'; readonly blow: BlowView }
  /** A hit was shown, and then it was none. */
  | { readonly kind: 'provedFalse'; readonly blow: BlowView };

export interface SeenBlows {
  readonly known: Map<AttackId, { hasLanded: boolean; hasStepped: boolean; wasFalse: boolean }>;
  ownSince: ClientTimeMs | undefined;
}

export const newSeenBlows = (): SeenBlows => ({ known: new Map(), ownSince: undefined });

/** What is new in `party` at `now`; remembers it in `seen`, which holds at most the blows still in the view. */
export const happeningsOf = (seen: SeenBlows, party: PartyView, now: ClientTimeMs): Happening[] => {
  const happenings: Happening[] = [];
  const own = party.blows.find((blow) => blow.attacker === party.you && blow.phase !== 'landed');
  if (own !== undefined && seen.ownSince === undefined) happenings.push({ kind: 'struckOut', blow: own });
  seen.ownSince = own?.startsAt;
  for (const blow of party.blows) if (blow.phase !== 'sent') happenings.push(...newsOf(seen, party, blow, now));
  const present = new Set(party.blows.map((blow) => blow.attack));
  for (const attack of seen.known.keys()) if (!present.has(attack)) seen.known.delete(attack);
  return happenings;
};

const newsOf = (seen: SeenBlows, party: PartyView, blow: BlowView, now: ClientTimeMs): Happening[] => {
  const news: Happening[] = [];
  let known = seen.known.get(blow.attack);
  if (known === undefined) {
    known = { hasLanded: false, hasStepped: false, wasFalse: false };
    seen.known.set(blow.attack, known);
    if (blow.defender === party.you && blow.phase === 'coming') news.push({ kind: 'threatened', blow });
  }
  const stepsNow = blow.isDodgePressed || (blow.dodgeStartsAt !== undefined && now >= blow.dodgeStartsAt);
  if (stepsNow && !known.hasStepped) {
    known.hasStepped = true;
    news.push({ kind: 'steppedAside', fighter: blow.defender });
  }
  if (blow.wasFalseHit && !known.wasFalse) {
    known.wasFalse = true;
    known.hasLanded = true;
    news.push({ kind: 'provedFalse', blow });
  } else if (blow.phase === 'landed' && !known.hasLanded) {
    known.hasLanded = true;
    news.push({ kind: 'landed', blow });
  }
  return news;
};
