import { RoleFacts } from '../../src/identity/role-facts';
import { ChangeStream } from '../../src/kernel/change-stream';
import { KIND } from '../test-database';
import { Canaries } from './canaries';
import { CasesSeed } from './cases-seed';
import { Crawl, Meeting } from './crawl';
import { FIELDS, mayMeet } from './fields';
import { LeakPanel } from './leak-panel';
import { MailsSeed } from './mails-seed';
import { MinutesSeed } from './minutes-seed';
import { MeetingsSeed } from './meetings-seed';
import { LifeSeed } from './life-seed';
import { Cast, PeopleSeed } from './people-seed';
import { SHAPES, shapeOf, WRITTEN_BY_PROGRAM } from './plain-columns';
import { Reader, readersOf } from './readers';
import { NoticeSeed } from './notice-seed';
import { RecruitmentSeed } from './recruitment-seed';
import { RequestsSeed } from './requests-seed';
import { cells, files, textColumns } from './surfaces';
import { WordsSeed } from './words-seed';
import { YearSeed } from './year-seed';

jest.setTimeout(600_000);

const canaries = new Canaries();
let panel: LeakPanel;
let cast: Cast;
let readers: Reader[];
let crawl: Crawl;

beforeAll(async () => {
  panel = await LeakPanel.start();
  const topics: string[] = [];
  panel.app.nest.get(ChangeStream).subscribe((change) => topics.push(...change.topics));
  const { seed, coordinatorId } = await PeopleSeed.install(panel, canaries);
  cast = await seed.fill(coordinatorId);
  await new WordsSeed(panel, canaries, seed.coordinator).say(cast);
  await new MeetingsSeed(panel, canaries, seed.coordinator, cast).hold();
  await new MinutesSeed(panel, canaries, seed.coordinator, cast).live();
  const links = await new YearSeed(panel, canaries, seed.coordinator, cast).plan();
  await new NoticeSeed(panel, canaries, seed.coordinator, cast).send();
  await new CasesSeed(panel, canaries, seed.coordinator, cast).go();
  await new RecruitmentSeed(panel, canaries, seed.coordinator).apply();
  await new RequestsSeed(panel, canaries, seed.coordinator).ask();
  await new LifeSeed(panel, canaries, seed.coordinator, cast).go();
  const feed = await new MailsSeed(canaries, seed.coordinator).write();
  readers = await readersOf(panel, cast);
  crawl = new Crawl(panel.app, canaries);
  await crawl.openNeeds(readers, cast.seated);
  await crawl.openApplications(readers);
  await crawl.openNominees(readers);
  await crawl.openDates(readers, links);
  await crawl.fetchFeed(readers, feed);
  await crawl.readAll(readers);
  await lookAtRest();
  await crawl.refuseAll(readers.filter(({ assurance }) => assurance !== 1));
  crawl.look('stream', null, topics.join('\n'));
  panel.silence();
});
afterAll(() => panel.close());

/** Mails, printed lines, rows and files. */
async function lookAtRest(): Promise<void> {
  await panel.sendMails();
  for (const mail of panel.mail.mails) crawl.look('mail', await addressee(mail), mail);
  for await (const { column, text } of cells(panel.app)) crawl.look(`row ${column}`, null, text);
  for (const { name, bytes } of files(panel.database.settings.dataDir)) {
    crawl.lookInFile(name, bytes);
  }
}

async function addressee(mail: string): Promise<Reader | null> {
  const to = canaries.in(/^To: .*$/im.exec(mail)?.[0] ?? '')[0]?.about ?? null;
  const known = readers.find(({ personId }) => personId === to);
  const [nobody] = readers;
  if (known !== undefined || nobody === undefined || to === null) return known ?? null;
  const roles = await panel.app.nest.get(RoleFacts).rolesOn(to, panel.app.clock.today());
  return { ...nobody, personId: to, roles: new Set(roles) };
}

