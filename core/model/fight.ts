// A fight in the words that party, wire and client share.

/** `dodged` and `missed` do no harm. `hit` is glancing (a dodge in time that failed), `direct` and `critical` are undodged. */
export const BLOW_OUTCOMES = ['missed', 'dodged', 'hit', 'direct', 'critical'] as const;
export type BlowOutcome = (typeof BLOW_OUTCOMES)[number];

/** Who decides for a fighter. `player`: connected; `waiting`: the connection is lost and the seat still kept; `npc`: its own AI. */
export const CONTROL_KINDS = ['player', 'waiting', 'npc'] as const;
export type ControlKind = (typeof CONTROL_KINDS)[number];

export const FIGHTER_SIDES = ['party', 'enemy'] as const;
export type FighterSide = (typeof FIGHTER_SIDES)[number];

/** What a party is out for. */
export const JOURNEY_PURPOSES = ['quest', 'travel', 'home', 'drill'] as const;
export type JourneyPurpose = (typeof JOURNEY_PURPOSES)[number];
