import { Injectable } from '@nestjs/common';
import { SignedHeads } from '../../audit/signed-heads';
import { PdfWriter } from '../../documents/pdf-writer';
import { Sealer } from '../../documents/seal/sealer';
import { Actor } from '../../kernel/actor';
import { newId } from '../../kernel/ids';
import { badInput, conflict } from '../../kernel/problem';
import { Tx, UnitOfWork } from '../../kernel/unit-of-work';
import { PublicAddress } from '../../messages/public-address';
import { requireOpenTo } from '../closed-items';
import { LiveMeeting, LiveMeetings } from '../live/live-meeting';
import { MinutesPage, Reads } from '../minutes/minutes-page';
import type { ApprovedChangeDto, SealMinutesDto } from './approval.dto';
import { MinutesLifePage } from './life-page';
import { MinutesLifeView } from './life.view';
import { approvalOf, MinutesRow, requireMinutes } from './minutes-rows';
import { changesIn, closedDocument, openDocument, SealFacts } from './sealed-document';
import { aboutClosed, aboutMeeting } from './sealed-minutes';

/**
 * Seals what the panel approved: the open part, and each closed case apart. Changes the panel listed in its decision
 * are written in by the same act and stand in the document; after it nothing is ever sealed again (UP 4.3).
 */
@Injectable()
export class SealMinutes {
  constructor(
    private readonly work: UnitOfWork,
    private readonly meetings: LiveMeetings,
    private readonly minutes: MinutesPage,
    private readonly heads: SignedHeads,
    private readonly pdf: PdfWriter,
    private readonly sealer: Sealer,
    private readonly address: PublicAddress,
    private readonly page: MinutesLifePage,
  ) {}

  /** @throws 409 'minutes-not-approved' until a meeting has decided; 400 for a paragraph of another meeting */
  run(meetingId: string, dto: SealMinutesDto, actor: Actor): Promise<MinutesLifeView> {
    return this.work.write(async (tx) => {
      const live = await this.meetings.load(meetingId, tx);
      const row = await requireMinutes(tx, meetingId, 'ready');
      const approval = await approvalOf(tx, row);
      if (approval === null) throw conflict('minutes-not-approved');
      for (const change of dto.changes) await this.change(tx, live, row, change, actor);
      const { line } = await this.heads.sign(tx);
      const verifyAt = this.address.of('/verifiser');
      const changes = await changesIn(tx, row.id);
      const facts = { approval, changes, head: line, verifyAt };
      await this.sealOpen(tx, live, row, facts);
      for (const item of live.items.filter(({ closed }) => closed === 1)) {
        await this.sealClosed(tx, live, row, item.id, facts);
      }
      const done = { sealed_at: live.now, sealed_by: actor.personId, decision_id: approval.id };
      const approved = { state: 'approved', approved_at: approval.decided_at, ...done };
      await tx.update('minutes', row.id, dto.version, approved);
      await tx.audit('minutes.sealed', `meeting:${meetingId}`, {
        decision_id: approval.id,
        changes: dto.changes.length,
      });
      tx.changed(`meeting:${meetingId}`);
      return this.page.view(meetingId, actor, tx);
    });
  }

  private async change(
    tx: Tx,
    live: LiveMeeting,
    row: MinutesRow,
    { entryId, text }: ApprovedChangeDto,
    actor: Actor,
  ): Promise<void> {
    const find = 'SELECT item_id, text, version FROM minutes_entry WHERE id = $1';
    const [entry] = await tx.query<{ item_id: string; text: string; version: number }>(find, [
      entryId,
    ]);
    const item = live.items.find(({ id }) => id === entry?.item_id);
    if (!entry || !item) throw badInput([{ field: 'entryId', constraint: 'known' }]);
    requireOpenTo(live, item, actor);
    const said = { before_text: entry.text, after_text: text };
    await tx.insert('minutes_change', {
      id: newId(),
      minutes_id: row.id,
      item_id: item.id,
      ...said,
    });
    await tx.update('minutes_entry', entryId, entry.version, { text });
    await tx.audit('minutesEntry.changed', `minutesEntry:${entryId}`, said);
  }

  private async sealOpen(tx: Tx, live: LiveMeeting, row: MinutesRow, facts: SealFacts) {
    const open: Reads = (_, { closed }) => closed === 0;
    const { view } = await this.minutes.render(live, row.language, open, tx);
    const pdf = this.pdf.write('minutes', openDocument(view, facts), live.now);
    const about = aboutMeeting(live.meeting.id);
    await this.sealer.seal(tx, { kind: 'minutes', title: view.title, about }, pdf);
  }

  private async sealClosed(
    tx: Tx,
    live: LiveMeeting,
    row: MinutesRow,
    itemId: string,
    facts: SealFacts,
  ): Promise<void> {
    const only: Reads = (_, { id }) => id === itemId;
    const { view } = await this.minutes.render(live, row.language, only, tx);
    const own = { ...view, items: view.items.filter(({ id }) => id === itemId) };
    const document = closedDocument(own, facts);
    const pdf = this.pdf.write('minutes', document, live.now);
    const { title } = document;
    const wish = { kind: 'minutesClosed' as const, title, about: aboutClosed(itemId) };
    await this.sealer.seal(tx, wish, pdf);
  }
}
