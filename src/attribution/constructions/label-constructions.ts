import type { Document } from '../../language/document.ts';
import type { Surroundings } from '../surroundings.ts';
import { labelAsSomebodyPutIt } from './as-somebody-put-it.ts';
import { labelAttitudeThat } from './attitude-that.ts';
import { labelClauseAroundSource } from './clause-around-source.ts';
import type { Construction, Labelled } from './construction.ts';
import { labelCueWithClause } from './cue-with-clause.ts';
import { unlabelDescriptionOfSpeaker } from './description-of-speaker.ts';
import { labelFrontedClause } from './fronted-clause.ts';
import { labelHeadlineColon } from './headline-colon.ts';
import { labelHeadlineVerb } from './headline-verb.ts';
import { labelHearsayAdverb } from './hearsay-adverb.ts';
import { labelInTheWordsOf } from './in-the-words-of.ts';
import { labelIsBelievedTo } from './is-believed-to.ts';
import { labelItIsBelieved } from './it-is-believed.ts';
import { labelJoinedDenial } from './joined-denial.ts';
import { unlabelNameWithheld } from './name-withheld.ts';
import { unlabelNoSpeech } from './no-speech.ts';
import { unlabelOnlyTime } from './only-time.ts';
import { labelOpeningAccordingTo } from './opening-according-to.ts';
import { labelBlockAfterColon } from './over-sentences/block-after-colon.ts';
import { labelContinuedQuotation } from './over-sentences/continued-quotation.ts';
import { labelQuotationDashName } from './over-sentences/quotation-dash-name.ts';
import { labelQuotationInNextParagraph } from './over-sentences/quotation-in-next-paragraph.ts';
import { labelRestOfQuotation } from './over-sentences/rest-of-quotation.ts';
import { labelSignedPost } from './over-sentences/signed-post.ts';
import { labelTranscript } from './over-sentences/transcript.ts';
import { labelPaperShows } from './paper-shows.ts';
import { labelPassiveBy } from './passive-by.ts';
import { labelQuotationSaid } from './quotation-said.ts';
import { labelQuotedAsSaying } from './quoted-as-saying.ts';
import { labelQuotedSpeaker } from './quoted-speaker.ts';
import { labelSaidThat } from './said-that.ts';
import { labelSpeakerOfCue } from './speaker-of-cue.ts';
import { labelSpeakerWithClause } from './speaker-with-clause.ts';
import { labelSpeechNoun } from './speech-noun.ts';
import { unlabelTimeBeforeSource } from './time-before-source.ts';
import { unlabelToldAudience } from './told-audience.ts';
import { labelUrgedTo } from './urged-to.ts';
import { labelVerbBetweenContents } from './verb-between-contents.ts';
import { labelWantsTo } from './wants-to.ts';
import { labelWhenAsked } from './when-asked.ts';
import { unlabelWhoIsAccused } from './who-is-accused.ts';

/** In the order they look at a sentence by itself. */
export const CONSTRUCTIONS: readonly Construction[] = [
  unlabelNameWithheld,
  unlabelOnlyTime,
  labelHeadlineColon,
  labelHeadlineVerb,
  labelItIsBelieved,
  labelIsBelievedTo,
  labelQuotedAsSaying,
  labelOpeningAccordingTo,
  labelAsSomebodyPutIt,
  labelInTheWordsOf,
  labelFrontedClause,
  labelSaidThat,
  labelPaperShows,
  unlabelToldAudience,
  labelUrgedTo,
  labelAttitudeThat,
  labelSpeechNoun,
  labelPassiveBy,
  labelWantsTo,
  labelHearsayAdverb,
  labelCueWithClause,
  labelClauseAroundSource,
  labelSpeakerWithClause,
  labelSpeakerOfCue,
  unlabelTimeBeforeSource,
  unlabelDescriptionOfSpeaker,
  unlabelNoSpeech,
  unlabelWhoIsAccused,
  labelWhenAsked,
  labelQuotationSaid,
  labelVerbBetweenContents,
  labelJoinedDenial,
  labelQuotedSpeaker,
];

/** Those that look at the sentences around too, and so come when each sentence was looked at by itself. */
const CONTINUATIONS: readonly Construction[] = [
  labelTranscript,
  labelQuotationDashName,
  labelSignedPost,
  labelBlockAfterColon,
  labelRestOfQuotation,
  labelContinuedQuotation,
  labelQuotationInNextParagraph,
];

/** Longer ones are lists or broken text; a rule may look at each word of a sentence for each of its words. */
const LONGEST_SENTENCE = 256;

/**
 * Add what the model missed in sentences whose form leaves no doubt.
 *
 * The annotated corpus is American campaign news: it quotes nearly all that it puts before a speaker, and the names and
 * matters of other news are new to it. Most rules change a sentence only where the model found nothing, or what cannot be
 * ("it" for the source of "it is believed"); turns of a transcript, blocks and signed posts are labelled whole, over what
 * was found in them, since their form says whose they are.
 *
 * @param labels - one a token, changed in place
 * @param onLabel - told of each token a rule gave another label; costs nothing where nobody asks
 */
export function labelConstructions(
  document: Document,
  { seen, paragraph: paragraphOf }: Pick<Surroundings, 'seen' | 'paragraph'>,
  labels: Uint8Array,
  onLabel?: (token: number, construction: Construction) => void,
): void {
  const { tokens, sentences, paragraphs, quotations } = document;
  const lower = tokens.map(({ text }) => text.toLowerCase().replace('’', "'"));
  const text: Labelled = { tokens, lower, quotations, paragraphs, paragraphOf, seen, labels };
  for (const constructions of [CONSTRUCTIONS, CONTINUATIONS]) {
    for (const sentence of sentences) {
      if (sentence.to - sentence.from > LONGEST_SENTENCE) continue;
      for (const construction of constructions) {
        const before = onLabel && labels.slice(sentence.from, sentence.to);
        construction(text, sentence);
        before?.forEach((label, i) => {
          if (labels[sentence.from + i] !== label) onLabel?.(sentence.from + i, construction);
        });
      }
    }
  }
}
