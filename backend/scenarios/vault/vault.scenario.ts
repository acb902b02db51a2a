import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { boot } from '../../src/boot';
import { Actor } from '../../src/kernel/actor';
import { newId } from '../../src/kernel/ids';
import { runAs, runInContext } from '../../src/kernel/request-context';
import { Settings } from '../../src/kernel/settings';
import { addKey, forgetKey, keysOf, keyStandings } from '../../src/kernel/vault/key-care';
import { newMasterKey, writeKeyFile } from '../../src/kernel/vault/key-file';
import { UnitOfWork } from '../../src/kernel/unit-of-work';
import { Rewrap } from '../../src/kernel/vault/rewrap';
import { Vault } from '../../src/kernel/vault/vault';
import { VaultField } from '../../src/kernel/vault/vault-field';
import { startApp, TestApp } from '../harness';
import { newDatabase } from '../test-database';
import { COLUMN, coordinator, PURPOSE, putNeeds } from './vault-book';

const NOW = '2026-11-12T09:00:00.000Z';

let app: TestApp;
let vault: Vault;
let kari: Actor;
beforeAll(async () => {
  app = await startApp();
  vault = app.nest.get(Vault);
  kari = coordinator(newId());
  await app.unit.write(async (tx) => {
    const person = { id: kari.personId, name: 'Kari Lund', email: null, version: 1 };
    await tx.insert('person', person);
    await tx.audit('test.person', `person:${kari.personId}`);
  });
});
afterAll(() => app.close());

const put = (text: string): Promise<VaultField> =>
  app.unit.write(async (tx) => {
    const field = await putNeeds(tx, vault, text);
    await tx.audit('test.put', `access_needs:${field.rowId}`);
    return field;
  });

const open = (field: VaultField, actor: Actor = kari): Promise<string | null> =>
  runAs(actor, () => vault.open(field, actor, PURPOSE));

const readsOf = (personId: string) =>
  app.db.query<{ reader_id: string; what: string; purpose: string; reader_role: string }>(
    'SELECT reader_id, reader_role, what, how, purpose, about FROM data_read WHERE person_id = $1',
    [personId],
  );

/** A refusal that left nothing behind. */
async function refused(act: () => Promise<unknown>): Promise<unknown> {
  const before = await app.auditCount();
  const error = await act().then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(await app.auditCount()).toBe(before);
  return error;
}

