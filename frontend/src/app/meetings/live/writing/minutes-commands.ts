import { Injectable, Injector, afterNextRender, computed, inject } from '@angular/core';
import type { LiveItemView, LiveView } from '../../../api/schema';
import { Announcer } from '../../../kernel/announcer';
import { Api } from '../../../kernel/api';
import { attempt } from '../../../kernel/attempt';
import { SessionStore } from '../../../kernel/session-store';
import { Texts } from '../../../kernel/texts';
import { Words } from '../../../kernel/words';
import { isHere } from '../is-here';
import { LiveStore } from '../live-store';
import { CommandName, Written } from './commands';
import { takeMention } from './mentions';
import { readPause } from './read-pause';
import { readTask, TaskLacks } from './read-task';

/** What is lacking in a command: a key of `meetings.writing.missing`. */
export type Missing =
  | TaskLacks
  | 'text'
  | 'person'
  | 'proposer'
  | 'voteAlone'
  | 'voteOpen'
  | 'questionOpen'
  | 'proposal'
  | 'minutes'
  | 'paused'
  | 'notNow';

/** Carries out what was written after a slash. */
@Injectable()
export class MinutesCommands {
  private readonly store = inject(LiveStore);
  private readonly api = inject(Api);
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly announcer = inject(Announcer);
  private readonly session = inject(SessionStore);
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
    const outcome = item.type === 'advice' ? 'advice' : 'decision';
    // While a vote is open, or the panel has yet to say who takes part, there is none to begin.
    const waits = item.votes.open !== null || asksWhoTakesPart(item);
    const votes: CommandName[] = waits ? [] : ['vote'];
    const chairs: CommandName[] = this.store.canChair() ? [outcome, ...votes, 'task', 'pause'] : [];
    const room: CommandName[] = this.store.canAttend() ? ['present'] : [];
    return [...chairs, ...room, 'experience'];
  }

  /** @returns what is lacking, or null when it was sent; a refusal stands in `act.problem` */
  async run({ name, rest }: Written, item: LiveItemView): Promise<Missing | null> {
    if (name === 'vote' && this.store.canChair()) return this.vote(item, rest);
    if (!this.available(item).includes(outcomeOf(name, item))) return 'notNow';
    const { personId, rest: text } = takeMention(rest, this.people());
    switch (name) {
      case 'present':
        return this.present(personId);
      case 'pause':
        return this.pause(rest);
      case 'task':
        return this.task(item, rest);
      case 'experience':
        return text === '' ? 'text' : this.experience(item, personId, text);
      default:
        return text === '' ? 'text' : this.propose(item, personId, text);
    }
  }

  /** A proposal like any other, with the keyboard where it is decided on. */
  private async propose(item: LiveItemView, by: string | null, text: string) {
    const me = this.session.personId();
    const known = this.voters().some(({ personId }) => personId === (by ?? me));
    const chair = this.store.view()?.chair?.personId ?? null;
    const byPersonId = by ?? (known ? me : chair);
    if (byPersonId === null) return 'proposer';
    const path = `/agenda-items/${item.id}/proposals`;
    const answer = await this.act.answer(() => this.store.send(path, { text, byPersonId }));
    const made = answer && newest(answer, item.id);
    if (made !== null && made !== undefined) {
      const card = () => document.getElementById(`proposal-${made}`)?.closest('section');
      this.focusOn(() => card()?.querySelector<HTMLElement>('button:not([disabled]), input'));
      this.announcer.say(this.texts.t('meetings.writing.proposed'));
    }
    return null;
  }

  /** Opens the vote on the proposal whose turn it is; everybody answers on their own device. */
  private async vote(item: LiveItemView, rest: string): Promise<Missing | null> {
    if (rest !== '') return 'voteAlone';
    if (item.votes.open) return 'voteOpen';
    if (asksWhoTakesPart(item)) return 'questionOpen';
    const proposalId = item.proposals.find(({ next }) => next)?.id;
    if (proposalId === undefined) return 'proposal';
    const path = `/agenda-items/${item.id}/votes`;
    const answer = await this.act.answer(() => this.store.send(path, { proposalId }));
    const open = answer?.items.find(({ id }) => id === item.id)?.votes.open;
    if (open) this.focusOn(() => document.getElementById(`vote-${open.id}`));
    return null;
  }

  private async pause(rest: string): Promise<Missing | null> {
    const minutes = readPause(rest);
    if (minutes === null) return 'minutes';
    if (this.store.view()?.chairing.pause) return 'paused';
    await this.act.run(() => this.store.send(this.store.path('pauses'), { minutes }));
    return null;
  }

  private async task(item: LiveItemView, rest: string): Promise<Missing | null> {
    const guests = (this.store.view()?.presences ?? []).filter(({ kind }) => kind === 'guest');
    const owners = this.people().filter(
      (each) => !guests.some(({ personId }) => personId === each.personId),
    );
    const task = readTask(rest, owners, this.session.today());
    if (typeof task === 'string') return task;
    const path = `/agenda-items/${item.id}/tasks`;
    if (await this.act.run(() => this.api.post(path, task))) {
      const name = owners.find(({ personId }) => personId === task.ownerId)?.name ?? '';
      const date = this.words.date(task.dueOn);
      this.announcer.say(this.texts.t('meetings.writing.tasked', { name, date }));
    }
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

  /** To the vote that is open, where it is answered, closed or aborted. */
  toVote({ votes }: LiveItemView): void {
    document.getElementById(`vote-${votes.open?.id}`)?.focus();
  }

  private focusOn(find: () => HTMLElement | null | undefined): void {
    afterNextRender({ read: () => find()?.focus() }, { injector: this.injector });
  }
}

function asksWhoTakesPart({ room }: LiveItemView): boolean {
  return room.questions.some(({ answer }) => answer === null);
}

function newest({ items }: LiveView, itemId: string): string | undefined {
  return items.find(({ id }) => id === itemId)?.proposals.at(-1)?.id;
}

/** Advice and decisions are put forward by either word, as what the case asks for. */
function outcomeOf(name: CommandName, { type }: LiveItemView): CommandName {
  if (name !== 'decision' && name !== 'advice') return name;
  return type === 'advice' ? 'advice' : 'decision';
}
