import { Injectable } from '@nestjs/common';
import { Db, ReadDb } from '../kernel/db';
import { ColorScheme, Language, TextSize } from './session.view';

export interface Preference {
  language: Language;
  textSize: TextSize;
  colorScheme: ColorScheme;
}

interface Row {
  language: Language;
  text_size: TextSize;
  color_scheme: ColorScheme;
}

const USUAL: Preference = { language: 'nb', textSize: 100, colorScheme: 'auto' };

/** How a person likes the screens and mails; the usual when they have not said. */
@Injectable()
export class PreferenceReader {
  constructor(private readonly readDb: ReadDb) {}

  async of(personId: string | null, db: Db = this.readDb): Promise<Preference> {
    if (personId === null) return USUAL;
    const [row] = await db.query<Row>(
      'SELECT language, text_size, color_scheme FROM preference WHERE person_id = $1',
      [personId],
    );
    if (!row) return USUAL;
    return { language: row.language, textSize: row.text_size, colorScheme: row.color_scheme };
  }
}
