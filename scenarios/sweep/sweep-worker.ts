// A worker thread of a sweep: plays the rows it is handed. Each row carries its own seed, so which thread plays it changes nothing.

import type { DodgeCell } from '../../reports/record.ts';
import { runDodgeRow, type DodgeRowQuestion } from './dodge-row.ts';

/** One row, played and judged. */
const playRow = (question: DodgeRowQuestion): DodgeCell[] => runDodgeRow(question);

// Piscina asks for a default export.
export default playRow;
