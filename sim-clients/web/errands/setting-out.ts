// Setting out, from wherever one stands: the party is made if there is none, companions are hired if one wants them, and the journey begins.
// One button does it all, so that a newcomer is on the road at once.

import type { Button } from '../../../core/client/inputs.ts';
import type { ClientView, SettlementView } from '../../../core/client/view.ts';
import { defaultMap } from '../../../core/map/default-map.ts';
import { findRoute } from '../../../core/map/route.ts';
import { COMPANION_KINDS } from '../../../core/rules/npcs.ts';
import type { QuestEntry } from '../../../core/wire/messages/world-messages.ts';
import type { ErrandStep } from '../shared/context.ts';
import { countWord } from '../shared/words.ts';

/** How many companions the one-button start hires: three who can share an ordinary fight. */
const COMPANIONS_WANTED = 2;

export const isLeader = (here: SettlementView): boolean =>
  here.party === undefined || here.party.members.some((member) => member.isLeader && member.id === here.you.id);

/** The quest for someone who does not want to choose: easiest first, then nearest. */
export const suggestedQuest = (here: SettlementView): QuestEntry | undefined =>
  [...here.quests].sort((left, right) => left.difficulty - right.difficulty || roadKilometres(here, left) - roadKilometres(here, right))[0];

/** The length of the way to a quest's site; unknown counts as far. Unit: km. */
export const roadKilometres = (here: SettlementView, quest: QuestEntry): number =>
  findRoute(defaultMap, { from: here.settlement, to: quest.site })?.kilometres ?? 999;

/** How many companions to hire now: up to `COMPANIONS_WANTED` beside the leader, as far as the gold goes. */
export const companionsToHire = (here: SettlementView): number => {
  const missing = COMPANIONS_WANTED + 1 - (here.party?.members.length ?? 1);
  const leastPrice = Math.min(...COMPANION_KINDS.map((kind) => here.rules.companions[kind].price));
  // Companions may cost nothing.
  return Math.max(0, Math.min(missing, leastPrice > 0 ? Math.floor(here.you.gold / leastPrice) : missing));
};

/** What the primary button says and will do. */
export const settingOutWords = (here: SettlementView): string => {
  const hired = companionsToHire(here);
  if (hired === 0) return (here.party?.members.length ?? 1) > 1 ? 'Set out together' : 'Set out alone';
  return `Hire ${countWord(hired)} companion${hired === 1 ? '' : 's'} and set out`;
};

export const partyStep: ErrandStep = {
  says: 'Gathering a party…',
  isDone: (view) => view.settlement?.party !== undefined || view.party !== undefined,
  button: () => ({ kind: 'ask', request: { kind: 'partyCreated' } }),
};

const hireStep = (members: number): ErrandStep => ({
  says: 'Hiring…',
  isDone: (view) => view.party !== undefined || (view.settlement?.party?.members.length ?? 0) >= members,
  button: ({ settlement: here }) => {
    if (here === undefined) return undefined;
    const affordable = COMPANION_KINDS.filter((kind) => here.rules.companions[kind].price <= here.you.gold);
    // A shield first, then whoever comes next: variety is worth more than the best.
    const companion = affordable[(here.party?.members.length ?? 1) - 1] ?? affordable[0];
    return companion === undefined ? undefined : { kind: 'ask', request: { kind: 'companionHired', companion } };
  },
});

const departStep = (request: Extract<Button, { kind: 'ask' }>['request']): ErrandStep => ({
  says: 'Setting out…',
  isDone: (view: ClientView) => view.where === 'party' && view.party !== undefined,
  button: () => ({ kind: 'ask', request }),
});

/** All that lies between standing in a settlement and being on the road. */
export const setOutSteps = (
  here: SettlementView,
  request: Extract<Button, { kind: 'ask' }>['request'],
  hiresCompanions: boolean,
): readonly ErrandStep[] => {
  const members = here.party?.members.length ?? 1;
  const hires = hiresCompanions ? companionsToHire(here) : 0;
  return [partyStep, ...Array.from({ length: hires }, (_, index) => hireStep(members + index + 1)), departStep(request)];
};
