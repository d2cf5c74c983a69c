// What is done to lists in place, where a long fight or a simulation would otherwise make a list or a function anew for every blow. Here and on the way of
// a blow lists are walked by index (core/PERFORMANCE.md).

/** Takes one item out, and keeps the order of the others. */
export const remove = <Item>(list: Item[], item: Item): void => {
  const index = list.indexOf(item);
  if (index >= 0) removeAt(list, index);
};

/** Takes the item at `index` out, and keeps the order of the others. */
export const removeAt = (list: unknown[], index: number): void => {
  for (let next = index + 1; next < list.length; next += 1) list[next - 1] = list[next];
  list.pop();
};

/** Adds an item at the end, as `push` does. */
export const append = <Item>(list: Item[], item: Item): void => {
  list[list.length] = item;
};

/** Adds an item at the end, and drops the first when there are more than `most`. */
export const appendUpTo = <Item>(list: Item[], item: Item, most: number): void => {
  if (list.length < most) {
    append(list, item);
    return;
  }
  for (let index = 1; index < list.length; index += 1) list[index - 1] = list[index] as Item;
  list[list.length - 1] = item;
};
