import type { Page } from '@playwright/test';
import { deskOf, type Json } from './desk';

/** The first organisation, with a contact; the example panel's have none. @returns its id */
export async function anOrganisation(page: Page): Promise<string> {
  const desk = await deskOf(page);
  const [first] = (await desk.get('/organisations')) as Json[];
  if (first === undefined) throw new Error('No organisation in the example panel');
  const known = (await desk.get(`/organisations/${first.id}`)) as Json & { contacts: unknown[] };
  if (known.contacts.length > 0) return first.id;
  const contact = { name: 'Kari Kontakt', role: 'Daglig leder', email: 'kari@example.org' };
  const { name, kind, version } = known;
  const contacts = [{ ...contact, language: 'nn', main: true }];
  await desk.send('put', `/organisations/${first.id}`, { name, kind, contacts, version });
  return first.id;
}

/** A round that has asked one organisation, which needs more time. @returns its id */
export async function aRound(page: Page): Promise<string> {
  const desk = await deskOf(page);
  const [known] = (await desk.get('/request-campaigns')) as Json[];
  if (known) return known.id;
  const { seats } = (await desk.get('/board')) as { seats: Record<string, string>[] };
  const seat = seats.find(({ requirement }) => requirement === 'organisation');
  const { id } = await desk.send('post', '/request-campaigns', {
    title: 'Eldrerådene i høst',
    textNb: 'Vi søker en.',
    textNn: 'Vi søkjer ein.',
    textEn: 'We seek somebody.',
    deadline: '2026-12-01',
    seatIds: [seat?.['seatId']],
  });
  const organisationIds = [await anOrganisation(page)];
  const wish = { organisationIds, channel: 'mail' };
  const asked = await desk.send('post', `/request-campaigns/${id}/requests`, wish);
  const [request] = asked['requests'] as Json[];
  const letter = await desk.send('post', `/organisation-requests/${request?.id}/letters`, {});
  const token = String(letter['address']).split('#')[1];
  const answer = { token, answer: 'moreTime', note: 'Styret møtes i desember' };
  await desk.send('post', '/own-request/answers', answer);
  return id;
}
