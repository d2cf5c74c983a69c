// Branded primitives: strings and numbers that the compiler keeps apart by meaning. A brand costs nothing at run time; it stops an
// enemy's id from being passed as a character's, or a client's clock from being added to a party's.

declare const brand: unique symbol;

/** A primitive that carries a meaning the compiler checks. Made only by the functions beside the type, never by a bare cast elsewhere. */
export type Brand<Primitive, Meaning extends string> = Primitive & { readonly [brand]: { readonly [K in Meaning]: true } };

/** An instant `durationMs` after `instant`, on the same clock. The one way to add a duration to an instant. */
export const addMs = <Instant extends number>(instant: Instant, durationMs: number): Instant => (instant + durationMs) as Instant;

/** The duration in ms from `start` to `end`, both on one clock; negative when `end` comes first. */
export const betweenMs = <Instant extends number>({ start, end }: { start: Instant; end: Instant }): number => end - start;
