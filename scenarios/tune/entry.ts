// Where the bundle begins. The page and its worker are one and the same text, so the file carries the party machine once: with a document around it, it is
// the page; without one, the worker.

import { page } from './browser.ts';
import { startPage } from './main.ts';
import { startWorkerSide } from './worker.ts';

if (page.document === undefined) startWorkerSide();
else startPage();
