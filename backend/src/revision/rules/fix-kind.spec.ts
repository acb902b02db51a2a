import { fixKind } from './fix-kind';

const TEXT = 'Panelet skal ha 10 medlemmer fra Haukeland og se www.polyfon.no for mer';
const put = (from: string, to: string) => TEXT.replace(from, to);

describe('UP 7.2: what a fix of a clause really is', () => {
  test('a link is a link when nothing but addresses differ', () => {
    for (const other of [
      'https://polyfon.no/panel',
      'http://ny.no',
      'post@polyfon.no',
      'www.x.no',
    ]) {
      expect(fixKind(TEXT, put('www.polyfon.no', other), 'link')).toBe('link');
    }
    expect(fixKind(TEXT, put('www.polyfon.no', 'https://p.no/2026?to=fem'), 'link')).toBe('link');
    const two = 'Se www.a.no og www.b.no';
    expect(fixKind(two, 'Se www.c.no og https://d.no', 'link')).toBe('link');
  });

  test('said to be a link, but with other words or without an address, it is content', () => {
    expect(fixKind(TEXT, put('Panelet', 'Rådet'), 'link')).toBe('content');
    expect(fixKind(TEXT, put(' www.polyfon.no', ''), 'link')).toBe('content');
    expect(fixKind(TEXT, put('www.polyfon.no', 'nettsiden'), 'link')).toBe('content');
    expect(fixKind('Les mer: www.a.no', 'Les mer: ', 'link')).toBe('content');
    expect(fixKind('Skriv til a@b', 'Skriv til c@d', 'link')).toBe('content');
  });

  test('a name and a misprint are what they are called while numbers and binding words stay', () => {
    expect(fixKind(TEXT, put('Haukeland', 'Haukeland universitetssjukehus'), 'name')).toBe('name');
    expect(fixKind(TEXT, put('medlemmer', 'medlemer'), 'misprint')).toBe('misprint');
    expect(fixKind(TEXT, put('Panelet skal', 'Panelet SKAL'), 'misprint')).toBe('misprint');
    expect(fixKind(TEXT, put('Panelet', 'Rådet'), 'content')).toBe('content');
  });

  test('another number is content, written with digits or as a fraction', () => {
    expect(fixKind(TEXT, put('10', '11'), 'misprint')).toBe('content');
    expect(fixKind(TEXT, put('10 ', ''), 'misprint')).toBe('content');
    expect(fixKind(TEXT, put('10', '1 0'), 'misprint')).toBe('content');
    for (const [one, other] of ['½⅓', '⅔¼', '¾½']) {
      expect(fixKind(`Minst ${one}`, `Minst ${other}`, 'name')).toBe('content');
    }
  });

  test('a binding word put in, left out or exchanged is content', () => {
    const words =
      'skal må kan bør ikke ingen alle maks maksimalt minst inntil tilstreb tilstrebes en ett én éin ein to tre fire ' +
      'fem seks sju syv åtte ni ti elleve tolv halv halvparten tredjedel tredjedeler dersom eller og uten';
    for (const word of words.split(' ').filter((each) => each !== 'ein')) {
      expect(fixKind('Panelet møtes', `Panelet ${word} møtes`, 'misprint')).toBe('content');
    }
    expect(fixKind('Panelet møtes', 'Panelet med unntak møtes', 'misprint')).toBe('content');
    expect(fixKind(TEXT, put('skal', 'kan'), 'misprint')).toBe('content');
    expect(fixKind('Leder og nestleder', 'Leder eller nestleder', 'name')).toBe('content');
  });

  test('a word that only holds a binding word is none', () => {
    for (const [one, other] of [
      ['Skalden', 'Skaldene'],
      ['kandidat', 'kandidatar'],
      ['toget', 'togene'],
      ['Kålen', 'Kåla'],
      ['lokalt', 'sentralt'],
    ]) {
      expect(fixKind(`Se ${one}`, `Se ${other}`, 'misprint')).toBe('misprint');
    }
  });

  test('six words may differ, seven are another text', () => {
    const six = 'a b c d e f';
    expect(fixKind(`Her ${six} slutt`, 'Her u v x y z q slutt', 'name')).toBe('name');
    expect(fixKind(`Her ${six} g slutt`, 'Her u v x y z q r slutt', 'name')).toBe('content');
    expect(fixKind('Her slutt', `Her ${six} slutt`, 'name')).toBe('name');
    expect(fixKind('Her slutt', `Her ${six} g slutt`, 'name')).toBe('content');
    expect(fixKind(`Her ${six} g slutt`, 'Her slutt', 'name')).toBe('content');
  });

  test('counts from the first word that differs to the last, however long the text is around', () => {
    const long = Array.from({ length: 40 }, (_, i) => `ord${String.fromCodePoint(97 + (i % 26))}`);
    const changed = long.with(10, 'annet').with(15, 'annet');
    const apart = long.with(10, 'annet').with(16, 'annet');
    expect(fixKind(long.join(' '), changed.join(' '), 'misprint')).toBe('misprint');
    expect(fixKind(long.join(' '), apart.join(' '), 'misprint')).toBe('content');
    const ends = long.with(0, 'annet').with(39, 'annet');
    expect(fixKind(long.join(' '), ends.join(' '), 'misprint')).toBe('content');
  });

  test('does not count a repeated word twice, nor spaces and line breaks as words', () => {
    expect(fixKind('ja ja', 'ja ja ja', 'misprint')).toBe('misprint');
    const spaced = 'Dette   er\n\nen prøve på\ttekst her';
    expect(fixKind(spaced, `  ${spaced.replaceAll(/\s+/g, '  \n ')}  `, 'misprint')).toBe(
      'misprint',
    );
    expect(fixKind('ja', 'ja'.concat(' ja'.repeat(6)), 'misprint')).toBe('misprint');
    expect(fixKind('ja', 'ja'.concat(' ja'.repeat(7)), 'misprint')).toBe('content');
    const many = 'p q r s t u v';
    expect(fixKind(`${many} ${many}`, `${many} ${many} ${many.slice(0, 11)}`, 'name')).toBe('name');
  });
});
