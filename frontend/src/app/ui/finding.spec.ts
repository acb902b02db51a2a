import { Component } from '@angular/core';
import type { Finding as RuleFinding } from '../api/schema';
import { TestBed } from '@angular/core/testing';
import { TranslocoService } from '@jsverse/transloco';
import { Texts } from '../kernel/texts';
import { openPage } from '../../testing/page-testing';
import { Finding } from './finding';

const quorum: RuleFinding = {
  rule: 'example-rule',
  clause: '3.4',
  force: 'must',
  acts: 'refuses',
  ok: false,
  facts: { present: 4, needed: 5, on: '2026-11-25', fields: ['barn', 'psyk'] },
  remedy: 'callAlternate',
};

@Component({
  imports: [Finding],
  template: '<app-finding [finding]="finding" [remedyLink]="link" />',
})
class Shown {
  readonly finding = current.finding;
  readonly link = current.link;
}
const current: { finding: RuleFinding; link: string | null } = { finding: quorum, link: null };

async function show(
  change: Partial<RuleFinding>,
  link: string | null = null,
): Promise<HTMLElement> {
  current.finding = { ...quorum, ...change };
  current.link = link;
  const { element, settle } = await openPage(Shown);
  TestBed.inject(TranslocoService).setTranslation(
    {
      rules: {
        'example-rule': {
          ok: 'Vedtaksdyktig: {present} til stede, krav {needed}.',
          fail: '{present} til stede {on}, krav {needed}. Felt: {fields}.',
          remedies: { callAlternate: 'Kall inn en vara.' },
        },
      },
      statutes: { interpretations: { 'quorum-basis': { options: { seated: 'de som sitter' } } } },
    },
    'nb',
  );
  await TestBed.inject(Texts).load('common');
  await settle();
  return element;
}

describe('A finding', () => {
  it('says the sentence with dates, lists and fields in words, and links to the clause', async () => {
    const element = await show({});
    expect(element.textContent).toContain(
      '4 til stede 25. november 2026, krav 5. Felt: Barn og unge og Psykisk helse og rus.',
    );
    expect(element.querySelector('a')?.getAttribute('href')).toBe('/regler/3.4');
    expect(element.querySelector('.sev')?.textContent?.trim()).toBe('Må rettes');
    expect(element.textContent).toContain('Kall inn en vara.');
  });

  it('makes the remedy a link when it can be carried out somewhere', async () => {
    const element = await show({}, '/panelet?plass=6');
    expect(element.querySelector('a[href="/panelet?plass=6"]')?.textContent).toBe(
      'Kall inn en vara.',
    );
  });

  it('shows what is in order without a remedy', async () => {
    const element = await show({ ok: true });
    expect(element.querySelector('.sev')?.textContent?.trim()).toBe('I orden');
    expect(element.textContent).not.toContain('Kall inn');
  });

  it('warns more quietly than it refuses', async () => {
    const element = await show({ acts: 'warns' });
    expect(element.querySelector('.sev')?.textContent?.trim()).toBe('Planlegg');
  });

  it('says that an election two weeks ahead is near, and one next year is to be planned', async () => {
    const due = { rule: 'office-due', acts: 'warns' as const };
    const near = await show({ ...due, facts: { on: '2026-11-25' } });
    expect(near.querySelector('.sev')?.textContent?.trim()).toBe('Nær frist');
    TestBed.resetTestingModule();
    const far = await show({ ...due, facts: { on: '2027-11-22' } });
    expect(far.querySelector('.sev')?.textContent?.trim()).toBe('Planlegg');
  });

  it('says of a day that is over whether what was due has come', async () => {
    const late = { rule: 'deadlines', acts: 'warns' as const };
    const waits = await show({ ...late, facts: { dueOn: '2026-09-23', doneOn: null } });
    expect(waits.querySelector('.sev')?.textContent?.trim()).toBe('Over fristen');
    TestBed.resetTestingModule();
    const came = await show({ ...late, facts: { dueOn: '2026-09-23', doneOn: '2026-11-09' } });
    expect(came.querySelector('.sev')?.textContent?.trim()).toBe('Kom for sent');
  });

  it('links every clause of the plan, and names a place outside it without a link', async () => {
    const element = await show({ clause: 'UP 2.2, 4.1; HP III-2' });
    const links = [...element.querySelectorAll('app-clause a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['/regler/2.2', '/regler/4.1']);
    expect(element.querySelector('app-clause')?.textContent).toContain('HP III-2');
  });

  it('tells what the other reading would have given', async () => {
    const element = await show({
      interpretation: {
        id: 'quorum-basis',
        option: 'seats',
        otherOption: 'seated',
        otherOk: true,
        otherFacts: { needed: 4 },
      },
    });
    expect(element.textContent).toContain(
      'Etter den andre lesemåten (de som sitter): Vedtaksdyktig: 4 til stede, krav 4.',
    );
  });
});
