import { ExplainedWord, markWords, Segment } from './mark-words';

function word(name: string, ...forms: string[]): ExplainedWord {
  return { id: name, word: name, forms, meaning: `Om ${name}` };
}

const WORDS = [
  word('vara', 'vararepresentant'),
  word('vedtak'),
  word('vedtaksdyktig'),
  word('styringsgruppe'),
  word('arbeidsutvalg', 'AU'),
  word('any other business'),
];
const found = (segments: Segment[]) => segments.flatMap(({ text, word }) => (word ? [text] : []));
const one = (text: string, language = 'nb') => markWords([text], WORDS, language)[0] ?? [];

describe('Words explained in a text', () => {
  test('are found in the forms people write them in', () => {
    const sentences: [string, string][] = [
      ['Vedtaket står.', 'Vedtaket'],
      ['Om vedtakene og mer.', 'vedtakene'],
      ['Vedtakets ordlyd.', 'Vedtakets'],
      ['I styringsgruppa sitter to.', 'styringsgruppa'],
      ['Flere styringsgrupper finnes.', 'styringsgrupper'],
      ['Styringsgruppen møtes.', 'Styringsgruppen'],
      ['Vi er vedtaksdyktige.', 'vedtaksdyktige'],
      ['En vararepresentant kommer.', 'vararepresentant'],
      ['Da møter AU.', 'AU'],
    ];
    for (const [text, form] of sentences) expect(found(one(text))).toEqual([form]);
  });

  test('are not found inside other words, or in small letters where capitals are meant', () => {
    expect(found(one('Varamedlem, vedtakssak, forvara. Au, det gjorde vondt.'))).toEqual([]);
  });

  test('are marked once, where they stand first, also across the parts of a page', () => {
    const parts = markWords(['Vedtak her.', 'Vedtaket der, og en vara.'], WORDS, 'nb');
    expect(parts.map(found)).toEqual([['Vedtak'], ['vara']]);
  });

  test('are the longest ones, and marks do not overlap', () => {
    const words = [...WORDS, word('vara for AU')];
    const [segments = []] = markWords(['Hun er vara for AU i dag.'], words, 'nb');
    expect(found(segments)).toEqual(['vara for AU']);
  });

  test('may be of several words, with the endings of the language', () => {
    expect(found(one('Under any other business we talk.', 'en'))).toEqual(['any other business']);
    expect(found(one('Two vedtaks.', 'en'))).toEqual(['vedtaks']);
  });

  test('leave the text as it was, signs of markup too', () => {
    const text = '<b>Vedtak</b> & «vara» &amp; <script>alert(1)</script>\n\n  slutt ';
    const segments = one(text);
    expect(segments.map((each) => each.text).join('')).toBe(text);
    expect(found(segments)).toEqual(['Vedtak', 'vara']);
  });

  test('leave a text without such words in one piece, and an empty one in none', () => {
    expect(one('Ingenting her.')).toEqual([{ text: 'Ingenting her.', word: null }]);
    expect(one('')).toEqual([]);
  });
});
