// The settlement machine: one input in, effects out, on the wall clock. It is the register of parties, the quest board and the market of
// one settlement (brief, "Settlement Server"), and never waits: what another server must do leaves as an effect and comes back as an input.

import { unreachable } from '../assert.ts';
import { wallTime, type CharacterId, type SettlementId, type WallTimeMs } from '../ids.ts';
import type { Machine } from '../machine.ts';
import { rowOf, rowsOf } from '../table.ts';
import type { LogOutRequest, SettlementRequest } from '../wire/messages/requests.ts';
import { refuse, type Ask } from './ask.ts';
import { dismissCompanion, hireCompanion } from './companions.ts';
import type { SettlementEffect } from './effects.ts';
import type { SettlementInput } from './inputs.ts';
import { buyGoods, equipItem, sellItem } from './market.ts';
import { postOffer, takeOffer, withdrawOffer } from './offers.ts';
import { answerInvite, createParty, inviteMember, leaveParty } from './parties.ts';
import {
  admit,
  checkedIn,
  checkInAgain,
  checkInRefused,
  confirmLogOut,
  personOverdue,
  playerArrived,
  playerLost,
  stop,
  warnOfLogOut,
} from './people.ts';
import { fillBoard, refreshBoard } from './quests.ts';
import { sheetsRefused, sheetsSaved } from './save-outcomes.ts';
import { saveAgain } from './saves.ts';
import { partyProvisioned, provisionFailed, setOutOnQuest, setOutToDrill, setOutToTravel } from './set-out.ts';
import { goodsList, offerList, questList, rulesInForce, tellEverybody } from './show.ts';
import { emptySettlement, stopWaiting, type Due, type SettlementContext, type SettlementState } from './state.ts';

/** A settlement that opens at `now`: nobody is there yet, and the quest board is full. The same seed gives the same quests. */
export const createSettlement = (
  made: { settlement: SettlementId; run: string; seed: number },
  context: SettlementContext,
  now: WallTimeMs,
): SettlementState => {
  const state = emptySettlement(made);
  fillBoard(state, context, now);
  return state;
};

/** The machine over one state, for `advance`. */
export const settlementMachine = (
  state: SettlementState,
  context: SettlementContext,
): Machine<SettlementInput, SettlementEffect, WallTimeMs> => ({
  receive: (input, now) => receive(state, context, input, now),
  wake: (now) => wake(state, context, now),
  nextWakeAt: () => nextWakeAt(state),
});

const receive = (state: SettlementState, context: SettlementContext, input: SettlementInput, now: WallTimeMs): SettlementEffect[] => {
  switch (input.kind) {
    case 'characterAdmitted':
      return admit(state, context, input.character, now);
    case 'playerArrived':
      return playerArrived(state, context, input.character);
    case 'playerLost':
      return playerLost(state, context, input.character, now);
    case 'asked':
      return asked(state, context, input, now);
    case 'sheetsSaved':
      return sheetsSaved(state, input.save, now);
    case 'sheetsRefused':
      return sheetsRefused(state, input, now);
    case 'characterCheckedIn':
      return checkedIn(state, context, input, now);
    case 'checkInRefused':
      return checkInRefused(state, input, now);
    case 'partyProvisioned':
      return partyProvisioned(state, input, now);
    case 'provisionFailed':
      return provisionFailed(state, input, now);
    case 'rulesChanged':
      context.rules = input.rules;
      return tellEverybody(state, { kind: 'rulesShown', ...rulesInForce(context), goods: goodsList(input.rules.combat) });
    case 'stopOrdered':
      return stop(state);
    default:
      return unreachable(input);
  }
};

const nextWakeAt = (state: SettlementState): WallTimeMs => {
  let next = wallTime(Infinity);
  for (const { at } of rowsOf(state.due)) if (at < next) next = at;
  return next;
};

const wake = (state: SettlementState, context: SettlementContext, now: WallTimeMs): SettlementEffect[] => {
  const fallen = rowsOf(state.due).filter(({ at }) => at <= now);
  for (const { due } of fallen) stopWaiting(state, due);
  return fallen.flatMap(({ due }) => fellDue(state, context, due, now));
};

const fellDue = (state: SettlementState, context: SettlementContext, due: Due, now: WallTimeMs): SettlementEffect[] => {
  switch (due.kind) {
    case 'personOverdue':
      return personOverdue(state, due.character, now);
    case 'checkInAgain':
      return checkInAgain(state, due.character);
    case 'saveAgain':
      return saveAgain(state, due.save);
    case 'closeDeparted':
      return [{ kind: 'close', to: due.character, text: 'Your party has set out.' }];
    case 'tellOffers':
      return tellEverybody(state, { kind: 'offersShown', offers: offerList(state) });
    case 'tellQuests':
      return tellEverybody(state, { kind: 'questsShown', quests: questList(state) });
    case 'refreshQuests':
      refreshBoard(state, context, now);
      return [];
    default:
      return unreachable(due);
  }
};

const asked = (
  state: SettlementState,
  context: SettlementContext,
  { character, sequence, request }: { character: CharacterId; sequence: number; request: SettlementRequest | LogOutRequest },
  now: WallTimeMs,
): SettlementEffect[] => {
  const person = rowOf(state.people, character);
  if (person === undefined)
    return [{ kind: 'reject', to: character, sequence, reason: 'not-here', text: 'You are not in this settlement any more.' }];
  const ask: Ask = { person, sequence, now };
  if (state.isClosing) return refuse(ask, 'draining', 'This settlement is closing for a moment. Please log in again shortly.');
  if (person.lock.kind !== 'free') return refuse(ask, 'busy', BUSY_WORDS[person.lock.kind]);
  return granted(state, context, ask, request);
};

const BUSY_WORDS = {
  saving: 'Your last change is still being written down. Try again in a moment.',
  settingOut: 'You are setting out this very moment.',
  leaving: 'You are being logged out.',
} as const;

const granted = (
  state: SettlementState,
  context: SettlementContext,
  ask: Ask,
  request: SettlementRequest | LogOutRequest,
): SettlementEffect[] => {
  switch (request.kind) {
    case 'partyCreated':
      return createParty(state, ask);
    case 'memberInvited':
      return inviteMember(state, ask, request.character);
    case 'inviteAnswered':
      return answerInvite(state, ask, request);
    case 'partyLeft':
      return leaveParty(state, ask);
    case 'companionHired':
      return hireCompanion(state, context, ask, request.companion);
    case 'companionDismissed':
      return dismissCompanion(state, ask, request.character);
    case 'questSetOut':
      return setOutOnQuest(state, context, ask, request.quest);
    case 'travelSetOut':
      return setOutToTravel(state, context, ask, request.destination);
    case 'drillSetOut':
      return setOutToDrill(state, context, ask, request);
    case 'goodsBought':
      return buyGoods(state, context, ask, request.item);
    case 'itemSold':
      return sellItem(state, context, ask, request.item);
    case 'itemEquipped':
      return equipItem(state, ask, request.item);
    case 'offerPosted':
      return postOffer(state, ask, request);
    case 'offerWithdrawn':
      return withdrawOffer(state, ask, request.offer);
    case 'offerTaken':
      return takeOffer(state, ask, request.offer);
    case 'logOutAsked':
      return warnOfLogOut(state, context, ask);
    case 'logOutConfirmed':
      return confirmLogOut(state, ask);
    default:
      return unreachable(request);
  }
};
