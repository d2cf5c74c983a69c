// A run as one self-contained page: nothing is fetched, ever; it can be mailed, printed, read aloud, and opened in ten years. Answers first, then
// each scenario with its picture, numbers and method, then what it ran on, and the whole record inside for machines.

import { createHash } from 'node:crypto';
import type { RunRecord } from '../record.ts';
import { sweepCss } from './dodge-section.ts';
import { dateText } from './format.ts';
import { generatorNotices, generatorsAnswer, generatorsSection } from './generators-section.ts';
import { html, jsonForScript, trusted } from './markup.ts';
import type { Markup } from './markup.ts';
import { chaptersOf, hostText, invalidNotice, notesOf, scenarioSection } from './scenario-section.ts';
import type { Chapter } from './scenario-section.ts';
import { pageScript } from './script.ts';
import { reportCss } from './style.ts';
import { factsList, scenarioTitle, verdictMark } from './tables.ts';
import { pairsOf, twoWorldsSection } from './two-worlds.ts';

/** The page of a run, as UTF-8 text of one HTML file. */
export const renderReport = (run: RunRecord): string => {
  const chapters = chaptersOf(run);
  const { generators = [] } = run;
  const style = `${reportCss}\n${chapters.map(({ sweep }) => (sweep === undefined ? '' : sweepCss(sweep).markup)).join('\n')}`;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy()}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <title>${run.title} – doubleping report</title>
        <style>
          ${trusted(style)}
        </style>
      </head>
      <body>
        <main>
          <header class="run">
            <h1>${run.title}</h1>
            <p>${dateText(run.createdAt)}</p>
          </header>
          ${run.scenarios.filter((scenario) => !scenario.isValid).map(invalidNotice)} ${generatorNotices(generators)}
          <div class="answers">${generators.length > 0 && generatorsAnswer(generators)} ${chapters.map(answer)}</div>
          ${generators.length > 0 && generatorsSection(generators)} ${pairsOf(run).map(twoWorldsSection)} ${chapters.map(scenarioSection)}
          ${provenance(run)}
        </main>
        ${scriptElement(' type="application/json" id="run"', jsonForScript(run))} ${scriptElement('', trusted(pageScript))}
      </body>
    </html> `.markup;
};

/** Numbers stay with their units on narrow screens. */
const keptTogether = (text: string): string => text.replaceAll(/(\d) (%|ms\b|Hz\b|s\b)/g, '$1\u00A0$2');

/** One question asked in both worlds is printed once; below it stands where the second answer comes from. */
const answer = ({ scenario, id }: Chapter, index: number, chapters: readonly Chapter[]): Markup =>
  html`<article>
    ${
      scenario.question === chapters[index - 1]?.scenario.question
        ? html`<p class="question again">The same, ${scenario.host === 'live' ? 'over real sockets' : 'in virtual time'}:</p>`
        : html`<p class="question">${scenario.question}</p>`
    }
    <p class="answer">${scenario.isValid ? keptTogether(scenario.answer) : 'No answer: this part of the run is not valid.'}</p>
    ${scenario.isValid && notesOf(scenario)}
    <p class="below">
      ${scenario.isValid && verdictMark(scenario.thresholds)}
      <a href="#${id}">${scenarioTitle(scenario.scenario)} ${hostText(scenario.host)}: picture, numbers, method</a>
    </p>
  </article>`;

const provenance = (run: RunRecord): Markup =>
  html`<footer>
    <h2>What it ran on</h2>
    ${factsList([
      ['Commit', run.commit],
      ['doubleping', run.doubleping],
      ['Node', run.node],
      ['Machine', run.machine],
    ])}
    <p><button type="button" id="save" hidden>Save the data as JSON</button></p>
    <p class="note">
      The whole record is inside this page and beside it as run.json; the same seed and rules give the same virtual run again.
    </p>
  </footer>`;

/** Built from parts, not in one template: the policy's digest holds for the exact text, so nobody may indent it. */
const scriptElement = (attributes: string, content: Markup): Markup => trusted(`<script${attributes}>${content.markup}</script>`);

/** Only this page's own script may run, and nothing may be fetched. */
const policy = (): string => {
  const digest = createHash('sha256').update(pageScript).digest('base64');
  return `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${digest}'; img-src data: blob:; base-uri 'none'; form-action 'none'`;
};
