import { createSecretKey, randomBytes } from 'node:crypto';
import { newId } from '../ids';
import { openValue, SealBroken, SealingKey, sealValue } from './sealed-value';
import { placeOf } from './vault-field';

const NONCES = Number(process.env['VAULT_NONCES'] ?? 50_000);

const newKey = (id: string = newId()): SealingKey => ({
  id,
  secret: createSecretKey(randomBytes(32)),
});
const needs = (rowId: string, personId: string, column = 'sealed_text', table = 'access_needs') =>
  placeOf({ column: { table, column, kind: 'accessNeeds', readers: [] }, rowId, personId });

describe('A sealed value', () => {
  const key = newKey();
  const [row, person] = [newId(), newId()];
  const place = needs(row, person);
  const sealed = sealValue(key, place, Buffer.from('Teleslynge og pauser, takk'));

  it('opens with its key in its place', () => {
    expect(openValue(key, place, sealed).toString()).toBe('Teleslynge og pauser, takk');
  });

  it('names format and key, and holds nothing of the text', () => {
    expect(sealed.split('.').slice(0, 2)).toEqual(['v1', key.id]);
    expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('Teleslynge');
    expect(sealed).not.toContain('Teleslynge');
  });

  it('opens in no other row, column, table or person, nor with another key of the same id', () => {
    const elsewhere = [
      needs(newId(), person),
      needs(row, newId()),
      needs(row, person, 'other_column'),
      needs(row, person, 'sealed_text', 'other_table'),
      needs(person, row),
      '',
    ];
    for (const there of elsewhere) {
      expect(() => openValue(key, there, sealed)).toThrow(SealBroken);
    }
    expect(() => openValue(newKey(key.id), place, sealed)).toThrow(SealBroken);
    expect(() => openValue({ ...key, id: newId() }, place, sealed)).toThrow(SealBroken);
  });

  it('does not open when a single character of it is another one, more or fewer', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.';
    let tried = 0;
    for (let at = 0; at < sealed.length; at++) {
      const [before, after] = [sealed.slice(0, at), sealed.slice(at + 1)];
      const changed = [...alphabet].filter((letter) => letter !== sealed[at]);
      const others = [before + after, ...changed.map((letter) => before + letter + after)];
      for (const other of [...others, `${before}A${sealed[at]}${after}`]) {
        expect(() => openValue(key, place, other)).toThrow(SealBroken);
        tried += 1;
      }
    }
    expect(tried).toBeGreaterThan(6000);
  });

  it('does not open when parts are cut, added, emptied or a shorter tag is offered', () => {
    const [version, id, iv, text, tag = ''] = sealed.split('.');
    const short = Buffer.from(tag, 'base64url').subarray(0, 12).toString('base64url');
    const broken = [
      '',
      'v1',
      sealed.slice(0, -1),
      `${sealed}=`,
      `${sealed}.`,
      `${sealed}.x`,
      [version, id, iv, text, short].join('.'),
      [version, id, iv, text, ''].join('.'),
      [version, id, '', text, tag].join('.'),
      [version, id, iv, '', tag].join('.'),
      ['v2', id, iv, text, tag].join('.'),
    ];
    for (const each of broken) expect(() => openValue(key, place, each)).toThrow(SealBroken);
  });

  it('says nothing of text or key when it is refused', () => {
    const told = (() => {
      try {
        return openValue(key, 'elsewhere', sealed).toString();
      } catch (error) {
        return `${String(error)} ${JSON.stringify(error)}`;
      }
    })();
    expect(told).toBe(
      'SealBroken: A sealed value does not open with its key in its place {"name":"SealBroken"}',
    );
  });

  it('is sealed with a key whose bytes are not shown when it is printed', () => {
    const bytes = key.secret.export().toString('hex');
    expect(JSON.stringify(key)).not.toContain(bytes);
    expect(JSON.stringify(key)).toBe(JSON.stringify({ id: key.id, secret: {} }));
  });

  it(`never uses a nonce twice in ${NONCES.toLocaleString('en')} seals`, () => {
    const seen = new Set<string>();
    for (let i = 0; i < NONCES; i++) seen.add(sealValue(key, place, Buffer.of(0)).slice(40, 56));
    process.stdout.write(`${NONCES} seals, ${NONCES - seen.size} nonces used twice\n`);
    expect(seen.size).toBe(NONCES);
  });
});

describe('A place in the vault', () => {
  it('cannot be read two ways', () => {
    expect(() => needs(`${newId()}|x`, newId())).toThrow('Not a place');
    expect(() => needs(newId(), newId(), 'a|b')).toThrow('Not a place');
    expect(() => needs(newId(), '')).toThrow('Not a place');
  });
});
