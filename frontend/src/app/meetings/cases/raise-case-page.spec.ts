import { Location } from '@angular/common';
import { TestBed } from '@angular/core/testing';
import { openPage } from '../../../testing/page-testing';
import { RaiseCasePage } from './raise-case-page';

const PAGE = { path: 'saker/ny', url: 'saker/ny', scopes: ['cases' as const, 'rules' as const] };
const MEETING = { meetingId: 'm6', number: 6, year: 2026, startsAt: '2026-11-25T11:00:00.000Z' };

async function open(late: boolean) {
  const page = await openPage(RaiseCasePage, PAGE);
  await page.settle();
  const finding = {
    rule: 'late-case',
    clause: '4.1',
    force: 'must',
    acts: 'refuses',
    ok: true,
    facts: { late: true, weight: 'ordinary', objections: 0 },
    remedy: 'nextMeeting',
  };
  await page.answer('/api/case-deadline', {
    meeting: MEETING,
    lastDay: '2026-11-11',
    following: { ...MEETING, meetingId: 'm1', startsAt: '2027-01-14T11:00:00.000Z' },
    finding: late ? finding : null,
  });
  return page;
}

function type(element: HTMLElement, id: string, text: string): void {
  const field = element.querySelector<HTMLInputElement>(`#${id}`);
  if (!field) throw new Error(`No field ${id}`);
  field.value = text;
  field.dispatchEvent(new Event('input'));
}

describe('raising a case', () => {
  test('says by which day the next notice takes it', async () => {
    const { element } = await open(false);
    expect(element.querySelector('.notice')?.textContent).toContain(
      'Meld saken senest 11. november',
    );
  });

  test('says kindly, with the clause, what happens to a late one', async () => {
    const { element } = await open(true);
    const notice = element.querySelector('.notice')?.textContent ?? '';
    expect(notice).toContain('hvis ingen som er til stede, sier nei');
    expect(notice).toContain('Møtet etter er 14. januar');
    expect(notice).toContain('4.1');
  });

  test('names what is missing, sends nothing, and keeps what was typed', async () => {
    const { element, settle, http } = await open(false);
    type(element, 'case-about', 'Ventetid');
    element.querySelector<HTMLFormElement>('form')?.dispatchEvent(new Event('submit'));
    await settle();
    const wrong = [...element.querySelectorAll('app-error-summary a')].map((a) =>
      a.getAttribute('href'),
    );
    expect(wrong).toEqual(['#case-why', '#case-ask']);
    expect(element.querySelector<HTMLInputElement>('#case-about')?.value).toBe('Ventetid');
    http.expectNone('/api/cases');
  });

  test('sends the three fields, and shows the case with its number', async () => {
    const { element, settle, http } = await open(false);
    type(element, 'case-about', 'Ventetid');
    type(element, 'case-why', 'Mange venter.');
    type(element, 'case-ask', 'Gi et råd.');
    element.querySelector<HTMLFormElement>('form')?.dispatchEvent(new Event('submit'));
    await settle();
    const sent = http.expectOne('/api/cases');
    expect(sent.request.body).toEqual({
      about: 'Ventetid',
      why: 'Mange venter.',
      ask: 'Gi et råd.',
    });
    sent.flush({ case: { caseId: 'c9', caseNumber: '14/26' } });
    await settle();
    expect(TestBed.inject(Location).path()).toBe('/saker/c9');
  });
});
