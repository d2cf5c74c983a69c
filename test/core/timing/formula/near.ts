// A number of ours beside one of the reference notes.

export const near = (
  t: { true: (actual: boolean, message?: string) => boolean },
  actual: number,
  expected: number,
  tolerance: number,
  what: string,
): void => {
  t.true(Math.abs(actual - expected) <= tolerance, `${what}: got ${actual}, the notes say ${expected}`);
};
