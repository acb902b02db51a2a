import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import { ColorScheme, Language, TextSize } from './session.view';

export interface Preference {
  language: Language;
  textSize: TextSize;
  colorScheme: ColorScheme;
  /** Wants the notice of a meeting as a letter. */
  onPaper: boolean;
}

interface Row {
  language: Language;
  text_size: TextSize;
  color_scheme: ColorScheme;
  on_paper: number;
}

const USUAL: Preference = { language: 'nb', textSize: 100, colorScheme: 'auto', onPaper: false };

/** How a person likes the screens and mails; the usual when they have not said. */
@Injectable()
export class PreferenceReader {
  constructor(private readonly readDb: ReadDb) {}

  async of(personId: string | null, db: Db = this.readDb): Promise<Preference> {
    if (personId === null) return USUAL;
    const [row] = await db.query<Row>(
      'SELECT language, text_size, color_scheme, on_paper FROM preference WHERE person_id = $1',
      [personId],
    );
    if (!row) return USUAL;
    const { language, text_size: textSize, color_scheme: colorScheme } = row;
    return { language, textSize, colorScheme, onPaper: row.on_paper === 1 };
  }
}
