import { ChangeStream } from './change-stream';
import { Db, ReadDb } from './db';
import { KeptFacts } from './kept-facts';

const NOWHERE = { query: () => Promise.resolve([]) };

/** Facts that tell how often they were read. */
function counted() {
  const stream = new ChangeStream();
  const db = new ReadDb(NOWHERE, stream);
  let reads = 0;
  const facts = new KeptFacts((key: string) => Promise.resolve(`${key} ${(reads += 1)}`));
  return { stream, db, facts };
}

describe('A kept fact', () => {
  it('is read once, also by those who ask at the same time, and anew after a commit', async () => {
    const { stream, db, facts } = counted();
    expect(await Promise.all([facts.get('a', db), facts.get('a', db)])).toEqual(['a 1', 'a 1']);
    expect(await facts.get('b', db)).toBe('b 2');
    stream.publish([]);
    expect([await facts.get('a', db), await facts.get('a', db)]).toEqual(['a 3', 'a 3']);
  });

  it('that was being read while somebody committed is not given to those who ask afterwards', async () => {
    const { stream, db, facts } = counted();
    const early = facts.get('a', db);
    stream.publish([]);
    expect([await early, await facts.get('a', db)]).toEqual(['a 1', 'a 2']);
  });

  it('is never given to a transaction, nor while commits elsewhere may go unheard', async () => {
    const { stream, db, facts } = counted();
    const tx: Db = NOWHERE as Db;
    await facts.get('a', db);
    expect(await facts.get('a', tx)).toBe('a 2');
    stream.complete = false;
    expect(await facts.get('a', db)).toBe('a 3');
    stream.complete = true;
    expect(await facts.get('a', db)).toBe('a 4');
    expect(await facts.get('a', new ReadDb(NOWHERE))).toBe('a 5');
  });

  it('that could not be read is asked for anew', async () => {
    let fails = true;
    const db = new ReadDb(NOWHERE, new ChangeStream());
    const facts = new KeptFacts(() =>
      fails ? Promise.reject(new Error('gone')) : Promise.resolve(1),
    );
    await expect(facts.get('a', db)).rejects.toThrow('gone');
    fails = false;
    expect(await facts.get('a', db)).toBe(1);
  });
});
