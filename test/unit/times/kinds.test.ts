import { describe, expect, it } from 'vitest';
import { timesIn } from './times-in.ts';

const table = (rows: readonly (readonly [text: string, ...times: string[]])[]): void => {
  it.each(rows.map(([text, ...times]) => [text, times] as const))('%s', (text, times) => {
    expect(timesIn(text)).toEqual(times);
  });
};

describe('days of the week', () => {
  table([
    ['The pier was shut on Tuesday.', 'Tuesday = 2031-05-13'],
    ['The pier was shut on Monday.', 'Monday = 2031-05-19'],
    ['The pier will be shut on Tuesday.', 'Tuesday = 2031-05-20'],
    ['Amin is due to speak Friday.', 'Friday = 2031-05-23'],
    ['The talks were put off until Friday.', 'Friday = 2031-05-16'],
    ['The board postponed the talks until Friday.', 'Friday = 2031-05-23'],
    ['Work ended last Tuesday.', 'last Tuesday = 2031-05-13'],
    ['Work ends next Tuesday.', 'next Tuesday = 2031-05-20'],
    ['It rained this past Sunday.', 'this past Sunday = 2031-05-18'],
    ['The vote on Friday would be close.', 'Friday = 2031-05-23'],
    ['Friday’s storm broke the mast.', 'Friday = 2031-05-16'],
    ['They met on Saturday and Sunday.', 'Saturday = 2031-05-17', 'Sunday = 2031-05-18'],
    ['She could not be reached Friday.', 'Friday = 2031-05-16'],
    ['Tue 13 May 2031 was wet.', 'Tue 13 May 2031 = 2031-05-13'],
    ['The Sun and the Sunday Post were sold and wed.'],
    ['On Tuesday he spoke, and on Friday he will leave.', 'Tuesday = 2031-05-13', 'Friday = 2031-05-23'],
    ['On Friday he will leave and on Sunday he came.', 'Friday = 2031-05-23', 'Sunday = 2031-05-18'],
  ]);
});

describe('days and months of the year', () => {
  table([
    ['Work began in February.', 'February = 2031-02'],
    ['Work began in June.', 'June = 2030-06'],
    ['Work will begin in June.', 'June = 2031-06'],
    ['It opened last December.', 'last December = 2030-12'],
    ['It opens this September.', 'this September = 2031-09'],
    ['It opened in July last year.', 'July last year = 2030-07'],
    ['It opened in March of this year.', 'March of this year = 2031-03'],
    ['In December he left and in April he will return.', 'December = 2030-12', 'April = 2032-04'],
    ['He left on the first Monday of May.', 'the first Monday of May = 2031-05-05'],
    ['He left on the last Friday in January.', 'the last Friday in January = 2031-01-31'],
    ['He left on the second Tuesday of June, 2029.', 'the second Tuesday of June, 2029 = 2029-06-12'],
    ['He will leave on the third Thursday of June.', 'the third Thursday of June = 2031-06-19'],
    ['He left on the fifth Monday of March.', 'the fifth Monday of March = 2031-03-31'],
    ['He fell on March 12.', 'March 12 = 2031-03-12'],
    ['He fell on 12 March 2029.', '12 March 2029 = 2029-03-12'],
    ['He fell on March 12, 2029, at sea.', 'March 12, 2029 = 2029-03-12'],
    ['He fell on the 5th of May.', 'the 5th of May = 2031-05-05'],
    ['He fell on Nov. 6.', 'Nov. 6 = 2030-11-06'],
    ['He gave no reason for the June 2 deadline.', 'June 2 = 2031-06-02'],
    ['Answers must be in by June 2.', 'June 2 = 2031-06-02'],
    ['They met on Thursday, April 10.', 'Thursday, April 10 = 2031-04-10'],
    // 2 December is a Monday in 2030.
    ['They meet on Monday, Dec. 2.', 'Monday, Dec. 2 = 2030-12-02'],
    ['It ran from June 5-7, 2029.', 'June 5 = 2029-06-05', '7, 2029 = 2029-06-07'],
    ['It ran from 5 to 7 June 2029.', '5 = 2029-06-05', '7 June 2029 = 2029-06-07'],
    ['Votes are due on April 24 and 25.', 'April 24 = 2032-04-24', '25 = 2032-04-25'],
    ['It was signed on 2029-05-20.', '2029-05-20 = 2029-05-20'],
    ['It was signed on 20/05/2029.', '20/05/2029 = 2029-05-20'],
    ['It was signed on 05/20/2029.', '05/20/2029 = 2029-05-20'],
    // Nobody can say which is the month.
    ['It was signed on 05/06/2029.', '05/06/2029 = 2029'],
    ['She may march in a march.'],
    ['April Holm and March Lund spoke.'],
    ['Ola May said May would stay in May.', 'May = 2031-05'],
  ]);
});

