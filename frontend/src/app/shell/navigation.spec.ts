import { Route, Routes, UrlSegment } from '@angular/router';
import { APP_ROUTES } from '../app.routes';
import { COORDINATOR_GROUPS, countTasks, MEMBER_LINKS } from './navigation';

describe('Numbers in the side rail', () => {
  it('count each task once for the place it leads to, and all for the queue', () => {
    const counts = countTasks([
      '/panelet',
      '/panelet/verv',
      '/moter/m6/plan',
      '/taushet/status?x=1',
    ]);
    expect(Object.fromEntries(counts)).toEqual({
      '/oppgaver': 4,
      '/panelet': 1,
      '/panelet/verv': 1,
      '/moter': 1,
      '/taushet/status': 1,
    });
  });
});

/** Whether some route takes an address that begins so, before its page is loaded. */
function isTaken(routes: Routes, first: string): boolean {
  const segments = [new UrlSegment(first, {})];
  return routes.some(({ path, canMatch, children }: Route) => {
    if (path === '**') return false;
    if (path !== '') return path?.split('/')[0] === first;
    if (canMatch) return canMatch.every((may) => may({}, segments, {} as never) === true);
    return isTaken(children ?? [], first);
  });
}

describe('The rail', () => {
  it('leads to no address without a page', () => {
    const links = [...MEMBER_LINKS, ...COORDINATOR_GROUPS.flatMap((group) => group.links)];
    const lost = links.filter(({ path }) => !isTaken(APP_ROUTES, path.split('/')[1] ?? ''));
    expect(lost).toEqual([]);
    expect(isTaken(APP_ROUTES, 'finnes-ikke')).toBe(false);
  });
});
