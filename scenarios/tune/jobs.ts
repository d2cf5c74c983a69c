// What the page asks of its worker and what comes back: plain data, one answer per question, in order.

import type { TimelineRecord } from '../../reports/record.ts';
import type { Setting } from './setting.ts';

/** What kind of exchange is looked for. */
export const EXCHANGE_WISHES = ['any', 'in time', 'just too late', 'false hit'] as const;
export type ExchangeWish = (typeof EXCHANGE_WISHES)[number];

export type Job =
  | {
      readonly kind: 'duel';
      readonly id: number;
      readonly setting: Setting;
      readonly seed: number;
      readonly chunk: number;
      readonly trials: number;
    }
  | {
      readonly kind: 'exchange';
      readonly id: number;
      readonly settings: readonly Setting[];
      readonly seed: number;
      /** The first exchange to look at; they count from 1. */
      readonly from: number;
      readonly wish: ExchangeWish;
      /** Which of the settings has to show what is wished. */
      readonly judged: number;
    };

/** One setting's part in an exchange. */
export interface ShownExchange {
  readonly record: TimelineRecord;
  /** How late the dodge was; 0 or less in time, Infinity when it never came. Unit: ms. */
  readonly lateMs: number;
  readonly isFalseHit: boolean;
}

export type JobAnswer =
  | { readonly kind: 'duel'; readonly id: number; readonly trials: number; readonly dodged: number; readonly falseHits: number }
  | { readonly kind: 'exchange'; readonly id: number; readonly number: number; readonly shown: readonly ShownExchange[] }
  /** None of the exchanges looked at showed what was wished. */
  | { readonly kind: 'noExchange'; readonly id: number; readonly looked: number };
