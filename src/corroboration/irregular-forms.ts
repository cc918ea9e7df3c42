/** Irregular forms of the verbs and nouns the press uses, each line `base: forms`. */
export const IRREGULAR_FORMS = `
say: said; tell: told; hold: held; fall: fell fallen; rise: rose risen; know: knew known; see: saw seen; give: gave given
take: took taken; make: made; find: found; leave: left; keep: kept; begin: began begun; break: broke broken; build: built
bring: brought; buy: bought; catch: caught; choose: chose chosen; come: came; do: did done does; draw: drew drawn
drive: drove driven; eat: ate eaten; feel: felt; fight: fought; flee: fled; fly: flew flown; get: got gotten; go: went gone goes
grow: grew grown; hear: heard; hide: hid hidden; hang: hung; lead: led; lie: lay lain; lose: lost; mean: meant; meet: met
pay: paid; run: ran; seek: sought; sell: sold; send: sent; shake: shook shaken; shoot: shot; sink: sank sunk; sit: sat
sleep: slept; speak: spoke spoken; spend: spent; stand: stood; steal: stole stolen; strike: struck stricken; swear: swore sworn
teach: taught; tear: tore torn; think: thought; throw: threw thrown; understand: understood; wear: wore worn; win: won
write: wrote written; withdraw: withdrew withdrawn; overthrow: overthrew overthrown; foresee: foresaw foreseen; lend: lent
deal: dealt; dig: dug; freeze: froze frozen; forget: forgot forgotten; forbid: forbade forbidden; bear: bore borne; bind: bound
ring: rang rung; sing: sang sung; drink: drank drunk; shrink: shrank shrunk; swim: swam swum; become: became; beat: beaten
man: men; woman: women; child: children; person: people; foot: feet; life: lives; wife: wives; half: halves; leaf: leaves
die: died dying; undertake: undertook undertaken; overcome: overcame; mistake: mistook mistaken; dying: dying; burn: burnt
learn: learnt; spill: spilt; kneel: knelt; feed: fed; bleed: bled; breed: bred; bend: bent; lay: laid; shut: shutting
put: putting; cut: cutting; hit: hitting; set: setting; let: letting; analysis: analyses; crisis: crises; datum: data
`;
