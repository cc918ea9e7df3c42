export { dateInWords } from '../../src/model/date-in-words.ts';
