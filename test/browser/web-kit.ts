// What the browser tests share: the whole stack and the site on free ports, a real Chromium, and questions to the page about what it shows.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExecutionContext } from 'ava';
import { chromium, type Browser, type BrowserContextOptions, type Page, type WebSocketRoute } from 'playwright-core';
import type { ClientView } from '../../core/client/view.ts';
import { rulesSchema, type RulesOverride } from '../../core/rules/rules.ts';
import { makeLog } from '../../servers/adapters/pino-log.ts';
import { startLocalStack, type LocalStack } from '../../servers/local-stack.ts';
import { startSite, type Site, type SiteOptions } from '../../servers/site.ts';

declare global {
  // What the page offers to tests (sim-clients/web/main.ts), and the one thing of browsers that is needed here.
  var doubleping: { readonly view: () => ClientView } | undefined;
  function requestAnimationFrame(callback: () => void): number;
  function getComputedStyle(element: Seen): { readonly fontSize: string };
}

/** As much of an element as is looked at. */
interface Seen {
  readonly textContent: string | null;
  getBoundingClientRect(): { readonly width: number; readonly height: number };
}

/** The longest any step of a journey may take on a slow machine. Unit: ms. */
const WAIT_MS_MAX = 45_000;

const ATTEMPTS_MAX = 12;

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
/** Chromium's program, or undefined on a machine that has none; the tests then say by name that they did not run. */
export const chromiumFile: string | undefined = places.find((file) => existsSync(file));

/** A stack, its site and a browser; all end with the test. */
export interface Game {
  readonly stack: LocalStack;
  readonly site: Site;
  readonly browser: Browser;
}

const weak = { health: 24 };
/** Short roads and weak enemies: a whole journey within seconds, with its fight. */
const quickRules: RulesOverride = {
  journey: { travelKilometresPerSecond: 3, encountersPerKilometre: 0 },
  npcs: { enemies: { wolf: weak, bandit: weak, boar: weak, wight: weak, ogre: weak } },
};

export const openGame = async (
  t: ExecutionContext,
  { rules = quickRules, ...more }: Pick<SiteOptions, 'tunePage'> & { readonly rules?: RulesOverride } = {},
): Promise<Game> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-web-'));
  const stack = await startLocalStack(
    { dataFolder: join(folder, 'data'), logLevel: 'silent', partyThreads: 1 },
    { rules: rulesSchema.parse(rules) },
  );
  const site = await startSite({
    host: '127.0.0.1',
    port: 0,
    worldEndpoint: stack.worldEndpoint,
    reportFile: () => undefined,
    runsFolder: folder,
    log: makeLog('site', 'silent'),
    ...more,
  });
  const browser = await chromium.launch({
    ...(chromiumFile === undefined ? {} : { executablePath: chromiumFile }),
    args: ['--no-sandbox'],
  });
  t.teardown(async () => {
    await browser.close();
    await site[Symbol.asyncDispose]();
    await stack[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });
  return { stack, site, browser };
};

/** One player's page. Errors of the page fail the test; pictures go to a folder that the test names. */
export class Player {
  readonly page: Page;
  readonly #folder: string;
  readonly #name: string;
  readonly errors: string[] = [];
  /** The browser itself notes a broken connection as an error; a test that breaks one says so first. */
  mayComplain = false;
  /** What cannot be read or touched well on any screen of which a picture was taken. */
  readonly flaws: string[] = [];
  readonly #routes = new Set<WebSocketRoute>();
  #pictures = 0;

