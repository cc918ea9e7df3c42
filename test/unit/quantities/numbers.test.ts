import { describe } from 'vitest';
import { quantityTable } from './quantity-table.ts';

describe('numbers', () => {
  quantityTable([
    ['Twenty-four men came.', 'Twenty-four = 24 man'],
    ['Twenty one men came.', 'Twenty one = 21 man'],
    ['Two hundred and fifty thousand men came.', 'Two hundred and fifty thousand = 250000 man'],
    ['One million two hundred thousand men came.', 'One million two hundred thousand = 1200000 man'],
    ['A hundred and one men came.', 'A hundred and one = 101 man'],
    ['Two and a half million men came.', 'Two and a half million = 2500000 man'],
    ['Half a million men came.', 'Half a million = 500000 man'],
    ['A million and a half men came.', 'A million and a half = 1500000 man'],
    ['A quarter of a million men came.', 'A quarter of a million = 250000 man'],
    ['Two point five million men came.', 'Two point five million = 2500000 man'],
    ['2½ tonnes came.', '2½ tonnes = 2.5 t'],
    ['2 1/2 tonnes came.', '2 1/2 tonnes = 2.5 t'],
    ['1.5 million men came.', '1.5 million = 1500000 man'],
    ['10 000 men came.', '10 000 = 10000 man'],
    ['1.234.567 men came.', '1.234.567 = 1234567 man'],
    ['12,34,567 men came.', '12,34,567 = 1234567 man'],
    ['12,5 million men came.', '12,5 million = 12500000 man'],
    ['5 lakh men came.', '5 lakh = 500000 man'],
    ['2 crore men came.', '2 crore = 20000000 man'],
    ['Three-quarters of a million men came.', 'Three-quarters of a million = 750000 man'],
    ['A tenth of a million people came.', 'A tenth of a million = 100000 people'],
    ['They pumped 3m bpd and 1.2m b/d.', '3m bpd = 3000000 bbl/day', '1.2m b/d = 1200000 bbl/day'],
    ['30m people came', '30m = 30000000 people'],
    ['Zero men came.', 'Zero = 0 man'],
  ]);
});

describe('ranges', () => {
  quantityTable([
    ['Between 5 and 7 million men came.', 'Between 5 and 7 million = 5000000–7000000 man'],
    ['20-30 men came.', '20-30 = 20–30 man'],
    ['20 to 30 men came.', '20 to 30 = 20–30 man'],
    ['Two or three men came.', 'Two or three = 2–3 man'],
    ['Prices rose 10 to 15 percent.', '10 to 15 percent = 10–15 %'],
    ['Prices rose 10-15 %.', '10-15 % = 10–15 %'],
    ['Prices rose between 20% and 30%.', 'between 20% and 30% = 20–30 %'],
    ['Prices rose from 5 to 7 percent.', '5 = 5 %', '7 percent = 7 %'],
    ['It costs between $35,000 and $50,000.', 'between $35,000 and $50,000 = 35000–50000 USD'],
    ['It costs $5-7 billion.', '$5-7 billion = 5000000000–7000000000 USD'],
    ['It costs £5-£7.', '£5-£7 = 5–7 GBP'],
    ['It costs $12 million to $20 million.', '$12 million to $20 million = 12000000–20000000 USD'],
  ]);
});

describe('how exactly', () => {
  quantityTable([
    ['Nearly 40 men came.', 'Nearly 40 = → 40 man'],
    ['Almost 40 men came.', 'Almost 40 = → 40 man'],
    ['Close to 40 men came.', 'Close to 40 = → 40 man'],
    ['Just under 40 men came.', 'Just under 40 = → 40 man'],
    ['About 40 men came.', 'About 40 = ~ 40 man'],
    ['Some 40 men came.', 'Some 40 = ~ 40 man'],
    ['Around 40 men came.', 'Around 40 = ~ 40 man'],
    ['Roughly 40 men came.', 'Roughly 40 = ~ 40 man'],
    ['An estimated 40 men came.', 'An estimated 40 = ~ 40 man'],
    ['40 or so men came.', '40 or so = ~ 40 man'],
    ['More than 40 men came.', 'More than 40 = > 40 man'],
    ['Well over 40 men came.', 'Well over 40 = > 40 man'],
    ['Upwards of 40 men came.', 'Upwards of 40 = > 40 man'],
    ['In excess of 40 men came.', 'In excess of 40 = > 40 man'],
    ['No fewer than 40 men came.', 'No fewer than 40 = ≥ 40 man'],
    ['A minimum of 40 men came.', 'A minimum of 40 = ≥ 40 man'],
    ['40-plus men came.', '40-plus = ≥ 40 man'],
    ['40 or more men came.', '40 or more = ≥ 40 man'],
    ['Up to 40 men came.', 'Up to 40 = ≤ 40 man'],
    ['As many as 40 men came.', 'As many as 40 = ≤ 40 man'],
    ['No more than 40 men came.', 'No more than 40 = ≤ 40 man'],
    ['Fewer than 40 men came.', 'Fewer than 40 = < 40 man'],
    ['Less than $40 is left.', 'Less than $40 = < 40 USD'],
    ['They spoke about three men.', 'three = 3 man'],
    ['He flew over two hills.', 'two = 2 hill'],
  ]);
});
