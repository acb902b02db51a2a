import { Injectable, inject } from '@angular/core';
import { Texts } from '../kernel/texts';
import type { BallotView } from '../api/schema';

/** What an option is called: candidates by name, yes, no, for, against and blank in the reader's language. */
@Injectable({ providedIn: 'root' })
export class OptionWords {
  private readonly texts = inject(Texts);

  /** Of the only candidate the ballot's question is the name: «Ja til …». */
  name({ key, name }: { key: string; name: string | null }, { question }: BallotView): string {
    return name ?? this.texts.t(`ballots.option.${key}`, { name: question ?? '' });
  }

  /** Blank stands last, whatever order the candidates have. */
  inOrder({ options }: BallotView): BallotView['options'] {
    const blank = (key: string) => Number(key === 'blank');
    return [...options].sort((a, b) => blank(a.key) - blank(b.key));
  }
}
