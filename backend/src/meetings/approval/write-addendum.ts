import { Injectable } from '@nestjs/common';
import { SignedHeads } from '../../audit/signed-heads';
import { PdfWriter } from '../../documents/pdf-writer';
import { SealedDocumentsReader } from '../../documents/seal/sealed-documents-reader';
import { Sealer } from '../../documents/seal/sealer';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { badInput } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { PublicAddress } from '../../messages/public-address';
import { MINUTES_WORDS } from '../../texts/minutes-words';
import { requireOpenTo } from '../closed-items';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { caseNumber, ItemRow } from '../meeting-rows';
import { addendumDocument } from './addendum-document';
import type { WriteAddendumDto } from './approval.dto';
import { MinutesLifePage } from './life-page';
import { MinutesLifeView } from './life.view';
import { peopleOf } from './mention-texts';
import { publicText } from './mentions';
import { addendaOf, MinutesRow, requireMinutes } from './minutes-rows';
import { LANGUAGES } from './public-rendering';
import { aboutAddendum, aboutClosed, aboutMeeting } from './sealed-minutes';

/** Corrects sealed minutes by a dated addendum of its own number; what was sealed stays as it is. */
@Injectable()
export class WriteAddendum {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly heads: SignedHeads,
    private readonly pdf: PdfWriter,
    private readonly sealer: Sealer,
    private readonly documents: SealedDocumentsReader,
    private readonly address: PublicAddress,
    private readonly page: MinutesLifePage,
  ) {}

  /** @throws 409 before they are sealed; 400 for a case of another meeting or an unknown decision */
  run(meetingId: string, dto: WriteAddendumDto, actor: Actor): Promise<MinutesLifeView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.load(meetingId, tx);
      const row = await requireMinutes(tx, meetingId, 'approved', 'published');
      const item = itemOf(live, dto, actor);
      const decision = await this.decision(tx, dto);
      const number = (await addendaOf(tx, row)).length + 1;
      const id = newId();
      const document_id = await this.seal(tx, live, row, { id, number, item, decision, dto });
      const { kind, reason, text } = dto;
      const said = { number, kind, reason, text, item_id: item?.id ?? null };
      await tx.insert('minutes_addendum', {
        id,
        minutes_id: row.id,
        ...said,
        decision_id: dto.decisionId ?? null,
        public_texts: item?.closed === 1 ? null : publicTexts(live, dto),
        written_at: live.now,
        written_by: actor.personId,
        document_id,
      });
      await tx.update('minutes', row.id, dto.version, { state: row.state });
      await tx.audit('minutes.addendumWritten', `minutesAddendum:${id}`, said);
      tx.changed(`meeting:${meetingId}`);
      return this.page.view(meetingId, actor, tx);
    });
  }

  private async seal(
    tx: Tx,
    live: LiveMeeting,
    row: MinutesRow,
    { id, number, item, decision, dto }: Correction,
  ): Promise<string> {
    const about = item?.closed === 1 ? aboutClosed(item.id) : aboutMeeting(live.meeting.id);
    const sealed = (await this.documents.about(about, tx)).find(({ kind }) =>
      ['minutes', 'minutesClosed'].includes(kind),
    );
    const { line } = await this.heads.sign(tx);
    const document = addendumDocument({
      language: row.language,
      meeting: live.meeting,
      corrects: sealed?.sha256 ?? '–',
      caseNumber: item ? caseNumber(item) : null,
      decision,
      statutesName: live.panel.statutes.data.name,
      now: live.now,
      head: line,
      verifyAt: this.address.of('/verifiser'),
      ...{ number, kind: dto.kind, reason: dto.reason, text: dto.text },
    });
    const pdf = this.pdf.write('minutes', document, live.now);
    const wish = {
      kind: 'minutesAddendum' as const,
      title: document.title,
      about: aboutAddendum(id),
    };
    return (await this.sealer.seal(tx, wish, pdf)).id;
  }

  /** The decision behind it, '31/26: …'. */
  private async decision(tx: Tx, { decisionId }: WriteAddendumDto): Promise<string | null> {
    if (decisionId === undefined) return null;
    const [found] = await tx.query<{ text: string; case_number: number; case_year: number }>(
      `SELECT d.text, c.number AS case_number, c.year AS case_year FROM decision d
        JOIN agenda_item i ON i.id = d.item_id JOIN panel_case c ON c.id = i.case_id
        WHERE d.id = $1 AND d.outcome = 'adopted' AND c.closed = 0`,
      [decisionId],
    );
    if (!found) throw badInput([{ field: 'decisionId', constraint: 'known' }]);
    return `${caseNumber(found)}: ${found.text}`;
  }
}

interface Correction {
  id: string;
  number: number;
  item: ItemRow | null;
  decision: string | null;
  dto: WriteAddendumDto;
}

function itemOf(live: LiveMeeting, { itemId }: WriteAddendumDto, actor: Actor): ItemRow | null {
  if (itemId === undefined) return null;
  const item = live.items.find(({ id }) => id === itemId);
  if (!item) throw badInput([{ field: 'itemId', constraint: 'known' }]);
  requireOpenTo(live, item, actor);
  return item;
}

/** Nobody is named in a correction: nobody has been asked about its sentences. */
function publicTexts(live: LiveMeeting, { reason, text }: WriteAddendumDto): string {
  const people = peopleOf(live);
  const texts = LANGUAGES.map((language) => {
    const { someone } = MINUTES_WORDS[language];
    const hide = (said: string) => publicText(said, people, someone, () => false);
    return [language, { reason: hide(reason), text: hide(text) }] as const;
  });
  return JSON.stringify(Object.fromEntries(texts));
}