describe('Unmistakable strings in every text field, written through the product’s own acts', () => {
  it('stand in every text column that holds what people write', async () => {
    const sown = canaries.perField;
    const undescribed = (await textColumns(panel.app)).filter(
      (column) =>
        !(column in FIELDS) && !(column in WRITTEN_BY_PROGRAM) && shapeOf(column) === null,
    );
    expect(undescribed).toEqual([]);
    expect(Object.keys(FIELDS).filter((field) => (sown.get(field) ?? 0) < 1)).toEqual([]);
    expect([...sown.keys()].filter((field) => !(field in FIELDS))).toEqual([]);
    expect(canaries.count).toBeGreaterThanOrEqual(400);
  });

  it('are missing from columns only where those hold ids, days, digests and words of the program', async () => {
    const strange = new Set<string>();
    for await (const { column, text } of cells(panel.app)) {
      const shape = column in FIELDS || column in WRITTEN_BY_PROGRAM ? null : shapeOf(column);
      if (shape !== null && text !== '' && !SHAPES[shape].test(text))
        strange.add(`${column}: ${text.slice(0, 40)}`);
    }
    expect([...strange]).toEqual([]);
  });

  it('are met by nobody but those the table of fields names, wherever one looks', () => {
    const leaks = crawl.met.filter(({ canary, place, reader }) => !mayMeet(canary, place, reader));
    process.stdout.write(
      `${canaries.count} canaries in ${canaries.perField.size} fields, ${crawl.asked} replies to ${readers.length} readers of ${crawl.routes.length} routes crawled on ${KIND}, ` +
        `${panel.mail.mails.length} mails, ${panel.output.length} characters of log: met ${crawl.met.length} times, ${leaks.length} leaks\n`,
    );
    expect([...new Set(leaks.map(told))]).toEqual([]);
    expect(crawl.asked).toBeGreaterThan(5_000);
  });

  it('are found where they may stand, so the crawl would find them where they may not', () => {
    const met = (field: string, place: string, is: (meeting: Meeting) => boolean) =>
      new Set(
        crawl.met
          .filter((each) => each.canary.field === field && each.place === place && is(each))
          .map(({ canary }) => canary.text),
      ).size;
    const isOwn = ({ canary, reader }: Meeting) => canary.about === reader?.personId;
    expect(met('access_needs.sealed_text', 'POST /access-needs/openings', isOwn)).toBeGreaterThan(
      8,
    );
    const byOther = (meeting: Meeting) => !isOwn(meeting);
    const opened = met(
      'access_needs.sealed_text',
      'POST /people/:id/access-needs/openings',
      byOther,
    );
    expect(opened).toBeGreaterThan(5);
    expect(met('declaration_scan.content', 'GET /declarations/:id/file', byOther)).toBeGreaterThan(
      8,
    );
    expect(met('decision.text', 'GET /meetings/:id/minutes.pdf', byOther)).toBeGreaterThan(8);
    expect(met('correction_request.wish', 'GET /data-copies/:id', isOwn)).toBeGreaterThan(8);
    expect(met('person.name', 'mail', isOwn)).toBeGreaterThan(8);
    expect(met('person.name', 'row sealed_file.base64', byOther)).toBeGreaterThan(0);
    expect(met('paper.summary', 'row paper.summary', byOther)).toBe(18);
    expect(met('meeting_change.reason', 'GET /meetings/:id', byOther)).toBe(2);
    expect(met('year_plan.place', 'GET /year-plan', byOther)).toBe(3);
    expect(met('year_plan.place', 'POST /own-dates/openings', byOther)).toBe(1);
    expect(met('minutes_comment.text', 'GET /meetings/:id/minutes/life', byOther)).toBe(3);
    expect(met('minutes_mention.wish', 'GET /meetings/:id/minutes/life', byOther)).toBe(1);
    expect(met('minutes_addendum.text', 'GET /published-minutes/:id', byOther)).toBe(1);
    // Five answers, and of the closed case only that there is one.
    expect(met('case_answer.text', 'mail', isOwn)).toBe(4);
    expect(met('case_answer.text', 'GET /cases/:id/record', byOther)).toBe(5);
    expect(met('raised_case.why', 'GET /cases/:id/record', byOther)).toBe(6);
    expect(met('meeting_place.join_link', 'GET /meetings/:id', byOther)).toBe(1);
    expect(met('meeting_place.dial_in_code', 'GET /meetings/:id', byOther)).toBe(1);
    expect(met('meeting_notice.place', 'GET /feeds/:file', byOther)).toBe(1);
    expect(met('agenda_review.text', 'GET /meetings/:id/agenda-review', byOther)).toBe(2);
    expect(met('person.name', 'GET /erasures', byOther)).toBe(2);
    if (KIND === 'sqlite') {
      expect(met('person.name', 'file samklang.db', byOther)).toBeGreaterThan(8);
    }
  });

  it('leave in mails of plain text, some with a calendar or a document, which no mail program takes for markup', () => {
    const mails = panel.mail.mails;
    expect(mails.length).toBeGreaterThan(20);
    expect(
      mails.filter((mail) =>
        /^Content-Type: (?!text\/(?:plain|calendar)|multipart\/(?:mixed|alternative)|application\/(?:pdf|ics|octet-stream))/im.test(
          mail,
        ),
      ),
    ).toEqual([]);
    expect(mails.filter((mail) => !/^Content-Type: text\/plain/im.test(mail))).toEqual([]);
  });

  it('come to each reader with exact headers', () => {
    expect(crawl.faults).toEqual([]);
  });
});

/** A leak in words that tell which rule is missing or which answer says too much. */
function told({ canary, place, reader }: Meeting): string {
  const whose = canary.about !== null && canary.about === reader?.personId ? ' (own)' : '';
  const marks = Object.entries(canary.marks).flatMap(([mark, is]) =>
    is === true || (Array.isArray(is) && is.length > 0) ? [mark] : [],
  );
  return `${canary.field} ${marks.join('+')} at ${place} to ${reader?.name ?? 'all'}${whose}`;
}
