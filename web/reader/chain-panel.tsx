import type { Span } from '../../src/model/span.ts';
import type { Link } from '../../src/model/statement.ts';
import type { ClaimSummary } from '../../src/serve/api.ts';
import { Convergence } from '../convergence.tsx';
import { KeepInDossier } from '../dossiers/keep-in-dossier.tsx';
import { addressOfClaim, addressOfOutlet, addressOfSource } from '../routes.ts';
import { counted } from '../words/counted.ts';
import { goesBackTo } from '../words/independence.ts';
import { hasSourcePage, KIND_IN_WORDS, lookOf } from '../words/link-kinds.ts';
import { CopyCitation } from './copy-citation.tsx';
import type { Part, Spoken } from './spoken.ts';
import { StatementTerms } from './statement-terms.tsx';

interface ChainPanelProps {
  /** Id of its article. */
  readonly article: string;
  readonly spoken: Spoken;
  readonly claim: ClaimSummary | undefined;
  readonly position: string;
  readonly citation: string;
  /** False of a statement that is only pointed at: what can be done with one waits until it is selected. */
  readonly selected: boolean;
  readonly onShow: (span: Span | 'head') => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onClose: () => void;
}

const ROLE_IN_WORDS = {
  carrier: 'carried by',
  publisher: 'published by',
  relay: 'passed on by',
  origin: 'origin',
} as const;

/** Why a statement is in no claim. */
function withoutClaim(part: Part): string {
  if (part === 'body') return 'Not yet part of a claim.';
  return `From ${part === 'title' ? 'the headline' : 'a caption'}. Claims are formed of what the text itself says.`;
}

interface HopProps {
  readonly link: Link;
  readonly text: string;
  readonly last: boolean;
  readonly onShow: (span: Span | 'head') => void;
}

/** One name of the chain with the words that prove it. */
function Hop({ link, text, last, onShow }: HopProps) {
  const { name, kind, role, span, evidence } = link;
  return (
    <li class={`hop ${role} ${lookOf(kind)}${last ? ' last' : ''}`}>
      <span class="hop-role">
        {last ? 'on the word of' : ROLE_IN_WORDS[role]}
        {evidence === undefined ? null : (
          <button type="button" class="evidence" onClick={() => onShow(evidence)} title="Show these words in the text">
            “{text.slice(...evidence)}”
          </button>
        )}
      </span>
      <button type="button" class="hop-name" onClick={() => onShow(span ?? 'head')} title="Show the words that name it">
        {name}
      </button>
      <span class="hop-kind">
        {KIND_IN_WORDS[kind]}
        {hasSourcePage(kind) && role !== 'publisher' && role !== 'carrier' ? (
          <a href={addressOfSource(name)}>everything from here</a>
        ) : null}
        {role === 'publisher' ? <a href={addressOfOutlet(name)}>on whose word it reports</a> : null}
      </span>
      {last && kind === 'unnamed' ? <span class="chain-end">The chain ends here: not named.</span> : null}
    </li>
  );
}

/** From the reader inwards: the outlet, who passed it on, and on whose word it rests. */
export function ChainPanel({
  article,
  spoken,
  claim,
  position,
  citation,
  selected,
  onShow,
  onStep,
  onClose,
}: ChainPanelProps) {
  const { statement, text, part } = spoken;
  const { chain } = statement;
  return (
    <section
      class="panel"
      aria-label={selected ? 'Chain of the selected statement' : 'Chain of the statement pointed at'}
    >
      <header class="panel-head">
        <h2>{position}</h2>
        {selected ? (
          <>
            <button type="button" class="icon" aria-label="Previous statement" onClick={() => onStep(-1)}>
              ↑
            </button>
            <button type="button" class="icon" aria-label="Next statement" onClick={() => onStep(1)}>
              ↓
            </button>
            <button type="button" class="icon" aria-label="Close" onClick={onClose}>
              ✕
            </button>
          </>
        ) : (
          <span class="small">a click keeps it here</span>
        )}
      </header>
      <ol class="chain">
        <li class="hop you">
          <span class="hop-role">what you read</span>
        </li>
        {chain.map((link, at) => (
          <Hop key={at} link={link} text={text} last={at === chain.length - 1} onShow={onShow} />
        ))}
      </ol>
      <StatementTerms statement={statement} />
      {selected ? (
        <>
          <KeepInDossier article={article} statement={statement.id} byKey />
          <CopyCitation citation={citation} />
        </>
      ) : null}
      {claim === undefined ? (
        <p class="panel-claim small">{withoutClaim(part)}</p>
      ) : (
        <a class="panel-claim" href={addressOfClaim(claim.id)}>
          <Convergence outlets={claim.outlets} independent={claim.independent} />
          <span>
            <strong>Its claim</strong> is said in {counted(claim.outlets, 'outlet')} and {goesBackTo(claim.independent)}
            {claim.denials > 0 ? `, with ${counted(claim.denials, 'denial')}` : ''}. <kbd>c</kbd>
          </span>
        </a>
      )}
    </section>
  );
}
