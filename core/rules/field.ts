// How a tunable number is declared: its unit, its range, its first value, where that came from and what it means, in one place. The declaration
// checks a rules file and carries the rest along (zod's `meta`).

import { z } from 'zod';

/** Everything said of one tunable number. */
export interface FieldNote {
  /** Unit as printed: `ms`, `m`, `m/s`, `ratio` (0..1), `points`, `gold`, `count`. */
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** The value in force when a rules file does not name the field. */
  readonly initial: number;
  /** Where the value or the rule came from: the brief's section, a paper, or "our first guess" with what would settle it. */
  readonly source: string;
  /** One sentence a designer understands. */
  readonly about: string;
}

/** A number with unit, range, source and first value. */
export const field = (note: FieldNote) =>
  z
    .number()
    .min(note.min)
    .max(note.max)
    .default(note.initial)
    .meta({ ...note });

/** As `field`, whole numbers only. */
export const wholeField = (note: FieldNote) =>
  z
    .int()
    .min(note.min)
    .max(note.max)
    .default(note.initial)
    .meta({ ...note });

/** A rule that is on or off. */
export const flagField = (note: { readonly initial: boolean; readonly source: string; readonly about: string }) =>
  z
    .boolean()
    .default(note.initial)
    .meta({ unit: 'yes or no', ...note });

/** A closed choice with a first value. */
export const choice = <const Options extends readonly [string, ...string[]]>(
  options: Options,
  note: { readonly initial: Options[number]; readonly source: string; readonly about: string },
) =>
  z
    .enum(options)
    .default(note.initial as never)
    .meta({ unit: 'choice', ...note });
