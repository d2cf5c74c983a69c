// The artificial reaction on others' dodges, in a real browser against the real stack: chosen in the middle of a fight by keys, or in town on a phone; told
// on the latency strip; remembered by the browser, unless what it remembers is not offered. The enemies react within 20 ms and always dodge.

import test from 'ava';
import type { BlowView, ClientView } from '../../core/client/view.ts';
import type { RulesOverride } from '../../core/rules/rules.ts';
import { chromiumFile, isFighting, openGame, Player } from './web-kit.ts';

const browserTest = chromiumFile === undefined ? test.serial.skip : test.serial;

/** Nobody who reacts like that is believed, and nobody falls before the test is over. */
const quick = { health: 5000, might: 0, dodgeAttemptRatio: 1, reaction: { muMs: 20, sigmaMs: 0, tauMs: 0 } };
const quickEnemies: RulesOverride = {
  journey: { travelKilometresPerSecond: 3, encountersPerKilometre: 0 },
  npcs: { enemies: { wolf: quick, bandit: quick, boar: quick, wight: quick, ogre: quick } },
};

/** A companion's blow at an enemy that is newer than `since` and dodged. Its picture begins when this client is told of it. */
const dodgedBlow = ({ party }: ClientView, since: number): BlowView | undefined =>
  party?.blows.find(({ attack, attacker, defender, dodgeStartsAt }) => {
    const sideOf = (id: typeof attacker) => party.fighters.find((fighter) => fighter.id === id)?.side;
    return attack > since && attacker !== party.you && sideOf(defender) === 'enemy' && dodgeStartsAt !== undefined;
  });

/** How long after the next such blow shows its dodge is drawn to begin. Unit: ms. */
const nextSeenMs = async (player: Player): Promise<number> => {
  const since = Math.max(0, ...((await player.view()).party?.blows ?? []).map(({ attack }) => attack));
  const blow = dodgedBlow(await player.until('a blow that is dodged', (view) => dodgedBlow(view, since) !== undefined), since);
  return blow?.dodgeStartsAt === undefined ? Number.NaN : blow.dodgeStartsAt - blow.startsAt;
};

/** The page's clock runs in thousandths. Unit: ms. */
const ROUNDING_MS = 0.01;

/** What the strip says about the last dodge of somebody else; not there while nothing is held back. */
const stripCell = (player: Player) => player.page.locator('#strip dl > div', { hasText: 'Dodge drawn' });

browserTest(
  'web: [CLIENT-7] in the middle of a fight one chooses by keys how soon others’ dodges are seen, and the browser remembers',
  async (t) => {
    const game = await openGame(t, { rules: quickEnemies });
    const player = await Player.open(game, 'dodges', { viewport: { width: 1280, height: 800 } });
    const { page } = player;
    await player.arrive();
    await player.press('Hire two companions and set out');
    await player.until('a fight', isFighting);
    t.true((await nextSeenMs(player)) < 150, 'as it happens, which is sooner than anybody reacts');
    t.is(await stripCell(player).count(), 0, 'nothing is held back, so nothing is told');

    const choice = page.getByRole('combobox', { name: /^Others’ dodges/ });
    t.is(await choice.inputValue(), '0');
    const before = (await player.view()).party;
    await choice.focus();
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowDown');
    t.is(await choice.inputValue(), '250');
    t.is(await page.locator(':focus').evaluate(({ localName }) => localName), 'select', 'whoever chooses by keys may go on choosing');
    const after = (await player.view()).party;
    const standing = (party: typeof before) => party?.fighters.find(({ isYou }) => isYou)?.position;
    t.deepEqual(standing(after), standing(before), 'choosing is not walking');

    t.true((await nextSeenMs(player)) >= 250 - ROUNDING_MS, 'from the next blow on');
    await stripCell(player)
      .getByText(/^\d+ ms after it began$/)
      .waitFor();
    await player.shoot('held');

    await page.reload();
    await player.press(/^Go on as /);
    await player.press(/^Play /);
    await player.until('the fight again', isFighting);
    t.is(await choice.inputValue(), '250', 'the browser remembers');
    t.true((await nextSeenMs(player)) >= 250 - ROUNDING_MS, 'and begins as it remembers');
    t.deepEqual(player.flaws, []);
    t.deepEqual(player.errors, []);
  },
);

browserTest(
  'web: [CLIENT-7] on a phone it is chosen in town; what a browser remembers and is not offered counts as never chosen',
  async (t) => {
    const game = await openGame(t, { rules: quickEnemies });
    const player = await Player.open(game, 'dodges-phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const { page } = player;
    await page.evaluate(() => localStorage.setItem('doubleping.choices', JSON.stringify({ shownReactionMs: 170 })));
    await page.reload();
    await player.begun();
    await player.arrive();
    t.is(await stripCell(player).count(), 0);
    await player.press('You');
    const choice = page.getByRole('combobox', { name: /^Others’ dodges/ });
    t.is(await choice.inputValue(), '0', '170 is not offered');
    await choice.selectOption('not before 200 ms');
    await stripCell(player).getByText('–').waitFor();
    await choice.focus();
    const [shown, strip] = [await choice.boundingBox(), await page.locator('#strip').boundingBox()];
    t.true((shown?.y ?? Infinity) + (shown?.height ?? 0) <= (strip?.y ?? 0), 'what has the focus does not lie under the strip');
    await player.shoot('chosen');
    await player.press('Hire two companions and set out');
    await player.until('a fight', isFighting);
    t.is(await choice.inputValue(), '200');
    t.true((await nextSeenMs(player)) >= 200 - ROUNDING_MS);
    await stripCell(player)
      .getByText(/^\d+ ms after it began$/)
      .waitFor();
    await player.shoot('held');
    const widest = await page.locator('body').evaluate((body: { readonly scrollWidth: number }) => body.scrollWidth);
    t.true(widest <= 390, `nothing is wider than the phone: ${widest} px`);
    await choice.selectOption('as they happen');
    await stripCell(player).waitFor({ state: 'detached' });
    t.true((await nextSeenMs(player)) < 150, 'as they happen again');
    t.deepEqual(player.flaws, []);
    t.deepEqual(player.errors, []);
  },
);

if (chromiumFile === undefined) test.skip('others’ dodges in a browser: no Chromium on this machine', () => undefined);
