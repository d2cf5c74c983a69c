// A binary heap of things that fall due, ordered by instant and, within one instant, by when they were scheduled. Plain arrays, so that structuredClone
// and JSON copy it whole. Nothing is ever removed from the middle: an event that no longer matters is ignored when it falls due, which is cheaper and
// keeps every host's order the same.

import { assert } from './assert.ts';
import { EVENTS_MAX } from './limits.ts';
import { append } from './lists.ts';

/** One scheduled event: due `at`, the `order`-th to be scheduled. */
interface Scheduled<Event> {
  readonly at: number;
  readonly order: number;
  readonly event: Event;
}

/** The whole queue as data. Every instant in it is on one clock, the one `Instant` stands for. */
export interface EventQueue<Event, Instant extends number = number> {
  readonly heap: Scheduled<Event>[];
  nextOrder: number;
  /** When the earliest event is due, beside the heap because hosts ask after every turn; `NOTHING_DUE` when there is none. */
  nextAt: Instant;
}

/** Later than everything; finite, because JSON knows no Infinity. */
export const NOTHING_DUE = Number.MAX_VALUE;

export const emptyQueue = <Event, Instant extends number = number>(): EventQueue<Event, Instant> => ({
  heap: [],
  nextOrder: 0,
  nextAt: NOTHING_DUE as Instant,
});

/** When the earliest event is due; Infinity when there is none, so that it is a number always (core/PERFORMANCE.md). */
export const nextDueAt = <Event, Instant extends number>({ nextAt }: EventQueue<Event, Instant>): Instant =>
  nextAt === NOTHING_DUE ? (Infinity as Instant) : nextAt;

/** How many events are still to come. */
export const queueLength = <Event>({ heap }: Pick<EventQueue<Event>, 'heap'>): number => heap.length;

/** Adds an event due `at`, on the queue's own clock. Costs log2(length) comparisons. */
export const schedule = <Event, Instant extends number>(queue: EventQueue<Event, Instant>, at: number, event: Event): void => {
  const { heap } = queue;
  let hole = heap.length;
  assert(hole < EVENTS_MAX, 'an event queue stays within EVENTS_MAX');
  const added: Scheduled<Event> = { at, order: queue.nextOrder, event };
  queue.nextOrder += 1;
  if (at < queue.nextAt) queue.nextAt = at as Instant;
  append(heap, added);
  while (hole > 0) {
    const parentIndex = (hole - 1) >> 1;
    const parent = heap[parentIndex] as Scheduled<Event>;
    // The latest to be scheduled comes after everything else in its instant.
    if (parent.at <= at) break;
    heap[hole] = parent;
    hole = parentIndex;
  }
  heap[hole] = added;
};

/** Takes the earliest event out; undefined when there is none. */
export const takeNext = <Event, Instant extends number>(queue: EventQueue<Event, Instant>): Event | undefined => {
  const { heap } = queue;
  const length = heap.length - 1;
  if (length < 0) return undefined;
  const first = heap[0] as Scheduled<Event>;
  const last = heap.pop() as Scheduled<Event>;
  if (length === 0) {
    queue.nextAt = NOTHING_DUE as Instant;
    return first.event;
  }
  let hole = 0;
  for (;;) {
    let childIndex = 2 * hole + 1;
    if (childIndex >= length) break;
    const right = childIndex + 1;
    if (right < length && comesBefore(heap[right] as Scheduled<Event>, heap[childIndex] as Scheduled<Event>)) childIndex = right;
    const child = heap[childIndex] as Scheduled<Event>;
    if (!comesBefore(child, last)) break;
    heap[hole] = child;
    hole = childIndex;
  }
  heap[hole] = last;
  queue.nextAt = (heap[0] as Scheduled<Event>).at as Instant;
  return first.event;
};

/** Takes the earliest event out if it is due at exactly `now`; undefined when nothing is. */
export const takeDue = <Event, Instant extends number>(queue: EventQueue<Event, Instant>, now: Instant): Event | undefined =>
  queue.nextAt === now ? takeNext(queue) : undefined;

/** Takes everything out: nothing more is to come. */
export const clearQueue = <Event, Instant extends number>(queue: EventQueue<Event, Instant>): void => {
  queue.heap.length = 0;
  queue.nextAt = NOTHING_DUE as Instant;
};

const comesBefore = <Event>(left: Scheduled<Event>, right: Scheduled<Event>): boolean =>
  left.at < right.at || (left.at === right.at && left.order < right.order);
