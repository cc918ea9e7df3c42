import type { ClaimOrigin, Independence, OriginMerge } from '../model/claim.ts';
import type { Appearance } from './appearance.ts';
import type { Citations } from './circles.ts';
import { type Connection, connectionOf, onDecision } from './connections.ts';
import { type Decisions, decidedOf, undecided } from './decided.ts';
import { type MayConnect, mayConnect } from './may-connect.ts';
import { nothingShared, type SharedText } from './shared-text.ts';

/** The origins of a claim and how many of them are unconnected. */
export interface OriginCount {
  readonly origins: readonly ClaimOrigin[];
  readonly independent: Independence;
}

/** Statements that go back to one origin, first appearance first. */
interface Group {
  members: Appearance[];
  /** It may be one with another group: it repeats its quotation or its text, has a name that may be the same, or told it later. */
  doubtful: boolean;
  /** The group it may be one with. */
  readonly maybe?: Group | undefined;
}

/** How far one group's statements are searched for a connection: the rest says what these say. */
const COMPARED = 50;

/**
 * Counts origins: each statement joins the first earlier group it hangs on, or opens a group of its own. `upper` is the number of
 * groups, `lower` leaves out those that name nobody, those that rest on outlets citing each other and those that repeat another's quotation word for word.
 *
 * @param appearances - of one reading of the claim, by first appearance
 * @param citations - among all appearances of the claim
 * @param decisions - what people decided of the names
 * @param shared - statements at one place of a text their articles share
 */
export function countOrigins(
  appearances: readonly Appearance[],
  { isGroundless }: Citations,
  decisions: Decisions = undecided,
  shared: SharedText = nothingShared,
): OriginCount {
  let groups: Group[] = [];
  const reasons: OriginMerge[] = [];
  const named = appearances.find(({ origin }) => origin.named && origin.kind !== 'observation');
  const reachable = mayConnect<Group>(appearances, shared);
  // Named origins first, by their whole names: what hangs on somebody else finds him there, whatever the order of the dates.
  const inOrder = [...appearances].sort((a, b) => rank(a) - rank(b) || Number(isLoneName(a)) - Number(isLoneName(b)));
  for (const appearance of inOrder) {
    const found = firstConnection(groups, appearance, { decisions, shared, reachable });
    if (found) reasons.push(mergeOf(found.to, appearance, found.connection));
    const joined = found && !found.connection.doubtful ? found.group : null;
    // Of two who may both be a third, only one can be, when somebody decided that they are two.
    const isTaken =
      found !== null &&
      groups.some(({ maybe, members }) => maybe === found.group && isKept(members, appearance, decisions));
    const late = named !== undefined && isLate(appearance, named);
    if (found === null && late) reasons.push(mergeOf(named, appearance, saidEarlier(named)));
    const doubtful = (found !== null && !isTaken) || late;
    const own = joined ?? { members: [], doubtful, maybe: found?.group };
    own.members.push(appearance);
    reachable.add(own, appearance);
    if (joined === null) groups.push(own);
    if (decisions === undecided) continue;
    for (const { group, to, connection } of decidedOne(groups, own, appearance, decisions)) {
      reasons.push(mergeOf(to, appearance, connection));
      own.members.push(...group.members);
      own.doubtful &&= group.doubtful;
      groups = groups.filter((other) => other !== group);
    }
  }
  const at = new Map(appearances.map((appearance, n) => [appearance, n]));
  const lower = groups.filter(
    ({ members, doubtful }) => !doubtful && members.some((member) => member.origin.named && !isGroundless(member)),
  ).length;
  return {
    origins: groups
      .map(({ members }) => ({ origin: originOf(members), first: Math.min(...members.map((one) => at.get(one) ?? 0)) }))
      .sort((a, b) => a.first - b.first)
      .map(({ origin }) => origin),
    independent: { lower, upper: groups.length, reasons },
  };
}

/** Said by an outlet by itself when another already had somebody's word for it: it may have looked for itself, or only not said whose word. */
const isLate = (appearance: Appearance, named: Appearance): boolean =>
  appearance.origin.kind === 'observation' &&
  isAfter(appearance.statement.published ?? '9999', named.statement.published ?? '9999');

