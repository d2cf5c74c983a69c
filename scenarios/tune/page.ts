// The designer's page as one file: skeleton, style and code, all inside. It asks the network for nothing, and a policy in
// its head makes sure of that. Opens from a disk, a mail or a server alike.

import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { html, jsonForScript, trusted, type Markup } from '../../reports/html/markup.ts';
import { reportCss } from '../../reports/html/style.ts';
import type { RunRecord } from '../../reports/record.ts';
import { bundleModule } from '../../servers/site.ts';
import { evidenceOf } from './evidence.ts';
import type { PageOptions } from './options.ts';
import { skeleton } from './skeleton.ts';
import { tuneCss } from './style.ts';

/** What a page may be told when it is made. */
export interface TunePageOptions {
  /** Where "feel it" finds the web client. */
  readonly clientUrl?: string;
  /** An earlier run whose measured shares are shown beside the formula. */
  readonly evidence?: RunRecord;
}

/** The web client's address when none is given: where `npm start` serves it. */
const CLIENT_URL = 'http://127.0.0.1:8080/';

/** Builds the page, as UTF-8 text of one HTML file. */
export const renderTunePage = async ({ clientUrl = CLIENT_URL, evidence }: TunePageOptions = {}): Promise<string> => {
  // Nothing in the code may end the element it stands in.
  const code = (await bundleModule(join(import.meta.dirname, 'entry.ts'))).replaceAll('</script', String.raw`<\/script`);
  const options: PageOptions = { clientUrl, evidence: evidence === undefined ? [] : evidenceOf(evidence) };
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policyFor(code)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <title>Tune a dodge – doubleping</title>
        <style>
          ${trusted(`${reportCss}\n${tuneCss}`)}
        </style>
      </head>
      <body>
        ${skeleton()} ${scriptElement(' type="application/json" id="options"', jsonForScript(options))}
        ${scriptElement(' type="module" id="code"', trusted(code))}
      </body>
    </html> `.markup;
};

/** Written without a space inside, so that the text is exactly what its hash says. */
const scriptElement = (attributes: string, content: Markup): Markup => trusted(`<script${attributes}>${content.markup}</script>`);

const policyFor = (code: string): string => {
  const hash = createHash('sha256').update(code, 'utf8').digest('base64');
  return `default-src 'none'; script-src 'sha256-${hash}'; worker-src blob:; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'`;
};
