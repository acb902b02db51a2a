import { execFileSync } from 'node:child_process';
import { TestApp } from '../harness';
import { Body } from '../panel-book';
import { leavesNoTrace } from '../real-panel';
import { MeetingBook } from './meeting-book';
import { CLOSED_WORDS, MINUTES_TABLES, MinutesBook } from './minutes-book';

const reason = ({ body }: { body: Body }) => body.errors?.[0]?.constraint;
const inText = (pdf: Buffer) =>
  execFileSync('pdftotext', ['-', '-'], { input: pdf, encoding: 'utf8' }).replace(/\s+/g, ' ');

/** One meeting's minutes, from the draft to an addendum (UP 4.3). */
describe('The life of minutes', () => {
  let app: TestApp;
  let book: MinutesBook;
  let kari: string;
  let rolf: string;

  beforeAll(async () => {
    app = await MeetingBook.panelOn('2026-10-05');
    book = await MinutesBook.held(app);
    [kari, rolf] = [book.meeting.person('Kari Mjelde'), book.meeting.person('Rolf Sæbø')];
  });
  afterAll(() => app.close());

  const untouched = (act: () => Promise<void>) => leavesNoTrace(app, MINUTES_TABLES, act);

  describe('while the coordinator writes', () => {
    it('tells the last days, who will get the draft, and that only the coordinator sends', async () => {
      const life = await book.life();
      expect(life).toMatchObject({
        state: 'writing',
        draftDue: '2026-10-12',
        objectionsDue: '2026-10-19',
        can: ['send'],
      });
      expect(life.recipients).toHaveLength(7);
      expect(life.recipients).toContain('Rolf Sæbø');
      expect((await book.life(app.as(rolf))).recipients).toEqual([]);
      const kept = life.findings.find((each: Body) => each.rule === 'minutes');
      expect(kept).toMatchObject({ ok: true, clause: 'UP 4.3' });
    });

    it('takes no comment, publishes nothing and seals nothing', async () => {
      await app.as('leader').get('/home');
      const kept = await untouched(async () => {
        expect(reason(await book.comment(rolf, { text: 'Feil.' }))).toBe('minutes-writing');
        expect(reason(await book.publish())).toBe('min');
        const leader = await app.as('leader').post(`${book.path}/review`, { language: 'nb' });
        expect(leader.status).toBe(403);
        expect((await app.anyone().get(`/published-minutes/${book.meeting.id}`)).status).toBe(404);
      });
      expect(kept).toBe(true);
    });

    it('tells a late draft as a warning that stops nothing', async () => {
      app.clock.set('2026-10-14T08:00:00.000Z');
      const late = (await book.life()).findings.find(
        (each: Body) => each.facts.kind === 'minutesDraft',
      );
      expect(late).toMatchObject({ ok: false, acts: 'warns', facts: { daysLate: 2 } });
    });
  });

  describe('in the round of comments', () => {
    it('asks everyone who was there by mail, with seven whole days even when the draft is late', async () => {
      await book.address(rolf, 'rolf@example.org');
      const { status, body } = await book.send();
      expect(status).toBe(201);
      expect(body).toMatchObject({ state: 'review', asked: 7, objectionsDue: '2026-10-21' });
      const mails = await app.db.query<{ body: string }>(
        "SELECT body FROM outbox_mail WHERE kind = 'minutes-review'",
      );
      expect(mails).toHaveLength(1);
      expect(mails.every(({ body: text }) => text.includes(`/moter/${book.meeting.id}`))).toBe(
        true,
      );
      expect(JSON.stringify(mails)).not.toContain(CLOSED_WORDS);
      expect(reason(await book.send())).toBe('minutes-sent');
    });

    it('lets who was there comment a paragraph and propose a wording, and tells the coordinator', async () => {
      const [item] = (await book.panel(app.as(rolf))).items;
      const [entry] = item.entries;
      const wording = entry.text.replace('la fram saken', 'gjorde rede for saken');
      const { body } = await book.comment(rolf, { entryId: entry.id, text: 'Litt feil.', wording });
      expect(body.comments).toMatchObject([
        { itemId: item.id, quoted: entry.text, wording, mine: true, state: 'open' },
      ]);
      const seen = await book.life();
      expect(seen.comments).toHaveLength(1);
      expect(seen.readers.find((each: Body) => each.name === 'Rolf Sæbø').comments).toBe(1);
    });

    it('refuses whoever was not there, and comments of nothing', async () => {
      const { away } = book;
      await app.as(away).get('/home');
      const kept = await untouched(async () => {
        expect((await book.comment(away, { text: 'Hei.' })).status).toBe(403);
        expect((await book.fine(away)).status).toBe(403);
        expect((await book.comment(rolf, {})).status).toBe(400);
        expect((await book.comment(rolf, { text: ' ' })).status).toBe(400);
        expect((await book.comment(rolf, { wording: 'Uten avsnitt.' })).status).toBe(400);
      });
      expect(kept).toBe(true);
    });

    it('shows a closed case and what is said of it to nobody who is recused in it', async () => {
      const closed = book.meeting.item(3).id;
      const said = `Om ${CLOSED_WORDS}.`;
      expect((await book.comment(kari, { itemId: closed, text: said })).status).toBe(201);
      expect((await book.comment(book.recused, { itemId: closed, text: 'Hva?' })).status).toBe(404);
      for (const path of ['', '/life', '/mentions']) {
        const { raw } = await app.as(book.recused).get(`${book.path}${path}`);
        expect(raw.toString()).not.toContain(CLOSED_WORDS);
      }
      expect(JSON.stringify(await book.life(app.as(kari)))).toContain(CLOSED_WORDS);
    });

    it('is not over while somebody has neither answered nor had their days', async () => {
      expect(reason(await book.endRound())).toBe('round-open');
      for (const personId of book.readers) {
        const { body } = await book.fine(personId);
        expect(body.mine.fineAt).not.toBeNull();
      }
      expect((await book.life()).answered).toBe(7);
      expect(reason(await book.endRound())).toBe('comments-open');
    });

    it('takes a proposed wording in, and says why another is not', async () => {
      const { comments } = await book.life();
      const [wording, closed] = comments;
      const answer = (id: string, body: Body) =>
        book.coordinator.post(`/minutes-comments/${id}/answer`, body);
      expect((await answer(closed.id, { state: 'answered', version: 1 })).status).toBe(400);
      const why = { state: 'answered', answer: 'Det ble sagt slik.', version: 1 };
      expect((await answer(closed.id, why)).status).toBe(201);
      const taken = await answer(wording.id, { state: 'taken', version: wording.version });
      expect(taken.body.comments[0]).toMatchObject({ state: 'taken' });
      expect((await book.panel()).items[0].entries[0].text).toContain('gjorde rede for saken');
      const again = await answer(wording.id, { state: 'taken', version: wording.version + 1 });
      expect(reason(again)).toBe('comment-handled');
    });
  });

  describe('with sentences that name people', () => {
    it('shows each person their own sentences, as they are and without the name', async () => {
      const mine = await book.mentionsOf(rolf);
      expect(mine.map(({ sentence, without }: Body) => [sentence, without])).toEqual([
        ['Rolf Sæbø gjorde rede for saken.', 'et medlem gjorde rede for saken.'],
        ['Panelet drøftet Rolfs forslag.', 'Panelet drøftet et medlem forslag.'],
      ]);
      expect((await book.mentionsOf(kari)).map(({ sentence }: Body) => sentence)).toEqual([
        'Kari Mjelde åpnet møtet.',
      ]);
      expect(await book.mentionsOf(book.recused)).toEqual([]);
    });

    it('records a consent for one sentence, and a wish for another', async () => {
      const [first, second] = await book.mentionsOf(rolf);
      const answer = (body: Body) => app.as(rolf).post(`${book.path}/mentions`, body);
      expect((await answer({ hash: first?.['hash'], choice: 'named' })).status).toBe(201);
      const wish = 'Skriv heller «forslaget».';
      await answer({ hash: second?.['hash'], choice: 'change', wish });
      expect((await book.life(app.as(rolf))).mentions).toEqual({ all: 2, waiting: 0 });
      const { wishes } = await book.life();
      expect(wishes).toEqual([
        { name: 'Rolf Sæbø', sentence: 'Panelet drøftet Rolfs forslag.', wish },
      ]);
      const kept = await untouched(async () => {
        const [karis] = await book.mentionsOf(kari);
        expect((await answer({ hash: karis?.['hash'], choice: 'named' })).status).toBe(404);
      });
      expect(kept).toBe(true);
    });

    it('asks anew when the sentence is changed', async () => {
      const [entry] = (await book.panel()).items[1].entries;
      const { body } = await book.coordinator.get(`/meetings/${book.meeting.id}/live`);
      const { version } = body.items[1].entries[0];
      const change = { text: 'Panelet drøftet forslaget fra Rolf.', version };
      expect((await book.coordinator.put(`/entries/${entry.id}`, change)).status).toBe(200);
      expect((await book.life(app.as(rolf))).mentions).toEqual({ all: 2, waiting: 1 });
      expect((await book.life()).wishes).toEqual([]);
      const tasks = (await app.as(rolf).get('/home')).body.tasks;
      expect(tasks.map(({ title_key }: Body) => title_key)).toContain(
        'home.task.answerMentions.title',
      );
    });
  });

  describe('at the next meeting', () => {
    it('are put first on its agenda as a case of their own, once', async () => {
      const { body } = await book.endRound();
      expect(body).toMatchObject({ state: 'ready' });
      const { caseId, meetingId } = body.approvalCase;
      const { body: next } = await book.coordinator.get(`/meetings/${meetingId}`);
      const minutesCases = next.agenda.filter((each: Body) => each.type === 'minutes');
      expect(minutesCases.map((each: Body) => each.caseId)).toEqual([caseId]);
      expect(minutesCases[0].title).toMatch(/^Godkjenning av referat \d+\/2026$/);
      expect(reason(await book.endRound())).toBe('minutes-ready');
      const { body: templates } = await book.coordinator.get('/agenda-templates');
      const template = templates.templates[0].id;
      const path = `/meetings/${meetingId}/standing-items`;
      const { body: filled } = await book.coordinator.post(path, { templateId: template });
      const again = filled.agenda.filter((each: Body) => each.type === 'minutes');
      expect(again.map((each: Body) => each.caseId)).toEqual([caseId]);
    });

    it('are not sealed before the panel has said yes', async () => {
      expect(reason(await book.seal())).toBe('minutes-not-approved');
      expect(reason(await book.publish())).toBe('minutes-ready');
    });

    it('are approved by its decision, after which nobody changes a paragraph', async () => {
      const { proposals, decisions } = await book.approve();
      const { number } = await book.life();
      const text = `Referatet fra panelmøte ${number}/2026 godkjennes.`;
      expect(proposals).toMatchObject([{ text, byName: 'Marte Lunde', decided: true }]);
      expect(decisions).toMatchObject([{ text, outcome: 'adopted' }]);
      expect(await book.life()).toMatchObject({ state: 'approved', can: ['seal'] });
      const [entry] = (await book.panel()).items[0].entries;
      const kept = await untouched(async () => {
        const change = { text: 'Noe annet.', version: 2 };
        const { body } = await book.coordinator.put(`/entries/${entry.id}`, change);
        expect(body.errors[0].constraint).toBe('minutes-approved');
      });
      expect(kept).toBe(true);
    });
  });

  describe('sealed', () => {
    it('only by the coordinator, proved anew, with the changes the panel listed', async () => {
      const { version } = await book.life();
      const early = await book.coordinator.post(`${book.path}/seal`, { version, changes: [] });
      expect(early.body.type).toBe('/problems/assurance');
      const [entry] = (await book.panel()).items[1].entries;
      const text = 'Panelet drøftet forslaget fra Rolf grundig.';
      const { status, body } = await book.seal([{ entryId: entry.id, text }]);
      expect(status).toBe(201);
      expect(body.sealed.map(({ kind }: Body) => kind)).toEqual(['minutes', 'minutesClosed']);
      expect((await book.panel()).items[1].entries[0].text).toBe(text);
      expect(reason(await book.seal())).toBe('minutes-approved');
    });

    it('hold the open part with names, approval and changes, and nothing of the closed case', async () => {
      const [open] = (await book.life()).sealed;
      const said = inText((await book.document(open.documentId)).raw);
      expect(said).toContain('Rolf Sæbø gjorde rede for saken.');
      expect(said).toMatch(/Panelet godkjente referatet i møte \d+\/2026, sak \d+\/26/);
      expect(said).toContain('Før: Panelet drøftet forslaget fra Rolf.');
      expect(said).toContain('Unntatt');
      expect(said).toContain('UP 3.4');
      expect(said).not.toContain(CLOSED_WORDS);
      expect(said).not.toContain('Sak nummer 3');
    });

    it('keep the closed case apart, for those who may read it', async () => {
      const [, closed] = (await book.life()).sealed;
      const kept = await book.document(closed.documentId);
      expect(inText(kept.raw)).toContain(CLOSED_WORDS);
      const life = await book.life(app.as(book.recused));
      expect(life.sealed.map(({ kind }: Body) => kind)).toEqual(['minutes']);
      const { status, raw } = await book.document(closed.documentId, app.as(book.recused));
      expect([status, raw.toString().includes(CLOSED_WORDS)]).toEqual([404, false]);
    });

    it('are found genuine by anybody, without their title', async () => {
      for (const { documentId, sha256 } of (await book.life()).sealed) {
        const { raw } = await book.document(documentId);
        const { body } = await app.anyone().post('/seal/verifications', raw);
        expect(body).toMatchObject({ genuine: true, sha256, document: { title: null } });
      }
    });
  });

  describe('published', () => {
    it('are public only then, named as each has agreed, closed cases exempt', async () => {
      const address = `/published-minutes/${book.meeting.id}`;
      expect((await app.anyone().get(address)).status).toBe(404);
      expect((await book.publish()).body.state).toBe('published');
      const { body } = await app.anyone().get(address);
      const [first, second, third] = body.minutes.items;
      expect(first.entries[0].text).toBe(
        'et medlem åpnet møtet. Rolf Sæbø gjorde rede for saken. Alle var enige.',
      );
      expect(second.entries[0].text).toBe('Panelet drøftet forslaget fra et medlem grundig.');
      expect(third).toMatchObject({ exempt: true, entries: [], decisions: [] });
      const text = JSON.stringify(body);
      for (const secret of [CLOSED_WORDS, 'Sak nummer 3', 'Mjelde', 'seatNumber', 'Marte']) {
        expect(text).not.toContain(secret);
      }
      const { body: list } = await app.anyone().get('/published-minutes');
      expect(list[0]).toMatchObject({ meetingId: book.meeting.id, meetingOn: '2026-10-05' });
    });

    it('lose a name at once when its consent is taken back, and get none anew', async () => {
      const [first] = await book.mentionsOf(rolf);
      const hash = first?.['hash'];
      const answer = (choice: string) =>
        app.as(rolf).post(`${book.path}/mentions`, { hash, choice });
      expect((await answer('someone')).status).toBe(201);
      const { raw } = await app.anyone().get(`/published-minutes/${book.meeting.id}`);
      expect(raw.toString()).not.toContain('Sæbø');
      expect(reason(await answer('named'))).toBe('minutes-published');
    });
  });

  describe('corrected', () => {
    it('by a dated addendum that cites what was sealed, sealed itself and out at once', async () => {
      const [open] = (await book.life()).sealed;
      const { body } = await book.addendum({
        kind: 'editorial',
        itemId: book.meeting.item(1).id,
        reason: 'Rolf Sæbø gjorde oss oppmerksom på en skrivefeil.',
        text: 'Alle var enige, unntatt én.',
      });
      expect(body.addenda).toMatchObject([{ number: 1, kind: 'editorial' }]);
      const said = inText((await book.document(body.addenda[0].document.documentId)).raw);
      expect(said.replace(/ /g, '')).toContain(open.sha256);
      expect(said).toContain('Tillegg 1 til referat fra panelmøte');
      const { body: out } = await app.anyone().get(`/published-minutes/${book.meeting.id}`);
      expect(out.addenda).toMatchObject([
        { number: 1, reason: 'et medlem gjorde oss oppmerksom på en skrivefeil.' },
      ]);
      expect((await book.life()).sealed[0].sha256).toBe(open.sha256);
    });

    it('of a closed case is read by its readers only', async () => {
      const text = `Rettet: ${CLOSED_WORDS}.`;
      const itemId = book.meeting.item(3).id;
      const { body } = await book.addendum({
        kind: 'editorial',
        itemId,
        reason: 'Feil ord.',
        text,
      });
      expect(body.addenda.map(({ number }: Body) => number)).toEqual([1, 2]);
      const hidden = await book.life(app.as(book.recused));
      expect(hidden.addenda.map(({ number }: Body) => number)).toEqual([1]);
      const { documentId } = body.addenda[1].document;
      expect((await book.document(documentId, app.as(book.recused))).status).toBe(404);
      const { raw } = await app.anyone().get(`/published-minutes/${book.meeting.id}`);
      expect(raw.toString()).not.toContain(CLOSED_WORDS);
    });

    it('needs the decision when it says that the panel decided', async () => {
      await book.coordinator.stepUp();
      const { version } = await book.life();
      const write = (body: Body) => book.coordinator.post(`${book.path}/addenda`, body);
      const kept = await untouched(async () => {
        const wrong = { version, kind: 'decided', reason: 'Vedtatt.', text: 'Ny tekst.' };
        expect((await write(wrong)).status).toBe(400);
        expect((await write({ ...wrong, decisionId: book.meeting.id })).status).toBe(400);
      });
      expect(kept).toBe(true);
      const { decisions } = await book.life();
      expect(decisions).toEqual([]);
    });
  });
});
