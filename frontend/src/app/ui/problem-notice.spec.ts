import { Component, signal } from '@angular/core';
import type { Problem } from '../api/schema';
import { openPage } from '../../testing/page-testing';
import { ProblemNotice } from './problem-notice';

@Component({
  imports: [ProblemNotice],
  template: `<input id="mail" value="det jeg skrev" />
    <app-problem [problem]="problem()" [fields]="{ email: 'mail' }" (reload)="reloads.set(1)" />`,
})
class Form {
  readonly problem = signal<Problem | null>(null);
  readonly reloads = signal(0);
}

async function show(problem: Problem): Promise<{ page: Form; element: HTMLElement }> {
  const { page, element, settle } = await openPage(Form);
  page.problem.set(problem);
  await settle();
  return { page, element };
}

describe('The problem notice', () => {
  it('takes focus and links each error to its field', async () => {
    const errors = [{ field: 'email', constraint: 'isEmail' }];
    const problem = { type: '/problems/bad-input', title: 'Bad input', status: 400, errors };
    const { element } = await show(problem);
    expect(document.activeElement).toBe(element.querySelector('.problem'));
    element.querySelector<HTMLAnchorElement>('.problem a')?.click();
    expect(document.activeElement?.id).toBe('mail');
  });

  it('names one thing to mend per field', async () => {
    const errors = ['isEmail', 'isLength'].map((constraint) => ({ field: 'email', constraint }));
    const problem = { type: '/problems/bad-input', title: 'Bad input', status: 400, errors };
    const { element } = await show(problem);
    expect(element.querySelectorAll('.problem-fields li')).toHaveLength(1);
    expect(element.querySelector('.problem-fields')?.textContent).toContain('navn@example.org');
  });

  it('offers to load again when someone else was first, and what was typed stays', async () => {
    const { page, element } = await show({ type: '/problems/stale', title: 'Stale', status: 409 });
    expect(element.querySelector('h2')?.textContent).toBe('Noen andre har endret dette');
    element.querySelector<HTMLButtonElement>('.problem button')?.click();
    expect(page.reloads()).toBe(1);
    expect(element.querySelector<HTMLInputElement>('#mail')?.value).toBe('det jeg skrev');
  });

  it('shows the clause of a refusal by the statutes', async () => {
    const finding = { rule: 'quorum', clause: '3.4', force: 'must' as const, ok: false };
    const { element } = await show({
      type: '/problems/statutes',
      title: 'Refused',
      status: 422,
      findings: [{ ...finding, acts: 'refuses', facts: { present: 4 }, remedy: null }],
    });
    expect(element.querySelector('h2')?.textContent).toBe('Planen åpner ikke for dette');
    expect(element.querySelector('a[href="/regler/3.4"]')).not.toBeNull();
  });

  it('says whom to write to when the fault is ours', async () => {
    const { element } = await show({ type: '/problems/strange', title: 'Strange', status: 500 });
    expect(element.textContent).toContain('Skriv til Marte Lunde, marte.lunde@example.org.');
  });
});
