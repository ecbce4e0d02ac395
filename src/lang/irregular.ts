/** English irregular forms → their base form, so that "rose" meets what the lexicon says of "rise". */
const BASES = `
arise arose arisen|awake awoke awoken|be am is are was were been being|bear bore borne|beat beaten|become became
begin began begun|bend bent|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung|come came
creep crept|deal dealt|dig dug|do did done does|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven
eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|find found|flee fled|fly flew flown|forbid forbade forbidden
forecast forecasted|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen
get got gotten|give gave given|go went gone goes|grind ground|grow grew grown|hang hung|have has had having|hear heard
hide hid hidden|hold held|keep kept|kneel knelt|know knew known|lay laid|lead led|lean leant|leap leapt|learn learnt
leave left|lend lent|lie lay lain|light lit|lose lost|make made|mean meant|meet met|mistake mistook mistaken
overcome overcame|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proven
ride rode ridden|ring rang rung|rise rose risen|run ran|say said says|see saw seen|seek sought|sell sold|send sent
shake shook shaken|shine shone|shoot shot|show shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat
sleep slept|slide slid|sow sown|speak spoke spoken|speed sped|spend spent|spill spilt|spin spun|spring sprang sprung
stand stood|steal stole stolen|stick stuck|sting stung|stride strode|strike struck stricken|strive strove striven
swear swore sworn|sweep swept|swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn
tell told|think thought|throw threw thrown|undergo underwent undergone|understand understood|undertake undertook undertaken
uphold upheld|wake woke woken|wear wore worn|weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn
withstand withstood|write wrote written|man men|woman women|child children|person people|foot feet|tooth teeth
mouse mice|goose geese|life lives|wife wives|knife knives|leaf leaves|half halves|thief thieves|wolf wolves|shelf shelves
crisis crises|analysis analyses|basis bases|criterion criteria|phenomenon phenomena|medium media|bacterium bacteria
good better best|bad worse worst|far further furthest|die dying died dies|tie tying tied|travel travelling travelled
`;

/** Irregular form → base form, lower case. */
export const IRREGULAR_FORMS: ReadonlyMap<string, string> = new Map(
  BASES.trim()
    .split(/[|\n]/)
    .flatMap((family) => {
      const [base = "", ...forms] = family.trim().split(" ");
      return forms.map((form) => [form, base] as const);
    }),
);
