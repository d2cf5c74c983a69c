// The game in a real browser against the real stack: a newcomer's first visit from the guest button to being home again, on a desk and on a phone.
// Pictures of every screen are kept in the machine's folder for temporary files, in `doubleping-pictures`.

import test from 'ava';
import { chromiumFile, hasDodged, isFighting, isHome, isThreatened, isTooLate, openGame, Player } from './web-kit.ts';

const browserTest = chromiumFile === undefined ? test.serial.skip : test.serial;

browserTest('web: a newcomer plays as a guest, is in a fight after three presses, wins the quest, comes home and logs out', async (t) => {
  const game = await openGame(t);
  const player = await Player.open(game, 'desk', { viewport: { width: 1280, height: 800 } });
  await player.shoot('start');
  await player.arrive();
  await player.shoot('settlement');
  await player.press('Hire two companions and set out');
  await player.until('three on the road', (view) => (view.party?.fighters.length ?? 0) >= 3);
  await player.shoot('road');
  await player.until('a fight', isFighting);
  await player.shoot('fight');
  const atFirst = await player.view();
  t.is(atFirst.party?.fighters.filter((fighter) => fighter.side === 'party').length, 3, 'two companions were hired');

  // Keyboard: 1 chooses, Space strikes, Shift dodges whatever comes.
  await player.page.locator('#arena').focus();
  await player.page.keyboard.press('1');
  let dodges = 0;
  for (let view = await player.view(); isFighting(view);) {
    await player.page.keyboard.press('Space');
    const blows = view.party?.blows.length;
    view = await player.until(
      'a threat, an end or something new',
      (next) => isThreatened(next) || !isFighting(next) || next.party?.blows.length !== blows,
    );
    if (!isThreatened(view)) continue;
    await player.page.keyboard.press('Shift');
    dodges += 1;
    if (dodges === 1) await player.shoot('dodge');
  }
  t.true((await player.view()).delay.hitsShown > 0);
  await player.until(
    'a camp with everybody up',
    ({ party }) => party?.journey.kind === 'camped' && party.fighters.every((fighter) => !fighter.isDowned),
  );
  await player.shoot('camped');
  await player.press(/^Go to /);
  await player.until('a settlement', isHome);
  const home = await player.view();
  t.is(home.settlement?.you.questsDone, 1, 'the quest is on the sheet');
  t.true((home.settlement?.you.gold ?? 0) > 30, 'the reward is in the purse');
  await player.shoot('home');
  await player.logOut();
  await player.shoot('out');
  t.deepEqual(player.flaws, [], 'everything can be pressed and read');
  t.deepEqual(player.errors, [], 'the page reports no error and breaks no content policy');
});

