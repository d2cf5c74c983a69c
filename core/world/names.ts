// What accounts and characters may be called, and when two names are the same name.

import { NAME_LENGTH_MAX } from '../limits.ts';

const NAME_LENGTH_MIN = 2;
/** Shorter passwords are guessed too soon. Unit: characters. */
export const PASSWORD_LENGTH_MIN = 6;

const ACCOUNT_NAME = /^[\p{L}\p{N}][\p{L}\p{N} _.@-]*$/u;
const CHARACTER_NAME = /^\p{L}[\p{L}\p{M}\p{N} '’-]*$/u;

/** The name as it is kept: composed letters, one space where there were several, none around it. */
export const tidyName = (raw: string): string => raw.normalize('NFC').trim().replaceAll(/\s+/g, ' ');

/** Two names with one key are the same name: capitals and look-alike widths make no difference. */
export const nameKey = (name: string): string => tidyName(name).normalize('NFKC').toLowerCase();

/** What is wrong with an account's name (tidied), in words for its player; undefined when nothing is. */
export const accountNameFault = (name: string): string | undefined =>
  lengthFault(name) ?? (ACCOUNT_NAME.test(name) ? undefined : 'An account name is made of letters, digits, spaces and . _ @ -');

/** What is wrong with a character's name (tidied), in words for its player; undefined when nothing is. */
export const characterNameFault = (name: string): string | undefined =>
  lengthFault(name) ??
  (CHARACTER_NAME.test(name) ? undefined : 'A character’s name begins with a letter and is made of letters, digits, spaces, - and ’');

const lengthFault = (name: string): string | undefined =>
  name.length < NAME_LENGTH_MIN || name.length > NAME_LENGTH_MAX
    ? `A name has ${NAME_LENGTH_MIN} to ${NAME_LENGTH_MAX} characters.`
    : undefined;
