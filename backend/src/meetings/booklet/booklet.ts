import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PdfWriter } from '../../documents/pdf-writer';
import { PanelName } from '../../documents/seal/panel-name';
import { Actor } from '../../kernel/actor';
import { ReadDb } from '../../kernel/db';
import { forbidden } from '../../kernel/problem';
import { mayReadClosed } from '../closed-items';
import { CaseFileRow, CaseFiles } from '../files/case-files';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import type { ItemRow } from '../meeting-rows';
import { paperOf } from '../papers/paper-rows';
import { BookletCase, BookletChoice, BookletContents, bookletDocument } from './booklet-contents';
import { BookletLeftView, BookletView } from './booklet.view';

/** Sheets of attachments in one booklet, and bytes of them: what a small server can set at once. */
const MOST_SHEETS = 300;
const MOST_BYTES = 60 * 1024 * 1024;
/** Booklets whose page numbers are remembered; never what stands in them. */
const REMEMBERED = 32;

/** The papers of a meeting in one file to print, cut to its reader. */
@Injectable()
export class Booklet {
  private readonly remembered = new Map<string, Pick<BookletView, 'places' | 'pages'>>();

  constructor(
    private readonly readDb: ReadDb,
    private readonly meetings: LiveMeetings,
    private readonly files: CaseFiles,
    private readonly writer: PdfWriter,
    private readonly panelName: PanelName,
  ) {}

  /** On which page each case begins. @throws 403 'declaration-missing' before signing (UP 6.1), 404 */
  async view(meetingId: string, choice: BookletChoice, actor: Actor): Promise<BookletView> {
    const contents = await this.contents(meetingId, actor);
    const data = JSON.stringify(bookletDocument(contents, choice));
    const key = createHash('sha256').update(data).digest('hex');
    const known = this.remembered.get(key) ?? (await this.set(contents, choice));
    this.remember(key, known);
    const closed = contents.cases.filter(
      ({ item, readable, paper }) => item.closed === 1 && readable && paper,
    );
    const { pages, places } = known;
    return { meetingId, pages, places, left: leftOf(contents), closed: closed.length };
  }

  /** The booklet as a PDF. @throws 403, 404 as `view` */
  async file(meetingId: string, choice: BookletChoice, actor: Actor) {
    const contents = await this.contents(meetingId, actor);
    const { pdf } = await this.set(contents, choice);
    return { pdf, meeting: contents.meeting };
  }

  private async set(contents: BookletContents, choice: BookletChoice) {
    const bytes = new Map<string, Buffer>();
    const all = choice.part === 'all' ? contents.cases.flatMap(({ files }) => files) : [];
    const bound = all.filter(({ id }) => contents.bound.has(id));
    for (const { id } of bound) bytes.set(id, await this.files.content(id));
    const withPdf = bound.some(({ media_type }) => media_type === 'application/pdf');
    const data = bookletDocument(contents, choice);
    const files = { files: bytes, withPdf };
    const set = this.writer.bind('booklet', data, contents.meeting.starts_at, files);
    const places = [...set.places].map(([caseId, page]) => ({ caseId, page }));
    return { pdf: set.pdf, places, pages: set.pages };
  }

  private async contents(meetingId: string, actor: Actor): Promise<BookletContents> {
    const live = await this.meetings.load(meetingId);
    const { personId, roles } = actor;
    const signed = personId !== null && live.panel.signedIds.has(personId);
    if (!signed && !roles.has('coordinator')) throw forbidden('declaration-missing');
    const cases: BookletCase[] = [];
    for (const item of live.items) cases.push(await this.caseOf(live, item, actor));
    const names = await this.readDb.query<{ name: string }>(
      'SELECT name FROM person WHERE id = $1',
      [personId],
    );
    return {
      panelName: (await this.panelName.current()) ?? '',
      readerName: names[0]?.name ?? '',
      meeting: live.meeting,
      cases,
      bound: boundOf(cases.flatMap(({ files }) => files)),
    };
  }

  private async caseOf(live: LiveMeeting, item: ItemRow, actor: Actor): Promise<BookletCase> {
    const nothing = { item, paper: null, files: [] };
    if (!mayReadClosed(live, item, actor)) return { ...nothing, readable: false };
    const paper = await paperOf(this.readDb, item.case_id);
    if (paper?.state !== 'released') return { ...nothing, readable: true };
    return { item, readable: true, paper, files: await this.files.of(item.case_id) };
  }

  private remember(key: string, { pages, places }: Pick<BookletView, 'places' | 'pages'>): void {
    this.remembered.delete(key);
    this.remembered.set(key, { pages, places });
    const [oldest] = this.remembered.keys();
    if (this.remembered.size > REMEMBERED && oldest !== undefined) this.remembered.delete(oldest);
  }
}

/** In order, as long as there is room; what comes after is listed by name. */
function boundOf(files: readonly CaseFileRow[]): ReadonlySet<string> {
  const bound = new Set<string>();
  let [sheets, bytes] = [0, 0];
  for (const file of files) {
    if (file.pages === null) continue;
    if (sheets + file.pages > MOST_SHEETS || bytes + file.bytes > MOST_BYTES) continue;
    sheets += file.pages;
    bytes += file.bytes;
    bound.add(file.id);
  }
  return bound;
}

/** What is listed instead of printed: it cannot be set as sheets that keep their letters, or there is no room. */
function leftOf({ cases, bound }: BookletContents): BookletLeftView[] {
  return cases.flatMap(({ item, files }) =>
    files
      .filter(({ id }) => !bound.has(id))
      .map((file) => ({ caseId: item.case_id, title: file.title, why: whyLeft(file) })),
  );
}

function whyLeft({ media_type, pages }: CaseFileRow): BookletLeftView['why'] {
  if (pages !== null) return 'room';
  if (media_type === 'application/pdf') return 'pdf';
  return media_type.startsWith('image/') ? 'picture' : 'word';
}
