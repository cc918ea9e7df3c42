/**
 * How the press says on whose word something is so. `{S}` who, `{C}` the clause, `{Q}` the clause as a quoted sentence, `{R}` the outlet it
 * came through, `{D}` a weekday. Wire, broadcast and translated agency style; written without a look at the rules that read them.
 * Every fourth of each list is kept: its errors are never read, only counted.
 */

/** Somebody says it to nobody in particular. */
export const SAID: readonly string[] = [
  '{S} said {C}.',
  '{S} said on {D} that {C}.',
  'According to {S}, {C}.',
  '“{Q},” {S} said.',
  '{Q}, {S} said on {D}.',
  '{Q}, according to {S}.',
  '{S} told reporters on {D} that {C}.',
  '“{Q},” said {S}.',
  'In a statement on {D}, {S} said {C}.',
  '{S} announced that {C}.',
  '{S} says {C}.',
  '{S} told a news conference that {C}.',
  '{S} stressed that {C}.',
  '{S} confirmed to journalists that {C}.',
  'Speaking to reporters, {S} said that {C}.',
  '{S} has said {C}.',
  '“{Q}”, {S} pointed out.',
  '{S} stated on {D} that {C}.',
  'As {S} tells it, {C}.',
  '{S}, for his part, affirmed that {C}.',
  '{S} added that {C}.',
  'In remarks to reporters on {D}, {S} disclosed that {C}.',
  '{S} insists that {C}.',
  '{S} made it known that {C}.',
];

/** Somebody says it to an outlet, or an outlet passes it on. */
export const RELAYED: readonly string[] = [
  '{S} told {R} that {C}.',
  '{R} quoted {S} as saying that {C}.',
  '{C|}, {R} reported, citing {S}.',
  'In an interview with {R}, {S} said {C}.',
  '{S} was quoted by {R} as saying {C}.',
  '“{Q},” {S} told {R}.',
  '{R}, citing {S}, reported on {D} that {C}.',
  '{S} said in an interview aired by {R} on {D} that {C}.',
  '“{Q},” {S} was quoted as saying by {R}.',
  'According to {R}, {S} said that {C}.',
  '{R} said on {D}, quoting {S}, that {C}.',
  'In comments carried by {R}, {S} said {C}.',
  '{Q}, {S} told {R}.',
  '{R} cited {S} as saying that {C}.',
  'Speaking to {R} on {D}, {S} said {C}.',
  '{S}, in remarks published by {R}, said that {C}.',
];

/** The outlet itself says it, of its own interview. */
export const TO_US: readonly string[] = [
  '{S} told {R} that {C}.',
  'In an interview with {R}, {S} said {C}.',
  '“{Q},” {S} told {R} on {D}.',
  '{S}, speaking to {R}, said that {C}.',
];

/** Another outlet says it, and nobody behind it is named. */
export const PAPER: readonly string[] = [
  '{R} reported on {D} that {C}.',
  '{Q}, {R} reported.',
  'According to {R}, {C}.',
  '{Q}, according to a report by {R}.',
  'A report by {R} said {C}.',
  '{R} says {C}.',
  '{R} reports that {C}.',
  '{Q}, {R} said on {D}.',
];

/** Nobody is named at all. */
export const AT_LARGE: readonly string[] = [
  'Reports said {C}.',
  'According to media reports, {C}.',
  '{Q}, according to reports.',
  'It has been reported that {C}.',
  'Local media reported that {C}.',
];

/** The whole is denied. `{C}` is the clause as a fact. */
export const DENIED: readonly string[] = [
  '{S} denied that {C}.',
  '{S} rejected claims that {C}.',
  '{S} denied reports that {C}.',
  '{S} dismissed as untrue reports that {C}.',
  '{S} on {D} denied that {C}.',
  'It was not true that {C}, {S} said.',
  '{S} has denied that {C}.',
  '{S} refuted allegations that {C}.',
];

/** The denial is in the clause: `{C}` is the clause with its "not". */
export const NOT_SO: readonly string[] = [
  '{S} said {C}.',
  '“{Q},” {S} said.',
  '{S} insisted that {C}.',
  '{S} told reporters that {C}.',
];

/** Denied without saying what: `{X}` the deed. The content is what stands in brackets. */
export const DENIED_IN_PART: readonly string[] = [
  '{S} strongly denied [any involvement].',
  '{S} denied [any role in {X}].',
  '{S} has denied [responsibility for {X}].',
  '{S} rejected [the accusation].',
  '{S} denied [involvement in {X}].',
  '“[We had nothing to do with it],” {S} said.',
  '{S} dismissed [the allegation] as baseless.',
  '{S} said [it had no part in {X}].',
];