  private constructor(page: Page, folder: string, name: string) {
    this.page = page;
    this.#folder = folder;
    this.#name = name;
    page.on('pageerror', (error) => this.errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !this.mayComplain) this.errors.push(message.text());
    });
  }

  /** A new browser's first visit, to `path` of the site. */
  static async open(game: Game, name: string, options: BrowserContextOptions, path = '/'): Promise<Player> {
    const folder = join(tmpdir(), 'doubleping-pictures');
    await mkdir(folder, { recursive: true });
    const context = await game.browser.newContext(options);
    const player = new Player(await context.newPage(), folder, name);
    await player.page.routeWebSocket(/^ws:/, (route) => {
      route.connectToServer();
      player.#routes.add(route);
      route.onClose(() => player.#routes.delete(route));
    });
    await player.page.goto(game.site.url + path);
    await player.begun();
    return player;
  }

  /** The page has drawn itself; before that nothing can be asked of it. */
  async begun(): Promise<void> {
    await this.page.locator('#strip dl').waitFor();
  }

  /** What the page shows in its next frame. */
  view(): Promise<ClientView> {
    return this.page.evaluate(
      () =>
        new Promise<ClientView>((resolve, reject) => {
          requestAnimationFrame(() =>
            doubleping === undefined ? reject(new Error('the page has not begun')) : resolve(doubleping.view()),
          );
        }),
    );
  }

  /** Looks at frame after frame until this is true of what the page shows; fails with `what` when it never is. */
  async until(what: string, isTrue: (view: ClientView) => boolean): Promise<ClientView> {
    for (const deadline = performance.now() + WAIT_MS_MAX; ;) {
      const view = await this.view();
      if (isTrue(view)) return view;
      if (performance.now() > deadline)
        throw new Error(`waited ${WAIT_MS_MAX} ms for ${what}; the page shows ${JSON.stringify(view).slice(0, 2000)}`);
    }
  }

  /**
   * Acts when it is time, for blow after blow, until this came of it: on a machine so slow that a press comes after its moment, the next blow is
   * another chance.
   */
  async attempt(
    what: string,
    isTime: (view: ClientView) => boolean,
    act: () => Promise<void>,
    isDone: (view: ClientView) => boolean,
  ): Promise<ClientView> {
    for (let tries = 0; tries < ATTEMPTS_MAX; tries += 1) {
      await this.until(`the moment for ${what}`, isTime);
      await act();
      const view = await this.until(what, (next) => isDone(next) || !isUnderBlow(next));
      if (isDone(view)) return view;
    }
    throw new Error(`${ATTEMPTS_MAX} blows came and went without ${what}`);
  }

  /** Ends every connection of the page, as a bad network would: no good-bye that the game knows. */
  async breakConnections(): Promise<void> {
    await Promise.all([...this.#routes].map((route) => route.close({ code: 4000, reason: '' })));
    this.#routes.clear();
  }

  async press(name: RegExp | string): Promise<void> {
    await this.page.getByRole('button', { name }).first().click();
  }

  /** A picture of the page, kept in the machine's folder for temporary files for people to look at. */
  async shoot(what: string): Promise<void> {
    this.#pictures += 1;
    for (const flaw of await this.#flawsSeen()) if (!this.flaws.includes(flaw)) this.flaws.push(flaw);
    await this.page.screenshot({ path: join(this.#folder, `${this.#name}-${String(this.#pictures).padStart(2, '0')}-${what}.png`) });
  }

  /** Things to press under 44 px, and text under 14 px. */
  async #flawsSeen(): Promise<string[]> {
    const small = await this.page
      .locator('button, summary, select, .choice, .tick, input[type=text], input[type=range]')
      .evaluateAll((elements: readonly Seen[]) =>
        elements.flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          return width === 0 || (width >= 43.5 && height >= 43.5)
            ? []
            : [`${element.textContent} is ${Math.round(width)} x ${Math.round(height)} px`];
        }),
      );
    const faint = await this.page.locator('body *').evaluateAll((elements: readonly Seen[]) =>
      elements.flatMap((element) => {
        const size = Number.parseFloat(getComputedStyle(element).fontSize);
        return size >= 14 || element.getBoundingClientRect().width === 0 ? [] : [`"${element.textContent}" is written in ${size} px`];
      }),
    );
    return [...small, ...faint];
  }

  /** From the first screen into the first settlement, as a guest. */
  async arrive(): Promise<void> {
    await this.press('Play as a guest');
    await this.until('an account', (view) => view.account !== undefined);
    await this.shoot('create');
    await this.page.getByText('Scout', { exact: true }).click();
    await this.press('Begin');
    await this.until('a settlement', isHome);
  }

  /** Writes a name and a password into the form of the first screen. */
  async fillIn(name: string, password: string): Promise<void> {
    const form = this.page.locator('details.card');
    if ((await form.getAttribute('open')) === null) await form.locator('summary').click();
    await this.page.getByRole('textbox', { name: 'Name' }).fill(name);
    await this.page.getByLabel('Password').fill(password);
  }

  /** From the first screen into the first settlement, under a name of one's own. */
  async register(name: string, password: string): Promise<void> {
    await this.fillIn(name, password);
    await this.page.getByLabel('I am new').check();
    await this.press('Register');
    await this.until('an account', (view) => view.account === name);
    await this.press('Begin');
    await this.until('a settlement', isHome);
  }

  async logOut(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.locator('#warning').getByRole('button', { name: 'Log out' }).waitFor();
    await this.shoot('warning');
    await this.page.locator('#warning').getByRole('button', { name: 'Log out' }).click();
    await this.until('being out', (view) => view.where === 'out');
  }
}

export const isHome = (view: ClientView): boolean => view.where === 'settlement' && view.settlement !== undefined;
export const isFighting = (view: ClientView): boolean => view.party?.isFighting === true;

const isUnderBlow = ({ party }: ClientView): boolean =>
  party?.blows.some((blow) => blow.defender === party.you && blow.phase === 'coming') === true;

/** Whether a dodge has been judged to be in time. */
export const hasDodged = ({ party }: ClientView): boolean => party?.blows.some((blow) => blow.isDodgePressed && !blow.isTentative) === true;

/** Whether the band of a blow at the player is past and the blow has not landed yet. */
export const isTooLate = ({ party }: ClientView): boolean =>
  party?.blows.some((blow) => blow.defender === party.you && blow.isTentative && blow.progressRatio > 0.7 && blow.progressRatio < 0.95) ===
  true;

/** Whether a blow is coming at the player that can still be dodged. */
export const isThreatened = ({ party }: ClientView): boolean =>
  party?.blows.some((blow) => blow.defender === party.you && blow.phase === 'coming' && blow.isTentative && !blow.isDodgePressed) === true;
