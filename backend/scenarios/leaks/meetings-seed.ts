import { randomUUID } from 'node:crypto';
import { docxFile } from '../../src/documents/docx-file';
import { Client } from '../client';
import { Body } from '../panel-book';
import { Canaries, Marks } from './canaries';
import { LeakPanel } from './leak-panel';
import { sowElections } from './elections-seed';
import { AfterSeed } from './after-seed';
import { Cast, must } from './people-seed';
import { voteOn } from './votes-seed';

const PAPER = [
  ...(['summary', 'question', 'background', 'assessment', 'consequence', 'proposal'] as const),
  ...(['addressee', 'impartiality', 'officer'] as const),
];
/** A meeting held and closed, one that goes on, and one that is planned. */
const MEETINGS = [
  { hour: '07', cases: 6, upTo: 'closed' },
  { hour: '09', cases: 6, upTo: 'live' },
  { hour: '13', cases: 6, upTo: 'planned' },
] as const;

/** Meetings whose every text is a canary; every second case is closed, and in some somebody is recused. */
export class MeetingsSeed {
  constructor(
    private readonly panel: LeakPanel,
    private readonly canaries: Canaries,
    private readonly coordinator: Client,
    private readonly cast: Cast,
  ) {}

  async hold(): Promise<void> {
    await this.glossaryWord();
    for (const { hour, cases, upTo } of MEETINGS) await this.meeting(hour, cases, upTo);
  }

