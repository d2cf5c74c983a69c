// The page has no rules of its own: what it says of gear and prices in town, and how it swings in a fight, are those of the server it is connected to.

import test from 'ava';
import type { ClientView } from '../../core/client/view.ts';
import { chromiumFile, isFighting, openGame, Player } from './web-kit.ts';

const browserTest = chromiumFile === undefined ? test.serial.skip : test.serial;

browserTest(
  'web: [CLIENT-8] under other rules the page shows other gear, prices and health, and swings by that reach and wind-up',
  async (t) => {
    const game = await openGame(t, {
      rules: {
        combat: { healthBase: 500, healthPerVigour: 0, weapons: { sword: { reachMetres: 1, windupMs: 2345, damage: 3 } } },
        npcs: { companions: { hunter: { price: 7 }, brawler: { price: 8 }, shieldbearer: { price: 9 } } },
      },
    });
    const player = await Player.open(game, 'rules', { viewport: { width: 1280, height: 800 } });
    const { page } = player;
    await player.arrive();
    await page.getByText('7 g', { exact: true }).waitFor();
    await page.getByText('3\u00a0damage, 2345\u00a0ms, reaches\u00a01\u00a0m', { exact: true }).first().waitFor();
    await page.getByText(/Health 500\./).waitFor();
    await player.shoot('told');

    await player.press('Practise');
    await player.until('a fight', isFighting);
    await page.locator('#arena').focus();
    await page.keyboard.press('1');
    const strike = async (): Promise<ClientView> => {
      await page.keyboard.press('Space');
      return player.until('an own blow', isOwn);
    };
    // The partner stands two metres away: within reach by the first values, out of it by these, so the button shows no swing and one walks there first.
    const first = await strike();
    t.is(first.delay.lastStretchFactor, undefined);
    await player.until('the end of the blow', (view) => !isOwn(view));
    const { delay } = await strike();
    t.true(
      (delay.lastStretchFactor ?? 9) < 2,
      `stretched ${delay.lastStretchFactor} times: by the first values it would be 3.6 times at least`,
    );
    t.deepEqual(player.errors, []);
  },
);

/** Whether an announced blow of the player's own is in view. */
const isOwn = ({ party }: ClientView): boolean => party?.blows.some((blow) => blow.attacker === party.you && blow.attack !== 0) === true;

if (chromiumFile === undefined) test.skip('the page’s rules in a browser: no Chromium on this machine', () => undefined);
