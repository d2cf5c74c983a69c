// Rows by id as plain data: what a Map is, but JSON and structuredClone carry it whole. Rows keep the order in which they came. Ids are texts that are no
// whole numbers, which an object would put first.

/** Rows by id. */
export interface Table<Id extends string, Row> {
  readonly rows: Partial<Record<Id, Row>>;
  /** How many there are, beside them because it is asked after every turn. */
  count: number;
}

export const emptyTable = <Id extends string, Row>(): Table<Id, Row> => ({ rows: {}, count: 0 });

export const rowOf = <Id extends string, Row>({ rows }: Table<Id, Row>, id: Id): Row | undefined =>
  Object.hasOwn(rows, id) ? rows[id] : undefined;

export const hasRow = <Id extends string, Row>({ rows }: Table<Id, Row>, id: Id): boolean => Object.hasOwn(rows, id);

/** Puts the row in, or in the place of the one that has its id. */
export const putRow = <Id extends string, Row>(table: Table<Id, Row>, id: Id, row: Row): void => {
  if (!hasRow(table, id)) table.count += 1;
  table.rows[id] = row;
};

/** Takes the row out, if there is one. */
export const dropRow = <Id extends string, Row>(table: Table<Id, Row>, id: Id): void => {
  if (!hasRow(table, id)) return;
  table.count -= 1;
  delete table.rows[id];
};

/** Every row, oldest first. A copy: rows may be dropped while one goes through it. */
export const rowsOf = <Row>({ rows }: Table<string, Row>): Row[] => Object.values(rows) as Row[];

/** Every id, oldest first. */
export const idsOf = <Id extends string, Row>({ rows }: Table<Id, Row>): Id[] => Object.keys(rows) as Id[];