describe('years and longer', () => {
  table([
    ['It closed in 2006.', '2006 = 2006'],
    ['Between 1998 and 2003 it grew.', '1998 = 1998', '2003 = 2003'],
    ['The 2006-07 season was short.', '2006 = 2006', '07 = 2007'],
    ['The 1996 games were held here.', '1996 = 1996'],
    ['In fiscal 2029 it lost money.', 'fiscal 2029 = 2029'],
    ['The 1990s were quiet.', 'The 1990s = 199'],
    ['In the early 1990s and the ’80s it grew.', 'the early 1990s = 199', 'the ’80s = 198'],
    ['The nineties were quiet.', 'The nineties = 199'],
    ['It was built in the late 19th century.', 'the late 19th century = 18'],
    ['By the year 2040 it will sink.', 'the year 2040 = 2040'],
    ['In nineteen ninety-six it sank.', 'nineteen ninety-six = 1996'],
    ['Some 1500 people saw 2000 ships for $2000.'],
    ['Room 1998 cost 1998 votes.'],
  ]);
});

describe('seasons, quarters and halves', () => {
  table([
    ['It sank in the summer of 2006.', 'the summer of 2006 = 2006-SU'],
    ['It sank last fall.', 'last fall = 2030-FA'],
    ['It sank in the winter.', 'the winter = 2030-WI'],
    ['Prices fell in the third quarter of 2029.', 'the third quarter of 2029 = 2029-Q3'],
    ['It expects a first-quarter loss.', 'first-quarter = 2031-Q1'],
    ['Q3 2029 was weak.', 'Q3 2029 = 2029-Q3'],
    ['It fell in this year’s first quarter.', 'this year’s first quarter = 2031-Q1'],
    ['It fell in the fiscal second quarter.', 'the fiscal second quarter = 2031-Q2'],
    ['It rose in the first half of 2029.', 'the first half of 2029 = 2029-H1'],
    [
      'It earned 5 million in the first quarter, up from 3 million a year earlier.',
      'the first quarter = 2031-Q1',
      'a year earlier = 2030-Q1',
    ],
    ['The fall of the wall and the spring water.'],
    ['He scored in the second half.'],
  ]);
});

describe('counted from the article’s day', () => {
  table([
    ['It sank yesterday.', 'yesterday = 2031-05-18'],
    ['He resigned earlier this month.', 'earlier this month = 2031-05'],
    ['He left last week.', 'last week = 2031-W20'],
    ['He leaves early next year.', 'early next year = 2032'],
    ['It must be done by the end of the year.', 'the end of the year = 2031'],
    ['It was done over the weekend.', 'the weekend = 2031-W20-WE'],
    ['Two years ago it sank.', 'Two years ago = 2029'],
    ['It sank almost six months ago.', 'almost six months ago = 2030-11'],
    ['It sank several years ago.', 'several years ago = PAST_REF'],
    ['The week of March 3 was cold.', 'The week of March 3 = 2031-W10'],
    ['It ends in late June.', 'late June = 2031-06'],
    ['It was begun in mid-March.', 'mid-March = 2031-03'],
  ]);
});

