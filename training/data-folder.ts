import { join } from 'node:path';

/** Where the corpora lie: `HEARSAY_DATA`, or beside the project. */
export const DATA = process.env.HEARSAY_DATA ?? join(import.meta.dirname, '../../shared/data');