browserTest('web: on a phone one taps to practise: a dodge in time, a late one said in words, a strike, and the way out', async (t) => {
  const game = await openGame(t);
  const player = await Player.open(game, 'phone', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await player.shoot('start');
  await player.arrive();
  await player.shoot('settlement');
  await player.press('Practise');
  await player.until('a fight', isFighting);
  await player.page.locator('#dodge').waitFor();

  await player.attempt('a dodge in time', isThreatened, () => player.page.locator('#dodge').tap(), hasDodged);
  await player.shoot('in-time');
  t.is((await player.view()).delay.falseHits, 0);

  // Tap the partner itself: the strike begins in the page at once.
  const box = await player.page.locator('#arena').boundingBox();
  t.truthy(box);
  await player.press(/^Strike/);
  await player.until('an own blow', ({ party }) => party?.blows.some((blow) => blow.attacker === party.you) === true);
  await player.shoot('strike');

  // 250 ms more, there and back: the strip measures it.
  await player.press('250 ms added');
  await player.until('a measured delay', (view) => (view.delay.roundTripMs ?? 0) >= 200);
  await player.until('a blow at the player', isThreatened);
  await player.shoot('slow');
  // Past the band a dodge is too late; the server says so in words and the blow lands.
  const told = await player.attempt(
    'the word that it was too late',
    isTooLate,
    () => player.page.locator('#dodge').tap(),
    ({ lines }) => lines.some((line) => /late/i.test(line.text)),
  );
  t.is(told.delay.falseHits, 0);
  await player.shoot('late');
  await player.press('0 ms added');

  const widest = await player.page.locator('body').evaluate((body: { readonly scrollWidth: number }) => body.scrollWidth);
  t.true(widest <= 390, `nothing is wider than the phone: ${widest} px`);
  await player.press('Leave training');
  await player.until('a settlement', isHome);
  await player.press('Market');
  await player.shoot('market');
  await player.press('You');
  await player.shoot('you');
  await player.press(/^Party/);
  await player.shoot('party');
  await player.logOut();
  t.deepEqual(player.flaws, [], 'everything can be touched and read');
  t.deepEqual(player.errors, []);
});

browserTest('web: after a reload in the middle of a journey the guest is known and takes the seat again', async (t) => {
  const game = await openGame(t);
  const player = await Player.open(game, 'return', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' });
  await player.arrive();
  const name = (await player.view()).settlement?.you.name ?? '';
  await player.press('Practise');
  await player.until('a fight', isFighting);
  await player.page.reload();
  await player.press(/^Go on as /);
  await player.until('the one character', (view) => view.characters.length === 1);
  await player.shoot('who');
  await player.press(`Play ${name}`);
  await player.until('a fight', isFighting);
  t.is((await player.view()).party?.fighters.find((fighter) => fighter.isYou)?.name, name);
  t.deepEqual(player.errors, []);
});

browserTest('web: a connection that breaks in the middle of a fight comes back by itself, to the same seat', async (t) => {
  const game = await openGame(t);
  const player = await Player.open(game, 'broken', { viewport: { width: 1280, height: 800 } });
  await player.arrive();
  await player.press('Practise');
  await player.until('a fight', isFighting);
  player.mayComplain = true;
  await player.breakConnections();
  const broken = await player.until('the words about it', ({ lines }) => lines.some((line) => /Coming back/.test(line.text)));
  t.not(broken.where, 'out');
  await player.shoot('broken');
  await player.until('the fight again', (view) => view.where === 'party' && isFighting(view));
  await player.attempt('a dodge in time', isThreatened, () => player.page.keyboard.press('Shift'), hasDodged);
  t.deepEqual(player.errors, []);
});

browserTest('web: two players meet in town, one invites the other by name, and they set out together', async (t) => {
  const game = await openGame(t);
  const leader = await Player.open(game, 'leader', { viewport: { width: 1280, height: 800 } });
  await leader.register('Isolde', 'a long walk home');
  const friend = await Player.open(game, 'friend', { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await friend.register('Corin', 'rain on the ford');
  await leader.press('Invite Corin');
  await friend.until('the invitation', (view) => (view.settlement?.invites.length ?? 0) === 1);
  await friend.shoot('invited');
  await friend.press('Join');
  await leader.until('a party of two', (view) => view.settlement?.party?.members.length === 2);
  await leader.shoot('together');
  await friend.until('a party', (view) => view.settlement?.party !== undefined);
  await friend.page.getByText('Isolde leads your party.').waitFor();
  await leader.press(/^Set out: /);
  await Promise.all(
    [leader, friend].map((player) =>
      player.until('the road', (view) => view.party?.fighters.filter((fighter) => fighter.control === 'player').length === 2),
    ),
  );
  await friend.shoot('road');
  t.deepEqual([...leader.errors, ...friend.errors, ...friend.flaws], []);
});

browserTest('web: a wrong password is told in words, and the right one opens the door', async (t) => {
  const game = await openGame(t);
  const player = await Player.open(game, 'named', { viewport: { width: 1280, height: 800 } });
  await player.register('Linnet', 'under the third stone');
  await player.logOut();
  await player.press('Be somebody else');
  await player.fillIn('Linnet', 'under the second stone');
  await player.press('Log in');
  await player.until('the refusal', ({ lines }) => lines.some((line) => line.tone === 'bad'));
  await player.shoot('refused');
  await player.page.getByLabel('Password').fill('under the third stone');
  await player.press('Log in');
  await player.until('the one character', (view) => view.characters.length === 1);
  t.deepEqual(player.errors, []);
});

if (chromiumFile === undefined) {
  console.warn('the web client in a browser: skipped, because this machine has no Chromium (apt-get install chromium)');
  test.skip('the web client in a browser: no Chromium on this machine', () => undefined);
}
