// Numbers as a reader meets them: no more digits than their error allows, always with a unit, thousands apart, a true minus sign. Pure; shared
// by the page and the terminal.

const NARROW_SPACE = '\u202F';

/** A ratio 0..1 in whole per cent without the sign. Almost none and almost all are not rounded to none and all: `<1`, `>99`. */
export const percentText = (ratio: number): string => {
  if (ratio > 0 && ratio < 0.005) return '<1';
  if (ratio < 1 && ratio >= 0.995) return '>99';
  return String(Math.round(ratio * 100)).replace('-', '−');
};

/** A small ratio as so many of 10,000: two digits at most, for rare things carry no more; `<1` for less than one. */
export const perTenThousandText = (ratio: number): string => {
  const value = ratio * 10_000;
  return value > 0 && value < 0.5 ? '<1' : countText(Math.round(Number(value.toPrecision(2))));
};

/** A 95 % interval of ratios in whole per cent: `91–100`. */
export const intervalText = ([low, high]: readonly [number, number]): string => `${Math.round(low * 100)}–${Math.round(high * 100)}`;

/** A duration in ms without the unit: one decimal below 10, whole above. */
export const msText = (ms: number): string => (Math.abs(ms) < 10 ? trimmed(ms.toFixed(1)) : countText(Math.round(ms)));

/** A length of time in the unit a person would choose: `840 ms`, `8.4 s`, `12 min`, `26 h`, `40 days`. */
export const spanText = (ms: number): string => {
  if (ms < 1000) return `${msText(ms)} ms`;
  if (ms < 120_000) return `${trimmed((ms / 1000).toFixed(1))} s`;
  if (ms < 7_200_000) return `${Math.round(ms / 60_000)} min`;
  if (ms < 259_200_000) return `${Math.round(ms / 3_600_000)} h`;
  return `${countText(Math.round(ms / 86_400_000))} days`;
};

/** A whole number with its thousands apart from 10,000 on. */
export const countText = (value: number): string => {
  if (!Number.isInteger(value)) return trimmed(value.toFixed(2));
  const digits = String(Math.abs(value));
  const apart = digits.length > 4 ? digits.replaceAll(/\B(?=(\d{3})+$)/g, NARROW_SPACE) : digits;
  return value < 0 ? `−${apart}` : apart;
};

/** A factor such as an animation's stretch: `1.12`. */
export const factorText = (value: number): string => value.toFixed(2).replace('-', '−');

/** A value in its metric's own unit, unit included. */
export const valueText = (value: number | undefined, unit: string): string => {
  if (value === undefined) return 'not measured';
  if (unit === 'ratio') return `${percentText(value)} %`;
  if (unit === 'ms') return `${msText(value)} ms`;
  if (unit === 'factor') return value >= 100 ? `× ${countText(Math.round(value))}` : `× ${factorText(value)}`;
  return unit === 'count' ? countText(value) : `${countText(value)} ${unit}`;
};

/** A bound as written, in the words of its unit: `0.65..0.75` of a ratio is `65 to 75 %`. */
export const boundText = (bound: string, unit: string): string => {
  const inUnit = (text: string): string => {
    const value = Number(text);
    return unit === 'ratio' ? trimmed((value * 100).toFixed(1)) : countText(value);
  };
  const suffix = unit === 'ratio' ? ' %' : unit === 'count' || unit === 'factor' ? '' : ` ${unit}`;
  const [low, high] = bound.split('..');
  if (low !== undefined && high !== undefined) return `${inUnit(low)} to ${inUnit(high)}${suffix}`;
  const [, operator, limit] = /^(<=|>=|==|<|>)\s*(.+)$/.exec(bound) ?? [];
  if (operator === undefined || limit === undefined) return bound;
  const words: Readonly<Record<string, string>> = { '<=': 'at most', '>=': 'at least', '==': 'exactly', '<': 'under', '>': 'over' };
  return `${words[operator] ?? operator} ${unit === 'factor' ? '× ' : ''}${inUnit(limit)}${suffix}`;
};

/** An ISO instant as `15 January 2026, 09:30 UTC`; as it came when it is none. */
export const dateText = (iso: string): string => {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return iso;
  const months = 'January February March April May June July August September October November December'.split(' ');
  const time = `${String(date.getUTCHours()).padStart(2, '0')}:${String(date.getUTCMinutes()).padStart(2, '0')}`;
  return `${date.getUTCDate()} ${months[date.getUTCMonth()] ?? ''} ${date.getUTCFullYear()}, ${time} UTC`;
};

/** A clause that may have come as a sentence, ready to be followed by a full stop of ours. */
export const clause = (text: string): string => text.trim().replace(/[.!]+$/, '');

const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text).replace('-', '−');
