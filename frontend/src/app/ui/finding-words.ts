import { Injectable, inject } from '@angular/core';
import type { Finding } from '../api/schema';
import { Texts } from '../kernel/texts';
import { Words } from '../kernel/words';

type Facts = Finding['facts'];
const DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Sentences of findings, from the scope 'rules': rules.<rule>.ok, .fail, .remedies.<key>. */
@Injectable({ providedIn: 'root' })
export class FindingWords {
  private readonly texts = inject(Texts);
  private readonly words = inject(Words);

  sentence(finding: Finding): string {
    return this.say(`${finding.rule}.${outcome(finding.ok)}`, finding.facts);
  }

  /** What would make it pass; empty when the rule names nothing. */
  remedy(finding: Finding): string {
    if (finding.ok || !finding.remedy) return '';
    const key = `${finding.rule}.remedies.${finding.remedy}`;
    return this.texts.has(`rules.${key}`) ? this.say(key, finding.facts) : '';
  }

  /** The sentence under the reading that is not in force, when it would have given another outcome. */
  otherReading(finding: Finding): string {
    const other = finding.interpretation;
    if (other?.otherOption === undefined || other.otherOk === undefined) return '';
    const facts = { ...finding.facts, ...other.otherFacts };
    return this.texts.t('common.finding.otherReading', {
      option: this.texts.t(`statutes.interpretations.${other.id}.options.${other.otherOption}`),
      sentence: this.say(`${finding.rule}.${outcome(other.otherOk)}`, facts),
    });
  }

  /** A branch may begin with a space, and a fact such as «nestleder» with a small letter; a sentence does not. */
  private say(key: string, facts: Facts): string {
    const said = this.texts.t(`rules.${key}`, this.values(facts)).trim();
    return said.charAt(0).toLocaleUpperCase() + said.slice(1);
  }

  /** Facts as words: dates and lists in the reader's language, fields by name. */
  private values(facts: Facts): Record<string, unknown> {
    return Object.fromEntries(
      Object.entries(facts).map(([name, value]) => [name, this.value(name, value)]),
    );
  }

  private value(name: string, value: Facts[string]): unknown {
    if (Array.isArray(value)) return this.words.list(value.map((item) => this.item(name, item)));
    if (typeof value === 'string') return this.item(name, value);
    return value;
  }

  private item(name: string, value: string | number): string {
    const text = String(value);
    if (DATE.test(text)) return this.words.date(text);
    const kind = name.replace(/s$/, '');
    const key = `common.fact.${kind}.${text}`;
    return this.texts.has(key) ? this.texts.t(key) : text;
  }
}

function outcome(ok: boolean): 'ok' | 'fail' {
  return ok ? 'ok' : 'fail';
}
