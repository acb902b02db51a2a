import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  output,
} from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import type { PlanDraftView, PlanToChangeView } from '../api/schema';
import { Announcer } from '../kernel/announcer';
import { Texts } from '../kernel/texts';
import { DsButton } from '../ui/ds-button';
import { DsField } from '../ui/ds-field';
import { DsInput } from '../ui/ds-input';
import { wordsIn } from '../ui/plan-words';
import { isChapter, nextNumber, sectionsOf } from './clause-numbers';

type DraftClause = PlanDraftView['clauses'][number];

const LANGUAGES = ['nb', 'nn', 'en'] as const;
/** Where a new clause goes: under a chapter by its number, or as a chapter of its own. */
const NEW_CHAPTER = '';

/** The clauses of a plan: headings and text, those that come and those that are left out. */
@Component({
  selector: 'app-clauses-form',
  imports: [DsButton, DsField, DsInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './clauses-form.html',
})
export class ClausesForm {
  private readonly announcer = inject(Announcer);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);
  private readonly texts = inject(Texts);
  readonly plan = input.required<PlanDraftView>();
  /** The plan it is written from. */
  readonly now = input.required<PlanToChangeView>();
  readonly changed = output<PlanDraftView>();
  protected readonly languages = LANGUAGES;
  protected readonly newChapter = NEW_CHAPTER;
  protected readonly chapters = computed(() =>
    this.plan().clauses.filter(({ id }) => isChapter(id)),
  );
  private readonly known = computed(() => new Set(this.now().plan.clauses.map(({ id }) => id)));
  protected readonly gone = computed(() => {
    const there = new Set(this.plan().clauses.map(({ id }) => id));
    return this.now().plan.clauses.filter(({ id }) => !there.has(id));
  });

  protected headingOf({ heading }: DraftClause): string {
    return wordsIn(heading, this.texts.language());
  }

  protected isNew(id: string): boolean {
    return !this.known().has(id);
  }

  /** Why a clause cannot be left out; null when it can. */
  protected stays(id: string): 'rules' | 'sections' | null {
    if (this.now().kept.includes(id)) return 'rules';
    return sectionsOf(id, this.plan().clauses).length > 0 ? 'sections' : null;
  }

  protected name(id: string, language: (typeof LANGUAGES)[number], heading: string): void {
    this.change(id, (clause) => ({
      ...clause,
      heading: { ...clause.heading, [language]: heading },
    }));
  }

  protected write(id: string, text: string): void {
    this.change(id, (clause) => ({ ...clause, text }));
  }

  protected add(chapter: string): void {
    const { used } = this.now();
    const id = nextNumber(chapter, [...used, ...this.plan().clauses.map((each) => each.id)]);
    this.emit([...this.plan().clauses, { id, heading: { nb: '', nn: '', en: '' }, text: '' }]);
    this.announcer.say(this.texts.t('revision.edit.added', { clause: id }));
    afterNextRender(() => this.focus(`clause-${id}-nb`), { injector: this.injector });
  }

  protected leaveOut(id: string): void {
    this.emit(this.plan().clauses.filter((clause) => clause.id !== id));
    this.announcer.say(this.texts.t('revision.edit.leftOut', { clause: id }));
    afterNextRender(() => this.focus('clauses-title'), { injector: this.injector });
  }

  protected putBack(clause: DraftClause): void {
    this.emit([...this.plan().clauses, clause]);
    this.announcer.say(this.texts.t('revision.edit.putBackDone', { clause: clause.id }));
    afterNextRender(() => this.focus('clauses-title'), { injector: this.injector });
  }

  private focus(id: string): void {
    this.host.nativeElement.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }

  private change(id: string, edit: (clause: DraftClause) => DraftClause): void {
    this.emit(this.plan().clauses.map((clause) => (clause.id === id ? edit(clause) : clause)));
  }

  private emit(clauses: readonly DraftClause[]): void {
    const sorted = [...clauses].sort((a, b) => a.id.localeCompare(b.id, 'nb', { numeric: true }));
    this.changed.emit({ ...this.plan(), clauses: sorted });
  }
}
