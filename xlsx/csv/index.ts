export type { Encoding } from './decode.ts';
export type { Delimiter } from './delimiter.ts';
export { csvLimits } from './limits.ts';
export { type CsvList, readCsv } from './read-csv.ts';
export { writeCsv } from './write-csv.ts';
