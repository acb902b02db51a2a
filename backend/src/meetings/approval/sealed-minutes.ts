import { Injectable } from '@nestjs/common';
import {
  SealedDocument,
  SealedDocumentsReader,
} from '../../documents/seal/sealed-documents-reader';
import { Actor } from '../../kernel/actor';
import { Db } from '../../kernel/db';
import { mayReadClosed } from '../closed-items';
import type { LiveMeeting } from '../live/live-meeting';
import { caseNumber } from '../meeting-rows';
import { isOpenTo } from './is-open-to';
import type { MinutesAddendumView, SealedMinutesView } from './life.view';
import { addendaOf, MinutesRow } from './minutes-rows';

/** What the sealed open part is kept under. */
export const aboutMeeting = (meetingId: string) => `meeting:${meetingId}`;
/** Each closed case is sealed apart, since its readers are its own. */
export const aboutClosed = (itemId: string) => `agenda-item:${itemId}`;
export const aboutAddendum = (id: string) => `minutes-addendum:${id}`;

/** The sealed documents of a meeting's minutes that one reader may have. */
@Injectable()
export class SealedMinutes {
  constructor(private readonly documents: SealedDocumentsReader) {}

  async of(
    live: LiveMeeting,
    row: MinutesRow | null,
    actor: Actor,
    db: Db,
  ): Promise<SealedMinutesView[]> {
    if (row === null || row.sealed_at === null) return [];
    const views = [await this.open(live, db)];
    for (const item of live.items.filter(({ closed }) => closed === 1)) {
      if (!mayReadClosed(live, item, actor)) continue;
      const [sealed] = await this.documents.about(aboutClosed(item.id), db);
      if (sealed) views.push(sealedView(sealed, 'minutesClosed', caseNumber(item)));
    }
    return views.filter((each) => each !== null);
  }

  private async open(live: LiveMeeting, db: Db): Promise<SealedMinutesView | null> {
    const sealed = await this.documents.about(aboutMeeting(live.meeting.id), db);
    const first = sealed.find(({ kind }) => kind === 'minutes');
    return first ? sealedView(first, 'minutes', null) : null;
  }

  /** Corrections in order; one of a closed case only for its readers. */
  async addenda(
    live: LiveMeeting,
    row: MinutesRow | null,
    actor: Actor,
    db: Db,
  ): Promise<MinutesAddendumView[]> {
    if (row === null) return [];
    const open = (await addendaOf(db, row)).filter(({ item_id }) => isOpenTo(live, item_id, actor));
    const views: MinutesAddendumView[] = [];
    for (const { item_id, number, kind, reason, text, written_at, document_id } of open) {
      const item = live.items.find(({ id }) => id === item_id);
      const sealed = await this.documents.byId(document_id, db);
      views.push({
        ...{ number, kind, reason, text, writtenAt: written_at },
        caseNumber: item ? caseNumber(item) : null,
        document: sealed && sealedView(sealed, 'minutesAddendum', null),
      });
    }
    return views;
  }

  /** The bytes of one of them, for who may have it; null otherwise. */
  async bytes(
    live: LiveMeeting,
    row: MinutesRow | null,
    documentId: string,
    actor: Actor,
    db: Db,
  ): Promise<Buffer | null> {
    const own = await this.of(live, row, actor, db);
    const added = await this.addenda(live, row, actor, db);
    const all = [...own, ...added.flatMap(({ document }) => document ?? [])];
    const known = all.some((each) => each.documentId === documentId);
    return known ? this.documents.bytes(documentId, db) : null;
  }
}

function sealedView(
  { id, sealedAt, sha256 }: SealedDocument,
  kind: SealedMinutesView['kind'],
  number: string | null,
): SealedMinutesView {
  return { documentId: id, kind, caseNumber: number, sealedAt, sha256 };
}