describe('counted from what was told before', () => {
  table([
    ['It sank on March 3. The previous day it had rained.', 'March 3 = 2031-03-03', 'The previous day = 2031-03-02'],
    ['It sank on March 3. Two days later it was found.', 'March 3 = 2031-03-03', 'Two days later = 2031-03-05'],
    ['It sank on March 3. That week it rained.', 'March 3 = 2031-03-03', 'That week = 2031-W10'],
    ['It sank on March 3 and rose the next morning.', 'March 3 = 2031-03-03', 'the next morning = 2031-03-04TMO'],
    [
      'It sank in 2014. A year later it rose. The following year it burned.',
      ...['2014 = 2014', 'A year later = 2015', 'The following year = 2016'],
    ],
  ]);
});

describe('times of the day', () => {
  table([
    ['It sank on Sunday night.', 'Sunday night = 2031-05-18TNI'],
    ['It sank early Friday morning.', 'early Friday morning = 2031-05-16TMO'],
    ['It sank last night.', 'last night = 2031-05-18TNI'],
    ['It sank this morning.', 'this morning = 2031-05-19TMO'],
    ['It sank at 9 p.m. local time.', '9 p.m. local time = 2031-05-19T21:00'],
    ['It sank at 9 p.m. local time on Friday.', '9 p.m. local time = 2031-05-16T21:00', 'Friday = 2031-05-16'],
    ['It sank at 10:35 a.m. Friday.', '10:35 a.m. Friday = 2031-05-16T10:35'],
    ['It sank at 14:30 GMT.', '14:30 GMT = 2031-05-19T14:30Z'],
    ['It sank at 7.30pm.', '7.30pm = 2031-05-19T19:30'],
    ['It sank at noon Thursday.', 'noon Thursday = 2031-05-15T12:00'],
    ['It sank at 5 o’clock.', '5 o’clock = 2031-05-19T05:00'],
    ['It sank on the night of 3 March.', 'the night of 3 March = 2031-03-03TNI'],
    ['It sank at 25:70 and 13 p.m.'],
    ['They won 14:30 in the end.'],
  ]);
});

describe('durations', () => {
  table([
    ['For two decades nobody came.', 'two decades = P20Y'],
    ['Over the past few days it rained.', 'the past few days = PXD'],
    ['It lasted nearly three years.', 'nearly three years = P3Y'],
    ['It takes 2 1/2 years.', '2 1/2 years = P2.5Y'],
    ['It takes a minute and a half.', 'a minute and a half = PT1M30S'],
    ['It takes at least 72 hours.', 'at least 72 hours = PT72H'],
    ['A ten-day truce and a decade-long feud.', 'ten-day = P10D', 'decade-long = P10Y'],
    ['It rained for weeks or months.', 'weeks or months = PXW'],
    ['It grew in recent years.', 'recent years = PXY'],
    ['It takes two to three weeks.', 'two to three weeks = PXW'],
    ['A 52-year-old man, 30 years old, and a two-year-old boy.'],
    ['Three quarters of the crew left.'],
  ]);
});

describe('times that come again', () => {
  table([
    ['They meet every Friday.', 'every Friday = XXXX-WXX-5'],
    ['They meet on Tuesday nights.', 'Tuesday nights = XXXX-WXX-2TNI'],
    ['They meet each month and every two weeks.', 'each month = P1M', 'every two weeks = P2W'],
    ['It costs $5 million a year.', 'a year = P1Y'],
    ['They meet daily.', 'daily = P1D'],
  ]);
});

describe('times without a calendar', () => {
  table([
    ['Now the future is bright.', 'Now = PRESENT_REF', 'the future = FUTURE_REF'],
    ['It was recently sold, as in the past.', 'recently = PAST_REF', 'the past = PAST_REF'],
  ]);
});

describe('without the article’s date', () => {
  it.each([
    ['It sank on Tuesday.', 'Tuesday = XXXX-WXX-2'],
    ['It sank in February.', 'February = XXXX-02'],
    ['It sank on March 12.', 'March 12 = XXXX-03-12'],
    ['It sank last week.', 'last week = XXXX-WXX'],
    ['It sank at 9 p.m.', '9 p.m. = XXXX-XX-XXT21:00'],
    ['It sank in March 2029.', 'March 2029 = 2029-03'],
  ])('%s', (text, time) => {
    expect(timesIn(text, null)).toEqual([time]);
  });
});
