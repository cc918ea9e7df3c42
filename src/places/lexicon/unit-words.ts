import { wordSet } from '../../language/word-set.ts';

/** Words for a part of a country that stand before or behind its name. */
export const REGION_WORDS = wordSet(`
  province governorate region state oblast prefecture department territory emirate canton krai republic provinces
  muhafazah wilaya voivodeship division regions states`);

/** Words for a smaller part, which is called after its chief town. */
export const DISTRICT_WORDS = wordSet(`
  county district municipality commune subdistrict upazila tehsil taluk taluka raion borough township parish
  constituency countryside counties districts`);

/** Words for a town, which change nothing. */
export const TOWN_WORDS = wordSet('city town village metropolis capital metropolitan area');

/** Parts of a place by their side: "northern Iraq" lies in Iraq. */
export const SIDE_WORDS = wordSet(`
  north south east west northern southern eastern western northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern central greater old downtown rural inner outer mainland
  metropolitan suburban upstate midtown`);

/** What is called after a place and reaches far beyond it. */
export const NATURE_WORDS = wordSet(`
  river rivers sea ocean gulf strait straits mountain mountains valley desert basin plateau peninsula delta lake falls`);
