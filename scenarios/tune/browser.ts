// As much of a browser as the page needs, typed: this folder is checked together with code that runs outside browsers, where the names of a page
// would be mistakes. `page` is the one door to the real thing.

import type { Markup } from '../../reports/html/markup.ts';

/** An event with what the page reads of it. */
export interface PageEvent {
  readonly key: string;
  readonly target: unknown;
  readonly data: unknown;
  readonly message?: string;
  preventDefault(): void;
}

type Listen = (kind: string, handler: (event: PageEvent) => void) => void;

export interface PageElement {
  id: string;
  innerHTML: string;
  textContent: string | null;
  value: string;
  checked: boolean;
  disabled: boolean;
  hidden: boolean;
  href: string;
  download: string;
  tabIndex: number;
  min: string;
  max: string;
  className: string;
  open: boolean;
  readonly dataset: Record<string, string | undefined>;
  readonly classList: { toggle(name: string, isOn?: boolean): boolean };
  readonly clientWidth: number;
  readonly addEventListener: Listen;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  toggleAttribute(name: string, isOn?: boolean): boolean;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
  closest(selector: string): PageElement | null;
  focus(): void;
  scrollIntoView(options: { readonly block: 'start' }): void;
  click(): void;
}

export interface PageWorker {
  readonly addEventListener: Listen;
  postMessage(message: unknown, transferred: readonly never[]): void;
}

interface Page {
  /** Undefined in a worker. */
  readonly document: {
    readonly documentElement: PageElement;
    readonly activeElement: PageElement | null;
    querySelector(selector: string): PageElement | null;
    querySelectorAll(selector: string): Iterable<PageElement>;
    createElement(tag: string): PageElement;
  };
  readonly location: { readonly hash: string; readonly pathname: string; readonly search: string };
  readonly history: { replaceState(state: undefined, title: string, url: string): void };
  readonly addEventListener: Listen;
  readonly Worker: new (url: string) => PageWorker;
  readonly innerWidth: number;
  /** In a worker: to the page that started it, copying everything. */
  postMessage(message: unknown, transferred: readonly never[]): void;
  matchMedia(query: string): { readonly matches: boolean };
  requestAnimationFrame(callback: (now: number) => void): number;
  cancelAnimationFrame(handle: number): void;
}

/** The browser's own names. */
export const page = globalThis as unknown as Page;

/** The element, which is part of the page as it was built. */
export const element = (selector: string): PageElement => {
  const found = page.document.querySelector(selector);
  if (found === null) throw new Error(`the page has no ${selector}`);
  return found;
};

const shownMarkup = new WeakMap<PageElement, string>();

/** Puts markup into a place of the page; what stands there already is left alone, with its selection and focus. */
export const setMarkup = (place: PageElement, { markup }: Markup): void => {
  if (shownMarkup.get(place) === markup) return;
  shownMarkup.set(place, markup);
  place.innerHTML = markup;
};

/** What an event happened on, or the nearest thing around it that fits. */
export const nearest = (event: PageEvent, selector: string): PageElement | null => (event.target as PageElement).closest(selector);
