// The world a script lives in, in the stand-in: a fresh context with k6's globals and none of Node's, and without the newer parts of ECMAScript that k6's
// engine (Sobek) leaves out of its conformance tests. Values from outside are made anew in it, as k6 does.

import vm from 'node:vm';

/** What Sobek's list of skipped test262 features names, as far as V8 has it in a bare context. */
const WITHOUT = `
  for (const name of ['Atomics', 'SharedArrayBuffer', 'WeakRef', 'FinalizationRegistry', 'WebAssembly', 'Iterator', 'BigInt', 'BigInt64Array', 'BigUint64Array', 'Float16Array']) delete globalThis[name];
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  for (const [owner, names] of [
    [Promise, ['withResolvers', 'try']],
    [Array, ['fromAsync']],
    [Object, ['groupBy']],
    [Map, ['groupBy']],
    [Array.prototype, ['toSorted', 'toReversed', 'toSpliced', 'with']],
    [String.prototype, ['isWellFormed', 'toWellFormed']],
    [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']],
    [iterator, ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find']],
  ]) for (const name of names) delete owner[name];
`;

export class StandInRealm {
  readonly #context: vm.Context;

  constructor(globals: Readonly<Record<string, unknown>>) {
    this.#context = vm.createContext({ ...globals });
    // In a scope of its own: what it names is not the script's.
    vm.runInContext(`{${WITHOUT}}`, this.#context);
  }

  /** Runs a CommonJS file; gives its exports. */
  load(code: string, requireModule: (name: string) => unknown): unknown {
    const wrapped = vm.runInContext(`(function (module, exports, require) {${code}\n})`, this.#context, { filename: 'script.cjs' }) as (
      module: { exports: object },
      exports: object,
      require: (name: string) => unknown,
    ) => void;
    const module = { exports: {} };
    wrapped(module, module.exports, requireModule);
    return module.exports;
  }

  /** The value as JSON carries it, made in here. */
  value(plain: unknown): unknown {
    return vm.runInContext('(text) => JSON.parse(text)', this.#context)(JSON.stringify(plain));
  }

  /** The bytes as an array buffer of in here. */
  buffer(bytes: Uint8Array): unknown {
    return vm.runInContext('(bytes) => Uint8Array.from(bytes).buffer', this.#context)(bytes);
  }
}
