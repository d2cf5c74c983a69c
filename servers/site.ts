// The site a player's browser opens: the web client, bundled in memory when the site starts (nobody builds anything), the tuning page, the latest
// report, and the kept runs, read-only. It promises: GET and HEAD only, no path leaves the runs folder, and a strict content policy on everything it serves.

import { open, readFile, realpath } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { rolldown } from 'rolldown';
import { tokensCss } from '../core/theme/tokens.ts';
import { closeServer, hostText, listen } from './adapters/listen.ts';
import type { Log } from './ports/runtime.ts';

export interface SiteOptions {
  /** Address to bind; loopback unless an operator says otherwise. */
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** The world's WebSocket URL, handed to the page as `/stack.json`. */
  readonly worldEndpoint: string;
  /** The latest report's file; undefined while there is none. Asked for each request. */
  readonly reportFile: () => string | undefined;
  /** Makes the page served at `/tune`; asked once, at the first visit. None is served without it. */
  readonly tunePage?: () => Promise<string>;
  /** Served below `/runs/`; need not exist. */
  readonly runsFolder: string;
  readonly log: Log;
}

export interface Site extends AsyncDisposable {
  readonly url: string;
}

/** What one answer is made of before it is written. */
interface Answer {
  readonly status: number;
  readonly type: string;
  readonly policy: string;
  readonly body: { readonly kind: 'bytes'; readonly bytes: Uint8Array } | { readonly kind: 'file'; readonly path: string };
}

const webFolder = join(import.meta.dirname, '..', 'sim-clients', 'web');
/** How long a slow browser may take to send its request, and how long a connection may idle. Unit: ms. */
const REQUEST_MS_MAX = 10_000;
const IDLE_MS_MAX = 15_000;
const CONNECTIONS_MAX = 256;

/** Bundles the page and opens the site. Fails with one clear sentence when the port is taken. */
export const startSite = async (options: SiteOptions): Promise<Site> => {
  const pages = await bundlePages(options);
  const tune = onceMade(options.tunePage);
  const server = createServer({ requestTimeout: REQUEST_MS_MAX, keepAliveTimeout: IDLE_MS_MAX }, (request, response) => {
    answer({ options, pages, tune }, request, response).catch((error: unknown) => {
      options.log.error({ error, url: request.url }, 'an answer of the site failed');
      if (!response.headersSent) response.writeHead(500, plainHeaders);
      response.end();
    });
  });
  server.maxConnections = CONNECTIONS_MAX;
  const port = await listen(server, { host: options.host, port: options.port, what: 'The web site' });
  return { url: `http://${hostText(options.host)}:${port}`, [Symbol.asyncDispose]: () => closeServer(server) };
};

/** One TypeScript file with all it imports, as one module for browsers. */
export const bundleModule = async (entryFile: string): Promise<string> => {
  await using bundle = await rolldown({ input: entryFile, platform: 'browser', logLevel: 'silent', transform: { target: 'es2023' } });
  const { output } = await bundle.generate({
    format: 'esm',
    minify: true,
    comments: false,
    // Tells the schema library not to try whether it may compile code from texts: every page's content policy forbids it.
    banner: 'globalThis.__zod_globalConfig={jitless:true};',
  });
  return output[0].code;
};

/** The style sheet of the page: the shared tokens, then the game's own rules. */
export const pageStyle = async (): Promise<string> => `${tokensCss}\n${await readFile(join(webFolder, 'style.css'), 'utf8')}`;

