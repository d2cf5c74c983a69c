// This repository as text, for the tests of its shape and of its documents: which files it has, and what in them is code and what is comment.

import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

export const top = join(import.meta.dirname, '..');
const skippedFolders = new Set(['node_modules', '.git', '.ci', 'runs', 'data', 'generated', 'coverage']);

const filesUnder = (folder: string): string[] =>
  readdirSync(join(top, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return skippedFolders.has(entry.name) ? [] : filesUnder(path);
    return [path.split(sep).join('/')];
  });

/** Every file that somebody wrote, by its path from the top. */
export const allFiles = filesUnder('.');
export const sources = allFiles.filter((file) => /\.(ts|js|mjs)$/.test(file) && !file.endsWith('.d.ts'));
export const documents = allFiles.filter((file) => file.endsWith('.md'));

export const textOf = (file: string): string => readFileSync(join(top, file), 'utf8');

const COMMENT = /^(\/\*|\/\/)/;
const COMMENTS_AND_TEXTS = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g;

/** Everything but line ends as blanks, so that what stays keeps its line. */
const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');

/** Code without its comments and texts, so that a word in a sentence is not taken for a call. */
export const bareCode = (text: string): string => text.replaceAll(COMMENTS_AND_TEXTS, blank);

/** Code without its comments. */
export const withoutComments = (text: string): string =>
  text.replaceAll(COMMENTS_AND_TEXTS, (match) => (COMMENT.test(match) ? blank(match) : match));

/** The comments of code, each on its line. */
export const commentsOf = (text: string): string => {
  let comments = '';
  let end = 0;
  for (const { 0: match, index } of text.matchAll(COMMENTS_AND_TEXTS)) {
    comments += blank(text.slice(end, index)) + (COMMENT.test(match) ? match : blank(match));
    end = index + match.length;
  }
  return comments;
};
