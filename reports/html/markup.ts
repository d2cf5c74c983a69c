// Markup that cannot be broken by what it carries: the `html` tag escapes every value that is not markup itself. All text in a report comes
// through here, so a player called `<script>` stays a name.

/** A piece of finished HTML or SVG. Made by `html`, or by `trusted` for markup a library of ours rendered. */
export interface Markup {
  readonly markup: string;
}

/** What may stand in an `html` template: markup stays as it is, lists are joined, undefined and false are left out, all else is escaped. */
export type MarkupValue = Markup | string | number | undefined | false | readonly MarkupValue[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe for element content and for quoted attributes. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);

/** Vouches for markup made elsewhere: only for what this project rendered itself, never for text from a record. */
export const trusted = (markup: string): Markup => ({ markup });

/** Template tag: html`<p>${text}</p>`. Attribute values must be quoted in the template. */
export const html = (strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup => ({
  markup: strings.map((piece, index) => piece + (index < values.length ? rendered(values[index]) : '')).join(''),
});

/** The same tag for SVG; formatters leave templates of this name alone, so no space creeps between shapes and words. */
export const svg = html;

/** JSON that may stand inside a `<script>` element: no `<` can end it early. */
export const jsonForScript = (value: unknown): Markup => trusted(JSON.stringify(value).replaceAll('<', String.raw`\u003c`));

const rendered = (value: MarkupValue): string => {
  if (value === undefined || value === false) return '';
  if (typeof value === 'string') return escapeHtml(value);
  if (typeof value === 'number') return String(value);
  if (isList(value)) return value.map(rendered).join('');
  return value.markup;
};

const isList = (value: MarkupValue): value is readonly MarkupValue[] => Array.isArray(value);
