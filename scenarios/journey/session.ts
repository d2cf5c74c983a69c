// One sitting of one player of a cast: a headless player on its own link, watched on behalf of the run's measures. Journeys and load generators open
// their players here, so that all of them play and measure alike.

import { fork, seeded } from '../../core/random.ts';
import { HeadlessPlayer } from '../../sim-clients/headless/headless-player.ts';
import type { ClientTime, Dial } from '../../sim-clients/headless/surroundings.ts';
import type { CastMember } from './cast.ts';
import { PlayerWatch, type DodgeTally, type JourneyMeasures } from './measures.ts';

/** What a sitting needs besides its player. */
export interface SessionSettings {
  readonly worldEndpoint: string;
  readonly seed: number;
  readonly time: ClientTime;
  /** How it reaches servers. Default: WebSockets. */
  readonly dial?: Dial;
  readonly measures: JourneyMeasures;
  readonly dodges: DodgeTally;
  /** A second sitting: it only looks in, to find its character again. */
  readonly isBack: boolean;
  /** The client has handled something; what it shows may have changed. */
  readonly changed: (session: HeadlessPlayer) => void;
}

/** Seats the player at its client, which begins to connect at once. Whoever opens a session disposes of it. */
export const openSession = ({ plan, link }: CastMember, settings: SessionSettings): HeadlessPlayer => {
  const { worldEndpoint, time, dial, measures, dodges, isBack } = settings;
  const [leader = plan.name] = plan.companyNames;
  const watch = new PlayerWatch(measures, { company: leader, isLeader: leader === plan.name, dodges });
  const session: HeadlessPlayer = new HeadlessPlayer(
    isBack ? { ...plan, signsIn: 'again', aim: 'look-in', trade: undefined, leavesMidway: false } : plan,
    {
      worldEndpoint,
      link,
      random: fork(seeded(settings.seed), `${plan.name} ${isBack ? 'again' : 'first'}`),
      time,
      ...(dial === undefined ? {} : { dial }),
      observer: {
        received: (message, at) => watch.received(message, at),
        pressed: (frame, intendedAt) => watch.pressed(frame, intendedAt),
        lost: (text, at) => watch.lost(`${plan.name}: ${text}`, at),
        malformed: (text) => watch.malformed(`${plan.name}: ${text}`),
        changed: () => settings.changed(session),
      },
    },
  );
  return session;
};

/** A tally of dodges before the first. */
export const newTally = (): DodgeTally => ({ exchanges: 0, dodgedInTime: 0, stretches: [], confirmedLagsMs: [] });

/** Where a player is stuck, in words for a failure. */
export const whereabouts = (session: HeadlessPlayer): string => {
  const { where, party, lines } = session.client.view();
  const place = where === 'party' ? `party, ${party?.journey.kind}, fighting ${party?.isFighting}` : where;
  return `${place}; last told "${lines.at(-1)?.text ?? ''}"`;
};
