// What the page was told when it was made, carried inside it as JSON.

import { element } from './browser.ts';
import type { EvidencePoint } from './evidence.ts';

/** Written by `page.ts`, read in the browser. */
export interface PageOptions {
  /** Where "feel it" finds the web client. */
  readonly clientUrl: string;
  readonly evidence: readonly EvidencePoint[];
}

/** Reads them; the page was built with them, so they are whole. */
export const readOptions = (): PageOptions => JSON.parse(element('#options').textContent ?? '') as PageOptions;
