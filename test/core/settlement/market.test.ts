// The market: what is told is durable, nothing is lost or made, and nobody changes twice at once.

import { trophyPrices } from '../../../core/model/character.ts';
import test from 'ava';
import { clientRulesOf } from '../../../core/rules/client-rules.ts';
import { rulesHash, rulesSchema } from '../../../core/rules/rules.ts';
import { goodsList } from '../../../core/settlement/show.ts';
import { offerId } from '../../../core/ids.ts';
import { ITEMS_MAX } from '../../../core/limits.ts';
import { hasRow } from '../../../core/table.ts';
import { item, SettlementRig } from './settlement-rig.ts';

/** Ada offers a pelt for 10 gold; Ben has looked at the market. */
const marketDay = () => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada', { items: [item('pelt-1', 'pelt'), item('axe-1', 'axe')] });
  const ben = rig.enter('Ben');
  rig.ask(ada, { kind: 'offerPosted', item: 'pelt-1', price: 10 });
  rig.pass(1000);
  const offer = rig.told(ben, 'offersShown').at(-1)?.offers[0]?.id ?? offerId('none');
  return { rig, ada, ben, offer };
};

test('[CUSTODY-7] a trade is one transaction: both sheets in one save, both told once it is durable, gold and things conserved', (t) => {
  const { rig, ada, ben, offer } = marketDay();
  const before = { gold: rig.gold(), things: rig.things() };
  rig.ask(ben, { kind: 'offerTaken', offer });
  const orders = rig.open();
  t.is(orders.length, 1);
  const [save] = orders;
  t.like(save, { kind: 'saveSheets', reason: 'trade' });
  t.deepEqual(save?.kind === 'saveSheets' && save.characters.map(({ sheet }) => [sheet.id, sheet.gold]), [
    [ben, 50],
    [ada, 70],
  ]);
  t.deepEqual([...rig.told(ada, 'sheetShown'), ...rig.told(ben, 'sheetShown')], []);
  rig.answer();
  t.is(rig.told(ada, 'sheetShown').at(-1)?.you.gold, 70);
  t.true(
    rig
      .told(ben, 'sheetShown')
      .at(-1)
      ?.you.items.some(({ id }) => id === 'pelt-1'),
  );
  t.deepEqual({ gold: rig.gold(), things: rig.things() }, before);
  rig.pass(1000);
  t.deepEqual(rig.told(ben, 'offersShown').at(-1)?.offers, []);
});

test('while a save is on its way, further changes to either side are refused as busy', (t) => {
  const { rig, ada, ben, offer } = marketDay();
  rig.ask(ben, { kind: 'offerTaken', offer });
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'itemSold', item: 'axe-1' })), 'busy');
  t.is(rig.refusalOf(rig.ask(ben, { kind: 'goodsBought', item: 'club' })), 'busy');
  const cyd = rig.enter('Cyd');
  t.is(rig.refusalOf(rig.ask(cyd, { kind: 'offerTaken', offer })), 'not-found');
  rig.answer();
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'itemSold', item: 'axe-1' })), undefined);
});

test('a save whose outcome nobody knows is given again under the same name until it is known', (t) => {
  const { rig, ada, ben, offer } = marketDay();
  const sequence = rig.ask(ben, { kind: 'offerTaken', offer });
  const first = rig.open()[0];
  rig.answer('unavailable');
  t.is(rig.refusalOf(sequence), 'unavailable');
  t.is(rig.refusalOf(rig.ask(ben, { kind: 'goodsBought', item: 'club' })), 'busy');
  rig.pass(5000);
  t.deepEqual(rig.open(), first === undefined ? [] : [first]);
  rig.answer('unavailable');
  rig.pass(5000);
  rig.answer();
  t.is(rig.sheet(ada)?.gold, 70);
  t.is(rig.log.filter((effect) => effect.kind === 'reject' && effect.sequence === sequence).length, 1);
});

test('a trade the world refuses leaves everything as it was, and the offer stands', (t) => {
  const { rig, ada, ben, offer } = marketDay();
  const sequence = rig.ask(ben, { kind: 'offerTaken', offer });
  rig.answer('refused');
  t.is(rig.refusalOf(sequence), 'not-now');
  t.is(rig.sheet(ada)?.gold, 60);
  rig.ask(ben, { kind: 'offerTaken', offer });
  rig.answer();
  t.is(rig.sheet(ada)?.gold, 70);
});

test("a fenced save ends the stay of whom it concerns: custody is somebody else's now", (t) => {
  const { rig, ada } = marketDay();
  const sequence = rig.ask(ada, { kind: 'itemSold', item: 'axe-1' });
  rig.answer('fenced');
  t.is(rig.refusalOf(sequence), 'fenced');
  t.false(hasRow(rig.state.people, ada));
});

