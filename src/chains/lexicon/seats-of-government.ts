/** Buildings, streets and offices the press lets speak for a government. Source: compiled by hand; public knowledge. Folded spelling. */
export const SEATS_OF_GOVERNMENT: ReadonlySet<string> = new Set(
  'white house|kremlin|pentagon|state department|foggy bottom|downing street|10 downing street|number 10|no 10|whitehall|elysee|elysee palace|matignon|quai d orsay|quirinal|palazzo chigi|chigi palace|moncloa|la moncloa|blue house|forbidden city|zhongnanhai|malacanang|malacanang palace|istana|rashtrapati bhavan|south block|planalto|planalto palace|casa rosada|los pinos|miraflores|la moneda|aso rock|union buildings|rideau hall|chancellery|binnenhof|bundeskanzleramt|sublime porte|green zone'.split(
    '|',
  ),
);