const selfPolicy = (connect: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src ${connect}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
/** Reports carry their own script and style in the file, and get no origin: they can neither reach a server nor what the game remembers. */
const reportPolicy =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-scripts allow-downloads allow-popups";

/**
 * The tuning page carries its script and style in the file and runs its simulations in workers it makes itself; a policy in its own head names the one
 * script by its hash. It asks the network for nothing.
 */
const tunePolicy =
  "default-src 'none'; script-src 'unsafe-inline' blob:; worker-src blob:; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Made at the first request and kept; a failure is told to whoever asked, and the next asks again. */
const onceMade = (make: SiteOptions['tunePage']): Served['tune'] => {
  if (make === undefined) return undefined;
  let made: Promise<Answer> | undefined;
  return () => {
    made ??= make().then(
      (page): Answer => ({
        status: 200,
        type: 'text/html; charset=utf-8',
        policy: tunePolicy,
        body: { kind: 'bytes', bytes: Buffer.from(page) },
      }),
      (error: unknown) => {
        made = undefined;
        throw error;
      },
    );
    return made;
  };
};

const bundlePages = async (options: SiteOptions): Promise<ReadonlyMap<string, Answer>> => {
  const [script, style, page] = await Promise.all([
    bundleModule(join(webFolder, 'main.ts')),
    pageStyle(),
    readFile(join(webFolder, 'index.html'), 'utf8'),
  ]);
  // The world hands its players on to ports that are known only then, on the same machine or behind the same name.
  const { protocol, hostname } = new URL(options.worldEndpoint);
  const policy = selfPolicy(`'self' ${protocol}//${hostname}:*`);
  const text = (type: string, body: string): Answer => ({ status: 200, type, policy, body: { kind: 'bytes', bytes: Buffer.from(body) } });
  return new Map([
    ['/', text('text/html; charset=utf-8', page)],
    ['/main.js', text('text/javascript; charset=utf-8', script)],
    ['/style.css', text('text/css; charset=utf-8', style)],
    [
      '/stack.json',
      text('application/json; charset=utf-8', JSON.stringify({ world: options.worldEndpoint, hasTune: options.tunePage !== undefined })),
    ],
  ]);
};

/** All that is served. */
interface Served {
  readonly options: SiteOptions;
  readonly pages: ReadonlyMap<string, Answer>;
  readonly tune: (() => Promise<Answer>) | undefined;
}

const answer = async (served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const found = isForeign(served.options, request)
    ? problem(421, 'This site answers only under its own address.')
    : await find(served, request);
  await write(found, request, response);
};

const find = async ({ options, pages, tune }: Served, request: IncomingMessage): Promise<Answer> => {
  if (request.method !== 'GET' && request.method !== 'HEAD') return problem(405, 'This site is read-only: GET and HEAD.');
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return problem(400, 'That is not a path.');
  const page = pages.get(path);
  if (page !== undefined) return page;
  if (path === '/tune') return tune === undefined ? problem(404, 'There is no tuning page here. Start the game with: npm start') : tune();
  if (path === '/report') return latestReport(options);
  if (path.startsWith('/runs/')) return kept(options.runsFolder, path.slice('/runs/'.length));
  return problem(404, 'There is nothing here. The game is at /, the tuning page at /tune, the latest report at /report.');
};

const latestReport = async (options: SiteOptions): Promise<Answer> => {
  const file = options.reportFile();
  const path = file === undefined ? undefined : await existing(file);
  if (path === undefined) return problem(404, 'There is no report yet. Run a scenario, then reload this page.');
  return { status: 200, type: 'text/html; charset=utf-8', policy: reportPolicy, body: { kind: 'file', path } };
};

const kindsOfFile: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/x-ndjson; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
};

/** A file below the runs folder, after links are followed; anything outside, hidden or of another kind does not exist. */
const kept = async (runsFolder: string, path: string): Promise<Answer> => {
  const nothing = problem(404, 'No such file among the kept runs.');
  const type = kindsOfFile[extname(path).toLowerCase()];
  if (type === undefined || path.split(/[/\\]/).some((part) => part === '' || part.startsWith('.'))) return nothing;
  const folder = await existing(runsFolder);
  const file = folder === undefined ? undefined : await existing(resolve(folder, path));
  if (folder === undefined || file === undefined || !file.startsWith(folder + sep)) return nothing;
  return { status: 200, type, policy: reportPolicy, body: { kind: 'file', path: file } };
};

const existing = async (path: string): Promise<string | undefined> => {
  try {
    return await realpath(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EACCES', 'ELOOP', 'ENAMETOOLONG'].includes(String(error.code)))
      return undefined;
    throw error;
  }
};

/** The decoded path without its query; undefined when it cannot be one. */
const pathOf = (url: string): string | undefined => {
  try {
    const path = decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/');
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    // A broken percent escape: the asker's mistake, told as 400.
    return undefined;
  }
};

/** On loopback, a request under another name comes from a page that had its own name pointed here: refuse it. */
const isForeign = ({ host }: SiteOptions, request: IncomingMessage): boolean => {
  if (!['127.0.0.1', '::1', 'localhost'].includes(host)) return false;
  const asked = (request.headers.host ?? '').replace(/:\d+$/, '');
  return !['127.0.0.1', '[::1]', 'localhost'].includes(asked);
};

const plainHeaders = {
  'content-type': 'text/plain; charset=utf-8',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'",
} as const;

const problem = (status: number, words: string): Answer => ({
  status,
  type: plainHeaders['content-type'],
  policy: plainHeaders['content-security-policy'],
  body: { kind: 'bytes', bytes: Buffer.from(`${words}\n`) },
});

const write = async ({ status, type, policy, body }: Answer, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const headers = {
    'content-type': type,
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-cache',
    ...(status === 405 ? { allow: 'GET, HEAD' } : {}),
  };
  if (body.kind === 'bytes') {
    response.writeHead(status, { ...headers, 'content-length': body.bytes.length });
    response.end(request.method === 'HEAD' ? undefined : body.bytes);
    return;
  }
  await using file = await open(body.path, 'r');
  const facts = await file.stat();
  if (!facts.isFile()) return write(problem(404, 'No such file.'), request, response);
  response.writeHead(status, { ...headers, 'content-length': facts.size });
  if (request.method === 'HEAD' || facts.size === 0) {
    response.end();
    return;
  }
  // A browser that goes away in the middle is no failure of ours.
  await pipeline(file.createReadStream({ end: facts.size - 1, autoClose: false }), response).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE')) throw error;
  });
};
