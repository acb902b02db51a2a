import { mentionsIn, publicText, sentenceHash } from './mentions';

const KARI = { id: 'k', name: 'Kari Mjelde' };
const ROLF = { id: 'r', name: 'Rolf Sæbø' };
const OTHER = { id: 'o', name: 'Rolf Strand' };
const PEOPLE = [KARI, ROLF, OTHER];

const named = (text: string) =>
  mentionsIn(text, PEOPLE).map(({ personId, sentence }) => [personId, sentence]);

describe('Sentences that name somebody', () => {
  it('are found one by one, by first names, surnames and genitives', () => {
    const text = 'Kari åpnet møtet. Ingen sa noe. Sæbøs forslag falt! Karis også.';
    expect(named(text)).toEqual([
      ['k', 'Kari åpnet møtet.'],
      ['r', 'Sæbøs forslag falt!'],
      ['k', 'Karis også.'],
    ]);
  });

  it('ask everyone whom a shared first name may mean, but a whole name only its bearer', () => {
    expect(named('Rolf kom.').map(([id]) => id)).toEqual(['r', 'o']);
    expect(named('Rolf Sæbøs sak.').map(([id]) => id)).toEqual(['r']);
  });

  it('are other sentences when a word is changed, and the same whatever white space there is', () => {
    expect(sentenceHash('Kari  kom.\n')).toBe(sentenceHash('Kari kom.'));
    expect(sentenceHash('Kari gikk.')).not.toBe(sentenceHash('Kari kom.'));
  });

  it('are none when nobody is known or named', () => {
    expect(mentionsIn('Kari kom.', [])).toEqual([]);
    expect(named('Strandvik ligger vest.')).toEqual([]);
  });
});

describe('The public text', () => {
  const shown = (text: string, yes: [string, string][]) =>
    publicText(text, PEOPLE, 'et medlem', (id, hash) =>
      yes.some(([person, sentence]) => person === id && sentenceHash(sentence) === hash),
    );

  it('names nobody who has not agreed', () => {
    expect(shown('Kari og Rolf kom. Strandvik ble nevnt.', [])).toBe(
      'et medlem og et medlem kom. Strandvik ble nevnt.',
    );
  });

  it('names who agreed in that sentence, and in no other', () => {
    expect(shown('Kari åpnet. Kari lukket.', [['k', 'Kari åpnet.']])).toBe(
      'Kari åpnet. et medlem lukket.',
    );
  });

  it('hides a first name two bear until both have agreed', () => {
    expect(shown('Rolf kom.', [['r', 'Rolf kom.']])).toBe('et medlem kom.');
    const both: [string, string][] = [
      ['r', 'Rolf kom.'],
      ['o', 'Rolf kom.'],
    ];
    expect(shown('Rolf kom.', both)).toBe('Rolf kom.');
  });

  it('keeps a whole name beside a namesake who has not agreed', () => {
    expect(shown('Rolf Sæbø kom.', [['r', 'Rolf Sæbø kom.']])).toBe('Rolf Sæbø kom.');
  });
});
