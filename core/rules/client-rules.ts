// The rules a player's client works with, as a server tells them to whoever enters: no client has rules of its own to fall back on, so what it shows
// depends on the server it is connected to and on nothing else. Small and complete; everything else of the rules stays with the servers.

import { type ArmourKind, type WeaponKind, ARMOUR_KINDS, WEAPON_KINDS } from '../model/gear.ts';
import type { CombatRules } from './combat.ts';
import type { BlowWay } from './gear.ts';
import { COMPANION_KINDS, type CompanionKind } from './npcs.ts';
import type { Rules } from './rules.ts';

/** What a client knows of a weapon. Names and units as in `combat.weapons`. */
export interface ClientWeapon {
  readonly way: BlowWay;
  readonly windupMs: number;
  readonly recoverMs: number;
  readonly reachMetres: number;
  readonly damage: number;
}

/** What a client knows of an armour: the share of each blow that it takes. */
export interface ClientArmour {
  readonly absorbRatio: number;
}

/** What hiring a companion costs. Unit: gold. */
export interface ClientCompanion {
  readonly price: number;
}

/** One server's rules as its clients know them. Names and units are those of `Rules`. */
export interface ClientRules {
  readonly weapons: Readonly<Record<WeaponKind, ClientWeapon>>;
  readonly armours: Readonly<Record<ArmourKind, ClientArmour>>;
  readonly companions: Readonly<Record<CompanionKind, ClientCompanion>>;
  readonly projectileRadiusMetres: number;
  readonly healthBase: number;
  readonly healthPerVigour: number;
  /** What a sparring partner on the training ground strikes with. */
  readonly sparringWeapon: WeaponKind;
}

/** What a server that plays by these rules tells its clients of them; the same object for the same rules. */
export const clientRulesOf = (rules: Rules): ClientRules => {
  const known = told.get(rules);
  if (known !== undefined) return known;
  const { combat, npcs } = rules;
  const picked: ClientRules = {
    weapons: tableOf(WEAPON_KINDS, (kind) => weaponOf(combat, kind)),
    armours: tableOf(ARMOUR_KINDS, (kind) => ({ absorbRatio: combat.armours[kind].absorbRatio })),
    companions: tableOf(COMPANION_KINDS, (kind) => ({ price: npcs.companions[kind].price })),
    projectileRadiusMetres: combat.projectileRadiusMetres,
    healthBase: combat.healthBase,
    healthPerVigour: combat.healthPerVigour,
    sparringWeapon: npcs.enemies.sparringPartner.weapon,
  };
  told.set(rules, picked);
  return picked;
};

/** Rules never change, and everybody who enters is told of the same few. */
const told = new WeakMap<Rules, ClientRules>();

const weaponOf = ({ weapons }: CombatRules, kind: WeaponKind): ClientWeapon => {
  const { way, windupMs, recoverMs, reachMetres, damage } = weapons[kind];
  return { way, windupMs, recoverMs, reachMetres, damage };
};

const tableOf = <Kind extends string, Row>(kinds: readonly Kind[], rowOf: (kind: Kind) => Row): Readonly<Record<Kind, Row>> =>
  Object.fromEntries(kinds.map((kind) => [kind, rowOf(kind)])) as Record<Kind, Row>;
