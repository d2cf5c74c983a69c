// The border where a settlement's bytes become a party's order: JSON, checked field by field. What comes out is trusted by the party machine;
// what cannot be trusted is refused before any party begins.

import { DUEL_POLICIES, DUEL_TICK_PHASES } from '../../core/model/policies.ts';
import { ARMOUR_KINDS, WEAPON_KINDS } from '../../core/model/gear.ts';
import { z } from 'zod';
import { isIdText } from '../../core/ids.ts';
import { ENEMIES_MAX, NAME_LENGTH_MAX, PARTY_SIZE_MAX, TEXT_LENGTH_MAX } from '../../core/limits.ts';
import { DRILL_RANGES, drillFault, type DrillNumber } from '../../core/party/drill.ts';
import type { PartyOrder } from '../../core/party/order.ts';
import { PARTY_LAYOUT } from '../../core/party/state.ts';
import { ENEMY_KINDS } from '../../core/rules/npcs.ts';

/** Bytes of one order or checkpoint: far above what twelve members and twelve enemies need. */
export const CHECKPOINT_BYTES_MAX = 1024 * 1024;

/** An order or checkpoint that cannot be used; the message says why. */
export class BadOrder extends Error {
  override readonly name = 'BadOrder';
}

const idText = z.string().refine(isIdText, 'must be an id');
const points = z.int().min(0).max(99);
const member = z.strictObject({
  id: idText,
  name: z.string().max(NAME_LENGTH_MAX),
  look: z.string().max(TEXT_LENGTH_MAX),
  stats: z.strictObject({ might: points, skill: points, agility: points, vigour: points }),
  weapon: z.enum(WEAPON_KINDS),
  armour: z.enum(ARMOUR_KINDS),
  packRoom: z.int().min(0).optional(),
  isCompanion: z.boolean(),
});
const drillMs = (name: DrillNumber) => z.number().min(DRILL_RANGES[name][0]).max(DRILL_RANGES[name][1]);
const drillSettings = z.strictObject({
  windowMs: drillMs('windowMs'),
  windupMs: drillMs('windupMs'),
  marginMs: drillMs('marginMs'),
  tickMs: drillMs('tickMs'),
  tickPhase: z.enum(DUEL_TICK_PHASES),
  policy: z.enum(DUEL_POLICIES),
  capMs: drillMs('capMs'),
  floorMs: drillMs('floorMs'),
  stampWaitMs: drillMs('stampWaitMs'),
});
const goal = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('quest'),
    quest: idText,
    site: idText,
    enemies: z.array(z.enum(ENEMY_KINDS)).max(ENEMIES_MAX),
    gold: z.int().min(0),
  }),
  z.strictObject({ kind: z.literal('travel'), destination: idText }),
  z
    .strictObject({
      kind: z.literal('drill'),
      partners: z.int().min(1).max(ENEMIES_MAX),
      strikeEveryMs: z.number().positive(),
      settings: drillSettings.optional(),
    })
    .superRefine(({ settings, strikeEveryMs }, context) => {
      const fault = settings === undefined ? undefined : drillFault({ ...settings, strikeEveryMs });
      if (fault !== undefined) context.addIssue({ code: 'custom', path: ['settings'], message: fault });
    }),
]);
const orderSchema = z.strictObject({
  party: idText,
  seed: z.int(),
  settlement: idText,
  members: z.array(member).min(1).max(PARTY_SIZE_MAX),
  goal,
});

/** A settlement's order, checked; throws `BadOrder`. */
export const parseOrder = (bytes: Uint8Array): PartyOrder => {
  const parsed = orderSchema.safeParse(readJson(bytes, 'order'));
  if (!parsed.success)
    throw new BadOrder(
      `the order cannot be used: ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
    );
  // Ids were checked above with the same test that their makers use; the brands are the only thing this cast adds.
  const order = parsed.data as unknown as PartyOrder;
  const ids = new Set(order.members.map((one) => one.id));
  if (ids.size !== order.members.length) throw new BadOrder('the order names one member twice');
  return order;
};

/**
 * The JSON of a party's state to go on from, or undefined for bytes that hold no more than the order itself, which is every party's first
 * checkpoint. Only our own hosts write checkpoints, so past its outline it is trusted; throws `BadOrder`.
 */
export const parseCheckpoint = (bytes: Uint8Array | undefined, order: PartyOrder): string | undefined => {
  if (bytes === undefined || bytes.length === 0) return undefined;
  const state = readJson(bytes, 'checkpoint');
  if (typeof state !== 'object' || state === null) throw new BadOrder('the checkpoint is not the state of a party');
  if (!('clock' in state)) return undefined;
  const {
    layout,
    clock,
    order: ordered,
  } = state as Partial<Record<'layout' | 'clock', unknown>> & { readonly order?: { readonly party?: unknown } };
  if (typeof clock !== 'number' || ordered?.party !== order.party) throw new BadOrder(`the checkpoint is not one of party ${order.party}`);
  if (layout !== PARTY_LAYOUT)
    throw new BadOrder(
      `the checkpoint has layout ${String(layout)}, this program reads ${PARTY_LAYOUT}: run it on a party host of its own version`,
    );
  return new TextDecoder().decode(bytes);
};

const readJson = (bytes: Uint8Array, what: string): unknown => {
  if (bytes.length > CHECKPOINT_BYTES_MAX) throw new BadOrder(`the ${what} has ${bytes.length} bytes; ${CHECKPOINT_BYTES_MAX} are allowed`);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new BadOrder(`the ${what} is not JSON`, { cause: error });
  }
};
