import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { MEETING_TABLES, MeetingBook } from './meeting-book';

/** A meeting with a substitute, a recusal, a count, a closed case, and words that look like markup. */
describe('A whole meeting, from opening to minutes', () => {
  let app: TestApp;
  let book: MeetingBook;
  const markup = 'Panelet rår til #emph[mer] *tid* og $x$, sa Rolf Sæbø 😀 漢.';

  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-09-28');
    book = await MeetingBook.held(app, [false, false, true]);
    for (const id of book.ids('representative').slice(0, 7)) await book.arrive(id);
    await book.arrive(book.person('Marte Lunde'));
    const [alternate = ''] = book.ids('alternate');
    await book.arrive(alternate, 'remote');
    await book.call(alternate, { forPersonId: book.ids('representative')[8] });
  });
  afterAll(() => app.close());

  it('takes the cases up one by one, with minutes and decisions', async () => {
    await book.takeUp(1);
    const entries = `/agenda-items/${book.item(1).id}/entries`;
    await book.send(entries, { text: markup });
    await book.decide(1);
    await book.takeUp(2);
    await book.recuse(2, book.ids('representative')[6] ?? '');
    await book.decide(2, book.count(4, 2, 1));
    await book.takeUp(3);
    await book.send(`/agenda-items/${book.item(3).id}/entries`, { text: 'Helt lukket.' });
    await book.decide(3);
    const [first, second, third] = book.live.items;
    expect([first.state, second.state, third.state]).toEqual(['done', 'done', 'current']);
    expect(second.decisions[0]).toMatchObject({ for: 4, against: 2, blank: 1 });
    expect(book.live.currentItemId).toBe(third.id);
  });

  it('gives the case at hand more time, and moves those after it', async () => {
    const item = book.item(2);
    const path = `/agenda-items/${item.id}/extensions`;
    await book.send(path, { minutes: 10, version: item.version });
    expect(book.item(2).extraMinutes).toBe(10);
    expect(book.item(3).plannedAt).toBe('2026-09-28T11:50:00.000Z');
    const stale = await book.send(path, { minutes: 10, version: item.version });
    expect(stale.status).toBe(409);
  });

  it('never lets two writers of one paragraph overwrite each other', async () => {
    const [entry] = book.item(1).entries;
    const change = { text: `${markup} Rettet.`, version: entry.version };
    const first = await book.coordinator.put(`/entries/${entry.id}`, change);
    expect(first.body.items[0].entries[0]).toMatchObject({ text: change.text, version: 2 });
    await app.as('leader').get(`/meetings/${book.id}`);
    const untouched = await leavesNoTrace(app, MEETING_TABLES, async () => {
      const second = await app.as('leader').put(`/entries/${entry.id}`, change);
      expect(second.body.type).toBe('/problems/stale');
    });
    expect(untouched).toBe(true);
    book.live = first.body;
  });

  it('follows only one of two who press next at the same time', async () => {
    const path = `/meetings/${book.id}/current-item`;
    const body = { itemId: book.item(1).id, version: book.live.version };
    const [one, two] = await Promise.all([
      book.coordinator.post(path, body),
      app.as('leader').post(path, body),
    ]);
    expect([one.status, two.status].sort()).toEqual([201, 409]);
    book.live = one.status === 201 ? one.body : two.body;
    await book.takeUp(3);
  });

  it('closes, and refuses whatever belongs to a live meeting afterwards', async () => {
    const path = `/meetings/${book.id}/close`;
    const closed = await book.send(path, { version: book.live.version });
    expect(closed.body).toMatchObject({ state: 'closed', currentItemId: null });
    const untouched = await leavesNoTrace(app, MEETING_TABLES, async () => {
      expect((await book.leave(book.ids('representative')[0] ?? '')).status).toBe(409);
      const proposals = `/agenda-items/${book.item(3).id}/proposals`;
      const byPersonId = book.ids('representative')[0];
      expect((await book.send(proposals, { text: 'For sent.', byPersonId })).status).toBe(409);
      expect((await book.send(path, { version: book.live.version })).status).toBe(409);
    });
    expect(untouched).toBe(true);
  });

  it('tells the panel everything in the minutes, with names, sums and clause', async () => {
    const { body } = await book.coordinator.get(`/meetings/${book.id}/minutes`);
    expect(body).toMatchObject({
      audience: 'panel',
      chair: 'Kari Mjelde',
      minuteTaker: 'Marte Lunde',
    });
    expect(body.presentSummary).toBe('8 av 10, én vara');
    expect(body.items[0].entries[0].text).toContain('Rolf Sæbø');
    expect(body.items[1].recused).toHaveLength(1);
    const [decision] = body.items[1].decisions;
    expect(decision.findings.find((each: Body) => each.rule === 'quorum')).toMatchObject({
      clause: 'UP 3.4',
      facts: { present: 7, needed: 5 },
    });
    const called = body.present.find((each: Body) => each.note?.includes('vara for'));
    expect(called.note).toContain('på nett');
  });

  it('tells the public offices and counts only, never a name, and closed cases as exempt', async () => {
    for (const language of ['nb', 'nn', 'en']) {
      const query = `?audience=public&language=${language}`;
      const { body } = await book.coordinator.get(`/meetings/${book.id}/minutes${query}`);
      const text = JSON.stringify(body);
      for (const presence of book.live.presences) {
        for (const part of presence.name.split(' ')) expect(text).not.toContain(part);
      }
      expect(text).not.toContain('seatNumber');
      expect(text).not.toContain('Helt lukket');
      expect(text).not.toContain('Sak nummer 3');
      expect(body.items[2].exempt).toBe(true);
      expect(body.items[0].decisions[0].findings[0].facts.present).toBe(8);
    }
  });

  it('closes the minutes to a cluster of wrong wishes', async () => {
    for (const query of ['?audience=all', '?language=de', '?audience[]=panel', '?x=1']) {
      const { status } = await book.coordinator.get(`/meetings/${book.id}/minutes${query}`);
      expect(status).toBe(400);
    }
  });

  describe.each(['nb', 'nn', 'en'])('as a PDF in %s', (language) => {
    let folder: string;
    let file: string;
    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'minutes-'));
      file = path.join(folder, 'minutes.pdf');
      const address = `/meetings/${book.id}/minutes.pdf?language=${language}`;
      const reply = await book.coordinator.get(address);
      expect(reply.headers['content-type']).toContain('application/pdf');
      writeFileSync(file, reply.raw);
    });
    afterAll(() => rmSync(folder, { recursive: true }));

    const run = (program: string, ...words: string[]) =>
      execFileSync(program, words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });

    it('is tagged, titled and sound', () => {
      const info = run('pdfinfo', file);
      expect(info).toMatch(/Tagged:\s+yes/);
      expect(info).toMatch(/Title:\s+\S.*\/2026/);
      expect(() => run('qpdf', '--check', file)).not.toThrow();
    });

    it('names its language and its archive standard', () => {
      const objects = JSON.parse(run('qpdf', '--json', file)) as {
        qpdf: [unknown, Record<string, Body>];
      };
      const values = Object.values(objects.qpdf[1]).map((each) => each.value ?? each.stream?.dict);
      const catalog = values.find((each) => each?.['/Type'] === '/Catalog');
      expect(catalog['/Lang']).toMatch(new RegExp(`^u:${language}`));
      expect(run('qpdf', '--qdf', '--object-streams=disable', file, '-')).toMatch(
        /pdfaid:part[>="]+2[\s\S]*pdfaid:conformance[>="]+A/,
      );
    });

    it('has one first heading, skips no level, and every table says what its columns are', () => {
      const structure = run('pdfinfo', '-struct', file);
      const levels = [...structure.matchAll(/^\s*H([1-6])\b/gm)].map(([, level]) => Number(level));
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
      const count = (pattern: RegExp) => [...structure.matchAll(pattern)].length;
      expect(count(/^\s*Table\b/gm)).toBeGreaterThan(0);
      expect(count(/^\s*THead\b/gm)).toBe(count(/^\s*Table\b/gm));
      expect(count(/\/Scope \/Column/g)).toBe(count(/^\s*TH\b/gm));
    });

    it('sets what people wrote as text, never as markup', () => {
      const text = run('pdftotext', '-layout', file, '-').replace(/\s+/g, ' ');
      expect(text).toContain('#emph[mer] *tid* og $x$');
      expect(text).toContain('UP 3.4');
    });
  });
});
