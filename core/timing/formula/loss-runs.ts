// Loss in runs (Gilbert–Elliott): a good and a bad state, a chance to step from each to the other, and a share lost in each. Small exact
// answers for reports and for checking `core/timing/link.ts`.

/** Chances per transmission (0..1). Our links lose all in a bad run and nothing outside: `lostInBadRatio` 1, `lostInGoodRatio` 0. */
export interface LossRuns {
  readonly enterRatio: number;
  readonly leaveRatio: number;
  readonly lostInBadRatio: number;
  readonly lostInGoodRatio: number;
}

/** Share of time in the bad state (0..1). */
export const badShare = ({ enterRatio, leaveRatio }: LossRuns): number => (enterRatio === 0 ? 0 : enterRatio / (enterRatio + leaveRatio));

/** Share of transmissions lost in the long run (0..1). */
export const lossShare = (runs: LossRuns): number => runs.lostInBadRatio * badShare(runs) + runs.lostInGoodRatio * (1 - badShare(runs));

/** Mean length of a bad run, in transmissions. */
export const meanRunLength = ({ leaveRatio }: LossRuns): number => 1 / leaveRatio;

/** Correlation of the state from one transmission to the next. */
export const runCorrelation = ({ enterRatio, leaveRatio }: LossRuns): number => 1 - enterRatio - leaveRatio;
