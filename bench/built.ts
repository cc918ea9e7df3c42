/** The stages as users run them: from `dist/`, with the types of `src/`. */
const from = async <T>(file: string): Promise<T> => import(new URL(`../dist/${file}.js`, import.meta.url).href);

export const { analyse } = await from<typeof import('../src/language/analyse.ts')>('language/analyse');
export const { attribute } = await from<typeof import('../src/attribution/attribute.ts')>('attribution/attribute');
export const { recogniseNames } =
  await from<typeof import('../src/recognition/recognise-names.ts')>('recognition/recognise-names');
export const { identify } = await from<typeof import('../src/identity/identify.ts')>('identity/identify');
export const { entitiesOf } = await from<typeof import('../src/identity/entities-of.ts')>('identity/entities-of');
export const { readTimes } = await from<typeof import('../src/times/read-times.ts')>('times/read-times');
export const { locate } = await from<typeof import('../src/places/locate.ts')>('places/locate');
export const { homeOf } = await from<typeof import('../src/places/home-of.ts')>('places/home-of');
export const { readQuantities } =
  await from<typeof import('../src/quantities/read-quantities.ts')>('quantities/read-quantities');
export const { followChains } = await from<typeof import('../src/chains/follow-chains.ts')>('chains/follow-chains');
export const { annotate } = await from<typeof import('../src/pipeline.ts')>('pipeline');
export const { attributionModel, gazetteer, recognitionModel } =
  await from<typeof import('../src/models.ts')>('models');
export const { compareNames } = await from<typeof import('../src/names/compare-names.ts')>('names/compare-names');
