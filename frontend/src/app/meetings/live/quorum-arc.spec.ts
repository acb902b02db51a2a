import { TestBed } from '@angular/core/testing';
import type { QuorumView } from '../../api/schema';
import { Texts } from '../../kernel/texts';
import { aQuorum } from '../../../testing/live-meeting';
import { pageProviders } from '../../../testing/page-testing';
import { QuorumArc } from './quorum-arc';

async function draw(quorum: QuorumView): Promise<HTMLElement> {
  TestBed.configureTestingModule({ providers: pageProviders() });
  await TestBed.inject(Texts).load('meetings');
  const fixture = TestBed.createComponent(QuorumArc);
  fixture.componentRef.setInput('quorum', quorum);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('the quorum arc', () => {
  test('has one segment per seat and a V where an alternate sits', async () => {
    const drawn = await draw(aQuorum(8));
    expect(drawn.querySelectorAll('path[data-state]')).toHaveLength(10);
    expect(drawn.querySelectorAll('path[data-state="present"]')).toHaveLength(7);
    expect(drawn.querySelector('text.v')?.textContent?.trim()).toBe('V');
  });

  test('says in words what it shows', async () => {
    const drawn = await draw(aQuorum(8));
    expect(drawn.querySelector('svg')?.getAttribute('aria-label')).toBe(
      '8 av 10 stemmeberettigede er til stede. Grensen er 5.',
    );
  });

  test('puts the tick at the number needed', async () => {
    const drawn = await draw(aQuorum(8, 5));
    expect(drawn.querySelector('.tick')?.getAttribute('d')).toBe('M150 46L150 8');
  });

  test('draws a panel without seats without dividing by zero', async () => {
    const drawn = await draw({ ...aQuorum(0), basis: 0, seats: [] });
    expect(drawn.querySelectorAll('path')).toHaveLength(0);
  });
});
