/**
 * Words that give a name away as an outlet where one is told or cited: its first word ("Radio Kesh", "Canal Norte", "La Voz …") or its
 * last ("Alp Echo"). Source: mastheads of the world press and the words for radio, channel and agency; compiled by hand. Folded.
 */
const FIRST = new Set(
  'radio tv television televisión televisao telewizja channel canal canale kanal rtv rts radiotelevision agence agencia agenzia agentur el-watan diario diário gazeta gazete corriere jornal journal la-voz voz stern daily news press'.split(
    ' ',
  ),
);
const LAST = new Set(
  'echo argus advertiser record reporter leader press beacon register ledger voice call citizen enterprise transcript intelligencer messenger messaggero pioneer statesman hindu nation vanguard standard today tonight online tv fm radio television channel news newsroom newswire wire times post herald tribune daily zeitung blatt bladet tidende nyheter posten'.split(
    ' ',
  ),
);
/** What stands behind the first word in names of bodies that publish nothing. */
const BODY = new Set(
  'society guild union association authority commission club council institute board operators ministry department corporation'.split(
    ' ',
  ),
);

/** True for a name of two words or more that reads like a masthead or a station. */
export function looksLikeOutlet(name: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/u);
  if (words.length < 2) return false;
  const last = words.at(-1)!;
  return !BODY.has(last) && (FIRST.has(words[0]!) || (words[0] === 'la' && words[1] === 'voz') || LAST.has(last));
}
