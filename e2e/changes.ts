import type { Page } from '@playwright/test';

type Json = Record<string, unknown> & { id: string; version: number };

/** A revision that has been put before the panel by whoever is signed in on the page. @returns its id */
export async function aChange(page: Page): Promise<string> {
  const { get, post } = await asker(page);
  const open = await known(get, 'open');
  if (open) return open;
  const draft = await write(get, post);
  await post(`/rule-changes/${draft.id}/opening`, { version: draft.version });
  return draft.id;
}

/** A revision that whoever is signed in on the page has begun to write. @returns its id */
export async function aDraft(page: Page): Promise<string> {
  const { get, post } = await asker(page);
  return (await known(get, 'draft')) ?? (await write(get, post)).id;
}

type Asker = Awaited<ReturnType<typeof asker>>;

async function asker(page: Page) {
  const { request } = page.context();
  const { origin } = new URL((await request.get('/api/session')).url());
  const get = async (url: string) => (await request.get(`/api${url}`)).json();
  const post = async (url: string, data: object): Promise<Json> => {
    const headers = { origin, 'idempotency-key': crypto.randomUUID() };
    const reply = await request.post(`/api${url}`, { data, headers });
    if (!reply.ok()) throw new Error(`${url}: ${reply.status()} ${await reply.text()}`);
    return (await reply.json()) as Json;
  };
  return { get, post };
}

async function known(get: Asker['get'], wanted: string): Promise<string | undefined> {
  const list = (await get('/rule-changes')) as { changes: { id: string; state: string }[] };
  return list.changes.find(({ state }) => state === wanted)?.id;
}

async function write(get: Asker['get'], post: Asker['post']): Promise<Json> {
  const { statutesId, plan } = await get('/plan-to-change');
  plan.numbers.flexibleSeats = 2;
  plan.fields[0].seats.push('any');
  const clause = plan.clauses.find(({ id }: { id: string }) => id === '3.4');
  clause.text = clause.text.replace('10', '9');
  // One clause is added and one left out.
  plan.clauses = plan.clauses.filter(({ id }: { id: string }) => id !== '5.2');
  const heading = { nb: 'Unge i panelet', nn: 'Unge i panelet', en: 'Young people' };
  plan.clauses.push({ id: '3.6', heading, text: 'Minst én i panelet er under 25 år.' });
  return post('/rule-changes', {
    ...{ title: 'Ni representanter i panelet', reason: 'Det er vanskelig å fylle alle plassene.' },
    ...{ baseId: statutesId, fromDay: '2027-01-01', plan },
  });
}
