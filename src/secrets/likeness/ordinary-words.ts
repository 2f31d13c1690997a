// Words that tell nothing of a secret: those that services, and names of keys, are made of anyway.

const ORDINARY: ReadonlySet<string> = new Set(
  [
    'a access ai all allowed an and answer anthropic any api apikey app application are as at auth authentication authorization aws azure',
    'backend base basic bearer bedrock beta billing body by cache call central change changed changeme ci claude client cloud code company',
    'completion config configuration connection console content count credential credentials customer data default demo deny denied deploy',
    'deployment dev developer development disabled dummy east edge enable enabled endpoint enterprise env environment error eu europe example',
    'expired fable failed false fill for foo forbidden free from function gateway github global google gpt guest haiku has header headers here',
    'host http https id in input insert instance integration internal invalid is it json key keys limit limits list live local localhost login',
    'main message messages missing model models mode my mythos name network new no node none north not null of on openai opus or org',
    'organization our output password permission personal placeholder plain please port private prod production project provider proxy public',
    'put query rate read real region remote replace request requests requested required response role root route router rule run runner sample',
    'secret secrets server service services session shared signature simple sk some sonnet south staging status stream string system team test',
    'testing text that the this time to token tokens tool true type unauthorized unknown url us usage use user username v value version vertex',
    'was west with workspace write xxx yes you your',
  ]
    .join(' ')
    .split(' '),
)

/** A word of the trade, or a number of the length of a year. */
export function isOrdinary(word: string): boolean {
  return ORDINARY.has(word) || /^\d{1,4}$/.test(word)
}

/** The words of a text, in small letters. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[a-z0-9]+/g) ?? []
}

const LONGEST_WORD = 24

/** Whether a piece could be a word of a language: it has vowels, and nowhere six consonants in a row. */
export function isPronounceable(piece: string): boolean {
  const vowels = piece.match(/[aeiouy]/g)?.length ?? 0
  return (
    /^[a-z]+$/.test(piece) &&
    piece.length <= LONGEST_WORD &&
    5 * vowels >= piece.length &&
    !CLUSTER.test(piece)
  )
}

const CLUSTER = /[bcdfghjklmnpqrstvwxz]{6}/
