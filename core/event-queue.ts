// A binary heap of things that fall due, ordered by instant and, within one instant, by when they were scheduled. Plain arrays, so that
// structuredClone and JSON copy it whole. Nothing is ever removed from the middle: an event that no longer matters is ignored when it falls
// due, which is cheaper and keeps every host's order the same.

import { assert } from './assert.ts';
import { EVENTS_MAX } from './limits.ts';

/** One scheduled event: due `at`, the `order`-th to be scheduled. */
export interface Scheduled<Event> {
  at: number;
  order: number;
  event: Event;
}

/** The whole queue as data. */
export interface EventQueue<Event> {
  heap: Scheduled<Event>[];
  nextOrder: number;
}

export const emptyQueue = <Event>(): EventQueue<Event> => ({ heap: [], nextOrder: 0 });

/** When the earliest event is due; undefined when there is none. */
export const nextDueAt = <Event>(queue: EventQueue<Event>): number | undefined => queue.heap[0]?.at;

/** Adds an event due `at`. Costs log2(length) comparisons. */
export const schedule = <Event>(queue: EventQueue<Event>, at: number, event: Event): void => {
  const { heap } = queue;
  assert(heap.length < EVENTS_MAX, 'an event queue stays within EVENTS_MAX');
  const added: Scheduled<Event> = { at, order: queue.nextOrder, event };
  queue.nextOrder += 1;
  let hole = heap.length;
  heap.push(added);
  while (hole > 0) {
    const parentIndex = (hole - 1) >> 1;
    const parent = heap[parentIndex] as Scheduled<Event>;
    if (!comesBefore(added, parent)) break;
    heap[hole] = parent;
    hole = parentIndex;
  }
  heap[hole] = added;
};

/** Takes the earliest event out; undefined when there is none. */
export const takeNext = <Event>(queue: EventQueue<Event>): Scheduled<Event> | undefined => {
  const { heap } = queue;
  const first = heap[0];
  const last = heap.pop();
  if (first === undefined || last === undefined || heap.length === 0) return first;
  let hole = 0;
  for (;;) {
    let childIndex = 2 * hole + 1;
    if (childIndex >= heap.length) break;
    const right = childIndex + 1;
    if (right < heap.length && comesBefore(heap[right] as Scheduled<Event>, heap[childIndex] as Scheduled<Event>)) childIndex = right;
    const child = heap[childIndex] as Scheduled<Event>;
    if (!comesBefore(child, last)) break;
    heap[hole] = child;
    hole = childIndex;
  }
  heap[hole] = last;
  return first;
};

const comesBefore = <Event>(left: Scheduled<Event>, right: Scheduled<Event>): boolean =>
  left.at < right.at || (left.at === right.at && left.order < right.order);
