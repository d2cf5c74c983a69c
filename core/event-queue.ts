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

/** The whole queue as data. */
export interface EventQueue<Event> {
  readonly heap: Scheduled<Event>[];
  nextOrder: number;
  /** When the earliest event is due, beside the heap because hosts ask after every turn; `NOTHING_DUE` when there is none. */
  nextAt: number;
}

/** Later than everything; finite, because JSON knows no Infinity. */
export const NOTHING_DUE = Number.MAX_VALUE;

export const emptyQueue = <Event>(): EventQueue<Event> => ({ heap: [], nextOrder: 0, nextAt: NOTHING_DUE });

/** When the earliest event is due; Infinity when there is none. A number always: `number | undefined` would be an object on the heap at each call. */
export const nextDueAt = <Event>({ nextAt }: EventQueue<Event>): number => (nextAt === NOTHING_DUE ? Infinity : nextAt);

/** How many events are still to come. */
export const queueLength = <Event>({ heap }: EventQueue<Event>): number => heap.length;

/** Adds an event due `at`. Costs log2(length) comparisons. */
export const schedule = <Event>(queue: EventQueue<Event>, at: number, event: Event): void => {
  const { heap } = queue;
  let hole = heap.length;
  assert(hole < EVENTS_MAX, 'an event queue stays within EVENTS_MAX');
  const added: Scheduled<Event> = { at, order: queue.nextOrder, event };
  queue.nextOrder += 1;
  if (at < queue.nextAt) queue.nextAt = at;
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
export const takeNext = <Event>(queue: EventQueue<Event>): Event | undefined => {
  const { heap } = queue;
  const length = heap.length - 1;
  if (length < 0) return undefined;
  const first = heap[0] as Scheduled<Event>;
  const last = heap.pop() as Scheduled<Event>;
  if (length === 0) {
    queue.nextAt = NOTHING_DUE;
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
  queue.nextAt = (heap[0] as Scheduled<Event>).at;
  return first.event;
};

/** Takes the earliest event out if it is due at exactly `now`; undefined when nothing is. */
export const takeDue = <Event>(queue: EventQueue<Event>, now: number): Event | undefined =>
  queue.nextAt === now ? takeNext(queue) : undefined;

/** Takes everything out: nothing more is to come. */
export const clearQueue = <Event>(queue: EventQueue<Event>): void => {
  queue.heap.length = 0;
  queue.nextAt = NOTHING_DUE;
};

const comesBefore = <Event>(left: Scheduled<Event>, right: Scheduled<Event>): boolean =>
  left.at < right.at || (left.at === right.at && left.order < right.order);
