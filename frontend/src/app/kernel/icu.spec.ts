import { fillMessage } from './icu';

const fill = (message: string, values = {}, locale = 'nb-NO') =>
  fillMessage(message, values, locale);

describe('ICU messages', () => {
  it('puts values in place and leaves text without braces alone', () => {
    expect(fill('Hei, {name}', { name: 'Amina' })).toBe('Hei, Amina');
    expect(fill("It's #1")).toBe("It's #1");
  });

  it('chooses the plural form of the language and shows the number for #', () => {
    const message = '{n, plural, =0 {ingen saker} one {# sak} other {# saker}}';
    expect([0, 1, 4].map((n) => fill(message, { n }))).toEqual(['ingen saker', '1 sak', '4 saker']);
  });

  it('chooses by name and falls back to other', () => {
    const message = '{role, select, leader {leder} other {medlem}}';
    expect(fill(message, { role: 'leader' })).toBe('leder');
    expect(fill(message, { role: 'guest' })).toBe('medlem');
  });

  it('fills values and plurals inside a chosen branch only', () => {
    const message =
      '{long, select, yes {{name}: {n, plural, one {# dag} other {# dager}}} other {}}';
    expect(fill(message, { long: 'yes', name: 'Kari', n: 2 })).toBe('Kari: 2 dager');
    expect(fill(message, { long: 'no' })).toBe('');
  });

  it('keeps the number of the plural inside a select', () => {
    const message = '{n, plural, other {{of, select, panel {# møter} other {# ganger}}}}';
    expect(fill(message, { n: 6, of: 'panel' })).toBe('6 møter');
  });

  it('keeps years whole and groups larger numbers', () => {
    expect(fill('{year}', { year: 2026 })).toBe('2026');
    expect(fill('{sum}', { sum: 12500 })).toBe('12\u00a0500');
  });

  it('leaves nothing where a value is missing', () => {
    expect(fill('Plass {number}', {})).toBe('Plass ');
  });

  it('says so when a message is not well formed', () => {
    expect(() => fill('{n, plural, one {#}')).toThrow('not well formed');
  });
});
