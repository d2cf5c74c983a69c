// What a settlement orders when a party sets out: who goes, where to, and from which seed its chance flows. The same order gives the same party
// on every host; it is also the party's first checkpoint.

import type { DrillSettings } from '../model/policies.ts';
import type { Stats } from '../model/character.ts';
import type { ArmourKind, WeaponKind } from '../model/gear.ts';
import type { CharacterId, PartyId, PlaceId, QuestId, SettlementId } from '../ids.ts';
import type { EnemyKind } from '../rules/npcs.ts';

/** One who goes along. */
export interface MemberOrder {
  readonly id: CharacterId;
  readonly name: string;
  /** What to draw: a calling or a companion's kind. */
  readonly look: string;
  readonly stats: Stats;
  readonly weapon: WeaponKind;
  readonly armour: ArmourKind;
  /** How many more things fit into its pack; a full pack's share of trophies goes to somebody else. Undefined: no limit is known. */
  readonly packRoom?: number | undefined;
  /** Hired: nobody's character, an NPC from the first step to the last. */
  readonly isCompanion: boolean;
}

/** Why they set out. */
export type PartyGoal =
  | {
      readonly kind: 'quest';
      readonly quest: QuestId;
      readonly site: PlaceId;
      readonly enemies: readonly EnemyKind[];
      readonly gold: number;
    }
  | { readonly kind: 'travel'; readonly destination: PlaceId }
  /**
   * A fight at once, on the training ground: the settlement's sparring partners strike every `strikeEveryMs`, and nobody is hurt. With `settings` the
   * blows have a timing of their own, for this party only.
   */
  | { readonly kind: 'drill'; readonly partners: number; readonly strikeEveryMs: number; readonly settings?: DrillSettings };

export interface PartyOrder {
  readonly party: PartyId;
  /** Where the party's chance begins; a whole number. */
  readonly seed: number;
  /** The settlement it sets out from. */
  readonly settlement: SettlementId;
  /** 1 to 12; the first is the leader. */
  readonly members: readonly MemberOrder[];
  readonly goal: PartyGoal;
}
