// From the tuning page's link into the duel itself, in a real browser against the real stack, and back to the curve with the presses.

import test from 'ava';
import { decodePresses, encodeDuelLink, type DuelLink } from '../../core/client/duel-link.ts';
import { renderTunePage } from '../../scenarios/tune/page.ts';
import { chromiumFile, isFighting, isHome, isThreatened, openGame, Player } from './web-kit.ts';

const browserTest = chromiumFile === undefined ? test.serial.skip : test.serial;

/** Wide enough for a slow machine to press in; legs much slower than loopback. */
const leg = { baseMs: 40, medianMs: 10, sigma: 0.3 };
const duel: DuelLink = {
  windowMs: 1800,
  windupMs: 500,
  marginMs: 300,
  tickMs: 0,
  tickPhase: 'locked',
  policy: 'server-clock',
  capMs: 150,
  floorMs: 100,
  stampWaitMs: 400,
  down: leg,
  up: leg,
};
const pageOfTune = (): Promise<string> => renderTunePage({ clientUrl: '/' });

browserTest(
  'duel: a link from the tuning page leads into that very drill, presses are counted, and the way back brings them along',
  async (t) => {
    const game = await openGame(t, { tunePage: pageOfTune });
    const player = await Player.open(
      game,
      'duel',
      { viewport: { width: 1280, height: 800 } },
      `/#duel=${encodeDuelLink(duel)}&window=450&population=gamer&presses=500`,
    );
    const { page } = player;
    await page.getByText('You will feel a window of 1800 ms, 50 ms each way, server clock.').waitFor();
    await player.shoot('arriving');
    const inDrill = await player.until('the drill', (view) => view.party?.purpose === 'drill' && isFighting(view));
    t.is(inDrill.party?.fighters.filter(({ side }) => side === 'party').length, 1, 'a party of one');
    await page.getByText('A window of 1800 ms, 50 ms each way, server clock').waitFor();

    const threatened = await player.until('a blow', isThreatened);
    const blow = threatened.party?.blows.find((each) => each.phase === 'coming');
    t.truthy(blow);
    // Announcement to landing is the window and the margin; the client saw it begin one way later.
    const shownMs = (blow?.landsAt ?? 0) - (blow?.startsAt ?? 0);
    t.true(shownMs > 1500 && shownMs <= 2100.5, `${shownMs} ms from the shown beginning to the landing`);
    await page.keyboard.press('Shift');
    const presses = (count: number) => page.locator('.tally').getByText(String(count), { exact: true }).first().waitFor();
    await presses(1);
    await player.shoot('pressed');
    const felt = await player.until('a measured delay', ({ delay }) => (delay.roundTripMs ?? 0) >= 80);
    t.true((felt.delay.confirmedLagMs ?? 0) >= 80, 'the answer took both legs');

    await page.getByRole('link', { name: 'Back to the curve' }).click();
    await page.waitForURL(/\/tune#/);
    const hash = new URLSearchParams(new URL(page.url()).hash.slice(1));
    const [earlier, pressed] = decodePresses(hash.get('presses') ?? '');
    t.is(earlier, 500);
    t.true(pressed !== undefined && pressed >= 80 && pressed <= 1800, `a press of ${pressed} ms, both legs included`);
    t.is(hash.get('population'), 'gamer', 'the tuning page gets its own parts back');
    await page.locator('.answer').first().waitFor();
    await page
      .getByText(/party machine \d/)
      .first()
      .waitFor();
    await page.getByText('2 presses on the curve.').waitFor();
    await player.shoot('curve');
    t.deepEqual(player.errors, [], 'neither page reports an error or breaks a policy');
  },
);

browserTest(
  'duel: on a phone the same; a second visit leaves the training of before, and leaving goes to town with the way back open',
  async (t) => {
    const game = await openGame(t, { tunePage: pageOfTune });
    const path = `/#duel=${encodeDuelLink(duel)}`;
    const player = await Player.open(game, 'duel-phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }, path);
    await player.until('the drill', isFighting);
    await player.page.locator('.tally').waitFor();
    const account = (await player.view()).account;
    await player.page.reload();
    await player.begun();
    await player.until('the drill again', (view) => isFighting(view) && view.party?.purpose === 'drill');
    await player.page.locator('.tally').waitFor();
    t.is((await player.view()).account, account, 'the remembered guest');
    await player.until('a blow', isThreatened);
    await player.page.locator('#dodge').tap();
    await player.page.locator('.tally').getByText('1', { exact: true }).first().waitFor();
    await player.shoot('pressed');
    const widest = await player.page.locator('body').evaluate((body: { readonly scrollWidth: number }) => body.scrollWidth);
    t.true(widest <= 390, `nothing is wider than the phone: ${widest} px`);
    await player.press('Leave training');
    await player.until('a settlement', isHome);
    await player.page.getByRole('link', { name: 'Back to the curve' }).waitFor();
    t.is(new URL(player.page.url()).hash, '');
    await player.shoot('town');
    t.deepEqual([...player.flaws, ...player.errors], []);
  },
);

browserTest('duel: a link that cannot be read is told kindly, and the game is there all the same', async (t) => {
  const game = await openGame(t);
  const player = await Player.open(game, 'duel-broken', { viewport: { width: 390, height: 844 } }, '/#duel=1_450_oops');
  await player.page.getByText('This link to a duel cannot be read').waitFor();
  await player.shoot('refused');
  await player.arrive();
  t.deepEqual(player.errors, []);
});

browserTest('duel: over a link slower than the window every press is late, and counted as that', async (t) => {
  const game = await openGame(t);
  const hopeless = encodeDuelLink({ ...duel, windowMs: 100, windupMs: 3500, up: { ...leg, baseMs: 120 } });
  const player = await Player.open(game, 'duel-late', { viewport: { width: 1280, height: 800 } }, `/#duel=${hopeless}`);
  await player.until('the drill', isFighting);
  await player.until('a blow', isThreatened);
  await player.page.keyboard.press('Shift');
  await player.until('the word that it was too late', ({ lines }) => lines.some(({ text }) => /ms late/.test(text)));
  await player.page.locator('.tally').getByText('1', { exact: true }).waitFor();
  await player.page.locator('.tally').getByText('0', { exact: true }).waitFor();
  await player.shoot('late');
  const href = (await player.page.getByRole('link', { name: 'Back to the curve' }).getAttribute('href')) ?? '';
  const [pressed = 0] = decodePresses(new URLSearchParams(href.split('#')[1]).get('presses') ?? '');
  t.true(pressed >= 160, `a press of ${pressed} ms is no shorter than both legs`);
  t.deepEqual(player.errors, []);
});

browserTest('duel: who is on the road with a party is not torn from it', async (t) => {
  const game = await openGame(t);
  const player = await Player.open(game, 'duel-road', { viewport: { width: 390, height: 844 } });
  await player.arrive();
  await player.press('Hire two companions and set out');
  await player.until('the road', (view) => view.party?.purpose === 'quest');
  await player.page.goto(`${game.site.url}/?again#duel=${encodeDuelLink(duel)}`);
  await player.begun();
  const back = await player.until('the party again', (view) => view.party !== undefined);
  t.is(back.party?.purpose, 'quest');
  // A fight comes first: it is shown until it is over.
  await player.page.getByText('You are on the road with a party.').waitFor({ timeout: 45_000 });
  await player.shoot('stuck');
  await player.press('To the game');
  await player.page.getByRole('heading', { name: 'Feel this blow' }).waitFor({ state: 'detached' });
  t.not((await player.view()).party?.purpose, 'drill');
  t.deepEqual(player.errors, []);
});

if (chromiumFile === undefined) {
  console.warn('duel in a browser: skipped, because this machine has no Chromium (apt-get install chromium)');
  test.skip('duel in a browser: no Chromium on this machine', () => undefined);
}