  private async glossaryWord(): Promise<void> {
    const parts = ['word', 'forms', 'meaning'].flatMap((part) => [
      `${part}Nb`,
      `${part}Nn`,
      `${part}En`,
    ]);
    const words = [...parts, 'meaningLett'].map((key) => {
      const column = key.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`);
      return [key, this.canaries.sow(`glossary_word.${column}`)];
    });
    await must(this.coordinator.post('/glossary', Object.fromEntries(words)));
  }

  /** Somebody in a seat stands in an election that is an open case. */
  private elections(caseId: string): Promise<void> {
    const { coordinator, seated } = this.cast;
    const on = { caseId, coordinator, candidate: seated[2] ?? '' };
    return sowElections(this.panel, this.canaries, on);
  }

  private async meeting(hour: string, cases: number, upTo: string): Promise<void> {
    const made = await must(
      this.coordinator.post('/meetings', {
        startsAt: `2026-11-12T${hour}:00:00.000Z`,
        endsAt: `2026-11-12T${hour}:55:00.000Z`,
        place: `Rom ${this.canaries.sow('meeting.place')}`,
        mode: 'both',
      }),
    );
    const marks = Array.from({ length: cases }, (_, n) => this.marksOf(n, upTo));
    for (const each of marks) await this.addCase(made.id, each);
    const { agenda, version } = await must(this.coordinator.get(`/meetings/${made.id}`));
    for (const [n, { caseId }] of agenda.entries()) {
      const each = marks[n] ?? {};
      // One source may send thirty files in a minute.
      if (n < 4) await this.attach(caseId, each);
      if (!each.closed) await this.closeAndOpen(caseId, each);
      await this.paper(caseId, each);
      await this.saidBefore(caseId, { ...each, draft: false });
    }
    if (upTo === 'planned') return this.elections(agenda[0].caseId);
    await must(this.coordinator.post(`/meetings/${made.id}/open`, { version }));
    let live = await this.attend(made.id);
    for (const [n, item] of live.items.entries()) {
      live = await this.handle(made.id, item, marks[n] ?? {}, live.version);
    }
    if (upTo !== 'closed') return;
    const { version: last } = await must(this.coordinator.get(`/meetings/${made.id}/live`));
    await must(this.coordinator.post(`/meetings/${made.id}/close`, { version: last }));
    const after = new AfterSeed(this.canaries, this.coordinator);
    for (const [n, item] of live.items.entries()) {
      await after.follow(item, marks[n] ?? {}, this.cast);
      await after.mark(item, marks[n] ?? {});
    }
  }

  /** The third of the seated is recused in every fourth case. Papers of the planned meeting are drafts by turns. */
  private marksOf(n: number, upTo: string): Marks {
    const recused = n % 4 === 1 && upTo !== 'planned' ? [this.cast.seated[2] ?? ''] : [];
    const called = upTo === 'planned' ? [] : this.cast.alternates.slice(0, 1);
    const goesOn = upTo === 'live';
    return { goesOn, closed: n % 2 === 1, called, recused, draft: upTo === 'planned' && n < 3 };
  }

  private addCase(meetingId: string, marks: Marks) {
    return must(
      this.coordinator.post(`/meetings/${meetingId}/agenda-items`, {
        title: `Sak ${this.canaries.sow('panel_case.title', null, marks)}`,
        type: 'decision',
        minutes: 5,
        ...(marks.closed ? this.closing(marks) : {}),
      }),
    );
  }

  private closing(marks: Marks) {
    const reason = `Fordi ${this.canaries.sow('case_closing.reason', null, marks)}`;
    return { closed: true, ground: 'personal', reason };
  }

  /** A case that was closed for a while and is open again. */
  private async closeAndOpen(caseId: string, marks: Marks): Promise<void> {
    const { version } = await must(this.coordinator.get(`/cases/${caseId}/closing`));
    const { reason: because } = this.closing(marks);
    const shut = { ground: 'internal', reason: because, version };
    const { version: next } = await must(this.coordinator.post(`/cases/${caseId}/close`, shut));
    const reason = `Nå ${this.canaries.sow('case_closing.opened_reason', null, marks)}`;
    await must(this.coordinator.post(`/cases/${caseId}/open`, { reason, version: next }));
  }

  /** A letter whose name, title and words are canaries. */
  private async attach(caseId: string, marks: Marks): Promise<void> {
    const sow = (part: string) => this.canaries.sow(`case_file.${part}`, null, marks);
    const text = `Brev ${sow('content')}`;
    const parts = [{ kind: 'text', text }] as const;
    const letter = docxFile({ language: 'nb-NO', title: 'Brev', parts });
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    const headers = { 'content-type': type, 'x-file-name': `${sow('name')}.docx` };
    const path = `/cases/${caseId}/files/${randomUUID()}`;
    const { files } = await must(this.coordinator.put(path, letter, headers));
    const { id, version } = files[0];
    const title = `Vedlegg ${sow('title')}`;
    await must(this.coordinator.put(`/case-files/${id}`, { title, version }));
  }

  private async paper(caseId: string, marks: Marks): Promise<void> {
    const words = PAPER.map((part) => [
      part,
      `Om ${this.canaries.sow(`paper.${part}`, null, marks)}`,
    ]);
    const paper = { ...Object.fromEntries(words), language: 'nb', version: 0 };
    await must(this.coordinator.put(`/cases/${caseId}/paper`, paper));
    if (marks.draft) return;
    const leader = await this.panel.browser(this.cast.leader);
    await must(leader.post(`/cases/${caseId}/paper/release`, { version: 1 }));
  }

  /** Two write to the case beforehand. */
  private async saidBefore(caseId: string, marks: Marks): Promise<void> {
    for (const personId of this.cast.seated.slice(3, 5)) {
      const own = await this.panel.browser(personId);
      const text = `Mitt ord: ${this.canaries.sow('contribution.text', personId, marks)}`;
      await must(own.put(`/cases/${caseId}/contributions`, { text, version: 0 }));
    }
  }

  /** All come; an alternate acts in the vacant seat by a decision. */
  private async attend(meetingId: string): Promise<Body> {
    for (const personId of [...this.cast.seated, this.cast.alternates[0] ?? '']) {
      const here = { personId, state: 'present' };
      await must(this.coordinator.post(`/meetings/${meetingId}/attendance`, here));
    }
    const [alternateId = ''] = this.cast.alternates;
    return must(
      this.coordinator.post(`/meetings/${meetingId}/substitutions`, {
        alternateId,
        seatNumber: 10,
        byDecision: `Vedtak ${this.canaries.sow('substitution.by_decision', alternateId)}`,
      }),
    );
  }

  /** Three paragraphs, of which the last has had another wording. */
  private async write(at: string, line: (field: string, by: string) => string): Promise<void> {
    const by = this.cast.coordinator;
    for (const field of ['entry', 'entry', 'entry_version']) {
      await must(
        this.coordinator.post(`${at}/entries`, { text: line(`minutes_${field}.text`, by) }),
      );
    }
    const find = 'SELECT id FROM minutes_entry WHERE item_id = $1 ORDER BY id DESC';
    const [last] = await this.panel.app.db.query<{ id: string }>(find, [at.split('/').at(-1)]);
    const text = line('minutes_entry.text', by);
    await must(this.coordinator.put(`/entries/${last?.id}`, { text, version: 1 }));
  }

  /** Somebody tells of their own life, and has not said that it may leave the room. */
  private async tell(at: string, marks: Marks): Promise<void> {
    const [personId = ''] = this.cast.seated.slice(3);
    const here = [...this.cast.seated, this.cast.coordinator, ...this.cast.alternates.slice(0, 1)];
    const heardBy = marks.goesOn === true ? here : [];
    const text = `Selv ${this.canaries.sow('statement.sealed_text', personId, { ...marks, heardBy })}`;
    await must(this.coordinator.post(`${at}/statements`, { personId, text }));
  }

  private async handle(
    meetingId: string,
    item: Body,
    marks: Marks,
    version: number,
  ): Promise<Body> {
    const at = `/agenda-items/${item.id}`;
    const line = (field: string, by: string | null = null) =>
      `Sagt ${this.canaries.sow(field, by, marks)}`;
    for (const personId of marks.recused ?? []) {
      await must(this.coordinator.post(`${at}/recusals`, { personId }));
    }
    const turn = { itemId: item.id, version };
    await must(this.coordinator.post(`/meetings/${meetingId}/current-item`, turn));
    await this.write(at, line);
    await this.tell(at, marks);
    const after = await voteOn(this.coordinator, {
      meetingId,
      itemId: item.id,
      line,
      seated: this.cast.seated,
      recused: marks.recused ?? [],
    });
    await new AfterSeed(this.canaries, this.coordinator).task(item, this.ownerOf(marks), marks);
    return after;
  }

  private ownerOf({ recused = [] }: Marks): string {
    return this.cast.seated.find((personId) => !recused.includes(personId)) ?? '';
  }
}
