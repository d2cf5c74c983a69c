// A page as a description: `h` describes elements, `render` makes a container match the description and touches only what differs, so that
// focus, caret and scroll survive. Just enough for this page; handlers are replaced, never stacked.

type Handler = (event: Event) => void;
type Prop = string | number | boolean | undefined;

export interface Description {
  readonly tag: string;
  readonly key: string | undefined;
  readonly props: Readonly<Record<string, Prop>>;
  readonly on: Readonly<Record<string, Handler>>;
  readonly children: readonly (Description | string)[];
}

/** What may stand as a child: nested lists are flattened; `undefined` and `false` leave no trace. */
export type Child = Description | string | number | undefined | false | readonly Child[];

export interface Attributes {
  /** Tells siblings of one tag apart when their order may change. */
  readonly key?: string;
  readonly on?: Readonly<Record<string, Handler>>;
  readonly [name: string]: Prop | Readonly<Record<string, Handler>>;
}

/** Describes one element. `true` is a bare attribute, `false` and `undefined` leave it out; a field's `value` and `checked` are set once, at creation. */
export const h = (tag: string, attributes: Attributes = {}, ...children: Child[]): Description => {
  const { key, on = {}, ...props } = attributes;
  return { tag, key, on, props: props as Record<string, Prop>, children: flatten(children) };
};

/** Makes the children of `container` match. Bounded by the size of the two trees. */
export const render = (container: Element, children: Child): void => patchChildren(container, flatten([children]));

const SVG = 'http://www.w3.org/2000/svg';
const handlersOf = new WeakMap<Element, Record<string, Handler>>();
const keyOf = new WeakMap<Node, string>();
const propsOf = new WeakMap<Element, Readonly<Record<string, Prop>>>();

const flatten = (children: readonly Child[]): (Description | string)[] => {
  const flat: (Description | string)[] = [];
  for (const child of children) {
    if (child === undefined || child === false) continue;
    if (typeof child === 'string') flat.push(child);
    else if (typeof child === 'number') flat.push(String(child));
    else if (isList(child)) flat.push(...flatten(child));
    else flat.push(child);
  }
  return flat;
};

const isList = (child: Description | readonly Child[]): child is readonly Child[] => Array.isArray(child);

const patchChildren = (container: Element, children: readonly (Description | string)[]): void => {
  let at: ChildNode | null = container.firstChild;
  for (const child of children) {
    const found = matching(at, child);
    const node = found ?? created(container, child);
    if (node !== at) container.insertBefore(node, at);
    else at = at.nextSibling;
    patchNode(node, child);
  }
  while (at !== null) {
    const next: ChildNode | null = at.nextSibling;
    at.remove();
    at = next;
  }
};

/** The first sibling from `at` on that can become `child`: by key when it has one, else the very next one if it is alike. */
const matching = (at: ChildNode | null, child: Description | string): ChildNode | undefined => {
  if (typeof child === 'string') return at?.nodeType === Node.TEXT_NODE ? at : undefined;
  for (let node = at; node !== null; node = node.nextSibling) {
    if (node instanceof Element && node.localName === child.tag && keyOf.get(node) === child.key) return node;
    if (child.key === undefined) return undefined;
  }
  return undefined;
};

const created = (container: Element, child: Description | string): ChildNode => {
  if (typeof child === 'string') return document.createTextNode(child);
  const isSvg = child.tag === 'svg' || (container.namespaceURI === SVG && container.localName !== 'foreignObject');
  const element = isSvg ? document.createElementNS(SVG, child.tag) : document.createElement(child.tag);
  if (child.key !== undefined) keyOf.set(element, child.key);
  const { value, checked } = child.props;
  if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) {
    if (value !== undefined) queueMicrotask(() => (element.value = String(value)));
    if (checked === true && element instanceof HTMLInputElement) element.checked = true;
  }
  return element;
};

const patchNode = (node: ChildNode, child: Description | string): void => {
  if (typeof child === 'string') {
    if (node.nodeValue !== child) node.nodeValue = child;
    return;
  }
  const element = node as Element;
  patchAttributes(element, child.props);
  patchHandlers(element, child.on);
  patchChildren(element, child.children);
};

// Only what this file once set is taken away again: what the browser or the drawing code sets (`open`, a canvas's size, a style) is theirs.
const patchAttributes = (element: Element, props: Readonly<Record<string, Prop>>): void => {
  const before = propsOf.get(element) ?? {};
  if (before === props) return;
  propsOf.set(element, props);
  for (const name of Object.keys(before)) if (props[name] === undefined || props[name] === false) element.removeAttribute(name);
  for (const [name, value] of Object.entries(props)) {
    if (value === undefined || value === false || isThePlayers(element, name)) continue;
    const text = value === true ? '' : String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
};

/** What a player has typed or picked is not overwritten; an option's value is its own. */
const isThePlayers = (element: Element, name: string): boolean =>
  name === 'checked' || (name === 'value' && element.localName !== 'option');

const patchHandlers = (element: Element, on: Readonly<Record<string, Handler>>): void => {
  const known = handlersOf.get(element) ?? {};
  for (const name of Object.keys(on))
    if (known[name] === undefined) element.addEventListener(name, (event) => handlersOf.get(element)?.[name]?.(event));
  // A name once listened to keeps its listener, which does nothing while no handler stands for it.
  const idle = Object.fromEntries(Object.keys(known).map((name) => [name, () => undefined]));
  handlersOf.set(element, { ...idle, ...on });
};
