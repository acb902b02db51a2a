import { ChangeDetectionStrategy, Component, signal } from '@angular/core';
import { OpenedPage, openPage } from '../../../testing/page-testing';
import { Booklet } from './booklet';

const shown = signal(true);

@Component({
  imports: [Booklet],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<app-booklet meetingId="m6" [shown]="shown()" #it />
    <p>{{ it.pageOf('c34') }}</p>`,
})
class Host {
  protected readonly shown = shown;
}

const VIEW = { pages: 14, closed: 0, places: [{ caseId: 'c34', page: 3 }], left: [] };
const path = (language: string) => `/api/meetings/m6/booklet?language=${language}`;
const links = ({ element }: OpenedPage<Host>) =>
  [...element.querySelectorAll('a')].map((each) => each.getAttribute('href'));

describe('the booklet of a meeting', () => {
  beforeEach(() => shown.set(true));

  it('is offered as one PDF, in large print, and as the agenda alone', async () => {
    const page = await openPage(Host, { scopes: ['files'] });
    await page.answer(path('nb'), VIEW);
    const file = '/api/meetings/m6/booklet.pdf?language=nb';
    expect(links(page)).toEqual([
      `${file}&print=normal`,
      `${file}&print=large`,
      `${file}&print=normal&part=agenda`,
    ]);
    expect(page.element.textContent).toContain('14');
    expect(page.element.querySelector('p:last-child')?.textContent).toBe('3');
  });

  it('comes in the language one reads in, lettlest in bokmål', async () => {
    const page = await openPage(Host, { scopes: ['files'], language: 'en' });
    await page.answer(path('en'), VIEW);
    expect(links(page)[0]).toContain('language=en');
  });

  it('is not asked for while there is nothing to print', async () => {
    shown.set(false);
    const page = await openPage(Host, { scopes: ['files'] });
    await page.settle();
    page.http.expectNone(path('nb'));
    expect(page.element.querySelector('a')).toBeNull();
  });

  it('names the attachments that are not printed, and why', async () => {
    const page = await openPage(Host, { scopes: ['files'] });
    const left = [{ caseId: 'c34', title: 'Notat', why: 'word' }];
    await page.answer(path('nb'), { ...VIEW, left });
    expect(page.element.querySelector('details li')?.textContent).toContain('Notat: Word');
  });

  it('says that closed cases are in it', async () => {
    const page = await openPage(Host, { scopes: ['files'] });
    await page.answer(path('nb'), { ...VIEW, closed: 1 });
    expect(page.element.textContent).toMatch(/lukk|låst|hemmelig/i);
  });
});
