import { Injectable, inject } from '@angular/core';
import type { TaskView } from '../api/schema';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';
import { FindingWords } from '../ui/finding-words';

const DATE = /^\d{4}-\d{2}-\d{2}(T.*Z)?$/;

/** Sentences of tasks: home.task.<kind>.title, .text, .action; a rule's task speaks the rule's words. */
@Injectable({ providedIn: 'root' })
export class TaskWords {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);
  private readonly findings = inject(FindingWords);

  title(task: TaskView): string {
    const own = this.part(task, 'title');
    if (own) return own;
    return task.finding
      ? this.findings.sentence(task.finding)
      : this.texts.t('home.task.other.title');
  }

  /** Why, and what happens next; empty when the title says it all. */
  text(task: TaskView): string {
    return this.part(task, 'text');
  }

  /** The verb on the button of the first task. */
  action(task: TaskView): string {
    return this.part(task, 'action') || this.texts.t('home.task.other.action');
  }

  /** 'innen 1. desember', 'i dag', or 'fristen var 10. november'. */
  due(task: TaskView, today: string): string {
    if (!task.due) return '';
    const own = this.part(task, 'due');
    if (own) return own;
    const days = this.words.daysBetween(today, task.due);
    const date = this.words.dayMonth(task.due);
    if (days < 0) return this.texts.t('home.due.passed', { date });
    return days === 0 ? this.texts.t('home.due.today') : this.texts.t('home.due.by', { date });
  }

  private part(task: TaskView, part: string): string {
    const key = `home.task.${task.kind}.${part}`;
    return this.texts.has(key) ? this.texts.t(key, this.values(task)) : '';
  }

  private values(task: TaskView): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(task.params).map(([name, value]) => [name, this.value(name, value)]),
    );
  }

  private value(name: string, value: string | number): string | number {
    if (typeof value === 'string' && DATE.test(value)) return this.words.dayMonth(value);
    const key = `common.fact.${name}.${value}`;
    return this.texts.has(key) ? this.texts.t(key) : value;
  }
}
