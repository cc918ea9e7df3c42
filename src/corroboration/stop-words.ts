/** Words that say nothing about what is claimed. Negation, modals and numbers are read elsewhere, before these are dropped. */
const WORDS = `
a an the this that these those such same other another each every either some any all both many much own
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one oneself
himself herself itself themselves myself ourselves yourself who whom whose which what where when why how whoever whatever
be am is are was were been being have has had having do does did doing done will would shall should may might must can could ought
'm 're 've 'll 'd isn aren wasn weren hasn haven hadn don doesn didn won wouldn couldn shouldn
and or but nor so yet if then else than as because since while until till though although unless whether whereas once
of in on at by to from for with without within into onto upon over under above below between among amongst through throughout during
about against across along around behind beside besides beyond despite down inside near off out outside per
toward towards up via amid like unlike except concerning regarding
not no never nobody nothing none neither nowhere cannot n't
there here now then also too very just only even still again already ever quite rather almost nearly perhaps possibly probably likely
reportedly allegedly apparently indeed however therefore thus hence instead otherwise meanwhile moreover furthermore
dollar dollars euro euros percent percentage cent
say tell add think believe according accord ask go get come make take let put give want
mr mrs ms dr sir lady lord yes oh well thing something anything everything somebody anybody everybody someone anyone everyone
al el bin bint ibn van von der den de del della di da la le du dos abu
`;

export const STOP_WORDS: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));
