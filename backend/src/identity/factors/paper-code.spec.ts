import { newPaperCode, paperCodeHash } from './paper-code';

describe('A code on paper', () => {
  it('has eighty random bits in four groups of letters that are not mixed up', () => {
    const codes = Array.from({ length: 200 }, newPaperCode);
    for (const code of codes)
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(new Set(codes).size).toBe(200);
  });

  it('is the same however it is typed', () => {
    const hash = paperCodeHash('0123-4567-89AB-CD10', 'amina');
    expect(paperCodeHash('o123 4567 89ab cdio', 'amina')).toBe(hash);
    expect(paperCodeHash('0l23456789abcdl0', 'amina')).toBe(hash);
    expect(paperCodeHash('0123-4567-89AB-CD11', 'amina')).not.toBe(hash);
  });

  it('is one person’s: another’s hash of it differs', () => {
    expect(paperCodeHash('0123-4567-89AB-CDEF', 'amina')).not.toBe(
      paperCodeHash('0123-4567-89AB-CDEF', 'kari'),
    );
  });
});
