const LABELS =
  "(?:related|related (?:news|stor(?:y|ies)|articles?|coverage|links?|topics?|content|reading|posts)|see also|read (?:more|also|next|this|on|more from .{2,30})|also read|also on .{2,30}|more (?:on this(?: story| topic)?|stories|news|coverage|from .{2,30}|headlines)|you (?:may|might) (?:also )?like|recommended(?: for you| reading)?|most (?:read|popular|viewed|shared)|trending(?: now)?|top stories|latest (?:news|stories|headlines)|further reading|in other news|elsewhere|don[’']t miss|editors?[’']? (?:picks?|choice)|(?:useful |external )?links|tags?|topics?|keywords|filed under|categories)";

/** A line that opens a list of links: `Related:`, `See also`, `Read more:`. */
const LIST_LABEL = new RegExp(`^[\\s([*_>•-]*${LABELS}\\s*[:…»>\\])*_]*$`, 'iu');
/** The same with its one link behind it: `Read more: Ferry talks resume`. */
const INLINE = new RegExp(`^[\\s([*_>•-]*${LABELS}\\s*[:|»>]\\s*\\S.{0,160}$`, 'iu');

/** What surrounds articles on saved pages and says nothing: sharing, printing, page numbers, rights. */
const NOISE =
  /^\W{0,3}(?:share(?: (?:this|on|via)\b.{0,40})?|tweet|print(?: this.{0,20})?|e?-?mail(?: this.{0,20})?|\d* ?comments?(?: \(\d+\))?|leave a comment|advertisements?|sponsored(?: content)?|subscribe\b.{0,80}|sign up\b.{0,80}|follow us\b.{0,60}|click here\b.{0,60}|back to (?:top|contents|index)|page \d+(?: (?:of|\/) \d+)?|(?:document|article|item|story)? ?\d+ (?:of|\/) \d+|(?:©|copyright\b|\(c\) ?\d{4}).{0,120}|all rights reserved.{0,60}|\d+ min(?:ute)?s? read|reading time:? .{0,20}|listen to this article.{0,20}|skip to .{0,20}|continue reading.{0,40}|watch live|this article is more than .{2,12} old|\d+ (?:minute|hour|day|week|month|year)s? ago|close|(?:story|article) continue[sd] below(?: .{0,30})?|image \d+ of \d+|prev(?:ious)?|next|(?:toggle|hide) caption|play video|enlarge|advertisement - .{0,30}|facebook|twitter|whatsapp|telegram|linkedin)\W{0,3}$/iu;

/** A whole line that is nothing but an address. */
const ADDRESS =
  /^[\s([<*_-]*(?:(?:url|link|source|original|full (?:story|text|article)|available at|at)\s*:\s*)?(https?:\/\/[^\s<>"]+?|www\.[^\s<>"]+?)[\s)\]>.*_]*$/iu;

export const isListLabel = (line: string): boolean => line.length < 60 && LIST_LABEL.test(line);
export const isInlineLink = (line: string): boolean => line.length < 220 && INLINE.test(line);
export const isNoise = (line: string): boolean => line.length < 160 && NOISE.test(line);

/** The address a line consists of, or `null`. */
export const addressIn = (line: string): string | null =>
  line.length < 2000 ? (ADDRESS.exec(line)?.[1] ?? null) : null;
