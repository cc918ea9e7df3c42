import { describe } from 'vitest';
import { quantityTable } from './quantity-table.ts';

describe('no quantities', () => {
  quantityTable([
    ['The F-16 and the Mi-25 landed.'],
    ['They spoke of Article 50 and page 4.'],
    ['They met in Room 101 on Route 66.'],
    ['A Boeing 737 and an A320 landed.'],
    ['The final 787 has been built.'],
    ['The West Amra 1 oil field lies idle.'],
    ['Resolution 2254 and the G20 failed.'],
    ['Covid-19 and the M23 are here.'],
    ['He is No. 10 in the row.'],
    ['He came 21st and 5th.'],
    ['It ended 3-1, and 52-48 in the council.'],
    ['It was a 6-0 win.'],
    ['Call +98 21 1234 5678 or 555-0199.'],
    ['The ratio is 3:1 and the version 3.2.1.'],
    ['It is open 24/7 since 9/11.'],
    ['He lives at 10 Amra Street.'],
    ['1. Open the lid.'],
    ['It was (3) and last.'],
    ['It was built in 1998.'],
    ['The 1990s and the mid-20s are over.'],
    ['In the Four Corners they met the Group of Seven.'],
    ['He waited for two hours and three days.'],
    ['A third man came in the third quarter.'],
    ['He settled scores.'],
    ['It is 4x4 and 3D.'],
  ]);
});
