import { ChangeDetectionStrategy, Component } from '@angular/core';
import type { ClosingView } from '../../api/schema';
import { OpenedPage, openPage } from '../../../testing/page-testing';
import { CaseClosing } from './case-closing';

@Component({
  imports: [CaseClosing],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<app-case-closing caseId="c34" meetingId="m6" />',
})
class Host {}

const URL = '/api/cases/c34/closing';
const LAW = 'offentleglova § 14';

function closing(change: object = {}): object {
  return {
    closed: false,
    ground: null,
    law: null,
    grounds: [
      { name: 'personal', law: 'offentleglova § 13' },
      { name: 'internal', law: LAW },
    ],
    history: [],
    finding: { rule: 'openness', clause: '4.2', force: 'must', ok: true, facts: {}, remedy: null },
    can: ['close'],
    version: 4,
    ...change,
  } satisfies Partial<Record<keyof ClosingView, unknown>>;
}

async function open(view: object): Promise<OpenedPage<Host>> {
  const page = await openPage(Host, { scopes: ['files'] });
  await page.answer(URL, view);
  return page;
}

async function press(page: OpenedPage<Host>, text: string): Promise<void> {
  const found = [...page.element.querySelectorAll('button')].find(
    (each) => each.textContent?.trim() === text,
  );
  if (!found) throw new Error(`No button «${text}»`);
  found.click();
  await page.settle();
}

async function give(page: OpenedPage<Host>, ground: string, reason: string): Promise<void> {
  const select = page.element.querySelector<HTMLSelectElement>('#closing-ground');
  const field = page.element.querySelector<HTMLInputElement>('#closing-reason');
  if (!select || !field) throw new Error('No form');
  select.value = ground;
  field.value = reason;
  page.element.querySelector<HTMLButtonElement>('form button[type="submit"]')?.click();
  await page.settle();
}

describe('closing a case', () => {
  it('asks for the ground of law and a reason, and sends nothing without both', async () => {
    const page = await open(closing());
    await press(page, 'Lukk saken');
    await give(page, '', '');
    page.http.expectNone('/api/cases/c34/close');
    expect(page.element.querySelectorAll('app-error-summary a')).toHaveLength(2);
    await give(page, 'internal', '   ');
    page.http.expectNone('/api/cases/c34/close');
    expect(page.element.querySelectorAll('app-error-summary a')).toHaveLength(1);
  });

  it('sends the ground and the reason, and tells by what law it is closed', async () => {
    const page = await open(closing());
    await press(page, 'Lukk saken');
    await give(page, 'internal', 'Til intern bruk.');
    const sent = page.http.expectOne('/api/cases/c34/close');
    expect(sent.request.body).toEqual({
      ground: 'internal',
      reason: 'Til intern bruk.',
      version: 4,
    });
    sent.flush({});
    await page.settle();
    await page.answer(URL, closing({ closed: true, ground: 'internal', law: LAW }));
    expect(page.element.textContent).toContain(LAW);
  });

  it('keeps what was written when the case was changed elsewhere', async () => {
    const page = await open(closing());
    await press(page, 'Lukk saken');
    await give(page, 'internal', 'Til intern bruk.');
    page.http
      .expectOne('/api/cases/c34/close')
      .flush(
        { type: '/problems/stale', title: 'Stale', status: 409 },
        { status: 409, statusText: 'Conflict' },
      );
    await page.settle();
    expect(page.element.querySelector<HTMLInputElement>('#closing-reason')?.value).toBe(
      'Til intern bruk.',
    );
  });

  it('opens it again with a reason', async () => {
    const page = await open(
      closing({ closed: true, ground: 'internal', law: LAW, can: ['close', 'open'] }),
    );
    await press(page, 'Åpne saken');
    await give(page, '', 'Ikke lenger nødvendig.');
    const sent = page.http.expectOne('/api/cases/c34/open');
    expect(sent.request.body).toEqual({ reason: 'Ikke lenger nødvendig.', version: 4 });
    sent.flush({});
    await page.settle();
    await page.answer(URL, closing({ can: ['close'] }));
  });

  it('is not shown to who may neither close nor needs to know', async () => {
    const page = await open(closing({ can: [] }));
    expect(page.element.querySelector('section')).toBeNull();
  });
});
