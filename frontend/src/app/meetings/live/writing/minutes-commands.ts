import { Injectable, Injector, afterNextRender, computed, inject } from '@angular/core';
import type { LiveItemView, LiveView } from '../../../api/schema';
import { Announcer } from '../../../kernel/announcer';
import { attempt } from '../../../kernel/attempt';
import { SessionStore } from '../../../kernel/session-store';
import { Texts } from '../../../kernel/texts';
import { isHere } from '../is-here';
import { LiveStore } from '../live-store';
import { CommandName, Written } from './commands';
import { takeMention } from './mentions';

/** What is lacking in a command: a key of `meetings.writing.missing`. */
export type Missing = 'text' | 'person' | 'proposer';

/** Carries out what was written after a slash. */
@Injectable()
export class MinutesCommands {
  private readonly store = inject(LiveStore);
  private readonly texts = inject(Texts);
  private readonly announcer = inject(Announcer);
  private readonly me = inject(SessionStore).personId;
  private readonly injector = inject(Injector);
  readonly act = attempt();
  /** Everyone of the meeting who can be named. */
  readonly people = computed(() =>
    (this.store.view()?.presences ?? []).map(({ personId, name }) => ({ personId, name })),
  );
  private readonly voters = computed(() =>
    (this.store.view()?.presences ?? []).filter(
      (each) =>
        (each.kind === 'representative' || each.kind === 'alternate') &&
        isHere(each) &&
        !each.recused,
    ),
  );

  /** Those that mean something now, for whoever writes. */
  available(item: LiveItemView): CommandName[] {
    if (!this.store.running()) return [];
    const outcome: CommandName[] = this.store.canChair()
      ? [item.type === 'advice' ? 'advice' : 'decision']
      : [];
    const room: CommandName[] = this.store.canAttend() ? ['present'] : [];
    return [...outcome, ...room, 'experience'];
  }

  /** @returns what is lacking, or null when it was sent; a refusal stands in `act.problem` */
  async run({ name, rest }: Written, item: LiveItemView): Promise<Missing | null> {
    const { personId, rest: text } = takeMention(rest, this.people());
    if (name === 'present') return this.present(personId);
    if (text === '') return 'text';
    if (name === 'experience') return this.experience(item, personId, text);
    return this.propose(item, personId, text);
  }

  /** A proposal like any other, with the keyboard where it is decided on. */
  private async propose(item: LiveItemView, by: string | null, text: string) {
    const known = this.voters().some(({ personId }) => personId === (by ?? this.me()));
    const chair = this.store.view()?.chair?.personId ?? null;
    const byPersonId = by ?? (known ? this.me() : chair);
    if (byPersonId === null) return 'proposer';
    const path = `/agenda-items/${item.id}/proposals`;
    const answer = await this.act.answer(() => this.store.send(path, { text, byPersonId }));
    if (answer) this.focusOn(newest(answer, item.id));
    return null;
  }

  private async present(personId: string | null): Promise<Missing | null> {
    if (personId === null) return 'person';
    const path = this.store.path('attendance');
    if (await this.act.run(() => this.store.send(path, { personId, state: 'present' }))) {
      const name = this.people().find((each) => each.personId === personId)?.name ?? '';
      this.announcer.say(this.texts.t('meetings.writing.came', { name }));
    }
    return null;
  }

  private async experience(item: LiveItemView, personId: string | null, text: string) {
    if (personId === null) return 'person';
    const path = `/agenda-items/${item.id}/statements`;
    if (await this.act.run(() => this.store.send(path, { personId, text }))) {
      this.announcer.say(this.texts.t('meetings.writing.stays'));
    }
    return null;
  }

  private focusOn(proposalId: string | undefined): void {
    if (proposalId === undefined) return;
    const focus = () => {
      const card = document.getElementById(`proposal-${proposalId}`)?.closest('section');
      card?.querySelector<HTMLElement>('button:not([disabled]), input')?.focus();
    };
    afterNextRender({ read: focus }, { injector: this.injector });
    this.announcer.say(this.texts.t('meetings.writing.proposed'));
  }
}

function newest({ items }: LiveView, itemId: string): string | undefined {
  return items.find(({ id }) => id === itemId)?.proposals.at(-1)?.id;
}
