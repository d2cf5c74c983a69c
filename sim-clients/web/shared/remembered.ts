// What this browser remembers between visits: who one is, and a few choices. A guest's password is random and kept here, because nobody
// ever sees it; a password somebody typed lives only as long as the tab.

import { choicesFrom } from './choices.ts';
import type { Choices, Credentials } from './context.ts';

const CREDENTIALS = 'doubleping.credentials';
const CHOICES = 'doubleping.choices';

export const rememberedCredentials = (): Credentials | undefined =>
  (read(sessionStorage, CREDENTIALS) ?? read(localStorage, CREDENTIALS)) as Credentials | undefined;

export const rememberCredentials = (credentials: Credentials): void => {
  forgetCredentials();
  write(credentials.isGuest ? localStorage : sessionStorage, CREDENTIALS, credentials);
};

export const forgetCredentials = (): void => {
  for (const storage of [sessionStorage, localStorage]) storage.removeItem(CREDENTIALS);
};

export const rememberedChoices = (): Choices => choicesFrom(read(localStorage, CHOICES));
export const rememberChoices = (choices: Choices): void => write(localStorage, CHOICES, choices);

const firstNames = [
  'Wren',
  'Alder',
  'Maud',
  'Tamsin',
  'Corin',
  'Hazel',
  'Edric',
  'Linnet',
  'Bram',
  'Isolde',
  'Rowan',
  'Perrin',
  'Sorrel',
  'Oswin',
  'Elfled',
  'Garrick',
];

/** A name for someone who does not want to think of one, unlikely to be taken: a first name and four digits. */
export const inventedName = (): string => {
  const [pick = 0, digits = 0] = crypto.getRandomValues(new Uint16Array(2));
  return `${firstNames[pick % firstNames.length]}${String(digits % 10_000).padStart(4, '0')}`;
};

/** A guest: a made-up name and 128 bits of password. */
export const inventedGuest = (): Credentials => ({
  name: inventedName(),
  password: Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join(''),
  isGuest: true,
});

// What is stored may have been written by an older version or by hand; anything that is not JSON counts as nothing remembered.
const read = (storage: Storage, key: string): unknown => {
  const text = storage.getItem(key);
  if (text === null) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    storage.removeItem(key);
    return undefined;
  }
};

const write = (storage: Storage, key: string, value: unknown): void => storage.setItem(key, JSON.stringify(value));
