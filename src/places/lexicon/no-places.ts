/**
 * Capitalised words that are towns' names too, and meant so only where the text says in what they lie: "Independence,
 * Missouri". Spelling of `placeKey`. Source: compiled by hand.
 */
export const NO_PLACES: ReadonlySet<string> = new Set(
  `congress senate parliament house cabinet government court union liberty independence republic democrat republican justice commerce
  police army navy marines guard king queen prince president pope church bible christmas easter internet web online university college hospital
  media press times post sun mirror star globe mail herald telegraph guardian observer economist channel network facebook twitter google apple
  microsoft tesla ford boeing visa energy power enterprise security defense peace hope faith grace trinity
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  spring summer autumn fall winter northern southern eastern western central god allah jesus christ muhammad mohammed box code date sale most best normal`.split(
    /\s+/u,
  ),
);
