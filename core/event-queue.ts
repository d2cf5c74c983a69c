// A binary heap of things that fall due, ordered by instant and, within one instant, by when they were scheduled. Three plain arrays side by side, so
// that structuredClone and JSON copy it whole and an event costs no object of the queue's own. Nothing is ever removed from the middle: an event that
// no longer matters is ignored when it falls due, which is cheaper and keeps every host's order the same.

import { assert } from './assert.ts';
import { EVENTS_MAX } from './limits.ts';

/** The whole queue as data: the event at one index of all three arrays is due at `instants`, the `orders`-th to be scheduled. */
export interface EventQueue<Event> {
  readonly instants: number[];
  readonly orders: number[];
  readonly events: Event[];
  nextOrder: number;
}

export const emptyQueue = <Event>(): EventQueue<Event> => ({ instants: [], orders: [], events: [], nextOrder: 0 });

/** When the earliest event is due; Infinity when there is none. A number always: `number | undefined` would be an object on the heap at each call. */
export const nextDueAt = <Event>({ instants }: EventQueue<Event>): number => (instants.length === 0 ? Infinity : (instants[0] as number));

/** How many events are still to come. */
export const queueLength = <Event>({ instants }: EventQueue<Event>): number => instants.length;

/** Adds an event due `at`. Costs log2(length) comparisons. */
export const schedule = <Event>(queue: EventQueue<Event>, at: number, event: Event): void => {
  const { instants } = queue;
  let hole = instants.length;
  assert(hole < EVENTS_MAX, 'an event queue stays within EVENTS_MAX');
  while (hole > 0) {
    const parent = (hole - 1) >> 1;
    // The latest to be scheduled comes after everything else in its instant.
    if ((instants[parent] as number) <= at) break;
    move(queue, parent, hole);
    hole = parent;
  }
  put(queue, hole, at, queue.nextOrder, event);
  queue.nextOrder += 1;
};

/** Takes the earliest event out; undefined when there is none. */
export const takeNext = <Event>(queue: EventQueue<Event>): Event | undefined => {
  const { instants, orders, events } = queue;
  const length = instants.length - 1;
  if (length < 0) return undefined;
  const first = events[0] as Event;
  const at = instants.pop() as number;
  const order = orders.pop() as number;
  const event = events.pop() as Event;
  if (length === 0) return first;
  let hole = 0;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= length) break;
    const right = child + 1;
    if (right < length && comesBefore(queue, right, instants[child] as number, orders[child] as number)) child = right;
    if (!comesBefore(queue, child, at, order)) break;
    move(queue, child, hole);
    hole = child;
  }
  put(queue, hole, at, order, event);
  return first;
};

const comesBefore = <Event>({ instants, orders }: EventQueue<Event>, index: number, at: number, order: number): boolean =>
  (instants[index] as number) < at || (instants[index] === at && (orders[index] as number) < order);

const move = <Event>({ instants, orders, events }: EventQueue<Event>, from: number, to: number): void => {
  instants[to] = instants[from] as number;
  orders[to] = orders[from] as number;
  events[to] = events[from] as Event;
};

const put = <Event>({ instants, orders, events }: EventQueue<Event>, index: number, at: number, order: number, event: Event): void => {
  instants[index] = at;
  orders[index] = order;
  events[index] = event;
};
