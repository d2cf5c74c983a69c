// Rows by id behave as a map's do, and survive JSON.

import test from 'ava';
import { dropRow, emptyTable, hasRow, idsOf, putRow, rowOf, rowsOf, type Table } from '../../core/table.ts';

test('rows are found, replaced in their place and dropped; the count follows, and a copy through JSON is the same table', (t) => {
  const table: Table<string, number> = emptyTable();
  putRow(table, 'b', 1);
  putRow(table, 'a', 2);
  putRow(table, 'b', 3);
  t.deepEqual([idsOf(table), rowsOf(table), table.count], [['b', 'a'], [3, 2], 2]);
  t.deepEqual(JSON.parse(JSON.stringify(table)), table);
  dropRow(table, 'b');
  dropRow(table, 'b');
  t.deepEqual([rowOf(table, 'b'), rowOf(table, 'a'), hasRow(table, 'b'), table.count], [undefined, 2, false, 1]);
});

test('a name that every object has is no row', (t) => {
  const table: Table<string, number> = emptyTable();
  t.is(rowOf(table, 'toString'), undefined);
  t.false(hasRow(table, 'constructor'));
});
