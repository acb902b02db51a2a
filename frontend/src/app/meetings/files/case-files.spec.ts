import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { CaseFilesView } from '../../api/schema';
import { ApiProblem } from '../../kernel/api-problem';
import { openPage } from '../../../testing/page-testing';
import { CaseFiles } from './case-files';
import { FileSender } from './file-sender';

@Component({
  selector: 'app-under-test',
  imports: [CaseFiles],
  template: `<app-case-files [caseId]="'c1'" meetingId="m1" />`,
})
class Host {
  readonly ready = signal(true);
}

const PAGE = { path: 'sak', url: 'sak', scopes: ['meetings' as const, 'files' as const] };
const FILE = {
  id: 'f1',
  name: 'brev.pdf',
  title: 'Brev fra klyngen',
  mediaType: 'application/pdf',
  bytes: 1_400_000,
  pages: 2,
  addedAt: '2026-11-12T09:00:00.000Z',
  addedBy: 'Marte Lunde',
  version: 1,
};
const VIEW: CaseFilesView = { caseId: 'c1', files: [FILE], roomFor: 19, bytesLeft: 1, can: [] };

async function opened(view: CaseFilesView) {
  const page = await openPage(Host, PAGE);
  await page.settle();
  await page.answer('/api/cases/c1/files', view);
  return page;
}

describe('The attachments of a case', () => {
  test('are downloads with kind, pages and size in words', async () => {
    const { element } = await opened(VIEW);
    const link = element.querySelector('a[download]');
    expect(link?.getAttribute('href')).toBe('/api/case-files/f1/content');
    expect(link?.textContent).toContain('Brev fra klyngen, PDF, 2 sider, 1,4 MB');
    expect(element.querySelector('input[type=file]')).toBeNull();
    expect(element.querySelector('button')).toBeNull();
  });

  test('are nothing at all where there are none and none may be added', async () => {
    const { element } = await opened({ ...VIEW, files: [] });
    expect(element.querySelector('section')).toBeNull();
  });

  test('tell in one sentence for each file why it was not taken', async () => {
    const { element, settle } = await opened({ ...VIEW, can: ['add', 'change', 'remove'] });
    const sent: string[] = [];
    const broken = {
      type: '/problems/bad-input',
      title: 'Bad input',
      status: 400,
      errors: [{ field: 'file', constraint: 'fileBroken' }],
    };
    TestBed.inject(FileSender).send = (path, file) => {
      sent.push(`${path.replace(/[0-9a-f-]{36}$/, 'id')} ${file.name}`);
      return Promise.reject(new ApiProblem(broken));
    };
    const field = element.querySelector<HTMLInputElement>('input[type=file]');
    const chosen = [new File(['x'], 'side.html'), new File(['x'], 'brev.pdf')];
    Object.defineProperty(field, 'files', { value: chosen });
    field?.dispatchEvent(new Event('change'));
    await settle();
    await settle();
    const told = [...element.querySelectorAll('[role=alert] p')].map((each) =>
      each.textContent?.trim(),
    );
    expect(told).toEqual([
      'side.html er ikke en PDF, et Word-dokument (DOCX), en PNG eller en JPEG.',
      'brev.pdf er skadet eller har innhold vi ikke tar imot, så lagre den som PDF og prøv igjen.',
    ]);
    expect(sent).toEqual(['/cases/c1/files/id brev.pdf']);
  });
});