test('offers vanish when their seller leaves, by log-out or by setting out', (t) => {
  const { rig, ada, ben, offer } = marketDay();
  rig.ask(ada, { kind: 'logOutAsked' });
  t.regex(rig.told(ada, 'logOutWarned').at(-1)?.text ?? '', /off the market/);
  rig.ask(ada, { kind: 'logOutConfirmed' });
  t.is(rig.refusalOf(rig.ask(ben, { kind: 'offerTaken', offer })), 'not-found');
  rig.pass(1000);
  t.deepEqual(rig.told(ben, 'offersShown').at(-1)?.offers, []);
});

test('only the seller withdraws an offer, and an offered thing is neither sold nor worn', (t) => {
  const { rig, ada, ben, offer } = marketDay();
  t.is(rig.refusalOf(rig.ask(ben, { kind: 'offerWithdrawn', offer })), 'not-yours');
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'itemSold', item: 'pelt-1' })), 'not-now');
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'offerPosted', item: 'pelt-1', price: 1 })), 'not-now');
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'offerTaken', offer })), 'not-now');
  rig.ask(ada, { kind: 'offerWithdrawn', offer });
  t.is(rig.refusalOf(rig.ask(ben, { kind: 'offerTaken', offer })), 'not-found');
});

test('nobody buys from others what they cannot pay or carry', (t) => {
  const { rig, offer } = marketDay();
  const poor = rig.enter('Poor', { gold: 9 });
  t.is(rig.refusalOf(rig.ask(poor, { kind: 'offerTaken', offer })), 'not-enough-gold');
  const laden = rig.enter('Laden', { items: Array.from({ length: ITEMS_MAX }, (_, index) => item(`load-${index}`, 'tusk')) });
  t.is(rig.refusalOf(rig.ask(laden, { kind: 'offerTaken', offer })), 'full-pack');
});

test('the merchant buys trophies at their price and gear at half of what it asks, and sells what has a price', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada', { gold: 100, items: [item('relic-1', 'relic'), item('axe-1', 'axe'), item('hide-1', 'hide')] });
  rig.ask(ada, { kind: 'itemSold', item: 'relic-1' });
  rig.answer();
  t.is(rig.sheet(ada)?.gold, 100 + trophyPrices.relic);
  rig.ask(ada, { kind: 'itemSold', item: 'axe-1' });
  rig.answer();
  t.is(rig.sheet(ada)?.gold, 126 + 30);
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'itemSold', item: 'hide-1' })), 'not-for-sale');
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'itemSold', item: 'axe-1' })), 'not-yours');
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'goodsBought', item: 'jaws' })), 'not-for-sale');
  rig.ask(ada, { kind: 'goodsBought', item: 'mail' });
  rig.answer();
  t.is(rig.sheet(ada)?.gold, 16);
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'goodsBought', item: 'mail' })), 'not-enough-gold');
  t.is(rig.told(ada, 'sheetShown').at(-1)?.text, 'You bought a coat of mail for 140 gold.');
});

test('what is put on leaves the pack, and what was worn goes in', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada', { items: [item('axe-1', 'axe'), item('mail-1', 'mail'), item('pelt-1', 'pelt')] });
  rig.ask(ada, { kind: 'itemEquipped', item: 'axe-1' });
  rig.answer();
  t.is(rig.sheet(ada)?.weapon, 'axe');
  t.deepEqual(
    rig.sheet(ada)?.items.map(({ item }) => item),
    ['mail', 'pelt', 'spear'],
  );
  rig.ask(ada, { kind: 'itemEquipped', item: 'mail-1' });
  rig.answer();
  t.deepEqual(
    rig.sheet(ada)?.items.map(({ item }) => item),
    ['pelt', 'spear', 'leather'],
  );
  t.is(new Set(rig.things()).size, 3);
  t.is(rig.refusalOf(rig.ask(ada, { kind: 'itemEquipped', item: 'pelt-1' })), 'not-now');
});

test('[CLIENT-8] when other rules come into force, everybody in town is told, and from then on every price is theirs', (t) => {
  const rig = new SettlementRig();
  const ada = rig.enter('Ada', { gold: 100 });
  const rules = rulesSchema.parse({ combat: { weapons: { axe: { price: 7 } } }, npcs: { companions: { hunter: { price: 3 } } } });
  rig.receive({ kind: 'rulesChanged', rules });
  const [told] = rig.told(ada, 'rulesShown');
  t.deepEqual(told?.rules, clientRulesOf(rules));
  t.is(told?.rulesHash, rulesHash(rules));
  t.deepEqual(told?.goods, goodsList(rules.combat));
  rig.ask(ada, { kind: 'goodsBought', item: 'axe' });
  rig.answer();
  t.is(rig.sheet(ada)?.gold, 93);
  const ben = rig.enter('Ben');
  t.deepEqual(rig.told(ben, 'settlementEntered')[0]?.rules, clientRulesOf(rules), 'whoever comes later is told the same');
});
