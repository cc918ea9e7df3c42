/** Words in front of a name by which a writer says that others call it so. Source: compiled by hand. */
export const CALLED_SO = [
  'so-called',
  'so called',
  'self-styled',
  'self-proclaimed',
  'self-declared',
  'self-described',
];

/** Verbs of naming: "what it calls", "what he described as". Source: compiled by hand. */
export const NAMING = 'call calls called term terms termed label labels labelled labeled dub dubs dubbed'.split(' ');
export const NAMING_AS = ['describe', 'describes', 'described', 'refer to', 'refers to', 'referred to'];