const saidEarlier = ({ origin }: Appearance): Connection => ({
  because: 'said earlier',
  evidence: [origin.name],
  doubtful: true,
});

/** On a later day, or in a later month or year where one of the two dates gives no more. */
function isAfter(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length, '2031-03-04'.length);
  return a.slice(0, length) > b.slice(0, length);
}

/** Persons and bodies, then outlets, then an outlet's own observation, then the unnamed. */
const rank = ({ origin }: Appearance): number =>
  !origin.named ? 3 : origin.kind === 'observation' ? 2 : origin.kind === 'outlet' ? 1 : 0;

/** "Salem": whose word it is shows only beside the whole name. */
const isLoneName = ({ origin, originKey }: Appearance): boolean =>
  origin.named && origin.kind === 'person' && !originKey.includes(' ');

const mergeOf = (to: Appearance, { statement }: Appearance, connection: Connection): OriginMerge => {
  const { because, evidence, decidedBy } = connection;
  return { merged: [to.statement.id, statement.id], because, evidence, ...(decidedBy !== undefined && { decidedBy }) };
};

/** Other groups that a person said are one with a statement that has just joined its own. */
function* decidedOne(groups: readonly Group[], own: Group, appearance: Appearance, decisions: Decisions) {
  for (const group of groups) {
    if (group === own || own.members.some((member) => isKept(group.members, member, decisions))) continue;
    for (const to of group.members) {
      const decided = decidedOf(to, appearance, decisions);
      if (decided?.says !== 'one') continue;
      yield { group, to, connection: onDecision(to, appearance, decided) };
      break;
    }
  }
}

/** True where a person decided that somebody among them is another one. */
const isKept = (members: readonly Appearance[], appearance: Appearance, decisions: Decisions): boolean =>
  decisions !== undecided && members.some((member) => decidedOf(member, appearance, decisions)?.says === 'two');

/** What is known of a claim beside its statements. */
interface Known {
  readonly decisions: Decisions;
  readonly shared: SharedText;
  readonly reachable: MayConnect<Group>;
}

function firstConnection(groups: readonly Group[], appearance: Appearance, { decisions, shared, reachable }: Known) {
  let doubtful = null;
  // Who is called the same comes before who may be meant.
  const isNamesake = ({ members }: Group): boolean =>
    rank(appearance) === 0 && members.some(({ originKey }) => originKey === appearance.originKey);
  const namesakes = groups.filter(isNamesake);
  const inOrder = namesakes.length === 0 ? groups : [...namesakes, ...groups.filter((one) => !namesakes.includes(one))];
  // A decision joins whom nothing else does.
  const asked = decisions === undecided ? reachable.among(inOrder, appearance) : inOrder;
  for (const group of asked) {
    const kept = isKept(group.members, appearance, decisions);
    for (const to of group.members.slice(0, COMPARED)) {
      const connection = connectionOf(to, appearance, decisions, shared);
      if (kept && connection?.because === 'same origin') continue;
      if (connection && !connection.doubtful) return { group, to, connection };
      if (connection) doubtful ??= { group, to, connection };
    }
  }
  return doubtful;
}

/** Without those who, in the same article, only tell what another one said. */
function innermost(members: readonly Appearance[]): readonly Appearance[] {
  const tellers = new Set(
    members.flatMap(({ statement, relayKeys }) => relayKeys.map((key) => `${statement.article}\n${key}`)),
  );
  const ends = members.filter(({ statement, originKey }) => !tellers.has(`${statement.article}\n${originKey}`));
  return ends.length > 0 ? ends : members;
}

/** Under its fullest name, in the spelling that came first. */
function originOf(members: readonly Appearance[]): ClaimOrigin {
  const ends = innermost(members);
  const best = Math.min(...ends.map(rank));
  const parts = ({ origin }: Appearance): number => (origin.named ? origin.name.split(/[\s-]+/).length : 0);
  const { origin } = ends.filter((member) => rank(member) === best).reduce((a, b) => (parts(b) > parts(a) ? b : a));
  return { name: origin.name, kind: origin.kind, statements: members.map(({ statement }) => statement.id).sort() };
}
