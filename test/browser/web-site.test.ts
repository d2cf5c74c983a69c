// The site's promises: read-only, path-safe, strict about what its pages may do, and clear when its port is taken.

import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type ExecutionContext } from 'ava';
import { makeLog } from '../../servers/adapters/pino-log.ts';
import { startSite, type Site } from '../../servers/site.ts';

const openSite = async (
  t: ExecutionContext,
  { reportFile, tunePage }: { readonly reportFile?: string; readonly tunePage?: () => Promise<string> } = {},
): Promise<{ readonly site: Site; readonly folder: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'doubleping-site-'));
  const runsFolder = join(folder, 'runs');
  await mkdir(join(runsFolder, 'first'), { recursive: true });
  await writeFile(join(runsFolder, 'first', 'record.json'), '{"kept":true}');
  await writeFile(join(runsFolder, 'first', '.hidden.json'), '{"kept":false}');
  await writeFile(join(folder, 'secret.json'), '{"secret":true}');
  await symlink(join(folder, 'secret.json'), join(runsFolder, 'first', 'link.json'));
  const site = await startSite({
    host: '127.0.0.1',
    port: 0,
    worldEndpoint: 'ws://127.0.0.1:4000',
    reportFile: () => (reportFile === undefined ? undefined : join(folder, reportFile)),
    runsFolder,
    log: makeLog('site', 'silent'),
    ...(tunePage === undefined ? {} : { tunePage }),
  });
  t.teardown(async () => {
    await site[Symbol.asyncDispose]();
    await rm(folder, { recursive: true, force: true });
  });
  return { site, folder };
};

/** A request exactly as written, because `fetch` tidies paths up before it sends them. */
const raw = (site: Site, request: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(site.url).port), '127.0.0.1', () => socket.write(request));
    let heard = '';
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => (heard += text));
    socket.on('end', () => resolve(heard));
    socket.on('error', reject);
  });

const rawGet = (site: Site, path: string, host = '127.0.0.1'): Promise<string> =>
  raw(site, `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);

test('site: the page comes with its script and style, tells where the world is, and may connect to that machine only', async (t) => {
  const { site } = await openSite(t);
  const page = await fetch(site.url);
  t.is(page.status, 200);
  t.true((await page.text()).includes('/main.js'));
  const policy = page.headers.get('content-security-policy') ?? '';
  t.true(policy.includes("script-src 'self'") && policy.includes("connect-src 'self' ws://127.0.0.1:*"));
  t.false(policy.includes('unsafe'));
  for (const path of ['/', '/main.js', '/style.css', '/stack.json']) {
    const answer = await fetch(site.url + path, { method: 'HEAD' });
    t.is(answer.status, 200, path);
    t.is(answer.headers.get('x-content-type-options'), 'nosniff');
    t.is(await answer.text(), '');
  }
  t.deepEqual(await (await fetch(`${site.url}/stack.json`)).json(), { world: 'ws://127.0.0.1:4000', hasTune: false });
});

test('site: nothing but GET and HEAD', async (t) => {
  const { site } = await openSite(t);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    const answer = await fetch(site.url, { method });
    t.is(answer.status, 405, method);
    t.is(answer.headers.get('allow'), 'GET, HEAD');
  }
});

test('site: the latest report is shown without an origin of its own; without one it says what to do', async (t) => {
  const { site, folder } = await openSite(t, { reportFile: 'report.html' });
  const before = await fetch(`${site.url}/report`);
  t.is(before.status, 404);
  t.regex(await before.text(), /Run a scenario/);
  await writeFile(join(folder, 'report.html'), '<h1>On 4G</h1>');
  const after = await fetch(`${site.url}/report`);
  t.is(await after.text(), '<h1>On 4G</h1>');
  t.regex(after.headers.get('content-security-policy') ?? '', /sandbox allow-scripts/);
});

test('site: kept runs can be read, and no path leaves their folder', async (t) => {
  const { site } = await openSite(t);
  t.deepEqual(await (await fetch(`${site.url}/runs/first/record.json`)).json(), { kept: true });
  const outside = [
    '/runs/../secret.json',
    '/runs/%2e%2e/secret.json',
    '/runs/first/../../secret.json',
    '/runs/..%2fsecret.json',
    '/runs/..%5csecret.json',
    '/runs//etc/passwd.json',
    '/runs/first/link.json',
    '/runs/first/.hidden.json',
    '/runs/first',
    '/runs/',
    '/runs/first/record.json%00.html',
    '/runs/%ff',
  ];
  for (const path of outside) {
    const heard = await rawGet(site, path);
    t.regex(heard, /^HTTP\/1\.1 40[04] /, path);
    t.false(heard.includes('secret":true'), path);
  }
});

test('site: on loopback, a page under another name gets nothing', async (t) => {
  const { site } = await openSite(t);
  t.regex(await rawGet(site, '/stack.json', 'elsewhere.example'), /^HTTP\/1\.1 421 /);
  t.regex(await rawGet(site, '/stack.json', 'localhost:80'), /^HTTP\/1\.1 200 /);
});

test('site: a taken port is told in one sentence with what to do', async (t) => {
  const { site, folder } = await openSite(t);
  const port = Number(new URL(site.url).port);
  const again = startSite({
    host: '127.0.0.1',
    port,
    worldEndpoint: 'ws://127.0.0.1:4000',
    reportFile: () => undefined,
    runsFolder: folder,
    log: makeLog('site', 'silent'),
  });
  const error = await t.throwsAsync(again);
  t.regex(error?.message ?? '', new RegExp(`The web site cannot open port ${port} .*choose another port`));
});

test('site: the tuning page is made once, when somebody asks for it, and may run its own script and workers but reach nobody', async (t) => {
  let made = 0;
  const { site } = await openSite(t, {
    tunePage: async () => {
      made += 1;
      if (made === 1) throw new Error('the disk is slow today');
      return '<!doctype html><title>Tune</title>';
    },
  });
  t.is(made, 0);
  t.true(((await (await fetch(`${site.url}/stack.json`)).json()) as { hasTune: boolean }).hasTune);
  t.is((await fetch(`${site.url}/tune`)).status, 500, 'a failure is told, and not kept');
  const page = await fetch(`${site.url}/tune`);
  t.is(page.status, 200);
  t.is(page.headers.get('content-type'), 'text/html; charset=utf-8');
  const policy = page.headers.get('content-security-policy') ?? '';
  t.true(policy.includes("default-src 'none'") && policy.includes('worker-src blob:') && policy.includes("script-src 'unsafe-inline'"));
  t.false(policy.includes('connect-src'));
  await fetch(`${site.url}/tune`);
  t.is(made, 2);
});

test('site: without a tuning page, /tune says where one is', async (t) => {
  const { site } = await openSite(t);
  const answer = await fetch(`${site.url}/tune`);
  t.is(answer.status, 404);
  t.regex(await answer.text(), /npm start/);
  t.false(((await (await fetch(`${site.url}/stack.json`)).json()) as { hasTune: boolean }).hasTune);
});
