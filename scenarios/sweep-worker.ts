// A worker thread of a sweep: plays the cells it is handed. Each cell carries its own seed, so which thread plays it changes nothing.

import type { DodgeCell } from '../reports/record.ts';
import { runDodgeCell, type DodgeCellQuestion } from './dodge-cell.ts';

/** One cell, played. */
const playCell = (question: DodgeCellQuestion): DodgeCell => runDodgeCell(question);

// Piscina asks for a default export.
export default playCell;
