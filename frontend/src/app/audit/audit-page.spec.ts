import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AuditPageView, AuditStateView } from '../api/schema';
import { aSession, openPage } from '../../testing/page-testing';
import { AuditPage } from './audit-page';

const session = aSession({ roles: ['coordinator'] });
const entry = {
  seq: 12,
  at: '2026-11-12T09:00:00.000Z',
  actorName: 'Marte Lunde',
  mine: true,
  action: 'meeting.opened',
  object: 'meeting:1',
  personName: null,
  hash: 'x',
};
const shown: AuditPageView = {
  entries: [entry, { ...entry, seq: 11, actorName: null, action: 'something.new' }],
  next: 11,
  kinds: ['meeting', 'session'],
};
const state: AuditStateView = { entries: 12, check: null, heads: [], mailedOn: null };
const check = {
  at: '2026-11-12T09:30:00.000Z',
  ok: true,
  entries: 12,
  heads: 1,
  brokenAt: null,
  reason: null,
  clockWentBackAt: [],
};

async function open() {
  const opened = await openPage(AuditPage, { scopes: ['audit'], session });
  opened.http.expectOne('/api/audit/state').flush(state);
  await opened.answer('/api/audit/entries', shown);
  return opened;
}

const button = (element: HTMLElement, words: string) => {
  const found = [...element.querySelectorAll('button')].find(
    (each) => each.textContent?.trim() === words,
  );
  if (!found) throw new Error(`No button ${words}`);
  return found;
};

describe('The audit log', () => {
  it('says in sentences who did what', async () => {
    const { element } = await open();
    expect(element.textContent).toContain('Marte Lunde: åpnet et møte');
    expect(element.textContent).toContain('Programmet: noe annet (something.new)');
  });

  it('shows one kind, and older entries below those that are shown', async () => {
    const { element, http, settle, answer } = await open();
    button(element, 'Vis eldre').click();
    await settle();
    const older = { ...shown, entries: [{ ...entry, seq: 1 }], next: null };
    await answer('/api/audit/entries?before=11', older);
    expect(element.querySelectorAll('.mails > li').length).toBe(3);
    const select = element.querySelector<HTMLSelectElement>('#audit-kind');
    if (!select) throw new Error('No choice of kind');
    select.value = 'session';
    select.dispatchEvent(new Event('change'));
    await settle();
    http.expectOne('/api/audit/entries?kind=session').flush({ ...shown, entries: [], next: null });
    await settle();
    expect(element.querySelector('.mails app-empty')).not.toBeNull();
  });

  it('is checked on demand, and names the entry that does not hold', async () => {
    const { element, answer, settle } = await open();
    expect(element.textContent).toContain('ikke kontrollert ennå');
    button(element, 'Kontroller nå').click();
    await settle();
    await answer('/api/audit/checks', { ...state, check });
    expect(element.textContent).toContain('Loggen stemmer');
    button(element, 'Kontroller nå').click();
    await settle();
    const broken = { ...check, ok: false, brokenAt: 7, reason: 'hash', entries: 6 };
    await answer('/api/audit/checks', { ...state, check: broken });
    expect(element.textContent).toContain('stemmer ikke fra innføring 7');
    expect(element.textContent).toContain('Innholdet i innføringen er endret.');
  });
});

it.each(['nb', 'nn', 'en'])('Every act and every kind in the list has words in %s', (language) => {
  const file = join(__dirname, '../../../public/i18n', language, 'audit.json');
  const { action, kind } = JSON.parse(readFileSync(file, 'utf8'));
  expect(Object.keys(kind).sort()).toEqual(Object.keys(action).sort());
});
