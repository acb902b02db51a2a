import { ChangeDetectionStrategy, Component, inject, signal } from '@angular/core';
import { HttpTestingController } from '@angular/common/http/testing';
import type { Problem } from '../api/schema';
import { OpenedPage, aSession, openPage } from '../../testing/page-testing';
import { Api } from '../kernel/api';
import { toProblem } from '../kernel/api-problem';
import { StepUpDialog } from './step-up-dialog';

const REFUSED: Problem = {
  type: '/problems/assurance',
  title: 'Prove who you are first',
  status: 403,
  assurance: { needed: 3, ways: ['code'] },
};

/** A page with something typed, and the dialog of the frame. */
@Component({
  selector: 'app-test-page',
  imports: [StepUpDialog],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: '<app-step-up-dialog />',
})
class TestPage {
  private readonly api = inject(Api);
  readonly outcome = signal('');

  async sign(): Promise<void> {
    try {
      await this.api.post('/signatures', { name: 'Amina Yusuf' });
      this.outcome.set('signed');
    } catch (thrown) {
      this.outcome.set(toProblem(thrown).type);
    }
  }
}

async function refused(): Promise<OpenedPage<TestPage> & { key: string | null }> {
  const opened = await openPage(TestPage);
  void opened.page.sign();
  const first = opened.http.expectOne('/api/signatures');
  first.flush(REFUSED, { status: 403, statusText: 'Forbidden' });
  await opened.settle();
  return { ...opened, key: first.request.headers.get('Idempotency-Key') };
}

async function type(opened: OpenedPage<TestPage>, code: string): Promise<void> {
  const input = opened.element.querySelector<HTMLInputElement>('#step-up-code');
  if (!input) throw new Error('No code field');
  input.value = code;
  input.dispatchEvent(new Event('input'));
  opened.element.querySelector('form')?.dispatchEvent(new Event('submit'));
  await opened.settle();
}

function nothingMore(http: HttpTestingController): void {
  http.verify();
}

describe('The step-up dialog', () => {
  it('opens by itself, and sends the refused request once more with the same body', async () => {
    const opened = await refused();
    await opened.answer('/api/proofs/codes', { sentTo: 'a***@example.org', code: null });
    expect(opened.element.textContent).toContain('Vi har sendt en kode til a***@example.org.');
    await type(opened, 'abcd-2345');
    const proof = opened.http.expectOne('/api/proofs/code');
    expect(proof.request.body).toEqual({ code: 'ABCD2345' });
    proof.flush(aSession({ assurance: 3 }));
    await opened.settle();
    const again = opened.http.expectOne('/api/signatures');
    expect(again.request.body).toEqual({ name: 'Amina Yusuf' });
    again.flush({});
    await opened.settle();
    expect(opened.page.outcome()).toBe('signed');
    expect(opened.element.querySelector('dialog')?.open).toBe(false);
    nothingMore(opened.http);
  });

  it('shows the code on the page in the example panel', async () => {
    const opened = await refused();
    await opened.answer('/api/proofs/codes', { sentTo: null, code: 'ABCD2345' });
    expect(opened.element.textContent).toContain('Koden er ABCD2345.');
  });

  it('stays open with what went wrong when the code is wrong', async () => {
    const opened = await refused();
    await opened.answer('/api/proofs/codes', { sentTo: 'a***@example.org', code: null });
    await type(opened, '22222222');
    const wrong = {
      type: '/problems/bad-input',
      title: 'Bad input',
      status: 400,
      errors: [{ field: 'code', constraint: 'notValid' }],
    };
    await opened.answer('/api/proofs/code', wrong, { status: 400, statusText: 'Bad Request' });
    expect(opened.element.querySelector('.problem')?.textContent).toContain('Noe må rettes');
    expect(opened.element.querySelector('dialog')?.open).toBe(true);
    nothingMore(opened.http);
  });

  it('gives the refusal back to the page when it is closed, and asks for nothing', async () => {
    const opened = await refused();
    await opened.answer('/api/proofs/codes', { sentTo: 'a***@example.org', code: null });
    opened.element.querySelector<HTMLButtonElement>('dialog .dialog-head button')?.click();
    await opened.settle();
    expect(opened.page.outcome()).toBe('/problems/assurance');
    nothingMore(opened.http);
  });

  it('asks once only: a refusal that comes back after a proof is shown, not asked about again', async () => {
    const opened = await refused();
    await opened.answer('/api/proofs/codes', { sentTo: 'a***@example.org', code: null });
    await type(opened, 'ABCD2345');
    await opened.answer('/api/proofs/code', aSession({ assurance: 3 }));
    await opened.answer('/api/signatures', REFUSED, { status: 403, statusText: 'Forbidden' });
    expect(opened.page.outcome()).toBe('/problems/assurance');
    nothingMore(opened.http);
  });
});
