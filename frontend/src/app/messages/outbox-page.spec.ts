import type { ComingRemindersView, OutboxMailView } from '../api/schema';
import { aSession, openPage } from '../../testing/page-testing';
import { OutboxPage } from './outbox-page';

const session = aSession({ roles: ['coordinator'] });
const mail: OutboxMailView = {
  id: '1',
  to: 'amina@example.org',
  personId: 'amina',
  subject: 'Velkommen',
  body: 'Hei Amina',
  kind: 'invitation',
  createdAt: '2026-11-10T09:12:00.000Z',
  state: 'waiting',
  sentAt: null,
  postedAt: null,
  attempts: 0,
  nextTryAt: null,
  refusal: null,
};
const refused: OutboxMailView = {
  ...mail,
  state: 'failed',
  attempts: 1,
  refusal: { kind: 'address', code: '550 5.1.1', at: '2026-11-10T09:13:00.000Z' },
};
const reminders: ComingRemindersView[] = [
  {
    kind: 'declaration',
    on: '2026-11-16',
    people: [
      { personId: 'kari', name: 'Kari Mjelde', stopped: false },
      { personId: 'ola', name: 'Ola Berg', stopped: true },
    ],
  },
];

async function open(mails: OutboxMailView[], coming: ComingRemindersView[] = []) {
  const opened = await openPage(OutboxPage, { scopes: ['messages'], session });
  await opened.answer('/api/outbox', mails);
  await opened.answer('/api/reminders', coming);
  return opened;
}

function pressed(element: HTMLElement, label: string): void {
  const buttons = [...element.querySelectorAll<HTMLButtonElement>('button')];
  buttons.find((each) => each.getAttribute('aria-label') === label)?.click();
}

describe('The outbox', () => {
  it('shows each mail and what became of it, but never a sign-in code', async () => {
    const at = '2026-11-10T09:13:00.000Z';
    const { element } = await open([
      mail,
      { ...mail, id: '2', body: null, state: 'sent', sentAt: at, attempts: 1 },
      { ...mail, id: '3', state: 'trying', attempts: 2, nextTryAt: at },
      { ...mail, id: '4', state: 'night', nextTryAt: '2026-11-11T07:00:00.000Z' },
      { ...mail, id: '5', state: 'posted', postedAt: at },
    ]);
    const [first, second, third, fourth, fifth] = [...element.querySelectorAll('.mails > li')];
    expect(first?.textContent).toContain('Venter på å bli sendt');
    expect(first?.querySelector('.mail-body')?.textContent).toBe('Hei Amina');
    expect(second?.textContent).toContain('Sendt 10. nov. 2026 kl. 10.13');
    expect(second?.querySelector('details')).toBeNull();
    expect(third?.textContent).toContain('Prøvd 2 ganger. Prøver igjen 10. nov. 2026 kl. 10.13');
    expect(fourth?.textContent).toContain('Venter til 11. nov. 2026 kl. 08.00');
    expect(fifth?.textContent).toContain('Sendt som brev 10. nov. 2026');
  });

  it('says why a mail did not arrive, leads to the person, and tries it again', async () => {
    const { element, answer } = await open([refused]);
    const row = element.querySelector('.mails > li');
    expect(row?.textContent).toContain('E-postadressen virker ikke. (550 5.1.1)');
    expect(row?.querySelector('a[href="/panelet/medlemmer/amina"]')).not.toBeNull();
    pressed(element, 'Prøv igjen: Velkommen, til amina@example.org');
    await answer('/api/outbox/1/retries', [mail]);
    expect(element.querySelector('.mails > li')?.textContent).toContain('Venter på å bli sendt');
  });

  it('hands out a letter, and keeps a refusal on the page when it was sent meanwhile', async () => {
    const { element, answer } = await open([refused]);
    const letter = element.querySelector('a[download]');
    expect(letter?.getAttribute('href')).toBe('/api/outbox/1/letter.pdf');
    pressed(element, 'Sendt som brev: Velkommen, til amina@example.org');
    const errors = [{ field: '', constraint: 'mail-gone-already' }];
    const problem = { type: '/problems/conflict', title: 'Conflict', status: 409, errors };
    await answer('/api/outbox/1/postings', problem, { status: 409, statusText: 'Conflict' });
    expect(element.querySelector('app-problem')?.textContent).toContain('allerede sendt');
  });

  it('says what will come when nothing has been sent, and why nothing is sent', async () => {
    const { element } = await open([]);
    expect(element.querySelector('app-empty')?.textContent).toContain('Ingen er laget ennå.');
    expect(element.querySelector('app-read-only')?.textContent).toContain('sender aldri e-post');
    expect(element.textContent).toContain('Ingen påminnelser venter.');
  });

  it('tells which reminders come, to how many, and stops one', async () => {
    const { element, http, settle } = await open([], reminders);
    const section = element.querySelector('app-coming-reminders');
    expect(section?.textContent).toContain('Taushetserklæringen, 16. november');
    expect(section?.textContent).toContain('Én får den');
    pressed(element, 'Stans påminnelsen til Kari Mjelde');
    const [group] = reminders;
    const people = group?.people.map((each) => ({ ...each, stopped: true }));
    const request = http.match('/api/reminders/stops')[0];
    expect(request?.request.body).toEqual({ personId: 'kari', kind: 'declaration', stopped: true });
    request?.flush([{ ...group, people }]);
    await settle();
    expect(section?.textContent).toContain('Ingen får den');
  });
});
