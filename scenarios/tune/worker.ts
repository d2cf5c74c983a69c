// The worker's door: a job in, an answer out.

import { page } from './browser.ts';
import type { Job } from './jobs.ts';
import { doJob } from './play.ts';

/** Answers jobs from now on. */
export const startWorkerSide = (): void => {
  page.addEventListener('message', ({ data }) => page.postMessage(doJob(data as Job), []));
};
