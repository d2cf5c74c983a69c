// Who plays: reaction times as ex-Gaussians (normal + exponential), net of the player's own device. Section 6 of our human timing notes
// (DESIGN.md, "Numbers we rely on") tells where each row is anchored; the rows are engineering defaults calibrated to the papers named.

/** Reaction time = Normal(muMs, sigmaMs) + Exponential(tauMs). `muMs` is the normal part's mean, not the whole mean. Unit: ms. */
export interface ReactionModel {
  readonly muMs: number;
  readonly sigmaMs: number;
  readonly tauMs: number;
}

/** A kind of player. */
export interface Population {
  readonly about: string;
  /** "Something moved": one expected press. */
  readonly simple: ReactionModel;
  /** "Should I dodge at all": the one that fits the dodge decision. */
  readonly goNoGo: ReactionModel;
  /** "Which of two ways": a choice between two presses. */
  readonly twoChoice: ReactionModel;
  /** Share of attacks the player never reacts to (0..1). */
  readonly lapseRatio: number;
  /** Source of the row. */
  readonly source: string;
}

export const POPULATION_NAMES = ['pro', 'expert', 'average', 'novice', 'older'] as const;
export type PopulationName = (typeof POPULATION_NAMES)[number];

const exGaussian = (muMs: number, sigmaMs: number, tauMs: number): ReactionModel => ({ muMs, sigmaMs, tauMs });

export const populations: Readonly<Record<PopulationName, Population>> = {
  pro: {
    about: 'professional',
    simple: exGaussian(155, 12, 20),
    goNoGo: exGaussian(205, 22, 30),
    twoChoice: exGaussian(245, 28, 40),
    lapseRatio: 0.005,
    source: 'fast tail of Woods et al. 2015, practised',
  },
  expert: {
    about: 'expert',
    simple: exGaussian(170, 15, 25),
    goNoGo: exGaussian(230, 28, 40),
    twoChoice: exGaussian(280, 35, 50),
    lapseRatio: 0.01,
    source: 'between pro and average',
  },
  average: {
    about: 'average player',
    simple: exGaussian(185, 18, 30),
    goNoGo: exGaussian(265, 35, 50),
    twoChoice: exGaussian(325, 43, 62),
    lapseRatio: 0.03,
    source: 'Woods et al. 2015 (213 ms simple); Simon task less 70 ms of device',
  },
  novice: {
    about: 'novice',
    simple: exGaussian(210, 25, 45),
    goNoGo: exGaussian(330, 45, 60),
    twoChoice: exGaussian(390, 55, 85),
    lapseRatio: 0.08,
    source: 'Mental Chronometry data less 70 ms of device; Hyman 1953 slope',
  },
  older: {
    about: 'player over 65',
    simple: exGaussian(205, 22, 38),
    goNoGo: exGaussian(310, 45, 65),
    twoChoice: exGaussian(400, 55, 90),
    lapseRatio: 0.05,
    source: 'Woods et al. 2015 (+0.55 ms a year); Der & Deary 2006',
  },
};

/** Display and input delay of a player's own device. Unit: ms. Source: Kim et al. 2020 and Pavlovych & Stuerzlinger 2010, rounded. */
export const deviceDelaysMs = { pc144Hz: 25, pc60Hz: 55, browser60Hz: 70, mobile: 90, consoleTv: 100 } as const;
export type DeviceName = keyof typeof deviceDelaysMs;
export const DEVICE_NAMES = Object.keys(deviceDelaysMs) as [DeviceName, ...DeviceName[]];
/** What players sit at where nobody says otherwise, in every file, command and page: an ordinary PC, which the numbers of DESIGN.md are for. */
export const DEFAULT_DEVICE: DeviceName = 'pc60Hz';

/** Presses sooner than this after the cue are guesses. Unit: ms. Source: PVT literature (Basner, Mollicone & Dinges 2011). */
export const ANTICIPATION_MS = 100;
