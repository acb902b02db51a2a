import { IdPipe, isId, newId } from './ids';

describe('Ids', () => {
  it('are UUIDs of version 7, all different, in the order they were made', () => {
    const ids = Array.from({ length: 10_000 }, newId);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    expect(ids.every(isId)).toBe(true);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab]/);
  });

  it.each([
    undefined,
    null,
    7,
    {},
    ['a'],
    '',
    '0190A0A0-0000-7000-8000-000000000001',
    'x'.repeat(36),
  ])('name nothing when they look like %p', (value) => {
    expect(() => new IdPipe().transform(value)).toThrow('Not found');
  });
});
