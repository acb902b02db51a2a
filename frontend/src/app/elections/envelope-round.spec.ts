import type { BallotView } from '../api/schema';
import { aBallot } from '../../testing/ballot-example';
import { openPage } from '../../testing/page-testing';
import { wordsOf } from '../../testing/words-of';
import { EnvelopeRound } from './envelope-round';

async function open(view: BallotView) {
  const opened = await openPage(EnvelopeRound, {
    scopes: ['elections'],
    path: 'valg/:ballotId',
    url: 'valg/b1',
  });
  await opened.answer('/api/ballots/b1', view);
  return opened.element;
}

const way = (element: Element) => {
  const link = element.querySelector('a');
  return [wordsOf(link), link?.getAttribute('href')];
};

describe('a round by secret ballot, on the page of the election', () => {
  it('leads whoever may vote to the booth', async () => {
    expect(way(await open(aBallot()))).toEqual(['Stem nå', '/stemming/b1']);
  });

  it('leads a teller to their task, whether they vote or not', async () => {
    const element = await open(aBallot({ part: 'inner', can: ['cast', 'close', 'abort'] }));
    expect(way(element)[0]).toBe('Til oppgaven din som teller');
  });

  it('says whose key is missing to whoever holds it, and when it can be opened', async () => {
    const view = aBallot({ state: 'keys', can: ['abort'] });
    const [outer, inner] = view.tellers as [
      BallotView['tellers'][number],
      BallotView['tellers'][number],
    ];
    const waiting = await open({ ...view, tellers: [outer, { ...inner, key: false }] });
    expect(wordsOf(waiting)).toContain('Vi venter på nøkkelen til Torvald Nesse.');
    expect(way(waiting)[0]).toBe('Til stemmingen');
  });

  it('waits for no key without tellers', async () => {
    const simple = aBallot({ mode: 'simple', tellers: [], state: 'keys', can: ['open', 'abort'] });
    expect(wordsOf(await open(simple))).toContain('Alt er klart. Stemmingen kan åpnes.');
  });

  it('leads whoever may close it, and does not vote, to the booth', async () => {
    const closes = await open(aBallot({ mode: 'simple', tellers: [], can: ['close'] }));
    expect(way(closes)[0]).toBe('Til stemmingen');
  });

  it('tells others only how far it has come', async () => {
    const element = await open(aBallot({ state: 'mixed', can: [] }));
    expect(wordsOf(element)).toContain('Stemmingen er stengt. Tellerne teller.');
    expect(way(element)[0]).toBe('Se stemmingen');
  });
});
