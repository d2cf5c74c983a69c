// What one may strike with, wear, and be struck on.

export const BODY_PARTS = ['head', 'torso', 'arm', 'leg'] as const;
export const WEAPON_KINDS = ['fists', 'club', 'sword', 'spear', 'axe', 'claws', 'jaws', 'greatclub', 'bow', 'crossbow', 'javelin'] as const;
export const ARMOUR_KINDS = ['clothes', 'leather', 'mail', 'hide'] as const;

/** Where a blow lands on the body; it scales the damage. */
export type BodyPart = (typeof BODY_PARTS)[number];
export type WeaponKind = (typeof WEAPON_KINDS)[number];
export type ArmourKind = (typeof ARMOUR_KINDS)[number];
