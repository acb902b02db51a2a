import { fieldsIn, fill } from './fill';

describe('A text with fields', () => {
  test('gets its values, each wherever it stands', () => {
    const text = { subject: 'Hei {name}', body: '{name}, se {link}.\n\n{name}' };
    expect(fill(text, { name: 'Amina', link: 'https://panel.example.org/a' })).toEqual({
      subject: 'Hei Amina',
      body: 'Amina, se https://panel.example.org/a.\n\nAmina',
    });
  });

  test('does not read a value as a text with fields', () => {
    const text = { subject: '{name}', body: '{name} {link}' };
    const filled = fill(text, { name: '{link}', link: 'hemmelig' });
    expect(filled).toEqual({ subject: '{link}', body: '{link} hemmelig' });
  });

  test('keeps its subject on one line, so that nobody adds a header', () => {
    const name = 'Amina\r\nBcc: alle@example.org\u2028x';
    const { subject, body } = fill({ subject: 'Til {name}', body: 'Til {name}' }, { name });
    expect(subject).toBe('Til Amina Bcc: alle@example.org x');
    expect(body).toBe('Til Amina\nBcc: alle@example.orgx');
  });

  test('loses what no reader sees', () => {
    expect(fill({ subject: 'a\u0000b', body: 'a\u0007b\nc' }, {})).toEqual({
      subject: 'ab',
      body: 'ab\nc',
    });
  });

  test('leaves a field without a value, and what is no field', () => {
    const text = { subject: '{other}', body: '{ name } {1} {}' };
    expect(fill(text, { name: 'A' })).toEqual(text);
  });

  test('tells its fields', () => {
    expect([...fieldsIn('{a} {b} {a} { c }')]).toEqual(['a', 'b']);
  });
});
