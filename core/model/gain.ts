// What a party earns for its members, and how the world knows it again.

import type { CharacterId } from '../ids.ts';
import type { Item } from './character.ts';

/** Something earned, applied once to one character's sheet however often it is saved: its id is made of the party and a number. */
export interface Gain {
  readonly id: string;
  readonly character: CharacterId;
  readonly gold: number;
  readonly items: readonly Item[];
  readonly questsDone: number;
}