describe('The vault', () => {
  it('gives back what was put, audits the opening and notes it for the person', async () => {
    const field = await put('Teleslynge');
    const before = await app.auditCount();
    expect(await open(field)).toBe('Teleslynge');
    expect(await app.auditCount()).toBe(before + 1);
    expect(await readsOf(field.personId)).toEqual([
      {
        reader_id: kari.personId,
        reader_role: 'coordinator',
        what: 'accessNeeds',
        how: 'opened',
        purpose: 'conversation',
        about: null,
      },
    ]);
  });

  it('audits a person’s own opening but does not list it as somebody else’s', async () => {
    const field = await put('Pauser');
    const owner: Actor = { ...kari, personId: field.personId, roles: new Set(), assurance: 2 };
    const before = await app.auditCount();
    expect(await open(field, owner)).toBe('Pauser');
    expect(await app.auditCount()).toBe(before + 1);
    expect(await readsOf(field.personId)).toEqual([]);
  });

  it('opens to nobody else, and without a fresh proof not to the coordinator either', async () => {
    const field = await put('Ledsager');
    const leader: Actor = { ...kari, roles: new Set(['leader', 'representative']) };
    expect(await refused(() => open(field, leader))).toMatchObject({ status: 404 });
    const stale = { ...kari, assurance: 2 } as const;
    expect(await refused(() => open(field, stale))).toMatchObject({
      status: 403,
      type: '/problems/assurance',
    });
    expect(await readsOf(field.personId)).toEqual([]);
  });

  it('keeps the sealed value, never the text, with the answer to a repeated request', async () => {
    const field = await put('Lydnivå-kanari');
    const context = {
      requestId: 'r',
      actor: kari,
      idempotencyKey: newId(),
      route: 'POST /test',
      requestHash: 'same',
    };
    const ask = () =>
      runInContext({ ...context, keyUsed: false }, () => vault.open(field, kari, PURPOSE));
    expect(await ask()).toBe('Lydnivå-kanari');
    expect(await ask()).toBe('Lydnivå-kanari');
    expect(await readsOf(field.personId)).toHaveLength(1);
    const [kept] = await app.db.query<{ reply: string }>(
      "SELECT reply FROM idempotency_key WHERE route = 'POST /test'",
    );
    expect(kept?.reply).toMatch(/^v1\.reply\./);
  });

  it('refuses every value that was moved to another row or person, or sealed anew by hand', async () => {
    const fields = await Promise.all(Array.from({ length: 15 }, (_, i) => put(`needs ${i}`)));
    const rows = await app.db.query<{ id: string; sealed_text: string }>(
      'SELECT id, sealed_text FROM access_needs',
    );
    const sealed = new Map(rows.map((row) => [row.id, row.sealed_text]));
    const store = (rowId: string, value: string | undefined) =>
      app.unit.housekeeping((tx) =>
        tx.execute('UPDATE access_needs SET sealed_text = $1 WHERE id = $2', [value, rowId]),
      );
    let swaps = 0;
    for (const here of fields) {
      for (const there of fields) {
        if (here === there) continue;
        await store(here.rowId, sealed.get(there.rowId));
        expect(await refused(() => open(here))).toMatchObject({ name: 'SealBroken' });
        swaps += 1;
      }
      await store(here.rowId, sealed.get(here.rowId));
    }
    process.stdout.write(`${swaps} swapped cells, all refused\n`);
    for (const [i, field] of fields.entries()) expect(await open(field)).toBe(`needs ${i}`);
    const [first, second] = fields;
    if (!first || !second) throw new Error('No fields');
    const stolen = { ...first, personId: second.personId };
    expect(await refused(() => open(stolen))).toMatchObject({ name: 'SealBroken' });
  });

  it('refuses a person’s key that was put in another’s place', async () => {
    const [here, there] = [await put('here'), await put('there')];
    const keyOf = (field: VaultField) =>
      app.db.query<{ id: string; wrapped: string }>(
        'SELECT id, wrapped FROM vault_key WHERE person_id = $1',
        [field.personId],
      );
    const [own, other] = [(await keyOf(here))[0], (await keyOf(there))[0]];
    const give = (wrapped: string | undefined) =>
      app.unit.housekeeping((tx) =>
        tx.execute('UPDATE vault_key SET wrapped = $1 WHERE id = $2', [wrapped, own?.id]),
      );
    await give(other?.wrapped);
    expect(await refused(() => open(here))).toMatchObject({ name: 'SealBroken' });
    await give(own?.wrapped);
    expect(await open(here)).toBe('here');
  });

  it('can never open again what was erased, and seals anew under a new key', async () => {
    const field = await put('Erased');
    await open(field);
    const subject = `access_needs:${field.rowId}`;
    const salts = () =>
      app.db.query('SELECT subject FROM audit_salt WHERE subject = $1', [subject]);
    expect(await salts()).toHaveLength(1);
    await app.unit.write((tx) => vault.erase(tx, field));
    expect(await salts()).toEqual([]);
    expect(await refused(() => open(field))).toMatchObject({ status: 404 });
    await app.unit.write(async (tx) => {
      await vault.put(tx, field, 'Written again');
      await tx.audit('test.put', subject);
    });
    expect(await open(field)).toBe('Written again');
    await app.unit.write((tx) => vault.erasePerson(tx, field.personId));
    expect(await refused(() => open(field))).toMatchObject({ status: 404 });
  });

  it('says that nothing is kept where nothing is, and 404 where no row is', async () => {
    const field = await put('');
    await app.unit.housekeeping((tx) =>
      tx.execute('UPDATE access_needs SET sealed_text = NULL WHERE id = $1', [field.rowId]),
    );
    expect(await open(field)).toBeNull();
    const nowhere = { column: COLUMN, rowId: newId(), personId: field.personId };
    expect(await refused(() => open(nowhere))).toMatchObject({ status: 404 });
    const puts = () =>
      app.unit.write(async (tx) => {
        await vault.put(tx, nowhere, 'x');
        await tx.audit('test.put', 'access_needs:none');
      });
    expect(await refused(puts)).toMatchObject({ status: 404 });
  });
});

