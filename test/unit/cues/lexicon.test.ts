import assert from 'node:assert/strict'
import { compileCues } from '../../../src/cues/phrases/compile.js'
import { createReplyReader, type ReplyReader } from '../../../src/cues/reply.js'
import { respell } from '../../../src/cues/lexicon/spelling.js'

describe('the lexicon', () => {
  let reader: ReplyReader
  before(() => {
    reader = createReplyReader(compileCues())
  })

  const rows: readonly (readonly [text: string, words: string])[] = [
    // Contractions, straight and curly.
    ["We'll look", 'we will look'],
    ['We’ll look', 'we will look'],
    ['Weʼll look', 'we will look'],
    ['We´ll look', 'we will look'],
    ["can't won't shan't ain't", 'can not will not shall not is not'],
    ["don’t doesn't couldn't wasn't", 'do not does not could not was not'],
    ["I'm you're they've he'd it's", 'i am you are they have he would it is'],
    ["that's what's there's let's", 'that is what is there is let us'],
    ["Ann's parcel and the drivers' van", 'ann parcel and the drivers van'],
    ["'quoted' words", 'quoted words'],
    ["5 o'clock", "5 o'clock"],
    // A full stop without its space.
    ['We apologise.Kindly send both.I check', 'we apologize kindly send both i check'],
    ["everything's fine", 'everything is fine'],
    ["the team's looking", 'the team is looking'],
    ['the fix’s been sent', 'the fix has been sent'],
    ["the team's lead", 'the team lead'],
    ["it's gone", 'it is gone'],
    ['ask HR', 'ask human resources'],
    ["rock 'n' roll", 'rock n roll'],
    // Missing apostrophes.
    ['dont cant wont', 'do not can not will not'],
    ['im sure its ours', 'i am sure its ours'],
    ['theyre weve youll', 'they are we have you will'],
    ['cannot', 'can not'],
    ['gonna wanna gotta', 'going to want to got to'],
    ['Well get back to you', 'we will get back to you'],
    ['Hi Ann, well look into it', 'hi ann we will look into it'],
    ['Ill check it', 'i will check it'],
    ['It works as well get it now', 'it works as well get it now'],
    ['You did very well get some rest', 'you did very well get some rest'],
    ['Well done', 'well done'],
    ['He is ill', 'he is ill'],
    ['Were looking into it', 'we are looking into it'],
    ['They were looking into it', 'they were looking into it'],
    ['Your id', 'your id'],
    ['Shell be here', 'shell be here'],
    // Spelling.
    ['We apologise and prioritise', 'we apologize and prioritize'],
    ['APOLOGISING organised realises', 'apologizing organized realizes'],
    ['We honour your favour', 'we honor your favor'],
    ['promise advise otherwise exercise', 'promise advise otherwise exercise'],
    ['Sory for the inconvinience', 'sorry for the inconvenience'],
    ['We recieved it tommorow', 'we received it tomorrow'],
    ['Unfortunatly not', 'unfortunately not'],
    ['pls send ur msg thx', 'please send your message thanks'],
    ['e-mail e-mailed', 'email emailed'],
    ['24 hrs, 5 mins', '24 hours 5 minutes'],
    // Elongated.
    ['Sooorry', 'sorry'],
    ['sorrrry', 'sorry'],
    ['sorryyyy', 'sorry'],
    ['soooo soooon', 'so soon'],
    ['pleeease', 'please'],
    ['thankssss', 'thanks'],
    ['we willl callll', 'we will call'],
    ['www and XXX stay', 'www and xxx stay'],
    // Initials, slashes, symbols.
    ['A.S.A.P. and E.T.A.', 'asap and eta'],
    ['at 5 p.m. CET', 'at 5 pm cet'],
    ['and/or refund/replace', 'and or refund replace'],
    ['24/7 3/12 km/h', '24/7 3/12 km h'],
    ['R&D', 'r&d'],
    ['T&Cs & more', 't&cs and more'],
    // Masks.
    ['See https://example.com/sorry now', 'see <link> now'],
    ['Mail sorry@example.com now', 'mail <address> now'],
    // Capitals and other scripts.
    ['WIR SIND ÄRGERLICH', 'wir sind ärgerlich'],
    ['constructor toString', 'constructor tostring']
  ]
  for (const [text, words] of rows) {
    it(`${text} → ${words}`, () => {
      const tokens = reader.read(text, 'plaintext').cues.sentences.flatMap(({ view }) => view.tokens)
      assert.equal(tokens.map(({ word }) => word).join(' '), words)
    })
  }

  const quotes: readonly (readonly [text: string, quoted: string])[] = [
    ['You wrote "we will look into it" to us.', 'we will look into it'],
    ['You wrote “we will look into it” to us.', 'we will look into it'],
    ['You wrote „we will look into it“ to us.', 'we will look into it'],
    ['You wrote «we will look into it» to us.', 'we will look into it'],
    ["You said 'sorry' to us.", 'sorry'],
    ['You said ‘so sorry’ to us.', 'so sorry'],
    ['Click "Save" now.', 'Save'],
    ['The "new" lid is here.', ''],
    ["It's the drivers' van, isn't it?", ''],
    ['It is 5" wide and 4 inches deep today.', ''],
    ['He said we look into it.', '']
  ]
  for (const [text, quoted] of quotes) {
    it(`${text} quotes ${quoted === '' ? 'nothing' : quoted}`, () => {
      const tokens = reader.read(text, 'plaintext').cues.sentences.flatMap(({ view }) => view.tokens)
      const raw = tokens.filter((token) => token.quoted).map((token) => token.raw.replace(/^['‘]|['’]$/g, ''))
      assert.equal(raw.join(' '), quoted)
    })
  }

  it('leaves words alone that it does not know', () => {
    for (const word of ['hello', 'wise', 'rise', 'noise', 'constructor', ''])
      assert.equal(respell(word), word)
  })
})
