import { Injectable, inject } from '@angular/core';
import { Texts } from '../kernel/texts';
import type { BallotView } from './contract';

/** What an option is called: candidates by name, yes, no, for, against and blank in the reader's language. */
@Injectable({ providedIn: 'root' })
export class OptionWords {
  private readonly texts = inject(Texts);

  /** @param among the candidates and answers it stands among: «Ja til …» names the one who stands */
  name({ key, name }: { key: string; name: string | null }): string {
    const text = `ballots.option.${key}`;
    if (!this.texts.has(text)) return name ?? key;
    return this.texts.t(text, { name: name ?? '' });
  }

  /** Blank stands last, whatever order the candidates have. */
  inOrder({ options }: BallotView): BallotView['options'] {
    const blank = (key: string) => Number(key === 'blank');
    return [...options].sort((a, b) => blank(a.key) - blank(b.key));
  }
}