describe('Rotation', () => {
  it('wraps all keys anew, tells of one that does not unwrap, and lets the old one go', async () => {
    const field = await put('Before the change');
    const broken = await put('Broken');
    await app.unit.housekeeping((tx) =>
      tx.execute("UPDATE vault_key SET wrapped = 'v1.x.x.x.x' WHERE person_id = $1", [
        broken.personId,
      ]),
    );
    const { keyFile } = app.nest.get(Settings);
    const [old] = keysOf(keyFile);
    if (!old) throw new Error('No key');
    addKey(keyFile, NOW);
    const rewrap = app.nest.get(Rewrap);
    expect(await rewrap.run()).toMatchObject({ broken: 1 });
    expect(await open(field)).toBe('Before the change');
    const standings = await keyStandings(keyFile, app.db);
    expect(standings.map(({ standing, wraps }) => [standing, wraps > 0])).toEqual([
      ['opens', true],
      ['seals', true],
    ]);
    const later = '2026-11-12T09:05:00.000Z';
    expect(() => forgetKey(keyFile, standings, old.id, later)).toThrow('is still needed for 1');
    await app.unit.write((tx) => vault.erasePerson(tx, broken.personId));
    const ended = await keyStandings(keyFile, app.db);
    expect(() => forgetKey(keyFile, ended, old.id, NOW)).toThrow('less than five minutes old');
    expect(() => forgetKey(keyFile, ended, ended[1]?.id ?? '', later)).toThrow('is the one in use');
    expect(() => forgetKey(keyFile, ended, 'ffffffff', later)).toThrow('holds no key ffffffff');
    forgetKey(keyFile, ended, old.id, later);
    expect(keysOf(keyFile).map(({ id }) => id)).toEqual([ended[1]?.id]);
    expect(await open(field)).toBe('Before the change');
    expect(await rewrap.run()).toEqual({ done: 0, broken: 0 });
  });
});

describe('A start', () => {
  it('makes the key file once, and is refused when what is locked has no key', async () => {
    const database = await newDatabase();
    const { settings } = database;
    const start = async () => (await boot(settings, null)).close();
    await start();
    const [made] = keysOf(settings.keyFile);
    rmSync(settings.keyFile);
    await start();
    expect(keysOf(settings.keyFile)[0]?.id).not.toBe(made?.id);
    const running = await boot(settings, null);
    const inIt = running.app.get(Vault);
    await running.app.get(UnitOfWork).write(async (tx) => {
      const personId = newId();
      await tx.insert('person', { id: personId, name: 'Ola Nordby', email: null, version: 1 });
      await putNeeds(tx, inIt, `needs of ${personId}`, personId);
      await tx.audit('test.put', 'access_needs:test');
    });
    await running.close();
    const keys = keysOf(settings.keyFile);
    const refusals: [() => void, RegExp][] = [
      [() => rmSync(settings.keyFile), /^The key file .* is missing.*vault:restore.*\.$/],
      [() => writeKeyFile(settings.keyFile, [newMasterKey(NOW)]), /^The key file .* lacks .*\.$/],
      [
        () => {
          writeKeyFile(settings.keyFile, keys);
          chmodSync(settings.keyFile, 0o640);
        },
        /^The key file .* is open to others \(mode 640\).*\.$/,
      ],
      [
        () => {
          rmSync(settings.keyFile);
          writeFileSync(settings.keyFile, 'x', { mode: 0o600 });
        },
        /^The key file .* is damaged.*\.$/,
      ],
    ];
    for (const [breakIt, sentence] of refusals) {
      breakIt();
      await expect(start()).rejects.toThrow(sentence);
    }
    writeKeyFile(settings.keyFile, keys);
    await start();
    await database.remove();
  });
});
